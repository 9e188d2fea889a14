"""Whether it is the seeker's turn to write: what the policy says of asking once more, and of news, before a letter is drafted."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from askwell.method import history
from askwell.method.cadence import Cadence
from askwell.method.facts import FactsLike
from askwell.method.situations import MOST_ROUNDS, Situation, Standing, day_of, standing

# Who helped is told three times a year at the most, however many talks came of it (our choice).
MOST_NEWS = 3
A_YEAR = dt.timedelta(days=365)


class Why(StrEnum):
    """Why a letter does not fit now."""

    WAITING = "waiting"
    ALL_SENT = "all_sent"
    RESTS = "rests"
    CLOSED = "closed"
    ANSWERED = "answered"
    UNREAD = "unread"
    NEWS = "news"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A letter that does not fit now: why, since when that is so, and the day from which the next one fits, where there is one."""

    why: Why
    since: dt.date | None = None
    fits_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Which kind of letter fits, and why it is held back, if it is."""

    kind: str
    held: Held | None = None


def turn_to_ask(facts: FactsLike, *, kind: str, now: dt.datetime) -> Turn:
    """Return what fits where a ``request`` or a ``nudge`` is asked for. ``now`` is in the seeker's zone.

    What they wrote is read before anything is asked once more. A follow-up becomes a new request after a rest, and a second request a follow-up before.
    """
    if kind not in history.ASKING or not history.asked_at(facts):
        return Turn(kind=kind)
    if waits := history.unread(facts):
        return Turn(kind=kind, held=Held(why=Why.UNREAD, since=day_of(waits.received_at, now)))
    found = standing(facts, now=now)
    if found.situation is Situation.AGAIN:
        return Turn(kind="request")
    if history.answer(facts) and found.situation is not Situation.RESTING:
        is_closed = found.situation is Situation.CLOSED
        answered = Held(why=Why.CLOSED if is_closed else Why.ANSWERED, since=_day(found, now))
        return Turn(kind=kind, held=answered if is_closed or kind == "nudge" else None)
    return Turn(kind=_unanswered(found, kind), held=_too_early(facts, found, now))


def _unanswered(found: Standing, kind: str) -> str:
    return "nudge" if found.situation in {Situation.WAITING, Situation.NUDGE} else kind


def _too_early(facts: FactsLike, found: Standing, now: dt.datetime) -> Held | None:
    """Return why whoever has not answered is not written to again yet."""
    match found.situation:
        case Situation.WAITING:
            last, away = day_of(history.asked_at(facts)[-1], now), history.absence(facts)
            back_on = away.until_on if away else None
            if due := facts.cadence.due_on(last, nudges=history.nudges(facts), away_until=back_on):
                return Held(why=Why.WAITING, since=last, fits_on=due)
            again = facts.cadence.rest_until(last) if history.requests(facts) < MOST_ROUNDS else None
            return Held(why=Why.ALL_SENT, since=last, fits_on=again)
        case Situation.RESTING:
            return Held(why=Why.RESTS, since=_day(found, now), fits_on=found.until_on)
        case Situation.CLOSED:
            return Held(why=Why.CLOSED, since=_day(found, now))
    return None


def turn_to_introduce(asked: Sequence[dt.datetime], *, cadence: Cadence, now: dt.datetime) -> Turn:
    """Return that a friend may be asked for an introduction: once, and once more after as long as a follow-up waits.

    ``asked`` are the moments when this friend was asked to introduce the seeker to this same person.
    """
    if not asked:
        return Turn(kind="introduction")
    last = day_of(max(asked), now)
    if len(asked) > 1:
        return Turn(kind="introduction", held=Held(why=Why.ALL_SENT, since=last))
    fits_on = cadence.after(last, cadence.pack.nudge_after[0])
    early = Held(why=Why.WAITING, since=last, fits_on=fits_on) if fits_on > now.date() else None
    return Turn(kind="introduction", held=early)


def turn_to_tell(told: Sequence[dt.datetime], *, now: dt.datetime) -> Turn:
    """Return that news fits, but for whoever had it three times within a year: then when the first of these is a year old.

    ``told`` are the moments when a person got news.
    """
    within = sorted(at for at in told if at > now - A_YEAR)
    if len(within) < MOST_NEWS:
        return Turn(kind="update")
    fits_on = day_of(within[-MOST_NEWS] + A_YEAR, now)
    return Turn(kind="update", held=Held(why=Why.NEWS, since=day_of(within[-1], now), fits_on=fits_on))


def _day(found: Standing, now: dt.datetime) -> dt.date | None:
    return day_of(found.since, now) if found.since else None
