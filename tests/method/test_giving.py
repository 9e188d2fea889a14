"""A need that somebody told is heard, and who or what may serve it is found by its words."""

import uuid

import pytest

from askwell.method.giving import Offer, need_of, serving


@pytest.mark.parametrize(
    ("said", "need"),
    [
        ("We need a proofreader who can read charts.", "a proofreader who can read charts"),
        ("They are looking for a bookkeeper two days a week", "a bookkeeper two days a week"),
        ("Looking for a Spanish tutor for his daughter", "a Spanish tutor for his daughter"),
        ("Busy spring, and we could really use somebody for the permits.", "somebody for the permits"),
        ("Our lab is always short of volunteers for tours", "volunteers for tours"),
        ("She wishes she knew a good translator for Polish", "a good translator for Polish"),
        ("Dana still needs a venue for the June meeting", "a venue for the June meeting"),
    ],
)
def test_what_they_need_themselves_is_a_need(said: str, need: str) -> None:
    assert need_of(said) == need


@pytest.mark.parametrize(
    "said",
    [
        "You need a license before anybody looks at you.",
        "Beginners need patience more than a degree",
        "We don't need another writer.",
        "They need to hire two people by May",
        "It needs three years of training.",
        "No need for a second degree",
        "We hire in spring.",
        "",
    ],
)
def test_what_the_work_asks_of_others_is_none(said: str) -> None:
    assert need_of(said) == ""


def offers(*texts: str) -> list[Offer]:
    return [Offer(key=uuid.UUID(int=place), text=text) for place, text in enumerate(texts, start=1)]


def test_who_does_what_is_needed_comes_first_and_others_not_at_all() -> None:
    mine = offers(
        "Warehouse lead, Acme",
        "Freelance proofreader of medical charts",
        "Chart designer, Halden Bio",
        "Nurse",
    )
    found = serving("a proofreader who can read charts", mine)
    assert [one.text for one in found] == ["Freelance proofreader of medical charts"]


def test_a_need_without_a_telling_word_is_served_by_nobody() -> None:
    assert serving("good people who can help", offers("Good people manager", "Help desk")) == []
    assert serving("", offers("Nurse")) == []
