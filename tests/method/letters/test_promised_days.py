"""A day by which something was promised is said only as long as it is the day that was meant."""

import datetime as dt

import pytest

from askwell.method.letters.promised_days import as_it_reads, without_day

TUESDAY = dt.date(2026, 11, 10)


@pytest.mark.parametrize(
    ("promise", "today", "said"),
    [
        ("send the list by Friday", TUESDAY, "send the list by Friday"),
        ("send the list by Friday", dt.date(2026, 11, 12), "send the list by Friday"),
        ("send the list by Friday", dt.date(2026, 11, 28), "send the list"),
        ("send it tomorrow, and the map", dt.date(2026, 11, 28), "send it, and the map"),
        ("call Pete before Monday", dt.date(2026, 11, 28), "call Pete"),
        ("read it this week", dt.date(2026, 11, 28), "read it"),
        ("send it by November 13", dt.date(2026, 11, 28), "send it"),
        ("ask about the Friday shift", dt.date(2026, 11, 28), "ask about the Friday shift"),
        ("take the test of the month", dt.date(2026, 11, 28), "take the test of the month"),
    ],
)
def test_a_day_that_has_passed_is_left_out(promise: str, today: dt.date, said: str) -> None:
    assert as_it_reads(promise, said_on=TUESDAY, due_on=None, today=today) == said


def test_a_day_that_would_be_taken_for_another_is_named_by_its_date() -> None:
    december = dt.date(2026, 12, 11)
    said = as_it_reads("send it by Friday", said_on=TUESDAY, due_on=december, today=dt.date(2026, 11, 28))
    assert said == "send it by December 11"


def test_a_letter_in_the_post_names_no_day() -> None:
    assert without_day("call Pete before Monday") == "call Pete"
