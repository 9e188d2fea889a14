"""Choosing the questions that are worth most within the agreed minutes."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from askwell.method import planner_weights as weights
from askwell.method.bank import BANK, BY_KEY, BankQuestion
from askwell.method.coverage import OPENER, Setting, problem_of
from askwell.method.knowledge import NOTHING_KNOWN, Knowledge
from askwell.method.plan_words import why, why_left_out
from askwell.method.roles import PRACTITIONER
from askwell.method.selection import Problem, choose, worth

CLOSING_PAIR = ("x24", "s15")
# Whoever was asked for names before is asked in other words.
NAMES_AGAIN = "x25"
KEEP_TIME = "Keep time for this one."


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One chosen question with the reason in a plain sentence.

    ``news`` says whether the reason is one to show beside the question: it tells of earlier talks, or of the time.
    """

    key: str
    why: str
    news: bool = True

    @property
    def remark(self) -> str:
        """Return the reason where it tells something new, else nothing."""
        return self.why if self.news else ""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What to ask, in order: ``core`` questions, then ``closing`` ones; ``left_out`` maps keys to reasons.

    ``value`` is what the core is worth by the planner's weights, for comparing plans of the same talk; ``of_all`` the part
    of what all questions together would be worth, had they the time.
    """

    core: tuple[Choice, ...]
    closing: tuple[Choice, ...]
    left_out: Mapping[str, str]
    value: float
    of_all: float

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys in the order of asking."""
        return tuple(choice.key for choice in (*self.core, *self.closing))


def plan(
    *,
    minutes: float,
    goals: Collection[str] | Mapping[str, float],
    known: Knowledge = NOTHING_KNOWN,
    asked: Collection[str] = (),
    musts: Collection[str] = (),
    role: str = PRACTITIONER,
    values: Mapping[str, float] | None = None,
    found: Mapping[str, str] | None = None,
    bank: Sequence[BankQuestion] = BANK,
) -> Plan:
    """Choose the questions of one talk (METHOD.md 5.3).

    ``goals`` are the purposes taken up, evenly or with how much each matters; ``asked`` the keys this person was asked
    before, ``musts`` the starred keys, ``values`` how much each work value matters, ``found`` what was answered by reading
    and where. Weighted topic coverage within the room: an easy opener, a question for each purpose, the starred ones, then
    whatever adds most, improved by exchanges; nothing sensitive in short talks, nothing asked before. A star is the
    seeker's own word and goes before these. Deterministic.
    """
    setting = Setting(
        minutes=minutes,
        goals=goals if isinstance(goals, Mapping) else dict.fromkeys(sorted(goals), 1.0),
        known=known,
        asked=asked,
        musts=musts,
        role=role,
        values=values or {},
        found=found or {},
    )
    return plan_of(setting, bank)


def plan_of(setting: Setting, bank: Sequence[BankQuestion] = BANK) -> Plan:
    """Choose the questions of one talk; see ``plan``."""
    barred = barriers(setting, bank)
    free, problem = core_problem(setting, bank)
    places = choose(problem)
    core = sorted((free[place] for place in places), key=lambda q: (q.key != OPENER, q.stage, q.sensitivity))
    closing = _closing(bank, barred=barred, setting=setting, taken=sum(question.minutes for question in core))
    chosen = {question.key for question in core} | set(closing)
    value = worth(problem, places)
    return Plan(
        core=tuple(_choice(question, setting) for question in core),
        closing=tuple(
            Choice(key=key, why=KEEP_TIME)
            if key == closing[-1]
            else Choice(key=key, why="It belongs at the end.", news=False)
            for key in closing
        ),
        left_out={
            question.key: barred[question.key] or why_left_out(question, setting, chosen=core)
            for question in bank
            if question.key not in chosen
        },
        value=value,
        of_all=value / everything if (everything := worth(problem, range(len(free)))) else 0.0,
    )


def core_problem(setting: Setting, bank: Sequence[BankQuestion]) -> tuple[list[BankQuestion], Problem]:
    """Return the questions that may be asked before the closing, and the problem of choosing among them."""
    barred = barriers(setting, bank)
    free = [question for question in bank if not question.closes and not barred[question.key]]
    starred = [q for q in bank if q.closes and q.key in setting.musts and q.key not in CLOSING_PAIR]
    return free, problem_of(setting, free, closing_minutes=sum(question.minutes for question in starred))


def barriers(setting: Setting, bank: Sequence[BankQuestion]) -> dict[str, str]:
    """Return for each question of the bank why it may not be asked in this talk, or ""; what is starred may."""
    return {
        question.key: "" if question.key in setting.musts else _why_not(question, setting)
        for question in bank
    }


def _why_not(question: BankQuestion, setting: Setting) -> str:
    if question.key in setting.asked:
        return "You asked this person before."
    if question.key in setting.found:
        return f"You found this by reading: {setting.found[question.key]}.".replace("..", ".")
    if question.sensitivity > 1 and setting.minutes < weights.LONG_TALK:
        return "Too close for a short talk."
    return ""


def _closing(
    bank: Sequence[BankQuestion], *, barred: Mapping[str, str], setting: Setting, taken: float
) -> list[str]:
    """Return what ends the talk: starred closing questions, what I did not ask, and names last.

    A talk of a few minutes has ``taken`` them already: then the names alone close it.
    """
    musts = setting.musts
    starred = [q.key for q in bank if q.closes and q.key in musts and q.key not in CLOSING_PAIR]
    pair = [NAMES_AGAIN if key == "s15" and barred.get(key, "missing") else key for key in CLOSING_PAIR]
    free = [key for key in pair if not barred.get(key, "missing") and key not in starred]
    minutes = {question.key: question.minutes for question in bank}
    if setting.minutes < weights.SHORTEST_TALK and taken + sum(minutes[k] for k in free) > setting.minutes:
        free = [key for key in free if key != CLOSING_PAIR[0] or key in musts]
    return [*starred, *free]


def _choice(question: BankQuestion, setting: Setting) -> Choice:
    sentence, news = why(question, setting)
    return Choice(key=question.key, why=sentence, news=news)


def minutes_of(keys: Collection[str]) -> float:
    """Return the minutes that these questions of the bank take, by the bank's own numbers."""
    return sum(BY_KEY[key].minutes for key in keys if key in BY_KEY)


def budget(*, minutes: int, planned: float) -> str:
    """Say how the planned minutes stand against the agreed ones: a sentence, never a block."""
    spoken = math.ceil(planned)
    if planned > minutes:
        return (
            f"About {spoken} minutes of questions for a {minutes}-minute talk. Take one off, or accept that you may not "
            "reach the last."
        )
    room = (
        " Good: that leaves room for hello and thank you."
        if minutes - planned >= weights.OPEN_MINUTES
        else ""
    )
    return f"About {spoken} of your {minutes} minutes.{room}"
