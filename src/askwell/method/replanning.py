"""What to ask in the time that is left, while the talk runs.

The page of the live talk chooses by the same rule without a network; shared cases hold both to the same answers.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from askwell.method.selection import LEAST, Problem, choose


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What the time that is left allows, as places of the problem.

    ``ask`` are the planned questions worth most, in their planned order; ``aside`` those that can wait for another day;
    ``spare`` what else fits once all planned ones do, so that time which is given is not wasted.
    """

    ask: tuple[int, ...]
    aside: tuple[int, ...]
    spare: tuple[int, ...] = ()


def outlook(
    problem: Problem,
    *,
    planned: Sequence[int],
    asked: Sequence[int],
    skipped: Sequence[int] = (),
    musts: Sequence[int] = (),
    minutes: float,
    room: int,
) -> Outlook:
    """Choose what to ask next.

    ``planned`` are the places of the questions on the sheet in their order, ``asked`` those that were asked, whatever was
    planned, ``skipped`` those that she left out, starred or not: they are in none of the three, and take no minutes.
    ``musts`` are the starred ones, which stay. ``minutes`` are left for questions, the closing taken off; ``room`` is
    how many questions fit beside those asked.
    """
    left_out = [place for place in skipped if place not in asked]
    waiting = [place for place in planned if place not in asked and place not in left_out]
    spent = sum(problem.items[place].minutes for place in sorted(asked))
    held = sorted({*asked, *(place for place in musts if place in waiting)})
    left = replace(_without(problem, left_out), minutes=spent + minutes)
    among = sorted({*asked, *waiting})
    kept = _filled_up(left, _chosen_among(replace(left, fixed=tuple(held), most=len(among)), among), waiting)
    ask = tuple(place for place in waiting if place in kept)
    aside = tuple(place for place in waiting if place not in kept)
    if aside:
        return Outlook(ask=ask, aside=aside)
    more = choose(replace(left, fixed=tuple(among), most=max(len(among), len(asked) + room)))
    return Outlook(ask=ask, aside=(), spare=tuple(place for place in more if place not in among))


def _without(problem: Problem, places: Sequence[int]) -> Problem:
    """Take the worth from these places, so that nothing chooses them; each keeps its number."""
    items = (
        replace(item, topics=(), groups=()) if place in places else item
        for place, item in enumerate(problem.items)
    )
    return replace(
        problem,
        items=tuple(items),
        fixed=tuple(place for place in problem.fixed if place not in places),
    )


def _chosen_among(problem: Problem, places: Sequence[int]) -> set[int]:
    """Choose among these places only."""
    part = replace(
        problem,
        items=tuple(problem.items[place] for place in places),
        fixed=tuple(places.index(place) for place in problem.fixed),
    )
    return {places[chosen] for chosen in choose(part)}


def _filled_up(problem: Problem, kept: set[int], waiting: Sequence[int]) -> set[int]:
    """Add what still fits: she planned it, even where the planner sees no worth in it."""
    filled = set(kept)
    for place in waiting:
        taken = sum(problem.items[one].minutes for one in sorted(filled))
        if taken + problem.items[place].minutes <= problem.minutes + LEAST:
            filled.add(place)
    return filled
