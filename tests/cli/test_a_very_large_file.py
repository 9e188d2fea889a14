"""A file of any size is looked at and brought in by a process whose memory does not grow with it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

MB = 1_000_000
# What the allocator keeps beside the pieces that are read, which fill a batch from some 20 MB on: less than the larger file is longer.
SPARE = 20 * MB
NOTE = "She runs the lab, and no more is known of her. " * 425
HEAD = "Name,Email,Notes\n"
KINDS = {
    "sheet": (HEAD, "Person {n},p{n}@x.example," + NOTE.replace(",", ";") + "\n"),
    "cards": (
        "",
        "BEGIN:VCARD\nVERSION:3.0\nFN:Person {n}\nEMAIL:p{n}@x.example\nNOTE:" + NOTE + "\nEND:VCARD\n",
    ),
}


def written(path: Path, kind: str, size: int) -> int:
    """Write a file of so many bytes; returns of how many people."""
    head, piece = KINDS[kind]
    many = size // len(piece)
    with path.open("w", encoding="utf-8") as file:
        file.write(head)
        file.writelines(piece.replace("{n}", f"{size}.{n}") for n in range(many))
    return many


def most_memory(home: Path, *words: str) -> tuple[int, str]:
    """Run a command to its end; returns the most memory its process held at once, in bytes, and what it printed."""
    environment = {**os.environ, "ASKWELL_HOME": str(home)}
    command = [sys.executable, "-m", "askwell", *words]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        said = process.stdout.read() if process.stdout else ""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, said
    return used.ru_maxrss * (1 if sys.platform == "darwin" else 1024), said


@pytest.mark.parametrize(
    ("kind", "small", "large"),
    [
        ("cards", 20 * MB, 50 * MB),
        *(pytest.param(kind, 50 * MB, 1_000 * MB, marks=pytest.mark.soak) for kind in KINDS),
    ],
)
def test_memory_stays_flat_while_it_is_brought_in(
    home: Path, tmp_path: Path, kind: str, small: int, large: int
) -> None:
    held = []
    for size in (small, large):
        path = tmp_path / f"{size}.txt"
        people = written(path, kind, size)
        memory, said = most_memory(home, "import", "--yes", str(path))
        assert f"{people} new" in said.replace(",", "")
        held.append(memory)
        path.unlink()
    print(f"\n{kind}: {[memory // MB for memory in held]} MB for files of {small // MB} and {large // MB} MB")
    assert held[1] - held[0] < SPARE
