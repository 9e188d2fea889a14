"""What must be known to say whom to ask next: of the campaign, of everyone in a few columns, and of some in full."""

import datetime as dt
import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from askwell.method.knowledge import NOTHING_KNOWN, Knowledge
from askwell.method.whom.field import Field


class Row(NamedTuple):
    """One person in the columns that the whole address book is read in; a plain tuple in this order will do."""

    key: uuid.UUID
    name: str
    title: str
    organisation_key: uuid.UUID | None
    organisation: str | None
    profile: str
    resting_until: dt.date | None
    never_ask_at: dt.datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A name that was given: by whom, whether the giver may or must not be named, asks first, and makes the first contact.

    ``words`` are what the giver said of this person; ``asked_for`` says that it was given when the seeker asked who knows of this work.
    """

    by: str
    by_key: uuid.UUID
    may_name: bool = False
    hidden: bool = False
    asks_first: bool = False
    introduces: bool = False
    words: str = ""
    asked_for: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An organisation of this campaign: whether the seeker chose it, and with how many people there she is in touch."""

    name: str
    chosen: bool = False
    in_touch: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The person on whom most talks hang, how many of how many, and everyone whom her introductions reach."""

    name: str
    talks: int
    of: int
    reached: Collection[uuid.UUID]


@dataclass(frozen=True, kw_only=True)
class State:
    """Where a campaign stands.

    ``explored`` knows the work by its names. ``left_out`` are those who are in play already or passed over. ``titles`` are of those talked with, one a talk.
    ``goals`` maps the purposes taken up to how much each matters. ``industry`` says that an industry is explored and not
    an occupation: then the names of organisations tell of it too.
    """

    explored: Field
    today: dt.date
    name: str = ""
    industry: bool = False
    goals: Mapping[str, float] = field(default_factory=dict)
    known: Knowledge = NOTHING_KNOWN
    titles: Collection[str] = ()
    places: Mapping[uuid.UUID, Place] = field(default_factory=dict)
    given: Mapping[uuid.UUID, Given] = field(default_factory=dict)
    left_out: Collection[uuid.UUID] = ()
    chain: Chain | None = None

    @property
    def talks(self) -> int:
        """Return how many talks lie behind."""
        return len(self.titles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What is known of one of the nearest people beyond the columns of everyone.

    ``ways`` are the kinds of address there are ("email", "phone", "profile"). ``circles`` are those that the seeker has put
    this person in, ``close`` whether one of them is of family or friends. ``known_there`` counts others whom she knows at the same place.
    ``wrote_on`` is when the two last wrote with each other before, if both did. ``perhaps`` names somebody who is perhaps the same.
    """

    ways: Collection[str] = ()
    circles: Collection[str] = ()
    close: bool = False
    known_there: int = 0
    asked_on: dt.date | None = None
    wrote_on: dt.date | None = None
    perhaps: str = ""


NOT_LOOKED = Looked()
