"""The door for scripts: lines in, guesses out, no database."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from askwell.cli import main
from askwell.cli.guess import CHIPS
from askwell.method.fact_kinds import KINDS

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs/schemas/guess.json").read_text("utf-8")))


def askwell(said: object, *options: str) -> Result:
    text = said if isinstance(said, str) else json.dumps(said)
    return CliRunner().invoke(main, ["guess", *options, "-"], input=text)


def test_lines_in_guesses_out() -> None:
    lines = [
        {"id": 7, "text": "Two retire in June", "question": "s12"},
        {"text": "I'll write to Meera Nair tomorrow", "chip": "promise", "on": "2026-03-12"},
    ]
    said = json.loads(askwell(lines, "--json").stdout)
    first, second = said["guesses"]
    assert (said["schema"], first["id"], first["purpose"], first["dates"]) == (
        "askwell.guess/1",
        7,
        "jobs",
        [{"words": "in June", "on": None}],
    )
    assert (second["purpose"], second["promises"][0]["due_on"], second["names"][0]["name"]) == (
        "",
        "2026-03-13",
        "Meera Nair",
    )


def test_a_question_may_come_in_its_words_and_lines_in_an_object() -> None:
    line = {"text": "Slim.", "question": "What are current job prospects like?"}
    assert json.loads(askwell({"lines": [line]}, "--json").stdout)["guesses"][0]["purpose"] == "jobs"


def test_a_question_may_come_as_people_put_it() -> None:
    answer = json.loads(
        askwell([{"text": "Slim.", "question": "How are the job prospects these days?"}], "--json").stdout
    )
    assert (answer["guesses"][0]["purpose"], answer["problems"]) == ("jobs", [])


def test_a_question_that_is_not_of_the_bank_is_a_problem_with_its_place_and_what_to_do() -> None:
    lines = [
        {"text": "Slim."},
        {"text": "Slim.", "question": "nonsense"},
        {"text": "Fine.", "question_id": "s98"},
    ]
    answer = askwell(lines, "--json")
    first, second = json.loads(answer.stdout)["problems"]
    assert (answer.exit_code, first["place"], first["reason"]) == (
        0, "line 2", "“nonsense” is no question of the bank, so the line was guessed without one.",
    )  # fmt: skip
    assert second["place"] == "line 3"
    assert second["what_to_do"].startswith("Did you mean s")
    assert "line 2: “nonsense” is no question of the bank" in askwell(lines).stderr


def test_people_read_it_too() -> None:
    assert askwell([{"text": "The pay is poor"}]).stdout.startswith("fit")


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ("{", "This is not JSON. Expected a list of lines.\n"),
        ({"rows": []}, "Expected a list of lines, or an object with a list “lines”.\n"),
        ([{"words": "x"}], "Line 1: expected an object with “text” in words.\n"),
        ([{"text": "x", "chip": "song"}], "Line 1: “chip” must be one of said, name, lead, promise, view, number, quote, confidential, my view, they said, or left out.\n"),
        ([{"text": "x", "on": "soon"}], "Line 1: “on” must be a day such as 2026-03-12, or left out.\n"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said(said: object, trouble: str) -> None:
    answer = askwell(said, "--json")
    assert (answer.exit_code, answer.stderr) == (1, trouble)


def test_a_line_without_words_is_about_nothing_whatever_was_asked() -> None:
    [found] = json.loads(askwell([{"text": " ", "question": "x12", "chip": "lead"}], "--json").stdout)[
        "guesses"
    ]
    assert (found["purpose"], found["topic"], found["how_sure"], found["stance"]["stance"]) == (
        "",
        "",
        0,
        "neutral",
    )


def test_a_chip_that_there_is_not_is_answered_with_all_that_there_are() -> None:
    answer = askwell([{"text": "So.", "chip": "smell"}])
    assert all(chip in answer.stderr for chip in ("said", "promise", "number", "quote", "confidential"))


ASKED = {"resources": "x27", "related_fields": "s13"}
EVERY_KIND = {
    "hours": "Nine to five, but 50 to 60 hours a week in season.",
    "pay": "Ninety to a hundred and five thousand to start.",
    "titles": "They call it senior medical writer.",
    "training": "You need a nursing license and a master's degree.",
    "competitors": "Their competitors are Quintara and Halden.",
    "resources": "Everybody reads the Tuesday newsletter.",
    "related_fields": "They could also do medical coding.",
    "job_description": "She will send the job description by Friday.",
}


def test_every_kind_of_guess_is_told_in_the_form_of_the_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA.schema)
    lines = [
        *(
            {"text": text, "on": "2026-03-12", "question": ASKED.get(kind, "")}
            for kind, text in EVERY_KIND.items()
        ),
        {"id": 7, "text": "I'll write to Meera Nair tomorrow", "chip": "promise", "on": "2026-03-12"},
        {"id": {"a": 1}, "text": "Slim, and they fear for their jobs.", "question": "nonsense"},
        {"text": ""},
    ]
    said = json.loads(askwell(lines, "--json").stdout)
    assert [problem.message for problem in SCHEMA.iter_errors(said)] == []
    found = {fact["kind"] for guess in said["guesses"] for fact in guess["facts"]}
    assert found == set(EVERY_KIND) == set(KINDS)
    del said["guesses"][0]["why"]
    assert [problem.message for problem in SCHEMA.iter_errors(said)] == ["'why' is a required property"]


def test_every_chip_that_is_taken_stands_in_the_documentation() -> None:
    told = (ROOT / "docs/scripts.md").read_text("utf-8")
    _, _, of_guess = told.partition("## guess")
    of_guess, _, _ = of_guess.partition("\n## ")
    assert [chip for chip in CHIPS if f"`{chip}`" not in of_guess] == []
