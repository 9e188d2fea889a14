"""Countries by the names that addresses have for them, in the languages in which address books come."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

from askwell.naming.folding import folded

_DATA: dict[str, str] = tomllib.loads(
    (files("askwell.naming") / "data" / "countries.toml").read_text(encoding="utf-8")
)
_STOPS = re.compile(r"[.,;()]")


def _plain(name: str) -> str:
    return " ".join(_STOPS.sub("", folded(name)).split())


_REGIONS = {_plain(name): region for region, names in _DATA.items() for name in names.split(", ")}


@lru_cache(maxsize=1_024)
def region_named(country: str) -> str:
    """Return the two letters of the country that a text names ("Italia", "IT", "ITA"), "" where it names none."""
    said = country.strip()
    if len(said) == 2 and said.upper() in _DATA and said.isascii():  # noqa: PLR2004  # ISO 3166-1 alpha-2
        return said.upper()
    return _REGIONS.get(_plain(said), "")
