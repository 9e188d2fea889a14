"""An office adds rules, takes some out, teaches another language, and is told what could not be read."""

import pytest

from askwell.method.etiquette import Source, check_letter, rulebook_with

GREEN = """
[[entry]]
topic = "worn_out"
about = "What our office hears every day"
source = "Our own experience"
says = ["(green|verdant) pastures"]
"""
DROPS = '[drop]\nsays = ["(pick|picking) your _ (brain|brains)"]\n'
FINNISH = """
[language]
code = "fi"
name = "Finnish"
small_words = "ja, on, ei, olen, minä, te, sinä, se, että, kun, jos, voisinko, teidän, kanssanne, hei, kiitos"
greetings = "hei, hyvä"
closings = "kiitos, terveisin"

[[entry]]
topic = "asks_for_job"
about = "Onko töitä"
source = "A colleague in Turku"
says = ["onko .. töitä"]

[[entry]]
topic = "length"
about = "Minuutteja"
source = "A colleague in Turku"
says = ["# minuuttia"]
"""


def faults(text: str, **own: str) -> set[str]:
    rules, problems = rulebook_with({code: [Source("ours.toml", toml)] for code, toml in own.items()})
    assert problems == ()
    return {check.name for check in check_letter(text, rules=rules) if not check.ok}


def test_a_rule_of_an_office_is_obeyed() -> None:
    letter = "Dear Tom, I long for greener things and for verdant pastures."
    assert "worn_out" not in faults(letter)
    assert "worn_out" in faults(letter, en=GREEN)


def test_a_shipped_rule_can_be_taken_out() -> None:
    letter = "Dear Tom, may I pick your brain about the maps that you draw?"
    assert "worn_out" in faults(letter)
    assert "worn_out" not in faults(letter, en=DROPS)


def test_another_language_is_judged_when_its_rules_are_there() -> None:
    letter = "Hei Tom, olen opettaja. Onko teidän luonanne töitä? Voisinko kysyä 20 minuuttia?"
    judged = rulebook_with({"fi": [Source("fi.toml", FINNISH)]})[0]
    checks = {check.name: check for check in check_letter(letter, rules=judged)}
    assert (checks["asks_for_job"].quote, checks["states_length"].ok) == ("Onko teidän luonanne töitä?", True)
    assert check_letter(letter)[0].name == "language"


@pytest.mark.parametrize(
    ("toml", "what"),
    [
        ("[[entry", "This is not TOML"),
        ("[rules]\na = 1", "There is no part called “rules”"),
        ('[[entry]]\nsays = ["a"]', "not of the form"),
        ('[[entry]]\ntopic = "pushy"\nsays = ["let me (know"]', "A bracket is opened and not closed"),
        ('[words.sheep]\nwords = "{sheep}"', "leads to itself"),
        ('[placeholder]\npatterns = ["("]', "unterminated"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_shipped_rules_stay(toml: str, what: str) -> None:
    rules, problems = rulebook_with({"en": [Source("ours.toml", toml)]})
    assert what in problems[0].what
    assert problems[0].do
    letter = "Dear Tom, are you hiring? I would like to know about it."
    assert "asks_for_job" in {check.name for check in check_letter(letter, rules=rules) if not check.ok}


def test_a_folder_that_names_no_language_is_told() -> None:
    assert [problem.what for problem in rulebook_with({"xx": [Source("x.toml", GREEN)]})[1]] == [
        "No file says which language this is."
    ]
