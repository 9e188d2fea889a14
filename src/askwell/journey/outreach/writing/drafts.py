"""The draft on the page: the kept one, or one made from the facts."""

from functools import partial

from django.utils import timezone

from askwell.journey.outreach.facts import address_of, facts_for, failed_addresses
from askwell.journey.outreach.landed import Landed, where_it_led
from askwell.journey.outreach.models import Channel, Letter, Outreach
from askwell.journey.outreach.posting import subject_in_thread
from askwell.journey.outreach.writing.sheet import Sheet
from askwell.journey.outreach.writing.words import as_it_goes, made_of

# What goes on in the thread of the letters before it.
IN_THREAD = {
    Letter.Kind.NUDGE, Letter.Kind.ANSWER, Letter.Kind.RESCHEDULE, Letter.Kind.MISSED, Letter.Kind.NOT_MET, Letter.Kind.CALLED_OFF,
}  # fmt: skip


def sheet_for(outreach: Outreach, *, kind: str, channel: str, about: str = "", decided: str = "") -> Sheet:
    """Return the kept draft of this kind and channel, or a first one made from the facts: never blank.

    A kept draft that does not name whom the letter is to be about is of another matter.
    """
    letter = kept_letter(outreach, kind=kind, channel=channel)
    if letter and about in f"{letter.subject}\n{letter.body}":
        told = {"to": _where_to(letter), "subject": letter.subject, "body": letter.body}
        landed = landed_for(outreach, kind=kind, about=about, decided=decided)
        return Sheet(kind=kind, channel=channel, about=about, decided=landed.key if landed else "", **told)
    return first_draft(outreach, kind=kind, channel=channel, about=about, decided=decided)


def _where_to(letter: Letter) -> str:
    """Return where a kept draft goes: not to an address that failed since it was kept."""
    since = {point.value.casefold() for point in failed_addresses(letter.person, since=letter.changed_at)}
    return address_of(letter.person, channel=letter.channel) if letter.to.casefold() in since else letter.to


def landed_for(outreach: Outreach, *, kind: str, about: str = "", decided: str = "") -> Landed | None:
    """Return the decision that news tells of, by its key, or an end that is to be told; nothing for other letters and other news."""
    if kind != Letter.Kind.UPDATE or (about and not decided):
        return None
    return where_it_led(outreach, key=decided, now=timezone.now())


def own_letter(outreach: Outreach, *, kind: str, channel: str) -> Sheet:
    """Return the kept draft, or a sheet with greeting and name alone: what she writes although nothing is suggested."""
    letter = kept_letter(outreach, kind=kind, channel=channel)
    subject, body = (letter.subject, letter.body) if letter else ("", _bare(outreach))
    to = letter.to if letter else address_of(outreach.person, channel=channel)
    return Sheet(kind=kind, channel=channel, to=to, subject=subject, body=body, anyway="yes")


def _bare(outreach: Outreach) -> str:
    facts = facts_for(outreach)
    return f"{facts.greeting}\n\n\n\n{facts.me}"


def kept_letter(outreach: Outreach, *, kind: str, channel: str) -> Letter | None:
    """Return the kept draft of this kind and channel."""
    return (
        Letter.objects.of(outreach.seeker)
        .filter(outreach=outreach, kind=kind, channel=channel, sent_at=None)
        .first()
    )


def untouched_beside(letter: Letter, *, decided: str) -> list[Letter]:
    """Return the drafts of the same news of a decision for other ways in which nothing was changed."""
    if not decided or letter.outreach is None:
        return []
    outreach, ours = letter.outreach, Letter.objects.of(letter.seeker)
    waiting = ours.filter(outreach=outreach, kind=letter.kind, sent_at=None).exclude(pk=letter.pk)
    made = partial(first_draft, outreach, kind=letter.kind, decided=decided)
    return [one for one in waiting if one.body == made(channel=one.channel).body]


def first_draft(outreach: Outreach, *, kind: str, channel: str, about: str = "", decided: str = "") -> Sheet:
    """Return a draft made from the facts as they are now.

    ``about`` is whom the letter is about, by name: with whom the seeker talked, or whom she would like to meet; ``decided``
    is the key of the decision that it tells of, whatever way it goes.
    """
    today = timezone.localdate()
    facts = facts_for(outreach, kind=kind, channel=channel, today=today)
    landed = landed_for(outreach, kind=kind, about=about, decided=decided)
    if landed:
        made = as_it_goes(facts, landed.draft(facts, channel), kind=kind, channel=channel)
    else:
        made = made_of(outreach, facts, kind=kind, channel=channel, about=about)
    to = address_of(outreach.person, channel=channel)
    goes_on = channel == Channel.EMAIL and kind in IN_THREAD
    subject = (subject_in_thread(outreach.person) if goes_on else "") or made.subject
    return Sheet(
        kind=kind,
        channel=channel,
        to=to,
        subject=subject,
        body=made.body,
        about=about,
        decided=landed.key if landed else "",
    )
