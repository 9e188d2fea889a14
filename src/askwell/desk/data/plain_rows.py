"""Every row of a seeker as plain values, and back: what the archive holds."""

import datetime as dt
import decimal
import uuid
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Field, prefetch_related_objects

from askwell.accounts.models import Seeker
from askwell.desk.health import row_models
from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField

Plain = str | int | float | bool | None
BATCH = 500

# The seeker's own facts travel too; who she is to this server (id, user) does not.
SEEKER_FIELDS = ("name", "email", "phone", "profile_url", "time_zone", "region")


def tables() -> dict[str, type[Row]]:
    """Return every table of the archive by its name, those that others point to first."""
    order: dict[str, type[Row]] = {}
    for model in sorted(row_models(), key=_name):
        _place(model, order)
    return order


def _place(model: type[Row], order: dict[str, type[Row]]) -> None:
    for field in fields_of(model):
        target = field.related_model
        if (
            isinstance(target, type)
            and issubclass(target, Row)
            and target is not model
            and _name(target) not in order
        ):
            _place(target, order)
    order[_name(model)] = model


def _name(model: type[Row]) -> str:
    return str(model._meta.model_name)  # noqa: SLF001  # Django's documented way to a model's name


def fields_of(model: type[Row]) -> list[Field[Any, Any]]:
    """Return the columns that travel: all but the seeker, who is put in again, and what is derived."""
    columns = model._meta.concrete_fields  # noqa: SLF001  # Django's documented way to a model's columns
    return [field for field in columns if field.name != "seeker" and not isinstance(field, SearchTextField)]


def rows_out(model: type[Row], seeker: Seeker) -> Iterator[dict[str, Plain]]:
    """Yield each row of this seeker as plain values, oldest first, a batch at a time."""
    columns = fields_of(model)
    for row in model.objects.of(seeker).order_by("id").iterator(chunk_size=BATCH):
        yield {field.attname: _plain(field.value_from_object(row)) for field in columns}


def _plain(value: object) -> Plain:
    if isinstance(value, (dt.datetime, dt.date)):
        return value.isoformat()
    if isinstance(value, (uuid.UUID, decimal.Decimal)):
        return str(value)
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    raise TypeError(f"{type(value).__name__} has no plain form; give it one before it gets a column.")


def row_in(model: type[Row], seeker: Seeker, values: dict[str, Any]) -> Row:
    """Return the unsaved row for plain values. Columns that this version does not know are left out.

    Raises django.core.exceptions.ValidationError for a value that the column cannot hold.
    """
    columns: dict[str, Callable[[Any], Any]] = {field.attname: _reader(field) for field in fields_of(model)}
    known = {name: columns[name](value) for name, value in values.items() if name in columns}
    return model(seeker=seeker, **known)


def _reader(field: Field[Any, Any]) -> Callable[[Any], Any]:
    target: Field[Any, Any] = field.target_field if field.is_relation else field  # type: ignore[attr-defined]  # relations have it
    return target.to_python


def put_in(model: type[Row], seeker: Seeker, rows: Iterable[dict[str, Any]]) -> int:
    """Insert plain rows in batches and return how many; links are checked when the transaction ends.

    Raises django.core.exceptions.ValidationError for a key that is taken, be it another seeker's.
    """
    count = 0
    for batch in _batches(row_in(model, seeker, values) for values in rows):
        if model._default_manager.filter(pk__in=[row.pk for row in batch]).exists():  # noqa: SLF001  # keys are one space for all seekers
            raise ValidationError("its key is taken already")
        prefetch_related_objects(batch, *getattr(model, "searched_through", ()))
        count += len(model.objects.bulk_create(batch))
    return count


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rows = iter(rows)
    while batch := list(islice(rows, BATCH)):
        yield batch


def seeker_out(seeker: Seeker) -> dict[str, Plain]:
    """Return the seeker's own facts."""
    return {name: getattr(seeker, name) for name in SEEKER_FIELDS}


def seeker_in(seeker: Seeker, values: dict[str, Any]) -> None:
    """Take the seeker's own facts over, the known ones only."""
    for name in SEEKER_FIELDS:
        setattr(seeker, name, values.get(name, getattr(seeker, name)))
    seeker.full_clean(exclude=["user"])
    seeker.save(update_fields=SEEKER_FIELDS)
