"""Pairs of notes that three authors judged: whether both speak of the same thing. Nothing learns from them; they say how far words alone reach."""

import datetime as dt
import math
import random
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from askwell.method.alike import content
from askwell.method.contradictions import differences
from askwell.method.guesses.lines import guess
from askwell.method.things.explored import Explored
from askwell.method.things.finding import hints_in, known_in
from learning.examples import HERE

TWO_THINGS, ONLY_A_FIELD = "D", "-"
"""Different things of one broad theme, as an author wrote them; and two notes that share nothing but the field."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two notes on a field. ``relation`` is X (contradicting), E (explained by what they name), A (agreeing), D, or ``ONLY_A_FIELD``."""

    relation: str
    field: str
    one: str
    other: str
    hand: str

    @property
    def is_same(self) -> bool:
        """Return whether both speak of one thing."""
        return self.relation not in {TWO_THINGS, ONLY_A_FIELD}


@dataclass(frozen=True)
class _Note:
    text: str
    topic: str
    purpose: str
    stance: str
    person_id: uuid.UUID = field(default_factory=uuid.uuid4)
    said_at: dt.datetime = dt.datetime(2026, 3, 4, tzinfo=dt.UTC)
    pk: uuid.UUID = field(default_factory=uuid.uuid4)


def pairs() -> list[Pair]:
    """Return the judged pairs, and as many of two notes of one field that were not written for each other."""
    written = list(_written())
    of_field: defaultdict[tuple[str, str], list[Pair]] = defaultdict(list)
    for pair in written:
        of_field[pair.hand, pair.field].append(pair)
    chance = random.Random(3)  # noqa: S311  # the same pairs in each run
    strangers = [
        Pair(ONLY_A_FIELD, one.field, one.one, other.other, one.hand)
        for together in of_field.values()
        for one, other in zip(together, chance.sample(together, len(together)), strict=True)
        if one is not other
    ]
    return [*written, *strangers]


def _written() -> Iterator[Pair]:
    for path in sorted((HERE / "judged" / "pairs").glob("*.tsv")):
        for row in path.read_text(encoding="utf-8").splitlines():
            relation, of_field, _, one, _, other = row.split("\t")
            yield Pair(relation, of_field, one, other, path.stem)


def ruled(pair: Pair) -> bool:
    """Return whether the rules see one thing in two notes, if one is for it and the other against it."""
    senses = ((text, guess(text).sense) for text in (pair.one, pair.other))
    notes = [
        _Note(text, sense.topic, sense.purpose, stance)
        for (text, sense), stance in zip(senses, ("for", "against"), strict=True)
    ]
    return bool(differences(notes))


class SameThing:
    """Weighs whether two notes speak of one thing, by what words both hold and how rare these are among the notes of their author."""

    def __init__(self, judged: Sequence[Pair]) -> None:
        texts: defaultdict[str, set[str]] = defaultdict(set)
        for pair in judged:
            texts[pair.hand] |= {pair.one, pair.other}
        self._notes = {hand: len(theirs) for hand, theirs in texts.items()}
        self._held = {
            hand: Counter(word for text in theirs for word in _words(text)) for hand, theirs in texts.items()
        }

    def held_out(self, judged: Sequence[Pair], hand: str) -> list[bool]:
        """Return, for each pair of an author, whether the weights learned from the others see one thing in it."""
        taught = [pair for pair in judged if pair.hand != hand]
        model = make_pipeline(StandardScaler(), LogisticRegression(C=0.3, max_iter=2_000))
        model.fit(list(map(self._signs, taught)), [pair.is_same for pair in taught])
        return list(map(bool, model.predict([self._signs(pair) for pair in judged if pair.hand == hand])))

    def _signs(self, pair: Pair) -> list[float]:
        left = Explored.of([pair.field]).left
        one, other = left(pair.one), left(pair.other)
        words = self._rare(pair.hand, _words(one) & _words(other))
        sizes = [self._rare(pair.hand, _words(text)) or 1.0 for text in (one, other)]
        first, second = guess(pair.one).sense, guess(pair.other).sense
        return [
            float(first.topic == second.topic),
            float(first.purpose == second.purpose),
            words,
            words / math.sqrt(math.prod(sizes)),
            float(len((hints_in(one) | known_in(one)) & (hints_in(other) | known_in(other)))),
            float(not known_in(one).isdisjoint(known_in(other))),
        ]

    def _rare(self, hand: str, words: frozenset[str]) -> float:
        return sum(math.log(self._notes[hand] / max(self._held[hand][word], 1)) for word in words)


def _words(text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in content(text))
