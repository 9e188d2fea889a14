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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Noon on New Year's Eve, on the barge.", "Fri 31 Dec 12:00"),
        ("Boxing Day at 3?", "Sun 26 Dec 15:00"),
        ("Memorial Day, 10am", "Mon 31 May 10:00"),
        ("The day after Labor Day at 2", "Tue 7 Sep 14:00"),
        ("Friday (21) at noon", "Fri 21 May 12:00"),
        ("Monday 24, 10.30", "Mon 24 May 10:30"),
    ],
)
def test_a_day_may_have_a_name_or_stand_beside_its_weekday(text: str, wanted: str) -> None:
    assert told(text) == [f"exact {wanted}"]


def test_a_feast_that_says_why_another_day_is_off_is_no_offer() -> None:
    assert told("Call me Tuesday (Monday's Memorial Day) at noon") == ["exact Tue 18 May 12:00"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Friday at three no hang on make it three forty five", ["Fri 14 15:45"]),
        ("Thursday at 3, no wait, Friday at 4.", ["Fri 14 16:00"]),
        ("Friday at 3 works. Actually, make that 3:30.", ["Fri 14 15:30"]),
        ("Friday at 3. Scratch that, the dentist. Make it 4.", ["Fri 14 16:00"]),
    ],
)
def test_what_is_taken_back_is_not_offered(text: str, wanted: list[str]) -> None:
    assert [f"{slot.starts_at:%a %-d %H:%M}" for slot in slots(text)] == wanted


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Friday, 12:15 till the bell goes at 12:50", "12:15", "12:50"),
        ("Would Friday do? I'm home at one and the match isn't till three, so in between.", "13:00", "15:00"),
        ("Friday between 9.15 and lunch", "09:15", "12:00"),
        ("Friday between the end of lunch and 3", "13:00", "15:00"),
        ("Friday but not before 11 and not after 3", "11:00", "15:00"),
        ("Friday evening? Between 7 and 9.", "19:00", "21:00"),
        ("Friday between 1500 and 1600 hours", "15:00", "16:00"),
    ],
)
def test_a_span_may_be_told_in_many_ways(text: str, start: str, end: str) -> None:
    (slot,) = slots(text)
    assert slot.ends_at
    assert (f"{slot.starts_at:%a %H:%M}", f"{slot.ends_at:%H:%M}") == (f"Fri {start}", end)


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday's fine. 3?",
        "Would 3 work? Wednesday, I mean, not the 12th!",
        "Two on Wednesday's no use to me. Three I could do.",
        "Could we say 3? Wednesday.",
        "Weekdays at three are best, say Wednesday.",
    ],
)
def test_an_hour_finds_its_day_in_the_sentence_beside_it(text: str) -> None:
    assert "exact Wed 19 May 15:00" in told(text)


def test_a_line_of_a_schedule_that_names_no_hour_says_what_keeps_them() -> None:
    schedule = "Mon 5/17 - slammed\nTue 5/18 - 9:00 or 2:00\nWed 5/19 - at the dam\nThu 5/20 - anything after 1\nFri 5/21 - free"
    assert told(schedule) == [
        "exact Tue 18 May 09:00",
        "exact Tue 18 May 14:00",
        "from Thu 20 May 13:00",
        "day Fri 21 May 09:00",
    ]


def test_today_at_nine_written_after_nine_is_in_the_evening() -> None:
    assert told("Today at 8?") == ["exact Wed 12 May 20:00"]


def test_where_one_counts_to_24_seven_oh_five_is_in_the_morning() -> None:
    paris = ZoneInfo("Europe/Paris")
    found = offered(sentences("Friday from 7:05 to 7:50"), received_at=AT, zone=paris, my_zone=paris)
    assert [f"{slot.starts_at:%H:%M}" for slot in found] == ["07:05"]
    assert told("Friday at 7:05") == ["exact Fri 14 May 19:05"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("How about next Tuesday, May 25 at 10 am?", ["exact Tue 25 May 10:00"]),
        ("Next Tuesday the 25th at 10 works.", ["exact Tue 25 May 10:00"]),
        ("Thursday at 3:30 pm or next Tuesday, May 25 at 10 am.", ["exact Thu 13 May 15:30", "exact Tue 25 May 10:00"]),
    ],
)  # fmt: skip
def test_the_date_behind_next_tuesday_says_which_it_is(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted
