"""What sort of file this is, told by its content and never by its name."""

import re
from collections.abc import Callable, Iterator

from askwell.formats.decoding import decode
from askwell.formats.linkedin import iter_connections
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.vcard import iter_cards
from askwell.journey.people.models import Import

Items = Iterator[PersonRecord | Problem]
READERS: dict[str, Callable[[bytes], Items]] = {
    Import.Kind.LINKEDIN: iter_connections,
    Import.Kind.VCARD: iter_cards,
}
_CARD = re.compile(r"^\s*BEGIN\s*:\s*V(?:CARD|CALENDAR)\s*$", re.IGNORECASE | re.MULTILINE)
_SAMPLE = 65_536


def recognise(data: bytes) -> tuple[str, Problem | None]:
    """Return the kind of a file, and why it cannot be brought in when it holds nobody and nothing to look at."""
    kind = kind_of(data)
    first: Problem | None = None
    for seen, item in enumerate(READERS[kind](data)):
        if seen or isinstance(item, PersonRecord):
            return kind, None
        first = item
    return kind, first


def kind_of(data: bytes) -> str:
    """Return whether these are cards or LinkedIn's connections; whatever is neither is for the latter to name."""
    start = decode(data[:_SAMPLE]).text
    return Import.Kind.VCARD if _CARD.search(start) else Import.Kind.LINKEDIN
