"""Where the asking for a talk stands with one person, whatever else goes on."""

import datetime as dt

from askwell.method import history
from askwell.method.cadence import REST
from askwell.method.facts import FactsLike
from askwell.method.situations import Rule, Situation, Standing, day_of

# Whoever was silent after two rounds, each with its follow-ups, is let go for good (our choice).
MOST_ROUNDS = 2


def asking(facts: FactsLike, *, now: dt.datetime) -> Standing | None:
    """Return where the asking alone stands, whatever else goes on: let go, at rest, or without an answer; nothing where there is one."""
    rules: tuple[Rule, ...] = (let_go, resting, not_now)
    rules += () if history.answer(facts) else (bounced, silent)
    return next((found for rule in rules if (found := rule(facts, now))), None)


def asked_again(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Wait for the answer of somebody who was asked for a further talk as for the first; without one the talk that was counts."""
    over, asked = history.talked_at(facts), history.asked_at(facts)
    found = asking(facts, now=now) if over and asked and asked[-1] > over else None
    if found is None or found.situation is Situation.CLOSED:
        return None
    return found if found.reply or found.situation in {Situation.WAITING, Situation.NUDGE} else None


def let_go(facts: FactsLike, _: dt.datetime) -> Standing | None:
    """Leave whoever asked for it, declined, named another, or was let go."""
    reply = history.answer(facts)
    if facts.person.never_ask_at:
        return Standing(situation=Situation.NEVER, since=facts.person.never_ask_at)
    if reply and reply.kind in {"declined", "another_name"}:
        return Standing(situation=Situation.CLOSED, since=reply.received_at, reply=reply)
    if facts.closed_at:
        return Standing(situation=Situation.CLOSED, since=facts.closed_at)
    return None


def resting(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Leave in peace until a day."""
    until = facts.person.resting_until
    if not until or until <= now.date():
        return None
    return Standing(situation=Situation.RESTING, until_on=until, reply=history.answer(facts))


def not_now(facts: FactsLike, now: dt.datetime) -> Standing | None:
    """Whoever said "not now" is asked again after the day that was said, without one after 90 days."""
    reply = history.answer(facts)
    if not reply or reply.kind != "not_now":
        return None
    until = reply.until_on or day_of(reply.received_at, now) + REST
    if until > now.date():
        return Standing(situation=Situation.RESTING, since=reply.received_at, until_on=until, reply=reply)
    return Standing(situation=Situation.AGAIN, since=reply.received_at, reply=reply)


def bounced(facts: FactsLike, _: dt.datetime) -> Standing | None:
    """Look at the address and write again: a letter that did not arrive is as if it had not been written."""
    report = history.bounce(facts)
    return Standing(situation=Situation.AGAIN, since=report.received_at, reply=report) if report else None


def silent(facts: FactsLike, now: dt.datetime) -> Standing | None:
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


def their_word(facts: FactsLike, _: dt.datetime) -> Standing | None:
    """Wait while whoever gave the name asks first, unless another who gave it lets it be used."""
    waits = [row.referred_at for row in facts.referrals if row.may_name == "first"]
    free = any(row.may_name == "yes" for row in facts.referrals)
    if not waits or free or not facts.person.found_at:
        return None
    return Standing(situation=Situation.WORD, since=max(waits))


def new(facts: FactsLike, now: dt.datetime) -> Standing | None:
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
