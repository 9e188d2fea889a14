"""`askwell transcript` for people and for scripts."""

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from askwell.cli import main

SCHEMA = Path(__file__).parents[2] / "docs" / "schemas" / "transcript.json"
ZOOM = "WEBVTT\n\n1\n00:00:01.500 --> 00:00:03.000\nAna Lima: Morning.\n\n2\n01:00:03.200 --> 01:00:06.000\nBo Reyes: Hi.\n\nlost words\n"


def askwell(*words: str, file: str) -> Result:
    return CliRunner().invoke(main, ["transcript", *words, "-"], input=file)


def test_a_script_reads_speakers_times_and_text() -> None:
    read = json.loads(askwell("--json", file=ZOOM).stdout)
    assert (read["schema"], read["kind"], read["speakers"]) == (
        "askwell.transcript/1",
        "vtt",
        ["Ana Lima", "Bo Reyes"],
    )
    assert read["turns"] == read["cues"]
    assert read["turns"][0] == {
        "speaker": "Ana Lima", "start": 1.5, "end": 3.0, "text": "Morning.", "line": 4,
    }  # fmt: skip
    assert (read["turns"][2]["speaker"], read["turns"][2]["start"], read["problems"][0]["where"]) == (
        None,
        None,
        "line 11",
    )


def test_a_person_reads_it_line_by_line() -> None:
    assert askwell(file=ZOOM).stdout.splitlines() == [
        "[0:00:01] Ana Lima: Morning.",
        "[1:00:03] Bo Reyes: Hi.",
        "lost words",
    ]


def test_what_says_nothing_ends_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "talk.vtt").write_text("WEBVTT\n")
    refused = CliRunner().invoke(main, ["transcript", str(tmp_path / "talk.vtt")])
    assert (refused.exit_code, refused.stderr) == (1, "Nothing is said in it. Choose another file.\n")


@pytest.mark.parametrize(
    "file",
    [
        ZOOM,
        "Ana  0:03\nHello\n\nBen  0:07\nHi\n",
        "Pay: 60k\nHours: long\n",
        '{"segments": [{"start": 0, "text": "Hi"}]}',
        "<tt><body><p begin='1s'>Hi</p></body></tt>",
        "2\n00:00:02,000 --> 00:00:01,000\nbackwards\n",
    ],
)
def test_what_is_printed_has_the_form_that_the_schema_describes(file: str) -> None:
    answer = askwell("--json", file=file)
    jsonschema.validate(json.loads(answer.stdout), json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_words_that_a_screen_cannot_show_do_not_stop_it() -> None:
    assert askwell("--json", file='[{"start": 0, "text": "half \\ud83d"}]').exit_code == 0
