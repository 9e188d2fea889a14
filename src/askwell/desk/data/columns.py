"""What the columns of the archive may hold, as the tables themselves say it."""

import datetime as dt
import decimal
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import models
from django.db.backends.base.operations import BaseDatabaseOperations
from django.db.models.fields import NOT_PROVIDED

from askwell.journey.people.address_books.arrivals import digest_of
from askwell.journey.people.keying import circle_key, organisation_key, point_key, sort_key
from askwell.journey.people.models import (
    Circle,
    ContactPoint,
    Organisation,
    PastContact,
    Person,
    SourceRecord,
)
from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField

# What is made from other columns where a row leaves it out.
DERIVED: Mapping[type[Row], Mapping[str, Callable[[Any], str]]] = {
    Circle: {"key": lambda row: circle_key(row.name)},
    Organisation: {"key": lambda row: organisation_key(row.name)},
    Person: {"sort_key": lambda row: sort_key(row.full_name)},
    ContactPoint: {"key": lambda row: point_key(row.kind, row.value, region=row.seeker.region)},
    SourceRecord: {"digest": lambda row: digest_of(row.raw)},
    PastContact: {"sort_key": lambda row: sort_key(row.name) if row.name else ""},
}
_KINDS: Sequence[tuple[type[models.Field[Any, Any]], str]] = (
    (models.UUIDField, "id"),
    (models.DateTimeField, "moment"),
    (models.DateField, "day"),
    (models.TimeField, "time of day"),
    (models.BooleanField, "true or false"),
    (models.IntegerField, "whole number"),
    (models.FloatField, "number"),
    (models.DecimalField, "number as text"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its name, what it holds in words, and what else is true of it.

    ``needed`` says that every row has it, ``derived`` that it is made where it is left out. ``choices`` are the values it
    may have, none where any will do; ``longest`` is in characters; ``to`` is the table that it points to, or "". ``bounds``
    are the least and the most that a whole number may be on either database.
    """

    name: str
    kind: str
    needed: bool
    derived: bool
    choices: Sequence[str]
    longest: int | None
    bounds: tuple[int, int] | None
    to: str
    default: str
    meaning: str
    may_be_null: bool
    read: Callable[[Any], Any]

    def fault(self, value: object) -> str:
        """Return why a row cannot hold this value here, or ""."""
        if value is None:
            return "" if self.may_be_null else f"{self.name} is null"
        if self.choices and value not in self.choices and value != "":
            return f"{self.name} is “{value}”; it may be {', '.join(self.choices)}"
        if self.longest and isinstance(value, str) and len(value) > self.longest:
            return f"{self.name} has {len(value)} characters; {self.longest} is the most"
        try:
            read = self.read(value)
        except (ValidationError, TypeError, ValueError, OverflowError):
            return f"{self.name} is “{str(value)[:60]}”, which is no {self.kind}"
        return self._out_of_bounds(read)

    def _out_of_bounds(self, read: object) -> str:
        if isinstance(read, dt.date) and not dt.MINYEAR < read.year < dt.MAXYEAR:
            return f"{self.name} is of the year {read.year}, which no calendar shows in every zone"
        if self.bounds and isinstance(read, int) and not self.bounds[0] <= read <= self.bounds[1]:
            return f"{self.name} is {read}; it may be from {self.bounds[0]} to {self.bounds[1]}"
        return ""


def table_name(model: type[models.Model]) -> str:
    """Return the name of a table in the archive."""
    return str(model._meta.model_name)  # noqa: SLF001  # Django's documented way to a model's name


def fields_of(model: type[Row]) -> list[models.Field[Any, Any]]:
    """Return the columns that travel: all but the seeker, who is put in again, and what is found by search."""
    fields = model._meta.concrete_fields  # noqa: SLF001  # Django's documented way to a model's columns
    return [field for field in fields if field.name != "seeker" and not isinstance(field, SearchTextField)]


def columns_of(model: type[Row]) -> list[Column]:
    """Return the columns of a table in the order in which they are written."""
    return [_column(field, DERIVED.get(model, {})) for field in fields_of(model)]


def _column(field: models.Field[Any, Any], derived: Mapping[str, object]) -> Column:
    target = field.related_model
    to = table_name(target) if isinstance(target, type) else ""
    choices = [str(value) for value, _ in field.flatchoices if value != ""]
    optional = field.has_default() or field.null or field.blank or field.attname in derived
    return Column(
        name=field.attname,
        kind=f"id of {to}" if to else _kind(field),
        needed=not optional,
        derived=field.attname in derived,
        choices=choices if isinstance(field, models.CharField) else [],
        longest=field.max_length if isinstance(field, models.CharField) else None,
        bounds=BaseDatabaseOperations.integer_field_ranges.get(field.get_internal_type()),
        to=to,
        default=_default(field),
        meaning=str(field.help_text),
        may_be_null=field.null,
        read=(field.target_field if to else field).to_python,  # type: ignore[attr-defined]  # relations have it
    )


def _kind(field: models.Field[Any, Any]) -> str:
    return next((words for kind, words in _KINDS if isinstance(field, kind)), "text")


def _default(field: models.Field[Any, Any]) -> str:
    """Return what a row gets that leaves the column out, in words; "" where that is nothing."""
    given = field.default
    if given is NOT_PROVIDED or given in ("", None):
        return ""
    if callable(given):
        return "now" if isinstance(field, models.DateTimeField) else "a new one"
    plain = plain_value(getattr(given, "value", given))
    return {True: "true", False: "false"}.get(plain, str(plain)) if isinstance(plain, bool) else str(plain)


def with_offset(value: Any, zone: ZoneInfo) -> Any:
    """Return a moment without an offset as one in ``zone``; any other value as it is."""
    naive = isinstance(value, dt.datetime) and value.tzinfo is None
    return value.replace(tzinfo=zone) if naive else value


Plain = str | int | float | bool | None


def plain_value(value: object) -> Plain:
    """Return a value of a row as an archive holds it. Raises TypeError for what has no plain form yet."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, (uuid.UUID, decimal.Decimal)):
        return str(value)
    if isinstance(value, (dt.datetime, dt.date, dt.time)):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no plain form; give it one before it gets a column.")
