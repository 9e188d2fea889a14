"""When to write again, when to thank, when to let someone rest."""

import datetime as dt
from collections.abc import Container
from dataclasses import dataclass

from askwell.method.packs import Pack
from askwell.method.weekdays import WEEKEND

REST = dt.timedelta(days=90)

# A friend who was asked for names gets one gentle second ask after ten days, then rest (our choice).
SECOND_ASK_AFTER = dt.timedelta(days=10)

# The draft is ready at once, goes not before two hours, and after a week says that it is late (METHOD.md 1.8, medium of
# the sources; "not from the car park").
THANKS_NOT_BEFORE = dt.timedelta(hours=2)
LATE_AFTER = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """The policy for one person, with the days and weekdays (Monday is 0) on which nobody works where that person is."""

    pack: Pack
    days_off: Container[dt.date] = ()
    weekend: Container[int] = WEEKEND

    def due_on(
        self, last_sent_on: dt.date, *, nudges: int = 0, away_until: dt.date | None = None
    ) -> dt.date | None:
        """Return the day for a kind follow-up, or nothing when all that the policy allows went out already.

        The clock stands still while the other is away: it then counts from the day of return.
        """
        if nudges >= len(self.pack.nudge_after):
            return None
        return self.after(_later(last_sent_on, away_until), self.pack.nudge_after[nudges])

    def rests_from(self, last_sent_on: dt.date, *, away_until: dt.date | None = None) -> dt.date:
        """Return the day from which no answer is waited for any more after the last letter that the policy allows."""
        return self.after(_later(last_sent_on, away_until), self.pack.nudge_after[-1])

    def after(self, day: dt.date, count: int) -> dt.date:
        """Return the day that lies ``count`` business days of the other's after ``day``."""
        return add_business_days(day, count, holidays=self.days_off, weekend=self.weekend)

    def rest_until(self, last_sent_on: dt.date) -> dt.date:
        """Return until when a person without an answer is left in peace."""
        return last_sent_on + dt.timedelta(days=self.pack.rest)


def _later(day: dt.date, other: dt.date | None) -> dt.date:
    return max(day, other) if other else day


def add_business_days(
    day: dt.date, count: int, *, holidays: Container[dt.date] = (), weekend: Container[int] = WEEKEND
) -> dt.date:
    """Return the day that lies ``count`` business days after ``day``; the ``weekend`` (Monday is 0) and holidays do not count."""
    while count > 0:
        day += dt.timedelta(days=1)
        if day.weekday() not in weekend and day not in holidays:
            count -= 1
    return day
