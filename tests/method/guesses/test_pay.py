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


def test_an_amount_of_no_known_money_has_its_thousands_parted() -> None:
    assert in_words(Row(kind="pay", text="74k", low=74_000.0, per="year")) == "74,000 a year"
    assert in_words(Row(kind="pay", text="22.5", low=22.5, per="hour")) == "22.5 an hour"


def test_two_pays_of_one_line_are_of_one_money() -> None:
    first, second = told("staff start at $58,000 a year, she makes 74k after nine years")
    assert (first, second) == ((58_000, "$", "year"), (74_000, "$", "year"))


def test_the_reason_holds_the_whole_amount() -> None:
    assert guess("staff start at $58,000 a year").sense.why.count("58,000") == 1
    assert "“$58,000”" in guess("$58,000 a year for staff").sense.why


def told(text: str) -> list[tuple[object, object, object]]:
    return [(fact.value["low"], fact.value["currency"], fact.value["per"]) for fact in pay_of(text)]


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("A helper gets 2,400 euros in the first year", (2400, "€", "")),
        ("Pay is 2,900 euros to start", (2900, "€", "")),
        ("You earn 3.100 Euro at the start", (3100, "€", "")),
        ("each exam is a raise of four thousand or so", (4000, "", "")),
        ("They pay 32,000 SEK", (32000, "SEK", "")),
        ("The job pays $99", (99, "$", "")),
    ],
)
def test_an_amount_without_a_period_has_none(text: str, paid: tuple[float, str, str]) -> None:
    assert told(text) == [paid]


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("It pays $21", "hour"),
        ("Pay is $52,000 to start", "year"),
        ("52k to start", "year"),
        ("The monthly salary is 2,900 euros", "month"),
        ("You get 650 euros, paid weekly", "week"),
    ],
)
def test_an_amount_whose_period_is_plain_or_named_has_it(text: str, per: str) -> None:
    assert [said for *_, said in told(text)] == [per]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Pay: starts at 3,100 euros a month, after the exam about 3,900.", (3900, "€", "month")),
        ("Pay is 2,900 to start, 3,600 euros a month after three years", (3600, "€", "month")),
        ("$22 to start, she's at 31 after nine years", (31, "$", "hour")),
        ("It pays 19.50 an hour, she makes 46k", (46000, "", "year")),
    ],
)
def test_two_amounts_that_lie_close_share_their_period(text: str, second: tuple[float, str, str]) -> None:
    assert told(text)[1] == second


def test_the_first_shares_the_period_that_only_the_second_says() -> None:
    assert told("Pay is 2,900 to start, 3,600 euros a month after three years")[0] == (2900, "€", "month")


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("Pay is 2,900 to start, 3,600 after three years", [(2900, "", ""), (3600, "", "")]),
        ("Piet said new hires get 3,300 a month with a van from year two.", [(3300, "", "month")]),
        ("On call every sixth week, paid 250 extra", [(250, "", "")]),
        ("He earns 650 a week", [(650, "", "week")]),
    ],
)
def test_pay_needs_no_currency_where_the_line_says_that_it_is_pay(
    text: str, paid: list[tuple[float, str, str]]
) -> None:
    assert told(text) == paid


@pytest.mark.parametrize(
    "text",
    [
        "Pay has risen since 2019",
        "You pay 1,200 for the course",
        "We get 1,200 applicants a month",
        "They make 1,400 doors in a year, pay is fine",
        "We have 1,200 employees, pay is good",
        "They pay tuition up to 3,500 a year",
    ],
)
def test_a_number_of_something_else_is_no_pay(text: str) -> None:
    assert told(text) == []
