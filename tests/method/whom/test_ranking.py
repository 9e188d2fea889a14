"""Whom to ask next: what speaks for somebody, what against, and that it grows no faster than the address book."""

import datetime as dt
import math
import uuid
from typing import Any

import pytest
from tests.work import calls

from askwell.method.knowledge import Knowledge
from askwell.method.whom import (
    WEIGHTS,
    Chain,
    Field,
    Given,
    Looked,
    Place,
    Ranked,
    Row,
    State,
    ranking,
    widest,
)

TODAY = dt.date(2026, 3, 12)
MERCY, HALDEN = uuid.UUID(int=900), uuid.UUID(int=901)
EASY = Looked(ways={"email"})


def person(number: int, title: str = "", **more: Any) -> Row:
    row = Row(uuid.UUID(int=number), f"Person {number:02}", title, None, None, "", None, None)
    return row._replace(**more)


def state(**more: Any) -> State:
    said: dict[str, Any] = {"explored": Field(["medical writing"]), "name": "medical writing", "today": TODAY}
    return State(**said | more)


def ranked(rows: list[Row], where: State, looked: dict[uuid.UUID, Looked] | None = None) -> list[Ranked]:
    seen = {row.key: EASY for row in rows} | (looked or {})
    return ranking(widest(rows, where), seen, where, most=10)


def order(rows: list[Row], where: State, looked: dict[uuid.UUID, Looked] | None = None) -> list[int]:
    return [one.key.int for one in ranked(rows, where, looked)]


def test_who_does_the_work_comes_before_who_does_something_near_and_before_all_others() -> None:
    rows = [person(1, "Pharmacist"), person(2, "Technical writer"), person(3, "Medical writer")]
    found = ranked(rows, state())
    assert [one.key.int for one in found] == [3, 2, 1]
    assert found[0].why[0] == "“Medical writer” is the work you explore."
    assert found[1].why[0] == "“Technical writer” is near to medical writing."


def test_of_an_industry_the_place_tells_too() -> None:
    rows = [
        person(1, "Clerk", organisation="Ames Shipping", organisation_key=MERCY),
        person(2, "Clerk", organisation="Ames Bakery", organisation_key=HALDEN),
    ]
    found = ranked(rows, state(explored=Field(["shipping"]), name="shipping", industry=True))
    assert (found[0].key.int, found[0].why[0]) == (1, "Ames Shipping belongs to shipping, by its name.")


def test_of_an_occupation_the_place_tells_less_than_the_title() -> None:
    rows = [
        person(1, "Clerk"),
        person(2, "Chemist", organisation="Ames Water District", organisation_key=MERCY),
        person(3, "Water sampler", organisation="Ames Bakery", organisation_key=HALDEN),
    ]
    found = ranked(rows, state(explored=Field(["water treatment"]), name="water treatment"))
    assert [one.key.int for one in found] == [3, 2, 1]
    assert "Works at Ames Water District: the name is near to water treatment." in found[1].why


def test_nobody_without_a_bearing_on_the_work_stands_before_somebody_near() -> None:
    rows = [
        person(1, "Picker", organisation="Ames Shop", organisation_key=HALDEN),
        person(2, "Chemist", organisation="Ames Water District", organisation_key=MERCY),
    ]
    looked = {rows[0].key: Looked(ways={"email"}, known_there=10), rows[1].key: Looked()}
    assert order(rows, state(explored=Field(["water treatment"]), name="water treatment"), looked) == [2, 1]


def test_a_name_given_without_an_address_stands_before_strangers_and_says_who_may_know_one() -> None:
    given = {uuid.UUID(int=2): Given(by="Rosa Santos", by_key=uuid.UUID(int=50), hidden=True)}
    rows = [person(1, "Cashier"), person(2)]
    found = ranked(rows, state(given=given), {rows[1].key: Looked()})
    assert [one.key.int for one in found] == [2, 1]
    assert (
        "There is no address yet. Rosa Santos may know one; write to this person without naming them."
        in found[0].but
    )


def test_who_left_the_work_does_not_do_it() -> None:
    [one] = ranked([person(1, "Former medical writer")], state(titles=["Writer"], goals={"jobs": 1.0}))
    assert {"order", "gap"}.isdisjoint(reason.key for reason in one.reasons)
    assert "near" in {reason.key for reason in one.reasons}


def test_a_name_that_was_given_counts_and_says_by_whom() -> None:
    grace = uuid.UUID(int=50)
    given = {uuid.UUID(int=2): Given(by="Grace Lin", by_key=grace, introduces=True)}
    found = ranked([person(1, "Medical writer"), person(2, "Medical writer")], state(given=given))
    assert [one.key.int for one in found] == [2, 1]
    assert "Grace Lin gave you this name and will make the first contact." in found[0].why


def test_a_name_given_of_somebody_whose_work_is_another_comes_later_and_says_whom_to_ask_why() -> None:
    given = {
        uuid.UUID(int=number): Given(by="Rosa Santos", by_key=uuid.UUID(int=50), hidden=True)
        for number in (1, 2, 3)
    }
    rows = [person(1, "Lab Manager"), person(2, "Medical writer"), person(3), person(4, "Science writer")]
    lab, writer, nobody_knows = (
        next(one for one in ranked(rows, state(given=given)) if one.key.int == number) for number in (1, 2, 3)
    )
    assert order(rows, state(given=given)) == [2, 4, 3, 1]
    assert lab.but == [
        "“Lab Manager” does not sound like medical writing: ask Rosa Santos what made them think of this person."
    ]
    assert nobody_knows.but == ["You do not know yet what this person does. Rosa Santos will."]
    assert (writer.but, "Rosa Santos gave you this name; better not say so." in writer.why) == ([], True)


def test_a_word_that_stands_in_any_trade_says_little_of_the_work() -> None:
    rows = [person(1, "Customer service"), person(2, "Wind farm manager")]
    assert order(rows, state(explored=Field(["wind turbine service"]), name="wind turbine service"))[0] == 2


@pytest.mark.parametrize(
    "row",
    [
        person(1, "Medical writer", never_ask_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC)),
        person(1, "Medical writer", resting_until=TODAY + dt.timedelta(1)),
    ],
)
def test_who_must_not_be_asked_or_rests_is_left_out(row: Row) -> None:
    assert order([row, person(2)], state()) == [2]


def test_who_is_in_play_or_passed_over_is_left_out() -> None:
    assert order([person(1, "Medical writer"), person(2)], state(left_out={uuid.UUID(int=1)})) == [2]


def test_near_peers_come_first_and_managers_after_some_talks() -> None:
    rows = [
        person(1, "Junior medical writer"),
        person(2, "Medical writing manager"),
        person(3, "Medical writer"),
    ]
    assert order(rows, state()) == [1, 3, 2]
    heard = [
        "Junior medical writer",
        "Former head of writing, freelance lecturer",
        "Senior writer",
        *["Writer"] * 3,
    ]
    assert order(rows, state(titles=heard))[0] == 2


def test_a_place_that_she_chose_comes_after_three_talks() -> None:
    rows = [
        person(1, "Medical writer", organisation_key=HALDEN, organisation="Halden Bio"),
        person(2, "Medical writer"),
    ]
    places = {HALDEN: Place(name="Halden Bio", chosen=True)}
    early = ranked(rows, state(places=places))
    assert [one.key.int for one in early] == [2, 1]
    assert early[1].but[0].startswith("Halden Bio is a place you chose: better after three talks")
    assert order(rows, state(places=places, titles=["Writer"] * 3)) == [1, 2]


def test_a_place_where_she_is_in_touch_with_some_counts_less() -> None:
    rows = [
        person(1, "Medical writer", organisation_key=MERCY, organisation="Mercy"),
        person(2, "Medical writer"),
    ]
    found = ranked(rows, state(places={MERCY: Place(name="Mercy", in_touch=2)}))
    assert [one.key.int for one in found] == [2, 1]
    assert "You are in touch with 2 people at Mercy already." in found[1].but


def test_of_one_place_two_are_listed_at_most() -> None:
    rows = [person(n, "Medical writer", organisation_key=MERCY, organisation="Mercy") for n in range(1, 5)]
    assert order([*rows, person(9)], state()) == [1, 2, 9]


def test_somebody_close_is_better_asked_for_an_introduction() -> None:
    rows = [person(1, "Medical writer"), person(2, "Medical writer")]
    close = {rows[0].key: Looked(ways={"phone"}, circles=["Family"], close=True)}
    found = ranked(rows, state(), close)
    assert [one.key.int for one in found] == [2, 1]
    assert "Close to you (family): better asked who they know than for the talk itself." in found[1].but


def test_who_was_asked_lately_or_cannot_be_reached_comes_later() -> None:
    rows = [person(n, "Medical writer") for n in (1, 2, 3)]
    looked = {rows[0].key: Looked(ways={"email"}, asked_on=TODAY - dt.timedelta(3)), rows[1].key: Looked()}
    found = ranked(rows, state(), looked)
    assert [one.key.int for one in found] == [3, 2, 1]
    assert found[2].but == ["You asked for something 3 days ago. A little rest is kind."]
    assert found[1].but == ["There is no address yet. Somebody may know one."]


def test_a_profile_is_a_way_to_reach_somebody() -> None:
    rows = [person(1, "Medical writer", profile="linkedin.com/in/ana"), person(2, "Medical writer")]
    assert order(rows, state(), {row.key: Looked() for row in rows}) == [1, 2]


def test_people_of_the_chain_on_which_most_talks_hang_come_later() -> None:
    grace, given = uuid.UUID(int=50), Given(by="Grace Lin", by_key=uuid.UUID(int=50))
    other = Given(by="Tom Reyes", by_key=uuid.UUID(int=51))
    rows = [person(1, "Medical writer"), person(2, "Medical writer")]
    chain = Chain(name="Grace Lin", talks=3, of=4, reached={rows[0].key, grace})
    found = ranked(rows, state(given={rows[0].key: given, rows[1].key: other}, chain=chain))
    assert [one.key.int for one in found] == [2, 1]
    assert "3 of your 4 talks came through Grace Lin already. Others hear other things." in found[1].but


def test_a_voice_that_nobody_has_been_is_wanted() -> None:
    found = ranked([person(1, "Former medical writer"), person(2, "Medical writer")], state())
    assert found[0].key.int == 1
    assert "Nobody like this has told you yet: someone who left the field." in found[0].why


def test_what_is_still_open_is_asked_of_those_who_know_it_best() -> None:
    known = Knowledge(told={"tasks": [1.0, 1.0, 1.0, 1.0], "hours": [1.0, 1.0, 1.0, 1.0]})
    where = state(goals={"jobs": 1.0}, known=known, titles=["Writer"] * 6)
    gap = next(r for r in ranked([person(1, "Medical writing manager")], where)[0].reasons if r.key == "gap")
    assert (
        gap.words == "Still open: job prospects and how people are hired. People who manage know that best."
    )


def test_the_score_is_the_sum_of_its_reasons_and_each_is_a_sentence() -> None:
    for one in ranked([person(1, "Junior medical writer"), person(2, "Clerk")], state(titles=["Writer"])):
        assert one.score == pytest.approx(sum(reason.points for reason in one.reasons))
        assert all(reason.words.endswith((".", "!")) and reason.words[0] != " " for reason in one.reasons)


def test_equals_stand_by_name() -> None:
    assert order([person(3), person(1), person(2)], state()) == [1, 2, 3]


def test_a_tie_is_best_with_ten_common_acquaintances_and_less_so_where_the_field_is_not_digital() -> None:
    def tie(field: str, both_know: int) -> float:
        found = ranked(
            [person(1)],
            state(explored=Field([field])),
            {uuid.UUID(int=1): Looked(ways={"email"}, known_there=both_know)},
        )
        return next(reason.points for reason in found[0].reasons if reason.key == "tie")

    assert tie("software", 10) == pytest.approx(WEIGHTS.points["tie"])
    assert tie("software", 0) < tie("software", 3) < tie("software", 10) > tie("software", 200)
    assert tie("nursing", 0) > tie("software", 0)


def test_the_work_grows_no_faster_than_the_address_book() -> None:
    def work(size: int) -> int:
        rows = [person(n, f"Writer {'abcdefghij'[n % 10]}{n // 10}") for n in range(size)]
        return calls(lambda: widest(rows, state()))

    few, many = work(1_000), work(8_000)
    assert math.log(many / few, 8) < 1.1


def test_who_cannot_be_reached_and_does_another_work_is_not_suggested() -> None:
    assert ranked([person(1, "Clerk")], state(), {uuid.UUID(int=1): Looked()}) == []


def test_nobody_is_suggested_for_whom_nothing_speaks() -> None:
    aunt = person(1, "Retired")
    found = ranked([aunt], state(), {aunt.key: Looked(close=True, circles=["Family"], ways=["phone"])})
    assert found == []


@pytest.mark.parametrize(
    ("days", "points", "words"),
    [
        (0, 0.075, "You wrote with each other this month."),
        (730, 0.15, "You last wrote with each other in March 2024: a tie that slept is easily woken."),
    ],
)
def test_who_wrote_with_the_seeker_before_counts_more_once_it_is_long_ago(
    days: int, points: float, words: str
) -> None:
    row = person(1, "Medical writer")
    wrote = Looked(ways={"email"}, wrote_on=TODAY - dt.timedelta(days))
    [one] = ranked([row], state(), {row.key: wrote})
    [reason] = [reason for reason in one.reasons if reason.key == "wrote"]
    assert (round(reason.points, 3), reason.words) == (points, words)


def test_of_two_alike_the_one_who_wrote_before_comes_first() -> None:
    rows = [person(1, "Medical writer"), person(2, "Medical writer")]
    wrote = Looked(ways={"email"}, wrote_on=TODAY - dt.timedelta(400))
    assert order(rows, state(), {rows[1].key: wrote}) == [2, 1]
    close = Looked(ways={"email"}, wrote_on=TODAY - dt.timedelta(400), close=True, circles=["Family"])
    [near] = ranked(rows[:1], state(), {rows[0].key: close})
    assert "wrote" not in {reason.key for reason in near.reasons}


WATER: dict[str, Any] = {
    "explored": Field(["water treatment"], other_names=["Water treatment plant operator"]),
    "name": "water treatment",
}
WATER_ALONE: dict[str, Any] = {"explored": Field(["water treatment"]), "name": "water treatment"}
OLD_SAM = "old Sam Petrov from church, he was an operator for 30 years and now teaches at Lakeside"


def rosa(words: str, *, asked_for: bool = True) -> dict[uuid.UUID, Given]:
    given = Given(by="Aunt Rosa", by_key=uuid.UUID(int=50), words=words, asked_for=asked_for)
    return {uuid.UUID(int=1): given}


@pytest.mark.parametrize("asked_for", [True, False])
def test_who_did_the_work_by_the_words_of_a_friend_stands_before_titles_that_have_nothing_of_it(
    *,
    asked_for: bool,
) -> None:
    rows = [person(1, "teaches"), *(person(n, t) for n, t in ((2, "CTO"), (3, "Founder"), (4, "Principal")))]
    found = ranked(rows, state(given=rosa(OLD_SAM, asked_for=asked_for), **WATER))
    assert found[0].key.int == 1
    assert "Aunt Rosa said it: “he was an operator for 30 years”." in found[0].why
    assert found[0].but == []


def test_who_came_to_mind_when_asked_about_the_work_stands_before_strangers_to_it() -> None:
    rows = [person(1, "teaches"), person(2, "CTO")]
    found = ranked(
        rows,
        state(given=rosa("A dear man"), **WATER),
        {rows[1].key: Looked(ways={"email"}, wrote_on=dt.date(2020, 1, 1))},
    )
    assert [one.key.int for one in found] == [1, 2]
    assert any(
        "who knows about water treatment: Aunt Rosa thought of this person" in why for why in found[0].why
    )


def test_of_whom_nothing_speaks_for_the_work_it_is_said_of_everyone_alike() -> None:
    rows = [person(1, "teaches"), person(2, "CTO"), person(3), person(4, "Water sampler")]
    found = {
        one.key.int: one.but
        for one in ranked(rows, state(given=rosa("A dear man", asked_for=False), **WATER))
    }
    assert (
        "“teaches” does not sound like water treatment: ask Aunt Rosa what made them think of this person."
        in found[1]
    )
    assert "“CTO” does not sound like water treatment." in found[2]
    assert "You do not know yet whether this person has to do with water treatment." in found[3]
    assert not any("sound like" in but for but in found[4])


@pytest.mark.parametrize(
    "words", ["She was never an operator", "He doesn't do water treatment", "", "A dear man"]
)
def test_words_that_deny_or_tell_nothing_of_the_work_are_no_reason(words: str) -> None:
    found = ranked([person(1, "teaches")], state(given=rosa(words), **WATER))
    assert not any("said it" in why for why in found[0].why)


def test_an_operator_at_a_plant_who_was_named_for_this_very_question_is_the_work() -> None:
    hector = person(1, "chief operator", organisation="Millbrook plant", organisation_key=HALDEN)
    [found] = ranked([hector], state(given=rosa("Hector Ruiz at the Millbrook plant"), **WATER_ALONE))
    assert not [but for but in found.but if "sound like" in but]
    assert any("It is the answer to your question" in why for why in found.why)


def test_an_operator_is_recognised_where_the_campaign_has_the_operator_in_its_name() -> None:
    name = "water treatment: operator"
    at_clearwater = person(1, "Operator", organisation="Clearwater", organisation_key=MERCY)
    [found] = ranked([at_clearwater], state(explored=Field([name]), name=name))
    assert "“Operator” is near to water treatment: operator." in found.why
    assert not [but for but in found.but if "sound like" in but]


def test_a_name_that_was_given_for_the_work_comes_before_an_acquaintance_who_does_it() -> None:
    ada = person(2, "Water treatment operator", organisation="Clearwater Utility", organisation_key=MERCY)
    rows = [person(1, "chief operator", organisation="Millbrook plant", organisation_key=HALDEN), ada]
    where = state(given=rosa("Hector Ruiz at the Millbrook plant"), **WATER_ALONE)
    assert order(rows, where, {rows[0].key: Looked()}) == [1, 2]
    asked = {rows[0].key: Looked(asked_on=TODAY - dt.timedelta(3))}
    assert order(rows, where, asked) == [2, 1]
