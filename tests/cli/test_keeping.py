"""Out, back and in again on the terminal, in an Askwell of its own."""

import json
from pathlib import Path

from tests.cli.test_serve import askwell

BOOK = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ana,Lima,https://www.linkedin.com/in/ana-lima,ana@mercy.example,Mercy,Nurse,05 Mar 2024\n"
    "Bo,Stone,https://www.linkedin.com/in/bo-stone,,Northgate,Editor,06 Mar 2024\n"
    ",,,,,,07 Mar 2024\n"
)


def test_an_address_book_comes_in_goes_out_and_comes_back(tmp_path: Path) -> None:
    home, book = tmp_path / "home", tmp_path / "Connections.csv"
    book.write_text(BOOK, encoding="utf-8")
    looked = json.loads(askwell(home, "import", str(book), "--dry-run", "--json").stdout)
    (file,) = looked["files"]
    assert ([record["name"] for record in file["records"]], [row["place"] for row in file["problems"]]) == (
        ["Ana Lima", "Bo Stone"],
        ["row 4"],
    )
    assert askwell(home, "import", str(book), "--yes").returncode == 0
    again = json.loads(askwell(home, "import", str(book), "--yes", "--json").stdout)
    assert (again[0]["new"], again[0]["changed"], again[0]["same"], again[0]["added"]) == (0, 0, 2, False)
    people = json.loads(askwell(home, "people", "--all", "--json").stdout)
    assert [(person["name"], person["organisation"]) for person in people] == [
        ("Ana Lima", "Mercy"),
        ("Bo Stone", "Northgate"),
    ]
    assert askwell(home, "people", "mercy").stdout == "Ana Lima – Nurse, Mercy\n"
    archive = tmp_path / "out.zip"
    assert askwell(home, "export", str(archive)).returncode == 0
    elsewhere = tmp_path / "elsewhere"
    assert askwell(elsewhere, "restore", str(archive), "--yes").returncode == 0
    assert json.loads(askwell(elsewhere, "people", "--all", "--json").stdout) == people


def test_what_is_wrong_is_said_with_what_to_do(tmp_path: Path) -> None:
    home, letter = tmp_path / "home", tmp_path / "letter.csv"
    letter.write_text("Dear Tom,\nhello", encoding="utf-8")
    wrong = askwell(home, "import", str(letter), str(tmp_path / "nowhere.csv"))
    assert (wrong.returncode, "nowhere.csv: It could not be read" in wrong.stderr) == (1, True)
    assert askwell(home, "restore", str(letter), "--yes").returncode == 1
    there = askwell(home, "export", str(letter))
    assert (there.returncode, "is there already" in there.stderr, letter.read_text()[:4]) == (1, True, "Dear")
    assert askwell(home, "people", "zzz").stderr == "Nobody begins with 'zzz'.\n"
    assert askwell(home, "import").returncode == 2


def test_the_rounds_back_up_once_a_day(tmp_path: Path) -> None:
    first, second = askwell(tmp_path, "tick"), askwell(tmp_path, "tick")
    assert ("Backed up to" in first.stdout, "All is well." in second.stdout) == (True, True)
    assert "Backed up to" in askwell(tmp_path, "backup").stdout


def test_saying_no_to_a_restore_changes_nothing(tmp_path: Path) -> None:
    askwell(tmp_path, "export", str(tmp_path / "out.zip"))
    answer = askwell(tmp_path, "restore", str(tmp_path / "out.zip"))
    assert (answer.returncode, "Traceback" in answer.stderr) == (1, False)
