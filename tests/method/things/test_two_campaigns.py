"""Thirteen campaigns by nine writers who had seen no rule: what is truly one is found but for what is named here, and nothing else is called one but in two of the last three (docs/benchmarks.md)."""

from functools import cache

import pytest
from tests.method.things.two_campaigns import FIELDS, Claim, claims, truth

from askwell.method.contradictions import told_apart
from askwell.method.differences import Apart
from askwell.method.things.explored import Explored

Sides = tuple[set[str], set[str]]
CAMPAIGNS = [*FIELDS]
# What is missed: with the sides as written, and as guessed.
MISSED = {
    "E": {"material handler job"},
    "F": {"state register"},
    "G": {"future of clerks"},
    "H": {"GP hiring Columbus", "ER without GP years", "Ridgeway staffing"},
    "J": {"auditor market", "contract lab people", "staffing agency"},
    "K": {"exam before hiring", "contract advancement"},
    "L": {"certificate, big firms", "teaching, big firms", "temps kept"},
    "M": {"certificate first", "exam arithmetic"},
}
MISSED_GUESSED = {
    **MISSED,
    "A": {"rotating 12s"},
    "E": {"material handler job", "estimator field years"},
    "G": {"FPC certificate", "future of clerks"},
    "I": {"beginners' market", "online course"},
    "K": {"exam before hiring", "trainee applicants", "civil service score", "rotating twelves", "contract advancement"},
    "M": {"certificate first", "exam arithmetic", "contract-firm pay", "brewery years"},
}  # fmt: skip
# How many are called one that are none, of the three campaigns of which no weight has learned (of K and L three small rules came after they were read); and what only looks like one there and is taken for one.
FALSE, FALSE_GUESSED = {"K": 1, "L": 2}, {"K": 1, "L": 1}
TAKEN = {"K": {"Sacramento course"}}


@cache
def differences(campaign: str, *, guessed: bool = False) -> Apart[Claim]:
    return told_apart(
        claims(campaign, guessed=guessed),
        ground_of=lambda claim: claim.ground,
        explored=Explored.of([FIELDS[campaign]]),
    )


@cache
def disagreed(campaign: str, *, guessed: bool = False) -> list[Sides]:
    return [
        ({claim.ref for claim in one.pro}, {claim.ref for claim in one.con})
        for one in differences(campaign, guessed=guessed).differences
        if one.is_disagreement
    ]


def is_of(found: Sides, sides: list[set[str]]) -> bool:
    (pro, con), (one, other) = found, sides
    return bool((pro & one and con & other) or (pro & other and con & one))


def missed(campaign: str, *, guessed: bool = False) -> list[str]:
    found = disagreed(campaign, guessed=guessed)
    return [name for name, sides in truth(campaign, "real") if not any(is_of(one, sides) for one in found)]


def false(campaign: str, *, guessed: bool = False) -> list[Sides]:
    real = [sides for _, sides in truth(campaign, "real")]
    return [
        one for one in disagreed(campaign, guessed=guessed) if not any(is_of(one, sides) for sides in real)
    ]


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_every_true_contradiction_is_found_but_for_those_named(campaign: str) -> None:
    assert set(missed(campaign)) <= MISSED.get(campaign, set())


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_nothing_else_is_called_a_contradiction_but_for_as_many_as_are_named(campaign: str) -> None:
    assert len(false(campaign)) <= FALSE.get(campaign, 0)


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_with_the_sides_guessed_and_left_so_none_is_false_and_only_those_named_are_missed(
    campaign: str,
) -> None:
    assert len(false(campaign, guessed=True)) <= FALSE_GUESSED.get(campaign, 0)
    assert set(missed(campaign, guessed=True)) <= MISSED_GUESSED.get(campaign, set())


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_what_only_looks_like_one_is_none(campaign: str) -> None:
    real = {frozenset([a, b]) for _, (one, other) in truth(campaign, "real") for a in one for b in other}
    taken = {
        name
        for name, [notes] in truth(campaign, "false")
        for pro, con in disagreed(campaign)
        if {frozenset([a, b]) for a in pro & notes for b in con & notes} - real
    }
    assert taken <= TAKEN.get(campaign, set())


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_of_six_talks_few_pairs_are_asked_about(campaign: str) -> None:
    assert len(differences(campaign).perhaps) <= 4
