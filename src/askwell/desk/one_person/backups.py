"""Which backups still hold a person."""

from io import TextIOWrapper
from zipfile import BadZipFile, ZipFile

from askwell.accounts.models import Seeker
from askwell.desk.data.backups import Backup, backups_of

_PIECE = 1024 * 1024


def backups_that_hold(seeker: Seeker, words: list[str]) -> list[Backup]:
    """Return the backups in which any of these words stands, newest first; one that cannot be read is among them."""
    needles = [word.casefold() for word in words if word]
    return [backup for backup in backups_of(seeker) if _holds(backup, needles)]


def _holds(backup: Backup, needles: list[str]) -> bool:
    try:
        with ZipFile(backup.path) as bundle:
            tables = [name for name in bundle.namelist() if name.startswith("tables/")]
            # She stands in the table of people where she was known, so that one is looked at first.
            ordered = sorted(tables, key=lambda name: name != "tables/person.jsonl")
            return any(_found(bundle, name, needles) for name in ordered)
    except (BadZipFile, OSError):
        return True


def _found(bundle: ZipFile, name: str, needles: list[str]) -> bool:
    """Look through one file piece by piece; what stands across the border of two is seen too."""
    overlap, before = max(map(len, needles), default=0), ""
    with bundle.open(name) as file, TextIOWrapper(file, "utf-8", "replace") as lines:
        while piece := lines.read(_PIECE):
            text = before + piece.casefold()
            if any(needle in text for needle in needles):
                return True
            before = text[-overlap:]
    return False
