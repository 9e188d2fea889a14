"""`askwell card` reads pictures, PDFs, vCards and text, opens no database, and says what it could not read."""

import json
from pathlib import Path

import jsonschema
from click.testing import CliRunner, Result
from tests.scanning.drawn import as_bytes, card, code

from askwell.cli.card import card_command

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "schemas" / "card.json").read_text("utf-8"))
WORDS = "Ana Lima\nHead Nurse\nMercy Hospital\nT (617) 555-0142\n"


def run(*words: str, given: str = "") -> Result:
    return CliRunner().invoke(card_command, words, input=given)


def test_the_words_of_a_card_come_as_one_record() -> None:
    done = run("--json", "--text", "-", given=WORDS)
    said = json.loads(done.stdout)
    jsonschema.validate(said, SCHEMA)
    assert (done.exit_code, said["schema"], said["card"]["name"]) == (0, "askwell.card/1", "Ana Lima")
    assert said["card"]["phones"][0]["e164"] == "+16175550142"
    assert said["files"][0]["records"] == [said["card"]]


def test_files_of_all_kinds_are_read_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(as_bytes(code(), "PNG"))
    (tmp_path / "b.txt").write_text(WORDS, "utf-8")
    (tmp_path / "c.vcf").write_text("BEGIN:VCARD\nFN:Bo Stone\nEND:VCARD\n", "utf-8")
    (tmp_path / "d.png").write_bytes(as_bytes(card(), "PNG"))
    (tmp_path / "e.zip").write_bytes(b"PK\x03\x04")
    done = run(
        "--json", "--way", "none", *(str(path) for path in sorted(tmp_path.iterdir())), str(tmp_path / "none")
    )
    said = json.loads(done.stdout)
    jsonschema.validate(said, SCHEMA)
    assert done.exit_code == 0
    assert [
        (one["kind"], [r["name"] for r in one["records"]], len(one["problems"])) for one in said["files"]
    ] == [
        ("png", ["Ana Lima"], 0),
        ("text", ["Ana Lima"], 0),
        ("vcard", ["Bo Stone"], 0),
        ("png", [], 1),
        ("unknown", [], 1),
        ("unknown", [], 1),
    ]


def test_without_json_it_says_the_card_in_a_few_lines(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(as_bytes(code(), "PNG"))
    done = run(str(tmp_path / "a.png"), "--way", "none")
    assert done.stdout == "Ana Lima\nMercy Hospital\nana@mercy.example\n+16175550142\n"


def test_where_nobody_is_named_the_answer_stands_and_the_exit_code_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(as_bytes(card(), "PNG"))
    done = run("--json", "--way", "none", str(tmp_path / "a.png"))
    assert (done.exit_code, json.loads(done.stdout)["card"]) == (1, None)
    assert "askwell[scan]" in done.stderr


def test_text_that_names_nobody_is_one_sentence() -> None:
    done = run("--json", "--text", "-", given="Scan to connect\n")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("Nobody is named on this card.")


def test_a_text_in_the_short_form_of_phones_is_a_card() -> None:
    done = run("--json", "--text", "-", given="MECARD:N:Lima,Ana;TEL:+16175550142;EMAIL:ana@x.example;;\n")
    said = json.loads(done.stdout)
    jsonschema.validate(said, SCHEMA)
    assert (said["card"]["name"], said["card"]["emails"][0]["value"]) == ("Ana Lima", "ana@x.example")
    assert said["card"]["unknown"] == []


def test_the_number_of_a_card_is_dialled_where_its_address_is() -> None:
    done = run(
        "--json",
        "--text",
        "-",
        given="Ana Lima\nIngenieurin\nHauptstr. 1\n10178 Berlin\nDeutschland\nTel 030 901820\n",
    )
    card_ = json.loads(done.stdout)["card"]
    assert [(one["e164"], one["raw"]) for one in card_["phones"]] == [("+4930901820", "030 901820")]
    (address,) = card_["addresses"]
    assert (address["street"], address["postal_code"], address["city"], address["country"]) == (
        "Hauptstr. 1", "10178", "Berlin", "Deutschland",
    )  # fmt: skip
