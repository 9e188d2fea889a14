"""In which country somebody lives: told by a postal address, else by a telephone number, else by a time zone."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from askwell.method.own_names_of_countries import OWN_NAMES

_MARKS = re.compile(r"[^\w ]+")
# "Chicago, IL 60601" and "Boston MA 02139-4307" need no country to be told.
_AMERICAN = re.compile(
    r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
    r",? \d{5}(?:-\d{4})?$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """What tells where somebody lives; ``otherwise`` is the country (ISO 3166, two letters) where nothing does."""

    otherwise: str
    address: str = ""
    number: str = ""
    time_zone: str = ""

    @property
    def country(self) -> str:
        """Return the country, two letters."""
        return (
            of_address(self.address)
            or of_number(self.number)
            or _by_zone().get(self.time_zone, "")
            or self.otherwise.upper()
        )


@lru_cache(maxsize=4096)
def of_address(address: str) -> str:
    """Return the country that the last line of a postal address names, or "". A line of many parts names it last."""
    lines = [line.strip(" .,") for line in address.splitlines() if line.strip(" .,")]
    if not lines:
        return ""
    for said in (lines[-1], re.split(r"[,;]", lines[-1])[-1]):
        if code := _by_name().get(_folded(said)):
            return code
    return "US" if _AMERICAN.search(lines[-1]) else ""


@lru_cache(maxsize=4096)
def of_number(number: str) -> str:
    """Return the country of a telephone number in E.164, or ""."""
    if not number:
        return ""
    import phonenumbers  # noqa: PLC0415  # it takes longer to load than a page to show

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or ""
    except phonenumbers.NumberParseException:
        return ""


def _folded(name: str) -> str:
    return " ".join(_MARKS.sub(" ", name.casefold()).split())


def _table(name: str) -> list[list[str]]:
    """Return the rows of a table of the time zone database, without its comments."""
    text = (files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def _by_name() -> Mapping[str, str]:
    names = {_folded(name): code for code, name in _table("iso3166.tab")}
    return names | {_folded(name): code for code, said in OWN_NAMES.items() for name in said.split(", ")}


@cache
def _by_zone() -> Mapping[str, str]:
    """Return the country of each zone that is of one country: the zone tables of tzdata name it first."""
    return {row[2]: row[0] for row in _table("zone.tab")}
