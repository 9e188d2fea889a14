"""The hours of a sentence as they are meant there, with what stands around them and what was told before."""

from dataclasses import replace

from askwell.method.replies.times import hours
from askwell.method.replies.times.afterwards import freed, without_ends
from askwell.method.replies.times.context import Frame, Told
from askwell.method.replies.times.customs import at_and_not_until, by_their_clock, early_bird
from askwell.method.replies.times.reasons import closed
from askwell.method.replies.times.shifting import before_that, with_told
from askwell.method.replies.times.spans import HALF_A_DAY, Hours, says_half


def heard(text: str, frame: Frame, told: Told, *, half: str) -> list[Hours]:
    """Return the hours of a sentence whose days are blanked; ``half`` is the half of the day told before."""
    found = with_told(text, hours.in_text(text, half=half), told.hour)
    found = freed(text, _in_same_half(text, before_that(text, found), told.hour))
    found = early_bird(at_and_not_until(found, text, frame.own), text, frame.text)
    return by_their_clock(closed(text, without_ends(text, found)), text, frame.zone)


def _in_same_half(text: str, times: list[Hours], told: Hours | None) -> list[Hours]:
    """Read "7:45 am on Monday or 7:45 on Tuesday" as two mornings: an hour said again without its half keeps the half."""
    kept: list[Hours] = []
    for hour in times:
        before = kept[-1] if kept else told
        if before and _is_half_a_day_behind(hour, before) and not says_half(hour, text):
            hour = replace(hour, start=before.start)  # noqa: PLW2901  # the same hour, known better
        kept.append(hour)
    return kept


def _is_half_a_day_behind(hour: Hours, before: Hours) -> bool:
    return hour.start.hour - before.start.hour == HALF_A_DAY and hour.start.minute == before.start.minute
