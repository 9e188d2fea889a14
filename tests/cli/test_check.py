"""`askwell check` for people and for scripts."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from askwell.cli import main

LETTER = """Subject: A short question
Dear Ann,
Tom Reyes gave me your name. I am a cook. Could we talk for 20 minutes? Are you hiring?
"""


def askwell(*words: str, letter: str = LETTER) -> Result:
    return CliRunner().invoke(main, ["check", *words], input=letter)


def test_a_script_reads_every_check_by_its_name() -> None:
    answer = json.loads(askwell("--json", "--recipient", "Ann Lee", "--referrer", "Tom Reyes", "-").stdout)
    assert [answer[key] for key in ("schema", "kind", "channel", "judged")] == [
        "askwell.check/1", "request", "email", True,
    ]  # fmt: skip
    assert {check["name"]: check["ok"] for check in answer["checks"]} == {
        "introduces_self": True,
        "says_source_of_name": True,
        "source_first": True,
        "asks_short_meeting": True,
        "states_length": True,
        "gives_background": True,
        "says_why_this_work_appeals": False,
        "easy_to_decline": False,
        "more_than_one_ask": True,
        "asks_for_job": False,
        "resume_attached": True,
        "unfilled_placeholder": True,
        "right_name": True,
        "pushy": True,
        "overblown": True,
        "worn_out": True,
        "length": True,
    }
    job = next(check for check in answer["checks"] if check["name"] == "asks_for_job")
    assert (job["quote"], job["fix"]) == ("Are you hiring?", "Take that sentence out")
    assert "hiring" not in job["fixed"]


def test_a_person_reads_what_deserves_a_look(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(LETTER, encoding="utf-8")
    said = askwell(str(file)).stdout.splitlines()
    assert said[0] == "14 of 17 look right. 3 to look at."
    assert said[-1].startswith(
        "  Sounds like asking for a job: “Are you hiring?” This can read as asking for a job."
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_letter_is_read_however_its_file_was_written(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(LETTER.replace("Ann", "Zoë").replace("Are you", "I’d ask – are you").encode(encoding))
    answer = json.loads(askwell("--json", str(file)).stdout)
    job = next(check for check in answer["checks"] if check["name"] == "asks_for_job")
    assert (answer["judged"], job["ok"], job["quote"]) == (True, False, "I’d ask – are you hiring?")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty: there is no letter to look at."),
        (b"\xef\xbb\xbf \r\n", "The file is empty: there is no letter to look at."),
        (b"%PDF-1.7 x", "This is a PDF, not a text file. Save the letter as text."),
    ],
)
def test_a_file_without_a_letter_gets_one_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(content)
    result = askwell("--json", str(file))
    assert (result.exit_code, result.stdout, result.stderr.strip()) == (1, "", sentence)


def test_thanks_are_asked_for_the_names_that_were_given() -> None:
    answer = json.loads(askwell("--json", "--kind", "thanks", "--name", "Meera Nair", "-").stdout)
    assert [check["name"] for check in answer["checks"]][:3] == [
        "specific", "says_next_step", "thanks_for_named_referral",
    ]  # fmt: skip
    assert not answer["checks"][2]["ok"]


def test_another_language_is_said_to_be_beyond_it() -> None:
    german = "Sehr geehrte Frau Keller, ich bin Vermesserin und überlege, in die Stadtplanung zu gehen."
    answer = json.loads(askwell("--json", "-", letter=german).stdout)
    assert (answer["judged"], answer["checks"][0]["name"]) == (False, "language")
    assert "cannot judge German" in askwell("-", letter=german).stdout


def test_a_voicemail_has_room_for_a_hundred_words() -> None:
    long = json.loads(askwell("--json", "--channel", "voicemail", "-", letter="I am a cook. " * 26).stdout)
    assert [check["ok"] for check in long["checks"] if check["name"] == "length"] == [False]


def test_an_office_lays_its_own_rules_over_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "en" / "ours.toml"
    own.parent.mkdir()
    own.write_text(
        '[[entry]]\ntopic = "worn_out"\nabout = "Ours"\nsource = "Us"\nsays = ["blue sky thinking"]\n'
    )
    (tmp_path / "en" / "broken.toml").write_text("[[entry")
    monkeypatch.setenv("ASKWELL_ETIQUETTE", str(tmp_path))
    answer = askwell("--json", "-", letter="Dear Tom, I would like to do some blue sky thinking with you.")
    checks = {check["name"]: check["ok"] for check in json.loads(answer.stdout)["checks"]}
    assert not checks["worn_out"]
    assert answer.stderr.startswith("en/broken.toml: This is not TOML")
