"""The numbers of a person in the form of E.164: where one without a country code is dialled, the rest of the record says."""

import re
from collections.abc import Collection, Iterable, Iterator

from askwell.formats.keys import e164, region_dialled, sure_number
from askwell.formats.records import Address, Labelled, PersonRecord
from askwell.naming.countries import region_named

_BETWEEN_NUMBERS = re.compile(r"\s*[;,\n]\s*|\s+/\s+")
_AFTER_A_PAUSE = re.compile(r"[;,]{2}|[#*]\s*$")
_FEWEST_DIGITS = 6
_DOMAIN = re.compile(r"(?:@|^(?:https?://)?)(?:[\w-]+\.)+([a-z]{2})(?=[/:?#]|$)", re.IGNORECASE)
# Countries whose ending is everybody's.
_ANYBODYS = frozenset(
    [
        "ac",
        "ai",
        "cc",
        "co",
        "fm",
        "gg",
        "im",
        "io",
        "la",
        "ly",
        "me",
        "sh",
        "so",
        "st",
        "to",
        "tv",
        "vc",
        "ws",
    ]
)
_SHORTEST_NAME = 3
# "Atlanta, Georgia".
_A_STATE_TOO = "GE"
_ZERO_IN_FRONT = re.compile(r"\s*\(?0")


def numbers_in(text: str) -> list[str]:
    """Return the phone numbers of a text: several where each piece between separators has digits enough, and none is dialled after a pause."""
    pieces = [piece for piece in _BETWEEN_NUMBERS.split(text) if piece]
    enough = all(sum(c.isdigit() for c in piece) >= _FEWEST_DIGITS for piece in pieces)
    return pieces if len(pieces) > 1 and enough and not _AFTER_A_PAUSE.search(text) else [text]


def numbers_of(record: PersonRecord, region: str) -> tuple[str, ...]:
    """Return the numbers of a record in the form of E.164 (as `keys.e164` does), in order, "" where that is in doubt.

    One without a country code is of the country of the record's addresses (of the address with the same label, if there
    is one), else of that of its other numbers, else of ``region``, the two letters of the seeker's country or "". A country
    that is only told by the ending of a web or mail address counts where ``region`` does not have such numbers.
    """
    if not record.phones:
        return ()
    if all(one.value.startswith("+") for one in record.phones):
        return tuple(e164(one.value) for one in record.phones)
    places = [(one.label, found) for one in record.addresses if (found := _region_of(one))]
    dialled = {found for one in record.phones if (found := region_dialled(one.value))}
    return tuple(_number(one, places, dialled, region, record) for one in record.phones)


def _number(
    phone: Labelled, places: list[tuple[str, str]], dialled: set[str], region: str, record: PersonRecord
) -> str:
    if region_dialled(phone.value):
        return e164(phone.value, region)
    alike = {found for label, found in places if label and label == phone.label}
    told = alike or {found for _, found in places} or dialled
    if told:
        return _in_one_of(phone.value, told, region)
    if here := e164(phone.value, region or None):
        elsewhere = "" if sure_number(phone.value, region) else _in_one_of(phone.value, _endings(record), "")
        return elsewhere or here
    return _in_one_of(phone.value, _endings(record), "")


def _in_one_of(raw: str, told: Collection[str], region: str) -> str:
    """Return the number in the one country that has it; "" where several have, or where it may as well be one of ``region``."""
    if set(told) == {region.upper()}:
        return e164(raw, region)
    found = {number for one in told if (number := sure_number(raw, one))}
    if region and not _ZERO_IN_FRONT.match(raw) and (here := sure_number(raw, region)):
        # Abroad a zero stands before most numbers; without it this may be somebody's number at home.
        found.add(here)
    return found.pop() if len(found) == 1 else ""


def _region_of(address: Address) -> str:
    """Return the country of an address: its own field, else the end of what is written as a whole."""
    if address.country:
        return region_named(address.country)
    if address.city or address.region or address.postal_code:
        return ""
    last = re.split(r"[,\n]", (address.street or address.extended).strip(" ,\n"))[-1].strip()
    found = region_named(last) if len(last) >= _SHORTEST_NAME else ""
    return found if found != _A_STATE_TOO else ""


def _endings(record: PersonRecord) -> set[str]:
    """Return the countries whose endings the record's addresses of mail and web have."""
    return {found for ending in _last_labels(record) if (found := region_named(ending))}


def _last_labels(record: PersonRecord) -> Iterator[str]:
    values: Iterable[Labelled] = (*record.emails, *record.urls)
    for one in values:
        if (match := _DOMAIN.search(one.value)) and match[1].casefold() not in _ANYBODYS:
            yield "gb" if match[1].casefold() == "uk" else match[1]
