"""What the rows know of one person: the rows that are hers, and where rows of others speak of her."""

import re
import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.db import models
from django.db.models import Q
from django.db.models.deletion import Collector

from askwell.accounts.models import Seeker
from askwell.desk.data.columns import fields_of
from askwell.desk.data.plain_rows import BATCH, tables
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import ContactPoint, Merge, Person, SourceRecord
from askwell.journey.people.queries.past_contacts import written_with
from askwell.journey.rows import Row
from askwell.mail.models import Outgoing
from askwell.method.mentions import Marks, hints_of, pattern_of_part

Keys = dict[type[Row], set[uuid.UUID]]
# Rows of these tables come from address books: a first name alone in them is somebody else's.
ADDRESS_BOOK = frozenset({
    "person", "contactpoint", "organisation", "circle", "import", "importchange", "sourcerecord", "kept", "merge", "portrait", "mailaccount", "pastcontact",
})  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Mention:
    """One place in a row of somebody or something else that speaks of a person."""

    row: Row
    column: str
    text: str


def marks_of(person: Person) -> Marks:
    """Return by what a person is known alone. A name or an address that somebody else has too is none of it."""
    others = Person.objects.of(person.seeker).exclude(pk=person.pk)
    merged = Merge.objects.of(person.seeker).filter(stays=person).values_list("gone_name", flat=True)
    names = [
        name
        for name in dict.fromkeys([person.full_name, *person.other_names.splitlines(), *merged])
        if not others.filter(full_name__iexact=name).exists()
    ]
    shared = ContactPoint.objects.of(person.seeker).exclude(person=person)
    points = [
        point
        for point in person.contact_points.all()
        if not shared.filter(kind=point.kind, key=point.key).exists()
    ]
    numbers = [point for point in points if point.kind == ContactPoint.Kind.PHONE]
    addresses = [text for point in points if point not in numbers for text in (point.value, point.key)]
    return Marks(
        names=names,
        addresses=list(dict.fromkeys([*addresses, person.profile_key, person.postal_address])),
        numbers=[text for point in numbers for text in (point.value, point.key)],
    )


def rows_of(person: Person) -> Keys:
    """Return the keys of all rows that are a person's own: herself and what hangs on her, her records, letters, merges."""
    seeker = person.seeker
    found: Keys = {}
    collector = Collector(using=str(person._state.db))  # noqa: SLF001  # Django's documented way to a row's database
    collector.collect([person])
    fast = (row for rows in collector.fast_deletes for row in rows)
    for row in (*(row for rows in collector.data.values() for row in rows), *fast):
        if isinstance(row, Row):
            found.setdefault(type(row), set()).add(row.pk)
    for rows in (
        SourceRecord.objects.of(seeker).filter(person=person),
        written_with(person),
        Outgoing.objects.of(seeker).filter(letter__in=found.get(Letter, ())),
        Merge.objects.of(seeker).filter(steps__contains=str(person.pk)),
    ):
        if keys := set(rows.values_list("pk", flat=True)):
            found.setdefault(rows.model, set()).update(keys)
    return found


def mentions(
    seeker: Seeker, marks: Marks, *, but: Mapping[type[Row], Collection[uuid.UUID]]
) -> Iterator[Mention]:
    """Yield the places outside of the rows ``but`` that speak of somebody for sure. One query a table."""
    if pattern := marks.surely:
        yield from _places(seeker, pattern, marks.hints, but=but, passed_over=frozenset())


def perhaps(
    seeker: Seeker, word: str, *, but: Mapping[type[Row], Collection[uuid.UUID]]
) -> Iterator[Mention]:
    """Yield the places in what the seeker wrote or was told that hold one word of a name."""
    yield from _places(seeker, pattern_of_part(word), hints_of([word]), but=but, passed_over=ADDRESS_BOOK)


def places_of(seeker: Seeker, pattern: re.Pattern[str], hints: Collection[str]) -> Iterator[Mention]:
    """Yield the places in any row in which a pattern finds something; ``hints`` are pieces of which each such text holds one."""
    yield from _places(seeker, pattern, hints, but={}, passed_over=frozenset())


def is_borne_by_others(person: Person, word: str) -> bool:
    """Return whether anybody else's name holds this word."""
    others = Person.objects.of(person.seeker).exclude(pk=person.pk).filter(full_name__icontains=word)
    pattern = pattern_of_part(word)
    return any(pattern.search(name) for name in others.values_list("full_name", flat=True).iterator(BATCH))


def text_columns(model: type[Row]) -> list[str]:
    """Return the columns of a table that hold words."""
    return [
        field.attname
        for field in fields_of(model)
        if isinstance(field, (models.CharField, models.TextField)) and not field.choices
    ]


def _places(
    seeker: Seeker,
    pattern: re.Pattern[str],
    hints: Collection[str],
    *,
    but: Mapping[type[Row], Collection[uuid.UUID]],
    passed_over: Collection[str],
) -> Iterator[Mention]:
    for name, model in tables().items():
        columns = [] if name in passed_over else text_columns(model)
        if not columns:
            continue
        anywhere = reduce(or_, (Q(**{f"{column}__icontains": hint}) for column in columns for hint in hints))
        hers = but.get(model, ())
        for row in model.objects.of(seeker).filter(anywhere).order_by("id").iterator(chunk_size=BATCH):
            for column in columns if row.pk not in hers else ():
                if pattern.search(text := getattr(row, column)):
                    yield Mention(row=row, column=column, text=text)
