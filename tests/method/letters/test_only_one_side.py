"""A decision is told with the reasons that speak for it, not with those on the other side."""

from dataclasses import replace

import pytest
from tests.method.letters.test_landing import FACTS

from askwell.method.letters.landing import draft_landing
from askwell.method.letters.sides import speaking_for

BOTH = (
    "Against it: the deadlines, and first jobs are hardly ever advertised. For it: it is what I do already when nobody asks me "
    "to. I go on until the summer."
)


@pytest.mark.parametrize("turn", range(6))
def test_who_goes_on_does_not_give_what_is_against_it_as_the_reason(turn: int) -> None:
    body = draft_landing(replace(FACTS, turn=turn), choice="go_on", talked=True, reasons=BOTH).body
    assert ("deadlines" in body, "Against it" in body, "For it:" in body) == (False, False, False)
    assert "It is what I do already when nobody asks me to. I go on until the summer." in body


def test_who_stops_tells_what_spoke_against_it() -> None:
    body = draft_landing(FACTS, choice="stop", talked=True, reasons=BOTH).body
    assert ("The deadlines, and first jobs" in body, "nobody asks me" in body) == (True, False)


@pytest.mark.parametrize(
    ("choice", "reasons", "told"),
    [
        ("go_on", "Against: the nights.", ""),
        ("go_on", "Pros: the people. Cons: the pay.", "The people."),
        ("change", "For it: the people\nAgainst it: the pay", "The pay"),
        (
            "go_on",
            "I like it. What speaks against it: the pay. For it: the people.",
            "I like it. The people.",
        ),
        ("stop", "I was against it from the start: too loud.", "I was against it from the start: too loud."),
        ("go_on", "The work suits me.", "The work suits me."),
    ],
)
def test_only_labels_at_the_head_of_a_sentence_part_her_words(choice: str, reasons: str, told: str) -> None:
    assert speaking_for(choice, reasons) == told


def test_with_nothing_for_her_choice_the_reason_is_hers_to_say() -> None:
    body = draft_landing(FACTS, choice="go_on", talked=True, reasons="Against it: the nights.").body
    assert ("[your reason, in a sentence]" in body, "nights" in body) == (True, False)
