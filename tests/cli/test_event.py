"""`askwell event` for people and for scripts."""

import base64
import json
import quopri

import pytest
from click.testing import CliRunner, Result

from askwell.cli import main

REPLY = (
    "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Talk\r\nDTSTART;TZID=Eastern Standard Time:20250318T140000\r\n"
    "ATTENDEE;CN=Ann;PARTSTAT=DECLINED:mailto:ann@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def askwell(*words: str, file: str) -> Result:
    return CliRunner().invoke(main, ["event", *words, "-"], input=file)


def test_a_script_reads_method_time_zone_and_answers() -> None:
    read = json.loads(askwell("--json", file=REPLY).stdout)
    event = read["events"][0]
    assert (read["schema"], read["method"], event["start"], event["end"], event["zone"]) == (
        "askwell.event/1", "reply", "2025-03-18T14:00:00-04:00", None, "America/New_York",
    )  # fmt: skip
    assert event["attendees"] == [{"email": "ann@example.org", "name": "Ann", "answer": "declined"}]


def test_a_mail_that_carries_an_answer_is_read_too() -> None:
    mail = f"From: ann@example.org\nSubject: Declined: Talk\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY\n\n{REPLY}"
    assert "Ann: declined" in askwell(file=mail).stdout


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
def test_the_answer_in_a_mail_is_read_as_the_mail_wrote_it(encoding: str) -> None:
    said = REPLY.replace("Ann;", "André;").encode()
    written = {
        "quoted-printable": quopri.encodestring(said),
        "base64": base64.encodebytes(said),
        "8bit": said,
    }
    mail = b"From: a@example.org\nSubject: Declined\nMIME-Version: 1.0\nContent-Type: text/calendar; charset=utf-8\n"
    mail += f"Content-Transfer-Encoding: {encoding}\n\n".encode() + written[encoding]
    read = json.loads(CliRunner().invoke(main, ["event", "--json", "-"], input=mail).stdout)
    [event] = read["events"]
    assert (event["zone"], event["attendees"][0]["name"], read["problems"]) == (
        "America/New_York",
        "André",
        [],
    )


def test_what_is_no_calendar_is_refused_in_words() -> None:
    refused = askwell("--json", file="Dear Ann,")
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (
        1,
        "It has no calendar in it (no BEGIN:VCALENDAR). Choose a file that ends in .ics.",
    )
