"""What goes on with somebody in another campaign: a person is one person, whatever is explored."""

import datetime as dt
from dataclasses import replace

from askwell.method import history
from askwell.method.facts import FactsLike
from askwell.method.held import Held, Turn, Why
from askwell.method.situations import Situation, Standing, day_of
from askwell.method.turns import turn_to_ask

# What asks for a talk, and with which letter.
_ASKS = {Situation.WRITE: "request", Situation.AGAIN: "request", Situation.NUDGE: "nudge"}


def turn_anywhere(facts: FactsLike, *, kind: str, now: dt.datetime, another: bool = False) -> Turn:
    """Return what fits where a ``request`` or a ``nudge`` is asked for, by this campaign and by all others of the seeker.

    What they said in another campaign, what waits or rests there and the talk agreed on there hold it back; ``campaign`` of
    what is held names that one. Arguments as of ``turn_to_ask``.
    """
    here = turn_to_ask(facts, kind=kind, now=now, another=another)
    return here if here.held else Turn(kind=here.kind, held=held_elsewhere(facts, kind=here.kind, now=now))


def standing_elsewhere(facts: FactsLike, found: Standing, *, now: dt.datetime) -> Standing | None:
    """Return that nothing is asked for here as long as another campaign has it; nothing where none does."""
    kind = _ASKS.get(found.situation)
    held = held_elsewhere(facts, kind=kind, now=now) if kind and not found.talk else None
    return Standing(situation=Situation.ELSEWHERE, since=found.since, held=held) if held else None


def held_elsewhere(facts: FactsLike, *, kind: str, now: dt.datetime) -> Held | None:
    """Return by what in another campaign a ``request`` or a ``nudge`` is held back, or nothing."""
    asked = history.asked_at(facts)
    since = day_of(asked[-1], now) if asked and kind == "nudge" else None
    for other in facts.elsewhere:
        held = _held_by(other, now)
        if held and _counts(held, since):
            return replace(held, fits="", talk=None, campaign=other.campaign)
    return None


def _held_by(other: FactsLike, now: dt.datetime) -> Held | None:
    turn = turn_to_ask(other, kind="request", now=now)
    return turn.held or (_follow_up_due(other, now) if turn.kind == "nudge" else None)


def _follow_up_due(other: FactsLike, now: dt.datetime) -> Held | None:
    """Return that a follow-up comes first there, until the silence is long enough for a request anyway."""
    last = day_of(history.asked_at(other)[-1], now)
    fits_on = other.cadence.rest_until(last)
    return Held(why=Why.FOLLOW_UP, since=last, fits_on=fits_on) if fits_on > now.date() else None


def _counts(held: Held, since: dt.date | None) -> bool:
    """Tell whether it holds a request; or a follow-up to what went out on a day, which only what is newer does."""
    if since is None:
        return held.why is not Why.TALKED
    return held.why is not Why.FOLLOW_UP and (held.since is None or held.since >= since)
