"""Who disagrees, and who only speaks of another place."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.contradictions import KIND, REGION, ROLE, YEAR, differences, disagreements, opposed

DANIEL, PRIYA, GRACE, TOM = (uuid.UUID(int=number) for number in range(1, 5))


@dataclass(frozen=True)
class Claim:
    """A claim with the fields that take a side, and where it belongs."""

    person_id: uuid.UUID
    stance: str
    topic: str = "hours"
    places: Mapping[str, str] = field(default_factory=dict, hash=False)


def places(claim: Claim) -> Mapping[str, str]:
    return claim.places


def said(person: uuid.UUID, stance: str, **where: str) -> Claim:
    names = {"kind": KIND, "role": ROLE, "region": REGION, "year": YEAR}
    return Claim(person, stance, places={names[name]: value for name, value in where.items()})


def test_two_people_on_different_sides_disagree() -> None:
    pro, con = Claim(DANIEL, "for"), Claim(PRIYA, "against")
    assert [(one.topic, one.pro, one.con) for one in disagreements([con, pro])] == [("hours", [pro], [con])]


def test_one_person_who_sees_both_sides_is_no_disagreement() -> None:
    assert disagreements([Claim(DANIEL, "for"), Claim(DANIEL, "against")]) == []


def test_someone_who_sees_both_sides_beside_another_is_one() -> None:
    both = [Claim(DANIEL, "for"), Claim(DANIEL, "against"), Claim(PRIYA, "for")]
    assert [found.topic for found in disagreements(both)] == ["hours"]


def test_open_claims_and_claims_without_a_topic_take_no_side() -> None:
    claims = [Claim(DANIEL, "for"), Claim(PRIYA, "open"), Claim(PRIYA, "against", topic="")]
    assert disagreements(claims) == []


def test_different_topics_never_meet() -> None:
    assert disagreements([Claim(DANIEL, "for"), Claim(PRIYA, "against", topic="pay")]) == []


def test_a_hospital_and_a_vendor_do_not_contradict_each_other() -> None:
    """ "I never look at the certificate" (a hospital), "not in front of a client without it" (a vendor)."""
    claims = [said(DANIEL, "against", kind="hospital"), said(PRIYA, "for", kind="vendor")]
    [found] = differences(claims, segments=places)
    assert (found.explained_by, found.is_disagreement, found.values) == (
        KIND, False, {"hospital": ["against"], "vendor": ["for"]},
    )  # fmt: skip
    assert disagreements(claims, segments=places) == []


def test_travel_was_more_some_years_ago() -> None:
    claims = [
        said(DANIEL, "for", kind="vendor", year="longer ago"),
        said(PRIYA, "against", kind="vendor", year="this year"),
    ]
    assert [found.explained_by for found in differences(claims, segments=places)] == [YEAR]


def test_two_of_one_kind_who_differ_disagree_and_it_is_said_where() -> None:
    claims = [
        said(DANIEL, "for", kind="vendor"),
        said(PRIYA, "against", kind="vendor"),
        said(GRACE, "for", kind="hospital"),
    ]
    [found] = disagreements(claims, segments=places)
    assert (found.inside, found.values) == (
        (KIND, "vendor"), {"hospital": ["for"], "vendor": ["against", "for"]},
    )  # fmt: skip


def test_a_disagreement_in_every_kind_goes_through_all_of_them() -> None:
    claims = [
        said(DANIEL, "for", kind="vendor"), said(PRIYA, "against", kind="vendor"),
        said(GRACE, "for", kind="hospital"), said(TOM, "against", kind="hospital"),
    ]  # fmt: skip
    assert [(found.is_disagreement, found.inside) for found in differences(claims, segments=places)] == [
        (True, None)
    ]


def test_the_kind_of_organization_is_tried_before_the_role() -> None:
    claims = [
        said(DANIEL, "for", role="manager", kind="vendor"),
        said(PRIYA, "against", role="does the work", kind="hospital"),
    ]
    assert [found.explained_by for found in differences(claims, segments=places)] == [KIND]


def test_a_place_that_is_not_known_of_all_explains_nothing() -> None:
    claims = [said(DANIEL, "for", kind="vendor"), said(PRIYA, "against")]
    assert [found.is_disagreement for found in differences(claims, segments=places)] == [True]


def test_three_people_in_three_places_only_show_that_people_are_different() -> None:
    claims = [
        said(DANIEL, "for", region="Denver"),
        said(PRIYA, "against", region="Boston"),
        said(GRACE, "for", region="Austin"),
    ]
    assert [found.is_disagreement for found in differences(claims, segments=places)] == [True]
    together = [*claims[:2], said(GRACE, "for", region="Denver")]
    assert [found.explained_by for found in differences(together, segments=places)] == [REGION]


def test_a_topic_has_words() -> None:
    claims = [Claim(DANIEL, "for", topic="market"), Claim(PRIYA, "against", topic="market")]
    assert [found.about for found in differences(claims)] == ["job prospects"]


people = st.sampled_from([DANIEL, PRIYA, GRACE, TOM])
claims = st.lists(
    st.builds(
        said,
        people,
        st.sampled_from(["for", "against", "open"]),
        kind=st.sampled_from(["", "hospital", "vendor"]),
        role=st.sampled_from(["manager", "does the work"]),
    ),
    max_size=8,
)


@given(heard=claims)
def test_splitting_only_ever_takes_disagreements_away(heard: list[Claim]) -> None:
    plain, split = differences(heard), differences(heard, segments=places)
    assert [(one.topic, one.pro, one.con) for one in plain] == [
        (one.topic, one.pro, one.con) for one in split
    ]
    assert all(found.is_disagreement for found in plain)


@given(heard=claims)
def test_whatever_is_explained_is_never_heard_from_two_people_in_one_place(heard: list[Claim]) -> None:
    for found in differences(heard, segments=places):
        if found.is_disagreement:
            continue
        pro = {(claim.places[found.explained_by], claim.person_id) for claim in found.pro}
        con = {(claim.places[found.explained_by], claim.person_id) for claim in found.con}
        for place in {place for place, _ in pro | con}:
            assert not opposed(
                {who for at, who in pro if at == place}, {who for at, who in con if at == place}
            )


@pytest.mark.parametrize(
    ("pro", "con", "expected"),
    [({1}, {2}, True), ({1}, {1}, False), ({1, 2}, set(), False), ({1, 2}, {1}, True)],
)
def test_sides_are_opposed_with_two_people_and_somebody_on_each(
    pro: set[int], con: set[int], *, expected: bool
) -> None:
    assert (opposed(pro, con), opposed(con, pro)) == (expected, expected)
