"""One answer read: what kind it is and why, the times, the other name, the day to write again."""

import datetime as dt
from dataclasses import dataclass

from askwell.method.replies import slots, words
from askwell.method.replies.kinds import MACHINES, Found, Kind
from askwell.method.replies.machines import Envelope, by_machine
from askwell.method.replies.reaching import booking_link, phone_said
from askwell.method.replies.referrals import Referral, named_in
from askwell.method.replies.retrying import retry_on
from askwell.method.replies.slots import Slot
from askwell.method.replies.stripping import own_words


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

    ``text`` may hold quotes and a signature; only their own words are judged. ``my_names`` are never taken for a referral.
    """
    head = envelope or Envelope()
    stripped = own_words(text)
    said = stripped.said
    zone = their_zone or my_zone
    today = received_at.astimezone(zone).date()
    if machine := by_machine(head, text, said):
        kind, why = machine
        back = retry_on(said or text, today, away=True) if kind is Kind.OUT_OF_OFFICE else None
        return Reading(kind=kind, reason=why, said=said, retry_on=back)
    offered = tuple(slots.offered(said, received_at=received_at, zone=zone, my_zone=my_zone))
    mine = tuple(name.casefold() for name in (*my_names, *head.sender_name.split()))
    found = Found(said, offered, named_in(said, mine=mine), booking_link(said))
    kind, why = found.kind()
    return Reading(
        kind=kind,
        reason=why,
        said=said,
        slots=offered if kind in {Kind.ACCEPTS, Kind.ACCEPTS_ASKS_TIMES, Kind.UNCLEAR, Kind.QUESTION} else (),
        referral=found.named if kind in {Kind.REFERS, Kind.DECLINES, Kind.NOT_NOW} or found.refers else None,
        retry_on=retry_on(said, today, away=False) if kind is Kind.NOT_NOW else None,
        booking_link=found.link,
        phone=phone_said(said, stripped),
        wants_resume=bool(words.RESUME.search(said)) and not words.NO_RESUME.search(said),
    )
