"""Days are read in the forms that exports write."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.days import is_day_first, is_open, read_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05 Mar 2024", date(2024, 3, 5)),
        ("15 September 2026", date(2026, 9, 15)),
        ("3 Sept. 2024", date(2024, 9, 3)),
        ("12 mars 2023", date(2023, 3, 12)),
        ("1er août 2023", date(2023, 8, 1)),
        ("12 févr. 2023", date(2023, 2, 12)),
        ("4 juin 2023", date(2023, 6, 4)),
        ("4 juillet 2023", date(2023, 7, 4)),
        ("5. März 2023", date(2023, 3, 5)),
        ("05. Dez. 2023", date(2023, 12, 5)),
        ("5 de marzo de 2023", date(2023, 3, 5)),
        ("7 ottobre 2023", date(2023, 10, 7)),
        ("5-Mar-24", date(2024, 3, 5)),
        ("Mar 5, 2024", date(2024, 3, 5)),
        ("2024-03-05", date(2024, 3, 5)),
        ("2024-03-05 14:22:11 UTC", date(2024, 3, 5)),
        ("2024-03-05T14:22:11Z", date(2024, 3, 5)),
        ("03/05/2024", date(2024, 3, 5)),
        ("25/03/2024", date(2024, 3, 25)),
        ("1/29/26, 2:37 PM", date(2026, 1, 29)),
        ("05.03.2024", date(2024, 3, 5)),
        ("  05   Mar 2024 ", date(2024, 3, 5)),
    ],
)
def test_a_day_is_read(text: str, day: date) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "30 Feb 2026",
        "31/31/2024",
        "2024",
        "Mar 2024",
        "yesterday",
        "",
        "0000-01-01",
        "12 Foo 2024",
        "1" * 5000,
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text) is None


def test_where_the_day_comes_first_is_said_by_the_caller() -> None:
    assert read_day("03/05/2024", day_first=True) == date(2024, 5, 3)
    assert read_day("03/25/2024", day_first=True) == date(2024, 3, 25)


@given(st.text())
def test_any_text_gives_a_day_or_none(text: str) -> None:
    assert isinstance(read_day(text), date | None)


@given(
    st.dates(min_value=date(1900, 1, 1)), st.sampled_from(["%d %b %Y", "%Y-%m-%d", "%m/%d/%Y", "%d.%m.%Y"])
)
def test_every_day_comes_back_from_every_form(day: date, form: str) -> None:
    assert read_day(day.strftime(form)) == day


@pytest.mark.parametrize(
    ("texts", "otherwise", "leads"),
    [
        (["03/02/2021", "25/02/2021"], False, True),
        (["03/02/2021", "02/25/2021 10:12"], True, False),
        (["03/02/2021", "5 mars 2021", ""], True, True),
        (["25/02/2021", "02/25/2021"], False, None),
        (["25.02.2021", "02/03/2021"], False, False),
    ],
)
def test_which_leads_is_shown_by_the_days_of_one_file(
    *, texts: list[str], otherwise: bool, leads: bool | None
) -> None:
    assert is_day_first(texts, otherwise=otherwise) is leads


def test_a_day_that_can_be_read_in_two_ways_is_none_where_nobody_knows() -> None:
    assert [read_day(text, day_first=None) for text in ("03/02/2021", "25/02/2021", "03/03/2021", "3 Feb 2021")] == [
        None,
        date(2021, 2, 25),
        date(2021, 3, 3),
        date(2021, 2, 3),
    ]  # fmt: skip
    assert [is_open(text) for text in ("03/02/2021 10:12", "25/02/2021", "03.02.2021")] == [
        True,
        False,
        False,
    ]
