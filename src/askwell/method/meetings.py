"""What a talk that is agreed, off or over says of the letters around it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from askwell.method import history
from askwell.method.facts import FactsLike, ReplyLike, TalkLike
from askwell.method.held import Held, Why
from askwell.method.situations import day_of

# What is written after a talk that did not take place; where the seeker called it off herself, the word goes with the calendar file.
AFTER_OFF = {"theirs": "called_off", "i_missed": "missed", "they_missed": "not_met"}


def ahead(facts: FactsLike, *, now: dt.datetime) -> Held | None:
    """Return that a talk is agreed: under way, still to come, over without a word how it went, or without a time."""
    if talk := history.running(facts):
        return _of(talk, Why.RUNNING, talk.started_at, now)
    talk = history.ahead(facts)
    if talk is None:
        return None
    if not (talk.starts_at and talk.ends_at):
        return Held(why=Why.NO_TIME, talk=talk.id)
    return _of(talk, Why.PAST if talk.ends_at <= now else Why.AGREED, talk.starts_at, now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The latest talk that took place or is off: when that was known, and what it says of a letter that does not fit it."""

    at: dt.datetime
    held: Held


def last(facts: FactsLike, *, now: dt.datetime) -> Known | None:
    """Return the latest talk that took place or is off, with the letter that fits it: thanks, then news, or the kind line of its reason."""
    found = [*_over(facts, now), *_off(facts, now)]
    return max(found, key=lambda known: known.at, default=None)


def answered_since(facts: FactsLike, known: Known | None) -> bool:
    """Tell whether they wrote anything since a talk that is over or off; at all where there was none."""
    came = [reply for reply in facts.replies if reply.kind not in history.MACHINES]
    return any(known is None or _is_later(reply, known) for reply in came)


def _is_later(reply: ReplyLike, known: Known) -> bool:
    """Tell whether an answer came after a talk was off or over; a no by which it was called off is answered as one."""
    return reply.received_at > known.at or (reply.kind == "declined" and reply.received_at == known.at)


def _over(facts: FactsLike, now: dt.datetime) -> Iterator[Known]:
    if (at := history.talked_at(facts)) and (ended := history.ended(facts)):
        ended_at, talk = ended[-1]
        thanks = next((one for _, one in reversed(ended) if one.id not in facts.thanked_at), None)
        held = _of(thanks or talk, Why.TALKED, ended_at, now, fits="thanks" if thanks else "update")
        yield Known(at=at, held=held)


def _off(facts: FactsLike, now: dt.datetime) -> Iterator[Known]:
    talk = history.off(facts)
    if talk and talk.cancelled_at:
        at, fits = talk.starts_at or talk.cancelled_at, AFTER_OFF.get(talk.why_off, "")
        yield Known(at=talk.cancelled_at, held=_of(talk, Why.OFF, at, now, fits=fits))


def _of(talk: TalkLike, why: Why, at: dt.datetime | None, now: dt.datetime, *, fits: str = "") -> Held:
    return Held(why=why, since=day_of(at, now) if at else None, fits=fits, talk=talk.id)
