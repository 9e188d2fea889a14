"""Looking at files of others without being harmed by them: another process opens them, and has only so long."""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from askwell.formats.business_card import Seen, Sight
from askwell.formats.picture import LARGEST

SECONDS_A_FILE = 120
_NOT_IN_TIME = "This file takes too long to be read. Take the picture again, nearer and in a smaller size."
_BROKE_OFF = "This file could not be read: it may be broken. Take the picture again, or send a JPEG."
_KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "HOME", "TESSDATA_PREFIX")
_TOO_LARGE = "This file is larger than 20 MB. Take it again in a smaller size."


# Is told which file, counted from 0, which of its pages, counted from 1, and how many of them are read.
Progress = Callable[[int, int, int], None]


@dataclass(slots=True)
class Scanned:
    """One page of a file: what was seen there, and the picture as it is kept (JPEG, upright, nothing hidden in it)."""

    sight: Sight
    picture: bytes


@dataclass(slots=True)
class ScannedFile:
    """What became of one file: its pages, sentences about what could not be read, and by which way words were found."""

    name: str
    pages: list[Scanned] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    way: str = ""


def scan(
    files: Sequence[tuple[str, bytes]],
    *,
    way: str = "auto",
    seconds: float = 0,
    progress: Progress = lambda *_: None,
) -> list[ScannedFile]:
    """Return what is on pictures and PDFs, each its name and content, in their order. No file can stop the others.

    All together they have ``seconds``, two minutes for each where none are said; what is not reached by then says so.
    ``progress`` is told which page is being read.
    """
    found = [ScannedFile(name) for name, _ in files]
    fit = [at for at, (_, data) in enumerate(files) if len(data) <= LARGEST]
    for at in set(range(len(files))) - set(fit):
        found[at].problems.append(_TOO_LARGE)
    with tempfile.TemporaryDirectory(prefix="askwell-scan-") as name:
        folder = Path(name)
        waiting = []
        for at in fit:
            path = folder / f"file-{at}"
            path.write_bytes(files[at][1])
            waiting.append((at, path))
        # A file that breaks the process is answered for, and those behind it are looked at by another one.
        while waiting:
            time = seconds or SECONDS_A_FILE * len(waiting)
            done = _look(waiting, found, folder, way=way, seconds=time, progress=progress)
            waiting = waiting[done:]
    return found


def _look(
    waiting: Sequence[tuple[int, Path]],
    found: Sequence[ScannedFile],
    folder: Path,
    *,
    way: str,
    seconds: float,
    progress: Progress,
) -> int:
    """Look at files until they are done or one of them breaks; return how many are answered for, that one too."""
    paths = [str(path) for _, path in waiting]
    command = [sys.executable, "-m", "askwell.scanning", way, str(folder), *paths]
    surroundings = _surroundings()
    opened = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=surroundings)  # noqa: S603  # our own module
    done, taken = 0, ""
    with opened as process:
        late = threading.Timer(seconds, process.kill)
        late.start()
        try:
            for told in _told(process.stdout):
                taken = told.get("way", taken)
                done += bool(told.get("done"))
                if "reads" in told:
                    progress(waiting[told["file"]][0], told["reads"], told["of"])
                if "file" in told:
                    _note(found[waiting[told["file"]][0]], told, folder, taken)
        finally:
            was_late = not late.is_alive()
            late.cancel()
    if was_late:
        for at, _ in waiting[done:]:
            found[at].problems.append(_NOT_IN_TIME)
        return len(waiting)
    if done < len(waiting):
        found[waiting[done][0]].problems.append(_BROKE_OFF)
    return done + 1


def _surroundings() -> dict[str, str]:
    """Return the environment of the process: it finds its modules and programs, and is told no settings and no secrets."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return kept | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def _told(lines: IO[bytes] | None) -> Iterator[dict[str, Any]]:
    for line in lines or ():
        try:
            yield json.loads(line)
        except ValueError:
            return


def _note(file: ScannedFile, told: dict[str, Any], folder: Path, way: str) -> None:
    file.way = way
    if "problem" in told:
        file.problems.append(told["problem"])
    if "picture" in told:
        sight = Sight(
            told["width"],
            told["height"],
            tuple(_seen(one) for one in told["lines"]),
            tuple(_seen(one) for one in told["codes"]),
        )
        file.pages.append(Scanned(sight, (folder / told["picture"]).read_bytes()))


def _seen(said: dict[str, Any]) -> Seen:
    first, second, third, fourth = ((float(x), float(y)) for x, y in said["corners"])
    return Seen(said["text"], (first, second, third, fourth), said["sure"])
