"""Who is new in an upload, held against each other and against who is there once all of it was seen."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.cards import Card
from askwell.journey.people.address_books.look import Doubtful
from askwell.journey.people.models import Person
from askwell.journey.people.queries.entries import entries_of
from askwell.method.duplicates import Entry, suggest

MOST_COMPARED = 30_000


@dataclass(frozen=True, slots=True)
class _New:
    """A record of somebody new; ``listed_at`` is the place of the record under which the list of new ones has her."""

    place: str
    name: str
    listed_at: str


class Newcomers:
    """Gathers them. Of more than 30,000 people none is compared; that is left for afterwards, and ``compared`` says so."""

    def __init__(self, seeker: Seeker) -> None:
        self.compared = True
        self._seeker = seeker
        self._entries: list[Entry] = []
        self._new: dict[str, _New] = {}

    def take(self, card: Card) -> None:
        """Keep the records of somebody new."""
        if self.compared and len(self._entries) >= MOST_COMPARED:
            self.compared = False
            self._entries.clear()
            self._new.clear()
        if self.compared:
            for one in card.fresh:
                key = f"new {one.record.place}"
                self._new[key] = _New(one.record.place, one.full_name, card.fresh[0].record.place)
                self._entries.append(replace(one.entry, id=key))

    def doubts(self) -> Iterator[tuple[str, Doubtful]]:
        """Give who of them may be somebody else, each once, with the place at which the list of new ones has her."""
        there = list(islice(entries_of(self._seeker), MOST_COMPARED + 1))
        if len(there) + len(self._entries) > MOST_COMPARED:
            self.compared = False
        if not self.compared:
            return
        told: set[str] = set()
        for found in suggest([*there, *self._entries]):
            new = [one for one in (found.first, found.second) if one in self._new]
            if not new or (found.sure and len(new) > 1) or self._new[new[-1]].listed_at in told:
                continue
            one = self._new[new[-1]]
            told.add(one.listed_at)
            other = found.first if found.second == new[-1] else found.second
            called, in_files = self._called(other), other in self._new
            yield one.listed_at, Doubtful(one.place, one.name, called, found.in_one_sentence, in_files)

    def _called(self, entry: str) -> str:
        if entry in self._new:
            return self._new[entry].name
        return str(Person.objects.of(self._seeker).get(pk=entry))
