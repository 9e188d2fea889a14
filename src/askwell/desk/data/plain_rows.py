"""Every row of a seeker as plain values, and back: what the archive holds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.models import UniqueConstraint, prefetch_related_objects

from askwell.accounts.models import Seeker
from askwell.desk.data.columns import (
    DERIVED,
    Plain,
    columns_of,
    fields_of,
    plain_value,
    table_name,
    with_offset,
)
from askwell.desk.health import row_models
from askwell.journey.rows import Row

BATCH = 500

# The seeker's own facts travel too; who she is to this server (id, user) does not.
SEEKER_FIELDS = ("name", "email", "phone", "profile_url", "postal_address", "time_zone", "region", "cadence")


class NotKept(ValueError):
    """A row that cannot be kept: its ``number`` in its table, from 1 (0: not known), and why."""

    def __init__(self, number: int, why: str) -> None:
        super().__init__(why)
        self.number = number


def tables() -> dict[str, type[Row]]:
    """Return every table of the archive by its name, those that others point to first."""
    order: dict[str, type[Row]] = {}
    for model in sorted(row_models(), key=table_name):
        _place(model, order)
    return order


def _place(model: type[Row], order: dict[str, type[Row]]) -> None:
    for field in fields_of(model):
        target = field.related_model
        if (
            isinstance(target, type)
            and issubclass(target, Row)
            and target is not model
            and table_name(target) not in order
        ):
            _place(target, order)
    order[table_name(model)] = model


def rows_out(model: type[Row], seeker: Seeker) -> Iterator[dict[str, Plain]]:
    """Yield each row of this seeker as plain values, oldest first, a batch at a time. One query."""
    columns = [field.attname for field in fields_of(model)]
    rows = model.objects.of(seeker).order_by("id").values_list(*columns)
    for row in rows.iterator(chunk_size=BATCH):
        yield {column: plain_value(value) for column, value in zip(columns, row, strict=True)}


class Reader:
    """Makes the unsaved rows of one table out of plain values."""

    def __init__(self, model: type[Row], seeker: Seeker) -> None:
        self.model, self.seeker, self.zone = model, seeker, seeker.zone
        self.columns = {column.name: column for column in columns_of(model)}
        self.needed = [column.name for column in self.columns.values() if column.needed]
        self.derived = DERIVED.get(model, {})

    def row(self, values: dict[str, Any]) -> Row:
        """Return the unsaved row. Raises ValueError with what a row of this table cannot hold."""
        for name, value in values.items():
            if name not in self.columns:
                raise ValueError(f"it has a column {name}, which this Askwell does not know")
            if fault := self.columns[name].fault(value):
                raise ValueError(fault)
        if missing := [name for name in self.needed if values.get(name) in (None, "")]:
            raise ValueError(f"{missing[0]} is missing")
        read = {
            name: with_offset(self.columns[name].read(value), self.zone) for name, value in values.items()
        }
        row = self.model(seeker=self.seeker, **read)
        for name, made in self.derived.items():
            if not getattr(row, name):
                setattr(row, name, made(row))
        return row


def put_in(model: type[Row], seeker: Seeker, rows: Iterable[dict[str, Any]]) -> int:
    """Insert plain rows in batches and return how many; links are checked when the transaction ends.

    Raises NotKept for a row that the table cannot hold, also for a key that is taken, be it another seeker's.
    """
    reader, done = Reader(model, seeker), 0
    for batch in _batches(rows):
        made = [_made(reader, values, number) for number, values in enumerate(batch, start=done + 1)]
        everyones = model._default_manager  # noqa: SLF001  # keys are one space for all seekers
        taken = set(everyones.filter(pk__in=[row.pk for row in made]).values_list("pk", flat=True))
        for number, row in enumerate(made, start=done + 1):
            if row.pk in taken:
                raise NotKept(number, "its key is taken already")
        prefetch_related_objects(made, *getattr(model, "searched_through", ()))
        model.objects.bulk_create(made)
        done += len(made)
    return done


def _made(reader: Reader, values: dict[str, Any], number: int) -> Row:
    try:
        return reader.row(values)
    except (ValueError, ValidationError) as wrong:
        raise NotKept(number, str(wrong)) from wrong


def _batches(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    rows = iter(rows)
    while batch := list(islice(rows, BATCH)):
        yield batch


def twice(model: type[Row], seeker: Seeker, rows: Iterable[dict[str, Any]]) -> NotKept | None:
    """Return the first row that says again what only one row may say; what a database refused is found out here."""
    reader = Reader(model, seeker)
    seen: defaultdict[Sequence[str], set[tuple[object, ...]]] = defaultdict(set)
    only_once = [(("id",), ""), *unique(model)]
    for number, values in enumerate(rows, start=1):
        row = reader.row(values)
        for names, without in only_once:
            if without and getattr(row, without) is not None:
                continue
            key = tuple(getattr(row, name) for name in names)
            if None not in key and key in seen[names]:
                return NotKept(number, f"another row has the same {' and '.join(names)}")
            seen[names].add(key)
    return None


def unique(model: type[Row]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each set of columns in which no two rows of a seeker are the same, and the column without which they are so; "" for all rows."""
    meta = model._meta  # noqa: SLF001  # Django's documented way to a model's constraints
    attnames = {field.name: field.attname for field in fields_of(model)}
    for constraint in meta.constraints:
        if isinstance(constraint, UniqueConstraint) and (without := _without(constraint)) is not None:
            names = tuple(attnames[name] for name in constraint.fields if name != "seeker")
            yield names, attnames.get(without, "")
    for field in fields_of(model):
        if field.unique and not field.primary_key:
            yield (field.attname,), ""


def _without(constraint: UniqueConstraint) -> str | None:
    """Return the field that a row must be without to be bound by a rule, "" where it binds all; None for any other condition."""
    if not constraint.condition:
        return ""
    match constraint.condition.children:
        case [(str(name), None)] if not constraint.condition.negated:
            return name
    return None


def plainly(wrong: Exception) -> str:
    """Return what a database said in few words, without its own names where that can be helped."""
    if isinstance(wrong, IntegrityError):
        return "it breaks a rule of its table"
    return "; ".join(wrong.messages) if isinstance(wrong, ValidationError) else str(wrong).splitlines()[0]


def seeker_out(seeker: Seeker) -> dict[str, Plain]:
    """Return the seeker's own facts."""
    return {name: getattr(seeker, name) for name in SEEKER_FIELDS}


def seeker_in(seeker: Seeker, values: dict[str, Any]) -> None:
    """Take the seeker's own facts over; what is not said stays. Raises ValidationError for what she cannot have."""
    if unknown := sorted(set(values) - set(SEEKER_FIELDS)):
        raise ValidationError(f"it has a column {unknown[0]}, which this Askwell does not know")
    for name in SEEKER_FIELDS:
        setattr(seeker, name, values.get(name, getattr(seeker, name)))
    if seeker.time_zone not in available_timezones():
        raise ValidationError(f"its time_zone {seeker.time_zone} is no zone; write it as Europe/Berlin")
    seeker.full_clean(exclude=["user"])
    seeker.save(update_fields=SEEKER_FIELDS)
