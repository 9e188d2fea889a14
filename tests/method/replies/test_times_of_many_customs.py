"""Times as they are written in offices of several countries, off duty, and around what else is going on: on Monday 13 April 2026."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies.sentences import sentences
from askwell.method.replies.times import offered

BERLIN, KOLKATA, LONDON, CHICAGO = map(
    ZoneInfo, ("Europe/Berlin", "Asia/Kolkata", "Europe/London", "America/Chicago")
)


def told(text: str, zone: ZoneInfo = BERLIN) -> list[str]:
    found = offered(
        sentences(text), received_at=dt.datetime(2026, 4, 13, 9, 20, tzinfo=zone), zone=zone, my_zone=zone
    )
    return [
        f"{slot.precision} {slot.starts_at:%a %-d %b %H:%M}"
        + (f"-{slot.ends_at:%H:%M}" if slot.ends_at and slot.precision != "day" else "")
        for slot in found
    ]


def test_a_german_names_a_month_and_a_half_hour_behind_a_stop() -> None:
    assert told("Dienstag, 5. Mai um 17 Uhr oder Donnerstag, 7. Mai zwischen 9 und 11 Uhr.") == [
        "exact Tue 5 May 17:00",
        "exact Thu 7 May 09:00-11:00",
    ]
    assert told("Friday, 17.04. between 9 and 10.30 Uhr") == ["exact Fri 17 Apr 09:00-10:30"]


def test_the_number_of_a_week_is_no_hour() -> None:
    assert told("KW 18, Dienstag 28.04. 11:00 Uhr") == ["exact Tue 28 Apr 11:00"]
    assert told("In CW 17 on Wednesday at 10.") == ["exact Wed 22 Apr 10:00"]
    assert told("CW 17 or 18 would be better for me.") == ["week Mon 20 Apr 09:00-17:00"]
    assert told("KW 53 am Montag um 10 Uhr") == ["exact Mon 28 Dec 10:00"]


def test_a_date_may_stand_behind_what_is_said_of_its_weekday() -> None:
    assert told("Thursday would be possible, 23.4., from 17 o'clock") == ["from Thu 23 Apr 17:00"]


def test_a_date_with_dashes_is_read_as_they_write_it() -> None:
    assert told("I am available on 20-04-2026 between 3 PM and 5 PM.", KOLKATA) == [
        "exact Mon 20 Apr 15:00-17:00"
    ]
    assert told("05-06-2026 at 4 pm", KOLKATA) == ["exact Fri 5 Jun 16:00"]
    assert told("05-06-2026 at 4 pm", CHICAGO) == ["exact Wed 6 May 16:00"]


def test_a_weekday_listed_behind_a_date_is_not_before_it() -> None:
    assert told("Tuesday the 21st at 5 or Wednesday at 10 would be fine.") == [
        "exact Tue 21 Apr 17:00",
        "exact Wed 22 Apr 10:00",
    ]
    assert told("On Tuesday next week (21.4.) from 17:00, or on Wednesday until 12:00.") == [
        "from Tue 21 Apr 17:00",
        "until Wed 22 Apr 09:00-12:00",
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Friday fortnight, noonish?", "exact Fri 1 May 12:00"),
        ("Thursday week any good? I could do 8.45 before the phones start.", "exact Thu 23 Apr 08:45"),
        ("Fri 930a", "exact Fri 17 Apr 09:30"),
        ("Wednesday at midday I have a hole.", "exact Wed 15 Apr 12:00"),
        ("I've got a cancellation on Wednesday at 11.40 if you can make it.", "exact Wed 15 Apr 11:40"),
    ],
)
def test_an_hour_is_known_by_small_words(text: str, wanted: str) -> None:
    assert told(text, LONDON) == [wanted]


def test_whoever_is_free_until_an_hour_and_names_no_day_means_today() -> None:
    assert told(
        "I'm free until half past four if you want to ring again, or tomorrow between 10 and 11."
    ) == [
        "until Mon 13 Apr 09:00-16:30",
        "exact Tue 14 Apr 10:00-11:00",
    ]


def test_days_off_are_free_where_the_next_sentence_offers_them() -> None:
    off = "I'm off on Sunday the 19th and Monday the 20th."
    assert told(f"{off} Any time either day is fine, after 10 please.") == [
        "from Sun 19 Apr 10:00",
        "from Mon 20 Apr 10:00",
    ]


def test_days_off_that_nobody_offers_are_none_however_long_their_names_are() -> None:
    assert told("I'm off on Thursday the 16th of April and on Monday the 20th of April 2026.") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I'm off on Monday. Either way, Tuesday at 3 works.", ["exact Tue 14 Apr 15:00"]),
        ("I'll be off on Friday. Anytime next week works.", ["week Mon 20 Apr 09:00-17:00"]),
        ("I'm off sick on Monday. Any time after is fine.", []),
        ("I'm off to Boston on Thursday. Any time on Friday.", ["day Fri 17 Apr 09:00"]),
        ("I'm off to Boston on Thursday, any time on Friday works.", ["day Fri 17 Apr 09:00"]),
    ],
)
def test_days_off_are_not_free_where_the_offer_is_of_other_days_or_they_are_ill_or_away(
    text: str, wanted: list[str]
) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "offer",
    [
        "Either works.",
        "Both days are fine, just not before 10.",
        "Anytime between 10 and 12 works.",
        "Whenever you like.",
        "Any time either day is fine, after 10 please, I sleep in when I can!",
    ],
)
def test_days_off_are_free_in_whatever_words_all_of_the_offer_is_of_them(offer: str) -> None:
    days = [slot.split()[1] for slot in told(f"I'm off on Friday and Saturday. {offer}")]
    assert days == ["Fri", "Sat"]


def test_what_they_do_meanwhile_is_when_they_can() -> None:
    assert told(
        "I'm driving to Tulsa Thursday so could talk anytime between 1 and 4, otherwise it'd have to be Sunday evening."
    ) == ["exact Thu 16 Apr 13:00-16:00", "part_of_day Sun 19 Apr 18:00-21:00"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I'm flying Thursday so can't talk then, Friday at 2?", ["exact Fri 17 Apr 14:00"]),
        ("I'm flying Thursday so can not talk then.", []),
        ("I'm having surgery on Tuesday so could we say Friday at 10?", ["exact Fri 17 Apr 10:00"]),
        ("I'm travelling on Tuesday so can talk Wednesday at 3.", ["exact Wed 15 Apr 15:00"]),
        ("I'm having surgery on Tuesday so could talk after that.", []),
        ("I'm flying Thursday so could you write again?", []),
    ],
)
def test_what_keeps_them_from_a_day_is_no_meanwhile(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


def test_hours_that_a_train_stood_are_no_hour_of_the_day() -> None:
    assert (
        told("Sorry that I missed our appointment this morning, my train stood in Kassel for two hours.")
        == []
    )


def test_an_hour_behind_the_same_time_is_that_hour() -> None:
    assert told("Could we do Friday at the same time, 11, instead?") == ["exact Fri 17 Apr 11:00"]


def test_whoever_is_off_all_day_so_that_any_time_works_is_free() -> None:
    assert told("This Friday I'm off all day so anytime works, otherwise Monday the 20th after 6.") == [
        "day Fri 17 Apr 09:00",
        "from Mon 20 Apr 18:00",
    ]
    assert told("This Friday I'm off all day.") == []


def test_what_they_do_then_is_at_the_hour_that_they_offer_and_not_before_it() -> None:
    offer = "Either 16th April 6-7 pm or 17th April 8-9 am, both India time, as I am commuting then and can talk in the cab."
    assert told(offer, KOLKATA) == ["exact Thu 16 Apr 18:00-19:00", "exact Fri 17 Apr 08:00-09:00"]
    assert told("I am teaching 8-9 am on Friday, then I'm free.", KOLKATA) == ["from Fri 17 Apr 09:00"]
