"""A server that is killed in the middle of writing has kept every note that it acknowledged."""

import signal
import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPException
from pathlib import Path
from uuid import UUID

import pytest
from tests.served import Household, Visitor, household
from uuid_utils.compat import uuid7

NOTES, WRITERS = 200, 3


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


def rounds(home: Path, kills: Iterator[int]) -> tuple[int, int, int]:
    """Return how often the server was killed, how many notes were acknowledged, and how many of them were lost."""
    killed = promised = lost = 0
    with household(home) as served:
        for kill_at in kills:
            talk, visitor = served.a_talk(), Visitor(served)
            visitor.come_in(talk)
            notes = {str(uuid7()): number for number in range(NOTES)}
            acknowledged = write_until_killed(served, visitor, talk, notes, kill_at)
            there = stored(home, talk)
            killed, promised = killed + 1, promised + len(acknowledged)
            lost += sum(there.get(line) != said(talk, notes[line])["text"] for line in acknowledged)
            served.start()
            again = [visitor.put(line, said(talk, number)) for line, number in notes.items()]
            assert set(again) <= {200, 201}
            assert stored(home, talk) == {line: said(talk, number)["text"] for line, number in notes.items()}
    return killed, promised, lost


def test_a_killed_server_loses_no_note_that_it_acknowledged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    killed, promised, lost = rounds(tmp_path, iter([20, 150]))
    with capsys.disabled():
        print(f"\nkilled {killed} times during {NOTES} writes: {promised} acknowledged, {lost} lost")
    assert lost == 0


@pytest.mark.soak
def test_nor_does_one_that_is_killed_again_and_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    killed, promised, lost = rounds(tmp_path, iter(range(5, 195, 6)))
    with capsys.disabled():
        print(f"\nkilled {killed} times during {NOTES} writes: {promised} acknowledged, {lost} lost")
    assert lost == 0
