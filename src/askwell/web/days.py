"""A day and a moment as a page asks for them: in the browser's own picker, in figures without it, and never in a year that cannot be."""

import datetime as dt
from typing import Any, TypeVar

from django import forms
from django.core.exceptions import ValidationError

# What nobody means: a year of two figures that a picker took as one of four, or a slip of the finger.
EARLIEST, LATEST = 1970, 2199
_EXAMPLE = "2026-03-20"

Day = TypeVar("Day", dt.date, dt.datetime)


class DayField(forms.DateField):
    """A day. What is none, or lies in a year that cannot be, is answered with how to write one."""

    def __init__(self, *, needed: str = "", **options: Any) -> None:
        """``needed`` is what a page says where the day is missing; without it the day is optional."""
        errors = {"invalid": f"Write a day that exists, for example {_EXAMPLE}", "required": needed}
        picker = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        super().__init__(**{"widget": picker, "required": bool(needed), "error_messages": errors, **options})

    def to_python(self, value: Any) -> dt.date | None:
        """Return the day; raises ``ValidationError`` for what is none."""
        day: dt.date | None = super().to_python(value)
        return _in_a_year_that_can_be(day)


class MomentField(forms.DateTimeField):
    """A day with its time, in the seeker's own zone; else as ``DayField``."""

    def __init__(self, *, needed: str = "", **options: Any) -> None:
        """``needed`` is what a page says where the moment is missing; without it the moment is optional."""
        errors = {
            "invalid": f"Write a day and a time that exist, for example {_EXAMPLE} 14:00",
            "required": needed,
        }
        picker = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
        super().__init__(**{"widget": picker, "required": bool(needed), "error_messages": errors, **options})

    def to_python(self, value: Any) -> dt.datetime | None:
        """Return the moment; raises ``ValidationError`` for what is none."""
        moment: dt.datetime | None = super().to_python(value)
        return _in_a_year_that_can_be(moment)


def _in_a_year_that_can_be(day: Day | None) -> Day | None:
    if day is not None and not EARLIEST <= day.year <= LATEST:
        raise ValidationError(f"Write the year in four figures, for example {_EXAMPLE}")
    return day
