"""The address books that the stories bring in: two small ones of our own, and those of others."""

from dataclasses import dataclass
from pathlib import Path

import pytest

OURS = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Book:
    """One file, what its first look says, and one person in it."""

    path: Path
    looks: str
    someone: str


def books(source: str, request: pytest.FixtureRequest) -> list[Book]:
    """Return the address books of a source, "ours" or "theirs"."""
    if source == "ours":
        return [
            Book(OURS / "Connections.csv", "2 new, 1 not readable.", "Lena Okoro"),
            Book(OURS / "cards.vcf", "2 new.", "Aiko Mori"),
        ]
    shared: Path = request.getfixturevalue("shared")
    return [
        Book(
            shared / "linkedin/kawsay/Connections.csv",
            "2 new.",
            "José García",
        ),
        Book(shared / "linkedin/sourcer/Connections.csv", "3 new", "Priya Shah"),
        Book(shared / "vcard/ez-vcard/John_Doe_GMAIL.vcf", "1 new", "John Richter"),
    ]


SOURCES = [pytest.param("ours"), pytest.param("theirs", marks=[pytest.mark.corpora, pytest.mark.soak])]
