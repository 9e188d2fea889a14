"""A postal address that is written as a whole, taken apart: street, town, region, postal code, country."""

import re

from askwell.formats.records import Address
from askwell.naming.countries import region_named

_STATE = r"(?P<region>[A-Z]{2,3})"
_BEHIND_TOWN = r"(?P<city>[^\W\d][^\d,]*?)?,?\s*"
# Towns with their codes, as countries write them; the first that fits counts.
_TOWNS = tuple(
    re.compile(pattern)
    for pattern in (
        # Canada, and behind a state: the USA and Australia.
        rf"{_BEHIND_TOWN}\b{_STATE}\.?\s+(?P<code>[A-Z]\d[A-Z] ?\d[A-Z]\d)",
        rf"{_BEHIND_TOWN}\b{_STATE}\.?\s+(?P<code>\d{{4,5}}(?:-\d{{4}})?)",
        # The United Kingdom and Ireland, and Canada without its province.
        rf"{_BEHIND_TOWN}(?P<code>[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{{1,3}}\d[A-Z\d]? \d[A-Z]{{2}}|[A-Z]\d[\dW] [A-Z\d]{{4}})",
        # Most of Europe, before the town; Brazil's and Portugal's codes have a hyphen, Sweden's and Czechia's a space.
        r"(?:[A-Z]{1,2}-)?(?P<code>\d{5}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,6})\s+(?P<city>[^\W\d].*)",
        # India, Japan, Singapore, South Africa, behind it.
        rf"{_BEHIND_TOWN}(?:-\s*)?〒?(?P<code>\d{{3}}-\d{{4}}|\d{{5}}-\d{{3,4}}|\d{{3}} \d{{3}}|\d{{4,6}})",
    )
)
_WIDE = re.compile("[\u2e80-\ua4cf\uac00-\ud7a3]")
_MOST_PIECES = 12
_A_STREET_AND_TOWN = 2


def address_of(text: str) -> Address:
    """Return an address with its parts as far as they are sure, and the whole as it was written.

    The street is what stands before the town. Where no town is found, all of it is the street but for the country.
    """
    pieces = [piece.strip() for piece in re.split(r"[,\n]", text) if piece.strip()][:_MOST_PIECES]
    country = pieces.pop() if len(pieces) > 1 and region_named(pieces[-1]) else ""
    parts = {} if _WIDE.search(text) else _town(pieces, country)
    return Address(
        street=parts.get("street", ", ".join(pieces)),
        city=parts.get("city", ""),
        region=parts.get("region", ""),
        postal_code=parts.get("postal_code", ""),
        country=country,
        written=" ".join(text.split()),
    )


def _town(pieces: list[str], country: str) -> dict[str, str]:
    for at in range(len(pieces) - 1, 0, -1):
        match = next((found for town in _TOWNS if (found := town.fullmatch(pieces[at]))), None)
        if match:
            return _with_code(pieces, at, {name: text or "" for name, text in match.groupdict().items()})
    if (
        len(pieces) > 1
        and (country or len(pieces) == _A_STREET_AND_TOWN)
        and not re.search(r"\d", pieces[-1])
    ):
        return {"street": ", ".join(pieces[:-1]), "city": pieces[-1]}
    return {}


def _with_code(pieces: list[str], at: int, said: dict[str, str]) -> dict[str, str]:
    """Return the parts around the piece that has the code; the town may stand before it, and a region behind."""
    before, behind = pieces[:at], pieces[at + 1 :]
    city = said.get("city", "").strip()
    if not city and len(before) > 1:
        city = before.pop()
    region = said.get("region", "") or ", ".join(behind)
    return {"street": ", ".join(before), "city": city, "region": region, "postal_code": said["code"]}
