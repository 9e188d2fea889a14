"""What one answer says, told by example."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies import Envelope, Kind, own_words, read_reply

AT = dt.datetime.fromisoformat("2025-03-10T09:00:00-05:00")
MINE = ZoneInfo("America/Chicago")


def test_what_they_quote_is_not_what_they_say() -> None:
    answer = (
        "No, thank you.\n\nAm Mo., 10. März 2025 um 09:00 schrieb Grace <g@example.com>:\n> Tuesday at 3?"
    )
    assert own_words(answer).said == "No, thank you."


def test_words_between_quoted_lines_are_theirs() -> None:
    answer = "On Mon, 10 Mar 2025, Grace wrote:\n> Could we talk?\nYes, Friday at 2pm.\n> By phone?\nYes."
    reading = read_reply(answer, received_at=AT, my_zone=MINE)
    assert [slot.starts_at.isoformat() for slot in reading.slots] == ["2025-03-14T14:00:00-05:00"]


def test_a_forwarded_mail_alone_says_nothing() -> None:
    answer = "\n-------- Weitergeleitete Nachricht --------\nVon: A <a@example.org>\nAn: b@example.org\nBetreff: x\n\nHallo"
    assert read_reply(answer, received_at=AT, my_zone=MINE).kind is Kind.UNCLEAR


def test_a_time_before_the_clocks_change_has_its_own_offset() -> None:
    reading = read_reply(
        "Happy to. March 28 at 3pm?", received_at=AT, my_zone=MINE, their_zone=ZoneInfo("Europe/Paris")
    )
    later = read_reply(
        "Happy to. March 31 at 3pm?", received_at=AT, my_zone=MINE, their_zone=ZoneInfo("Europe/Paris")
    )
    assert [reading.slots[0].starts_at.isoformat(), later.slots[0].starts_at.isoformat()] == [
        "2025-03-28T15:00:00+01:00",
        "2025-03-31T15:00:00+02:00",
    ]


def test_your_time_is_mine() -> None:
    reading = read_reply(
        "Sure, Friday at 2pm your time?", received_at=AT, my_zone=MINE, their_zone=ZoneInfo("Asia/Tokyo")
    )
    assert [slot.zone for slot in reading.slots] == ["America/Chicago"]


@pytest.mark.parametrize(
    ("envelope", "kind"),
    [
        (Envelope(is_report=True), Kind.BOUNCE),
        (Envelope(is_automatic=True), Kind.AUTO_ACK),
        (Envelope(subject="Abwesenheitsnotiz: 20 Minuten"), Kind.OUT_OF_OFFICE),
        (Envelope(subject="Re: 20 minutes"), Kind.ACCEPTS),
    ],
)
def test_headers_tell_a_machine_from_a_person(envelope: Envelope, kind: Kind) -> None:
    reading = read_reply("Yes, of course.", received_at=AT, my_zone=MINE, envelope=envelope)
    assert (reading.kind, reading.answers) == (kind, kind is Kind.ACCEPTS)


def test_a_stand_in_is_no_referral() -> None:
    reading = read_reply(
        "Automatic reply: away until 17 March. In urgent cases contact Lee Park (lee@example.com).",
        received_at=AT, my_zone=MINE,
    )  # fmt: skip
    assert (reading.kind, reading.referral, str(reading.retry_on)) == (Kind.OUT_OF_OFFICE, None, "2025-03-18")


@pytest.mark.parametrize(
    "text",
    ["", "a" * 50_000, "? " * 20_000, "on " * 9_000 + "wrote:\n> x", "99/99 at 77:99, 31 February at 3"],
)
def test_no_text_breaks_it(text: str) -> None:
    assert read_reply(text, received_at=AT, my_zone=MINE).kind in set(Kind)
