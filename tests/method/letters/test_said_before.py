"""A wording is read once by one person, whatever stands in its blanks; when all were read, the oldest comes again."""

import re
from dataclasses import replace

import pytest
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import Facts, draft_answer, draft_introduction, sentences_of
from askwell.method.letters.off import draft_called_off
from askwell.method.letters.said import last_said
from askwell.method.letters.wordings import say, sentences


def after(*bodies: str) -> Facts:
    """Return the facts of somebody who has read these letters."""
    return replace(COMPLETE, said_before=tuple(one for body in bodies for one in sentences_of(body)))


def masked(body: str, *values: str) -> set[str]:
    """Return the sentences of a letter without what was filled in."""
    for value in values:
        body = body.replace(value, "#")
    return set(sentences_of(body))


def test_another_day_does_not_make_it_another_sentence() -> None:
    first = draft_answer(COMPLETE, kind="yes", agreed="Wednesday, December 2 at 1:00 pm").body
    second = draft_answer(after(first), kind="yes", agreed="Friday, December 4 at 11:00 am").body
    days = ("Wednesday, December 2 at 1:00 pm", "Friday, December 4 at 11:00 am")
    assert masked(first, *days).isdisjoint(masked(second, *days))


def test_a_later_date_to_write_again_is_told_in_other_words() -> None:
    first = draft_answer(COMPLETE, kind="not_now", until="around January 15").body
    second = draft_answer(after(first), kind="not_now", until="around February 1").body
    dates = ("around January 15", "around February 1")
    assert masked(first, *dates).isdisjoint(masked(second, *dates))


def test_a_friend_asked_to_introduce_two_people_is_asked_in_two_ways() -> None:
    first = draft_introduction(COMPLETE, to_whom="Tom Achterberg", channel="phone").body
    second = draft_introduction(after(first), to_whom="Lena Okoro", channel="phone").body
    names = ("Tom Achterberg", "Lena Okoro")
    assert masked(first, *names).isdisjoint(masked(second, *names))


def test_times_filled_in_by_her_own_hand_are_blanks_too() -> None:
    first, second = (
        draft_called_off(COMPLETE).body.replace("[two or three times when I am free]", times)
        for times in ("Monday at 9:00 am or Tuesday at 10:00 am", "Thursday at 2:00 pm")
    )
    third = draft_called_off(after(first, second)).body
    assert masked(first, "Monday at 9:00 am or Tuesday at 10:00 am").isdisjoint(
        masked(third, "[two or three times when I am free]")
    )


@pytest.mark.parametrize("place", ["agreed", "introduce", "later", "names"])
def test_when_all_wordings_are_used_up_the_one_read_longest_ago_comes_again(place: str) -> None:
    values = ["one", "two", "three"]
    bodies: list[str] = []
    for number in range(2 * len(sentences()[place]) + 1):
        value = values[number % 3]
        bodies.append(say(place, after(*bodies), when=value, who=value, until=value, names=value))
    size = len(sentences()[place])
    shapes = [
        re.sub(rf"\b{values[at % 3]}\b", "#", body, flags=re.IGNORECASE) for at, body in enumerate(bodies)
    ]
    assert len(set(shapes[:size])) == size
    assert shapes[size : 2 * size] == shapes[:size]


def test_a_name_with_a_full_stop_in_it_hides_no_sentence() -> None:
    said = tuple(sentences_of("Monday at 2 p.m. works well for me, and I have put it down for us."))
    wording = "{when} works well for me, and I have put it down for us."
    assert last_said(wording, "Tuesday works well for me, and I have put it down for us.", said) >= 0
    assert last_said("{when} is good for me, and I have kept it free.", "", said) < 0
