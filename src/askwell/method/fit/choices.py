"""What matters more, found by choosing between two at a time, and how consistent the choices were."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """What was chosen how often, ``order`` the most often first (ties as they were given).

    ``circles`` are the threes chosen in a circle: the first over the second, that over the third, and the third over the first.
    ``open`` are the pairs not yet put; ``consistency`` is 1 without a circle and 0 with as many as there can be, nothing while
    a pair is open.
    """

    order: Sequence[str]
    wins: dict[str, int]
    circles: Sequence[tuple[str, str, str]]
    open: Sequence[tuple[str, str]]
    consistency: float | None


def pairs(items: Sequence[str]) -> list[tuple[str, str]]:
    """Return every pair to choose from, each item meeting the others as far apart as they can (the circle method)."""
    ring: list[str | None] = [*items, *([None] if len(items) % 2 else [])]
    found = []
    for _ in range(len(ring) - 1):
        half = len(ring) // 2
        found += [
            (one, other)
            for one, other in zip(ring[:half], reversed(ring[half:]), strict=True)
            if one is not None and other is not None
        ]
        ring = [ring[0], ring[-1], *ring[1:-1]]
    return found


def ranking(items: Sequence[str], choices: Iterable[tuple[str, str]]) -> Ranking:
    """Rank items from choices, each (chosen, left); a pair chosen again counts as it was chosen last.

    Consistency is zeta of Kendall and Babington Smith (1940): one less the circular triads over the most there can be, which is
    (k^3 - k)/24 for an odd number of items and (k^3 - 4k)/24 for an even one. Raises ValueError for an item that is not there.
    """
    over: dict[frozenset[str], str] = {}
    for chosen, left in choices:
        if chosen == left or not {chosen, left} <= set(items):
            raise ValueError(f"{chosen} over {left} is no choice between two of the items")
        over[frozenset((chosen, left))] = chosen
    wins = {item: sum(1 for chosen in over.values() if chosen == item) for item in items}
    circles = [circle for three in combinations(items, 3) if (circle := _circle(three, over)) is not None]
    missing = [pair for pair in combinations(items, 2) if frozenset(pair) not in over]
    return Ranking(
        order=sorted(items, key=lambda item: -wins[item]),
        wins=wins,
        circles=circles,
        open=missing,
        consistency=None if missing else _consistency(len(items), len(circles)),
    )


def _circle(three: tuple[str, str, str], over: dict[frozenset[str], str]) -> tuple[str, str, str] | None:
    """Return three items in the order of their circle, beginning with the first; nothing where they form none."""
    one, two, three_ = three
    for first, second, third in ((one, two, three_), (one, three_, two)):
        around = ((first, second), (second, third), (third, first))
        if all(over.get(frozenset(pair)) == pair[0] for pair in around):
            return first, second, third
    return None


def _consistency(items: int, circles: int) -> float:
    most = (items**3 - (items if items % 2 else 4 * items)) // 24
    return 1 - circles / most if most else 1.0
