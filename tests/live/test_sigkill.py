"""A server that is killed in the middle of writing has kept every note that it acknowledged."""

import signal
import sqlite3
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPException
from pathlib import Path
from uuid import UUID

import pytest
from tests.served import Household, Visitor, household
from uuid_utils.compat import uuid7

WRITERS = 3


def said(talk: str, number: int) -> dict[str, object]:
    text = f"note {number} " + "of a talk " * (number % 50)
    return {"talk": talk, "at": "2026-03-12T17:05:00.000Z", "question": None, "kind": "said", "text": text}


def stored(home: Path, talk: str) -> dict[str, str]:
    with closing(sqlite3.connect(home / "askwell.sqlite3")) as database:
        rows = database.execute(
            "SELECT id, text FROM journey_line WHERE talk_id = ?", [UUID(talk).hex]
        ).fetchall()
    return {str(UUID(hex=line)): text for line, text in rows}


def write_until_killed(
    served: Household, visitor: Visitor, talk: str, notes: dict[str, int], kill_at: int
) -> list[str]:
    """Send all notes from several threads, kill the server when ``kill_at`` are acknowledged, return those that were."""
    acknowledged: list[str] = []
    enough = threading.Event()

    def send(line_id: str, number: int) -> None:
        try:
            status = visitor.put(line_id, said(talk, number))
        except HTTPException:  # cut off in mid-answer
            return
        if status in {200, 201}:
            acknowledged.append(line_id)
        if len(acknowledged) >= kill_at:
            enough.set()

    with ThreadPoolExecutor(WRITERS) as writers:
        for line_id, number in notes.items():
            writers.submit(send, line_id, number)
        assert enough.wait(60)
        served.stop(signal.SIGKILL)
    return acknowledged


def rounds(home: Path, kills: Sequence[int], *, of: int) -> tuple[int, int]:
    """Kill the server after so many of ``of`` notes; return how many were acknowledged and how many of those lost."""
    promised = lost = 0
    with household(home) as served:
        for talk, kill_at in zip(served.talks(len(kills)), kills, strict=True):
            visitor = Visitor(served)
            visitor.come_in(talk)
            notes = {str(uuid7()): number for number in range(of)}
            acknowledged = write_until_killed(served, visitor, talk, notes, kill_at)
            there = stored(home, talk)
            promised += len(acknowledged)
            lost += sum(there.get(line) != said(talk, notes[line])["text"] for line in acknowledged)
            served.start()
            again = [visitor.put(line, said(talk, number)) for line, number in notes.items()]
            assert set(again) <= {200, 201}
            assert stored(home, talk) == {line: said(talk, number)["text"] for line, number in notes.items()}
    return promised, lost


@pytest.mark.parametrize(
    ("kills", "of"),
    [
        pytest.param([12, 45], 60, id="twice"),
        pytest.param(range(5, 195, 6), 200, marks=pytest.mark.soak, id="32 times"),
    ],
)
def test_a_server_killed_again_and_again_loses_no_note_that_it_acknowledged(
    home: Path, kills: Sequence[int], of: int, capsys: pytest.CaptureFixture[str]
) -> None:
    promised, lost = rounds(home, kills, of=of)
    with capsys.disabled():
        print(f"\nkilled {len(kills)} times during {of} writes: {promised} acknowledged, {lost} lost")
    assert lost == 0
