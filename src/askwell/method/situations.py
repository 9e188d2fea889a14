"""Where things stand with one person: the first rule that applies says it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from askwell.method import history
from askwell.method.cadence import REST, THANKS_NOT_BEFORE
from askwell.method.facts import FactsLike, PromiseLike, ReferralLike, ReplyLike, TalkLike, UnreadLike

# A day of grace before a promise is due, and a week in which to prepare (our choice).
PROMISE_BEFORE = dt.timedelta(days=1)
PREPARE_BEFORE = dt.timedelta(days=7)
# Whoever was silent after two rounds, each with its follow-ups, is let go for good (our choice).
MOST_ROUNDS = 2


class Situation(StrEnum):
    """What goes on with a person. The first ones ask for something, in the order of urgency; the others do not."""

    RUNNING = "running"
    SOON = "soon"
    UNCLEAR = "unclear"
    UNSURE = "unsure"
    THANK = "thank"
    UNREAD = "unread"
    REPLY = "reply"
    DEBRIEF = "debrief"
    PROMISE = "promise"
    WRITE = "write"
    AGAIN = "again"
    PREPARE = "prepare"
    NUDGE = "nudge"

    WAITING = "waiting"
    LEAVING = "leaving"
    WORD = "word"
    AHEAD = "ahead"
    RESTING = "resting"
    CLOSED = "closed"
    NEVER = "never"
    GIVE = "give"
    DONE = "done"
    KNOWN = "known"

    @property
    def needs_me(self) -> bool:
        """Return whether there is something to do."""
        return list(Situation).index(self) < list(Situation).index(Situation.WAITING)


# With whom nothing is under way: whoever was passed over rests then, and only then.
NOT_BEGUN = frozenset({Situation.WRITE, Situation.KNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where things stand: since when, and what it rests on; ``until_on`` is the day on which a rest ends.

    ``referral`` stands there where the referrer offered to make the first contact and is asked to, or was. ``is_sorted`` says
    that the notes of the talk to give thanks for are sorted.
    """

    situation: Situation
    since: dt.datetime | None = None
    talk: TalkLike | None = None
    reply: ReplyLike | None = None
    unread: UnreadLike | None = None
    promise: PromiseLike | None = None
    referral: ReferralLike | None = None
    until_on: dt.date | None = None
    is_sorted: bool = False

    @property
    def moves(self) -> bool:
        """Whether it is about another time for a talk that had one."""
        to_come = self.talk is not None and self.talk.starts_at is not None and self.talk.cancelled_at is None
        return to_come and self.situation in {Situation.REPLY, Situation.WAITING, Situation.NUDGE}

    @property
    def is_owed(self) -> bool:
        """Whether the other was let wait, or may come for nothing, as long as no word of the seeker comes."""
        mine = self.talk is not None and (self.moves or self.talk.why_off in {"mine", "i_missed"})
        return self.situation is Situation.REPLY and self.reply is None and mine

    @property
    def fingerprint(self) -> str:
        """Return a text that changes whenever the situation does."""
        return f"{self.situation}@{self.since.astimezone(dt.UTC).isoformat() if self.since else ''}"


# What a letter does about it.
_WRITTEN = {Situation.WRITE, Situation.AGAIN, Situation.NUDGE, Situation.REPLY, Situation.THANK}

# What is done before a mail of theirs that waits is read: the talk of today and of yesterday, and peace.
_BEFORE_READING = {
    Situation.RUNNING, Situation.SOON, Situation.UNCLEAR, Situation.THANK, Situation.DEBRIEF, Situation.NEVER,
}  # fmt: skip

Rule = Callable[[FactsLike, dt.datetime], Standing | None]


def standing(facts: FactsLike, *, now: dt.datetime) -> Standing:
    """Return where things stand with a person. ``now`` is in the seeker's zone; days are counted in it."""
    found = next(found for rule in RULES if (found := rule(facts, now)))
    return _unread(facts, found) or _on_its_way(facts, found) or found


def asking(facts: FactsLike, *, now: dt.datetime) -> Standing | None:
    """Return where the asking alone stands, whatever else goes on: let go, at rest, or without an answer; nothing where there is one."""
    rules: tuple[Rule, ...] = (_let_go, _resting, _not_now)
    rules += () if history.answer(facts) else (_bounced, _silent)
    return next((found for rule in rules if (found := rule(facts, now))), None)


def _unread(facts: FactsLike, found: Standing) -> Standing | None:
    """Let nobody write to whoever has written: what they wrote is read first."""
    waits = history.unread(facts)
    if waits is None or found.situation in _BEFORE_READING:
        return None
    return Standing(situation=Situation.UNREAD, since=waits.received_at, unread=waits)


def _on_its_way(facts: FactsLike, found: Standing) -> Standing | None:
    """Let nobody write a second time what stands in the outbox already."""
    leaving = facts.leaving
    if leaving is None or found.situation not in _WRITTEN:
        return None
    if (leaving.kind == "thanks") != (found.situation is Situation.THANK):
        return None
    situation = Situation.UNSURE if leaving.is_unsure else Situation.LEAVING
    return Standing(situation=situation, since=leaving.at)


def _running(facts: FactsLike, _: dt.datetime) -> Standing | None:
    talk = history.running(facts)
    return Standing(situation=Situation.RUNNING, since=talk.started_at, talk=talk) if talk else None


def _to_move(facts: FactsLike, now: dt.datetime) -> Standing | None:
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


def _untold(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Tell the new time first, while it lies ahead: who was not told comes at the old one."""
    talk = history.ahead(facts)
    if not (talk and talk.moved_at and talk.starts_at and talk.starts_at > now) or facts.person.never_ask_at:
        return None
    told = history.wrote_since(facts, talk.moved_at) or (talk.told_at and talk.told_at >= talk.moved_at)
    return None if told else Standing(situation=Situation.REPLY, since=talk.moved_at, talk=talk)


def _soon(facts: FactsLike, now: dt.datetime) -> Standing | None:
    talk = history.ahead(facts)
    if not (talk and talk.starts_at and talk.ends_at):
        return None
    if talk.ends_at <= now:
        return Standing(situation=Situation.UNCLEAR, since=talk.starts_at, talk=talk)
    if day_of(talk.starts_at, now) <= now.date():
        return Standing(situation=Situation.SOON, since=talk.starts_at, talk=talk)
    return None


def _after_the_talk(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Thank first; only in the two hours in which no thank-you goes out the notes come before it."""
    for ended_at, talk in reversed(history.ended(facts)):
        debriefed = talk.id in facts.debriefed_at
        if not debriefed and now - ended_at < THANKS_NOT_BEFORE:
            return Standing(situation=Situation.DEBRIEF, since=ended_at, talk=talk)
        if talk.id not in facts.thanked_at and not facts.person.never_ask_at:
            return Standing(situation=Situation.THANK, since=ended_at, talk=talk, is_sorted=debriefed)
    return None


def _reply(facts: FactsLike, now: dt.datetime) -> Standing | None:
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


def _off(facts: FactsLike, now: dt.datetime) -> Standing | None:
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


def _debrief(facts: FactsLike, _: dt.datetime) -> Standing | None:
    for ended_at, talk in reversed(history.ended(facts)):
        if talk.id not in facts.debriefed_at:
            return Standing(situation=Situation.DEBRIEF, since=ended_at, talk=talk)
    return None


def _promise(facts: FactsLike, now: dt.datetime) -> Standing | None:
    mine = [row for row in facts.promises if row.by == "me" and not (row.kept_at or row.dropped_at)]
    due = [row for row in mine if not row.due_on or row.due_on - PROMISE_BEFORE <= now.date()]
    if not due:
        return None
    first = min(due, key=lambda row: (row.due_on or dt.date.max, row.promised_at))
    return Standing(situation=Situation.PROMISE, since=first.promised_at, promise=first)


def overdue(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Return my promise whose day has passed, whatever else is to be done with the person."""
    found = _promise(facts, now)
    late = found is not None and found.promise is not None and found.promise.due_on is not None
    return found if late and found.promise.due_on < now.date() else None  # type: ignore[union-attr,operator]  # late says so


def _ahead(facts: FactsLike, now: dt.datetime) -> Standing | None:
    talk = history.ahead(facts)
    if not (talk and talk.starts_at):
        return None
    near = day_of(talk.starts_at, now) - PREPARE_BEFORE <= now.date()
    prepare = near and talk.id not in facts.prepared_at
    situation = Situation.PREPARE if prepare else Situation.AHEAD
    return Standing(situation=situation, since=talk.starts_at, talk=talk)


def _asked_again(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Wait for the answer of somebody who was asked for a further talk as for the first; without one the talk that was counts."""
    over, asked = history.talked_at(facts), history.asked_at(facts)
    found = asking(facts, now=now) if over and asked and asked[-1] > over else None
    if found is None or found.situation is Situation.CLOSED:
        return None
    return found if found.reply or found.situation in {Situation.WAITING, Situation.NUDGE} else None


def _talked(facts: FactsLike, _: dt.datetime) -> Standing | None:
    talks = history.ended(facts)
    if not talks:
        return None
    gave = history.gave_back_at(facts)
    situation = Situation.DONE if gave else Situation.GIVE
    return Standing(situation=situation, since=gave or talks[-1][0], talk=talks[-1][1])


def _let_go(facts: FactsLike, _: dt.datetime) -> Standing | None:
    reply = history.answer(facts)
    if facts.person.never_ask_at:
        return Standing(situation=Situation.NEVER, since=facts.person.never_ask_at)
    if reply and reply.kind in {"declined", "another_name"}:
        return Standing(situation=Situation.CLOSED, since=reply.received_at, reply=reply)
    if facts.closed_at:
        return Standing(situation=Situation.CLOSED, since=facts.closed_at)
    return None


def _resting(facts: FactsLike, now: dt.datetime) -> Standing | None:
    until = facts.person.resting_until
    if not until or until <= now.date():
        return None
    return Standing(situation=Situation.RESTING, until_on=until, reply=history.answer(facts))


def _not_now(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Whoever said "not now" is asked again after the day that was said, without one after 90 days."""
    reply = history.answer(facts)
    if not reply or reply.kind != "not_now":
        return None
    until = reply.until_on or day_of(reply.received_at, now) + REST
    if until > now.date():
        return Standing(situation=Situation.RESTING, since=reply.received_at, until_on=until, reply=reply)
    return Standing(situation=Situation.AGAIN, since=reply.received_at, reply=reply)


def _bounced(facts: FactsLike, _: dt.datetime) -> Standing | None:
    """Look at the address and write again: a letter that did not arrive is as if it had not been written."""
    report = history.bounce(facts)
    return Standing(situation=Situation.AGAIN, since=report.received_at, reply=report) if report else None


def _silent(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Follow up kindly after so many business days as the policy says, no more than it allows, then rest."""
    asked = history.asked_at(facts)
    if not asked:
        return None
    last, away = asked[-1], history.absence(facts)
    sent_on, back_on = day_of(last, now), away.until_on if away else None
    due = facts.cadence.due_on(sent_on, nudges=history.nudges(facts), away_until=back_on)
    if (due or facts.cadence.rests_from(sent_on, away_until=back_on)) > now.date():
        return Standing(situation=Situation.WAITING, since=last, reply=away, until_on=back_on)
    if due:
        return Standing(situation=Situation.NUDGE, since=last)
    if history.requests(facts) >= MOST_ROUNDS:
        return Standing(situation=Situation.CLOSED, since=last)
    if (until := facts.cadence.rest_until(sent_on)) > now.date():
        return Standing(situation=Situation.RESTING, since=last, until_on=until)
    return Standing(situation=Situation.AGAIN, since=last)


def _their_word(facts: FactsLike, _: dt.datetime) -> Standing | None:
    """Wait while whoever gave the name asks first, unless another who gave it lets it be used."""
    waits = [row.referred_at for row in facts.referrals if row.may_name == "first"]
    free = any(row.may_name == "yes" for row in facts.referrals)
    if not waits or free or not facts.person.found_at:
        return None
    return Standing(situation=Situation.WORD, since=max(waits))


def _new(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Write; but let whoever offered an introduction make it, and wait for it as long as for an answer."""
    found, asked = facts.person.found_at, facts.introduction_asked_at
    if not found:
        return None
    referral = history.latest_referral(facts)
    if not (referral and referral.introduces):
        return Standing(situation=Situation.WRITE, since=found)
    if not asked:
        return Standing(situation=Situation.WRITE, since=found, referral=referral)
    if facts.cadence.after(day_of(asked, now), facts.cadence.pack.nudge_after[0]) > now.date():
        return Standing(situation=Situation.WAITING, since=asked, referral=referral)
    return Standing(situation=Situation.WRITE, since=asked)


def _known(_: FactsLike, __: dt.datetime) -> Standing:
    return Standing(situation=Situation.KNOWN)


def _open_to_letters(facts: FactsLike, now: dt.datetime) -> bool:
    resting = facts.person.resting_until
    return not (facts.person.never_ask_at or facts.closed_at or (resting and resting > now.date()))


def day_of(moment: dt.datetime, now: dt.datetime) -> dt.date:
    """Return the day of a moment in the zone of ``now``."""
    return moment.astimezone(now.tzinfo).date()


RULES: tuple[Rule, ...] = (
    _running,
    _to_move,
    _untold,
    _soon,
    _after_the_talk,
    _off,
    _reply,
    _debrief,
    _promise,
    _ahead,
    _asked_again,
    _talked,
    _let_go,
    _resting,
    _not_now,
    _bounced,
    _silent,
    _their_word,
    _new,
    _known,
)
