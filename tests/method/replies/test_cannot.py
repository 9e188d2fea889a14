"""Days on which they cannot, as an answer names them. Every answer here was written on Monday, March 2, 2026."""

import datetime as dt

import pytest

from askwell.method.replies.sentences import sentences
from askwell.method.replies.times.cannot import cannot

TODAY = dt.date(2026, 3, 2)
MARCH = [dt.date(2026, 3, day) for day in range(3, 32)]


def out(words: str) -> list[int]:
    """Return the days of March that are ruled out, of Monday to Friday."""
    told = cannot(sentences(words), today=TODAY, month_first=True)
    return [day.day for day in MARCH if day.weekday() <= 4 and told.rules_out(day)]


TUESDAYS = [3, 10, 17, 24, 31]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Happy to talk. Anything but Tuesday works for me.", TUESDAYS),
        ("Tuesdays are bad for me, otherwise send me some times.", TUESDAYS),
        ("Not Tuesday please, I have a board meeting.", TUESDAYS),
        ("Any day works for me apart from Wednesdays.", [4, 11, 18, 25]),
        ("I could do most days, but Thursdays I teach all day.", [5, 12, 19, 26]),
        ("I'm free any afternoon, just not on Mondays.", [9, 16, 23, 30]),
        ("Any day is fine except Monday and Friday.", [6, 9, 13, 16, 20, 23, 27, 30]),
    ],
)
def test_a_weekday_alone_is_out_every_week(words: str, days: list[int]) -> None:
    assert out(words) == days


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("I cannot make the 11th or the 12th. Send me some times?", [11, 12]),
        ("I can't do Thursday or Friday this week. What times suit you?", [5, 6]),
        ("Gladly, any day next week except Wednesday and Friday.", [11, 13]),
        ("Happy to. This week is full, next week is better.", [3, 4, 5, 6]),
        ("I'm out of the office from March 9 to March 13.", [9, 10, 11, 12, 13]),
    ],
)
def test_a_date_or_a_week_is_out_alone(words: str, days: list[int]) -> None:
    assert out(words) == days


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("Sure, but not before the 10th.", 10, 31),
        ("Yes, though no earlier than March 12.", 12, 31),
        ("Any time after the 15th.", 16, 31),
        ("From the 10th on I am free.", 10, 31),
        ("I am away until March 12, after that any time is fine.", 13, 31),
        ("I won't be back before Thursday the 12th.", 12, 31),
        ("I'm not free until after the 12th.", 13, 31),
        ("Please send a few times; nothing after March 20.", 3, 20),
        ("Gladly, but no later than the 13th.", 3, 13),
    ],
)
def test_a_limit_leaves_what_lies_within_it(words: str, first: int, last: int) -> None:
    assert out(words) == [day.day for day in MARCH if day.weekday() <= 4 and not first <= day.day <= last]


@pytest.mark.parametrize(
    "words",
    [
        "Happy to talk. What times suit you?",
        "Tuesday works well for me.",
        "I'm busy, but Tuesday works.",
        "Tuesday at 3 does not work, but Tuesday at 4 does.",
        "Not Tuesday morning, but the afternoon is fine.",
        "I saw your note on Tuesday and could not answer before.",
        "If Tuesday doesn't work for you, Wednesday is fine too.",
        "No worries, Monday works.",
        "",
    ],
)
def test_what_rules_out_no_day_leaves_all(words: str) -> None:
    assert out(words) == []


def test_limits_and_days_go_together() -> None:
    assert out("Not before the 16th, and no Mondays please.") == [
        *(day.day for day in MARCH if day.weekday() <= 4 and day.day < 16), 16, 23, 30,
    ]  # fmt: skip
