"""The six steps of one person's journey: Found, Asked, Prepared, Talked, Thanked, Gave back."""

import datetime as dt
from dataclasses import dataclass

from askwell.method import history
from askwell.method.facts import FactsLike

FOUND, ASKED, PREPARED, TALKED, THANKED, GAVE_BACK = range(6)
ALL_DONE = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Spine:
    """How far the journey is.

    ``now`` is the index of the next step (6 when all are done), ``days`` the day on which each step was done in
    the seeker's zone, ``skipped`` the steps that were passed over.
    """

    now: int
    days: tuple[dt.date | None, ...]
    skipped: frozenset[int]


def spine(facts: FactsLike, *, now: dt.datetime) -> Spine:
    """Return the spine of one person. ``now`` is in the seeker's zone; days are told in it.

    Asked is done when a talk was agreed on: until then asking is what goes on. A step that nobody took counts
    as passed over once a later one was taken.
    """
    moments = _moments(facts)
    done = {index for index, moment in enumerate(moments) if moment}
    current = _current(done)
    return Spine(
        now=current,
        days=tuple(moment.astimezone(now.tzinfo).date() if moment else None for moment in moments),
        skipped=frozenset(set(range(current)) - done),
    )


def _current(done: set[int]) -> int:
    """Return the step to take: after a talk the first of the later ones still open, before it the one after the last."""
    if TALKED in done:
        return next((step for step in (THANKED, GAVE_BACK) if step not in done), ALL_DONE)
    return max((step + 1 for step in done if step < TALKED), default=FOUND)


def _moments(facts: FactsLike) -> list[dt.datetime | None]:
    talks = history.ended(facts)
    kept = [talk for talk in facts.talks if talk.cancelled_at is None]
    prepared = [facts.prepared_at[talk.id] for talk in kept if talk.id in facts.prepared_at]
    thanked = [facts.thanked_at[talk.id] for _, talk in talks if talk.id in facts.thanked_at]
    every_talk_thanked = len(thanked) == len(talks)
    return [
        history.found_at(facts),
        _agreed_after_asking(facts),
        max(prepared, default=None),
        talks[-1][0] if talks else None,
        max(thanked, default=None) if every_talk_thanked else None,
        history.gave_back_at(facts),
    ]


def _agreed_after_asking(facts: FactsLike) -> dt.datetime | None:
    """Return when the seeker asked, once it led to a talk; a talk agreed on without a letter counts from then, or from its own day where it was only put in afterwards."""
    talks = [talk for talk in facts.talks if talk.cancelled_at is None or talk.ended_at]
    if not talks:
        return None
    asked = history.asked_at(facts)
    return asked[0] if asked else min(at for talk in talks for at in (talk.created_at, talk.ended_at) if at)
