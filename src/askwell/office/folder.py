"""Files that an office writes, and when they have changed."""

from collections.abc import Sequence
from pathlib import Path

from askwell.method.etiquette import Problem

MOST_BYTES = 1_000_000
Stamp = tuple[tuple[Path, int, int], ...]


def stamp(folder: Path, pattern: str) -> Stamp:
    """Return the files of a folder in their order, each with when it was written (ns) and its size (bytes).

    A folder that is not there has none.
    """
    if not folder.is_dir():
        return ()
    files = sorted(folder.glob(pattern))
    return tuple((file, file.stat().st_mtime_ns, file.stat().st_size) for file in files)


def read_stamped(folder: Path, stamped: Stamp) -> tuple[Sequence[tuple[Path, str]], tuple[Problem, ...]]:
    """Return each file with its text, and those that are too large to be what they should be."""
    texts: list[tuple[Path, str]] = []
    problems: list[Problem] = []
    for file, _, size in stamped:
        name = file.relative_to(folder).as_posix()
        if size > MOST_BYTES:
            problems.append(Problem(name, "It is larger than a megabyte.", "Take out what is not a rule."))
        else:
            texts.append((file, file.read_text(encoding="utf-8", errors="replace")))
    return texts, tuple(problems)
