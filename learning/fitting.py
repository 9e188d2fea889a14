"""Fits a table of weights to examples (scikit-learn's logistic regression), and leaves out what hardly weighs."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from askwell.method.learned.weights import ALWAYS, Weights
from learning.examples import Example

SEEN = 3
"""A piece that fewer texts have teaches nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty:
    """What large weights cost. ``freedom`` is its inverse; ``for_rare`` how much less a rare piece pays.

    That is the power of a piece's rarity, the logarithm of how few texts have it: so "any" and "would", which every polite sentence has,
    teach less than "vacancy".
    """

    freedom: float
    for_rare: int


def fit(examples: Sequence[Example], penalty: Penalty, *, least: float = 0.0) -> Weights:
    """Return the weights of the pieces; those of which every weight is smaller than ``least`` are left out.

    Of two labels the weights are those of the one that comes first by its letters.
    """
    pieces = [example.pieces for example in examples]
    seen = Counter(piece for each in pieces for piece in each)
    rarity = {
        piece: math.log(len(pieces) / count) ** penalty.for_rare
        for piece, count in seen.items()
        if count >= SEEN
    }
    vectorizer = DictVectorizer()
    table = vectorizer.fit_transform(
        {piece: rarity[piece] / math.sqrt(len(each) or 1) for piece in each if piece in rarity}
        for each in pieces
    )
    model = LogisticRegression(C=penalty.freedom, max_iter=2_000).fit(
        table, [example.label for example in examples]
    )
    labels, weights, always = tuple(model.classes_), model.coef_, model.intercept_
    if len(labels) == 2:  # noqa: PLR2004  # it tells the weights of the second only
        labels, weights, always = labels[:1], -weights, -always
    rows = {ALWAYS: _rounded(always)}
    for place, piece in enumerate(vectorizer.get_feature_names_out()):
        row = _rounded(weights[:, place] * rarity[piece])
        if max(map(abs, row)) >= least:
            rows[piece] = row
    return Weights(labels, rows)


def _rounded(numbers: Iterable[float]) -> tuple[float, ...]:
    return tuple(round(float(each), 1) for each in numbers)


def written(weights: Weights) -> str:
    """Return the table as the file that Askwell reads."""
    lines = ["\t".join(("piece", *weights.labels))]
    lines += ["\t".join((piece, *map(str, row))) for piece, row in weights.rows.items()]
    return "\n".join(lines) + "\n"
