"""A report that comes back is of the last letter before it."""

import datetime as dt
import uuid

from askwell.method.undelivered import undelivered

DAY = dt.datetime(2026, 11, 2, 9, tzinfo=dt.UTC)


def test_only_the_letter_before_a_report_was_never_read() -> None:
    first, second, third = (uuid.UUID(int=one) for one in range(3))
    sent = [(first, DAY), (third, DAY + dt.timedelta(20)), (second, DAY + dt.timedelta(9))]
    assert undelivered(sent, [DAY + dt.timedelta(10)]) == {second}


def test_a_report_of_nothing_is_of_no_letter() -> None:
    assert undelivered([(uuid.UUID(int=1), DAY)], [DAY - dt.timedelta(1)]) == set()
