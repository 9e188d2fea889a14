"""Letters that leave by themselves when she said so: into the outbox, and marked as sent when they have gone."""

import datetime as dt
import re
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q, QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import send
from askwell.journey.outreach.models import CameBack, Channel, Letter
from askwell.journey.people.actions.asks import note_asked
from askwell.journey.people.models import ContactPoint, Person
from askwell.mail import outbox
from askwell.mail.accounts import account_of
from askwell.mail.models import Outgoing
from askwell.mail.rounds import something_is_due

_RE = re.compile(r"^(?:\s*(?:re|aw|sv|antw|rif|odp|vs)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE)


class NoAccount(Exception):
    """No mail account is set up, so nothing can be sent."""


def post(letter: Letter, *, due_at: dt.datetime, calendar: str = "") -> Outgoing:
    """Put a letter as it stands into the outbox, to leave when it is due, with a calendar file or without. Raises NoAccount."""
    account = account_of(letter.seeker)
    if account is None or not account.host:
        raise NoAccount
    thread = thread_of(letter)
    outgoing = outbox.put(
        letter.seeker,
        letter=letter.pk,
        sender=account.address,
        to=letter.to,
        to_name=letter.person.full_name,
        subject=letter.subject,
        body=letter.body,
        due_at=due_at,
        thread=thread,
        calendar=calendar,
    )
    something_is_due.set()
    return outgoing


def thread_of(letter: Letter) -> tuple[str, ...]:
    """Return the Message-IDs of the thread that a letter joins, oldest first: their latest mail, or ours before it.

    A request begins a thread of its own.
    """
    if letter.kind == Letter.Kind.REQUEST:
        return ()
    theirs = CameBack.objects.of(letter.seeker).filter(person=letter.person_id, is_report=False)
    came = theirs.filter(key__contains="@").exclude(key__contains=" ").order_by("written_at").last()
    ours = Outgoing.objects.of(letter.seeker).filter(state=Outgoing.State.SENT, to=letter.to)
    sent = ours.order_by("sent_at").last()
    if came and not (sent and sent.sent_at and sent.sent_at > came.written_at and came.key in sent.thread):
        return (*came.thread.splitlines(), came.key)
    return (*sent.thread, sent.message_id) if sent else ()


def subject_in_thread(person: Person) -> str:
    """Return "Re: " and the subject of the latest mail between us; mail programs keep a thread together by it. "" for none.

    Of ours it is as it really went, from here or by her own hand. What a calendar or another machine wrote as a subject
    ("Accepted: talk") is no words of theirs.
    """
    theirs = CameBack.objects.of(person.seeker).filter(
        person=person, is_report=False, is_automatic=False, calendar=""
    )
    theirs = theirs.exclude(subject="")
    came = theirs.order_by("written_at").last()
    ours = Letter.objects.of(person.seeker).filter(
        person=person, channel=Channel.EMAIL, sent_at__isnull=False
    )
    # What is written about a time does not go on under "Where it led".
    sent = ours.exclude(subject="").exclude(kind=Letter.Kind.UPDATE).order_by("sent_at").last()
    subject = came.subject if came else sent.subject if sent else ""
    return f"Re: {_RE.sub('', subject)}" if subject else ""


def on_its_way(letter: Letter) -> Outgoing | None:
    """Return the letter in the outbox that is not settled yet."""
    return Outgoing.objects.of(letter.seeker).filter(letter=letter.pk, state__in=outbox.OPEN).first()


def was_posted(letter: Letter) -> bool:
    """Return whether Askwell itself sent a letter, so that nobody can say it did not go."""
    return Outgoing.objects.of(letter.seeker).filter(letter=letter.pk, state=Outgoing.State.SENT).exists()


def note_sent(seeker: Seeker, *, now: dt.datetime) -> int:
    """Mark the letters as sent that have left by themselves, with the words that left. Returns how many."""
    gone = Outgoing.objects.of(seeker).filter(state=Outgoing.State.SENT, noted_at=None)
    return sum(_note(outgoing, now=now) for outgoing in gone)


@transaction.atomic
def _note(outgoing: Outgoing, *, now: dt.datetime) -> bool:
    mine = Outgoing.objects.of(outgoing.seeker).filter(pk=outgoing.pk, noted_at=None)
    if not mine.update(noted_at=now):
        return False
    letters = Letter.objects.of(outgoing.seeker).select_related("person", "outreach")
    letter = letters.filter(pk=outgoing.letter).first()
    if outgoing.sent_at is None:
        return False
    if letter is None:
        return note_asked(outgoing.seeker, ask=outgoing.letter, words=outgoing.body, at=outgoing.sent_at)
    if letter.sent_at is None:
        letter.to, letter.subject, letter.body = outgoing.to, outgoing.subject, outgoing.body
        letter.save()
        send(letter, at=outgoing.sent_at)
    return True


def note_all_sent(*, now: dt.datetime) -> None:
    """Mark what has left by itself as sent, of every seeker."""
    gone = Outgoing._default_manager.filter(  # noqa: SLF001  # the rounds are for all of them
        state=Outgoing.State.SENT, noted_at=None
    )
    for seeker in Seeker._default_manager.filter(pk__in=gone.values("seeker")):  # noqa: SLF001  # as above
        note_sent(seeker, now=now)


def belongs_to_another(person: Person, *, to: str) -> bool:
    """Return whether an address is another person's and not this one's."""
    points = ContactPoint.objects.of(person.seeker).filter(value__iexact=to.strip())
    owners = set(points.values_list("person", flat=True))
    return bool(owners) and person.pk not in owners


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """A letter in the outbox beside the letter that it is."""

    outgoing: Outgoing
    letter: Letter | None

    @property
    def may_go_as_it_was(self) -> bool:
        """Return whether a letter that was called back is still as she let it go."""
        let_go = (self.outgoing.to, self.outgoing.subject, self.outgoing.body)
        return _is_draft(self.letter) and let_go == (self.letter.to, self.letter.subject, self.letter.body)  # type: ignore[union-attr]  # a draft is one


# What did not leave and is told: the server's no, and what was called back with a reason.
_TOLD = Q(state=Outgoing.State.REFUSED) | (Q(state=Outgoing.State.WITHDRAWN) & ~Q(trouble=""))


def outbox_of(seeker: Seeker) -> list[Waiting]:
    """Return what has not left yet or needs a word from her: unsure, refused and called back first, then by when it is due."""
    rows: QuerySet[Outgoing] = Outgoing.objects.of(seeker).filter(Q(state__in=outbox.OPEN) | _TOLD)
    letters = Letter.objects.of(seeker).select_related("person")
    by_key = letters.in_bulk([row.letter for row in rows])
    on_the_way = {row.letter for row in rows if row.state in outbox.OPEN}
    found = [Waiting(outgoing=row, letter=by_key.get(row.letter)) for row in rows]
    kept = [
        one
        for one in found
        if one.outgoing.state in outbox.OPEN
        or (_is_draft(one.letter) and one.outgoing.letter not in on_the_way)
    ]
    return sorted(
        kept, key=lambda one: (one.outgoing.state not in {"unsure", *outbox.OVER}, one.outgoing.due_at)
    )


def called_back(seeker: Seeker) -> int:
    """Return how many letters were called back with a reason that she has not looked at."""
    return sum(one.outgoing.state == Outgoing.State.WITHDRAWN for one in outbox_of(seeker))


def leave_called_back(outgoing: Outgoing) -> None:
    """Leave a letter that was called back as a draft; nothing is said of it any more."""
    mine = Outgoing.objects.of(outgoing.seeker).filter(letter=outgoing.letter, state=Outgoing.State.WITHDRAWN)
    mine.update(trouble="")


def _is_draft(letter: Letter | None) -> bool:
    return letter is not None and letter.sent_at is None
