"""What an answer asks besides when to talk."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies.asked import asked_in

NOON = dt.datetime(2026, 11, 28, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "said",
    [
        "Does Thursday at 3:30 pm work for you?",
        "How about next Tuesday, December 8 at 10 am?",
        "When are you free?",
        "What days are good for you?",
        "Would that suit you?",
        "Gladly. Thursday at 3?",
        "I forgot, sorry. Another try?",
        "Could we make it another day?",
        "What would suit you?",
        "How about 2pm?",
        "I am at my office most mornings; shall we say Thursday at 9.45?",
    ],
)
def test_a_question_about_a_time_is_settled_by_the_time(said: str) -> None:
    assert asked_in(said, received_at=NOON, zone=ZoneInfo("America/Chicago")) == []


def test_what_else_they_ask_is_found_in_its_order() -> None:
    said = "Thursday at 3:30 pm works. What would you like to know most? Phone or video? Does 20 minutes still work for you?"
    assert asked_in(said, received_at=NOON, zone=ZoneInfo("America/Chicago")) == [
        "What would you like to know most?",
        "Phone or video?",
    ]


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (
            "What exactly would you like to know, and how long would it take? Also, can you send me your resume first?",
            ["What exactly would you like to know?", "how long would it take?", "Also, can you send me your resume first?"],
        ),
        ("Hi Rosa, are you looking for a job?", ["Are you looking for a job?"]),
        ("Sorry, we are in the middle of an audit, perhaps try again in February?", []),
        ("Could you write to me again after the holidays?", []),
        ("Is it about plants and pumps?", ["Is it about plants and pumps?"]),
        ("Would a call do, and how long?", ["Would a call do?", "how long?"]),
        ("Where do you work? And how long would it take?", ["Where do you work?", "And how long would it take?"]),
        ("How long will it take, and may I bring my sister?", ["How long will it take?", "may I bring my sister?"]),
        ("Can you come to my place? What do you do?", ["Can you come to my place?", "What do you do?"]),
        ("Should I prepare anything?", ["Should I prepare anything?"]),
        ("How and why did you get my name?", ["How and why did you get my name?"]),
        ("We are busy, and how did you get my name?", ["We are busy, and how did you get my name?"]),
    ],
)  # fmt: skip
def test_each_question_stands_alone_and_a_hint_to_come_back_is_none(said: str, asked: list[str]) -> None:
    assert asked_in(said, received_at=NOON, zone=ZoneInfo("America/Chicago")) == asked
