"""When to write again, when to thank, when to let someone rest."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

# One follow-up after seven business days, a second after seven more, then rest (METHOD.md 1.5 and 1.8: SFU says once,
# Duke's guide says seven and seven; our default is two at the most).
NUDGE_AFTER = 7
MOST_NUDGES = 2
REST = dt.timedelta(days=90)

# A friend who was asked for names gets one gentle second ask after ten days, then rest (our choice).
SECOND_ASK_AFTER = dt.timedelta(days=10)

# The draft is ready at once, goes not before two hours, is due within a day, and after a week says that it is late
# (METHOD.md 1.8, medium of the sources; "not from the car park").
THANKS_NOT_BEFORE = dt.timedelta(hours=2)
THANKS_DUE = dt.timedelta(hours=24)
THANKS_CALM_AFTER = dt.timedelta(hours=48)
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


def thanks_due_at(ended_at: dt.datetime) -> dt.datetime:
    """Return by when a thank-you is due."""
    return ended_at + THANKS_DUE


class Step(StrEnum):
    """What is next with someone who was written to and has not answered."""

    WAIT = "wait"
    NUDGE = "nudge"
    REST = "rest"
    OVER = "over"


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """The next step and its day: wait until ``on``, nudge since ``on``, rest until ``on``, over since ``on``."""

    step: Step
    on: dt.date


def follow_up(
    sent_on: Collection[dt.date],
    *,
    today: dt.date,
    away_until: dt.date | None = None,
    holidays: Collection[dt.date] = (),
) -> FollowUp:
    """Return what is next after the letters sent on these days, the request first: never empty, in any order.

    Two nudges at the most, then ninety days of rest; after those nobody needs to be written to, and somebody may be.
    """
    last = max(sent_on)
    due = nudge_due_on(last, nudges=len(sent_on) - 1, away_until=away_until, holidays=holidays)
    if due is not None:
        return FollowUp(step=Step.NUDGE if today >= due else Step.WAIT, on=due)
    rested = rest_until(last)
    return FollowUp(step=Step.REST if today < rested else Step.OVER, on=rested)


def second_ask_due_at(asked_at: dt.datetime, *, away_until: dt.date | None = None) -> dt.datetime:
    """Return when a friend who was asked for names may be asked gently once more; an absence moves it."""
    if away_until and away_until > asked_at.date():
        asked_at = dt.datetime.combine(away_until, asked_at.timetz())
    return asked_at + SECOND_ASK_AFTER


class ThanksPhase(StrEnum):
    """How a thank-you that has not gone out is spoken of."""

    FRESH = "fresh"
    DUE = "due"
    CALM = "calm"
    LATE = "late"


def thanks_phase(ended_at: dt.datetime, *, now: dt.datetime) -> ThanksPhase:
    """Return how a thank-you stands: fresh (the draft is ready, two hours may pass), due, calm after two days, late after seven.

    Calm is a wording, not a reproach: a note is still a gift. Late asks for the late text.
    """
    since = now - ended_at
    if since < THANKS_NOT_BEFORE:
        return ThanksPhase.FRESH
    if since > LATE_AFTER:
        return ThanksPhase.LATE
    return ThanksPhase.CALM if since > THANKS_CALM_AFTER else ThanksPhase.DUE
