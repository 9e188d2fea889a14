"""What a figure is, and when two of them lie apart."""

import math
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Measure(StrEnum):
    """What a figure counts, each in one unit."""

    SHARE_OF_TIME = "share_of_time"  # 0 to 1
    SHARE = "share"  # of people, posts, money: 0 to 1
    PAY = "pay"  # money per ``Figure.per``
    HOURS = "hours"  # hours per ``Figure.per``
    TIMES = "times"  # times a year
    YEARS = "years"
    TEAM = "team"  # people


# Two shares lie apart where more than this lies between them, of 1; our choice.
SHARES_APART = 0.2
# Anything else where more than this part of the greater one lies between them; our choice. How often, and how long
# something takes, people say loosely.
APART = {Measure.PAY: 0.15, Measure.HOURS: 0.15, Measure.TEAM: 0.3, Measure.TIMES: 0.5, Measure.YEARS: 0.4}


# Shares of so few parts are said as parts, where they are that near.
_SAID_IN = 5
_NEAR = 0.005


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure of a sentence: ``low`` and ``high`` in the unit of its measure, ``words`` as they stand there.

    ``of`` are the things it is told of, by their keys or as stems of words; ``when`` are words that say of which time it
    is true, "" where none do; ``kind`` is the kind of place that its sentence names, or that it is an earlier one. ``per`` is hour, day, week, month or year, ``currency`` a sign or "".
    """

    measure: Measure
    low: float
    high: float
    words: str
    of: frozenset[str] = frozenset()
    per: str = ""
    currency: str = ""
    when: str = ""
    kind: str = ""

    def apart(self, other: "Figure") -> bool:
        """Return whether the two ranges have nothing in common and more lies between them than people mean loosely."""
        low, high = (self, other) if self.low <= other.low else (other, self)
        between = high.low - low.high
        if self.measure in {Measure.SHARE, Measure.SHARE_OF_TIME}:
            return between > SHARES_APART
        return between > APART[self.measure] * high.low and math.isfinite(between)


def in_words(figure: Figure) -> str:
    """Return a figure in its unit: "three quarters of the time", "$60,000 a year", "2 to 3 years"."""
    share = figure.measure in {Measure.SHARE, Measure.SHARE_OF_TIME}
    bounds = [figure.low * 100, figure.high * 100] if share else [figure.low, figure.high]
    said = _range([f"{figure.currency}{_number(bound)}" for bound in bounds if math.isfinite(bound)], figure)
    match figure.measure:
        case Measure.SHARE_OF_TIME:
            return f"{_part(figure) or f'{said} in 100'} of the time"
        case Measure.SHARE:
            return f"{said} in 100"
        case Measure.PAY | Measure.HOURS:
            unit = " hours" if figure.measure is Measure.HOURS else ""
            per = f" {'an' if figure.per == 'hour' else 'a'} {figure.per}" if figure.per else ""
            return f"{said}{unit}{per}"
        case Measure.TIMES:
            return f"{said} times a year"
        case Measure.YEARS:
            return f"{said} years"
        case _:
            return f"{said} people"


_PARTS = {
    (1, 2): "half",
    (1, 3): "a third",
    (2, 3): "two thirds",
    (1, 4): "a quarter",
    (3, 4): "three quarters",
}


def _part(figure: Figure) -> str:
    """Return a share as one says it, "half" or "2 in 5"; "" where it is no such part."""
    part = Fraction(figure.low).limit_denominator(_SAID_IN)
    if figure.low != figure.high or not 0 < part < 1 or abs(float(part) - figure.low) > _NEAR:
        return ""
    return _PARTS.get((part.numerator, part.denominator), f"{part.numerator} in {part.denominator}")


def _range(bounds: list[str], figure: Figure) -> str:
    if math.isinf(figure.high):
        return f"at least {bounds[0]}"
    low, high = bounds
    if figure.low == 0 < figure.high:
        return f"at most {high}"
    return low if low == high else f"{low} to {high}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value - round(value)) < 0.05 else f"{value:,.1f}"  # noqa: PLR2004  # a rounding
