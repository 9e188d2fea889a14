"""Folders that are followed: which of their files have come to rest since the last look."""

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from askwell.cli.looking_in import files_in

Stamp = tuple[int, int]
_BEING_WRITTEN = frozenset({".part", ".partial", ".crdownload", ".download", ".tmp"})


class Watched:
    """Looks at folders again and again, and gives each file once: again only when it was written anew."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self.folders = tuple(folders)
        self.last: dict[Path, Stamp] = {}
        self.given: dict[Path, Stamp] = {}

    def look(self) -> list[Path]:
        """Return the files that are as large and as old as at the last look, and were not given since they are."""
        now = dict(chain.from_iterable(map(_stamps, self.folders)))
        rested = [path for path, stamp in now.items() if self.last.get(path) == stamp != self.given.get(path)]
        self.last = now
        self.given = {path: stamp for path, stamp in self.given.items() if path in now}
        self.given |= {path: now[path] for path in rested}
        return rested


def _stamps(folder: Path) -> Iterable[tuple[Path, Stamp]]:
    """Give each file with its size and the moment of its last change; what is empty or still being written is left out."""
    for path in files_in(folder):
        if path.suffix.casefold() in _BEING_WRITTEN:
            continue
        try:
            told = path.stat()
        except OSError:
            continue  # it went while we looked
        if told.st_size and path.is_file():
            yield path, (told.st_size, told.st_mtime_ns)
