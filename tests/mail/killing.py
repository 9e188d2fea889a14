"""An Askwell in processes of its own whose workers are killed while they send, and what became of every letter."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.mail.server import Kept

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 600
"""Seconds after which a run is given up."""


@dataclass(kw_only=True)
class Figures:
    """What became of the letters. ``gone`` of the unsure ones had been taken by the server when the worker died."""

    letters: int
    kills: int
    seconds: float
    doubled: int
    lost: int
    unsure: int
    gone: int
    by_sent_folder: int
    shown: int
    left_open: int

    def __str__(self) -> str:
        return (
            f"{self.letters} letters, two workers, {self.kills} killed in {self.seconds:.0f} seconds: {self.doubled} doubled, {self.lost} lost, "
            f"{self.unsure} unsure ({self.gone} of them had gone), {self.by_sent_folder} settled by the Sent folder, "
            f"{self.shown} shown and settled by the seeker, {self.left_open} left open"
        )


@dataclass(frozen=True, kw_only=True)
class Killed:
    """How many workers were killed within how many seconds."""

    kills: int
    seconds: float


class Office:
    """A database with letters in its outbox, a desk there that answers, and workers; each in a process of its own."""

    def __init__(self, *, home: Path, database: str) -> None:
        self._environment = {**os.environ, "ASKWELL_HOME": str(home), "ASKWELL_DATABASE": database}
        self._desk = self._start("desk")

    def ask(self, name: str, *words: object) -> Any:
        """Have something done at the desk (``tests.mail.indoors``) and return its answer."""
        return json.loads(_asked(self._desk, json.dumps([name, *words]).encode() + b"\n"))

    def states(self) -> dict[str, str]:
        states: dict[str, str] = self.ask("states")
        return states

    @cached_property
    def _workers(self) -> "subprocess.Popen[bytes]":
        """Begin after the desk has made the data ready: two that do it at once stand in each other's way."""
        self.states()
        return self._start("workers")

    def worker(self) -> int:
        """Start a worker and return which process it is."""
        return int(_asked(self._workers, b"\n"))

    def close(self) -> None:
        for one in (self._workers, self._desk):
            one.communicate()

    def _start(self, what: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-m", "tests.mail.indoors", what],
            env=self._environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )


class Shift:
    """Two workers that send, of whom the older one is killed again and again."""

    def __init__(self, office: Office) -> None:
        self._office, self._all = office, [office.worker() for _ in range(2)]
        self.kills = 0

    def kill_the_older(self) -> None:
        os.kill(self._all.pop(0), signal.SIGKILL)
        self.kills += 1
        self._all.append(self._office.worker())

    def end(self) -> None:
        for one in self._all:
            with suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)


@contextmanager
def shift(office: Office) -> Iterator[Shift]:
    at_work = Shift(office)
    try:
        yield at_work
    finally:
        at_work.end()


def _asked(process: "subprocess.Popen[bytes]", line: bytes) -> bytes:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(line)
    process.stdin.flush()
    answer = process.stdout.readline()
    assert answer, "the process ended; what it said stands above"
    return answer


def send_and_kill(
    office: Office, kept: Kept, *, letters: int, every: float, most: int
) -> tuple[dict[str, str], Killed]:
    """Kill the older worker again and again until all letters are gone. Returns the state of each letter, and when was killed.

    ``every`` is in seconds from the first letter on: the kill falls within each, best while both have a letter in hand.
    ``most`` is how many are killed at most.
    """
    until = time.monotonic() + LONGEST
    with shift(office) as at_work:
        while not kept.messages and time.monotonic() < until:
            time.sleep(0.02)
        first = began = time.monotonic()
        while at_work.kills < most and kept.begun < letters and time.monotonic() < until:
            _wait_for_both(kept, until=began + every)
            at_work.kill_the_older()
            time.sleep(max(0.0, began + every - time.monotonic()))
            began += every
        states, killed = office.states(), Killed(kills=at_work.kills, seconds=time.monotonic() - first)
        while {"queued", "claimed", "sending"} & set(states.values()) and time.monotonic() < until:
            time.sleep(0.2)
            states = office.states()
    return states, killed


def _wait_for_both(kept: Kept, *, until: float) -> None:
    """Wait until both workers have just handed a letter over, but no longer than ``until``."""
    while kept.in_hand < 2 and time.monotonic() < until:
        time.sleep(0.005)


def settled(office: Office, kept: Kept, states: dict[str, str], *, killed: Killed) -> Figures:
    """Let the Sent folder settle what is unsure, and the seeker what is left, and count."""
    unsure = {letter for letter, state in states.items() if state == "unsure"}
    came = kept.per_letter()
    left, shown, at_last = office.ask("settle", list(came))
    return Figures(
        letters=len(states),
        kills=killed.kills,
        seconds=killed.seconds,
        doubled=sum(count > 1 for count in came.values()),
        lost=sum(state == "sent" and came[letter] == 0 for letter, state in at_last.items()),
        unsure=len(unsure),
        gone=sum(came[letter] > 0 for letter in unsure),
        by_sent_folder=len(unsure) - left,
        shown=shown,
        left_open=sum(state not in {"sent", "withdrawn"} for state in at_last.values()),
    )
