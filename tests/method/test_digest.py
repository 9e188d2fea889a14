"""The day's letter: what to do and with whom, never why; and when it may leave."""

import datetime as dt
from dataclasses import replace

import pytest
from tests.facts import NOW, Agreed, Came, Known, Promised, Someone, Wrote, ago, talked
from tests.method.test_today import new, of, waiting, with_talk

from askwell.method.digest import digest, is_time, rhythm

THREE = """1. Talk with Priya at 2:00 pm.
2. Thank Daniel while it is fresh. About 3 minutes.
3. Write to Tom. About 5 minutes."""


def test_it_lists_what_today_lists_in_the_same_order() -> None:
    found = of(
        with_talk("Priya Nair", NOW + dt.timedelta(hours=2)),
        talked(ago(1), name="Daniel Reyes"),
        new("Tom Achterberg"),
        waiting("Marcus Webb"),
    )
    made = digest(found, name="Maya Osei", now=NOW.replace(hour=7))
    assert made is not None
    assert made.subject == "For today: talk with Priya at 2:00 pm, and 2 more things"
    assert made.body.split("\n\n")[:4] == [
        "Good morning, Maya.",
        "Three things for today. Whatever does not fit can wait.",
        THREE,
        "Waiting on 1 person. Nothing for you to do.",
    ]


def test_a_day_with_nothing_to_do_has_no_letter() -> None:
    assert digest(of(waiting("Tom Achterberg")), name="Maya", now=NOW) is None
    assert digest(of(), name="Maya", now=NOW) is None


def test_what_can_be_done_on_any_day_stands_in_it_and_is_no_reason_for_it() -> None:
    made = digest(of(new("Tom Achterberg")), name="Maya", now=NOW)
    assert made is not None
    assert "2. Ask someone who likes you for a name." in made.body


def test_nothing_that_was_said_or_promised_is_in_it() -> None:
    secret = "the merger that nobody knows of"
    found = of(
        Known(person=Someone("Sam Whitlock"), promises=(replace(Promised(), text=secret),)),
        Known(person=Someone("Grace Lin"), letters=(Wrote(),), replies=(Came(),)),
    )
    made = digest(found, name="", now=NOW)
    assert made is not None
    assert (secret in made.body, "Keep your promise to Sam" in made.body, made.body[:9]) == (
        False,
        True,
        "Good day.",
    )


def test_a_question_keeps_its_mark() -> None:
    found = of(Known(person=Someone("Tom Achterberg"), talks=(Agreed(starts_at=ago(hours=20)),)))
    made = digest(found, name="Maya", now=NOW)
    assert made is not None
    assert "1. How was the talk with Tom? About 2 minutes." in made.body


@pytest.mark.parametrize(
    ("at", "quiet_days", "quiet_until", "may"),
    [
        ("2026-03-12T06:59", "", None, False),
        ("2026-03-12T07:00", "", None, True),
        ("2026-03-12T12:59", "", None, True),
        ("2026-03-12T13:00", "", None, False),
        ("2026-03-12T08:00", "3", None, False),
        ("2026-03-12T08:00", "56", None, True),
        ("2026-03-12T08:00", "", dt.date(2026, 3, 12), False),
        ("2026-03-12T08:00", "", dt.date(2026, 3, 11), True),
    ],
)
def test_it_leaves_in_the_hours_after_hers_and_on_no_quiet_day(
    at: str, quiet_days: str, quiet_until: dt.date | None, *, may: bool
) -> None:
    found = is_time(
        hour=7,
        quiet_days={int(day) for day in quiet_days},
        quiet_until=quiet_until,
        now=dt.datetime.fromisoformat(at),
    )
    assert found is may


@pytest.mark.parametrize(
    ("quiet", "until", "sentence"),
    [
        ("", None, "This list comes by mail too, from 7:00 am on."),
        ("56", None, "This list comes by mail too, from 7:00 am on, but not on Saturdays and Sundays."),
        ("56", NOW.date(), f"This list comes by mail again after {NOW:%B} {NOW.day}."),
        ("56", NOW.date() - dt.timedelta(days=1), "This list comes by mail too, from 7:00 am on, but not on Saturdays and Sundays."),
        ("0123456", None, "This list comes by mail on no day: all seven are quiet."),
    ],
)  # fmt: skip
def test_when_it_comes_and_when_not_is_one_sentence(quiet: str, until: dt.date | None, sentence: str) -> None:
    days = frozenset(map(int, quiet))
    assert rhythm(hour=7, quiet_days=days, quiet_until=until, today=NOW.date()) == sentence
