"""An office's own rules for letters: ``etiquette/<language code>/*.toml`` beside the data (docs/etiquette.md)."""

from functools import lru_cache
from pathlib import Path

from askwell.method.etiquette import Problem, Rulebook, Source, rulebook_with
from askwell.office.folder import Stamp, read_stamped, stamp


def rules_in(folder: Path) -> tuple[Rulebook, tuple[Problem, ...]]:
    """Return the rules that come with Askwell with those of the folder, and what in the folder could not be read.

    A folder that is not there adds nothing. Files are read again when they have changed.
    """
    return _read(folder, stamp(folder, "*/*.toml"))


@lru_cache(maxsize=4)
def _read(folder: Path, stamped: Stamp) -> tuple[Rulebook, tuple[Problem, ...]]:
    own: dict[str, list[Source]] = {}
    texts, problems = read_stamped(folder, stamped)
    for file, text in texts:
        own.setdefault(file.parent.name, []).append(Source(file.relative_to(folder).as_posix(), text))
    book, found = rulebook_with(own)
    return book, (*problems, *found)
