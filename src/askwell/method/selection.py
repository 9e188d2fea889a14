"""Choosing a set that covers most within a number of places and minutes.

The worth of a set is weighted coverage: each topic counts for each chosen item that speaks of it, less each time. A group
(a purpose of the talk, say) that the set does not touch is a fault that outweighs any worth. Both are submodular, so that
greedy choice is a fair start; exchanges of one and two come after it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

# One group served outweighs every worth that a talk can reach.
GROUP = 1000.0
LEAST = 1e-9
# So many are exchanged at once, in a small set and in a larger one: where a group outweighs all, a small set is easily stuck.
SMALL, DEEP, SHALLOW = 6, 3, 2
# Among more items than any bank has, one at a time has to do: the pairs would take minutes.
MANY, ONE_BY_ONE = 120, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something to choose: ``topics`` and ``groups`` are places in the problem's lists; ``factor`` weighs its answers."""

    minutes: float
    factor: float
    topics: tuple[int, ...]
    groups: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What to choose from, and within what.

    ``topics`` holds for each topic what the first answer is worth and what part of that each further one keeps; ``groups``
    the weight of each group; ``fixed`` the places of items that are in whatever happens, the room notwithstanding.
    """

    items: tuple[Item, ...]
    topics: tuple[tuple[float, float], ...]
    groups: tuple[float, ...] = ()
    fixed: tuple[int, ...] = ()
    most: int
    minutes: float

    def as_data(self) -> dict[str, Any]:
        """Return the problem for the page, which chooses among the same in the same way."""
        return {
            "items": [
                {
                    "minutes": item.minutes,
                    "factor": item.factor,
                    "topics": list(item.topics),
                    "groups": list(item.groups),
                }
                for item in self.items
            ],
            "topics": [list(topic) for topic in self.topics],
            "groups": list(self.groups),
            "fixed": list(self.fixed),
            "most": self.most,
            "minutes": self.minutes,
        }


def choose(problem: Problem) -> tuple[int, ...]:
    """Return the places of the chosen items, ascending: the better greedy choice, improved by exchanges."""
    starts = greedy(problem), greedy(problem, by_minute=True)
    best = max(starts, key=lambda chosen: score(problem, chosen))
    return tuple(sorted(_improved(problem, best)))


def greedy(problem: Problem, *, by_minute: bool = False) -> list[int]:
    """Return the plain greedy choice: what adds most, or most for a minute, first."""
    return _filled(problem, by_minute=by_minute)


def score(problem: Problem, chosen: Iterable[int]) -> float:
    """Return the worth with the groups; what is compared."""
    places = list(chosen)
    return GROUP * served(problem, places) + worth(problem, places)


def served(problem: Problem, chosen: Iterable[int]) -> float:
    """Return the weight of the groups that these items touch."""
    touched = {group for place in chosen for group in problem.items[place].groups}
    return sum((problem.groups[group] for group in sorted(touched)), 0.0)


def worth(problem: Problem, chosen: Iterable[int]) -> float:
    """Return what these items are worth together, whatever their order."""
    covered = _Covered(problem, chosen)
    return sum((covered.worth_of(topic, factors) for topic, factors in enumerate(covered.factors)), 0.0)


class _Covered:
    """What a changing set covers; for each topic the factors of its answers, the highest first."""

    def __init__(self, problem: Problem, chosen: Iterable[int]) -> None:
        self.problem = problem
        self.factors: list[list[float]] = [[] for _ in problem.topics]
        self.touched = [0] * len(problem.groups)
        self.minutes = 0.0
        for place in chosen:
            self.add(place)

    def add(self, place: int) -> None:
        item = self.problem.items[place]
        for topic in item.topics:
            self.factors[topic] = sorted((*self.factors[topic], item.factor), reverse=True)
        for group in item.groups:
            self.touched[group] += 1
        self.minutes += item.minutes

    def remove(self, place: int) -> None:
        item = self.problem.items[place]
        for topic in item.topics:
            self.factors[topic].remove(item.factor)
        for group in item.groups:
            self.touched[group] -= 1
        self.minutes -= item.minutes

    def fits(self, place: int) -> bool:
        return self.minutes + self.problem.items[place].minutes <= self.problem.minutes + LEAST

    def worth_of(self, topic: int, factors: Sequence[float]) -> float:
        first, kept = self.problem.topics[topic]
        total = 0.0
        for factor in factors:
            total += first * factor
            first *= kept
        return total

    def gain(self, place: int) -> float:
        item = self.problem.items[place]
        gained = 0.0
        for topic in item.topics:
            if factors := self.factors[topic]:
                more = sorted((*factors, item.factor), reverse=True)
                gained += self.worth_of(topic, more) - self.worth_of(topic, factors)
            else:
                gained += self.problem.topics[topic][0] * item.factor
        for group in item.groups:
            if not self.touched[group]:
                gained += GROUP * self.problem.groups[group]
        return gained


def _filled(problem: Problem, *, by_minute: bool) -> list[int]:
    """Add what adds most until no place, no minute or no gain is left; of equals the first."""
    filled = list(problem.fixed)
    covered = _Covered(problem, filled)
    while len(filled) < problem.most:
        best, most = -1, LEAST
        for place, item in enumerate(problem.items):
            if place in filled or not covered.fits(place):
                continue
            gained = covered.gain(place)
            rate = gained / item.minutes if by_minute else gained
            if rate > most + LEAST:
                best, most = place, rate
        if best < 0:
            break
        filled.append(best)
        covered.add(best)
    return filled


def _improved(problem: Problem, chosen: Sequence[int]) -> list[int]:
    """Take out a few and put in up to one more than went, as long as that helps."""
    best = list(chosen)
    gone: tuple[int, ...] | None = ()
    while gone is not None:
        free = [place for place in best if place not in problem.fixed]
        gone = None
        deepest = ONE_BY_ONE if len(problem.items) > MANY else DEEP if len(free) <= SMALL else SHALLOW
        for out in (out for size in range(deepest + 1) for out in combinations(free, size)):
            kept = [place for place in best if place not in out]
            if better := _Exchange(problem, kept, out).found:
                best, gone = [*kept, *better], out
                break
    return best


class _Exchange:
    """The search for what adds more to ``kept`` than ``out`` does; ``found`` is empty where nothing does.

    No set adds more than its members do one by one, so that most sets need not be looked at.
    """

    def __init__(self, problem: Problem, kept: Sequence[int], out: Sequence[int]) -> None:
        self.covered = _Covered(problem, kept)
        self.found: tuple[int, ...] = ()
        self.to_beat = self._joint(out)
        others = [place for place in range(len(problem.items)) if place not in kept]
        self._deepen(others, (), 0.0, min(problem.most - len(kept), len(out) + 1))

    def _joint(self, out: Sequence[int]) -> float:
        total = 0.0
        for place in out:
            total += self.covered.gain(place)
            self.covered.add(place)
        for place in out:
            self.covered.remove(place)
        return total

    def _deepen(self, places: Sequence[int], taken: tuple[int, ...], so_far: float, slots: int) -> None:
        gains = [(-self.covered.gain(place), place) for place in places if self.covered.fits(place)]
        gains.sort()
        for at, (minus, place) in enumerate(gains):
            if so_far - sum(gain for gain, _ in gains[at : at + slots]) <= self.to_beat + LEAST:
                break
            reached = so_far - minus
            if reached > self.to_beat + LEAST:
                self.to_beat, self.found = reached, (*taken, place)
            if slots > 1:
                self.covered.add(place)
                self._deepen([other for _, other in gains[at + 1 :]], (*taken, place), reached, slots - 1)
                self.covered.remove(place)
