"""Where things stand with one person: the first rule that applies says it."""

import datetime as dt

from askwell.method import around_asking, around_talks, history
from askwell.method.elsewhere import standing_elsewhere
from askwell.method.facts import FactsLike
from askwell.method.situations import Rule, Situation, Standing

# A day of grace before a promise is due (our choice).
PROMISE_BEFORE = dt.timedelta(days=1)
# What a letter does about it.
_WRITTEN = {Situation.WRITE, Situation.AGAIN, Situation.NUDGE, Situation.REPLY, Situation.THANK}
# What is done before a mail of theirs that waits is read: the talk of today and of yesterday, and peace.
_BEFORE_READING = {
    Situation.RUNNING, Situation.SOON, Situation.UNCLEAR, Situation.THANK, Situation.DEBRIEF, Situation.NEVER,
}  # fmt: skip


def standing(facts: FactsLike, *, now: dt.datetime) -> Standing:
    """Return where things stand with a person. ``now`` is in the seeker's zone; days are counted in it."""
    found = next(found for rule in RULES if (found := rule(facts, now)))
    return (
        _unread(facts, found)
        or _on_its_way(facts, found)
        or standing_elsewhere(facts, found, now=now)
        or found
    )


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
    due = found.promise.due_on if found and found.promise else None
    return found if due and due < now.date() else None


def _known(_: FactsLike, __: dt.datetime) -> Standing:
    return Standing(situation=Situation.KNOWN)


RULES: tuple[Rule, ...] = (
    around_talks.running,
    around_talks.to_move,
    around_talks.untold,
    around_talks.soon,
    around_talks.after_the_talk,
    around_talks.off,
    around_talks.reply,
    around_talks.debrief,
    _promise,
    around_talks.ahead,
    around_asking.asked_again,
    around_talks.talked,
    around_asking.let_go,
    around_asking.resting,
    around_asking.not_now,
    around_asking.bounced,
    around_asking.silent,
    around_asking.their_word,
    around_asking.new,
    _known,
)
