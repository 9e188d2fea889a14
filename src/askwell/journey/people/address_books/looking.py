"""A look at an upload: what it would bring, told before anything is changed."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from typing import TypeVar

from askwell.accounts.models import Seeker
from askwell.formats.linkedin.records import Entry as DownloadEntry
from askwell.formats.linkedin.records import Invitation, Message
from askwell.formats.records import Problem
from askwell.journey.people.address_books.arrivals import Arrival, arrival_of
from askwell.journey.people.address_books.cards import FIELDS, Card
from askwell.journey.people.address_books.joining import Joined, Standing, join
from askwell.journey.people.address_books.opening import Told
from askwell.journey.people.models import Import, Person
from askwell.journey.people.past_contacts.foreseeing import Foresight, Past
from askwell.journey.people.past_contacts.owner import Owner
from askwell.journey.people.queries.entries import entries_of
from askwell.journey.people.queries.organisations import called_otherwise
from askwell.method.duplicates import Entry, suggest

T = TypeVar("T")
SHOWN = 100
MOST_COMPARED = 30_000
BATCH = 900
HEAVIEST = 8 * 1024 * 1024


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


@dataclass(slots=True)
class Batch:
    """Some of an upload: whom its records tell of, what could not be read, its messages, and how many were taken."""

    arrivals: list[Arrival]
    problems: list[Problem]
    taken: int
    entries: list[DownloadEntry] = field(default_factory=list)


def in_batches(source: Import, told: Iterator[Told]) -> Iterator[Batch]:
    """Give what an upload holds some hundred records at a time, fewer where they are heavy."""
    region, places = source.seeker.region, called_otherwise(source.seeker)
    while some := list(_as_many_as_are_light(told)):
        arrivals: list[Arrival] = []
        for one in some:
            if one.record:
                arrival = arrival_of(one.record, kind=one.kind, at=source.pk, region=region, places=places)
                arrival.doubts += one.problems
                arrivals.append(arrival)
        problems = [problem for one in some if not one.record for problem in one.problems]
        yield Batch(arrivals, problems, len(some), [one.entry for one in some if one.entry])


def _as_many_as_are_light(told: Iterator[Told]) -> Iterator[Told]:
    weight = 0
    for one in islice(told, BATCH):
        yield one
        weight += one.weight
        if weight > HEAVIEST:
            return


class Looking:
    """Walks through an upload and notes what it would bring. What is new in it is remembered outside of memory."""

    def __init__(self, source: Import) -> None:
        self.source = source
        self.look = Look()
        self.foresight = Foresight(source)
        self.owner = Owner()
        self.entries: list[Entry] = []
        self.names: dict[str, tuple[str, str]] = {}
        self.first_places: dict[str, str] = {}
        self.seen = sqlite3.connect("")
        self.seen.execute("CREATE TABLE key (key TEXT PRIMARY KEY) WITHOUT ROWID")

    def take(self, batch: Batch) -> None:
        """Hold a batch against who is there and against what came before it."""
        look = self.look
        look.total += batch.taken
        for problem in batch.problems:
            self._note_problem(problem)
        digests = self._seen(arrival.digest for arrival in batch.arrivals)
        look.same += len(batch.arrivals)
        joined = join(self.source, [one for one in batch.arrivals if one.digest not in digests])
        fresh = [*(one for card in joined.cards for one in card.fresh), *joined.organisations]
        for doubt in (doubt for one in fresh for doubt in one.doubts):
            self._note_problem(doubt)
        keys = self._seen(
            key for card in joined.cards if card.is_new for one in card.fresh for key in one.keys
        )
        for card in joined.cards:
            self._note(joined, card, keys)
        self._note_organisations(joined)
        if batch.entries:
            self.foresight.take(batch.entries)
            self._note_others(batch.entries)
        self._remember(batch, joined)

    def finish(self) -> Look:
        """Look for possible duplicates, and return the look."""
        self.seen.close()
        self.look.past, self.owner = self.foresight.finish()
        if self.look.compared:
            self._doubt()
        return self.look

    def _note(self, joined: Joined, card: Card, keys: set[str]) -> None:
        look, first = self.look, card.fresh[0]
        standing = joined.standing(card, self.source)
        if standing is Standing.NEW and any(not keys.isdisjoint(one.keys) for one in card.fresh):
            standing = Standing.JOINED
        if standing is Standing.NEW:
            look.new += 1
            look.same -= len(card.fresh)
            look.joined += len(card.fresh) - 1
            role = ", ".join(filter(None, [card.person.title, card.organisation]))
            self.foresight.come(card.person, is_new=True)
            _show(
                look.new_ones,
                Someone(first.record.place, card.person.full_name, role, otherwise=_otherwise(card)),
            )
            self._keep_entry(card)
        elif standing is Standing.JOINED:
            look.joined += len(card.fresh)
            look.same -= len(card.fresh)
        elif standing is Standing.CHANGED:
            look.changed += 1
            look.same -= 1
            self.foresight.come(card.person, is_new=False)
            changes = [(change.what, change.before, change.after) for change in card.changes]
            changes += [("Also in your list as", "", gone.person.full_name) for gone in card.gone]
            _show(look.changed_ones, Changed(first.record.place, card.person.full_name, changes))
        for one in card.otherwise if standing in {Standing.CHANGED, Standing.SAME} else ():
            look.stays += 1
            place, name = one.arrival.record.place, card.person.full_name
            _show(look.stays_ones, Stays(place, name, FIELDS[one.field], one.mine, one.said, one.by_hand))

    def _note_organisations(self, joined: Joined) -> None:
        fresh = set(joined.new_organisations) - self._seen(
            f"organisation {key}" for key in joined.new_organisations
        )
        for key in sorted(fresh):
            arrival = joined.new_organisations[key]
            self.look.new += 1
            self.look.organisations += 1
            self.look.same -= 1
            _show(
                self.look.new_ones,
                Someone(arrival.record.place, arrival.organisation, "", is_organisation=True),
            )

    def _note_others(self, entries: list[DownloadEntry]) -> None:
        for entry in entries:
            if not isinstance(entry, Message | Invitation):
                file = entry.place.rpartition(", ")[0] or self.source.file_name
                names = self.look.others if entry.raw else self.look.left_out
                if file not in names[-1:]:
                    names.append(file)

    def _note_problem(self, problem: Problem) -> None:
        unsure = Unsure(problem.place, problem.reason, problem.what_to_do, problem.raw[:300])
        if problem.kept:
            self.look.unsure += 1
            _show(self.look.unsure_ones, unsure)
        else:
            self.look.unreadable += 1
            _show(self.look.unreadable_ones, unsure)

    def _seen(self, keys: Iterable[str]) -> set[str]:
        found: set[str] = set()
        waiting = iter(set(keys))
        while some := list(islice(waiting, BATCH)):
            marks = ", ".join("?" * len(some))
            rows = self.seen.execute(f"SELECT key FROM key WHERE key IN ({marks})", some)  # noqa: S608  # marks only
            found.update(key for (key,) in rows)
        return found

    def _remember(self, batch: Batch, joined: Joined) -> None:
        keys = {arrival.digest for arrival in batch.arrivals}
        keys.update(key for card in joined.cards if card.is_new for one in card.fresh for key in one.keys)
        keys.update(f"organisation {key}" for key in joined.new_organisations)
        self.seen.executemany("INSERT OR IGNORE INTO key VALUES (?)", ((key,) for key in keys))

    def _keep_entry(self, card: Card) -> None:
        """Keep what is compared in the end; of a book of more than 30,000 people that is left for afterwards."""
        if not self.look.compared:
            return
        if len(self.entries) >= MOST_COMPARED:
            self.look.compared = False
            self.entries.clear()
            self.names.clear()
            self.first_places.clear()
            return
        for one in card.fresh:
            entry_id = f"new {one.record.place}"
            self.names[entry_id] = (one.record.place, one.full_name)
            self.first_places[entry_id] = card.fresh[0].record.place
            self.entries.append(_with_id(one, entry_id))

    def _doubt(self) -> None:
        seeker: Seeker = self.source.seeker
        there = list(islice(entries_of(seeker), MOST_COMPARED + 1))
        if len(there) + len(self.entries) > MOST_COMPARED:
            self.look.compared = False
            return
        once: set[str] = set()  # the places of those that the list of new ones leaves out
        for found in suggest([*there, *self.entries]):
            new = [one for one in (found.first, found.second) if one in self.names]
            if new and not (found.sure and len(new) > 1):
                if self.first_places[new[-1]] in once:
                    continue
                place, name = self.names[new[-1]]
                other = found.first if found.second == new[-1] else found.second
                self.look.doubtful += 1
                once.add(self.first_places[new[-1]])
                called, reasons = self._called(seeker, other), found.in_one_sentence
                _show(self.look.doubtful_ones, Doubtful(place, name, called, reasons, other in self.names))
        self.look.new_ones = [one for one in self.look.new_ones if one.place not in once]

    def _called(self, seeker: Seeker, entry: str) -> str:
        if entry in self.names:
            return self.names[entry][1]
        return str(Person.objects.of(seeker).get(pk=entry))


def _otherwise(card: Card) -> str:
    """Return what further entries of one who is new say beside what was taken."""
    taken = {card.person.full_name, card.person.title, card.organisation, ""}
    said = (value for one in card.fresh for value in (one.full_name, one.title, one.organisation))
    return ", ".join(dict.fromkeys(value for value in said if value not in taken))


def _with_id(arrival: Arrival, entry_id: str) -> Entry:
    return replace(arrival.entry, id=entry_id)


def _show(shown: list[T], one: T) -> None:
    if len(shown) < SHOWN:
        shown.append(one)
