"""Times of my own letter that an answer takes up, where the letter stands below it as a quote."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies import Kind, Reading, read_reply

NEW_YORK = ZoneInfo("America/New_York")
ONE = "Could we talk on Thursday the 20th at 4:30?"
TWO = "I'm free Tuesday the 18th at 9 or Thursday the 20th at 4:30."


def read(answer: str, letter: str) -> Reading:
    at = dt.datetime(2027, 5, 12, 8, 20, tzinfo=NEW_YORK)
    return read_reply(f"{answer}\n\n> {letter}\n", received_at=at, my_zone=NEW_YORK)


def starts(reading: Reading) -> list[str]:
    return [f"{slot.precision} {slot.starts_at:%a %-d %H:%M}" for slot in reading.slots]


@pytest.mark.parametrize(
    ("answer", "letter", "wanted"),
    [
        ("That works, see you then.", ONE, ["exact Thu 20 16:30"]),
        ("Yes!", ONE, ["exact Thu 20 16:30"]),
        ("That day's good but make it an hour later if you can.", ONE, ["exact Thu 20 17:30"]),
        ("Half an hour earlier would be better.", ONE, ["exact Thu 20 16:00"]),
        ("The second one suits me.", TWO, ["exact Thu 20 16:30"]),
        ("Thursday is good.", TWO, ["exact Thu 20 16:30"]),
        ("Thursday at 4:30 is good.", TWO, ["exact Thu 20 16:30"]),
        ("Thursday the 13th at 4:30 is good.", TWO, ["exact Thu 13 16:30"]),
        ("Either works!", TWO, ["exact Tue 18 09:00", "exact Thu 20 16:30"]),
        ("That doesn't work. Friday at 10?", ONE, ["exact Fri 14 10:00"]),
    ],
)
def test_the_time_that_is_meant_is_taken_up(answer: str, letter: str, wanted: list[str]) -> None:
    reading = read(answer, letter)
    assert reading.kind is Kind.ACCEPTS
    assert starts(reading) == wanted


@pytest.mark.parametrize(
    ("answer", "letter", "kind"),
    [
        ("No thanks, not for me.", ONE, Kind.DECLINES),
        ("Great letter. I don't do these talks though.", ONE, Kind.DECLINES),
        ("That works.", TWO, Kind.ACCEPTS),
        ("Sounds good.", "Could we talk some time in May?", Kind.ACCEPTS),
    ],
)
def test_a_no_or_what_could_mean_either_takes_up_none(answer: str, letter: str, kind: Kind) -> None:
    reading = read(answer, letter)
    assert (reading.kind, starts(reading)) == (kind, [])
