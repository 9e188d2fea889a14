"""What LinkedIn's download holds beside connections: messages, invitations, and the member's own career.

Days without a day or month are ISO 8601 as far as they go ("2021-03", "2015"; "--03-07" without a year). `place` says
where in the file, `raw` is the row as it came, and `unknown` holds the columns that have no field of their own.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Direction = Literal["outgoing", "incoming", ""]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What every record knows of the row that it was read from."""

    place: str = ""
    raw: str = ""
    unknown: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Somebody who wrote or was written to; either may be empty."""

    name: str
    profile_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Row):
    """One message of a conversation.

    `recipients` pairs names and profile addresses where the file lets them be told apart; where it does not, the names
    are empty, and `to` has them as they stand. `at` is in UTC, which LinkedIn writes also where it does not say so, and
    None where only the day `on` is known. `content` is text without HTML.
    """

    conversation: str = ""
    conversation_title: str = ""
    sender: Correspondent = Correspondent("", "")
    to: str = ""
    recipients: tuple[Correspondent, ...] = ()
    at: dt.datetime | None = None
    on: dt.date | None = None
    subject: str = ""
    content: str = ""
    attachments: tuple[str, ...] = ()
    folder: str = ""
    is_draft: bool = False
    is_spam: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation(Row):
    """One invitation to connect. `outgoing`: the member whose download this is sent it."""

    sender: Correspondent = Correspondent("", "")
    recipient: Correspondent = Correspondent("", "")
    sent_at: dt.datetime | None = None
    sent_on: dt.date | None = None
    message: str = ""
    direction: Direction = ""

    @property
    def other(self) -> Correspondent | None:
        """Who stands at the other end, or None where the file does not say who is who."""
        return {"outgoing": self.recipient, "incoming": self.sender}.get(self.direction)

    @property
    def mine(self) -> Correspondent | None:
        """The member whose download this is; LinkedIn says the address of that profile nowhere else."""
        return {"outgoing": self.sender, "incoming": self.recipient}.get(self.direction)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Row):
    """One of the member's own jobs; `finished_on` is empty for one that goes on."""

    organisation: str = ""
    title: str = ""
    description: str = ""
    location: str = ""
    started_on: str = ""
    finished_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Education(Row):
    """A school or university that the member went to."""

    school: str = ""
    degree: str = ""
    started_on: str = ""
    finished_on: str = ""
    note: str = ""
    activities: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill(Row):
    """One skill by its name."""

    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Row):
    """The member. LinkedIn gives no address of the profile here; an invitation's `mine` has it."""

    given_name: str = ""
    family_name: str = ""
    maiden_name: str = ""
    headline: str = ""
    summary: str = ""
    industry: str = ""
    address: str = ""
    postal_code: str = ""
    location: str = ""
    birthday: str = ""
    twitter: tuple[str, ...] = ()
    websites: tuple[str, ...] = ()
    messengers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Other(Row):
    """A row, as it came, of a file of the download in which nobody is listed; of one that is no text `raw` is empty."""


Entry = Message | Invitation | Position | Education | Skill | Profile | Other
