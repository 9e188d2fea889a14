"""Whom an answer only tells of is nobody to turn to."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies import Reading, read_reply

ZONE = ZoneInfo("America/Chicago")


def read(text: str, *, known: tuple[str, ...] = ()) -> Reading:
    at = dt.datetime(2026, 11, 23, 9, tzinfo=ZONE)
    return read_reply(text, received_at=at, my_zone=ZONE, my_names=("Maya", "Osei"), known=known)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Maya, I talked to Rosa Osei who said nice things. Tuesday 10-11?",
        "I spoke with Dana Hill, who introduced us. Happy to talk on Friday at 3.",
        "I met Tom Hall at the fair last year. Yes, let us talk, Tuesday at 2 works.",
        "Sure, happy to. Do you know Bob Ray? Thursday at noon?",
        "We had lunch with Ann Lee yesterday and your name came up. How is Monday at 4?",
    ],
)
def test_with_whom_they_spoke_before_is_no_other_name(text: str) -> None:
    found = read(text)
    assert (found.referral, found.kind.value) == (None, "accepts")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I can't help, but I talked to Rosa Diaz and she would be glad to speak with you.", "Rosa Diaz"),
        ("I am the wrong person. Do you know Bob Ray? He runs our lab and knows far more.", "Bob Ray"),
        ("Not me, sorry. I met Tom Hall there, write to him: tom.hall@lab.example.", "Tom Hall"),
        ("I left that field. Try José Ñúñez-O'Neil instead.", "José Ñúñez-O'Neil"),
        ("I left that field. Try Siân Ní-D’Arcy instead.", "Siân Ní-D’Arcy"),
    ],
)
def test_to_whom_one_may_turn_is_named_whole_all_the_same(text: str, name: str) -> None:
    found = read(text).referral
    assert found is not None
    assert found.name == name


def test_who_sent_me_is_no_other_name_however_they_are_spoken_of() -> None:
    text = "Ask Rosa, she knows more about it than I do."
    assert read(text).referral is not None
    assert read(text, known=("Rosa Osei",)).referral is None
