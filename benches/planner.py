"""The planner beside the exact optimum (HiGHS) and plain greedy, over random campaigns: value, and time for a plan."""

import random
import statistics
import time
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_matrix

from askwell.method.bank import BANK
from askwell.method.coverage import Setting
from askwell.method.knowledge import Knowledge
from askwell.method.planner_weights import ABILITY, TOPICS
from askwell.method.purposes import Purpose
from askwell.method.questions import core_problem, plan_of
from askwell.method.selection import Problem, choose, greedy, score, served, worth

SAME = 1e-6
TOLD_OF, AIMS, FIRST_TALKS = 0.6, 0.8, 0.2


@dataclass(frozen=True, kw_only=True)
class Compared:
    """One campaign: the planner's value as a part of the exact one (0 where it misses a purpose that can be had)."""

    of_exact: float
    beats_greedy: bool
    seconds: float
    changed: bool


def random_setting(dice: random.Random) -> Setting:
    """Return a talk of a campaign that has come some way, or none: what is known, disputed, asked, starred."""
    told = {
        topic: [round(dice.uniform(0.2, 1), 2) for _ in range(dice.choice((0, 1, 1, 2, 3)))]
        for topic in TOPICS
        if dice.random() < TOLD_OF
    }
    keys = [question.key for question in BANK]
    return Setting(
        minutes=dice.choice((10, 15, 20, 25, 30, 45, 60)),
        goals={purpose.value: round(dice.uniform(0.1, 1), 2) for purpose in Purpose if dice.random() < AIMS},
        known=Knowledge(
            told={} if dice.random() < FIRST_TALKS else told,
            disputed=dice.sample(sorted(TOPICS), dice.choice((0, 0, 1, 3))),
        ),
        asked=set(dice.sample(keys, dice.choice((0, 0, 5, 12)))),
        musts=set(dice.sample(keys, dice.choice((0, 0, 1, 2)))),
        role=dice.choice(sorted(ABILITY)),
        values={name: round(dice.random(), 2) for name in ("independence", "achievement", "support")},
    )


def spread(problem: Problem, dice: random.Random) -> Problem:
    """Return the same problem with other minutes and weights: harder, since fewer questions are alike."""
    return replace(
        problem,
        items=tuple(
            replace(item, minutes=round(dice.uniform(1, 5), 1), factor=round(dice.uniform(0.4, 1.6), 2))
            for item in problem.items
        ),
        topics=tuple((first * dice.uniform(0.2, 2), kept) for first, kept in problem.topics),
    )


def exact(problem: Problem) -> list[int]:
    """Return a set of the highest score, by mixed integer programming.

    Coverage is made linear: on each topic each chosen item takes one rank, the first rank counts in full, each next one
    keeps a part. Since the parts fall, the best ranking is by the items' factors, which is what ``worth`` counts.
    """
    count, groups = len(problem.items), len(problem.groups)
    taken = sum(problem.items[place].minutes for place in problem.fixed)
    ranks = [
        (place, topic, rank)
        for topic in range(len(problem.topics))
        for speakers in [[p for p, item in enumerate(problem.items) if topic in item.topics]]
        for place in speakers
        for rank in range(min(len(speakers), problem.most))
    ]
    gains = [
        problem.topics[topic][0] * problem.topics[topic][1] ** rank * problem.items[place].factor
        for place, topic, rank in ranks
    ]
    # One group outweighs every worth here too, by just as much as is needed: large numbers cost the solver its precision.
    ahead = 1 + worth(problem, range(count))
    cost = -np.array([0.0] * count + [ahead * weight for weight in problem.groups] + gains)
    rows: list[tuple[dict[int, float], float]] = [
        (dict.fromkeys(range(count), 1.0), problem.most),
        (
            {place: item.minutes for place, item in enumerate(problem.items)},
            max(problem.minutes, taken) + 1e-9,
        ),
    ]
    for group in range(groups):
        touching = {place: -1.0 for place, item in enumerate(problem.items) if group in item.groups}
        rows.append(({count + group: 1.0, **touching}, 0.0))
    of_item: dict[tuple[int, int], dict[int, float]] = {}
    of_rank: dict[tuple[int, int], dict[int, float]] = {}
    for at, (place, topic, rank) in enumerate(ranks, start=count + groups):
        of_item.setdefault((place, topic), {place: -1.0})[at] = 1.0
        of_rank.setdefault((topic, rank), {})[at] = 1.0
    rows += [(row, 0.0) for row in of_item.values()] + [(row, 1.0) for row in of_rank.values()]
    matrix = lil_matrix((len(rows), len(cost)))
    for at, (row, _) in enumerate(rows):
        for column, weight in row.items():
            matrix[at, column] = weight
    low = np.zeros(len(cost))
    low[list(problem.fixed)] = 1.0
    whole = np.array([1] * count + [0] * (len(cost) - count))
    found = milp(
        cost,
        constraints=LinearConstraint(matrix.tocsr(), -np.inf, [most for _, most in rows]),
        bounds=Bounds(low, np.ones(len(cost))),
        integrality=whole,
        options={"mip_rel_gap": 1e-7},
    )
    return [place for place in range(count) if found.x[place] > 1 / 2]


def compared(seed: int) -> Compared:
    """Compare one random campaign; every second one with other minutes and weights."""
    dice = random.Random(seed)  # noqa: S311  # a seed that can be repeated
    setting = random_setting(dice)
    begun = time.perf_counter()
    plan_of(setting)
    seconds = time.perf_counter() - begun
    _, problem = core_problem(setting, BANK)
    if seed % 2:
        problem = spread(problem, dice)
    ours, best = choose(problem), exact(problem)
    plain = max(score(problem, greedy(problem)), score(problem, greedy(problem, by_minute=True)))
    misses = served(problem, ours) < served(problem, best) - SAME
    top = worth(problem, best)
    part = 0.0 if misses else worth(problem, ours) / top if top else 1.0
    return Compared(
        of_exact=part,
        beats_greedy=score(problem, ours) >= plain - SAME,
        seconds=seconds,
        changed=score(problem, ours) > plain + SAME,
    )


def summary(found: list[Compared]) -> dict[str, float]:
    """Return the figures of a run."""
    parts, times = [one.of_exact for one in found], sorted(one.seconds for one in found)
    return {
        "campaigns": len(found),
        "least": min(parts),
        "mean": statistics.fmean(parts),
        "exact": sum(part > 1 - SAME for part in parts),
        "not_below_greedy": sum(one.beats_greedy for one in found),
        "above_greedy": sum(one.changed for one in found),
        "ms_middle": 1000 * statistics.median(times),
        "ms_95": 1000 * times[int(0.95 * len(times))],
        "ms_most": 1000 * times[-1],
    }


def in_words(figures: dict[str, float]) -> str:
    """Return the figures as a paragraph."""
    return (
        f"{figures['campaigns']:,.0f} random campaigns, every second one with other minutes and weights: the planner reaches at least "
        f"{figures['least']:.4f} of the exact optimum, {figures['mean']:.5f} in the mean, exactly the optimum in "
        f"{figures['exact']:,.0f}; it is never below plain greedy ({figures['not_below_greedy']:,.0f}) and above it in "
        f"{figures['above_greedy']:,.0f}. A plan takes {figures['ms_middle']:.1f} ms in the middle, {figures['ms_95']:.1f} ms for 95 "
        f"of 100, {figures['ms_most']:.1f} ms at most."
    )


def main() -> None:
    """Print the figures of 1,000 campaigns."""
    print(in_words(summary([compared(seed) for seed in range(1000)])))


if __name__ == "__main__":
    main()
