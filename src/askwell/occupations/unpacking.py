"""The text files of a release, from its zip or from a folder, with bounds that no forged zip passes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile

from askwell.formats.onet import Onet, onet_of
from askwell.formats.records import Problem

# The whole database is about 130 MB unpacked (release 30); a file that claims ten times as much is none.
MOST_UNPACKED = 1_500_000_000
TEXTS = (".txt", ".tsv", ".csv")


@contextmanager
def unpacked(source: Path) -> Iterator[tuple[Onet | None, list[Problem]]]:
    """Open a zip or a folder as a release, or say why it is none. Raises OSError when it cannot be read."""
    if source.is_dir():
        files: dict[str, Callable[[], IO[bytes]]] = {
            file.name: _opener(file) for file in sorted(source.rglob("*")) if file.suffix.lower() in TEXTS
        }
        yield onet_of(files)
        return
    try:
        bundle = ZipFile(source)
    except BadZipFile:
        yield (
            None,
            [_problem("It is no zip file, or it is cut short.", "Get it again, or let Askwell fetch it.")],
        )
        return
    with bundle:
        parts = [part for part in bundle.infolist() if part.filename.lower().endswith(TEXTS)]
        if sum(part.file_size for part in parts) > MOST_UNPACKED:
            yield (
                None,
                [_problem("It claims to be far larger than the O*NET database is.", "Get the official zip.")],
            )
            return
        broken = bundle.testzip()
        if broken:
            yield None, [_problem(f"{broken} in it is damaged.", "Get it again, or let Askwell fetch it.")]
            return
        yield onet_of({part.filename: partial(bundle.open, part) for part in parts})


def _opener(file: Path) -> Callable[[], IO[bytes]]:
    return lambda: file.open("rb")


def _problem(reason: str, what_to_do: str) -> Problem:
    return Problem(place="the file", reason=reason, what_to_do=what_to_do)
