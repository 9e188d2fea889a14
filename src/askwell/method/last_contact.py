"""When two last wrote with each other before, in words."""

import datetime as dt

_A_WHILE = dt.timedelta(days=183)


def month_words(on: dt.date, *, today: dt.date) -> str:
    """Return a day's month as a sentence says it: "this month", "in March", or with the year where that is another one."""
    if (on.year, on.month) == (today.year, today.month):
        return "this month"
    return f"in {on:%B}" if on.year == today.year else f"in {on:%B %Y}"


def last_words(on: dt.date | None, *, by: str, today: dt.date) -> str:
    """Say when something was written last and by whom; ``by`` is a first name, "" for the seeker."""
    when = f" {month_words(on, today=today)}" if on else ", on a day that is not told"
    return f"{by or 'You'} wrote last{when}." if by else f"You wrote last{when}."


def is_a_while(on: dt.date, *, today: dt.date) -> bool:
    """Tell whether so long lies between that a letter had better say so: half a year."""
    return today - on >= _A_WHILE
