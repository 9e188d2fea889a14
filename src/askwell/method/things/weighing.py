"""How likely two opposite notes deny each other, by weights learned from campaigns that people judged (docs/decisions/0028)."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Generic, TypeVar

from askwell.method.alike import content
from askwell.method.grounds import AGAINST
from askwell.method.things.explored import Explored
from askwell.method.things.finding import hints_in, known_in
from askwell.method.things.meeting import ClaimLike
from askwell.method.things.reach import is_of_all

C = TypeVar("C", bound=ClaimLike)
Signs = Mapping[str, float]
ENOUGH = 40
"""Among fewer notes that take a side no word can be told to be rare: then the rules say what they can."""
ALWAYS, UNEXPLAINED = "(always)", "nothing tells the speakers apart"
# A word in more notes leads to no pair, and in a longer campaign it is no rarer than in one of so many notes: our choice.
_MOST_NOTES, _LONGEST = 24, 150
_LETTERS = 6
_PLACES = 4
# More words than so much rarity tell nothing more.
_MOST_THINGS, _MOST_WORDS = 12.0, 15.0
# Speakers are looked at where notes are of one theme, or share things as rare as that.
_ENOUGH_SHARED = 3.0


@dataclass(frozen=True, slots=True)
class _Read(Generic[C]):
    """A note with the words and things by which it can be compared."""

    claim: C
    theme: str
    things: frozenset[str]
    words: frozenset[str]
    is_of_all: bool


class Weighing(Generic[C]):
    """All notes of a campaign that take a side. ``explains`` says whether something tells two speakers apart."""

    def __init__(
        self,
        claims: Sequence[C],
        *,
        explored: Explored,
        theme_of: Callable[[str], str],
        explains: Callable[[C, C], bool],
    ) -> None:
        self._notes = [_read(claim, explored.left(claim.text), theme_of(claim.topic)) for claim in claims]
        self._explains = explains
        self._things = _rarity(note.things for note in self._notes)
        self._words = _rarity(note.words for note in self._notes)
        self._sizes = {note.claim.pk: self._rare_words(note.words) or 1.0 for note in self._notes}

    def signs(self) -> Iterator[tuple[C, C, Signs]]:
        """Yield each two opposite notes of two people that share a rare word, with the signs by which they are weighed."""
        for pro, con in self._pairs():
            yield pro.claim, con.claim, {**self._shared(pro, con), **self._told_apart(pro, con)}

    def shares(self, *, least: float = 0.0) -> dict[tuple[object, object], float]:
        """Return for the keys of each two such notes, the one that speaks for it first, how likely they deny each other, 0 to 1, where that is ``least`` or more."""
        weights = learned()
        found = {}
        for pro, con in self._pairs():
            signs = self._shared(pro, con)
            # What tells speakers apart takes long to find out: only where it may matter.
            if share_of({**signs, UNEXPLAINED: 1.0}, weights) >= least:
                share = share_of({**signs, **self._told_apart(pro, con)}, weights)
                found[pro.claim.pk, con.claim.pk] = round(share, _PLACES)
        return {pair: share for pair, share in found.items() if share >= least}

    def _pairs(self) -> Iterator[tuple[_Read[C], _Read[C]]]:
        holding: defaultdict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for place, note in enumerate(self._notes):
            for word in note.things | note.words:
                holding[word][note.claim.stance == AGAINST].append(place)
        few = (sides for sides in holding.values() if len(sides[0]) + len(sides[1]) <= _MOST_NOTES)
        for pro, con in sorted({(one, other) for pros, cons in few for one in pros for other in cons}):
            if self._notes[pro].claim.person_id != self._notes[con].claim.person_id:
                yield self._notes[pro], self._notes[con]

    def _shared(self, pro: _Read[C], con: _Read[C]) -> Signs:
        words = self._rare_words(pro.words & con.words)
        things = min(self._rare_things(pro, con), _MOST_THINGS)
        return {
            "one theme": float(_of_one_theme(pro, con)),
            "one purpose": float(pro.claim.purpose == con.claim.purpose),
            "rare things of both": things,
            "rare words of both": min(words, _MOST_WORDS),
            "how much of both that is": words
            / math.sqrt(self._sizes[pro.claim.pk] * self._sizes[con.claim.pk]),
            "such things said of a whole trade": things * (pro.is_of_all + con.is_of_all),
        }

    def _told_apart(self, pro: _Read[C], con: _Read[C]) -> Signs:
        looked_at = _of_one_theme(pro, con) or self._rare_things(pro, con) > _ENOUGH_SHARED
        return {UNEXPLAINED: float(looked_at and not self._explains(pro.claim, con.claim))}

    def _rare_things(self, pro: _Read[C], con: _Read[C]) -> float:
        return sum(self._things[thing] for thing in pro.things & con.things)

    def _rare_words(self, words: frozenset[str]) -> float:
        return sum(self._words[word] for word in words)


def _of_one_theme(pro: _Read[C], con: _Read[C]) -> bool:
    return bool(pro.theme) and pro.theme == con.theme


def share_of(signs: Signs, weights: Signs) -> float:
    """Return how likely two notes with these signs deny each other, 0 to 1: a logistic model (McCullagh and Nelder, 1989, ch. 4)."""
    return 1 / (1 + math.exp(-weights[ALWAYS] - sum(weights[sign] * much for sign, much in signs.items())))


def read_weights(table: str) -> dict[str, float]:
    """Read a table of a sign and its weight a line, parted by a tab. Raises ``ValueError`` where a number is none."""
    rows = (row.split("\t") for row in table.splitlines())
    return {sign: float(weight) for sign, weight in rows}


def _read(claim: C, text: str, theme: str) -> _Read[C]:
    return _Read(claim, theme, hints_in(text) | known_in(text), _beginnings(text), is_of_all(claim.text))


def _beginnings(text: str) -> frozenset[str]:
    """Return how the words of a text begin: assistants and assisting are of one thing."""
    return frozenset(word[:_LETTERS] for word in content(text))


def _rarity(held: Iterator[frozenset[str]] | Sequence[frozenset[str]]) -> dict[str, float]:
    notes = list(held)
    counted = Counter(word for words in notes for word in words)
    many = min(len(notes), _LONGEST)
    return {word: max(0.0, math.log(many / count)) for word, count in counted.items()}


@cache
def learned() -> dict[str, float]:
    """Return the weights that Askwell comes with."""
    return read_weights(
        (files("askwell.method.things") / "data" / "contradicting.tsv").read_text(encoding="utf-8")
    )
