"""The time zones that a page offers, each once."""

import zoneinfo
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from django import forms

ELSEWHERE = "By other names"
AS_BEFORE = "As it is now"
NO_PLACE = "UTC"
_DATA = files("tzdata.zoneinfo")

Group = tuple[str, tuple[tuple[str, str], ...]]


@cache
def zones_offered() -> tuple[Group, ...]:
    """Return each zone with its place in words, by part of the world: ("America", (("America/New_York", "New York"), …)).

    They are those that the time zone database lists by country, for people to choose from (zone.tab), and UTC; what has a
    second name stands there once. A place is found in the list by typing its first letters.
    """
    rows = [line.split("\t") for line in _lines("zone.tab")]
    places = {row[2] for row in rows} & zoneinfo.available_timezones()
    names = [*sorted(places), NO_PLACE]
    return tuple(
        (part, tuple((name, name.removeprefix(f"{part}/").replace("_", " ")) for name in zones))
        for part, zones in groupby(names, key=_part)
    )


def as_offered(name: str) -> str:
    """Return a zone by the name that the list has for it: "US/Eastern" is "America/New_York"; one that it lacks stays."""
    return name if name in _names() else _aliases().get(name, name)


class ZoneField(forms.ChoiceField):
    """A choice of a zone. One that was kept by an older name, or that the list lacks, is still chosen and still taken.

    ``nothing`` is what the choice of none is called, where there is one.
    """

    def __init__(self, *, nothing: str = "", **options: Any) -> None:
        self._first = [("", nothing)] if nothing else []
        super().__init__(choices=[*self._first, *zones_offered()], **options)

    def get_bound_field(self, form: forms.BaseForm, field_name: str) -> forms.BoundField:
        """Offer also what is chosen now."""
        bound = super().get_bound_field(form, field_name)
        now = bound.value()
        if now and now not in _names() and now in zoneinfo.available_timezones():
            self.choices = [*self._first, *zones_offered(), (AS_BEFORE, ((now, now),))]
        return bound

    def prepare_value(self, value: Any) -> Any:
        """Return the name that the list has."""
        return as_offered(value) if value else value

    def to_python(self, value: Any) -> str:
        """Return the name that the list has."""
        return as_offered(super().to_python(value))

    def valid_value(self, value: str) -> bool:
        """Take every zone that this machine knows."""
        return value in zoneinfo.available_timezones()


@cache
def _names() -> frozenset[str]:
    return frozenset(name for _, zones in zones_offered() for name, _ in zones)


@cache
def _aliases() -> dict[str, str]:
    """Return second names with the offered one, as far as that is told (tzdata.zi, the lines that begin with L)."""
    rows = [line.split() for line in _lines("tzdata.zi") if line.startswith("L ")]
    first = {name: target for _, target, name in rows}
    offered = ((name, next((one for one in _chain(name, first) if one in _names()), "")) for name in first)
    return {name: found for name, found in offered if found}


def _chain(name: str, first: dict[str, str]) -> list[str]:
    """Return what a name stands for, and what that stands for."""
    target = first.get(name, "")
    return [target, first.get(target, "")]


def _lines(name: str) -> list[str]:
    text = (_DATA / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _part(name: str) -> str:
    part, found, _ = name.partition("/")
    return part if found else ELSEWHERE
