"""Contact history outlives merges, crashes, archives and orders, and goes with the person whose it is."""

import csv
import io
import itertools
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from tests.journey.people.past_contacts.downloads import (
    ADA,
    CONNECTIONS,
    MAYA,
    NOW,
    PROFILE,
    RITA,
    TOM,
    WRITTEN,
    brought,
    history,
    invitation,
    invitations,
    message,
    messages,
    taken,
    whole,
)

from askwell.accounts.models import Seeker
from askwell.desk.data.sheets import sheets
from askwell.desk.one_person.copying import copy_of
from askwell.journey.people.actions import erase, imports
from askwell.journey.people.actions.imports import say_yes, work
from askwell.journey.people.actions.merging import merge, unmerge
from askwell.journey.people.actions.people import make
from askwell.journey.people.models import PastContact, Person, SourceRecord

ALONE = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ada King\nEMAIL:ada@king.example\nEND:VCARD\n"
INVITED = invitations(
    invitation(MAYA, ADA, "OUTGOING", text="From the fair"), invitation(RITA, MAYA, "INCOMING")
)


def person(seeker: Seeker, name: str) -> Person:
    return Person.objects.of(seeker).get(full_name=name)


def rows(seeker: Seeker) -> list[object]:
    return list(PastContact.objects.of(seeker).order_by("id").values())


def test_files_in_any_order_give_the_same_history(maya: Seeker) -> None:
    books = (CONNECTIONS.encode(), messages(*WRITTEN), INVITED, PROFILE)
    outcomes = []
    for order in itertools.permutations(books):
        source = brought(maya, *order)
        outcomes.append(history(maya))
        imports.undo(source, now=NOW)
    assert len(outcomes[0]) == 7
    assert all(found == outcomes[0] for found in outcomes)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_downloads_one_after_the_other_in_any_order_give_the_same(
    maya: Seeker, order: tuple[int, ...]
) -> None:
    books = (CONNECTIONS.encode(), messages(*WRITTEN), INVITED)
    for at in order:
        brought(maya, books[at])
    assert [row for row in history(maya) if row[1].startswith("(")] == [
        ("2022-01-29", "(Rita Recruiter)", "they", ""),
        ("2023-03-05", "(Paul Strand)", "me", "A question about the desk"),
        ("2023-03-05", "(Rita Recruiter)", "they", "A role for you"),
    ]
    assert len(history(maya)) == 7


def test_a_merge_takes_messages_along_and_its_undo_gives_the_exact_rows_back(maya: Seeker) -> None:
    brought(maya, whole())
    king = make(maya, full_name="Ada King", now=NOW, found=True)
    before = rows(maya)
    made = merge(king, person(maya, "Ada Lovelace"), take={}, now=NOW)
    assert [row[1] for row in history(maya)].count("Ada King") == 2
    brought(maya, ALONE)
    assert [row[1] for row in history(maya)].count("Ada King") == 2
    unmerge(made)
    assert rows(maya) == before


def test_an_import_that_shows_two_to_be_one_takes_their_messages_along(maya: Seeker) -> None:
    brought(maya, whole())
    card = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\nURL:https://linkedin.com/in/ada\nEMAIL:ada@e.example\nEND:VCARD\n"
    other = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\nEMAIL:ada@e.example\nEND:VCARD\n"
    brought(maya, other)
    brought(maya, card)
    assert Person.objects.of(maya).filter(full_name="Ada Lovelace").count() == 1
    assert [row[1] for row in history(maya)].count("Ada Lovelace") == 2


def test_who_is_deleted_takes_her_messages_along_also_those_that_wait(maya: Seeker) -> None:
    brought(maya, whole())
    paul = make(maya, full_name="P. S.", profile="linkedin.com/in/paul-strand", now=NOW, found=False)
    PastContact.objects.of(maya).filter(name="Paul Strand").update(person=None)
    assert b"A question about the desk" in copy_of_text(paul)
    erase(paul)
    erase(person(maya, "Ada Lovelace"))
    assert [row[1] for row in history(maya)] == ["Tom Reyes", "(Rita Recruiter)"]


def copy_of_text(someone: Person) -> bytes:
    with zipfile.ZipFile(io.BytesIO(copy_of(someone))) as bundle:
        return bundle.read("about.json")


def test_sheets_hold_all_of_it_and_no_cell_acts_as_a_formula(maya: Seeker) -> None:
    brought(maya, whole(message(ADA, MAYA, text="=SUM(1)")))
    stream = io.BytesIO()
    sheets(maya, stream)
    with zipfile.ZipFile(stream) as bundle:
        [row] = csv.DictReader(bundle.read("pastcontact.csv").decode("utf-8-sig").splitlines())
    assert (row["name"], row["on"], row["text"]) == ("Ada Lovelace", "2023-03-05", "'=SUM(1)")


def many(count: int) -> list[str]:
    return [
        message(
            *((MAYA, ADA) if n % 2 else (TOM, MAYA)),
            at=f"2020-01-{n % 28 + 1:02} 10:00:{n % 60:02} UTC",
            text=f"Number {n}",
        )
        for n in range(count)
    ]


def test_a_crash_between_two_batches_neither_loses_nor_doubles(maya: Seeker) -> None:
    source = taken(maya, CONNECTIONS.encode(), messages(*many(2_000)), PROFILE)
    say_yes(source)
    assert not work(source, until=time.monotonic())
    assert 0 < PastContact.objects.of(maya).count() < 2_000
    assert work(source)
    assert PastContact.objects.of(maya).exclude(person=None).count() == 2_000
    assert SourceRecord.objects.of(maya).filter(kind="linkedin_messages").count() == 0


KILLED = """
import os, signal, sys
from askwell.cli.household import prepare
prepare()
from askwell.accounts.local import local_seeker
from askwell.journey.people.actions import imports
from askwell.journey.people.past_contacts import adding, linking
seeker, where = local_seeker(), sys.argv[2]
given = [(name, [open(os.path.join(sys.argv[1], name), "rb").read()]) for name in sorted(os.listdir(sys.argv[1]))]
source, _ = imports.take_in(seeker, files_given=given)
imports.say_yes(source)
done, times = {"adding": adding.insert, "linking": linking._move}[where], []
def and_die(*all, **named):
    done(*all, **named)
    times.append(1)
    if len(times) == 2:
        os.kill(os.getpid(), signal.SIGKILL)
if where == "adding":
    adding.insert = and_die
else:
    linking._move = and_die
imports.work(source)
"""
GO_ON = """
import datetime as dt
from askwell.cli.household import prepare
prepare()
from askwell.accounts.local import local_seeker
from askwell.journey.people.actions import imports
from askwell.journey.people.models import Import, PastContact
seeker = local_seeker()
source, rows = Import.objects.of(seeker).get(), PastContact.objects.of(seeker)
print(rows.count(), rows.exclude(person=None).count())
print(imports.work(source, clock=lambda: dt.datetime.now(dt.UTC) + dt.timedelta(minutes=2)))
print(rows.count(), rows.exclude(person=None).count(), rows.values("digest").distinct().count())
"""


@pytest.mark.parametrize(
    ("where", "left"),
    [("adding", "897 0"), ("linking", "2000 0")],
    ids=["while messages are written", "while they are put to people"],
)
def test_a_kill_leaves_no_half_of_a_batch_of_messages_and_the_next_worker_goes_on(
    home: Path, tmp_path: Path, where: str, left: str
) -> None:
    """A database of its own, worked on by processes that are really killed."""
    book = tmp_path / "download"
    book.mkdir()
    for name, data in (
        ("1.csv", CONNECTIONS.encode()),
        ("2.csv", PROFILE),
        ("3.csv", messages(*many(2_000))),
    ):
        (book / name).write_bytes(data)
    own = os.environ | {"ASKWELL_HOME": str(home), "ASKWELL_DATABASE": ""}

    def run(script: str, *words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run([sys.executable, "-c", script, *words], env=own, capture_output=True, text=True, check=False)  # fmt: skip

    assert run(KILLED, str(book), where).returncode == -signal.SIGKILL
    answer = run(GO_ON)
    assert (answer.stdout, answer.stderr) == (f"{left}\nTrue\n2000 2000 2000\n", "")
