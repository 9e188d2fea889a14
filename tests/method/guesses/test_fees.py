"""What is paid out is nobody's pay: a try at an exam, a membership, tools to buy."""

import pytest

from askwell.method.guesses.lines import guess


def pays(text: str) -> list[object]:
    return [fact.value["low"] for fact in guess(text).facts if fact.kind == "pay"]


@pytest.mark.parametrize(
    "text",
    [
        "thinks the oral exam is a money machine, three tries at $400 each",
        "join the state interpreters association, $120 a year",
        "union dues are $65 a month",
        "the guild membership runs $90 a year",
        "you buy your own tools, about $2,500 in the first year",
        "own scrubs and shoes, $180 a year",
        "malpractice insurance is $1,200 a year for a midwife",
        "booth rent is $250 a week at Shear Bliss",
        "parking downtown eats $14 a day",
        "retake is $275 a try",
        "background check and fingerprints, $75 out of pocket",
        "subscribe to the trade magazine, $40 a year",
        "registration costs $85 each time you sit it",
        "the professional society, $210 a year, worth it for the job board",
        "a good stethoscope is $220, shears $40 each",
        "chair rental is $175 a week",
        "renews his card for $60 every two years",
        "bring your own laptop, figure $900",
        "gas is $30 a day and nobody pays it back",
    ],
)
def test_what_one_pays_to_work_is_no_pay(text: str) -> None:
    assert pays(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "three tries at $400 each",
        "join the state interpreters association, $120 a year",
        "retake is $275 a try",
    ],
)
def test_the_money_of_a_fee_makes_a_line_none_on_pay(text: str) -> None:
    assert guess(text).sense.topic != "pay"


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("union scale is $31 an hour, dues come off", [31]),
        ("she makes $400 a day, the tools are hers", [400]),
        ("members get $52 an hour", [52]),
        ("non-members earn $24 an hour, members $29", [24, 29]),
        ("her association pays $62,000 a year", [62_000]),
        ("gas station manager, $900 a week", [900]),
        ("visa work is $150 a case", [150]),
        ("rent is high so they pay $70k in the city", [70_000]),
        ("he joined at $18 and is at $27 now", [18, 27]),
        ("tool allowance $500 a year", [500]),
    ],
)
def test_pay_is_pay_also_where_dues_tools_and_members_are_spoken_of(text: str, amounts: list[float]) -> None:
    assert pays(text) == amounts
