"""The page about the archive says what the code does."""

import re
from pathlib import Path

from askwell.formats.archive import layout
from askwell.formats.contacts_csv import COLUMNS
from askwell.method.roles import role_of
from askwell.method.sectors import KINDS

PAGE = (Path(__file__).parents[3] / "docs" / "archive.md").read_text(encoding="utf-8")


def test_the_limits_are_those_of_the_code() -> None:
    assert re.findall(r"^\| (\d+)(?: MB| times)? \|", PAGE, re.MULTILINE) == [
        str(layout.MOST_FILES),
        str(layout.LARGEST_MANIFEST // layout.MEGABYTE),
        str(layout.LARGEST_ROW // layout.MEGABYTE),
        str((layout.LARGEST_FILE + 1) // layout.MEGABYTE),
        str(layout.LARGEST_TOTAL // layout.MEGABYTE),
        str(layout.HIGHEST_RATIO),
    ]
    assert f"once that is over {layout.NEVER_A_BOMB // layout.MEGABYTE} MB" in PAGE


def test_the_columns_of_the_people_sheet_are_listed_in_their_order() -> None:
    listed = ", ".join(column.replace("_", " ").capitalize() for column in COLUMNS)
    assert f"{listed}." in " ".join(PAGE.split())


def test_the_format_and_its_version_are_named() -> None:
    assert f'"format": "{layout.FORMAT}",\n  "format_version": {layout.FORMAT_VERSION},' in PAGE


def test_the_words_by_which_claims_are_told_apart_are_listed() -> None:
    roles = ["does the work", "is new to it", "manager", "recruiter", "educator"]
    page = " ".join(PAGE.split())
    assert [word for word in (*KINDS, *roles) if f"`{word}`" not in page] == []
    assert {role_of(title) for title in ("Nurse", "Junior nurse", "Manager", "Recruiter", "Lecturer")} == {
        "practitioner", "near_peer", *roles[2:],
    }  # fmt: skip
