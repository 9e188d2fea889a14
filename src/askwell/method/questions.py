"""Choosing the questions that are worth most within the agreed minutes."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from askwell.method import planner_weights as weights
from askwell.method.bank import BANK, BY_KEY, BankQuestion

OPENER = "s06"
CLOSING_PAIR = ("x24", "s15")
# Whoever was asked for names before is asked in other words.
NAMES_AGAIN = "x25"


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One chosen question with the reason in a plain sentence; the reason may be empty."""

    key: str
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What to ask, in order: ``core`` questions, then ``closing`` ones; ``left_out`` maps keys to reasons.

    ``value`` is what the core is worth by the planner's weights, for comparing plans of the same talk.
    """

    core: tuple[Choice, ...]
    closing: tuple[Choice, ...]
    left_out: Mapping[str, str]
    value: float

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys in the order of asking."""
        return tuple(choice.key for choice in (*self.core, *self.closing))


@dataclass(frozen=True, kw_only=True)
class Knowledge:
    """What earlier talks settled: for each topic how sure each person who spoke of it could be (0 to 1)."""

    told: Mapping[str, Sequence[float]]
    disputed: Collection[str] = ()

    def unknown(self, topic: str) -> float:
        """Return what is still open of a topic, 1 for all of it (METHOD.md 5.3)."""
        left = 1.0
        for sureness in self.told.get(topic, ()):
            left *= 1 - weights.TOLD_BY_ONE * sureness
        return left


NOTHING_KNOWN = Knowledge(told={})


def room_for(minutes: int) -> int:
    """Return how many core questions a talk of so many minutes has room for."""
    sizes = sorted(weights.CORE_QUESTIONS.items())
    longest, most = sizes[-1]
    if minutes > longest:
        return most + int((minutes - longest) / weights.MINUTES_FOR_ONE_MORE)
    return max((count for length, count in sizes if length <= minutes), default=1)


def plan(
    *,
    minutes: int,
    goals: Collection[str],
    known: Knowledge = NOTHING_KNOWN,
    asked: Collection[str] = (),
    musts: Collection[str] = (),
    role: str = "practitioner",
    bank: Sequence[BankQuestion] = BANK,
) -> Plan:
    """Choose the questions of one talk (METHOD.md 5.3).

    ``goals`` are the purposes taken up, ``asked`` the keys this person was asked before, ``musts`` the starred keys.
    Weighted topic coverage within the room: an easy opener, the best question for each purpose, the starred ones,
    then whatever adds most, improved by exchanges; nothing sensitive in short talks, nothing asked before. A star is
    the seeker's own word and goes before these two. Deterministic.
    """
    worth = _Worth(goals=goals, known=known, role=role, bank=bank)
    left_out = {
        question.key: "" if question.key in musts else _why_not(question, minutes=minutes, asked=asked)
        for question in bank
    }
    free = [q for q in bank if not left_out[q.key] and not q.closes]
    room = room_for(minutes)
    fixed = _fixed(free, worth=worth, musts=musts, goals=goals)[: max(room, len(musts))]
    core = _improved(_filled(fixed, free, room=room, worth=worth), free, kept=len(fixed), worth=worth)
    ordered = sorted(core, key=lambda q: (q.key != OPENER, q.stage, _place(q, bank)))
    closing = _closing(bank, left_out=left_out, musts=musts)
    chosen = {question.key for question in core} | set(closing)
    reasons = {
        key: why or "Others are worth more in this time."
        for key, why in left_out.items()
        if key not in chosen
    }
    return Plan(
        core=tuple(Choice(key=q.key, why=_why(q, known=known)) for q in ordered),
        closing=tuple(
            Choice(key=key, why="Keep two minutes for this one." if key == closing[-1] else "")
            for key in closing
        ),
        left_out=reasons,
        value=worth.of(core),
    )


def _closing(
    bank: Sequence[BankQuestion], *, left_out: Mapping[str, str], musts: Collection[str]
) -> list[str]:
    """Return what ends the talk: starred closing questions, what I did not ask, and names last."""
    starred = [q.key for q in bank if q.closes and q.key in musts and q.key not in CLOSING_PAIR]
    pair = [NAMES_AGAIN if key == "s15" and left_out.get(key) else key for key in CLOSING_PAIR]
    return [*starred, *(key for key in pair if not left_out.get(key, "missing") and key not in starred)]


class _Worth:
    """What a set of questions is worth: each topic counts once more for each question, less each time.

    The question that is worth most counts first, so that the order of a set changes nothing.
    """

    def __init__(
        self, *, goals: Collection[str], known: Knowledge, role: str, bank: Sequence[BankQuestion]
    ) -> None:
        self.known = known
        topics = {topic for question in bank for topic in question.topics}
        self._open = {topic: known.unknown(topic) for topic in topics}
        self._settled = {topic: 1 - weights.TOLD_BY_ONE * _ability(role, topic) for topic in topics}
        self._value = {topic: _value(topic, goals=goals, disputed=known.disputed) for topic in topics}
        self._factor = {question.key: _factor(question) for question in bank}

    def of(self, chosen: Iterable[BankQuestion]) -> float:
        """Return the worth of these questions together."""
        still_open = dict(self._open)
        total = 0.0
        for question in sorted(chosen, key=lambda q: (-self._factor[q.key], q.key)):
            factor = self._factor[question.key]
            for topic in question.topics:
                before = still_open[topic]
                still_open[topic] = before * self._settled[topic]
                total += (before - still_open[topic]) * self._value[topic] * factor
        return total

    def gain(self, question: BankQuestion, chosen: Sequence[BankQuestion]) -> float:
        """Return what one more question adds."""
        return self.of([*chosen, question]) - self.of(chosen)


def _ability(role: str, topic: str) -> float:
    return weights.ABILITY.get(role, {}).get(topic, weights.UNKNOWN_ABILITY)


def _value(topic: str, *, goals: Collection[str], disputed: Collection[str]) -> float:
    wanted = sum(weight for purpose, weight in weights.TOPICS.get(topic, {}).items() if purpose in goals)
    return wanted * (weights.CONTRADICTION_BONUS if topic in disputed else 1.0)


def _factor(question: BankQuestion) -> float:
    seed = weights.SEED_BONUS if question.of_the_handout else 1.0
    return seed * (weights.DESK_FIRST_DISCOUNT if question.desk_first else 1.0)


def _why_not(question: BankQuestion, *, minutes: int, asked: Collection[str]) -> str:
    if question.key in asked:
        return "You asked this person before."
    if question.sensitivity > 1 and minutes < weights.LONG_TALK:
        return "Too close for a short talk."
    return ""


def _fixed(
    free: Sequence[BankQuestion], *, worth: _Worth, musts: Collection[str], goals: Collection[str]
) -> list[BankQuestion]:
    chosen = [question for question in free if question.key in musts]
    opener = next((q for q in free if q.key == OPENER), None)
    if opener and opener not in chosen and worth.known.unknown("path") == 1.0:
        chosen.append(opener)
    unserved = set(goals) - {question.main_purpose for question in chosen if question.key != OPENER}
    while serving := [q for q in free if q not in chosen and q.main_purpose in unserved]:
        best = max(serving, key=lambda q: worth.gain(q, chosen))
        chosen.append(best)
        unserved.discard(best.main_purpose)
    return chosen


def _filled(
    fixed: Sequence[BankQuestion], free: Sequence[BankQuestion], *, room: int, worth: _Worth
) -> list[BankQuestion]:
    chosen = list(fixed)
    while len(chosen) < room:
        rest = [question for question in free if question not in chosen]
        if not rest:
            break
        chosen.append(max(rest, key=lambda q: worth.gain(q, chosen)))
    return chosen


def _improved(
    chosen: Sequence[BankQuestion], free: Sequence[BankQuestion], *, kept: int, worth: _Worth
) -> list[BankQuestion]:
    """Exchange one question for a better one as long as that helps; the first ``kept`` ones stay."""
    best, most = list(chosen), worth.of(chosen)
    better = True
    while better:
        better = False
        for place in range(kept, len(best)):
            others = [question for question in free if question not in best]
            for tried in ([*best[:place], other, *best[place + 1 :]] for other in others):
                if (value := worth.of(tried)) > most + 1e-9:
                    best, most, better = tried, value, True
    return best


def _place(question: BankQuestion, bank: Sequence[BankQuestion]) -> int:
    return next(place for place, other in enumerate(bank) if other.key == question.key)


def _why(question: BankQuestion, *, known: Knowledge) -> str:
    if any(topic in known.disputed for topic in question.topics):
        return "People disagree."
    if not known.told:
        return ""
    told = min(len(known.told.get(topic, ())) for topic in question.topics)
    topic = min(question.topics, key=lambda name: len(known.told.get(name, ()))).removeprefix("v_")
    if told == 0:
        return "Nobody has answered this yet."
    return f"Only one person has told you about {topic}." if told == 1 else ""


def minutes_of(keys: Collection[str]) -> float:
    """Return the minutes that these questions of the bank take, by the bank's own numbers."""
    return sum(BY_KEY[key].minutes for key in keys if key in BY_KEY)


def budget(*, minutes: int, planned: float) -> str:
    """Say how the planned minutes stand against the agreed ones: a sentence, never a block."""
    spoken = round(planned)
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
