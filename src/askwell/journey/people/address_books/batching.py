"""An upload taken some hundred records at a time."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from askwell.formats.linkedin.records import Entry
from askwell.formats.records import Problem
from askwell.journey.people.address_books.arrivals import Arrival, arrival_of
from askwell.journey.people.address_books.opening import Told
from askwell.journey.people.models import Import
from askwell.journey.people.queries.organisations import called_otherwise

MOST_RECORDS = 900
HEAVIEST = 8 * 1024 * 1024


@dataclass(slots=True)
class Batch:
    """Some of an upload: whom its records tell of, what could not be read, its messages, and how many were taken."""

    arrivals: list[Arrival]
    problems: list[Problem]
    taken: int
    entries: list[Entry] = field(default_factory=list)


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
    for one in islice(told, MOST_RECORDS):
        yield one
        weight += one.weight
        if weight > HEAVIEST:
            return
