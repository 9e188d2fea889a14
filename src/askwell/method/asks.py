"""Asking a friend for names: once, once more after ten days, then never again (METHOD.md 1.2; a rest is kinder than a third time)."""

import datetime as dt
import uuid
from collections.abc import Sequence
from enum import StrEnum

from askwell.method.cadence import SECOND_ASK_AFTER
from askwell.method.facts import AskLike


class AskState(StrEnum):
    """How an ask stands."""

    DRAFT = "draft"
    WAITING = "waiting"
    ASK_AGAIN = "ask again"
    LET_REST = "let rest"
    ANSWERED = "answered"
    RESTING = "resting"


class Turn(StrEnum):
    """Whether a friend may be asked for names now."""

    FIRST = "first"
    WAIT = "wait"
    AGAIN = "again"
    REST = "rest"


def turn_of(asked_at: Sequence[dt.datetime], *, now: dt.datetime) -> Turn:
    """Return whether somebody may be asked now who was asked at these times and did not answer: twice at most, ten days apart."""
    if not asked_at:
        return Turn.FIRST
    if len(asked_at) > 1:
        return Turn.REST
    return Turn.AGAIN if now - asked_at[0] >= SECOND_ASK_AFTER else Turn.WAIT


def state_of(ask: AskLike, *, is_second: bool, now: dt.datetime) -> AskState:
    """Return how an ask stands. After ten days without an answer comes one gentle second ask; after that, rest."""
    if ask.answered_at:
        return AskState.ANSWERED
    if ask.rested_at:
        return AskState.RESTING
    if ask.asked_at is None:
        return AskState.DRAFT
    if now - ask.asked_at < SECOND_ASK_AFTER:
        return AskState.WAITING
    return AskState.LET_REST if is_second else AskState.ASK_AGAIN


def states(asks: Sequence[AskLike], *, now: dt.datetime) -> list[AskState]:
    """Return how each of all asks of a campaign stands; the later one of a person is the second."""
    first: dict[uuid.UUID, dt.datetime] = {}
    for ask in asks:
        if ask.asked_at:
            first[ask.person.id] = min(ask.asked_at, first.get(ask.person.id, ask.asked_at))
    return [
        state_of(ask, is_second=ask.asked_at != first.get(ask.person.id, ask.asked_at), now=now)
        for ask in asks
    ]
