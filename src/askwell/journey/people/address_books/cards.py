"""Someone who is there, or who comes in: with all records on her, and what the seeker changed by hand since."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from operator import itemgetter

from askwell.journey.people.address_books.agreeing import Said, agreed
from askwell.journey.people.address_books.arrivals import Arrival, Point
from askwell.journey.people.models import Person, SourceRecord

FIELDS = {
    "full_name": "Name", "title": "Work", "organisation": "Organization", "profile_key": "LinkedIn profile",
    "postal_address": "Postal address", "note": "Note",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that becomes otherwise; ``before`` is empty when it is only added."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Otherwise:
    """One thing that a record says otherwise and that stays: as the seeker wrote it, or as another list says."""

    field: str
    mine: str
    said: str
    arrival: Arrival
    by_hand: bool


@dataclass(slots=True, eq=False)
class Card:
    """A person with her records: ``known`` are in the database, ``fresh`` come in now.

    ``person`` holds what she has now; after ``settle`` what she has from now on. ``gone`` are persons who turned out
    to be the same. A person whose records are from before records were kept whole is ``unread``. ``rewritten`` are
    addresses that stay and that another record, which counts before, writes or labels otherwise; ``outdated`` the page of a
    profile that counts as hers from now on.
    """

    person: Person
    organisation: str = ""
    organisation_key: str = ""
    points: dict[tuple[str, str], Point] = field(default_factory=dict)
    known: list[Arrival] = field(default_factory=list)
    fresh: list[Arrival] = field(default_factory=list)
    rows: list[SourceRecord] = field(default_factory=list)
    gone: list["Card"] = field(default_factory=list)
    is_new: bool = False
    is_pinned: bool = False
    unread: bool = False
    changes: list[Change] = field(default_factory=list)
    otherwise: list[Otherwise] = field(default_factory=list)
    fresh_points: list[Point] = field(default_factory=list)
    rewritten: dict[tuple[str, str], Point] = field(default_factory=dict)
    outdated: list[tuple[str, str]] = field(default_factory=list)
    fresh_categories: tuple[str, ...] = ()
    columns: dict[str, object] = field(default_factory=dict)

    @property
    def before(self) -> Said:
        """Return what the records said before this import; of a person without any, nothing."""
        return self._as_it_stands() if self.unread else agreed(self.known)

    def _as_it_stands(self) -> Said:
        return Said(
            full_name=self.person.full_name,
            sort_key=self.person.sort_key,
            title=self.person.title,
            organisation=self.organisation,
            organisation_key=self.organisation_key,
            profile_key=self.person.profile_key,
            note=self.person.note,
            postal_address=self.person.postal_address,
            source=self.person.source,
            points=dict(self.points),
        )

    def settle(self) -> None:
        """Bring to the person what her records say together; what the seeker changed by hand stays.

        The three that are compared: what the records said, what they say now, and what stands there.
        """
        if self.is_new:
            self._begin(agreed(self.fresh))
            self._say_otherwise()
            return
        before, after = self.before, self._after
        self._take_name(before, after)
        self._take_work(before, after)
        self._take("profile_key", before.profile_key, after.profile_key)
        self._take("postal_address", before.postal_address, after.postal_address)
        self._take_note(before.note, after.note)
        if self.person.source == before.source and after.source:
            self._set("source", after.source)
        for key, point in after.points.items():
            # What stood in the records before and stands there no more was taken out by hand.
            if key not in self.points and (key not in before.points or self.unread):
                self.fresh_points.append(point)
                self.changes.append(
                    Change({"email": "Email", "phone": "Phone"}.get(point.kind, "Web page"), "", point.value)
                )
            elif self.points.get(key) == before.points.get(key) != point:
                self.rewritten[key] = point
        self.outdated = [key for key in self.points if key in before.points and key not in after.points]
        self.fresh_categories = tuple(name for name in after.categories if name not in before.categories)
        self._say_otherwise(by_hand=self._by_hand(before))

    def _of_gone(self) -> list[Arrival]:
        return [arrival for card in self.gone for arrival in card.known]

    def _begin(self, said: Said) -> None:
        person = self.person
        person.full_name, person.sort_key, person.title = said.full_name, said.sort_key, said.title
        person.profile_key, person.note, person.source = said.profile_key, said.note, said.source
        person.postal_address = said.postal_address
        self.organisation, self.organisation_key = said.organisation, said.organisation_key
        self.fresh_points = list(said.points.values())
        self.fresh_categories = said.categories

    def _set(self, name: str, value: str) -> None:
        self.columns.setdefault(name, getattr(self.person, name))
        setattr(self.person, name, value)

    def _take(self, name: str, before: str, after: str) -> None:
        mine = getattr(self.person, name)
        if after and mine == before and after != mine:
            self.changes.append(Change(FIELDS[name], mine, after))
            self._set(name, after)

    def _take_name(self, before: Said, after: Said) -> None:
        mine = self.person.full_name
        if after.full_name and after.full_name != mine and (mine == before.full_name or "@" in mine):
            if after.sort_key != self.person.sort_key:
                self.changes.append(Change("Name", mine, after.full_name))
            self._set("full_name", after.full_name)
            self._set("sort_key", after.sort_key)

    def _take_work(self, before: Said, after: Said) -> None:
        self._take("title", before.title, after.title)
        if after.organisation_key not in {"", self.organisation_key} and (
            self.organisation_key == before.organisation_key
        ):
            self.changes.append(Change("Organization", self.organisation, after.organisation))
            self.columns.setdefault("organisation_id", self.person.organisation_id)
            self.organisation, self.organisation_key = after.organisation, after.organisation_key

    def _take_note(self, before: str, after: str) -> None:
        """Put a note's new words in the place of the old ones, and leave what the seeker wrote around them."""
        mine = self.person.note
        if not after or after == before or after in mine:
            return
        note = mine.replace(before, after) if before and before in mine else f"{mine}\n\n{after}".strip()
        self.changes.append(Change("Note", before if before in mine else "", after))
        self._set("note", note)

    def _by_hand(self, before: Said) -> set[str]:
        """Return in which fields the seeker wrote otherwise than the records said."""
        stands = {
            "full_name": self.person.full_name != before.full_name and "full_name" not in self.columns,
            "title": self.person.title != before.title and "title" not in self.columns,
            "organisation": self.organisation_key != before.organisation_key
            and "organisation_id" not in self.columns,
        }
        return {name for name, is_hers in stands.items() if is_hers}

    def _say_otherwise(self, *, by_hand: Collection[str] = ()) -> None:
        """Note what the fresh records say otherwise than it stays, those of somebody new among themselves."""
        said: dict[str, Otherwise] = {}
        for arrival in self.fresh:
            for name, mine, theirs, differs in (
                ("full_name", self.person.full_name, arrival.full_name, self.person.sort_key != arrival.sort_key),
                ("title", self.person.title, arrival.title, self.person.title != arrival.title),
                ("organisation", self.organisation, arrival.organisation, self.organisation_key != arrival.organisation_key),
            ):  # fmt: skip
                if theirs and differs and "@" not in theirs:
                    said[name] = Otherwise(name, mine, theirs, arrival, name in by_hand)
                elif theirs:
                    said.pop(name, None)
        self.otherwise = list(said.values())

    @property
    def order(self) -> list[tuple[str, str]]:
        """Return all addresses, those of one kind in their order: as the records have it, unless the seeker chose another."""
        mine = [key for key in self.points if key not in self.outdated]
        before = [key for key in self.before.points if key not in self.outdated]
        there = dict.fromkeys([*mine, *((point.kind, point.key) for point in self.fresh_points)])
        if _by_kind(key for key in before if key in self.points) != _by_kind(mine):
            return [*mine, *(key for key in there if key not in self.points)]
        return [key for key in self._after.points if key in there]

    @property
    def _after(self) -> Said:
        return agreed([*self.known, *self._of_gone(), *self.fresh])


def _by_kind(keys: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(keys, key=itemgetter(0))
