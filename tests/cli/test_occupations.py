"""`askwell occupations`, for people and for scripts."""

import hashlib
import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result
from tests.release import WRITERS, tables, zipped

from askwell.cli import main

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ASKWELL_HOME", str(tmp_path / "home"))
    file = tmp_path / "db_29_3_text.zip"
    file.write_bytes(zipped(tables()))
    return file


def occupations(*words: object) -> Result:
    return CliRunner().invoke(main, ["occupations", *map(str, words)])


def test_it_installs_from_a_file_and_says_what_it_holds_and_what_not(source: Path) -> None:
    answer = occupations("install", source)
    assert answer.exit_code == 0
    assert answer.stdout.startswith(
        "O*NET 29.3 is installed: 3 occupations with 4 other titles.\n"
        "It does not tell: titles that people reported, work values.\nThis page includes information from the O*NET 29.3"
    )


def test_a_wrong_checksum_is_refused_and_the_right_one_taken(source: Path) -> None:
    right = hashlib.sha256(source.read_bytes()).hexdigest()
    assert occupations("install", source, "--sha256", "0" * 64).exit_code == 1
    assert occupations("search", "nurse").exit_code == 1
    assert occupations("install", source, "--sha256", right).exit_code == 0


def test_search_prints_what_the_schema_says(source: Path) -> None:
    occupations("install", source)
    answer = json.loads(occupations("search", "--json", "medcal", "writter").stdout)
    jsonschema.validate(answer, json.loads((SCHEMAS / "occupations.json").read_text(encoding="utf-8")))
    assert (answer["query"], answer["found"][0]["code"], answer["found"][0]["by"]) == (
        "medcal writter", WRITERS, "Medical Writer",
    )  # fmt: skip


def test_show_prints_what_the_schema_says(source: Path) -> None:
    occupations("install", source)
    answer = json.loads(occupations("show", "--json", WRITERS).stdout)
    jsonschema.validate(answer, json.loads((SCHEMAS / "occupation.json").read_text(encoding="utf-8")))
    assert (answer["interests"]["Artistic"], answer["gaps"], answer["release"]) == (
        5.5,
        ["work values"],
        "29.3",
    )


def test_for_people_it_prints_lines(source: Path) -> None:
    occupations("install", source)
    assert (
        occupations("search", "medical writer").stdout
        == f"{WRITERS}  Technical Writers (by “Medical Writer”)\n"
    )
    assert occupations("show", WRITERS).stdout.startswith(
        f"{WRITERS}  Technical Writers\nWrite technical materials.\n"
    )


def test_without_an_installation_it_says_how_to_get_one(source: Path) -> None:
    del source
    answer = occupations("search", "nurse")
    assert (answer.exit_code, answer.stderr) == (
        1, "No occupations are installed. Install them with `askwell occupations install`.\n",
    )  # fmt: skip


def test_an_unknown_code_is_said(source: Path) -> None:
    occupations("install", source)
    assert occupations("show", "99-0000.00").stderr.startswith("There is no occupation 99-0000.00.")


def test_what_is_no_release_is_refused(source: Path) -> None:
    source.write_bytes(b"a letter")
    answer = occupations("install", source)
    assert (answer.exit_code, "It is no zip file" in answer.stderr) == (1, True)


@pytest.mark.parametrize(("answered", "kept"), [("n", True), ("y", False)])
def test_a_release_that_tells_less_asks_before_it_takes_the_place_of_the_other(
    source: Path, monkeypatch: pytest.MonkeyPatch, *, answered: str, kept: bool
) -> None:
    occupations("install", source)
    poorer = source.with_name("poorer.zip")
    poorer.write_bytes(zipped({name: text for name, text in tables().items() if "Alternate" not in name}))
    monkeypatch.setattr("askwell.cli.occupations._somebody_can_answer", lambda: True)
    answer = CliRunner().invoke(main, ["occupations", "install", str(poorer)], input=f"{answered}\n")
    found = occupations("search", "medical writer").stdout
    assert ("and the new one does not: other titles" in answer.stderr, "Medical Writer" in found) == (
        True,
        kept,
    )
    assert answer.exit_code == (1 if kept else 0)


def test_where_nobody_can_answer_a_release_that_tells_less_is_said_and_taken(source: Path) -> None:
    occupations("install", source)
    poorer = source.with_name("poorer.zip")
    poorer.write_bytes(zipped({name: text for name, text in tables().items() if "Alternate" not in name}))
    answer = occupations("install", poorer)
    assert (answer.exit_code, "and the new one does not: other titles" in answer.stderr) == (0, True)
