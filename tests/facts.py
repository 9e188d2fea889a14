"""Plain facts of a person, as the tests of the method need them; no database."""

import datetime as dt
import uuid
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from askwell.method.cadence import Cadence
from askwell.method.packs import pack_of

NOW = dt.datetime(2026, 3, 12, 12, 0, tzinfo=ZoneInfo("America/Chicago"))


def ago(days: float = 0, hours: float = 0) -> dt.datetime:
    """Return a moment before now."""
    return NOW - dt.timedelta(days=days, hours=hours)


@dataclass(frozen=True)
class Place:
    name: str


@dataclass(frozen=True)
class Someone:
    full_name: str = "Daniel Reyes"
    title: str = ""
    organisation: Place | None = None
    found_at: dt.datetime | None = field(default_factory=lambda: ago(20))
    resting_until: dt.date | None = None
    never_ask_at: dt.datetime | None = None
    id: uuid.UUID = field(default_factory=uuid.uuid4)


@dataclass(frozen=True)
class Named:
    referrer: Someone = field(default_factory=lambda: Someone("Rosa Osei"))
    may_name: str = "unknown"
    introduces: bool = False
    referred_at: dt.datetime = field(default_factory=lambda: ago(20))


@dataclass(frozen=True)
class Wrote:
    kind: str = "request"
    sent_at: dt.datetime | None = field(default_factory=lambda: ago(3))


@dataclass(frozen=True)
class Leaves:
    kind: str = "request"
    at: dt.datetime = field(default_factory=lambda: NOW + dt.timedelta(hours=20))
    is_unsure: bool = False


@dataclass(frozen=True)
class Came:
    kind: str = "yes"
    received_at: dt.datetime = field(default_factory=lambda: ago(1))
    until_on: dt.date | None = None
    id: uuid.UUID = field(default_factory=uuid.uuid4)


@dataclass(frozen=True)
class Agreed:
    starts_at: dt.datetime | None = None
    ended_at: dt.datetime | None = None
    started_at: dt.datetime | None = None
    cancelled_at: dt.datetime | None = None
    why_off: str = ""
    told_at: dt.datetime | None = None
    moved_at: dt.datetime | None = None
    agreed_minutes: int = 25
    how: str = "video"
    created_at: dt.datetime = field(default_factory=lambda: ago(5))
    id: uuid.UUID = field(default_factory=uuid.uuid4)

    @property
    def ends_at(self) -> dt.datetime | None:
        return self.starts_at + dt.timedelta(minutes=self.agreed_minutes) if self.starts_at else None


@dataclass(frozen=True)
class Promised:
    text: str = "the article on plain-language labels"
    by: str = "me"
    due_on: dt.date | None = None
    promised_at: dt.datetime = field(default_factory=lambda: ago(1))
    kept_at: dt.datetime | None = None
    dropped_at: dt.datetime | None = None
    id: uuid.UUID = field(default_factory=uuid.uuid4)


@dataclass(frozen=True)
class Gift:
    text: str = "the map of agencies"
    given_at: dt.datetime | None = None
    dropped_at: dt.datetime | None = None


@dataclass(frozen=True)
class Asked:
    person: Someone = field(default_factory=lambda: Someone("Rosa Osei", found_at=None))
    id: uuid.UUID = field(default_factory=uuid.uuid4)
    asked_at: dt.datetime | None = None
    answered_at: dt.datetime | None = None
    rested_at: dt.datetime | None = None


@dataclass(frozen=True)
class Known:
    person: Someone = field(default_factory=Someone)
    referrals: tuple[Named, ...] = ()
    cadence: Cadence = field(default_factory=lambda: Cadence(pack=pack_of("")))
    introduction_asked_at: dt.datetime | None = None
    leaving: Leaves | None = None
    letters: tuple[Wrote, ...] = ()
    replies: tuple[Came, ...] = ()
    unread: tuple[Came, ...] = ()
    closed_at: dt.datetime | None = None
    talks: tuple[Agreed, ...] = ()
    prepared_at: dict[uuid.UUID, dt.datetime] = field(default_factory=dict)
    debriefed_at: dict[uuid.UUID, dt.datetime] = field(default_factory=dict)
    thanked_at: dict[uuid.UUID, dt.datetime] = field(default_factory=dict)
    promises: tuple[Promised, ...] = ()
    gifts: tuple[Gift, ...] = ()
    campaign: str = ""
    elsewhere: "tuple[Known, ...]" = ()


def talked(
    end: dt.datetime, *, thanked: bool = False, debriefed: bool = False, name: str = "Daniel Reyes"
) -> Known:
    """Return someone asked, talked with until ``end``, and thanked or debriefed since."""
    talk = Agreed(starts_at=end - dt.timedelta(minutes=25), started_at=end, ended_at=end)
    return Known(
        person=Someone(name),
        letters=(Wrote(sent_at=ago(16)),),
        replies=(Came(received_at=ago(14)),),
        talks=(talk,),
        prepared_at={talk.id: ago(2)},
        debriefed_at={talk.id: end} if debriefed else {},
        thanked_at={talk.id: end} if thanked else {},
    )
