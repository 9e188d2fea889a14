"""Days, times and counts in words, as the pages say them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from askwell.method.wording import clock, day_in_words, full_day, long_day, plural, short_day

if TYPE_CHECKING:
    from datetime import tzinfo

__all__ = ["clock", "day_in_words", "full_day", "long_day", "plural", "short_day", "when_in_words"]

DAY_STYLES = {"words": day_in_words, "long": long_day, "short": short_day, "full": full_day}


def when_in_words(value: date | datetime, *, now: datetime, zone: tzinfo, style: str = "words") -> str:
    """Say a day or a moment in the reader's zone.

    Styles: "words" ("today at 2:00 pm", "Monday", "March 11"), "long" ("March 11"), "short" ("Mar 11"),
    "full" ("Thursday, March 12"), "clock" ("2:00 pm") and "ago" ("in 1 hour 40 minutes", "3 days ago").
    A moment carries its clock time in "words" and "full"; a day never does.
    Raises KeyError for a style that is none of these.
    """
    today = now.astimezone(zone).date()
    if not isinstance(value, datetime):
        return days_apart((value - today).days) if style == "ago" else DAY_STYLES[style](value, today=today)
    local = value.astimezone(zone)
    if style == "clock":
        return clock(local)
    if style == "ago":
        return span_in_words(value - now)
    words = DAY_STYLES[style](local.date(), today=today)
    return f"{words} at {clock(local)}" if style in {"words", "full"} else words


def days_apart(days: int) -> str:
    """Say how far a day is: "today", "in 3 days", "8 days ago"."""
    if days == 0:
        return "today"
    words = plural(abs(days), "day")
    return f"in {words}" if days > 0 else f"{words} ago"


def span_in_words(span: timedelta) -> str:
    """Say how far a moment is: "now", "in 1 hour 40 minutes", "25 minutes ago", "in 3 days"."""
    minutes = round(abs(span).total_seconds() / 60)
    if minutes == 0:
        return "now"
    hours, rest = divmod(minutes, 60)
    if hours >= 24:  # noqa: PLR2004  # a day
        words = plural(hours // 24, "day")
    else:
        words = " ".join(plural(n, unit) for n, unit in ((hours, "hour"), (rest, "minute")) if n)
    return f"in {words}" if span > timedelta(0) else f"{words} ago"
