"""When to write again, when to thank, when to let someone rest."""

import datetime as dt
from collections.abc import Collection

# One follow-up after seven business days, a second after seven more, then rest (METHOD.md 1.5 and 1.8: SFU says once,
# Duke's guide says seven and seven; our default is two at the most).
NUDGE_AFTER = 7
MOST_NUDGES = 2
REST = dt.timedelta(days=90)

# A friend who was asked for names gets one gentle second ask after ten days, then rest (our choice).
SECOND_ASK_AFTER = dt.timedelta(days=10)

# The draft is ready at once, goes not before two hours, and after a week says that it is late (METHOD.md 1.8, medium of
# the sources; "not from the car park").
THANKS_NOT_BEFORE = dt.timedelta(hours=2)
LATE_AFTER = dt.timedelta(days=7)

SATURDAY = 5


def add_business_days(day: dt.date, count: int, *, holidays: Collection[dt.date] = ()) -> dt.date:
    """Return the day that lies ``count`` business days after ``day``; weekends and holidays do not count."""
    while count > 0:
        day += dt.timedelta(days=1)
        if day.weekday() < SATURDAY and day not in holidays:
            count -= 1
    return day


def nudge_due_on(
    last_sent_on: dt.date,
    *,
    nudges: int = 0,
    away_until: dt.date | None = None,
    holidays: Collection[dt.date] = (),
) -> dt.date | None:
    """Return the day for one kind follow-up, or nothing when two went out already.

    The clock stands still while the other is away: it then counts from the day of return.
    """
    if nudges >= MOST_NUDGES:
        return None
    start = max(last_sent_on, away_until) if away_until else last_sent_on
    return add_business_days(start, NUDGE_AFTER, holidays=holidays)


def rest_until(last_sent_on: dt.date) -> dt.date:
    """Return until when a person without an answer is left in peace."""
    return last_sent_on + REST
