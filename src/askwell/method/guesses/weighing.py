"""The purpose and the side of a line by the weight of its words, laid beside what the rules found."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files

from askwell.method.bank import BY_KEY
from askwell.method.guesses.purposes import Sense, topic_of
from askwell.method.guesses.stances import Stance
from askwell.method.learned.pieces import words_of
from askwell.method.learned.weights import Weights

RULES_OF_PURPOSES, RULES_OF_SIDES = 0.2, 0.4
"""How much of a share what the rules say is worth where they are quite sure: what did best for campaigns held out (docs/benchmarks.md)."""
KNOWN = 0.6
"""The part of the words that must have a weight: of a language that we do not know the rules say what they can."""
FEWEST = 5
"""Of a line of fewer words the rules say what they can: one word alone weighs too much."""
NO_PURPOSE = "none"
_LETTERS = 4  # that a word needs to be shown as a reason


def weighed_sense(text: str, ruled: Sense, *, question: str, kind: str) -> Sense:
    """Return the purpose that is heaviest with what the rules say, and their topic; a question of the seeker's own has no weights."""
    if ruled.is_formal or (question and question not in BY_KEY) or not _is_known(_purposes(), text):
        return ruled
    signs = frozenset(signs_of(question, kind))
    rules = (ruled.purpose or NO_PURPOSE, ruled.how_sure * RULES_OF_PURPOSES)
    heaviest, share = _heaviest(_purposes().shares(text, signs), rules)
    if heaviest == rules[0]:
        return replace(ruled, how_sure=share)
    purpose = "" if heaviest == NO_PURPOSE else heaviest
    topic = (ruled.topic or topic_of(purpose, text, question=question, kind=kind)) if purpose else ""
    return Sense(purpose=purpose, topic=topic, how_sure=share, why=_why(_purposes(), text, heaviest))


def weighed_stance(text: str, ruled: Stance, *, question: str, kind: str, purpose: str) -> Stance:
    """Return the side that is heaviest with what the rules say; what a form tells stands."""
    if ruled.is_formal or not _is_known(_sides(), text):
        return ruled
    signs = (*signs_of(question, kind), sign_of_purpose(purpose or NO_PURPOSE))
    heaviest, share = _heaviest(_sides().shares(text, signs), (ruled.stance, ruled.how_sure * RULES_OF_SIDES))
    if heaviest == ruled.stance:
        return replace(ruled, how_sure=share)
    return Stance(stance=heaviest, how_sure=share, why=_why(_sides(), text, heaviest))


def signs_of(question: str, kind: str) -> Iterator[str]:
    """Yield what is known of a line besides its words: what was asked, and its chip."""
    yield f"(asked {question})" if question else "(unasked)"
    if kind != "said":
        yield f"({kind})"


def sign_of_purpose(purpose: str) -> str:
    """Return the sign of the purpose that a line serves."""
    return f"(serves {purpose})"


def _is_known(weights: Weights, text: str) -> bool:
    return len(words_of(text)) >= FEWEST and weights.known(text) >= KNOWN


def _heaviest(shares: dict[str, float], rules: tuple[str, float]) -> tuple[str, float]:
    said, more = rules
    summed = {**shares, said: shares[said] + more}
    heaviest = max(summed, key=lambda label: summed[label])
    return heaviest, round(summed[heaviest] / (1 + more), 2)


def _why(weights: Weights, text: str, label: str) -> str:
    """Return the two words that weigh most as the reason."""
    told = [piece for piece in weights.heaviest(text, label) if _is_told(piece)][:2]
    if not told:
        return "All its words and the question together speak for it."
    return f"Words like {' and '.join(f'“{piece}”' for piece in told)} speak for it."


def _is_told(piece: str) -> bool:
    return len(piece) >= _LETTERS and all(word.replace("'", "").isalpha() for word in piece.split())


def _read(name: str) -> Weights:
    return Weights.read((files("askwell.method.guesses") / "data" / name).read_text(encoding="utf-8"))


@cache
def _purposes() -> Weights:
    return _read("purposes.tsv")


@cache
def _sides() -> Weights:
    return _read("sides.tsv")
