"""In words for another person nobody is named, and everything else stays."""

import pytest

from askwell.method.named import named_in
from askwell.method.nameless import nameless

TEXTS = (
    "knows a cousin of mine it turns out, Rosa Delgado, who works in tumor registry",
    "My aunt Wilma did this",
    "Brightline Billing, outpatient",
)
READABLE = nameless(
    ["Denise Harlow", "Marcus Oyelaran", "Ines Calder", "Mark Lane"],
    addresses=["ines@tamarack.example"],
    numbers=["+1 614 555 0100"],
    texts=TEXTS,
    houses=["Brightline Billing"],
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Denise at Lakeshore is right, people must check", "Someone at Lakeshore is right, people must check"),
        (TEXTS[0], "knows a cousin of mine it turns out, someone, who works in tumor registry"),
        ("Ines Calder’s clinic hires two", "Someone’s clinic hires two"),
        ("I should talk to Marcus Oyelaran at Brightline Billing", "I should talk to someone at Brightline Billing"),
        ("whatever marcus says, ask Dr. Calder", "whatever someone says, ask someone"),
        ("He said: “Denise would never”", "He said: “someone would never”"),
        ("Mark says pay is low. Mark the date", "Someone says pay is low. Mark the date"),
        ("My aunt Wilma did this", "My aunt someone did this"),
        ("call 614 555 0100 or ines@tamarack.example", "call someone or someone"),
        ("Pay is $21 an hour at Mercy Hospital", "Pay is $21 an hour at Mercy Hospital"),
    ],
)  # fmt: skip
def test_whoever_is_named_is_only_someone(text: str, told: str) -> None:
    assert READABLE(text) == told


def test_without_names_nothing_changes() -> None:
    assert nameless([])("Denise is right") == "Denise is right"


@pytest.mark.parametrize(
    ("note", "named"),
    [
        ("they may need someone for Arabic after the summer, Dena is retiring", {"Dena"}),
        ("Dena’s retirement leaves a gap", {"Dena"}),
        ("the court is short, Ilke says, and Halvard is on sick leave", {"Ilke", "Halvard"}),
        ("call Jim (Otis) about video remote work", {"Jim", "Otis"}),
        ("Owner is retiring in spring", set()),
        ("Interpreters said the exam is hard. Management is leaving it", set()),
        ("Arabic and Dari she cannot fill, Excel is enough", set()),
        ("Northgate is leaving the county, Northgate pays late", set()),
    ],
)
def test_whoever_does_what_only_people_do_is_named_though_no_list_has_the_name(
    note: str, named: set[str]
) -> None:
    assert named_in([note], houses=["Northgate Interpreting"]) == named
