"""Where things stand by the talks with one person: agreed on, moved, off, under way, behind."""

import datetime as dt

from askwell.method import history
from askwell.method.cadence import THANKS_NOT_BEFORE
from askwell.method.facts import FactsLike, TalkLike
from askwell.method.situations import Situation, Standing, day_of

# A week in which to prepare (our choice).
PREPARE_BEFORE = dt.timedelta(days=7)


def running(facts: FactsLike, _: dt.datetime) -> Standing | None:
    """Stay in a talk that is under way."""
    talk = history.running(facts)
    return Standing(situation=Situation.RUNNING, since=talk.started_at, talk=talk) if talk else None


def to_move(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Wait for another time that was asked for: the talk does not stand as it was agreed on."""
    talk, reply = history.ahead(facts), history.answer(facts)
    asked = history.asked_to_move(facts, talk) if talk and talk.starts_at else None
    if asked is None:
        return None
    answer = reply if reply and reply.received_at >= asked else None
    if answer and answer.kind not in {"yes", "question"}:
        return None
    since = answer.received_at if answer else asked
    found = Standing(situation=Situation.REPLY, since=since, talk=talk, reply=answer)
    return _unless_answered(facts, now, found)


def untold(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Tell the new time first, while it lies ahead: who was not told comes at the old one."""
    talk = history.ahead(facts)
    if not (talk and talk.moved_at and talk.starts_at and talk.starts_at > now) or facts.person.never_ask_at:
        return None
    told = history.wrote_since(facts, talk.moved_at) or (talk.told_at and talk.told_at >= talk.moved_at)
    return None if told else Standing(situation=Situation.REPLY, since=talk.moved_at, talk=talk)


def soon(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Look at the talk of today; one whose time is over and that was never begun is unclear."""
    talk = history.ahead(facts)
    if not (talk and talk.starts_at and talk.ends_at):
        return None
    if talk.ends_at <= now:
        return Standing(situation=Situation.UNCLEAR, since=talk.starts_at, talk=talk)
    if day_of(talk.starts_at, now) <= now.date():
        return Standing(situation=Situation.SOON, since=talk.starts_at, talk=talk)
    return None


def after_the_talk(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Thank first; only in the two hours in which no thank-you goes out the notes come before it."""
    for ended_at, talk in reversed(history.ended(facts)):
        debriefed = talk.id in facts.debriefed_at
        if not debriefed and now - ended_at < THANKS_NOT_BEFORE:
            return Standing(situation=Situation.DEBRIEF, since=ended_at, talk=talk)
        if talk.id not in facts.thanked_at and not facts.person.never_ask_at:
            return Standing(situation=Situation.THANK, since=ended_at, talk=talk, is_sorted=debriefed)
    return None


def reply(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Answer what they wrote, until a talk is agreed on or was."""
    reply, talk = history.answer(facts), history.ahead(facts)
    if talk:
        return None if talk.starts_at else _no_time_yet(facts, now, talk)
    if not reply or not _open_to_letters(facts, now):
        return None
    if reply.kind in {"yes", "question"}:
        called_off = [row.cancelled_at for row in facts.talks if row.cancelled_at]
        since = max([reply.received_at, *called_off])
        # A talk that is put in afterwards may have been before the day on which the answer was noted.
        if any(
            max(ended_at, talk.created_at) >= reply.received_at for ended_at, talk in history.ended(facts)
        ):
            return None
        return _unless_answered(facts, now, Standing(situation=Situation.REPLY, since=since, reply=reply))
    if reply.kind == "another_name" and not history.wrote_since(facts, reply.received_at):
        return Standing(situation=Situation.REPLY, since=reply.received_at, reply=reply)
    return None


def off(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Write a kind line after a talk that did not take place, until it is answered or another talk is agreed on."""
    talk, reply = history.off(facts), history.answer(facts)
    if not (talk and talk.cancelled_at) or history.ahead(facts) or not _open_to_letters(facts, now):
        return None
    since = talk.cancelled_at
    if (reply and reply.received_at > since) or any(at > since for at, _ in history.ended(facts)):
        return None
    return _unless_answered(facts, now, Standing(situation=Situation.REPLY, since=since, talk=talk))


def _no_time_yet(facts: FactsLike, now: dt.datetime, talk: TalkLike) -> Standing:
    found = Standing(situation=Situation.REPLY, since=talk.created_at, talk=talk, reply=history.answer(facts))
    return _unless_answered(facts, now, found)


def _unless_answered(facts: FactsLike, now: dt.datetime, found: Standing) -> Standing:
    """Wait for as long after an answer as before the first follow-up, then write again."""
    wrote = history.wrote_since(facts, found.since) if found.since else None
    if found.since and found.talk and found.talk.told_at and found.talk.told_at >= found.since:
        wrote = max(filter(None, (wrote, found.talk.told_at)))
    if wrote is None:
        return found
    late = facts.cadence.after(day_of(wrote, now), facts.cadence.pack.nudge_after[0]) <= now.date()
    situation = Situation.NUDGE if late else Situation.WAITING
    return Standing(situation=situation, since=wrote, reply=found.reply, talk=found.talk)


def debrief(facts: FactsLike, _: dt.datetime) -> Standing | None:
    """Sort the notes of a talk that was."""
    for ended_at, talk in reversed(history.ended(facts)):
        if talk.id not in facts.debriefed_at:
            return Standing(situation=Situation.DEBRIEF, since=ended_at, talk=talk)
    return None


def ahead(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Prepare a talk that comes within a week; an earlier one stands ahead."""
    talk = history.ahead(facts)
    if not (talk and talk.starts_at):
        return None
    near = day_of(talk.starts_at, now) - PREPARE_BEFORE <= now.date()
    prepare = near and talk.id not in facts.prepared_at
    situation = Situation.PREPARE if prepare else Situation.AHEAD
    return Standing(situation=situation, since=talk.starts_at, talk=talk)


def talked(facts: FactsLike, _: dt.datetime) -> Standing | None:
    """Give something back after the talks, or let it be done."""
    talks = history.ended(facts)
    if not talks:
        return None
    gave = history.gave_back_at(facts)
    situation = Situation.DONE if gave else Situation.GIVE
    return Standing(situation=situation, since=gave or talks[-1][0], talk=talks[-1][1])


def _open_to_letters(facts: FactsLike, now: dt.datetime) -> bool:
    resting = facts.person.resting_until
    return not (facts.person.never_ask_at or facts.closed_at or (resting and resting > now.date()))
