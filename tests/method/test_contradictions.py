"""Who disagrees, and who only speaks of another place."""

import datetime as dt
import uuid
from dataclasses import dataclass, field, replace

from hypothesis import given
from hypothesis import strategies as st

from askwell.method.contradictions import differences, disagreements
from askwell.method.grounds import HOUSE, KIND, PLACE, ROLE, TIME, Ground
from askwell.method.times import Years

DANIEL, PRIYA, GRACE, TOM, ANA = (uuid.UUID(int=number) for number in range(1, 6))
LATELY, LONG_AGO = Years(first=2025, last=None), Years(first=None, last=2024)


@dataclass(frozen=True)
class Claim:
    """A claim with the fields that take a side, and its ground."""

    person_id: uuid.UUID
    stance: str
    topic: str = "hours"
    purpose: str = "fit"
    text: str = ""
    pk: uuid.UUID = field(default_factory=uuid.uuid4)
    said_at: dt.datetime = dt.datetime(2026, 3, 4, tzinfo=dt.UTC)
    ground: Ground = field(default_factory=Ground, hash=False, compare=False)


def ground_of(claim: Claim) -> Ground:
    return claim.ground


def said(
    person: uuid.UUID, stance: str, *, named: bool = False, years: Years | None = None, **where: str
) -> Claim:
    names = {"kind": KIND, "role": ROLE, "region": PLACE, "year": TIME, "house": HOUSE}
    values = {names[name]: value for name, value in where.items() if value}
    return Claim(
        person, stance, ground=Ground(values=values, named=list(values) if named else (), years=years)
    )


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
    [found] = differences(claims, ground_of=ground_of)
    assert (found.split.explained_by, found.is_disagreement, found.split.values) == (
        KIND, False, {"hospital": ["against"], "vendor": ["for"]},
    )  # fmt: skip
    assert disagreements(claims, ground_of=ground_of) == []


def test_travel_was_more_some_years_ago() -> None:
    claims = [
        said(DANIEL, "for", kind="vendor", year="longer ago", years=LONG_AGO),
        said(PRIYA, "against", kind="vendor", year="this year", years=LATELY),
    ]
    assert [found.split.explained_by for found in differences(claims, ground_of=ground_of)] == [TIME]


def test_two_of_one_kind_who_differ_disagree_and_it_is_said_where() -> None:
    claims = [
        said(DANIEL, "for", kind="vendor"),
        said(PRIYA, "against", kind="vendor"),
        said(GRACE, "for", kind="hospital"),
    ]
    [found] = disagreements(claims, ground_of=ground_of)
    assert (found.split.inside, found.split.values) == (
        (KIND, "vendor"), {"hospital": ["for"], "vendor": ["against", "for"]},
    )  # fmt: skip
    assert (found.pro, found.con) == (claims[:1], claims[1:2])


def test_a_disagreement_in_every_kind_goes_through_all_of_them() -> None:
    claims = [
        said(DANIEL, "for", kind="vendor"), said(PRIYA, "against", kind="vendor"),
        said(GRACE, "for", kind="hospital"), said(TOM, "against", kind="hospital"),
    ]  # fmt: skip
    assert [
        (found.is_disagreement, found.split.inside) for found in differences(claims, ground_of=ground_of)
    ] == [(True, None)]


def test_the_kind_of_organization_is_tried_before_the_role() -> None:
    claims = [
        said(DANIEL, "for", role="manager", kind="vendor"),
        said(PRIYA, "against", role="does the work", kind="hospital"),
    ]
    assert [found.split.explained_by for found in differences(claims, ground_of=ground_of)] == [KIND]


def test_a_place_that_is_not_known_of_all_explains_nothing() -> None:
    claims = [said(DANIEL, "for", kind="vendor"), said(PRIYA, "against")]
    assert [found.is_disagreement for found in differences(claims, ground_of=ground_of)] == [True]


def test_three_people_in_three_places_only_show_that_people_are_different() -> None:
    claims = [
        said(DANIEL, "for", region="Denver"),
        said(PRIYA, "against", region="Boston"),
        said(GRACE, "for", region="Austin"),
    ]
    assert [found.is_disagreement for found in differences(claims, ground_of=ground_of)] == [True]
    together = [*claims[:2], said(GRACE, "for", region="Denver")]
    assert [found.split.explained_by for found in differences(together, ground_of=ground_of)] == [PLACE]


def test_somebody_who_has_a_place_of_her_own_each_may_only_be_different_and_it_says_so() -> None:
    claims = [
        said(DANIEL, "for", region="Denver"),
        said(PRIYA, "against", region="Boston"),
        said(GRACE, "for", region="Austin"),
    ]
    [found] = disagreements(claims, ground_of=ground_of)
    assert (found.split.perhaps, found.split.explained_by) == (PLACE, "")


def test_of_five_people_one_whose_place_is_not_known_is_left_aside_of_four_not() -> None:
    claims = [
        said(DANIEL, "for", kind="vendor"), said(PRIYA, "against", kind="hospital"),
        said(GRACE, "against", kind="hospital"), said(TOM, "for"), said(ANA, "for", kind="vendor"),
    ]  # fmt: skip
    assert [found.split.explained_by for found in differences(claims, ground_of=ground_of)] == [KIND]
    assert [found.split.explained_by for found in differences(claims[:4], ground_of=ground_of)] == [""]


def test_what_is_said_of_two_named_houses_is_no_disagreement_but_two_houses_alone_explain_nothing() -> None:
    of_their_own = [said(DANIEL, "for", house="Halden"), said(PRIYA, "against", house="Mercy")]
    of_others = [
        said(DANIEL, "for", named=True, house="Halden"),
        said(PRIYA, "against", named=True, house="Mercy"),
    ]
    assert [one.is_disagreement for one in differences(of_their_own, ground_of=ground_of)] == [True]
    assert [one.split.explained_by for one in differences(of_others, ground_of=ground_of)] == [HOUSE]


def test_the_same_theme_told_for_two_purposes_is_one_matter() -> None:
    claims = [
        Claim(DANIEL, "for", purpose="values"), Claim(PRIYA, "against", purpose="organisations"),
        Claim(GRACE, "against", purpose="organisations"),
    ]  # fmt: skip
    [found] = disagreements(claims)
    assert (found.purpose, found.purposes) == ("organisations", ["organisations", "values"])


def test_two_spellings_of_a_topic_are_one_theme() -> None:
    claims = [Claim(DANIEL, "for", topic="Night shifts"), Claim(PRIYA, "against", topic="night shift")]
    assert len(disagreements(claims)) == 1


def test_samples_not_a_degree_contradicts_whoever_asks_for_a_degree_and_agrees_with_whoever_laughs_at_one() -> (
    None
):
    samples = Claim(DANIEL, "for", topic="criteria", text="You need samples, not a degree.")
    degree = Claim(PRIYA, "for", topic="criteria", text="A degree is a must here.")
    laughs = Claim(GRACE, "against", topic="criteria", text="Nobody looks at a degree.")
    assert [(one.pro, one.con) for one in differences([samples, degree])] == [([degree], [samples])]
    assert differences([samples, laughs]) == []


def test_what_one_likes_and_another_dislikes_are_two_matters() -> None:
    assert differences([Claim(DANIEL, "for", topic="likes"), Claim(PRIYA, "against", topic="likes")]) == []


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
    plain, split = differences(heard), differences(heard, ground_of=ground_of)
    assert [one.topic for one in plain] == [one.topic for one in split]
    for whole, part in zip(plain, split, strict=True):
        assert all(claim in whole.pro for claim in part.pro)
        assert all(claim in whole.con for claim in part.con)
        assert part.split.inside or (part.pro, part.con) == (whole.pro, whole.con)
    assert all(found.is_disagreement for found in plain)


@given(heard=claims)
def test_whatever_is_explained_is_never_heard_from_two_people_in_one_place(heard: list[Claim]) -> None:
    for found in differences(heard, ground_of=ground_of):
        if found.is_disagreement:
            continue
        segment = found.split.explained_by
        pro = {(claim.ground.values.get(segment), claim.person_id) for claim in found.pro}
        con = {(claim.ground.values.get(segment), claim.person_id) for claim in found.con}
        for place in {place for place, _ in pro | con} - {None}:
            here, there = ({who for at, who in side if at == place} for side in (pro, con))
            assert not (here and there and len(here | there) > 1)


def test_a_kind_of_employer_that_words_name_is_what_they_are_about() -> None:
    """Two who speak of cities disagree, whatever each of them works at."""
    claims = [
        replace(
            said(DANIEL, "for", kind="public office"), text="cities in Ohio hire trainees cold all the time"
        ),
        replace(
            said(PRIYA, "against", kind="charity or foundation", role="educator"),
            text="no city in Ohio is going to look at you until you've passed the Class I exam",
        ),
    ]
    [found] = differences([replace(one, topic="criteria") for one in claims], ground_of=ground_of)
    assert found.is_disagreement


def test_the_kind_that_words_name_explains_as_well() -> None:
    claims = [
        replace(said(DANIEL, "for", kind="school"), text="No hospital hires without a degree"),
        replace(said(PRIYA, "against", kind="school"), text="but villages hire without a degree"),
    ]
    [found] = differences([replace(one, topic="criteria") for one in claims], ground_of=ground_of)
    assert (found.split.explained_by, sorted(found.split.values)) == (
        KIND,
        ["hospital or clinic", "public office"],
    )


def test_who_speaks_of_the_trade_is_not_told_apart_by_her_own_place() -> None:
    association = Ground(values={KIND: "charity or foundation", ROLE: "educator"}, of_trade=True)
    claims = [
        said(DANIEL, "for", kind="public office", role="practitioner"),
        Claim(PRIYA, "against", ground=association),
    ]
    [found] = differences([replace(one, topic="criteria") for one in claims], ground_of=ground_of)
    assert (found.is_disagreement, found.split.perhaps) == (True, "")


def test_two_of_the_trade_who_see_it_one_way_are_a_kind() -> None:
    association = Ground(values={KIND: "charity or foundation"}, of_trade=True)
    claims = [
        said(DANIEL, "for", kind="public office"), said(GRACE, "for", kind="public office"),
        Claim(PRIYA, "against", ground=association), Claim(TOM, "against", ground=association),
    ]  # fmt: skip
    [found] = differences([replace(one, topic="criteria") for one in claims], ground_of=ground_of)
    assert found.split.explained_by == KIND


def test_one_bad_word_among_three_of_hers_sets_nobody_against_another() -> None:
    """She said two good things about prospects and one bad: she is no voice against them."""
    hers = [Claim(PRIYA, stance, topic="market") for stance in ("for", "for", "against")]
    assert differences([Claim(DANIEL, "for", topic="market"), *hers]) == []


def test_part_time_posts_say_nothing_of_openings() -> None:
    claims = [
        replace(Claim(DANIEL, "for", topic="market"), text="two of the day guys are leaving before spring"),
        replace(Claim(PRIYA, "against", topic="market"), text="they hire part time, nobody lives on it"),
    ]
    assert differences(claims) == []


def _the_license(of_joan: str, of_hector: str) -> list[Claim]:
    """Return what two of a city and a village, one of a dairy and a contractor said of one license."""
    told = (
        (DANIEL, "for", "public office", "no city will hire you without the Class I license, don't even apply before"),
        (PRIYA, of_joan, "public office", "cities hire trainees with no license all the time, we hired two last year without Class I"),
        (GRACE, "against", "factory or plant", "no license needed to start, they train you on the job"),
        (TOM, of_hector, "contractor", "he says contractors hire without a license and pay for the class"),
    )  # fmt: skip
    houses = {
        DANIEL: "City of Galion",
        PRIYA: "Village of Crestline",
        GRACE: "Buckeye Dairy",
        TOM: "Claritas",
    }
    return [
        replace(said(who, stance, kind=kind, house=houses[who]), text=words, topic="training")
        for who, stance, kind, words in told
    ]


def test_two_of_one_kind_who_differ_come_before_one_of_another_who_denies_them() -> None:
    for of_hector in ("against", "open"):
        [found] = differences(_the_license("against", of_hector), ground_of=ground_of)
        assert [claim.person_id for claim in (*found.pro, *found.con)] == [DANIEL, PRIYA]
        assert (found.is_disagreement, found.split.inside) == (True, (KIND, "public office"))


def test_where_nobody_of_her_kind_denies_her_the_kind_explains_it() -> None:
    [found] = differences(_the_license("for", "against"), ground_of=ground_of)
    assert (found.split.explained_by, len(found.pro), len(found.con)) == (KIND, 2, 2)
