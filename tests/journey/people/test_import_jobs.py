"""A long import goes on by itself, is stopped with what is read kept, and survives whoever kills it."""

import datetime as dt
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from askwell.accounts.files import folder_of, path_of
from askwell.accounts.models import Seeker
from askwell.journey.people.actions import import_rounds, imports
from askwell.journey.people.actions.import_rounds import work_off
from askwell.journey.people.actions.imports import say_yes, stop, take_in, work
from askwell.journey.people.address_books.hold import Hold
from askwell.journey.people.models import ContactPoint, Import, Person, SourceRecord

Committed = Callable[..., AbstractContextManager[list[Callable[[], Any]]]]
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def book(count: int) -> bytes:
    rows = (
        f"P{n},Lima,https://www.linkedin.com/in/p{n},p{n}@x.example,Firm {n % 9},Nurse,\n"
        for n in range(count)
    )
    return (HEADER + "".join(rows)).encode()


def begun(seeker: Seeker, count: int) -> Import:
    source, _ = take_in(seeker, files_given=[("people.csv", [book(count)])])
    assert source
    say_yes(source)
    return source


def counts(seeker: Seeker) -> tuple[int, int, int]:
    tables = (Person, ContactPoint, SourceRecord)
    people, points, records = (table.objects.of(seeker).count() for table in tables)
    return people, points, records


def test_a_piece_is_done_and_the_rest_later(maya: Seeker) -> None:
    source = begun(maya, 2_000)
    assert not work(source, until=time.monotonic())
    source.refresh_from_db()
    assert (source.position, source.added, source.state, counts(maya)) == (
        900,
        900,
        "bringing",
        (900, 900, 900),
    )
    assert work_off(until=time.monotonic() + 60) is False
    source.refresh_from_db()
    assert (source.state, source.added, source.same, counts(maya)) == (
        "done",
        2_000,
        0,
        (2_000, 2_000, 2_000),
    )


def test_a_look_that_is_longer_than_a_piece_comes_to_its_end(maya: Seeker, now: dt.datetime) -> None:
    def slow_clock() -> dt.datetime:
        time.sleep(0.5)
        return now

    source, _ = take_in(maya, files_given=[("people.csv", [book(2_000)])])
    assert source
    assert not work(source, until=time.monotonic())
    assert work_off(until=time.monotonic() + 0.5, clock=slow_clock) is False
    source.refresh_from_db()
    assert (source.state, source.total) == ("looked", 2_000)


def test_the_upload_is_deleted_once_it_is_in(
    maya: Seeker, django_capture_on_commit_callbacks: Committed
) -> None:
    source = begun(maya, 3)
    path = path_of(maya, source.sha256)
    there = path.exists()
    with django_capture_on_commit_callbacks(execute=True):
        work(source)
    source.refresh_from_db()
    assert (there, path.exists(), source.sha256, list(folder_of(maya).iterdir())) == (True, False, "", [])


def test_a_no_deletes_the_upload_and_what_was_seen_of_it(
    maya: Seeker, django_capture_on_commit_callbacks: Committed
) -> None:
    source, _ = take_in(maya, files_given=[("people.csv", [book(3)])])
    assert source
    imports.preview(source)
    with django_capture_on_commit_callbacks(execute=True):
        imports.leave(source)
    assert (list(folder_of(maya).iterdir()), Import.objects.of(maya).count()) == ([], 0)


def test_what_nobody_decided_on_is_forgotten_after_a_day(
    maya: Seeker, django_capture_on_commit_callbacks: Committed
) -> None:
    source, _ = take_in(maya, files_given=[("people.csv", [book(3)])])
    assert source
    imports.preview(source)
    import_rounds.forget_left(now=source.created_at + dt.timedelta(hours=23))
    before = Import.objects.of(maya).count()
    with django_capture_on_commit_callbacks(execute=True):
        import_rounds.forget_left(now=source.created_at + dt.timedelta(hours=25))
    assert (before, Import.objects.of(maya).count(), list(folder_of(maya).iterdir())) == (1, 0, [])


def test_it_can_be_stopped_and_what_is_read_is_kept(maya: Seeker, now: dt.datetime) -> None:
    source = begun(maya, 2_000)
    work(source, until=time.monotonic())
    assert stop(source, now=now)
    assert work(source)
    source.refresh_from_db()
    assert (source.state, source.position, counts(maya)) == ("stopped", 900, (900, 900, 900))
    again, _ = take_in(maya, files_given=[("people.csv", [book(2_000)])])
    assert again
    imports.bring_in(again, now=now)
    assert (again.added, again.same) == (1_100, 900)


def test_a_stop_in_the_middle_of_a_batch_leaves_no_half_of_it(
    maya: Seeker, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped_meanwhile(*_: object) -> None:
        Import.objects.of(maya).update(state="stopped")

    source = begun(maya, 100)
    monkeypatch.setattr("askwell.journey.people.actions.import_steps.add", stopped_meanwhile)
    assert not work(source)
    assert counts(maya) == (0, 0, 0)


def test_two_workers_never_do_the_same_batch(maya: Seeker) -> None:
    source = begun(maya, 100)
    first = Hold(source, lambda: dt.datetime.now(dt.UTC))
    assert first.claim()
    other = Import.objects.of(maya).get(pk=source.pk)
    assert not work(other)
    assert counts(maya) == (0, 0, 0)
    first.release()
    assert work(other)
    assert counts(maya) == (100, 100, 100)


def test_a_lease_that_ran_out_is_taken_over(maya: Seeker) -> None:
    source = begun(maya, 100)
    assert Hold(source, lambda: dt.datetime.now(dt.UTC) - dt.timedelta(minutes=2)).claim()
    assert work(source)
    assert counts(maya) == (100, 100, 100)


def test_the_page_tells_how_far_it_is_and_refreshes_without_javascript(client: Client, maya: Seeker) -> None:
    source = begun(maya, 2_000)
    work(source, until=time.monotonic())
    page = client.get(f"/import/{source.pk}").content.decode()
    shown = [
        "900 read: 900 new",
        "Stop and keep what is read",
        'http-equiv="refresh"',
        "You can leave this page; it goes on.",
    ]
    assert [words in page for words in shown] == [True] * 4
    assert re.search("people.csv, <time.*?</time>: being brought in", client.get("/import").content.decode())
    client.post(f"/import/{source.pk}", {"do": "stop"})
    assert "It was stopped after 900 records" in client.get(f"/import/{source.pk}").content.decode()


KILLED = """
import os, signal, sys
from askwell.cli.household import prepare
prepare()
from askwell.accounts.local import local_seeker
from askwell.journey.people.actions import imports
from askwell.journey.people.address_books import adding
source, _ = imports.take_in(local_seeker(), files_given=[("people.csv", [open(sys.argv[1], "rb").read()])])
imports.say_yes(source)
kept, times = adding.keep_records, []
def write(*all):
    kept(*all)
    times.append(1)
    if len(times) == 2:
        os.kill(os.getpid(), signal.SIGKILL)
adding.keep_records = write
imports.work(source)
"""
GO_ON = """
import datetime as dt
from askwell.cli.household import prepare
prepare()
from askwell.accounts.local import local_seeker
from askwell.journey.people.actions import imports
from askwell.journey.people.models import Import, Person, SourceRecord
seeker = local_seeker()
source = Import.objects.of(seeker).get()
print(source.position, Person.objects.of(seeker).count(), SourceRecord.objects.of(seeker).count())
held = imports.work(source)
later = lambda: dt.datetime.now(dt.UTC) + dt.timedelta(minutes=2)
print(held, imports.work(source, clock=later), Person.objects.of(seeker).count(), SourceRecord.objects.of(seeker).count())
"""


def test_a_kill_in_the_middle_of_a_batch_leaves_no_half_of_it_and_the_next_worker_goes_on(
    tmp_path: Path,
) -> None:
    """A database of its own, worked on by processes that are really killed."""
    file = tmp_path / "book.csv"
    file.write_bytes(book(2_000))
    home = os.environ | {"ASKWELL_HOME": str(tmp_path / "home"), "ASKWELL_DATABASE": ""}

    def run(script: str, *words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run([sys.executable, "-c", script, *words], env=home, capture_output=True, text=True, check=False)  # fmt: skip

    assert run(KILLED, str(file)).returncode == -signal.SIGKILL
    answer = run(GO_ON)
    assert (answer.stdout, answer.stderr) == ("900 900 900\nFalse True 2000 2000\n", "")
