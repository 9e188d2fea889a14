"""Why some words are quoted first, told truly; quotation marks never stand twice."""

import pytest

from askwell.method.quotes import Words, bare, in_marks, is_as_noted, reasons

FIRST_HAND = "they know it first hand"
NUMBER = "it has a number"


def test_that_they_know_it_first_hand_is_said_only_where_it_was_noted() -> None:
    assert FIRST_HAND not in reasons(Words(of=1, text="Rounds every two hours", first_hand=True))
    assert FIRST_HAND in reasons(Words(of=1, text="Rounds every two hours", first_hand=True, sure=True))


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("they plow snow with the same two guys", False),
        ("they send you a new face every six months", False),
        ("she can name thirty who'll retire", True),
        ("19 of 46 are operators", True),
    ],
)
def test_a_number_counts_where_it_tells_how_many(text: str, *, counts: bool) -> None:
    assert (NUMBER in reasons(Words(of=1, text=text))) is counts


@pytest.mark.parametrize(
    ("noted", "quoted"),
    [
        ('"you\'re left alone"', "you're left alone"),
        ("“It is quiet.”", "It is quiet."),
        ('"quiet", she says, "and slow"', '"quiet", she says, "and slow"'),
        ("It is quiet.", "It is quiet."),
    ],
)
def test_marks_around_all_of_a_note_are_left_to_whoever_quotes_it(noted: str, quoted: str) -> None:
    assert bare(noted) == quoted


@pytest.mark.parametrize(
    "text",
    [
        "He works 45 hours a week at month end, otherwise 38.",
        "She’d rather have ten questions",
        "knows a cousin of mine it turns out, Rosa Delgado",
        "- hires two trainees every year",
        "Pay: new coders here start at $21 an hour",
        'Asking early: "I would rather have ten questions than one wrong code"',
        "People skills count less than patience, he said.",
        "Her team is nine people",
    ],
)
def test_a_note_that_tells_of_the_speaker_stands_as_it_was_noted_and_in_no_marks(text: str) -> None:
    assert (is_as_noted(text), in_marks(text)) == (True, text)


@pytest.mark.parametrize("text", ["he who waits wins", "Rule one: “no” is an answer"])
def test_what_was_noted_as_their_very_words_is_theirs_whatever_it_looks_like(text: str) -> None:
    assert (is_as_noted(text), is_as_noted(text, verbatim=True)) == (True, False)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Accuracy is the job.", "“Accuracy is the job.”"),
        ("“He works too much”", "“He works too much”"),
        ("Here we start at eight", "“Here we start at eight”"),
        ("Remember: be kind", "“Remember: be kind”"),
        ("iPhone apps are half of it", "“iPhone apps are half of it”"),
        ("They need two more coders in spring", "“They need two more coders in spring”"),
        (
            "I left because I wanted my own name on the page.",
            "“I left because I wanted my own name on the page.”",
        ),
    ],
)
def test_what_can_be_their_words_is_quoted_once(text: str, quoted: str) -> None:
    assert in_marks(text) == quoted
