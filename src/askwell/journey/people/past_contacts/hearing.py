"""A message or invitation of a download as contact with each of the others that it was between."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass

from askwell.formats.linkedin.records import Entry, Invitation, Message
from askwell.journey.people.address_books.arrivals import digest_of, fit
from askwell.journey.people.keying import LONGEST_KEY
from askwell.journey.people.models import PastContact
from askwell.journey.people.past_contacts.owner import Owner, Party, party_of

Way = PastContact.Way
Written = Message | Invitation


@dataclass(frozen=True, slots=True)
class Heard:
    """One message between the seeker and others: who they are, and whether she wrote it."""

    entry: Written
    others: tuple[Party, ...]
    is_mine: bool
    digest: str


def is_written(entry: Entry) -> bool:
    """Tell whether something of a download was sent from one to another: no draft, no spam, nothing about oneself."""
    return isinstance(entry, Invitation) or (
        isinstance(entry, Message) and not (entry.is_draft or entry.is_spam)
    )


def sides_of(entry: Written) -> tuple[Party, tuple[Party, ...]]:
    """Return who wrote something, and to whom."""
    to = entry.recipients if isinstance(entry, Message) else (entry.recipient,)
    return party_of(entry.sender), tuple(dict.fromkeys(party_of(one) for one in to))


def hear(entry: Entry, owner: Owner) -> Heard | None:
    """Return a message as contact with others, or None where it is none or does not say with whom.

    What the seeker wrote is contact with each whom it went to; what somebody else wrote is contact with that one.
    """
    if not isinstance(entry, Message | Invitation) or not is_written(entry):
        return None
    sender, to = sides_of(entry)
    direction = entry.direction if isinstance(entry, Invitation) else ""
    is_mine = direction == "outgoing" or (not direction and owner.is_her(sender))
    others = tuple(one for one in (to if is_mine else (sender,)) if one.who and not owner.is_her(one))
    return Heard(entry, others, is_mine, _digest(entry, is_mine=is_mine)) if others else None


def digests_of(entry: Written) -> tuple[str, str]:
    """Return under what a message is known again, whoever of the two turns out to be the seeker."""
    return _digest(entry, is_mine=True), _digest(entry, is_mine=False)


def rows_of(heard: Heard) -> Iterator[PastContact]:
    """Give the rows of a message, one for each of the others; whose import and seeker's they are is still to be said."""
    entry = heard.entry
    is_message = isinstance(entry, Message)
    for number, other in enumerate(heard.others):
        yield PastContact(
            name=other.name,
            sort_key=other.sort_key,
            profile_key=other.profile_key,
            at=entry.at if isinstance(entry, Message) else entry.sent_at,
            on=entry.on if isinstance(entry, Message) else entry.sent_on,
            is_mine=heard.is_mine,
            way=Way.MESSAGE if is_message else Way.INVITATION,
            subject=fit(entry.subject) if isinstance(entry, Message) else "",
            text=fit(_words(entry)),
            conversation=fit(entry.conversation, LONGEST_KEY) if isinstance(entry, Message) else "",
            place=fit(entry.place, 120),
            beside=_beside(entry),
            digest=heard.digest,
            number=number,
        )


def _words(entry: Written) -> str:
    return entry.content if isinstance(entry, Message) else entry.message


def _moment(entry: Written) -> dt.datetime | dt.date | None:
    return (entry.at or entry.on) if isinstance(entry, Message) else (entry.sent_at or entry.sent_on)


def _digest(entry: Written, *, is_mine: bool) -> str:
    """Return what makes a message the same: names change and accounts close, a thread's mark and a moment do not."""
    thread = entry.conversation if isinstance(entry, Message) else ""
    if not thread:
        sender, to = sides_of(entry)
        thread = ",".join(one.who for one in (to if is_mine else (sender,)))
    moment = _moment(entry)
    subject = entry.subject if isinstance(entry, Message) else ""
    parts = (
        type(entry).__name__,
        thread,
        moment.isoformat() if moment else "",
        "mine" if is_mine else "theirs",
        " ".join(subject.split()),
        " ".join(_words(entry).split()),
    )
    return digest_of("\x1f".join(parts))


def _beside(entry: Written) -> str:
    """Return what a download says beside, under its names for it."""
    said: dict[str, object] = dict(entry.unknown)
    if isinstance(entry, Message):
        said |= {
            "conversation_title": entry.conversation_title,
            "folder": entry.folder,
            "attachments": list(entry.attachments),
        }
    said = {name: value for name, value in said.items() if value}
    return fit(json.dumps(said, ensure_ascii=False, separators=(",", ":"))) if said else ""
