"""The head of notes is known from what was said."""

import pytest

from askwell.method.heads import is_head


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Talked with Denise Harlow, coding supervisor at Lakeshore Medical Center, 12 November.", "Denise Harlow"),
        ("Marcus Oyelaran, Brightline Billing, outpatient coder for 6 years. 15 November, 25 minutes by phone.", "Marcus Oyelaran"),
        ("Talk with Ines Calder, health information manager, Tamarack County Clinic, 20 Nov, video call", "Ines Calder"),
        ("Notes from my call with Tom Reed", "Tom Reed"),
        ("Tom Reed - Zoom, 3/12", "Tom Reed"),
        ("Tom Reed", "Tom Reed"),
    ],
)  # fmt: skip
def test_a_line_that_only_says_with_whom_the_talk_was_is_a_head(text: str, name: str) -> None:
    assert is_head(text, name=name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She has coded for 14 years, inpatient, and supervises a team of nine.", "Denise Harlow"),
        ("Denise says pay is $21, since November", "Denise Harlow"),
        ("Tom, who came in May, likes nights", "Tom Reed"),
        ("Talk with Marcus Oyelaran at Brightline", "Denise Harlow"),
        ("Marcus, the owner, wants everyone in the office", "Marcus Oyelaran"),
        ("Talk with Tom", ""),
    ],
)
def test_what_was_said_is_no_head(text: str, name: str) -> None:
    assert not is_head(text, name=name)
