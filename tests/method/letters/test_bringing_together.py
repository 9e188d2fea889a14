"""Two who may like each other are told of in the same way, without a name, and hear why once both said yes."""

import pytest

from askwell.method.letters.bringing_together import (
    Known,
    draft_to_the_other,
    draft_to_who_needs,
    draft_together,
)

GRACE = Known(name="Grace Lin", title="Account lead", organisation="Fenwick Medical")
ELLEN = Known(name="Ellen Marsh", title="Lecturer in pharmacy", organisation="Lakeside College")


def test_where_nobody_told_a_need_each_is_described_to_the_other_alike() -> None:
    first = draft_to_who_needs("Maya Osei", person=GRACE, other=ELLEN, said="").body
    second = draft_to_the_other("Maya Osei", person=GRACE, other=ELLEN, need="").body
    assert "I know a lecturer in pharmacy whom you may like to meet: [why you thought" in first
    assert "I know an account lead whom you may like to meet: [why you thought" in second


def test_a_need_is_passed_on_without_a_word_of_whose_it_is() -> None:
    body = draft_to_the_other("Maya Osei", person=GRACE, other=ELLEN, need="a reader for labels").body
    assert ("Someone I talked with could use a reader for labels." in body, "account lead" in body) == (
        True,
        False,
    )


def test_both_read_who_the_other_is_in_the_middle_of_a_sentence_and_why_they_should_meet() -> None:
    body = draft_together("Maya Osei", pair=(GRACE, ELLEN)).body
    assert "Grace, this is Ellen Marsh, a lecturer in pharmacy at Lakeside College." in body
    assert "[why the two should meet, in a sentence that both may read]" in body


def test_each_is_called_as_in_every_other_letter() -> None:
    hannah = Known(name="Dr. Hannah O'Neil-Brown", title="Plant Manager", organisation="Lakeside Utilities")
    rosa = Known(name="Rosa Brandt", relation="my aunt", is_own=True)
    assert draft_to_who_needs("Maya", person=hannah, other=rosa, said="").body.startswith(
        "Hello Dr. O'Neil-Brown,"
    )
    both = draft_together("Maya", pair=(hannah, rosa)).body
    assert both.startswith("Hello Dr. O'Neil-Brown, hello Aunt Rosa,")
    assert "Aunt Rosa, this is Dr. Hannah O'Neil-Brown, a plant manager at Lakeside Utilities." in both


@pytest.mark.parametrize(
    ("title", "place", "does"),
    [
        ("HR", "Lakeside", ", who works in HR at Lakeside."),
        ("Water Treatment", "", ", who works in water treatment."),
        ("retired", "City of Evanston", ", retired from City of Evanston."),
        ("Retired", "", ", retired."),
        ("", "Lakeside", ", who works at Lakeside."),
        ("Boeing Mechanic", "", ", a Boeing mechanic."),
        ("", "", "."),
    ],
)
def test_what_somebody_does_is_said_as_people_say_it(title: str, place: str, does: str) -> None:
    one = Known(name="Amira Khan", title=title, organisation=place)
    assert f"Grace, this is Amira Khan{does}" in draft_together("Maya", pair=(GRACE, one)).body


@pytest.mark.parametrize(
    ("need", "told"),
    [
        (
            "a good Spanish interpreter for our plant tours",
            "a good Spanish interpreter for their plant tours",
        ),
        ("a new intern and I have no time to search", "a new intern"),
        ("a room, because ours is closed", "a room"),
        ("a tutor for my daughter", "a tutor for their daughter"),
        ("someone to show us the way", "someone to show them the way"),
        ("a cook and a waiter", "a cook and a waiter"),
    ],
)
def test_a_need_is_passed_on_as_theirs(need: str, told: str) -> None:
    body = draft_to_the_other("Maya Osei", person=GRACE, other=ELLEN, need=need).body
    assert f"Someone I talked with could use {told}. I thought of you." in body


def test_a_need_whose_words_speak_of_me_or_you_is_left_to_the_one_who_writes() -> None:
    body = draft_to_the_other("Maya Osei", person=GRACE, other=ELLEN, need="the list you sent").body
    assert ("could use" in body, "[why you thought" in body) == (False, True)


@pytest.mark.parametrize("said", ["", "i could use a reader"])
def test_no_sentence_behind_the_greeting_begins_small(said: str) -> None:
    body = draft_to_who_needs("Maya Osei", person=GRACE, other=ELLEN, said=said).body
    assert body.split("\n\n")[1][0].isupper()
