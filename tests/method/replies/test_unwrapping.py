"""Where a mail program breaks the lines says nothing about what is meant."""

import json
import textwrap
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from tests.method.replies.test_reading import AT, MINE

from askwell.method.replies import own_words, read_reply
from askwell.method.replies.sentences import sentences, unwrapped

BLIND = [
    json.loads(line)
    for name in ("blind_1", "blind_2", "blind_3", "blind_4")
    for line in Path(__file__).with_name(f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
]


def wrapped(text: str, width: int) -> str:
    return "\n\n".join(
        textwrap.fill(part, width, break_long_words=False) if len(part) > width and "\n" not in part else part
        for part in text.split("\n\n")
    )


def meaning(text: str) -> tuple[Any, ...]:
    read = read_reply(text, received_at=AT, my_zone=MINE, their_zone=ZoneInfo("Europe/Berlin"))
    times = [(slot.starts_at, slot.ends_at, slot.precision) for slot in read.slots]
    return read.kind, times, read.referral, read.retry_on, read.booking_link, read.phone, read.wants_resume


@pytest.mark.parametrize("width", [34, 60, 76])
def test_hard_wrapped_answers_mean_the_same(width: int) -> None:
    texts = [answer["text"] for answer in BLIND if answer["text"] != wrapped(answer["text"], width)]
    assert [text for text in texts if meaning(text) != meaning(wrapped(text, width))] == []
    assert texts


def test_a_list_keeps_its_lines() -> None:
    text = "Here is when I can:\nMon 3/17 2pm\nTue 3/18 9am\n- or any Friday"
    assert unwrapped(text) == text


def test_lines_that_each_begin_with_a_day_stay_a_list_though_the_first_fills_its_line() -> None:
    text = "Thursday 13 March: 10:00, 11:30 or 16:00\nFriday 14 March: 9:00"
    assert unwrapped(text) == text


def test_a_word_broken_at_its_hyphen_is_one_again() -> None:
    assert unwrapped("My brother-in-\nlaw is in the trade and knows it well.") == (
        "My brother-in-law is in the trade and knows it well."
    )


def test_a_short_form_ends_no_sentence_and_an_hour_may() -> None:
    text = "Try Dr. Lin at 3 p.m. on Tue. 18 March. I ask Jun. Best at 9. See you."
    assert [sentence.text for sentence in sentences(text)] == [
        "Try Dr. Lin at 3 p.m. on Tue. 18 March.",
        "I ask Jun.",
        "Best at 9.",
        "See you.",
    ]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("See you then. Best, Paul", "See you then."),
        ("Happy to.\n\nJudith", "Happy to."),
        ("Sure, Friday at 2.\n-S.", "Sure, Friday at 2."),
        ("No.\nKind regards,\nAnn Lee\nDirector", "No."),
        ("Yes.\n\nThis e-mail is confidential; if it reached you in error delete it.", "Yes."),
        ("How about\nTuesday", "How about\nTuesday"),
        ("Get in touch in May\nplease", "Get in touch in May\nplease"),
        ("Thanks, Grace.", "Thanks, Grace."),
        ("Friday at 2.\n\nDr A Shah\nConsultant | Mon-Thu", "Friday at 2."),
        ("Friday at 2.\n\nJane Doe\nWorking days: Mon, Tue\nTel 555-0100", "Friday at 2."),
        ("Friday at 2.\n\nAnn\n\nMy working pattern is Tue-Thu, 9 to 3.", "Friday at 2."),
        ("Sure.\n\nI work Tue-Thu, pick any.", "Sure.\n\nI work Tue-Thu, pick any."),
    ],
)
def test_a_signature_is_not_what_they_say(answer: str, said: str) -> None:
    assert own_words(answer).said == said
