"""`askwell reply` for people and for scripts."""

import json

import pytest
from click.testing import CliRunner, Result

from askwell.cli import main

AT = ["--received-at", "2025-03-10T09:00:00-05:00", "--my-zone", "America/Chicago"]
MAIL = """From: Ann Lee <ann@example.org>
Date: Mon, 10 Mar 2025 15:00:00 +0100
Subject: Re: 20 minutes
Message-ID: <1@example.org>
Content-Type: text/plain; charset=utf-8

Happy to. How about next Tuesday after 3? My number is 555-0142.

Best,
Ann

On Mon, Mar 10, 2025 at 9:00 AM Grace <grace@example.com> wrote:
> Could we talk for 20 minutes on Friday at 2pm?
"""


def askwell(*words: str, answer: str) -> Result:
    return CliRunner().invoke(main, ["reply", *words, "-"], input=answer)


def test_a_script_reads_kind_and_times_in_the_zone_of_the_one_who_answers() -> None:
    read = json.loads(askwell("--json", *AT, "--their-zone", "Europe/Berlin", answer=MAIL).stdout)
    assert read["slots"] == [
        {
            "start": "2025-03-18T15:00:00+01:00",
            "end": None,
            "precision": "from",
            "zone": "Europe/Berlin",
            "quote": "How about next Tuesday after 3?",
        }
    ]
    assert (read["kind"], read["answers"], read["phone"]) == ("accepts", True, "555-0142")
    assert (read["referral"], read["retry_on"], read["booking_link"]) == (None, None, None)
    assert read["said"].startswith("Happy to.")
    assert "Friday" not in read["said"]


def test_without_their_zone_the_date_of_the_mail_says_where_they_are() -> None:
    read = json.loads(askwell("--json", *AT, answer=MAIL).stdout)
    assert [slot["start"] for slot in read["slots"]] == ["2025-03-18T15:00:00+01:00"]


def test_a_person_reads_the_time_on_her_own_clock() -> None:
    said = askwell(*AT, "--their-zone", "Europe/Berlin", answer=MAIL).stdout.splitlines()
    assert said[0].startswith("accepts: They offer a time")
    assert said[1] == "  Tue 18 Mar 2025 09:00 for me (from): How about next Tuesday after 3?"


def test_an_unknown_zone_or_moment_is_said_plainly() -> None:
    wrong = askwell("--received-at", "yesterday", "--my-zone", "America/Chicago", answer="Yes")
    assert (wrong.exit_code, "yesterday is no moment" in wrong.stderr) == (2, True)
    wrong = askwell("--received-at", "2025-03-10T09:00", "--my-zone", "Mars/Base", answer="Yes")
    assert (wrong.exit_code, "Mars/Base is no time zone" in wrong.stderr) == (2, True)


@pytest.mark.parametrize("never", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1869-05-10T12:00:00Z"])
def test_a_moment_at_which_no_mail_came_is_asked_for_again(never: str) -> None:
    asked = askwell("--received-at", never, "--my-zone", "Europe/Berlin", answer="Tuesday at 3?")
    assert asked.exit_code == 2
    assert "Write it as 2025-03-10T09:00:00-05:00" in asked.stderr


def test_a_file_without_words_is_refused_in_a_sentence() -> None:
    binary = bytes(range(256)) * 40
    refused = CliRunner().invoke(main, ["reply", *AT, "-"], input=binary)
    assert (refused.exit_code, refused.stderr) == (
        1, "There are no words in that file. Save the mail as .eml or as text.\n",
    )  # fmt: skip
