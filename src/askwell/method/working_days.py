"""The public holidays and the weekend of a country, by the ``holidays`` library, asked for when the first day is looked up."""

import datetime as dt
import sys
from collections.abc import Container
from functools import cache, lru_cache
from importlib.util import find_spec, module_from_spec
from types import ModuleType

from askwell.method.countries import Whereabouts
from askwell.method.weekdays import WEEKEND

FIRST_YEAR, LAST_YEAR = 1990, 2100


class DaysOff(Container[dt.date]):
    """The holidays of the country where somebody lives; a country that the library does not know has none."""

    def __init__(self, where: Whereabouts) -> None:
        self.where = where

    def __contains__(self, day: object) -> bool:
        return isinstance(day, dt.date) and day in _in_year(self.where.country, day.year)


class Weekend(Container[int]):
    """The weekdays (Monday is 0) on which the country where somebody lives rests."""

    def __init__(self, where: Whereabouts) -> None:
        self.where = where

    def __contains__(self, weekday: object) -> bool:
        return weekday in weekend_of(self.where)


def weekend_of(where: Whereabouts) -> frozenset[int]:
    """Return the weekdays (Monday is 0) on which a country rests; Saturday and Sunday where the library does not know it."""
    return _weekend(where.country)


@lru_cache(maxsize=256)
def _weekend(country: str) -> frozenset[int]:
    try:
        return frozenset(_library().country_holidays(country).weekend)
    except NotImplementedError:  # so it says that it does not know a country
        return WEEKEND


@lru_cache(maxsize=256)
def _in_year(country: str, year: int) -> frozenset[dt.date]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return frozenset()
    holidays = _library()
    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:  # so it says that it does not know a country
        return frozenset()


@cache
def _library() -> ModuleType:
    """Return the library, made to load a country when it is asked for: its package of countries would load all 250."""
    import holidays  # noqa: PLC0415  # it takes longer to load than a page to show

    every = find_spec("holidays.countries")
    if every is not None:
        sys.modules.setdefault(every.name, module_from_spec(every))
    return holidays
