"""`askwell check` for people and for scripts."""

import json
from pathlib import Path

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
        "length": True,
    }
    job = next(check for check in answer["checks"] if check["name"] == "asks_for_job")
    assert (job["quote"], job["fix"]) == ("Are you hiring?", "Take that sentence out")
    assert "hiring" not in job["fixed"]


def test_a_person_reads_what_deserves_a_look(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(LETTER, encoding="utf-8")
    said = askwell(str(file)).stdout.splitlines()
    assert said[0] == "11 of 14 look right. 3 to look at."
    assert said[-1].startswith("  Not asking for a job: “Are you hiring?” This can read as asking for a job.")


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
    assert "cannot judge this language" in askwell("-", letter=german).stdout


def test_a_voicemail_has_room_for_a_hundred_words() -> None:
    long = json.loads(askwell("--json", "--channel", "voicemail", "-", letter="I am a cook. " * 26).stdout)
    assert [check["ok"] for check in long["checks"] if check["name"] == "length"] == [False]
