"""Times that an answer offers, told by example: on Monday 10 March 2025, nine in the morning in Chicago."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies.sentences import sentences
from askwell.method.replies.times import Slot, offered

AT = dt.datetime.fromisoformat("2025-03-10T09:00:00-05:00")


def slots(text: str, *, at: str = "", mine: str = "America/Chicago", theirs: str = "") -> list[Slot]:
    return offered(
        sentences(text),
        received_at=dt.datetime.fromisoformat(at) if at else AT,
        zone=ZoneInfo(theirs or mine),
        my_zone=ZoneInfo(mine),
    )


def starts(text: str, **by: str) -> list[str]:
    return [slot.starts_at.isoformat(timespec="minutes") for slot in slots(text, **by)]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("the 24th or 25th at noon", ["2025-03-24T12:00-05:00", "2025-03-25T12:00-05:00"]),
        ("Tue or Thu at 4", ["2025-03-11T16:00-05:00", "2025-03-13T16:00-05:00"]),
        ("9 on Thursday or 3 on Friday", ["2025-03-13T09:00-05:00", "2025-03-14T15:00-05:00"]),
        ("March 18, 19 or 20 at 1pm", [f"2025-03-{day}T13:00-05:00" for day in (18, 19, 20)]),
        ("Monday to Wednesday next week at noon", [f"2025-03-{day}T12:00-05:00" for day in (17, 18, 19)]),
        ("How about 2pm? Thursday or Friday.", ["2025-03-13T14:00-05:00", "2025-03-14T14:00-05:00"]),
        ("Tuesday works. Shall we say 2pm?", ["2025-03-11T14:00-05:00"]),
        (
            "Thu 13 March: 10:00 or 16:00 Fri 14 March: 9:00",
            ["2025-03-13T10:00-05:00", "2025-03-13T16:00-05:00", "2025-03-14T09:00-05:00"],
        ),
        ("Disponible jeudi 13 à 9h.", ["2025-03-13T09:00-05:00"]),
        (
            "Wednesday at 3? Or the following day, same time.",
            ["2025-03-12T15:00-05:00", "2025-03-13T15:00-05:00"],
        ),
    ],
)
def test_hours_go_to_their_days(text: str, hours: list[str]) -> None:
    assert starts(text) == hours


@pytest.mark.parametrize(
    "hour", ["3pm", "@ 3", "15:00", "1500 hrs", "15h", "15.00 Uhr", "three o'clock", "3p", "3ish", "at 3"]
)
def test_an_hour_has_many_spellings(hour: str) -> None:
    assert starts(f"Thursday {hour}?") == ["2025-03-13T15:00-05:00"]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Thursday, half two", "14:30"),
        ("Donnerstag halb drei", "14:30"),
        ("Thursday at ten to four", "15:50"),
        ("quarter past nine on Thursday", "09:15"),
        ("Thursday morning at 7", "07:00"),
        ("Thursday at midnight", "00:00"),
    ],
)
def test_spoken_hours(text: str, hour: str) -> None:
    assert starts(text) == [f"2025-03-13T{hour}-05:00"]


def test_an_hour_said_again_keeps_its_half_of_the_day() -> None:
    assert starts("7:45 am on Wednesday. If that's brutal, 7:45 on Friday.") == [
        "2025-03-12T07:45-05:00",
        "2025-03-14T07:45-05:00",
    ]
    assert starts("7:45 am on Wednesday or 7:45 pm on Friday") == [
        "2025-03-12T07:45-05:00",
        "2025-03-14T19:45-05:00",
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("a week from Tuesday at 2", "2025-03-18"),
        ("Tuesday week at 2", "2025-03-18"),
        ("next Tuesday at 2", "2025-03-18"),
        ("Tuesday of the week after next at 2", "2025-03-25"),
        ("in two weeks, on Monday the 24th, at 2", "2025-03-24"),
        ("the last Friday of March at 2", "2025-03-28"),
        ("This week is full. Tuesday at 2?", "2025-03-18"),
        ("Next week is better: Tuesday at 2", "2025-03-18"),
    ],
)
def test_the_week_is_told_by_the_words_around_a_weekday(text: str, day: str) -> None:
    assert starts(text) == [f"{day}T14:00-05:00"]


@pytest.mark.parametrize(
    "text",
    [
        "Not Tuesday, Wednesday or Thursday. Friday at 1 is fine.",
        "I can't do Thursday but Friday at 1 works",
        "Could we move our talk from Thursday to Friday at 1?",
        "I'm away until Thursday. Friday at 1?",
        "Thursday is shot, but Friday at 1 is fine.",
        "Friday at 1 rather than Thursday at 2",
        "I got your note last Thursday. Friday at 1?",
    ],
)
def test_what_is_denied_moved_or_past_is_not_offered(text: str) -> None:
    assert starts(text) == ["2025-03-14T13:00-05:00"]


@pytest.mark.parametrize(
    ("text", "zone", "start"),
    [
        ("I'm in London so 4pm my time on the 19th?", "Europe/London", "2025-03-19T16:00+00:00"),
        ("Wednesday 19th at 3pm here (Berlin)", "Europe/Berlin", "2025-03-19T15:00+01:00"),
        ("Wednesday 19th, 2pm ET, which is 1pm for you", "America/New_York", "2025-03-19T14:00-04:00"),
        ("Wednesday 19th at 5 pm Sydney time", "Australia/Sydney", "2025-03-19T17:00+11:00"),
        ("I'm in Perth. Wednesday 19th at 9 am your time?", "America/Chicago", "2025-03-19T09:00-05:00"),
        ("Wednesday 19th 16:00 GMT+1", "UTC+01:00", "2025-03-19T16:00+01:00"),
    ],
)
def test_an_hour_is_read_by_the_clock_that_its_words_name(text: str, zone: str, start: str) -> None:
    assert [(slot.zone, slot.starts_at.isoformat(timespec="minutes")) for slot in slots(text)] == [
        (zone, start)
    ]


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("Wednesday 19th at 1:00 PM (Pacific Time)", "2025-03-19T13:00-07:00"),
        ("Wednesday 19th at 1pm (Central European Time)", "2025-03-19T13:00+01:00"),
        ("Wednesday 19th at 1pm (Mountain Standard Time)", "2025-03-19T13:00-06:00"),
        ("Wednesday 19th at 1pm (US Eastern)", "2025-03-19T13:00-04:00"),
        ("Wednesday 19th at 1pm US Eastern", "2025-03-19T13:00-04:00"),
        ("Wednesday 19th at 1pm west coast time", "2025-03-19T13:00-07:00"),
        ("Wednesday 19th at 1pm Atlantic time", "2025-03-19T13:00-03:00"),
        ("All times Pacific: Wednesday 19th 1pm", "2025-03-19T13:00-07:00"),
        ("Wednesday 19th at 1pm (Victoria Day)", "2025-03-19T13:00-05:00"),
        ("Wednesday 19th at 1pm at the Mountain Library", "2025-03-19T13:00-05:00"),
    ],
)
def test_a_clock_is_read_in_brackets_ahead_and_in_everyday_words(said: str, start: str) -> None:
    assert starts(f"Sure. {said}?") == [start]


def test_a_weekday_of_this_week_that_is_over_is_the_coming_one() -> None:
    assert starts("Running late on everything this week. Monday at 10?", at="2025-03-13T09:00:00-05:00") == [
        "2025-03-17T10:00-05:00"
    ]


def test_the_same_moment_in_two_zones_is_one_time() -> None:
    assert starts("Friday at 2pm ET / 1pm CT") == ["2025-03-14T14:00-04:00"]


def test_each_side_of_a_change_of_clocks_has_its_own_offset() -> None:
    at, mine = "2025-10-20T10:15:00+01:00", "Europe/London"
    assert starts("Friday 24 Oct at 3, or the Monday after at 3", at=at, mine=mine) == [
        "2025-10-24T15:00+01:00",
        "2025-10-27T15:00+00:00",
    ]


def test_january_said_in_december_is_next_year() -> None:
    at, mine = "2025-12-19T16:20:00+01:00", "Europe/Zurich"
    assert starts("3 January at 11:00, or 22.12. um 9 Uhr", at=at, mine=mine) == [
        "2026-01-03T11:00+01:00",
        "2025-12-22T09:00+01:00",
    ]


def test_three_slash_four_is_read_as_at_their_place_or_by_its_weekday() -> None:
    assert starts("3/4 at 10", at="2025-03-01T09:00:00+01:00", mine="Europe/Berlin") == [
        "2025-04-03T10:00+02:00"
    ]
    assert starts("3/4 at 10", at="2025-03-01T09:00:00-06:00") == ["2025-03-04T10:00-06:00"]
    assert starts("Thu 3/4 at 10", at="2025-03-01T09:00:00-06:00") == ["2025-04-03T10:00-05:00"]


def test_a_weekday_that_does_not_fit_its_date_leaves_the_time_unsure_and_says_so() -> None:
    (slot,) = slots("Tuesday the 19th at 2 works.")
    assert (slot.precision, slot.note) == ("day", "The weekday and the date do not fit together.")


@pytest.mark.parametrize(
    "text",
    [
        "I've been here 12 years, 3 of them in sales, so 20 minutes may not be enough!",
        "I work on the 4th floor, room 412, with a team of 11.",
        "Call me on 020 7946 0958 or +1 312 555 0188, order 2025-11.",
        "We have 2-3 questions and 5 to 10 minutes.",
    ],
)
def test_other_figures_are_no_times(text: str) -> None:
    assert slots(text) == []


@pytest.mark.parametrize(
    ("text", "precision", "first"),
    [
        ("Friday, not before 10", "from", "2025-03-14T10:00-05:00"),
        ("first thing Friday", "part_of_day", "2025-03-14T08:00-05:00"),
        ("Friday eod", "part_of_day", "2025-03-14T16:00-05:00"),
        ("Friday pm", "part_of_day", "2025-03-14T13:00-05:00"),
        ("most evenings after seven", "recurring", "2025-03-11T19:00-05:00"),
        ("any day but Tuesday at 9", "recurring", "2025-03-12T09:00-05:00"),
        ("any morning after the 20th", "recurring", "2025-03-21T09:00-05:00"),
        ("in a fortnight", "week", "2025-03-24T09:00-05:00"),
    ],
)
def test_what_is_said_less_exactly_has_a_lower_precision(text: str, precision: str, first: str) -> None:
    assert [(slot.precision, slot.starts_at.isoformat(timespec="minutes")) for slot in slots(text)] == [
        (precision, first)
    ]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Can we shift tomorrow's call from 4 to 5:30 pm?", ["2025-03-11T17:30-05:00"]),
        ("Sorry, could we push Friday's chat to 11?", ["2025-03-14T11:00-05:00"]),
        ("Could we push to 4 instead of 3 on Thursday?", ["2025-03-13T16:00-05:00"]),
        ("Would you mind if we moved our Thursday call to Monday at 9?", ["2025-03-17T09:00-05:00"]),
        ("I need to move our 10am tomorrow. Could you do Thursday at 12?", ["2025-03-13T12:00-05:00"]),
        (
            "The auditors are here Thursday so let's push our call to Friday, 8 am.",
            ["2025-03-14T08:00-05:00"],
        ),
        ("Something's come up for Friday. Can we do Monday at 2 instead?", ["2025-03-17T14:00-05:00"]),
    ],
)
def test_a_talk_that_is_moved_offers_its_new_time_alone(text: str, hours: list[str]) -> None:
    assert starts(text) == hours


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("I'm off Friday so 10am works.", ["2025-03-14T10:00-05:00"]),
        ("I'm off Friday, but Thursday at 2 works.", ["2025-03-13T14:00-05:00"]),
    ],
)
def test_off_work_is_free_where_an_offer_follows(text: str, hours: list[str]) -> None:
    assert starts(text) == hours


def test_an_hour_that_it_is_is_one() -> None:
    assert starts("Great, 10 it is on Friday then.") == ["2025-03-14T10:00-05:00"]


def test_office_hours_are_those_of_the_days_named_behind_them() -> None:
    weekly, friday = slots("I have office hours on Fridays from 1 to 3, so Friday 3/14 would work.")
    assert weekly.precision == "recurring"
    assert (friday.precision, friday.starts_at.day, friday.starts_at.hour) == ("exact", 14, 13)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Lunch on Thursday? I'm usually at Blue Door around 12:30.", "2025-03-13T12:30-05:00"),
        ("Coffee on Thursday? I'm at Mo's around 8:15.", "2025-03-13T08:15-05:00"),
        ("Thursday works. I finish at 3, so 3.15 say.", "2025-03-13T15:15-05:00"),
        ("Sure. I get off at 5 on Thursday, so 5.30 say?", "2025-03-13T17:30-05:00"),
    ],
)
def test_where_they_eat_and_what_follows_their_work_is_the_hour(text: str, hour: str) -> None:
    assert starts(text) == [hour]
