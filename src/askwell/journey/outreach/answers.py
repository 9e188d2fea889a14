"""What an answer probably means, as a proposal for the form: nothing is kept by reading."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import timezone

from askwell.journey.outreach.models import CameBack, Reply
from askwell.journey.outreach.talk_ahead import TalkAhead, talk_ahead
from askwell.journey.people.models import Person, Referral
from askwell.method.replies import Envelope, Kind, Reading, Slot, read_reply
from askwell.method.windows.telling import each_by_both
from askwell.method.wording import clock, day_and_clock

_KINDS = {
    Kind.ACCEPTS: Reply.Kind.YES,
    Kind.ACCEPTS_ASKS_TIMES: Reply.Kind.YES,
    Kind.DECLINES: Reply.Kind.DECLINED,
    Kind.REMOVE_ME: Reply.Kind.DECLINED,
    Kind.REFERS: Reply.Kind.ANOTHER_NAME,
    Kind.NOT_NOW: Reply.Kind.NOT_NOW,
    Kind.QUESTION: Reply.Kind.QUESTION,
    Kind.OUT_OF_OFFICE: Reply.Kind.AWAY,
    Kind.AUTO_ACK: Reply.Kind.RECEIPT,
    Kind.BOUNCE: Reply.Kind.BOUNCED,
}
_ADVICE = {
    Kind.OUT_OF_OFFICE: "They are away; this was written by their mail program. It answers nothing yet, and waiting starts anew when they are back.",
    Kind.AUTO_ACK: "This was written by a machine that takes in mail. It answers nothing yet.",
    Kind.BOUNCE: "Your letter did not arrive. Look at the address once more.",
    Kind.ACCEPTS_ASKS_TIMES: "They ask you for times. Offer two or three.",
}


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """How an answer is read: ``initial`` fills the form, ``reason`` says why.

    ``times`` are the exact ones that were offered, ``looser`` the others; ``choices`` are the exact ones for a form, each
    as ISO 8601 and in words. ``ahead`` is the talk that is agreed on with them, which the answer may call off.
    """

    initial: dict[str, Any]
    reason: str
    advice: str
    said: str
    times: tuple[Slot, ...]
    looser: tuple[Slot, ...]
    choices: tuple[tuple[str, str], ...]
    booking_link: str
    phone: str
    they_call: bool
    ahead: TalkAhead | None
    place: str

    @property
    def loosely(self) -> list[str]:
        """Return the words of the times that are not exact, each once: one sentence may name several days."""
        return list(dict.fromkeys(slot.quote for slot in self.looser))

    @property
    def by_phone(self) -> bool:
        """Return whether they gave a number in their own words, and not only under them."""
        return bool(self.phone) and self.phone in self.said


def propose(person: Person, text: str, *, now: dt.datetime, came: CameBack | None = None) -> Proposal:
    """Read an answer as it came, or the mail ``came``, whose own date then counts; hours are theirs, where their zone is known.

    ``now`` is the moment at which words that were pasted came.
    """
    mine = ZoneInfo(person.seeker.time_zone)
    ahead = talk_ahead(person)
    read = _read(person, text, received_at=came.written_at if came else now, came=came, ahead=ahead)
    exact = tuple(slot for slot in read.slots if slot.precision == "exact")
    today = now.astimezone(mine).date()
    return Proposal(
        initial=_initial(read) | {"calls_off": read.calls_off and ahead is not None},
        reason=read.reason,
        advice=_ADVICE.get(read.kind, ""),
        said=read.said,
        times=exact,
        looser=tuple(slot for slot in read.slots if slot.precision != "exact"),
        choices=tuple(
            (slot.starts_at.isoformat(), _in_words(slot, mine, today))
            for slot in exact
            if slot.starts_at > now
        ),
        booking_link=read.booking_link,
        phone=read.phone,
        they_call=read.they_call,
        ahead=ahead,
        place=read.place,
    )


def times_offered(person: Person, text: str, *, received_at: dt.datetime) -> list[dt.datetime]:
    """Return the exact times to come that a kept answer offers."""
    now = timezone.now()
    read = _read(person, text, received_at=received_at, came=None, ahead=None)
    exact = (slot.starts_at for slot in read.slots if slot.precision == "exact" and slot.starts_at > now)
    return list(dict.fromkeys(exact))


def told_back(times: Sequence[dt.datetime], person: Person) -> list[str]:
    """Return times that they offer as they are told back to them: by their clock, and by the seeker's where that differs.

    They stand side by side in a letter, so whose clock it is, is said with the first.
    """
    theirs = [one.astimezone(ZoneInfo(person.time_zone)) for one in times] if person.time_zone else times
    mine, now = person.seeker.zone, timezone.now()
    return list(
        each_by_both(theirs, mine=mine, today=now.astimezone(theirs[0].tzinfo if theirs else mine).date())
    )


def read_came(came: CameBack) -> Reading:
    """Read the words of a mail that came back. No statement where it holds its person and seeker."""
    person = came.person
    person.seeker = came.seeker
    return _read(person, came.text, received_at=came.written_at, came=came, ahead=None)


def _read(
    person: Person, text: str, *, received_at: dt.datetime, came: CameBack | None, ahead: TalkAhead | None
) -> Reading:
    return read_reply(
        text,
        received_at=received_at,
        my_zone=ZoneInfo(person.seeker.time_zone),
        their_zone=_their_zone(person, came),
        envelope=_envelope(came),
        my_names=tuple(person.seeker.name.split()),
        known=_who_sent_me(person),
        agreed_at=ahead.starts_at if ahead else None,
    )


def _who_sent_me(person: Person) -> tuple[str, ...]:
    """Return who gave this person's name: where they are spoken of, nobody new is named."""
    given = Referral.objects.of(person.seeker).filter(referred=person)
    return tuple(given.values_list("referrer__full_name", flat=True))


def _initial(read: Reading) -> dict[str, Any]:
    return {
        "kind": _KINDS.get(read.kind, ""),
        "text": read.said,
        "until_on": read.retry_on,
        "name": _line_of(read),
        "may_name": read.referral.may_name if read.referral else "unknown",
        "never": read.kind is Kind.REMOVE_ME,
        "wants_resume": read.wants_resume,
        "phone": read.phone,
        "keep_phone": bool(read.phone),
    }


def _their_zone(person: Person, came: CameBack | None) -> dt.tzinfo | None:
    """Return the zone that is known of them, else the offset in which their mail program wrote the date."""
    if person.time_zone:
        return ZoneInfo(person.time_zone)
    if came is None or not came.utc_offset:  # UTC says nothing about where they are
        return None
    return dt.timezone(dt.timedelta(minutes=came.utc_offset))


def _envelope(came: CameBack | None) -> Envelope | None:
    if came is None:
        return None
    return Envelope(
        subject=came.subject,
        sender=came.sender,
        sender_name=came.sender_name,
        is_report=came.is_report,
        is_automatic=came.is_automatic,
    )


def _in_words(slot: Slot, mine: ZoneInfo, today: dt.date) -> str:
    at = slot.starts_at.astimezone(mine)
    theirs = "" if slot.starts_at.utcoffset() == at.utcoffset() else f", {clock(slot.starts_at)} for them"
    return f"{day_and_clock(at, today=today)}{theirs}"


def _line_of(read: Reading) -> str:
    """Return the person named as one line, as the form takes it."""
    if read.referral is None:
        return ""
    return ", ".join(filter(None, (read.referral.name, read.referral.email, read.referral.phone)))
