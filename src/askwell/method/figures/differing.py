"""Two people who tell different figures of the same thing, after what only tells kinds of people apart."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from askwell.method.figures.figure import Figure, Measure
from askwell.method.figures.reading import THEN, figures_in
from askwell.method.figures.things import alike
from askwell.method.grounds import AGAINST, FOR, HOUSE, KIND, TIME, Ground, Grounds, Split
from askwell.method.guesses.abouts import ELSEWHERE
from askwell.method.themes import theme_key
from askwell.method.times import years_of
from askwell.method.topics import NAMES

# Of these the measure says by itself of what they are told, so that the theme need not be the same.
_CALLED = {Measure.PAY: "pay", Measure.HOURS: "hours", Measure.TEAM: "how many they are"}
_BY_ITSELF = frozenset(_CALLED)


class SaidLike(Protocol):
    """What somebody said."""

    @property
    def person_id(self) -> object:
        """Who."""

    @property
    def text(self) -> str:
        """In which words."""

    @property
    def topic(self) -> str:
        """About what."""

    @property
    def stance(self) -> str:
        """``for``, ``against`` or ``open``."""

    @property
    def purpose(self) -> str:
        """For which purpose."""


S = TypeVar("S", bound=SaidLike)
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Counted(Generic[T]):
    """What somebody said, with the figure in it."""

    said: T
    figure: Figure


@dataclass(frozen=True, kw_only=True)
class FigureDifference(Generic[T]):
    """Two lots of figures of one thing that lie apart, the lower ones and the higher ones, and what tells the two apart.

    ``topic`` is the theme of the first of them. ``also`` are pays and hours in the same unit that were told of a part of it, or that
    lie between the two: they are on neither side.
    """

    topic: str
    purpose: str
    low: Sequence[Counted[T]]
    high: Sequence[Counted[T]]
    split: Split
    also: Sequence[Counted[T]] = ()

    @property
    def about(self) -> str:
        """Return of what the figures are told where their words or their measure say so: "travel", "pay"; else ""."""
        figure = self.low[0].figure
        if figure.measure in _BY_ITSELF:
            return _CALLED[figure.measure]
        return next(iter(figure.of), "") if figure.measure is Measure.SHARE_OF_TIME else ""

    @property
    def is_disagreement(self) -> bool:
        """Return whether it remains after every split."""
        return not self.split.explained_by


def differing_figures(
    said: Iterable[S],
    *,
    ground_of: Callable[[S], Ground],
    said_in: Callable[[S], int],
    theme_of: Callable[[str], str] = theme_key,
) -> list[FigureDifference[S]]:
    """Return where people tell figures of one thing that lie apart (``Figure.apart``): disagreements, and what a segment explains.

    ``ground_of`` says what a claim is about, ``said_in`` the year in which it was said. A figure of which a sentence says its time or its kind of place is
    about that time and kind, and not about the place where who says it works. Of a team only people of the same house are compared. Who told both a low and a high one counts on
    neither side, and two who take different sides differ already (``contradictions``).
    """
    themes: dict[int, str] = {}
    told: list[Counted[S]] = []
    for one in said:
        for figure in figures_in(one.text, topic=theme_of(one.topic)):
            themes[len(told)] = theme_of(one.topic)
            told.append(Counted(said=one, figure=figure))
    found = []
    for lot in _lots(told, themes, ground_of):
        low, high = _ends(lot)
        if low and high and (differs := _difference(low, high, ground_of, said_in, theme_of)):
            found.append(replace(differs, also=_also(differs, told)))
    return sorted(found, key=lambda one: (not one.is_disagreement, one.topic))


def _lots(
    told: Sequence[Counted[S]], themes: dict[int, str], ground_of: Callable[[S], Ground]
) -> Iterator[list[Counted[S]]]:
    """Yield the figures of each thing, of two or more people."""
    by_key: defaultdict[tuple[object, ...], list[Counted[S]]] = defaultdict(list)
    loose: defaultdict[tuple[object, ...], list[Counted[S]]] = defaultdict(list)
    for place, one in enumerate(told):
        figure, theme = one.figure, themes[place]
        if figure.measure is Measure.TEAM:
            house = ground_of(one.said).values.get(HOUSE, "")
            if house:
                by_key[figure.measure, house].append(one)
        elif figure.measure in _BY_ITSELF or (figure.measure is Measure.SHARE_OF_TIME and figure.of):
            by_key[figure.measure, figure.per, figure.of].append(one)
        elif figure.measure is Measure.SHARE_OF_TIME:
            if theme and theme not in NAMES:
                by_key[figure.measure, theme].append(one)
        elif theme:
            loose[figure.measure, theme].append(one)
    yield from by_key.values()
    for figures in loose.values():
        yield from _joined(figures)


def _also(found: FigureDifference[S], told: Iterable[Counted[S]]) -> list[Counted[S]]:
    """Return the other pays or hours in the unit of a difference, the lowest first; of anything else none."""
    shown, first = [*found.low, *found.high], found.low[0].figure
    if first.measure not in {Measure.PAY, Measure.HOURS}:
        return []
    others = [
        one
        for one in told
        if (one.figure.measure, one.figure.per) == (first.measure, first.per)
        and _one_currency(one.figure, first)
        and one not in shown
    ]
    return sorted(others, key=lambda one: (one.figure.low, one.figure.high))


def _joined(figures: Iterable[Counted[S]]) -> list[list[Counted[S]]]:
    """Return the figures of a theme in lots whose words tell of the same."""
    lots: list[list[Counted[S]]] = []
    for one in figures:
        same = [lot for lot in lots if any(alike(one.figure.of, other.figure.of) for other in lot)]
        lots = [lot for lot in lots if lot not in same] + [[one, *(other for lot in same for other in lot)]]
    return lots


def _ends(lot: Sequence[Counted[S]]) -> tuple[list[Counted[S]], list[Counted[S]]]:
    """Return the figures at the lower end and at the higher end; those between are near to both, and on neither."""
    lowest = min(lot, key=lambda one: one.figure.high)
    highest = max(lot, key=lambda one: one.figure.low)
    if not lowest.figure.apart(highest.figure) or not _one_currency(lowest.figure, highest.figure):
        return [], []
    low = [one for one in lot if one.figure.apart(highest.figure) and not one.figure.apart(lowest.figure)]
    high = [one for one in lot if one.figure.apart(lowest.figure) and not one.figure.apart(highest.figure)]
    both = {one.said.person_id for one in low} & {one.said.person_id for one in high}
    return (
        [one for one in low if one.said.person_id not in both],
        [one for one in high if one.said.person_id not in both],
    )


def _one_currency(one: Figure, other: Figure) -> bool:
    return not one.currency or not other.currency or one.currency == other.currency


def _difference(
    low: Sequence[Counted[S]],
    high: Sequence[Counted[S]],
    ground_of: Callable[[S], Ground],
    said_in: Callable[[S], int],
    theme_of: Callable[[str], str],
) -> FigureDifference[S] | None:
    sides = {one.said.stance for one in (*low, *high)}
    if {FOR, AGAINST} <= sides and len(
        {one.said.stance for one in low} & {one.said.stance for one in high}
    ) == 0:
        return None
    grounds, kept = Grounds(), []

    def bits(figures: Sequence[Counted[S]]) -> int:
        mask = 0
        for one in figures:
            kept.append(_ground(one, ground_of(one.said), said_in(one.said)))
            mask |= grounds.bit(one.said.person_id, kept[-1])
        return mask

    under, over = bits(low), bits(high)
    if not grounds.opposed(over, under):
        return None
    first = low[0].said
    split = grounds.split(over, under)
    return FigureDifference(
        topic=theme_of(first.topic), purpose=first.purpose, low=low, high=high, split=split
    )


def _ground(one: Counted[S], ground: Ground, said_in: int) -> Ground:
    """Return the ground of a figure: that of the claim, but for the time and the kind of place that its own sentence tells."""
    when, kind = one.figure.when, one.figure.kind
    if kind and KIND not in ground.named:
        ground = _elsewhere(ground, kind)
    if not when:
        return ground
    years = None if when == THEN else years_of(when, said_in=said_in)
    return Ground(values={**ground.values, TIME: when}, named={*ground.named, TIME}, years=years)


def _elsewhere(ground: Ground, kind: str) -> Ground:
    """Return the ground of what is said of a place of another kind than the speaker's own, or of an earlier one."""
    if kind == ground.values.get(KIND):
        return ground
    values = {segment: value for segment, value in ground.values.items() if segment not in {KIND, HOUSE}}
    if kind == ELSEWHERE:
        return Ground(values=values, named=ground.named, years=ground.years)
    return Ground(values={**values, KIND: kind}, named={*ground.named, KIND}, years=ground.years)
