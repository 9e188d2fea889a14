"""What an upload would bring, as its page tells it and as it is kept beside its import."""

import json
from dataclasses import asdict, dataclass, field
from typing import TypeVar

from askwell.journey.people.past_contacts.foreseeing import Past

T = TypeVar("T")
SHOWN = 100


@dataclass(slots=True)
class Someone:
    """Somebody new, as the list shows her; ``otherwise`` is what her other entries in the file say and is not shown."""

    place: str
    name: str
    role: str
    is_organisation: bool = False
    otherwise: str = ""


@dataclass(slots=True)
class Changed:
    """Somebody who changes: what, from what, to what."""

    place: str
    name: str
    changes: list[tuple[str, str, str]]


@dataclass(slots=True)
class Stays:
    """One thing that the file says otherwise and that stays."""

    place: str
    name: str
    what: str
    mine: str
    said: str
    by_hand: bool


@dataclass(slots=True)
class Doubtful:
    """Somebody new who may be somebody else, and why; ``in_files`` where that one is in the same files too."""

    place: str
    name: str
    other: str
    reason: str
    in_files: bool = False


@dataclass(slots=True)
class Unsure:
    """A record that could not be read, or of which a detail is in doubt."""

    place: str
    reason: str
    what_to_do: str
    raw: str


@dataclass(slots=True)
class Look:
    """How many of each, and the first hundred of each to be shown.

    ``organisations`` are those among the new, ``others`` the files that list nobody, of which all is kept; ``left_out`` those that are no text.
    """

    new: int = 0
    organisations: int = 0
    changed: int = 0
    same: int = 0
    joined: int = 0
    stays: int = 0
    doubtful: int = 0
    unreadable: int = 0
    unsure: int = 0
    total: int = 0
    compared: bool = True
    past: Past = field(default_factory=Past)
    others: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    new_ones: list[Someone] = field(default_factory=list)
    changed_ones: list[Changed] = field(default_factory=list)
    stays_ones: list[Stays] = field(default_factory=list)
    doubtful_ones: list[Doubtful] = field(default_factory=list)
    unreadable_ones: list[Unsure] = field(default_factory=list)
    unsure_ones: list[Unsure] = field(default_factory=list)

    @property
    def brings_nothing(self) -> bool:
        """Whether there is nothing to say yes to."""
        people = self.new or self.changed or self.joined or self.stays
        return not (people or self.unreadable or self.unsure or self.past.is_news)

    @property
    def surely_new(self) -> int:
        """Return how many are new and like nobody."""
        return max(0, self.new - self.doubtful)

    @property
    def new_people(self) -> int:
        """Return how many of the new are people."""
        return self.new - self.organisations

    @property
    def of_nobody(self) -> int:
        """Return how many files list nobody."""
        return len(self.others) + len(self.left_out)

    def as_json(self) -> str:
        """Return the look as it is kept beside its import."""
        return json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Look":
        """Return the look that was kept."""
        said = json.loads(text)
        for name, kind in (
            ("new_ones", Someone), ("changed_ones", Changed), ("stays_ones", Stays), ("doubtful_ones", Doubtful),
            ("unreadable_ones", Unsure), ("unsure_ones", Unsure),
        ):  # fmt: skip
            said[name] = [kind(**one) for one in said[name]]
        said["past"] = Past.from_plain(said.get("past", {}))
        for one in said["changed_ones"]:
            one.changes = [tuple(change) for change in one.changes]
        return cls(**said)


def show(shown: list[T], one: T) -> None:
    """Add one to a list whose first hundred are shown."""
    if len(shown) < SHOWN:
        shown.append(one)
