"""Days and moments that a page asks for."""

import pytest
from django.core.exceptions import ValidationError

from askwell.web.days import DayField, MomentField


@pytest.mark.parametrize("said", ["0026-11-27", "0001-01-01", "9999-12-31", "1869-05-10"])
def test_a_year_that_nobody_means_is_asked_for_again(said: str) -> None:
    for field in (DayField(), MomentField()):
        with pytest.raises(ValidationError, match="Write the year in four figures, for example 2026-03-20"):
            field.clean(said)


def test_a_day_that_does_not_exist_says_how_to_write_one() -> None:
    with pytest.raises(ValidationError, match="Write a day that exists, for example 2026-03-20"):
        DayField().clean("2026-02-30")
    with pytest.raises(ValidationError, match="Write a day and a time that exist"):
        MomentField().clean("2026-02-30T14:00")


def test_none_is_needed_where_the_page_does_not_say_so() -> None:
    assert (DayField().clean(""), MomentField().clean("")) == (None, None)
    with pytest.raises(ValidationError, match="Say which day it was"):
        DayField(needed="Say which day it was").clean("")


def test_a_day_of_these_years_is_taken() -> None:
    assert str(DayField().clean("2026-11-27")) == "2026-11-27"
