"""One answer read: what kind it is and why, the times, the other name, the day to write again."""

import datetime as dt
from dataclasses import dataclass, replace

from askwell.method.replies.calling_off import called_off, ends_it, kind_of_it, still_offered
from askwell.method.replies.kinds import MACHINES, Kind, kind_of
from askwell.method.replies.looking import Answer, look_at
from askwell.method.replies.machines import Envelope, by_headers, by_machine
from askwell.method.replies.meeting_place import meeting_place
from askwell.method.replies.reaching import they_will_call
from askwell.method.replies.referrals import Referral
from askwell.method.replies.spoken import Act
from askwell.method.replies.times import Slot
from askwell.method.replies.weighing import weighed

_CUT = "It is very long; only its beginning was read."
_WITH_TIMES = {Kind.ACCEPTS, Kind.ACCEPTS_ASKS_TIMES, Kind.UNCLEAR, Kind.QUESTION}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an answer says. ``reason`` is one line for the person who reads it, with the words it rests on.

    ``calls_off``: a talk that was agreed on does not take place at its time.
    """

    kind: Kind
    reason: str
    said: str
    slots: tuple[Slot, ...] = ()
    referral: Referral | None = None
    retry_on: dt.date | None = None
    booking_link: str = ""
    phone: str = ""
    they_call: bool = False
    place: str = ""
    wants_resume: bool = False
    calls_off: bool = False

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
    known: tuple[str, ...] = (),
    agreed_at: dt.datetime | None = None,
) -> Reading:
    """Read one answer. ``received_at`` is an aware moment; hours are read in ``their_zone``, else in ``my_zone``.

    ``text`` may hold quotes and a signature; only their own words are judged, and of these the first 8,000 characters.
    ``my_names`` (words) and ``known`` (whole names, as of who sent me) are never taken for a referral. ``agreed_at`` is when a talk with them is to be, where one is agreed on.
    """
    head = envelope or Envelope()
    answer = look_at(
        text,
        received_at=received_at,
        my_zone=my_zone,
        their_zone=their_zone,
        my_names=(*my_names, *head.sender_name.split()),
        known=known,
    )
    machine = by_machine(head, answer.text, answer.words, offers=answer.offers)
    if machine and (machine[0] is Kind.BOUNCE or by_headers(head, answer.text, answer.words or answer.text)):
        return _of_machine(answer, *machine)
    off = called_off(answer.found, agreed_at=agreed_at)
    if off:
        return _of_a_talk_off(answer, off, agreed_at)
    kind, why = weighed(answer.words, answer.found, machine or kind_of(answer.found))
    if kind in MACHINES:
        return _of_machine(answer, kind, why)
    return _of_person(answer, kind, why, calls_off=bool(agreed_at) and ends_it(kind))


def _of_a_talk_off(answer: Answer, off: Act, agreed_at: dt.datetime | None) -> Reading:
    """Return what an answer says that calls a talk off: a person wrote it, however it sounds like a note of absence."""
    offered = still_offered(answer.found, agreed_at=agreed_at)
    kind, why = kind_of_it(answer.found, off, *kind_of(answer.found), offered=offered)
    rest = replace(answer, found=replace(answer.found, offered=offered))
    return _of_person(rest, kind, why, calls_off=True)


def _of_machine(answer: Answer, kind: Kind, why: str) -> Reading:
    back = answer.retry_on(away=True) if kind is Kind.OUT_OF_OFFICE else None
    return Reading(kind=kind, reason=why, said=answer.said, retry_on=back)


def _of_person(answer: Answer, kind: Kind, why: str, *, calls_off: bool) -> Reading:
    found = answer.found
    slots = found.offered if kind in _WITH_TIMES else ()
    if kind is Kind.ACCEPTS_ASKS_TIMES and found.only_about:
        slots = ()  # "I'm at the salon 10-6. What days are good for you?"
    notes = " ".join(dict.fromkeys(slot.note for slot in slots if slot.note))
    return Reading(
        kind=kind,
        reason=f"{why} {notes} {_CUT if answer.is_cut else ''}".strip(),
        said=answer.said,
        slots=slots,
        referral=found.named if kind is not Kind.REMOVE_ME else None,
        retry_on=answer.retry_on(away=False) if kind is Kind.NOT_NOW else None,
        booking_link=found.link,
        phone=found.phone,
        they_call=they_will_call(answer.words),
        place=meeting_place(answer.words) if kind in _WITH_TIMES else "",
        wants_resume=found.wants_resume,
        calls_off=calls_off,
    )
