"""Pay with its condition; what is a fee is no pay."""

import pytest

from askwell.journey.findings.models import Fact as Row
from askwell.method.fact_words import in_words, under
from askwell.method.guesses.facts import Fact
from askwell.method.guesses.lines import guess


def pay_of(text: str) -> list[Fact]:
    return [fact for fact in guess(text).facts if fact.kind == "pay"]


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("trainees start at $21, Class I gets $26", ["trainees", "Class I"]),
        ("It pays 19.50 an hour, 24 after two years", ["", "after two years"]),
        ("After two years you get $28 an hour", ["after two years"]),
        ("After two years, $28 an hour", ["after two years"]),
        ("With the Class I license you get $26 an hour", ["with the Class I license"]),
        ("$30/hr with the licence, $22 without", ["with the licence", "without"]),
        ("$23 an hour at night", ["at night"]),
        ("52k to start, 61k after five years", ["to start", "after five years"]),
        ("$25 an hour once you pass the exam", ["once you pass the exam"]),
        ("You start at $17 and top out at $31", ["to start", "at the top"]),
        ("It pays $40 an hour in Columbus", [""]),
        ("Pay is $19 an hour to start, he makes $24 now.", ["to start", "now"]),
        ("She makes $24 now, after 6 years", ["now, after 6 years"]),
        ("He earns $31 an hour today", ["now"]),
        ("$40 an hour with the Class III license and you work nights", ["with the Class III license"]),
    ],
)
def test_a_pay_keeps_the_condition_under_which_it_is_paid(text: str, conditions: list[str]) -> None:
    assert [fact.condition for fact in pay_of(text)] == conditions


@pytest.mark.parametrize(
    "text",
    ["nights pay $1.50 more an hour", "$1.50 extra for nights", "night +$1.50", "nights add $1.50 an hour"],
)
def test_what_the_night_pays_on_top_is_no_pay_by_itself(text: str) -> None:
    [extra] = pay_of(text)
    assert (extra.value["low"], extra.value["per"]) == (1.5, "hour")
    assert extra.condition.startswith("on top, ")
    assert "night" in extra.condition


@pytest.mark.parametrize(
    "text",
    [
        "the exam fee is $45", "You pay a $45 application fee", "$45 to sit the exam", "the license costs $150 a year",
        "$50 per year for the card",
    ],
)  # fmt: skip
def test_a_fee_is_no_pay(text: str) -> None:
    assert pay_of(text) == []


def test_the_condition_stands_in_the_words_of_the_value() -> None:
    row = Row(kind="pay", text=under("$26", "Class I"), low=26.0, high=26.0, currency="$", per="hour")
    assert in_words(row) == "$26 an hour (Class I)"
    assert in_words(Row(kind="pay", text="$26", low=26.0, currency="$", per="hour")) == "$26 an hour"
