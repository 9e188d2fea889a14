"""What an answer that was pasted probably means, as a proposal for the form: nothing is kept by reading."""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from askwell.journey.outreach.models import Reply
from askwell.journey.people.models import Person
from askwell.method.replies import Kind, Reading, Slot, read_reply

_KINDS = {
    Kind.ACCEPTS: Reply.Kind.YES,
    Kind.ACCEPTS_ASKS_TIMES: Reply.Kind.YES,
    Kind.DECLINES: Reply.Kind.DECLINED,
    Kind.REMOVE_ME: Reply.Kind.DECLINED,
    Kind.REFERS: Reply.Kind.ANOTHER_NAME,
    Kind.NOT_NOW: Reply.Kind.NOT_NOW,
    Kind.QUESTION: Reply.Kind.QUESTION,
}
# A machine's mail is no answer: it says so, and what to do.
_MACHINES = {
    Kind.OUT_OF_OFFICE: "They are away; this was written by their mail program. It answers nothing yet.",
    Kind.AUTO_ACK: "This was written by a machine that takes in mail. It answers nothing yet.",
    Kind.BOUNCE: "Your letter did not arrive. Look at the address once more.",
}


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """How an answer is read: ``initial`` fills the form, ``reason`` says why, ``times`` are those that were offered."""

    initial: dict[str, Any]
    reason: str
    advice: str
    times: tuple[Slot, ...]


def propose(person: Person, text: str, *, now: dt.datetime) -> Proposal:
    """Read an answer as it came; hours are theirs, where their time zone is known."""
    mine = ZoneInfo(person.seeker.time_zone)
    read = read_reply(
        text,
        received_at=now,
        my_zone=mine,
        their_zone=ZoneInfo(person.time_zone) if person.time_zone else None,
        my_names=tuple(person.seeker.name.split()),
    )
    return Proposal(
        initial={
            "kind": _KINDS.get(read.kind, ""),
            "text": text,
            "until_on": read.retry_on,
            "name": _line_of(read),
            "may_name": read.referral.may_name if read.referral else "unknown",
            "never": read.kind is Kind.REMOVE_ME,
        },
        reason=read.reason,
        advice=_MACHINES.get(read.kind, ""),
        times=tuple(slot for slot in read.slots if slot.precision == "exact"),
    )


def _line_of(read: Reading) -> str:
    """Return the person named as one line, as the form takes it."""
    if read.referral is None:
        return ""
    return ", ".join(filter(None, (read.referral.name, read.referral.email, read.referral.phone)))
