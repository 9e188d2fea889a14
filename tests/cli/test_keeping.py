"""Out, back and in again on the terminal."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from pytest_django.fixtures import Settings

from askwell.accounts.local import local_seeker
from askwell.accounts.models import User
from askwell.cli import main
from askwell.journey.people.models import Person

BOOK = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ana,Lima,https://www.linkedin.com/in/ana-lima,ana@mercy.example,Mercy,Nurse,05 Mar 2024\n"
    "Bo,Stone,https://www.linkedin.com/in/bo-stone,,Northgate,Editor,06 Mar 2024\n"
    ",,,,,,07 Mar 2024\n"
)


@pytest.fixture(autouse=True)
def own_folder(db: None, settings: Settings, tmp_path: Path) -> None:
    """Let the backups lie in a folder of this test."""
    settings.HOME = tmp_path


def askwell(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def told(*words: str) -> Any:
    return json.loads(askwell(*words, "--json").stdout)


def test_an_address_book_comes_in_goes_out_and_comes_back(tmp_path: Path) -> None:
    book, archive = tmp_path / "Connections.csv", tmp_path / "out.zip"
    book.write_text(BOOK, encoding="utf-8")
    (file,) = told("import", str(book), "--dry-run")["files"]
    assert ([record["name"] for record in file["records"]], [row["place"] for row in file["problems"]]) == (
        ["Ana Lima", "Bo Stone"],
        ["row 4"],
    )
    assert askwell("import", str(book), "--yes").exit_code == 0
    again = told("import", str(book), "--yes")
    assert (again[0]["new"], again[0]["changed"], again[0]["same"], again[0]["added"]) == (0, 0, 2, False)
    people = told("people", "--all")
    assert [(person["name"], person["organisation"]) for person in people] == [
        ("Ana Lima", "Mercy"),
        ("Bo Stone", "Northgate"),
    ]
    assert askwell("people", "mercy").stdout == "Ana Lima – Nurse, Mercy\n"
    assert askwell("export", str(archive)).exit_code == 0
    a_new_askwell()
    assert (askwell("restore", str(archive), "--yes").exit_code, told("people", "--all")) == (0, people)


def a_new_askwell() -> None:
    """Leave nothing of the one who lived here."""
    before = local_seeker().pk
    User.objects.all().delete()
    assert (local_seeker().pk == before, Person.objects.of(local_seeker()).count()) == (False, 0)


def test_what_is_wrong_is_said_with_what_to_do(tmp_path: Path) -> None:
    letter = tmp_path / "letter.csv"
    letter.write_text("Dear Tom,\nhello", encoding="utf-8")
    wrong = askwell("import", str(letter), str(tmp_path / "nowhere.csv"))
    assert (wrong.exit_code, "nowhere.csv: It could not be read" in wrong.stderr) == (1, True)
    assert askwell("restore", str(letter), "--yes").exit_code == 1
    there = askwell("export", str(letter))
    assert (there.exit_code, "is there already" in there.stderr, letter.read_text()[:4]) == (1, True, "Dear")
    assert askwell("people", "zzz").stderr == "Nobody begins with 'zzz'.\n"
    assert askwell("import").exit_code == 2


def test_the_rounds_back_up_once_a_day() -> None:
    first, second = askwell("tick"), askwell("tick")
    assert ("Backed up to" in first.stdout, "All is well." in second.stdout) == (True, True)
    assert "Backed up to" in askwell("backup").stdout


def test_saying_no_to_a_restore_changes_nothing(tmp_path: Path) -> None:
    archive = tmp_path / "out.zip"
    askwell("export", str(archive))
    Person.objects.create(seeker=local_seeker(), full_name="Ana Lima")
    answer = CliRunner().invoke(main, ["restore", str(archive)], input="n\n")
    unanswered = askwell("restore", str(archive))
    assert (answer.exit_code, "Nothing was changed." in answer.stdout) == (1, True)
    assert (unanswered.exit_code, "Say --yes" in unanswered.stderr) == (1, True)
    assert Person.objects.of(local_seeker()).count() == 1


def test_an_empty_askwell_takes_an_archive_without_asking(tmp_path: Path) -> None:
    archive = tmp_path / "out.zip"
    askwell("export", str(archive))
    answer = askwell("restore", str(archive))
    assert (
        answer.exit_code,
        "in place of everything" in answer.stdout,
        " UTC and holds" in answer.stdout,
    ) == (
        0,
        False,
        True,
    )
