"""An office's own rules for letters: ``etiquette/<language code>/*.toml`` beside the data (docs/etiquette.md)."""

from functools import lru_cache
from pathlib import Path

from askwell.method.etiquette import Problem, Rulebook, Source, rulebook_with

MOST_BYTES = 1_000_000
Stamp = tuple[tuple[Path, int, int], ...]


def rules_in(folder: Path) -> tuple[Rulebook, tuple[Problem, ...]]:
    """Return the rules that come with Askwell with those of the folder, and what in the folder could not be read.

    A folder that is not there adds nothing. Files are read again when they have changed.
    """
    return _read(folder, _stamp(folder))


def _stamp(folder: Path) -> Stamp:
    if not folder.is_dir():
        return ()
    files = sorted(folder.glob("*/*.toml"))
    return tuple((file, file.stat().st_mtime_ns, file.stat().st_size) for file in files)


@lru_cache(maxsize=4)
def _read(folder: Path, stamp: Stamp) -> tuple[Rulebook, tuple[Problem, ...]]:
    own: dict[str, list[Source]] = {}
    problems: list[Problem] = []
    for file, _, size in stamp:
        name = file.relative_to(folder).as_posix()
        if size > MOST_BYTES:
            problems.append(Problem(name, "It is larger than a megabyte.", "Take out what is not a rule."))
            continue
        text = file.read_text(encoding="utf-8", errors="replace")
        own.setdefault(file.parent.name, []).append(Source(name, text))
    book, found = rulebook_with(own)
    return book, (*problems, *found)
