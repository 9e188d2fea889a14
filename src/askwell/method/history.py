"""What happened with one person so far, read off the facts: asked when, answered what, which talk counts."""

import datetime as dt

from askwell.method.facts import FactsLike, ReferralLike, ReplyLike, TalkLike, UnreadLike

ASKING = {"request", "nudge"}
# What a machine wrote answers nothing.
MACHINES = {"away", "bounced", "receipt"}


def asked_at(facts: FactsLike) -> list[dt.datetime]:
    """Return when each request and follow-up went out, oldest first."""
    return _sent(facts, *ASKING)


def requests(facts: FactsLike) -> int:
    """Return how often this person was asked afresh."""
    return len(_sent(facts, "request"))


def nudges(facts: FactsLike) -> int:
    """Return how many follow-ups went out since the latest request."""
    latest = max(_sent(facts, "request"), default=None)
    return sum(latest is None or at >= latest for at in _sent(facts, "nudge"))


def wrote_since(facts: FactsLike, moment: dt.datetime) -> dt.datetime | None:
    """Return when the seeker wrote anything since a moment, the latest time."""
    sent = [row.sent_at for row in facts.letters if row.sent_at and row.sent_at >= moment]
    return max(sent, default=None)


def drafted(facts: FactsLike) -> bool:
    """Tell whether a first note lies ready."""
    return any(row.sent_at is None and row.kind in ASKING for row in facts.letters)


def answer(facts: FactsLike) -> ReplyLike | None:
    """Return the latest reply that came since the seeker last asked."""
    return _latest([reply for reply in facts.replies if reply.kind not in MACHINES], asked_at(facts))


def absence(facts: FactsLike) -> ReplyLike | None:
    """Return the latest word of their mail program, since the seeker last asked, that they are away until a day.

    It stops the clock before she has read it, and nothing else.
    """
    came = [*facts.replies, *facts.unread]
    return _latest([one for one in came if one.kind == "away" and one.until_on], asked_at(facts))


def unread(facts: FactsLike) -> UnreadLike | None:
    """Return the first mail that has to be read before anything is asked: all but an absence until a day."""
    waits = [one for one in facts.unread if not (one.kind == "away" and one.until_on)]
    return min(waits, key=lambda one: one.received_at, default=None)


def bounce(facts: FactsLike) -> ReplyLike | None:
    """Return the report that what was asked last did not arrive."""
    return _latest([reply for reply in facts.replies if reply.kind == "bounced"], asked_at(facts))


def _latest(replies: list[ReplyLike], asked: list[dt.datetime]) -> ReplyLike | None:
    since = [reply for reply in replies if not asked or reply.received_at >= asked[-1]]
    return max(since, key=lambda reply: reply.received_at, default=None)


def latest_referral(facts: FactsLike) -> ReferralLike | None:
    """Return by whom this person's name was given last."""
    return max(facts.referrals, key=lambda referral: referral.referred_at, default=None)


def asked_to_move(facts: FactsLike, talk: TalkLike) -> dt.datetime | None:
    """Return when the seeker asked for another time, since the time of a talk was said last."""
    since = talk.moved_at or talk.created_at
    return max((at for at in _sent(facts, "reschedule") if at >= since), default=None)


def running(facts: FactsLike) -> TalkLike | None:
    """Return the talk under way."""
    return next((talk for talk in _agreed(facts) if talk.started_at and not talk.ended_at), None)


def ahead(facts: FactsLike) -> TalkLike | None:
    """Return the talk to come, the soonest; one without a time comes after all others."""
    to_come = [talk for talk in _agreed(facts) if not talk.started_at and not talk.ended_at]
    never = dt.datetime.max.replace(tzinfo=dt.UTC)
    return min(to_come, key=lambda talk: (talk.starts_at or never, talk.created_at), default=None)


def off(facts: FactsLike) -> TalkLike | None:
    """Return the talk that did not take place, where that was the latest thing agreed on and it is known why."""
    last = max(
        (talk for talk in facts.talks if not talk.ended_at), key=lambda talk: talk.created_at, default=None
    )
    return last if last and last.cancelled_at and last.why_off else None


def found_at(facts: FactsLike) -> dt.datetime | None:
    """Return when this person was found: when chosen for a talk, or in a talk that was put in afterwards, before which nothing was chosen."""
    chosen = facts.person.found_at
    if chosen is None:
        return None
    return min(
        [chosen, *(ended_at for ended_at, talk in ended(facts) if ended_at < chosen <= talk.created_at)]
    )


def ended(facts: FactsLike) -> list[tuple[dt.datetime, TalkLike]]:
    """Return the talks that took place with their ends, oldest first."""
    done = [(talk.ended_at, talk) for talk in facts.talks if talk.ended_at]
    return sorted(done, key=lambda pair: pair[0])


def talked_at(facts: FactsLike) -> dt.datetime | None:
    """Return when the latest talk was that took place; one that is put in afterwards counts from the day on which she said so."""
    return max((max(ended_at, talk.created_at) for ended_at, talk in ended(facts)), default=None)


def gave_back_at(facts: FactsLike) -> dt.datetime | None:
    """Return when the seeker first gave something: a promise that she kept, or a gift."""
    kept = [row.kept_at for row in facts.promises if row.by == "me" and row.kept_at]
    return min([*kept, *(row.given_at for row in facts.gifts if row.given_at)], default=None)


def _sent(facts: FactsLike, *kinds: str) -> list[dt.datetime]:
    return sorted(row.sent_at for row in facts.letters if row.sent_at and row.kind in kinds)


def _agreed(facts: FactsLike) -> list[TalkLike]:
    return [talk for talk in facts.talks if talk.cancelled_at is None]
