"""One row put back as it was: what imports and merges note of each row they touch, and how that is undone."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import transaction
from django.db.models import ProtectedError, RestrictedError

from askwell.accounts.models import Seeker
from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField


@dataclass(frozen=True, slots=True)
class Step:
    """What was done to one row. An empty ``before`` means that it is new, an empty ``after`` that it is gone."""

    table: str
    row: UUID
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def table_of(row: Row) -> str:
    """Return the name by which a row's table stands in a step."""
    return str(row._meta.model_name)  # noqa: SLF001  # Django's documented way to a model's name


def tables() -> dict[str, type[Row]]:
    """Return every table by that name."""
    return {
        str(model._meta.model_name): model  # noqa: SLF001  # as above
        for model in apps.get_models()
        if issubclass(model, Row)
    }


def columns_of(row: Row) -> dict[str, Any]:
    """Return all columns of a row as plain values, without what is derived."""
    fields = row._meta.concrete_fields  # noqa: SLF001  # as above
    return {
        field.attname: plain(getattr(row, field.attname))
        for field in fields
        if field.name not in {"seeker", "id"} and not isinstance(field, SearchTextField)
    }


def plain(value: object) -> Any:
    """Return a value as JSON holds it."""
    if value is None or isinstance(value, (str, int, float, bool, list, dict)):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def as_text(columns: Mapping[str, Any]) -> str:
    """Return columns as the database keeps them."""
    return json.dumps(columns, separators=(",", ":"), sort_keys=True)


def steps_as_text(steps: Iterable[Step]) -> str:
    """Return steps as a row keeps them."""
    return json.dumps([asdict(step) for step in steps], default=str, separators=(",", ":"))


def steps_in(text: str) -> list[Step]:
    """Return the steps that a row keeps, in the order in which they were done."""
    return [
        Step(one["table"], UUID(one["row"]), one["before"], one["after"]) for one in json.loads(text or "[]")
    ]


def put_back(seeker: Seeker, step: Step) -> bool:
    """Put one row back, and return whether there was something to do.

    A column that was changed since stays as it is; a new row that others came to need stays.
    """
    model = tables()[step.table]
    row: Any = model.objects.of(seeker).filter(pk=step.row).first()
    if not step.after:
        if row is None:
            _as_row(model, seeker, step).save(force_insert=True)
        return row is None
    if row is None:
        return False
    if not step.before:
        return is_still(row, step.after) and deleted(row)
    names = [name for name in step.before if plain(getattr(row, name)) == step.after.get(name)]
    for name in names:
        setattr(row, name, _value(model, name, step.before[name]))
    if names:
        row.save()
    return bool(names)


def is_still(row: Row, columns: Mapping[str, Any]) -> bool:
    """Tell whether a row has just these values."""
    return all(plain(getattr(row, name)) == value for name, value in columns.items())


def deleted(row: Row) -> bool:
    """Delete a row unless others need it; return whether it is gone."""
    try:
        with transaction.atomic():
            row.delete()
    except (ProtectedError, RestrictedError):
        return False
    return True


def _value(model: type[Row], name: str, value: Any) -> Any:
    field: Any = next(one for one in model._meta.concrete_fields if one.attname == name)  # noqa: SLF001  # as above
    target = field.target_field if field.is_relation else field
    return target.to_python(value)


def _as_row(model: type[Row], seeker: Seeker, step: Step) -> Row:
    values = {name: _value(model, name, value) for name, value in step.before.items()}
    return model(id=step.row, seeker=seeker, **values)
