"""Where the occupations lie, and how they are opened."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

FILE = "occupations.sqlite3"
# Whose a title is, as the column ``own`` has it: the occupation's own, or one that those who do the work gave for theirs.
OTHER, OWN, REPORTED = 0, 1, 2
CREDIT = (
    "This page includes information from the O*NET {release} Database by the U.S. Department of Labor, Employment and "
    "Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. "
    "Askwell has changed its form."
)


class NotInstalled(Exception):
    """No occupations are installed. Install them with `askwell occupations install`."""


@dataclass(frozen=True, kw_only=True)
class About:
    """Which release is installed, what it holds and what it does not tell."""

    release: str
    released: str
    sha256: str
    occupations: int
    titles: int
    gaps: list[str]

    @property
    def credit(self) -> str:
        """Return the credit that its licence (CC BY 4.0) asks for, to stand wherever the data stands."""
        return CREDIT.format(release=self.release or "(release not said)")


def file_in(home: Path) -> Path:
    """Return where the occupations of a data folder lie."""
    return home / FILE


@contextmanager
def opened(home: Path) -> Iterator[sqlite3.Connection]:
    """Open the occupations for reading. Raises NotInstalled where there are none."""
    file = file_in(home)
    if not file.is_file():
        raise NotInstalled
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as shelf:
        yield shelf


def about(home: Path) -> About | None:
    """Return what is installed, or nothing."""
    try:
        with opened(home) as shelf:
            told = dict(shelf.execute("SELECT name, value FROM about"))
    except NotInstalled:
        return None
    return About(
        release=told["release"],
        released=told["released"],
        sha256=told["sha256"],
        occupations=int(told["occupations"]),
        titles=int(told["titles"]),
        gaps=json.loads(told["gaps"]),
    )
