"""An Askwell in processes of its own whose workers are killed while they send, and what became of every letter."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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
    doubled: int
    lost: int
    unsure: int
    gone: int
    by_sent_folder: int
    shown: int
    left_open: int

    def __str__(self) -> str:
        return (
            f"{self.letters} letters, two workers, {self.kills} killed: {self.doubled} doubled, {self.lost} lost, "
            f"{self.unsure} unsure ({self.gone} of them had gone), {self.by_sent_folder} settled by the Sent folder, "
            f"{self.shown} shown and settled by the seeker, {self.left_open} left open"
        )


class Office:
    """A database with letters in its outbox, a desk there that answers, and workers; each in a process of its own."""

    def __init__(self, *, home: Path, database: str) -> None:
        self._environment = {**os.environ, "ASKWELL_HOME": str(home), "ASKWELL_DATABASE": database}
        self._desk = self._start("desk", stdout=subprocess.PIPE)

    def ask(self, name: str, *words: object) -> Any:
        """Have something done at the desk (``tests.mail.indoors``) and return its answer."""
        assert self._desk.stdin is not None
        assert self._desk.stdout is not None
        self._desk.stdin.write(json.dumps([name, *words]).encode() + b"\n")
        self._desk.stdin.flush()
        answer = self._desk.stdout.readline()
        assert answer, "the desk ended; what it said stands above"
        return json.loads(answer)

    def states(self) -> dict[str, str]:
        states: dict[str, str] = self.ask("states")
        return states

    def worker(self) -> "subprocess.Popen[bytes]":
        return self._start("worker")

    def close(self) -> None:
        self._desk.communicate()

    def _start(self, what: str, *, stdout: int | None = None) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-m", "tests.mail.indoors", what],
            env=self._environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=stdout,
        )


class Shift:
    """Two workers that send, and some that wait until one of them is killed."""

    def __init__(self, office: Office, *, waiting: int) -> None:
        self._office, self._waiting, self._all = (
            office,
            waiting,
            [office.worker() for _ in range(2 + waiting)],
        )
        for one in self._all[:2]:
            _begin(one)
        self.kills = 0

    def kill_the_older(self) -> None:
        _end(self._all.pop(0))
        self.kills += 1
        self._all.append(self._office.worker())
        _begin(self._all[1])

    def end(self) -> None:
        for one in self._all:
            _end(one)


@contextmanager
def shift(office: Office, *, waiting: int) -> Iterator[Shift]:
    at_work = Shift(office, waiting=waiting)
    try:
        yield at_work
    finally:
        at_work.end()


def _begin(worker: "subprocess.Popen[bytes]") -> None:
    assert worker.stdin is not None
    worker.stdin.write(b"\n")
    worker.stdin.flush()


def _end(worker: "subprocess.Popen[bytes]") -> None:
    worker.send_signal(signal.SIGKILL)
    worker.communicate()


def send_and_kill(
    office: Office, kept: Kept, *, letters: int, every: float, most: int, waiting: int
) -> tuple[dict[str, str], int]:
    """Kill the older worker again and again until all letters are gone. Returns the state of each letter, and how many were killed.

    ``every`` is in seconds from the first letter on, ``most`` how many are killed at most, ``waiting`` how many stand ready.
    """
    until = time.monotonic() + LONGEST
    with shift(office, waiting=waiting) as at_work:
        while not kept.messages and time.monotonic() < until:
            time.sleep(0.02)
        while at_work.kills < most and kept.begun < letters:
            time.sleep(every)
            _wait_for_both(kept)
            at_work.kill_the_older()
        states = office.states()
        while {"queued", "claimed", "sending"} & set(states.values()) and time.monotonic() < until:
            time.sleep(0.2)
            states = office.states()
    return states, at_work.kills


def _wait_for_both(kept: Kept) -> None:
    """Wait until both workers have just handed a letter over, for five seconds at most, so that a kill hits one of them there."""
    until = time.monotonic() + 5
    while kept.in_hand < 2 and time.monotonic() < until:
        time.sleep(0.005)


def settled(office: Office, kept: Kept, states: dict[str, str], *, kills: int) -> Figures:
    """Let the Sent folder settle what is unsure, and the seeker what is left, and count."""
    unsure = {letter for letter, state in states.items() if state == "unsure"}
    came = kept.per_letter()
    left, shown, at_last = office.ask("settle", list(came))
    return Figures(
        letters=len(states),
        kills=kills,
        doubled=sum(count > 1 for count in came.values()),
        lost=sum(state == "sent" and came[letter] == 0 for letter, state in at_last.items()),
        unsure=len(unsure),
        gone=sum(came[letter] > 0 for letter in unsure),
        by_sent_folder=len(unsure) - left,
        shown=shown,
        left_open=sum(state not in {"sent", "withdrawn"} for state in at_last.values()),
    )
