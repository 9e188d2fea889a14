"""Which of three windows an answer takes: Tuesday at 10, Wednesday at 2, Friday at 10 in Chicago."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies import read_reply
from askwell.method.windows import Window, window_meant

CHICAGO, BERLIN = ZoneInfo("America/Chicago"), ZoneInfo("Europe/Berlin")
NOW = dt.datetime(2026, 3, 12, 17, tzinfo=dt.UTC)


def window(day: int, hour: int) -> Window:
    starts_at = dt.datetime(2026, 3, day, hour, tzinfo=CHICAGO)
    return Window(starts_at=starts_at, ends_at=starts_at + dt.timedelta(minutes=20))


THREE = [window(17, 10), window(18, 14), window(20, 10)]


def meant(text: str, zone: ZoneInfo = CHICAGO) -> int | None:
    read = read_reply(text, received_at=NOW, my_zone=CHICAGO, their_zone=zone)
    found = window_meant(THREE, read.slots, read.said)
    return THREE.index(found) if found else None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Tuesday at 10 works for me. Looking forward to it!", 0),
        ("Happy to help. Let's do Wednesday, March 18 at 2pm.", 1),
        ("Friday works best.", 2),
        ("Wednesday would be great, thank you.", 1),
        ("The second one works for me.", 1),
        ("The last of these would suit me.", 2),
        ("Option 1 please, and call me on my mobile.", 0),
        ("The first slot is fine.", 0),
        ("Any of those times would work for me.", 0),
        ("All three work.", 0),
        ("Friday morning is good for me.", 2),
    ],
)
def test_an_answer_that_names_one_takes_it(text: str, number: int) -> None:
    assert meant(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, none of these works for me.",
        "Could we do Thursday at 3 instead?",
        "Tuesday at 11 would be better.",
        "Not the first one, I am afraid.",
        "Sure, happy to talk!",
        "Tuesday at 10 or Friday at 10, as you like.",
        "This is the first time anybody asked me this.",
        "",
    ],
)
def test_an_answer_that_takes_none_for_sure_takes_none(text: str) -> None:
    assert meant(text) is None


def test_an_hour_is_theirs() -> None:
    assert meant("Tuesday at 4pm works.", BERLIN) == 0
