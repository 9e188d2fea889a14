"""Calling back what must not leave any more, with the reason that she is told; one tap sends it all the same."""

import datetime as dt

from django.utils import timezone

from askwell.journey.outreach.came_back.unread import unread_in
from askwell.journey.outreach.colleagues import said_since
from askwell.journey.outreach.models import CameBack, Letter, Reply
from askwell.journey.people.actions.leaving_alone import is_left_alone
from askwell.journey.people.models import Ask
from askwell.mail import outbox
from askwell.mail.accounts import account_of
from askwell.mail.models import Outgoing
from askwell.method.history import ASKING
from askwell.method.letters import first_name
from askwell.method.wording import full_day

# Nothing is said where nobody would send it all the same: its letter is gone, or they asked for no more.
SILENT = ""


def call_back_outdated() -> int:
    """Call back what must not leave any more: its letter is gone, they asked for no more, they wrote, or a colleague said yes.

    Returns how many. Only what came after she let a letter go counts: what she knew of then was hers to decide.
    """
    waiting = Outgoing._default_manager.filter(  # noqa: SLF001  # the rounds are for all of them
        state=Outgoing.State.QUEUED
    ).select_related("seeker")
    reasons = [(outgoing, _why(outgoing)) for outgoing in waiting]
    return sum(outbox.withdraw(outgoing, why=why) for outgoing, why in reasons if why is not None)


def _why(outgoing: Outgoing) -> str | None:
    """Return why a letter must not leave any more; nothing when it may."""
    letters = Letter.objects.of(outgoing.seeker).select_related("person", "outreach", "outreach__campaign")
    letter = letters.filter(pk=outgoing.letter).first()
    if is_left_alone(outgoing.seeker, outgoing.to):
        return SILENT
    if letter is None:
        return None if _is_to_herself(outgoing) or _is_asked_for(outgoing) else SILENT
    if letter.sent_at is not None or letter.person.never_ask_at is not None:
        return SILENT
    if letter.kind not in ASKING or letter.outreach is None:
        return None
    return (
        _answered(letter, since=outgoing.created_at)
        or _came(letter, outgoing)
        or _colleague(letter, since=outgoing.created_at)
    )


def _is_to_herself(outgoing: Outgoing) -> bool:
    """Return whether a letter goes to the seeker's own account: the day's list, which is no letter to anybody."""
    account = account_of(outgoing.seeker)
    return account is not None and outgoing.to.casefold() == account.address.casefold()


def _is_asked_for(outgoing: Outgoing) -> bool:
    asks = Ask.objects.of(outgoing.seeker).filter(pk=outgoing.letter, asked_at=None, rested_at=None)
    return asks.exists()


def _answered(letter: Letter, *, since: dt.datetime) -> str | None:
    """Return that an answer was noted since. A machine's receipt answers nothing."""
    replies = Reply.objects.of(letter.seeker).filter(outreach__person=letter.person_id, created_at__gt=since)
    known = replies.exclude(kind__in=[Reply.Kind.RECEIPT, Reply.Kind.AWAY])
    if known.filter(kind=Reply.Kind.BOUNCED).exists():
        return _did_not_arrive(letter)
    return f"{first_name(letter.person.full_name)} has answered since." if known.exists() else None


def _came(letter: Letter, outgoing: Outgoing) -> str | None:
    """Return what a mail that came since says against a letter: words to be read, an absence, an address that fails."""
    name, due_on = (
        first_name(letter.person.full_name),
        timezone.localdate(outgoing.due_at, letter.seeker.zone),
    )
    mails = CameBack.objects.of(letter.seeker).filter(
        person=letter.person_id, created_at__gt=outgoing.created_at, settled_at=None
    )
    rows = list(mails.select_related("person", "seeker"))
    failed = {came.pk: came.failed.splitlines() for came in rows if came.failed}
    for one in unread_in(rows):
        if one.kind == "word":
            return f"{name} has written since. It waits to be read."
        if one.kind == "report" and outgoing.to.casefold() in failed.get(one.id, [outgoing.to.casefold()]):
            return _did_not_arrive(letter)
        if one.kind == "away" and (one.until_on is None or one.until_on > due_on):
            return _away(name, one.until_on, due_on)
    return _away_noted(letter, due_on=due_on, since=outgoing.created_at)


def _did_not_arrive(letter: Letter) -> str:
    return f"A note to {first_name(letter.person.full_name)} did not arrive. Look at the address first."


def _away(name: str, until_on: dt.date | None, today: dt.date) -> str:
    return f"{name} is away until {full_day(until_on, today=today)}." if until_on else f"{name} is away."


def _away_noted(letter: Letter, *, due_on: dt.date, since: dt.datetime) -> str | None:
    """Return that they are away when it would leave, as she noted since."""
    noted = Reply.objects.of(letter.seeker).filter(
        outreach__person=letter.person_id, kind=Reply.Kind.AWAY, created_at__gt=since, until_on__gt=due_on
    )
    away = noted.last()
    return _away(first_name(letter.person.full_name), away.until_on, due_on) if away else None


def _colleague(letter: Letter, *, since: dt.datetime) -> str | None:
    """Return what is so at their place since: somebody there said yes or wrote, or enough are asked."""
    if letter.kind != Letter.Kind.REQUEST or letter.outreach is None:
        return None
    letter.outreach.person = letter.person
    found = said_since(letter.outreach, since=since, now=timezone.localtime(timezone=letter.seeker.zone))
    return found.sentence if found else None
