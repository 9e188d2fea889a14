"""A theme parted by the thing spoken of, and what only the seeker can tell."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from askwell.method.things.parting import Judgements, Parted, Said, parted

NOTHING: Judgements[int] = Judgements()


def said(
    key: int, stance: str, *things: str, person: int | None = None, hints: Sequence[str] = ()
) -> Said[int]:
    return Said(
        key=key,
        person=person or key,
        stance=stance,
        age=key,
        things=frozenset(things),
        hints=frozenset(hints),
    )


def lots(found: Parted[int]) -> list[tuple[list[int], list[int]]]:
    return [([one.key for one in lot.pro], [one.key for one in lot.con]) for lot in found.lots]


def asked(found: Parted[int]) -> list[tuple[int, int]]:
    return [(pair.pro.key, pair.con.key) for pair in found.perhaps]


def test_one_praises_years_and_another_damns_certificates_which_is_no_difference_and_no_likely_one() -> None:
    found = parted(
        [said(1, "for", "experience"), said(2, "against", "certificate")], many=True, judged=NOTHING
    )
    assert (lots(found), [pair.is_likely for pair in found.perhaps]) == ([], [False])


def test_two_who_name_nothing_that_we_know_are_asked_about() -> None:
    found = parted([said(1, "for"), said(2, "against", "certificate")], many=True, judged=NOTHING)
    assert (lots(found), asked(found)) == ([], [(1, 2)])


def test_two_who_each_praise_something_else_by_blaming_the_same_are_not_asked_about() -> None:
    both = [
        said(1, "for", "test"),
        said(1, "against", "degree"),
        said(2, "for", "samples"),
        said(2, "against", "degree"),
    ]
    assert asked(parted(both, many=True, judged=NOTHING)) == []


def test_two_who_stand_on_both_sides_are_asked_about_once() -> None:
    both = [
        said(1, "for", "test"),
        said(1, "against", "degree"),
        said(2, "for", "samples"),
        said(2, "against", "charm"),
    ]
    assert len(asked(parted(both, many=True, judged=NOTHING))) == 1


def test_those_who_share_a_word_are_asked_about_first() -> None:
    claims = [said(1, "for", hints=["soil"]), said(2, "for"), said(3, "against", hints=["soil"])]
    assert asked(parted(claims, many=True, judged=NOTHING)) == [(1, 3), (2, 3)]


def test_a_yes_makes_it_a_difference_and_a_no_ends_the_asking() -> None:
    claims = [said(1, "for"), said(2, "against")]
    pair = frozenset([frozenset([1, 2])])
    yes, no = (
        parted(claims, many=True, judged=judged) for judged in (Judgements(same=pair), Judgements(apart=pair))
    )
    assert (lots(yes), asked(yes), lots(no), asked(no)) == ([([1], [2])], [], [], [])


def test_a_no_takes_a_difference_back_but_only_between_these_two() -> None:
    claims = [said(1, "for", "degree"), said(2, "against", "degree"), said(3, "for", "degree")]
    judged: Judgements[int] = Judgements(apart=frozenset([frozenset([1, 2])]))
    assert lots(parted(claims, many=True, judged=judged)) == [([3], [2])]


def test_one_and_the_same_person_differs_from_nobody() -> None:
    claims = [said(1, "for", "degree", person=7), said(2, "against", "degree", person=7)]
    found = parted(claims, many=True, judged=NOTHING)
    assert (lots(found), asked(found)) == ([], [])


def test_the_whole_of_one_theme_meets_its_parts_and_two_parts_do_not_meet() -> None:
    claims = [said(1, "for"), said(2, "against", "nights"), said(3, "for", "weekends")]
    assert lots(parted(claims, many=False, judged=NOTHING)) == [([1], [2])]


claims = st.lists(
    st.builds(
        Said,
        key=st.integers(0, 30),
        person=st.integers(0, 4),
        stance=st.sampled_from(["for", "against"]),
        age=st.just(0),
        things=st.frozensets(
            st.sampled_from(["degree", "certificate", "soil core", "nights", ""]), max_size=3
        ),
    ),
    max_size=9,
    unique_by=lambda one: one.key,
).map(lambda found: [replace(one, age=one.key) for one in found])


def sides(found: Parted[int]) -> set[tuple[frozenset[int], frozenset[int]]]:
    return {(frozenset(pro), frozenset(con)) for pro, con in lots(found)}


@given(told=claims, many=st.booleans(), data=st.data())
def test_the_order_in_which_they_come_does_not_matter(
    *, told: list[Said[int]], many: bool, data: st.DataObject
) -> None:
    mixed = data.draw(st.permutations(told))
    one, other = (parted(said, many=many, judged=NOTHING) for said in (told, mixed))
    assert (lots(one), asked(one)) == (lots(other), asked(other))


@given(told=claims, many=st.booleans())
def test_who_praises_and_who_damns_may_change_places(*, told: list[Said[int]], many: bool) -> None:
    turned = [replace(one, stance="against" if one.stance == "for" else "for") for one in told]
    there, back = (parted(said, many=many, judged=NOTHING) for said in (told, turned))
    assert {(con, pro) for pro, con in sides(there)} == sides(back)


@given(told=claims)
def test_a_claim_about_another_thing_changes_no_difference(told: list[Said[int]]) -> None:
    more = [*told, said(99, "against", "travel")]
    assert sides(parted(told, many=True, judged=NOTHING)) == sides(parted(more, many=True, judged=NOTHING))


@given(told=claims, many=st.booleans())
def test_nobody_stands_in_a_difference_without_somebody_else_against_him(
    *, told: list[Said[int]], many: bool
) -> None:
    for lot in parted(told, many=many, judged=NOTHING).lots:
        for one, others in [(one, lot.con) for one in lot.pro] + [(one, lot.pro) for one in lot.con]:
            assert any(other.person != one.person for other in others)
