"""Limits of days and hours, told by example: on Monday, March 2, 2026, nine in the morning in Chicago."""

import datetime as dt
import json
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies.sentences import sentences
from askwell.method.replies.times import Slot, offered

CHICAGO = ZoneInfo("America/Chicago")
AT = dt.datetime(2026, 3, 2, 9, tzinfo=CHICAGO)
HERE = Path(__file__).parent


def slots(text: str) -> list[Slot]:
    return offered(sentences(text), received_at=AT, zone=CHICAGO, my_zone=CHICAGO)


def told(text: str) -> list[str]:
    return [
        f"{slot.precision} {slot.starts_at:%-d. %H:%M}" + (f"-{slot.ends_at:%H:%M}" if slot.ends_at else "")
        for slot in slots(text)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Monday until 6 am.", ["until 9. 00:00-06:00"]),
        ("I'm free until 8 tomorrow.", ["until 3. 07:00-08:00"]),
        ("Tuesday until 3 works.", ["until 3. 09:00-15:00"]),
    ],
)
def test_what_goes_until_an_hour_begins_before_it(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


def test_no_time_ends_before_it_begins() -> None:
    texts = [
        json.loads(line)["text"]
        for file in sorted(HERE.glob("*.jsonl"))
        for line in file.read_text("utf-8").splitlines()
        if "text" in json.loads(line)
    ]
    turned = [
        (text, slot)
        for text in texts
        for slot in slots(text)
        if slot.ends_at and slot.ends_at <= slot.starts_at
    ]
    assert len(texts) > 500
    assert turned == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Mornings are good, tomorrow or Friday, not before 10.",
            ["part_of_day 3. 10:00-12:00", "part_of_day 6. 10:00-12:00"],
        ),
        ("Mornings are good, Friday, not before 10.", ["part_of_day 6. 10:00-12:00"]),
        (
            "Mornings are good, tomorrow or Friday.",
            ["part_of_day 3. 09:00-12:00", "part_of_day 6. 09:00-12:00"],
        ),
        ("Tomorrow or Friday, not before 10.", ["from 3. 10:00", "from 6. 10:00"]),
    ],
)
def test_a_limit_behind_several_days_is_of_all_of_them(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("How about Thursday? March 12, I mean.", ["day 12. 09:00-17:00"]),
        ("Thursday would be good. (March 12)", ["day 12. 09:00-17:00"]),
        ("Wednesday at 2 pm. That would be the 11th.", ["exact 11. 14:00"]),
        ("Let's talk on Wednesday. It's the 11th. 2 pm?", ["exact 11. 14:00"]),
        ("Thursday works. That's the 5th.", ["day 5. 09:00-17:00"]),
        ("Thursday works. Or the 12th.", ["day 5. 09:00-17:00", "day 12. 09:00-17:00"]),
        ("Thursday works. The 13th too.", ["day 5. 09:00-17:00", "day 13. 09:00-17:00"]),
    ],
)
def test_a_date_behind_the_sentence_of_a_weekday_is_its_date(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Anything but Tuesday works for me.",
        "Any time but Friday is fine.",
        "Please send a few times; no Mondays and nothing after March 20.",
    ],
)
def test_the_days_on_which_they_cannot_are_no_offer(text: str) -> None:
    assert told(text) == []
