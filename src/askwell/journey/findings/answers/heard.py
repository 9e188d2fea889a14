"""What was said for each purpose, counted by the database: for pages that need no words of it."""

import datetime as dt
import json
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Aggregate, CharField, Count, F, Max, TextField, Value
from django.db.models.functions import Concat
from django.db.models.sql.compiler import SQLCompiler

from askwell.journey.findings.models import Claim
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign

STANCE_ENDS = "/"


class Gathered(Aggregate):
    """The different values of a group as the text of one JSON list, in both databases."""

    function = "JSON_GROUP_ARRAY"
    allow_distinct = True
    output_field = TextField()

    def as_postgresql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> tuple[str, tuple[str | int, ...]]:
        """Say it as PostgreSQL does."""
        template = "%(function)s(%(distinct)s%(expressions)s)::text"
        return self.as_sql(compiler, connection, function="JSON_AGG", template=template)


class Said(NamedTuple):
    """That one person took one side of one topic in a talk, however often. ``contradictions.ClaimLike`` and ``voices`` read it."""

    person: Person
    person_id: uuid.UUID
    talk_id: uuid.UUID
    stance: str
    topic: str
    mine: bool
    said_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What was said for each purpose, newest talk first, how many claims stand behind it, and by whom."""

    said: Mapping[str, Sequence[Said]]
    counts: Mapping[str, int]
    people: Mapping[uuid.UUID, Person]


def heard(campaign: Campaign) -> Heard:
    """Return what was said in a campaign. Two statements, and as many rows as talks have purposes, however many claims."""
    said: defaultdict[str, list[Said]] = defaultdict(list)
    counts: Counter[str] = Counter()
    people = _people(campaign)
    for purpose, person, talk, mine, sides, said_at, count in _groups(campaign):
        counts[purpose] += count
        for side in json.loads(sides):
            stance, _, topic = side.partition(STANCE_ENDS)
            said[purpose].append(Said(people[person], person, talk, stance, topic, mine, said_at))
    return Heard(said=said, counts=counts, people=people)


def _groups(
    campaign: Campaign,
) -> Iterator[tuple[str, uuid.UUID, uuid.UUID, bool, str, dt.datetime, int]]:
    side = Concat(F("stance"), Value(STANCE_ENDS), F("topic"), output_field=CharField())
    return (
        Claim.objects.of(campaign.seeker)
        .filter(campaign=campaign)
        .values_list("purpose", "person_id", "talk_id", "mine")
        .annotate(sides=Gathered(side, distinct=True), newest=Max("said_at"), count=Count("id"))
        .order_by("-newest", "talk_id", "mine")
        .iterator()
    )


def _people(campaign: Campaign) -> dict[uuid.UUID, Person]:
    told = Claim.objects.of(campaign.seeker).filter(campaign=campaign).values("person_id")
    people = Person.objects.of(campaign.seeker).filter(pk__in=told).select_related("organisation")
    return people.only("full_name", "title", "time_zone", "organisation__name").in_bulk()
