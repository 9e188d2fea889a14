"""One answer read: what kind it is and why, the times, the other name, the day to write again."""

import datetime as dt
from dataclasses import dataclass

from askwell.method.replies import times
from askwell.method.replies.found import Found
from askwell.method.replies.kinds import MACHINES, Kind, kind_of
from askwell.method.replies.machines import Envelope, by_machine
from askwell.method.replies.reaching import booking_link, phone_said, they_will_call
from askwell.method.replies.referrals import Referral, named_in
from askwell.method.replies.retrying import retry_on
from askwell.method.replies.sentences import sentences, unwrapped
from askwell.method.replies.stripping import own_words
from askwell.method.replies.taken_up import taken_up
from askwell.method.replies.times import Slot, month_first

# Nobody writes a longer answer; what stands behind it is kept, but not read for its meaning.
_MOST = 8_000
_CUT = "It is very long; only its beginning was read."
_WITH_TIMES = {Kind.ACCEPTS, Kind.ACCEPTS_ASKS_TIMES, Kind.UNCLEAR, Kind.QUESTION}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an answer says. ``reason`` is one line for the person who reads it, with the words it rests on."""

    kind: Kind
    reason: str
    said: str
    slots: tuple[Slot, ...] = ()
    referral: Referral | None = None
    retry_on: dt.date | None = None
    booking_link: str = ""
    phone: str = ""
    they_call: bool = False
    wants_resume: bool = False

    @property
    def answers(self) -> bool:
        """Return whether a person answered; a machine's mail stops no clock."""
        return self.kind not in MACHINES


def read_reply(
    text: str,
    *,
    received_at: dt.datetime,
    my_zone: dt.tzinfo,
    their_zone: dt.tzinfo | None = None,
    envelope: Envelope | None = None,
    my_names: tuple[str, ...] = (),
) -> Reading:
    """Read one answer. ``received_at`` is an aware moment; hours are read in ``their_zone``, else in ``my_zone``.

    ``text`` may hold quotes and a signature; only their own words are judged, and of these the first 8,000 characters.
    ``my_names`` are never taken for a referral.
    """
    head = envelope or Envelope()
    stripped = own_words(text)
    said = unwrapped(stripped.said[:_MOST])
    zone = their_zone or my_zone
    today = received_at.astimezone(zone).date()
    listed = sentences(stripped.said[:_MOST])

    def offers(words: str) -> bool:
        found = times.offered(sentences(words), received_at=received_at, zone=zone, my_zone=my_zone)
        return any(slot.precision == "exact" for slot in found)

    if machine := by_machine(head, text[:_MOST], said, offers=offers):
        kind, why = machine
        back = (
            retry_on(listed or sentences(text[:_MOST]), today, away=True, month_first=month_first(zone))
            if kind is Kind.OUT_OF_OFFICE
            else None
        )
        return Reading(kind=kind, reason=why, said=stripped.said, retry_on=back)
    offered = tuple(times.offered(listed, received_at=received_at, zone=zone, my_zone=my_zone))
    if stripped.mine:
        mine = sentences(stripped.mine[:_MOST])
        proposed = times.offered(mine, received_at=received_at, zone=my_zone, my_zone=zone)
        offered = taken_up(listed, offered, proposed)
    named = named_in(
        "\n".join(sentence.text for sentence in listed), mine=(*my_names, *head.sender_name.split())
    )
    phone = phone_said(said, stripped, taken=named.phone if named else "")
    found = Found(said=listed, offered=offered, named=named, link=booking_link(said), phone=phone)
    kind, why = kind_of(found)
    slots = offered if kind in _WITH_TIMES else ()
    if kind is Kind.ACCEPTS_ASKS_TIMES and found.only_about:
        slots = ()  # "I'm at the salon 10-6. What days are good for you?"
    notes = " ".join(dict.fromkeys(slot.note for slot in slots if slot.note))
    return Reading(
        kind=kind,
        reason=f"{why} {notes} {_CUT if len(stripped.said) > _MOST else ''}".strip(),
        said=stripped.said,
        slots=slots,
        referral=named if kind is not Kind.REMOVE_ME else None,
        retry_on=retry_on(listed, today, away=False, month_first=month_first(zone))
        if kind is Kind.NOT_NOW
        else None,
        booking_link=found.link,
        phone=phone,
        they_call=they_will_call(said),
        wants_resume=found.wants_resume,
    )
