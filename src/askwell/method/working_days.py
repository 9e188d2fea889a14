"""The public holidays of a country, by the ``holidays`` library, asked for when the first day is looked up."""

import datetime as dt
import sys
from collections.abc import Container
from functools import cache, lru_cache
from importlib.util import find_spec, module_from_spec
from types import ModuleType

FIRST_YEAR, LAST_YEAR = 1990, 2100


class DaysOff(Container[dt.date]):
    """The days on which a country does not work; a country that the library does not know has none.

    It is the country that a telephone number (E.164) is of, and without a number ``otherwise`` (ISO 3166, two letters).
    """

    def __init__(self, *, number: str = "", otherwise: str) -> None:
        self.number, self.otherwise = number, otherwise.upper()

    def __contains__(self, day: object) -> bool:
        if not isinstance(day, dt.date):
            return False
        country = _country_of(self.number) or self.otherwise
        return day in _in_year(country, day.year)


def weekend_of(*, number: str = "", otherwise: str) -> frozenset[int]:
    """Return the weekdays (Monday is 0) on which a country rests; Saturday and Sunday where the library does not know it."""
    return _weekend(_country_of(number) or otherwise.upper())


@lru_cache(maxsize=256)
def _weekend(country: str) -> frozenset[int]:
    try:
        return frozenset(_library().country_holidays(country).weekend)
    except NotImplementedError:  # so it says that it does not know a country
        return frozenset({5, 6})


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


@lru_cache(maxsize=4096)
def _country_of(number: str) -> str:
    if not number:
        return ""
    import phonenumbers  # noqa: PLC0415  # as above

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or ""
    except phonenumbers.NumberParseException:
        return ""
