"""Note lines, each with the purpose and the side that whoever wrote it gave it."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.method.guesses.judging import PURPOSES, STANCES
from tests.method.guesses.test_figures import FILES

from askwell.method.guesses.weighing import NO_PURPOSE, signs_of
from learning.examples import HERE

HELD_OUT = frozenset({"eighth_campaigns.txt", "ninth_campaign.txt"})
"""Campaigns of which no weight and no rule has learned: what the tests say of them is what to expect of another."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its first reading; ``side`` is "" where it serves no purpose."""

    text: str
    purpose: str
    side: str
    hand: str
    signs: frozenset[str]


def lines() -> Iterator[Line]:
    """Yield the lines of the campaigns and talks in the tests but for ``HELD_OUT``, then those written one by one."""
    for name in (one for one in FILES if one not in HELD_OUT):
        for line in FILES[name]:
            yield Line(
                line.text,
                line.purposes[0] or NO_PURPOSE,
                line.stances[0] if line.stances else "",
                name.removesuffix(".txt"),
                frozenset(signs_of(line.question, line.kind)),
            )
    for path in sorted((HERE / "judged" / "notes").glob("*.tsv")):
        for row in path.read_text(encoding="utf-8").splitlines():
            purpose, stance, text = row.split("\t")
            served = PURPOSES[purpose]
            yield Line(text, served or NO_PURPOSE, STANCES[stance] if served else "", path.stem, frozenset())
