"""While a talk runs, what is left of it goes to what is worth most."""

import random
from typing import Any

from askwell.method import planner_weights as weights
from askwell.method.bank import BANK
from askwell.method.coverage import Setting, room_for
from askwell.method.purposes import Purpose
from askwell.method.questions import core_problem, plan_of
from askwell.method.replanning import Outlook, outlook
from askwell.method.selection import Problem

SETTING = Setting(minutes=30, goals={purpose.value: 1.0 for purpose in Purpose})
FREE, PROBLEM = core_problem(SETTING, BANK)
PLANNED = [next(i for i, q in enumerate(FREE) if q.key == choice.key) for choice in plan_of(SETTING).core]


def ahead(*, minutes: float, asked: int = 0, musts: tuple[int, ...] = (), room: int = 8) -> Outlook:
    return outlook(PROBLEM, planned=PLANNED, asked=PLANNED[:asked], musts=musts, minutes=minutes, room=room)


def minutes_of(places: tuple[int, ...]) -> float:
    return sum(PROBLEM.items[place].minutes for place in places)


def test_with_all_the_time_everything_planned_is_asked_in_its_order() -> None:
    assert ahead(minutes=25) == Outlook(ask=tuple(PLANNED), aside=())


def test_with_ten_minutes_left_some_wait_for_another_day_and_nothing_is_forgotten() -> None:
    left = ahead(minutes=7, asked=2)
    assert minutes_of(left.ask) <= 7
    assert left.ask == tuple(place for place in PLANNED[2:] if place in left.ask)
    assert sorted(left.ask + left.aside) == sorted(PLANNED[2:])
    assert left.aside


def test_what_is_starred_stays_however_short_the_time() -> None:
    last = PLANNED[-1]
    assert ahead(minutes=2, asked=3, musts=(last,)).ask == (last,)


def test_time_that_is_given_is_offered_to_more_questions_and_never_to_what_was_asked() -> None:
    left = ahead(minutes=15, asked=len(PLANNED), room=room_for(17))
    assert (left.ask, left.aside) == ((), ())
    assert 0 < len(left.spare) <= room_for(17)
    assert minutes_of(left.spare) <= 15
    assert not set(left.spare) & set(PLANNED)


def test_what_she_planned_is_asked_even_where_the_planner_sees_no_worth_in_it() -> None:
    _, nothing_wanted = core_problem(Setting(minutes=30, goals={}), BANK)
    left = outlook(nothing_wanted, planned=PLANNED, asked=(), minutes=25, room=8)
    assert left == Outlook(ask=tuple(PLANNED), aside=())


def test_what_she_leaves_out_is_neither_asked_nor_offered_and_takes_no_minutes() -> None:
    before = outlook(PROBLEM, planned=PLANNED, asked=(), minutes=6, room=8)
    first = before.ask[0]
    others = [place for place in PLANNED if place != first]
    left = outlook(PROBLEM, planned=PLANNED, asked=(), skipped=(first,), musts=(first,), minutes=6, room=8)
    assert sorted(left.ask + left.aside) == sorted(others)
    assert minutes_of(left.ask) <= 6
    free = outlook(PROBLEM, planned=PLANNED, asked=(), skipped=(first,), minutes=40, room=8)
    assert first not in {*free.ask, *free.aside, *free.spare}
    assert free.spare


def test_what_was_skipped_and_then_answered_counts_as_asked() -> None:
    first = PLANNED[0]
    both = outlook(PROBLEM, planned=PLANNED, asked=(first,), skipped=(first,), minutes=10, room=8)
    assert both == outlook(PROBLEM, planned=PLANNED, asked=(first,), minutes=10, room=8)


def test_without_time_nothing_is_left_to_ask() -> None:
    assert ahead(minutes=0, asked=4) == Outlook(ask=(), aside=tuple(PLANNED[4:]))


def cases(count: int) -> list[tuple[Problem, dict[str, Any]]]:
    """Moments of random talks, with other weights than anybody would give: the phone is held against these too."""
    dice = random.Random(26)  # noqa: S311 - the same cases each time
    made = []
    for _ in range(count):
        goals = {purpose.value: round(dice.uniform(0.1, 1), 2) for purpose in Purpose if dice.random() < 0.8}
        setting = Setting(
            minutes=dice.choice((10, 20, 30, 45)), goals=goals, role=dice.choice(sorted(weights.ABILITY))
        )
        free, problem = core_problem(setting, BANK)
        planned = dice.sample(range(len(free)), dice.randint(0, 9))
        asked = dice.sample(planned, dice.randint(0, len(planned))) + dice.sample(
            range(len(free)), dice.choice((0, 0, 2))
        )
        said = {
            "planned": planned,
            "asked": sorted(set(asked)),
            "skipped": sorted(dice.sample(range(len(free)), dice.choice((0, 0, 1, 3)))),
            "musts": dice.sample(planned, min(len(planned), dice.choice((0, 0, 1)))),
            "minutes": round(dice.uniform(-2, 40), 2),
            "room": dice.randint(1, 8),
        }
        made.append((problem, said))
    return made


def test_whatever_the_moment_what_is_planned_is_asked_or_waits_and_what_is_asked_fits() -> None:
    for problem, said in cases(100):
        left = outlook(problem, **said)
        gone = {*said["asked"], *said["skipped"]}
        waiting = [place for place in said["planned"] if place not in gone]
        starred = [place for place in waiting if place in said["musts"]]
        free = sum(problem.items[place].minutes for place in left.ask if place not in starred)
        assert sorted(left.ask + left.aside) == sorted(waiting)
        assert set(starred) <= set(left.ask)
        assert not gone & {*left.ask, *left.aside, *left.spare}
        assert free <= max(0, said["minutes"]) + 1e-6
