"""The next step with one person in words: a phrase for a list, a line for Today, a card for the person's page."""

import datetime as dt
from dataclasses import dataclass

from askwell.method import history
from askwell.method.described import told_to_her, with_capitals
from askwell.method.ended import after_the_end
from askwell.method.facts import FactsLike
from askwell.method.letters import first_name
from askwell.method.promises import deed
from askwell.method.situations import Ended, Situation, Standing, day_of
from askwell.method.standing import overdue, standing
from askwell.method.step_words import DOING, SENTENCES
from askwell.method.wording import clock, counted, day_in_words, plural

HOW = {"video": "by video", "phone": "by phone", "in_person": "in person"}
# A talk is fresh in the mind on its day and the day after; later no page says so (our choice).
FRESH = dt.timedelta(days=2)
NEAR = {"yesterday", "today", "tomorrow", ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step with one person.

    ``phrase`` stands in the list of people, ``verb`` and ``why`` on Today, ``headline`` on the person's page.
    ``minutes`` is how long it takes, 0 when there is nothing to do or the talk itself is it.
    """

    standing: Standing
    phrase: str
    verb: str
    headline: str
    why: str
    minutes: int

    @property
    def situation(self) -> Situation:
        """Return what goes on."""
        return self.standing.situation


def next_step(facts: FactsLike, *, now: dt.datetime, close: bool = False) -> Step:
    """Say in words what comes next with a person. ``now`` is in the seeker's zone; who is ``close`` is asked for names first."""
    return _told(facts, standing(facts, now=now), now, close=close)


def step_after_the_end(facts: FactsLike, step: Step, ended: Ended, *, now: dt.datetime) -> Step | None:
    """Return a next step as it is once the campaign ended; nothing where they were told of it and nothing else is to do."""
    found = after_the_end(facts, step.standing, ended)
    if found is None:
        return None
    return _told(facts, found, now) if found.ended else step


def late_promise(facts: FactsLike, *, now: dt.datetime) -> Step | None:
    """Return the step of a promise of mine whose day has passed, None where there is none."""
    found = overdue(facts, now)
    return _told(facts, found, now) if found else None


def _told(facts: FactsLike, found: Standing, now: dt.datetime, *, close: bool = False) -> Step:
    values = _values(facts, found, now)
    key = "known.close" if close and found.situation is Situation.KNOWN else _key(facts, found, now)
    phrase, why = SENTENCES[key]
    names = (values["name"], values["referrer"])
    verb, headline, minutes = DOING.get(key, DOING[found.situation])
    return Step(
        standing=found,
        phrase=with_capitals(phrase.format_map(values), *names),
        verb=verb,
        headline=headline.format_map(values),
        why=with_capitals(why.format_map(values), *names),
        minutes=minutes,
    )


def _key(facts: FactsLike, found: Standing, now: dt.datetime) -> str:
    """Return under which key of the sentences this situation is told."""
    if found.ended:
        return _of_an_end(found, found.ended.choice)
    variant = _of_a_move(found) if found.moves else _variant(facts, found)
    if found.situation is Situation.THANK and found.since and found.since < now - FRESH:
        variant = "late"
    if found.situation is Situation.PROMISE and overdue(facts, now):
        variant = "late"
    return f"{found.situation}.{variant}" if variant else found.situation.value


def _of_an_end(found: Standing, choice: str) -> str:
    """Return how an end is told: a talk that I called off or missed asks for a word of its own, and none for another time."""
    off = _why_off(found)
    if off in {"mine", "i_missed"}:
        return f"{found.situation}.{off}.ended"
    return f"{found.situation}.{'off.' if off else ''}{choice}"


def _of_a_move(found: Standing) -> str:
    """Return how a talk stands for which another time is wanted: they wrote of one, it moved and they do not know, or they are waited for."""
    if found.reply:
        return "moving.yes"
    return "moved" if found.situation is Situation.REPLY else "moving"


def _variant(facts: FactsLike, found: Standing) -> str:
    reply = found.reply.kind if found.reply else ""
    variant = ""
    match found.situation:
        case Situation.REPLY:
            variant = _why_off(found) or ("time" if found.talk else reply)
        case Situation.UNREAD if found.unread and found.unread.kind == "report":
            variant = "report"
        case Situation.WAITING if found.referral:
            variant = "introduced"
        case Situation.WAITING if reply == "away":
            variant = reply
        case Situation.WAITING | Situation.NUDGE if reply or found.talk:
            variant = "answered"
        case Situation.NUDGE if history.nudges(facts):
            variant = "second"
        case Situation.AGAIN | Situation.CLOSED if reply in {
            "not_now",
            "declined",
            "another_name",
            "bounced",
        }:
            variant = reply
        case Situation.WRITE if facts.referrals:
            variant = "introduced" if found.referral else "sent"
        case Situation.GIVE if _idea(facts):
            variant = "idea"
        case _:
            pass
    return variant


def _why_off(found: Standing) -> str:
    """Return why the talk that the situation rests on did not take place, or ""."""
    return found.talk.why_off if found.talk and found.talk.cancelled_at else ""


def _values(facts: FactsLike, found: Standing, now: dt.datetime) -> dict[str, str]:
    since = day_of(found.since, now) if found.since else now.date()
    day = day_in_words(since, today=now.date())
    referrer = _referrer(facts, found)
    return {
        "name": told_to_her(first_name(facts.person.full_name)),
        "day": day,
        "on_day": _on(day),
        "days": counted((now.date() - since).days, "day"),
        "time": _time(found, now),
        "minutes": plural(found.talk.agreed_minutes, "minute") if found.talk else "",
        "until": day_in_words(found.until_on, today=now.date()) if found.until_on else "",
        "promise": deed(found.promise.text) if found.promise else "",
        "ago": _ago(found, now),
        "referrer": told_to_her(first_name(referrer)) if referrer else "",
        "note": "Your note is begun." if history.drafted(facts) else "A first note is drafted.",
        "idea": _idea(facts),
        "about": about(facts, found),
        "campaign": found.held.campaign if found.held else "",
    }


def _ago(found: Standing, now: dt.datetime) -> str:
    """Return how long ago something was due, within a sentence: "15 days ago", "eight days ago"."""
    due = found.promise.due_on if found.promise else None
    return f"{counted((now.date() - due).days, 'day').lower()} ago" if due else ""


def about(facts: FactsLike, found: Standing) -> str:
    """Say who the person is, what was agreed on and who gave the name."""
    person, talk = facts.person, found.talk
    place = person.organisation.name if person.organisation else ""
    who = " at ".join(part for part in (person.title, place) if part)
    agreed = f"You agreed on {plural(talk.agreed_minutes, 'minute')} {HOW[talk.how]}" if talk else ""
    latest = history.latest_referral(facts)
    by = told_to_her(latest.referrer.full_name) if latest else ""
    sent = with_capitals(f"{by} gave you the name", by) if by else ""
    return " ".join(f"{part}." for part in (who, agreed, sent) if part)


def _referrer(facts: FactsLike, found: Standing) -> str:
    """Return who gave the name, or "": the latest, or of those who ask first the one whose word is waited for."""
    waited = [row for row in facts.referrals if row.may_name == "first"]
    if found.situation is Situation.WORD and waited:
        return max(waited, key=lambda row: row.referred_at).referrer.full_name
    latest = history.latest_referral(facts)
    return latest.referrer.full_name if latest else ""


def _idea(facts: FactsLike) -> str:
    return next((row.text for row in facts.gifts if not (row.given_at or row.dropped_at)), "")


def _time(found: Standing, now: dt.datetime) -> str:
    if found.situation is Situation.LEAVING and found.since:
        return "now" if found.since <= now else _moment(found.since, now)
    if not (found.talk and found.talk.starts_at):
        return "at a time still open"
    return _moment(found.talk.starts_at, now)


def _moment(moment: dt.datetime, now: dt.datetime) -> str:
    at = moment.astimezone(now.tzinfo)
    return f"{_on(day_in_words(at.date(), today=now.date()))} at {clock(at)}"


def _on(day: str) -> str:
    return day if day in NEAR else f"on {day}"
