"""The door for scripts: a talk in, its questions out, no database."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from askwell.cli import main
from askwell.cli.plan_request import read_request
from askwell.cli.plan_values import NotAPlan

SCHEMAS = Path(__file__).parent.parent.parent / "docs" / "schemas"
REQUEST = Draft202012Validator(json.loads((SCHEMAS / "plan-request.json").read_text(encoding="utf-8")))
ANSWER = Draft202012Validator(json.loads((SCHEMAS / "plan-answer.json").read_text(encoding="utf-8")))
TALK = {
    "minutes": 20,
    "role": "Talent acquisition partner",
    "goals": {"jobs": 1, "P4": 0.5},
    "evidence": [
        {"topic": "hours", "by": "Ana", "how_sure": 0.9},
        {"topic": "hours", "by": "Ana", "how_sure": 0.4},
        {"topic": "tasks"},
    ],
    "contradictions": ["pay", {"topic": "hours"}],
    "values": {"independence": 1},
    "musts": ["How do you stay current in your knowledge?"],
    "asked": ["s06"],
    "found": [{"question": "s12", "source": "the labor office, 2025"}],
    "questions": [{"key": "mine", "text": "May I come along for a day?", "purposes": {"fit": 1}}],
}


def askwell(said: object, *options: str) -> Result:
    text = said if isinstance(said, str) else json.dumps(said)
    return CliRunner().invoke(main, ["plan", *options, "-"], input=text)


def test_a_talk_in_its_questions_out() -> None:
    """Stars, what was read and what this person was asked before are all minded."""
    REQUEST.validate(TALK)
    answer = json.loads(askwell(TALK, "--json").stdout)
    ANSWER.validate(answer)
    left_out = {one["key"]: one["why"] for one in answer["left_out"]}
    starred = [one["why"] for one in answer["questions"] if one["key"] == "s07"]
    assert (starred, left_out["s06"], left_out["s12"], answer["questions"][-1]["key"]) == (
        ["You starred it."],
        "You asked this person before.",
        "You found this by reading: the labor office, 2025.",
        "s15",
    )


def test_every_question_is_chosen_or_left_out_with_a_reason() -> None:
    answer = json.loads(askwell(TALK, "--json").stdout)
    keys = [one["key"] for one in (*answer["questions"], *answer["left_out"])]
    assert (len(keys), len(set(keys)), "mine" in keys) == (46, 46, True)


def test_people_read_it_too() -> None:
    said = askwell({"minutes": 10, "goals": ["fit"]}).stdout
    assert said.startswith(" 1. How did you get into this field?  2.5 min\n    An easy beginning")


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ("{", "This is not JSON. Expected one object with “minutes” and “goals”."),
        ("[" * 100_000, "This is not JSON. Expected one object with “minutes” and “goals”."),
        ([], "Expected one object with “minutes” and “goals”."),
        ({"goals": []}, "“minutes”: expected a number from 1 to 480."),
        ({"minutes": "20", "goals": []}, "“minutes”: expected a number from 1 to 480."),
        ({"minutes": True, "goals": []}, "“minutes”: expected a number from 1 to 480."),
        ({"minutes": 10**400, "goals": []}, "“minutes”: expected a number from 1 to 480."),
        ('{"minutes": NaN, "goals": []}', "“minutes”: expected a number from 1 to 480."),
        ({"minutes": 20}, "“goals”: expected an object of purposes with numbers from 0 to 1, or a list of purposes."),
        ({"minutes": 20, "goals": {"money": 1}}, "“goals.money”: expected one of jobs, organisations, values, fit, leads."),
        ({"minutes": 20, "goals": [[]]}, "“goals[0]”: expected one of jobs, organisations, values, fit, leads."),
        ({"minutes": 20, "goals": [], "role": 5}, "“role”: expected words."),
        ({"minutes": 20, "goals": [], "musts": ["s99"]}, "“musts[0]”: no question has the key or the words “s99”."),
        ({"minutes": 20, "goals": [], "evidence": {}}, "“evidence”: expected a list of at most 20000."),
        ({"minutes": 20, "goals": [], "evidence": "hours"}, "“evidence”: expected a list of at most 20000."),
        ({"minutes": 20, "goals": [], "evidence": [{"topic": "pay", "how_sure": 2}]}, "“evidence[0].how_sure”: expected a number from 0 to 1."),
        ({"minutes": 20, "goals": [], "contradictions": [3]}, "“contradictions[0]”: expected words."),
        ({"minutes": 20, "goals": [], "questions": [{"key": "a"}]}, "“questions[0].text”: expected words."),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said_in_one_sentence(said: object, trouble: str | None) -> None:
    answer = askwell(said, "--json")
    wanted = (0, "") if trouble is None else (2, f"{trouble}\n")
    assert (answer.exit_code, answer.stderr) == wanted


def remarks(**more: object) -> list[str]:
    answer = json.loads(askwell({"minutes": 20, "goals": ["jobs"], **more}, "--json").stdout)
    ANSWER.validate(answer)
    found: list[str] = answer["remarks"]
    return found


def test_what_changed_nothing_is_said_and_what_is_called_otherwise_is_understood() -> None:
    evidence = [{"topic": "Salary"}, {"topic": " hours"}, {"topic": "Job Prospects"}, {"topic": "the moon"}]
    assert (remarks(evidence=evidence), remarks(contradictions=["PAY"])) == (
        ["No question asks about “the moon”; it changed nothing."],
        [],
    )


def test_it_says_where_nothing_matters_and_where_too_much_must_be_asked() -> None:
    fifteen = [f"S{number:02}" for number in range(1, 16)]
    assert (remarks(goals={"fit": 0}), remarks(minutes=10, musts=fifteen)) == (
        ["No purpose matters in “goals”; all four were taken evenly."],
        ["The starred questions take 31 minutes; this talk has 5 for questions."],
    )


@pytest.mark.parametrize(
    "words",
    [
        "what’s the corporate culture like here? (Hours, salary, titles)",
        "  What's the corporate  culture like here? (hours, salary, titles) ",
        "S04",
    ],
)
def test_a_question_is_known_however_it_is_typed(words: str) -> None:
    answer = json.loads(askwell({"minutes": 20, "goals": ["jobs"], "musts": [words]}, "--json").stdout)
    assert [one["key"] for one in answer["questions"] if one["must"]] == ["s04"]


def test_of_two_names_for_one_purpose_the_higher_counts() -> None:
    low = askwell({"minutes": 20, "goals": {"jobs": 1, "P1": 0.1}}, "--json").stdout
    assert low == askwell({"minutes": 20, "goals": {"P1": 1}}, "--json").stdout


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_json_may_come_in_any_encoding_of_unicode(encoding: str) -> None:
    said = json.dumps({"minutes": 20, "goals": ["jobs"]}).encode(encoding)
    assert CliRunner().invoke(main, ["plan", "--json", "-"], input=said).exit_code == 0


def test_half_a_letter_is_printed_as_a_question_mark() -> None:
    own = [{"key": "mine", "text": "Why \ud800?", "purposes": {"jobs": 1}}]
    answer = askwell({"minutes": 20, "goals": ["jobs"], "questions": own, "musts": ["mine"]}, "--json")
    assert "Why ??" in answer.stdout


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"stage": 2.5}, "“questions[0].stage”: expected a whole number from 1 to 5."),
        ({"desk_first": "yes"}, "“questions[0].desk_first”: expected true or false."),
        ({"topics": "pay"}, "“questions[0].topics”: expected a list of topics."),
    ],
)
def test_the_schema_and_the_program_refuse_the_same(more: dict[str, object], place: str) -> None:
    said = {"minutes": 20, "goals": [], "questions": [{"key": "a", "text": "b?", **more}]}
    assert (REQUEST.is_valid(said), askwell(said).stderr) == (False, f"{place}\n")


@pytest.mark.parametrize(
    "more",
    [
        {"role": "  "},
        {"evidence": [{"topic": "pay", "by": "  "}]},
        {"questions": [{"key": "a", "text": "b?", "purposes": None, "stage": None, "topics": None}]},
    ],
)
def test_the_schema_and_the_program_take_the_same(more: dict[str, object]) -> None:
    said = {"minutes": 20, "goals": [], **more}
    assert (REQUEST.is_valid(said), askwell(said).exit_code) == (True, 0)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["topic", "by", "key", "text", "question", "source", "fit", "P1"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=6,
)


def trouble_with(said: object) -> str:
    try:
        read_request(said)
    except NotAPlan as trouble:
        return str(trouble)
    return ""


@settings(deadline=None)
@given(said=st.fixed_dictionaries({}, optional=dict.fromkeys([*TALK, "role"], JSON)), sound=st.booleans())
def test_nothing_that_is_json_is_a_surprise(said: dict[str, Any], *, sound: bool) -> None:
    trouble = trouble_with({"minutes": 20, "goals": ["fit"], **said} if sound else said)
    assert trouble == "" or trouble.endswith(".")


def test_it_works_with_no_database_and_makes_none(tmp_path: Path) -> None:
    home = tmp_path / "nowhere"
    done = subprocess.run(
        [sys.executable, "-m", "askwell", "plan", "--json", "-"],
        input=json.dumps(TALK),
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"ASKWELL_HOME": str(home)},
    )
    assert (json.loads(done.stdout)["schema"], home.exists()) == ("askwell.plan/1", False)
