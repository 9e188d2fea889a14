"""The formulas of fit row by row, for whoever wants to see where a number comes from or to do it again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from askwell.method.fit.own_skills import LEVELS
from askwell.method.fit.shapes import correlation
from askwell.method.fit.skills import Required, gap, weight_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleRow:
    """One scale of two profiles: both values, how far each lies from the mean of its profile, and the product of the two."""

    scale: str
    mine: float
    theirs: float
    mine_off: float
    theirs_off: float

    @property
    def product(self) -> float:
        """Return the product of the two distances: above 0 where both lie on the same side."""
        return self.mine_off * self.theirs_off


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Two profiles scale by scale, the sums of which ``r`` is made, and ``r``; nothing where one profile is flat."""

    rows: Sequence[ScaleRow]
    products: float
    mine_squares: float
    theirs_squares: float
    r: float | None


def shape(mine: Mapping[str, float], theirs: Mapping[str, float]) -> Shape:
    """Lay two profiles of the same scales side by side: ``r = products / sqrt(mine_squares * theirs_squares)`` (Pearson).

    Raises ValueError where the scales differ.
    """
    if set(mine) != set(theirs):
        raise ValueError("two profiles of the same scales are compared")
    my_mean, their_mean = (fsum(one.values()) / len(one) for one in (mine, theirs))
    rows = [
        ScaleRow(
            scale=scale,
            mine=value,
            theirs=theirs[scale],
            mine_off=value - my_mean,
            theirs_off=theirs[scale] - their_mean,
        )
        for scale, value in mine.items()
    ]
    return Shape(
        rows=rows,
        products=fsum(row.product for row in rows),
        mine_squares=fsum(row.mine_off**2 for row in rows),
        theirs_squares=fsum(row.theirs_off**2 for row in rows),
        r=correlation([row.mine for row in rows], [row.theirs for row in rows]),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillRow:
    """One skill: its importance 1 to 5 and the weight that makes of it (0 to 100), the level asked (0 to 7), one's own, and its part of the gap.

    ``own`` and ``part`` are nothing where one's own level is not said.
    """

    skill: str
    importance: float
    weight: float
    asked: float
    own: float | None
    part: float | None

    @property
    def said(self) -> str:
        """Return the word that was chosen for one's own level, "" where none was."""
        return LEVELS.get(self.own, "").lower() if self.own is not None else ""

    @property
    def short_by(self) -> float | None:
        """Return by how much one falls short, 0 where one does not."""
        return None if self.own is None else max(0.0, self.asked - self.own)


def skill_rows(required: Iterable[Required], own: Mapping[str, float]) -> list[SkillRow]:
    """Return each skill that is asked for: those that fall short first, by their part, then what is met, then what is not said."""
    asked = list(required)
    parts = {one.skill: one.part for one in gap(asked, own).short}

    def row(one: Required) -> SkillRow:
        level = own.get(one.skill)
        return SkillRow(
            skill=one.skill,
            importance=one.importance,
            weight=weight_of(one),
            asked=one.level,
            own=level,
            part=None if level is None else parts.get(one.skill, 0.0),
        )

    return sorted(map(row, asked), key=lambda row: (row.part is None, -(row.part or 0.0)))
