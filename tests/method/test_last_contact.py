"""When two last wrote, in words."""

import datetime as dt

import pytest

from askwell.method.last_contact import is_a_while, last_words, month_words

TODAY = dt.date(2026, 3, 12)


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (dt.date(2026, 3, 1), "this month"),
        (dt.date(2026, 1, 31), "in January"),
        (dt.date(2025, 3, 12), "in March 2025"),
    ],
)
def test_a_month_is_said_with_its_year_where_that_is_another_one(on: dt.date, words: str) -> None:
    assert month_words(on, today=TODAY) == words


def test_it_says_who_wrote_last() -> None:
    assert last_words(dt.date(2023, 3, 5), by="", today=TODAY) == "You wrote last in March 2023."
    assert last_words(dt.date(2026, 2, 5), by="Ada", today=TODAY) == "Ada wrote last in February."
    assert last_words(None, by="Ada", today=TODAY) == "Ada wrote last, on a day that is not told."


def test_half_a_year_is_a_while() -> None:
    assert [is_a_while(day, today=TODAY) for day in (dt.date(2025, 9, 1), dt.date(2025, 10, 1))] == [
        True,
        False,
    ]
