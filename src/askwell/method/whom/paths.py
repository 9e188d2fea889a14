"""The warm path to somebody: through whom the seeker could be introduced, in how few steps."""

from collections import deque
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)

# Of more people than these on a way the first hardly speaks for the last.
FAR = 4


@dataclass(frozen=True, slots=True)
class Link(Generic[K]):
    """Two people who know each other, and how, in words that follow both names: "gave you the name"."""

    one: K
    other: K
    words: str


@dataclass(frozen=True, slots=True)
class Step(Generic[K]):
    """One person on the way; ``words`` say how the next one is known to this one, and are empty at the end."""

    key: K
    words: str = ""


def warm_path(goals: Iterable[K], *, knows: Collection[K], links: Iterable[Link[K]]) -> list[Step[K]]:
    """Return the shortest way to any of the ``goals``: it begins with one whom the seeker ``knows`` and ends with the goal.

    Empty where no way is known, however long: each person is looked at once. Of ways as long the one whose links stand first counts.
    """
    wanted = list(dict.fromkeys(goals))
    beside = _beside(links)
    after: dict[K, tuple[K, str] | None] = dict.fromkeys(wanted)
    waiting = deque(wanted)
    while waiting:
        key = waiting.popleft()
        if key in knows:
            return _way(key, after)
        for other, words in beside.get(key, ()):
            if other not in after:
                after[other] = (key, words)
                waiting.append(other)
    return []


def _beside(links: Iterable[Link[K]]) -> Mapping[K, Sequence[tuple[K, str]]]:
    beside: dict[K, list[tuple[K, str]]] = {}
    for link in links:
        beside.setdefault(link.one, []).append((link.other, link.words))
        beside.setdefault(link.other, []).append((link.one, link.words))
    return beside


def _way(start: K, after: Mapping[K, tuple[K, str] | None]) -> list[Step[K]]:
    steps, here = [], start
    while (leads := after[here]) is not None:
        steps.append(Step(here, leads[1]))
        here = leads[0]
    return [*steps, Step(here)]


def in_words(people: int) -> str:
    """Say how many steps away the end of a way is, by the number of people on it, the end counted; and that a long one is long."""
    if people > FAR:
        return f"{people} steps: a long way. Ask along it how others came there; somebody nearer may know a shorter one."
    return {0: "No path known.", 1: "You know each other: one step."}.get(people, f"{people} steps.")
