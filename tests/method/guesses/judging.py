"""Guesses laid beside the truth: how often each part is right, and what was missed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from askwell.method.guesses.lines import LineGuess, guess

PURPOSES = {"J": "jobs", "O": "organisations", "V": "values", "F": "fit", "-": ""}
KINDS = {"s": "said", "n": "name", "l": "lead", "p": "promise", "v": "view"}
STANCES = {"+": "for", "-": "against", "0": "neutral"}
HERE = Path(__file__).parent


@dataclass(frozen=True, kw_only=True)
class Noted:
    """A line as it was noted, with every reading that is right. No topics and no stance: nothing is asked of them."""

    text: str
    question: str
    kind: str
    purposes: Sequence[str]
    topics: Sequence[str]
    stances: Sequence[str]
    names: Sequence[str]
    promises: Sequence[str]
    facts: Sequence[str]


def noted_lines(name: str) -> list[Noted]:
    """Read a file of ``purpose stance topic question kind | text || names ; promises ; facts``."""
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [_noted(row) for row in rows if row and not row.startswith("#")]


def _noted(row: str) -> Noted:
    said, _, truth = row.partition(" || ")
    head, _, text = said.partition(" | ")
    purpose, stance, topic, question, kind = head.split()
    names, promises, facts = (_parts(part) for part in f"{truth} ; ; ".split(";")[:3])
    served = [PURPOSES[one] for one in purpose.split("/")]
    return Noted(
        text=text.strip(),
        question="" if question == "." else question,
        kind=KINDS[kind],
        purposes=served,
        topics=[] if topic == "." else topic.split("/"),
        stances=[STANCES[one] for one in stance.split("/")] if any(served) else [],
        names=names,
        promises=promises,
        facts=facts,
    )


def _parts(words: str) -> list[str]:
    return [part.strip() for part in words.split("/") if part.strip()]


@dataclass
class Tally:
    """How many were right of how many, and what was missed."""

    right: int = 0
    asked: int = 0
    missed: list[tuple[Noted, object]] = field(default_factory=list)

    def count(self, line: Noted, *, hit: bool, found: object) -> None:
        """Count one answer."""
        self.asked += 1
        self.right += hit
        if not hit:
            self.missed.append((line, found))

    @property
    def share(self) -> float:
        """Return the share that was right, 0 to 1."""
        return self.right / self.asked if self.asked else 1.0


@dataclass(frozen=True)
class Judged:
    """All parts of the guesses over some lines. Of lists (names, promises, facts) both precision and recall."""

    purpose: Tally
    unasked: Tally
    topic: Tally
    stance: Tally
    lists: dict[str, tuple[float, float]]
    extra: dict[str, list[tuple[str, str]]]
    absent: dict[str, list[tuple[str, str]]]

    def words(self) -> str:
        """Return one line of figures."""
        lists = ", ".join(f"{name} {p:.0%}/{r:.0%}" for name, (p, r) in self.lists.items())
        return (
            f"purposes {self.purpose.share:.1%}, without the question {self.unasked.share:.1%}, topics {self.topic.share:.1%}, "
            f"stances {self.stance.share:.1%}, {lists}"
        )


@cache
def guess_of(text: str, question: str, kind: str) -> LineGuess:
    """Return the guess of a line, made once for all tests that look at it."""
    return guess(text, question=question, kind=kind)


def judge(lines: Iterable[Noted]) -> Judged:
    """Guess each line with its question, and what was said also without, and compare."""
    purpose, unasked, topic, stance = Tally(), Tally(), Tally(), Tally()
    counts: Counter[tuple[str, str]] = Counter()
    extra: dict[str, list[tuple[str, str]]] = {}
    absent: dict[str, list[tuple[str, str]]] = {}
    for line in lines:
        found = guess_of(line.text, line.question, line.kind)
        purpose.count(line, hit=found.sense.purpose in line.purposes, found=found.sense)
        if line.kind == "said":
            blind = guess_of(line.text, "", line.kind).sense
            unasked.count(line, hit=blind.purpose in line.purposes, found=blind)
        if line.topics:
            topic.count(line, hit=found.sense.topic in line.topics, found=found.sense)
        if line.stances:
            stance.count(line, hit=found.stance.stance in line.stances, found=found.stance)
        for name, said, wanted in _lists(line, found):
            for one in said:
                counts[name, "right" if one in wanted else "extra"] += 1
                if one not in wanted:
                    extra.setdefault(name, []).append((line.text, one))
            for one in wanted:
                if one not in said:
                    counts[name, "absent"] += 1
                    absent.setdefault(name, []).append((line.text, one))
    return Judged(
        purpose=purpose, unasked=unasked, topic=topic, stance=stance, extra=extra, absent=absent,
        lists={name: _rates(counts, name) for name in ("names", "promises", "facts")},
    )  # fmt: skip


def _lists(line: Noted, found: LineGuess) -> list[tuple[str, list[str], Sequence[str]]]:
    return [
        ("names", [name.name for name in found.names], line.names),
        ("promises", [one.by for one in found.promises], line.promises),
        ("facts", list(dict.fromkeys(fact.kind for fact in found.facts)), line.facts),
    ]


def _rates(counts: Counter[tuple[str, str]], name: str) -> tuple[float, float]:
    right, extra, absent = (counts[name, which] for which in ("right", "extra", "absent"))
    return right / (right + extra) if right + extra else 1.0, right / (
        right + absent
    ) if right + absent else 1.0
