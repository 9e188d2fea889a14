"""What could be done today: steps with people, friends to ask for names, purposes to answer."""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from askwell.method.asks import AskState, states
from askwell.method.facts import AskLike, FactsLike
from askwell.method.letters import first_name
from askwell.method.next_step import Step, late_promise
from askwell.method.purposes import Purpose
from askwell.method.situations import Situation, day_of
from askwell.method.wording import counted

# With fewer people than these to write to or to talk with, asking for names comes up (our choice).
FEW_PEOPLE = 3
# From so many people on, a purpose may have an answer in a sentence (three talks hear most of it).
ENOUGH_TO_ANSWER = 3
IN_PLAY = {
    Situation.WRITE,
    Situation.WAITING,
    Situation.LEAVING,
    Situation.UNSURE,
    Situation.WORD,
    Situation.ELSEWHERE,
    Situation.UNREAD,
    Situation.REPLY,
    Situation.NUDGE,
    Situation.PREPARE,
    Situation.SOON,
    Situation.AHEAD,
}

Steps = Sequence[tuple[FactsLike, Step]]


class Kind(StrEnum):
    """What an entry is about when it is not a step with one person."""

    STEP = "step"
    ASK = "ask"
    ASK_AGAIN = "ask_again"
    WROTE = "wrote"
    FIND = "find"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to do. ``key`` names it from day to day, ``fingerprint`` changes when its situation does.

    ``person_id`` and ``step`` are empty where it is about nobody in particular, ``minutes`` is 0 for a talk.
    ``verb`` and ``what`` make a row, ``headline`` the card.
    """

    key: str
    fingerprint: str
    kind: Kind
    headline: str
    verb: str
    what: str
    why: str
    minutes: int = 0
    person_id: uuid.UUID | None = None
    step: Step | None = None
    purpose: Purpose | None = None
    ask_id: uuid.UUID | None = None

    @property
    def can_wait(self) -> bool:
        """Return whether it may be put off: everything may, but for a talk of today."""
        return self.step is None or self.step.situation not in {Situation.RUNNING, Situation.SOON}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """How many people spoke about a purpose, and whether the seeker has her answer in a sentence."""

    purpose: Purpose
    people: int
    answered: bool


def steps_with_people(steps: Steps, *, now: dt.datetime) -> list[Entry]:
    """Return a row for everyone with something to do: by urgency, then by time; a talk by its start.

    Whoever was let wait, or may come for nothing, comes before every thank-you. A promise whose day has passed has a row of its own.
    """
    mine = [(facts, step) for facts, step in steps if step.situation.needs_me]
    mine += [
        (facts, late)
        for facts, step in steps
        if step.situation is not Situation.PROMISE and (late := late_promise(facts, now=now))
    ]
    mine.sort(key=lambda pair: (_urgency(pair[1]), pair[1].standing.fingerprint))
    return [_entry(facts, step) for facts, step in mine]


def _urgency(step: Step) -> int:
    situation = Situation.UNCLEAR if step.standing.is_owed else step.situation
    return list(Situation).index(situation)


def _entry(facts: FactsLike, step: Step) -> Entry:
    return Entry(
        key=f"{step.situation}:{facts.person.id}",
        fingerprint=step.standing.fingerprint,
        kind=Kind.STEP,
        headline=step.headline,
        verb=step.verb,
        what=facts.person.full_name,
        why=step.why,
        minutes=step.minutes,
        person_id=facts.person.id,
        step=step,
    )


def friends_to_ask(asks: Sequence[AskLike], now: dt.datetime) -> list[Entry]:
    """Return the friends to ask for names: those with a draft, and once more those silent for ten days."""
    return [
        _friend(ask, now)
        for ask, state in zip(asks, states(asks, now=now), strict=True)
        if state in {AskState.DRAFT, AskState.ASK_AGAIN}
    ]


def _friend(ask: AskLike, now: dt.datetime) -> Entry:
    kind, why = Kind.ASK, "A short message is drafted for you. It asks for a name, nothing more."
    if ask.asked_at:
        days = counted((now.date() - day_of(ask.asked_at, now)).days, "day")
        kind, why = Kind.ASK_AGAIN, f"{days} since you asked for names. One gentle line, then let it rest."
    return Entry(
        key=f"{kind}:{ask.person.id}",
        fingerprint=f"{kind}@{ask.asked_at.astimezone(dt.UTC).isoformat() if ask.asked_at else ''}",
        kind=kind,
        headline=f"ask {first_name(ask.person.full_name)} for a name",
        verb="Ask",
        what=ask.person.full_name,
        why=why,
        minutes=3,
        person_id=ask.person.id,
    )


def friends_who_wrote(asks: Sequence[AskLike], written: Mapping[uuid.UUID, int]) -> list[Entry]:
    """Return the friends who wrote on the page that was opened to them; ``written`` counts what is new, by the ask's key."""
    return [
        Entry(
            key=f"{Kind.WROTE}:{ask.person.id}",
            fingerprint=f"{Kind.WROTE}@{written[ask.id]}",
            kind=Kind.WROTE,
            headline=f"read what {first_name(ask.person.full_name)} wrote",
            verb="Read",
            what=ask.person.full_name,
            why="There is an answer on the page that you opened. Nothing of it is kept before you look.",
            minutes=2,
            person_id=ask.person.id,
            ask_id=ask.id,
        )
        for ask in asks
        if ask.id in written
    ]


def more_names(steps: Steps, asks: Sequence[AskLike]) -> list[Entry]:
    """Suggest asking for names when few people are left to write to and nobody is thinking about names."""
    left = sum(step.situation in IN_PLAY for _, step in steps)
    thinking = any(not (ask.answered_at or ask.rested_at) for ask in asks)
    if left >= FEW_PEOPLE or thinking:
        return []
    return [ask_someone(left)]


def ask_someone(left: int) -> Entry:
    """Return the suggestion to ask somebody for a name, with ``left`` people in play."""
    return Entry(
        key="find",
        fingerprint=f"find@{left}",
        kind=Kind.FIND,
        headline="ask someone who likes you for a name",
        verb="Ask",
        what="Someone who likes you",
        why="Most talks start with family and friends. Ask one of them for a name.",
        minutes=3,
    )


def answers_to_give(heard: Sequence[Heard]) -> list[Entry]:
    """Return the purposes about which enough people spoke and which have no answer yet."""
    return [
        Entry(
            key=f"answer:{row.purpose}",
            fingerprint=f"answer@{row.people}",
            kind=Kind.ANSWER,
            headline=f"answer in one sentence: {row.purpose.question}",
            verb="Answer",
            what=row.purpose.question,
            why=f"{counted(row.people, 'person has', 'people have')} told you about this. One sentence is enough.",
            minutes=2,
            purpose=row.purpose,
        )
        for row in heard
        if row.people >= ENOUGH_TO_ANSWER and not row.answered
    ]


def gentle_idea(steps: Steps, *, stopped: bool = False) -> Entry | None:
    """Return one thing for a day without anything to do: give something back to whom one talked with first, or ask.

    Who ``stopped`` is not asked to ask.
    """
    give = [(facts, step) for facts, step in steps if step.situation is Situation.GIVE]
    if not give:
        return None if stopped else ask_someone(0)
    return _entry(*min(give, key=lambda pair: pair[1].standing.fingerprint))
