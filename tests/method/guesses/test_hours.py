"""So many a week are hours where somebody works them, and pay only where money is spoken of."""

import pytest

from askwell.method.guesses.lines import guess


def told(text: str) -> list[tuple[str, object, object, object]]:
    facts = guess(text).facts
    said = [
        (fact.kind, fact.value.get("low"), fact.value.get("high"), fact.value.get("per")) for fact in facts
    ]
    return [one for one in said if one[1] is not None]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("The hours are long, 60 a week in submission season.", 60, 60),
        ("She works 50 to 60 a week", 50, 60),
        ("Hours: 45 a week", 45, 45),
        ("He puts in sixty a week before a deadline", 60, 60),
        ("Hours are 40 a week", 40, 40),
    ],
)
def test_so_many_a_week_that_somebody_works_are_hours_and_no_pay(text: str, low: float, high: float) -> None:
    assert told(text) == [("hours", low, high, "week")]


def test_when_such_hours_hold_is_kept() -> None:
    facts = guess("The hours are long, 60 a week in the busy season.").facts
    assert [fact.condition for fact in facts if "low" in fact.value] == ["in the busy season"]


@pytest.mark.parametrize(
    "text",
    ["She works for $60 a week", "The work pays 90 a week at the start", "He earns 80 a week"],
)
def test_with_a_sign_of_money_or_a_word_of_pay_it_is_pay(text: str) -> None:
    assert [kind for kind, *_ in told(text)] == ["pay"]


@pytest.mark.parametrize(
    "text", ["She works from home 2 days a week", "They work on 30 a week", "It works, 12 per week"]
)
def test_what_counts_other_things_is_neither(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "38 hours a week on paper, 45 really",
        "Officially it is 38 hours a week, really it's 45",
        "38 hours a week by contract but more like 45 in practice",
        "The 38 hours a week are on paper; in reality it is 45 a week",
    ],
)
def test_what_the_hours_really_are_is_sure_and_what_stands_on_paper_is_not(text: str) -> None:
    facts = [fact for fact in guess(text).facts if "low" in fact.value]
    assert [(fact.value["low"], fact.value["per"]) for fact in facts if fact.how_sure >= 0.7] == [
        (45, "week")
    ]
    assert [(fact.value["low"], bool(fact.condition)) for fact in facts if fact.how_sure < 0.7] == [
        (38, True)
    ]


def test_hours_that_nothing_puts_in_doubt_stay_sure() -> None:
    assert told("It is 38 hours a week, I really like the other 12 people") == [("hours", 38, 38, "week")]
