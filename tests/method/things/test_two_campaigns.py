"""Twelve talks by a writer who had seen no rule: every true contradiction is found and nothing else is called one (docs/benchmarks.md)."""

import pytest
from tests.method.things.two_campaigns import Claim, claims, truth

from askwell.method.contradictions import Apart, told_apart


def differences(campaign: str) -> Apart[Claim]:
    return told_apart(claims(campaign), ground_of=lambda claim: claim.ground)


def disagreed(campaign: str) -> list[tuple[set[str], set[str]]]:
    return [
        ({claim.ref for claim in one.pro}, {claim.ref for claim in one.con})
        for one in differences(campaign).differences
        if one.is_disagreement
    ]


def of(campaign: str, sides: list[set[str]]) -> bool:
    return all(ref.startswith(campaign) for side in sides for ref in side)


@pytest.mark.parametrize("campaign", ["A", "B"])
def test_every_true_contradiction_is_found(campaign: str) -> None:
    found = disagreed(campaign)
    missed = [
        name
        for name, (one, other) in truth("real")
        if of(campaign, [one])
        and not any((pro & one and con & other) or (pro & other and con & one) for pro, con in found)
    ]
    assert missed == []


@pytest.mark.parametrize("campaign", ["A", "B"])
def test_nothing_else_is_called_a_contradiction(campaign: str) -> None:
    real = [sides for name, sides in truth("real") if of(campaign, sides)]
    false = [
        (pro, con)
        for pro, con in disagreed(campaign)
        if not any((pro & one and con & other) or (pro & other and con & one) for one, other in real)
    ]
    assert false == []


@pytest.mark.parametrize("campaign", ["A", "B"])
def test_what_only_looks_like_one_is_none(campaign: str) -> None:
    real = {frozenset([a, b]) for _, (one, other) in truth("real") for a in one for b in other}
    for name, [notes] in truth("false"):
        for pro, con in disagreed(campaign):
            opposed = {frozenset([a, b]) for a in pro & notes for b in con & notes} - real
            assert not opposed, name


@pytest.mark.parametrize("campaign", ["A", "B"])
def test_of_six_talks_few_pairs_are_asked_about(campaign: str) -> None:
    assert len(differences(campaign).perhaps) <= 3
