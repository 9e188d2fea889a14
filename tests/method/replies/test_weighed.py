"""Answers in words that no rule has, and what the weights leave to the rules."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies import Envelope, Kind, Reading, read_reply
from askwell.method.replies.weighing import _kinds

CHICAGO = ZoneInfo("America/Chicago")


def _read(text: str, envelope: Envelope | None = None) -> Reading:
    return read_reply(
        text, received_at=dt.datetime(2025, 3, 10, 9, tzinfo=CHICAGO), my_zone=CHICAGO, envelope=envelope
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "I have been in parental leave since June and would like to keep work at a distance.",
            Kind.DECLINES,
        ),
        (
            "Would this be recorded or quoted anywhere? Our press people are particular about that.",
            Kind.QUESTION,
        ),
        ("Hm ok. Let me see.", Kind.UNCLEAR),
    ],
)
def test_the_weights_decide_where_the_rules_found_what_the_words_hardly_say(text: str, kind: Kind) -> None:
    assert _read(text).kind is kind


def test_every_kind_has_a_weight() -> None:
    assert set(_kinds().labels) == set(Kind)


def test_the_reason_quotes_the_sentence_that_weighs_most() -> None:
    read = _read("Hello. I have been in parental leave since June and would like to keep work at a distance.")
    assert read.reason.startswith("It reads like a no: “I have been in parental leave")


def test_what_the_headers_say_of_a_machine_stands() -> None:
    read = _read("Happy to talk, any day!", Envelope(is_automatic=True, subject="Automatic reply: Hello"))
    assert read.kind is Kind.OUT_OF_OFFICE


def test_of_another_language_the_rules_say_what_they_can() -> None:
    assert _read("Gerne, rufen Sie mich bitte nächsten Dienstag um 14 Uhr an.").kind is Kind.ACCEPTS
