"""One row let go up in another with everything that hangs on it, in whatever stage, each step noted."""

from collections.abc import Iterator
from typing import Any

from django.db import models

from askwell.journey.people.models import ContactPoint, Referral
from askwell.journey.people.putting_back import Step, columns_of, plain, table_of
from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField

# Of two words about whether a name may be said, the more careful one counts.
_CAREFUL_FIRST = (
    Referral.MayName.NO,
    Referral.MayName.YES,
    Referral.MayName.FIRST,
    Referral.MayName.UNKNOWN,
)


class Folding:
    """Does the steps and notes them, in order."""

    def __init__(self) -> None:
        self.steps: list[Step] = []

    def change(self, row: Row, **columns: Any) -> None:
        """Give columns of a row other values; what has them already is left alone."""
        new = {name: value for name, value in columns.items() if getattr(row, name) != value}
        if not new:
            return
        before = {name: plain(getattr(row, name)) for name in new}
        for name, value in new.items():
            setattr(row, name, value)
        derived = [field.name for field in row._meta.concrete_fields if isinstance(field, SearchTextField)]  # noqa: SLF001  # Django's documented way to the columns
        row.save(update_fields=[*new, *derived])
        self.steps.append(
            Step(table_of(row), row.pk, before, {name: plain(getattr(row, name)) for name in new})
        )

    def fold(self, row: Row, into: Row) -> None:
        """Let everything that hangs on a row hang on another of its kind, fill what is empty there, and take it out."""
        for model, field in _what_points_to(row):
            for one in model.objects.of(row.seeker).filter(**{field.name: row}).order_by("id"):
                self._hang(one, field, into)
        self._fill(row, into)
        self.take_out(row)

    def take_out(self, row: Row) -> None:
        """Delete a row with what cannot be without it; what can be without it stays."""
        for model, field in _what_points_to(row):
            for one in model.objects.of(row.seeker).filter(**{field.name: row}).order_by("id"):
                if field.null:
                    self.change(one, **{field.attname: None})
                else:
                    self.take_out(one)
        self.steps.append(Step(table_of(row), row.pk, columns_of(row), {}))
        type(row).objects.of(row.seeker).filter(pk=row.pk).delete()

    def _hang(self, one: Row, field: Any, into: Row) -> None:
        if _would_be_with_itself(one, field, into):
            self.take_out(one)
        elif (rival := _rival(one, field, into)) is None:
            self.change(one, **{field.attname: into.pk})
        elif field.unique and field.null:
            self.change(one, **{field.attname: None})
        else:
            self.fold(one, rival)

    def _fill(self, row: Row, into: Row) -> None:
        """Take over what the other one does not have; texts that differ are both kept."""
        if not isinstance(row, ContactPoint):
            self.change(into, **dict(_filled(row, into)))


def _filled(row: Row, into: Row) -> Iterator[tuple[str, Any]]:
    for field in row._meta.concrete_fields:  # noqa: SLF001  # Django's documented way to the columns
        mine, theirs = getattr(into, field.attname), getattr(row, field.attname)
        if not field.editable or field.primary_key or mine == theirs:
            continue
        if field.name == "may_name":
            yield field.attname, min(mine, theirs, key=_CAREFUL_FIRST.index)
        elif isinstance(field, models.BooleanField):
            yield field.attname, mine or theirs
        elif mine in (None, ""):
            yield field.attname, theirs
        elif isinstance(field, models.TextField) and theirs:
            yield field.attname, f"{mine}\n\n{theirs}"


def _what_points_to(row: Row) -> Iterator[tuple[type[Row], Any]]:
    for relation in row._meta.related_objects:  # noqa: SLF001  # Django's documented way to who points to a table
        if issubclass(relation.related_model, Row) and not relation.many_to_many:
            yield relation.related_model, relation.field


def _would_be_with_itself(one: Row, field: Any, into: Row) -> bool:
    """Tell whether a row that links two of one kind would link one with itself: a name given by its own bearer."""
    others = (
        other
        for other in one._meta.concrete_fields  # noqa: SLF001  # as above
        if other is not field and other.is_relation and other.related_model is field.related_model
    )
    return any(getattr(one, other.attname) == into.pk for other in others)


def _rival(one: Row, field: Any, into: Row) -> Row | None:
    """Return the row that stands already where this one would stand, as far as there can be only one."""
    model = type(one)
    others = model.objects.of(one.seeker).exclude(pk=one.pk)
    if field.unique:
        return others.filter(**{field.attname: into.pk}).first()
    for rule in model._meta.constraints:  # noqa: SLF001  # as above
        if isinstance(rule, models.UniqueConstraint) and rule.condition is None and field.name in rule.fields:
            same = {name: getattr(one, name) for name in rule.fields if name not in {field.name, "seeker"}}
            if (found := others.filter(**same, **{field.attname: into.pk}).first()) is not None:
                return found
    return None
