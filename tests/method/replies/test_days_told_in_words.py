"""Days and hours that are told by what stands around them: on Wednesday 12 May 2027, 8:20 in New York."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies.sentences import sentences
from askwell.method.replies.times import Slot, offered

NEW_YORK = ZoneInfo("America/New_York")
AT = dt.datetime(2027, 5, 12, 8, 20, tzinfo=NEW_YORK)


def slots(text: str) -> list[Slot]:
    return offered(sentences(text), received_at=AT, zone=NEW_YORK, my_zone=NEW_YORK)


def told(text: str) -> list[str]:
    return [f"{slot.precision} {slot.starts_at:%a %-d %b %H:%M}" for slot in slots(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mornings next week are good except Tues.", ["Mon 17", "Wed 19", "Thu 20", "Fri 21"]),
        ("Next week, any day but Friday.", ["Mon 17", "Tue 18", "Wed 19", "Thu 20"]),
        ("Next week is good, just not Tuesday.", ["Mon 17", "Wed 19", "Thu 20", "Fri 21"]),
        ("Any evening next week except Monday and Thursday", ["Tue 18", "Wed 19", "Fri 21"]),
        ("Next week is hopeless except Thursday.", ["Thu 20"]),
        ("Next week, but Tuesday is best.", ["Tue 18"]),
    ],
)
def test_a_week_of_which_days_are_taken_out_is_its_other_days(text: str, wanted: list[str]) -> None:
    assert [f"{slot.starts_at:%a %-d}" for slot in slots(text)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday I'm in the yard till 2 and then I'm all yours.",
        "Wednesday I'm tied up until 2, free after that.",
        "Wed: meetings until 2, then clear.",
        "On Wednesday I teach from 9 to 2; after that I can talk.",
    ],
)
def test_the_end_of_what_keeps_them_busy_is_the_hour_from_which_it_may_be(text: str) -> None:
    assert told(text) == ["from Wed 19 May 14:00"]


def test_the_end_of_what_is_free_stays_an_end() -> None:
    (slot,) = slots("I'm free Thursday till 2 and then I'm out.")
    assert (slot.precision, slot.ends_at) == ("until", dt.datetime(2027, 5, 13, 14, tzinfo=NEW_YORK))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The last Friday of the month, at nine?", "Fri 28 May 09:00"),
        ("First Monday of the month at noon?", "Mon 7 Jun 12:00"),
        ("The second Tuesday of next month at 4", "Tue 8 Jun 16:00"),
        ("Noon on the first of June?", "Tue 1 Jun 12:00"),
        ("June the twenty-first at 3pm", "Mon 21 Jun 15:00"),
        ("the 3rd of next month at 3pm", "Thu 3 Jun 15:00"),
        ("The fifteenth around ten", "Sat 15 May 10:00"),
    ],
)
def test_a_day_may_be_counted_in_its_month(text: str, wanted: str) -> None:
    assert told(text) == [f"exact {wanted}"]


@pytest.mark.parametrize(
    "text",
    [
        "Monday, 17.5., at 14.30 h, or if this is not possible then Wednesday, 19.5., at 16.00 h",
        "Monday 2.30 if you're not a morning person. Unless I'm called out, Wednesday at 4.",
        "Monday at half two when I'm loading, or Wednesday at four if the boat isn't out.",
    ],
)
def test_a_condition_rules_nothing_out(text: str) -> None:
    assert told(text) == ["exact Mon 17 May 14:30", "exact Wed 19 May 16:00"]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Friday: 7 am when i'm loading, or 4 once the vans are back.", ["07:00", "16:00"]),
        ("Friday around ten", ["10:00"]),
        ("Friday, ten or eleven?", ["10:00", "11:00"]),
        ("Half ten Friday do you? Or half three if you're not a morning person.", ["10:30", "15:30"]),
    ],
)
def test_an_hour_in_words_or_behind_an_aside_is_one(text: str, hours: list[str]) -> None:
    assert told(text) == [f"exact Fri 14 May {hour}" for hour in hours]


def test_this_one_or_the_next_is_two_days() -> None:
    assert told("My Thursdays are open after 5:30; this one or the next.") == [
        "from Thu 13 May 17:30",
        "from Thu 20 May 17:30",
    ]


def test_one_of_several_people_is_no_hour() -> None:
    assert told("The Tuesday one works, Friday three of us are out.") == ["day Tue 18 May 09:00"]
