"""Captions that roll come once; what people say twice was said twice."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.transcripts import spoken, srt

YOUTUBE = (
    "WEBVTT\nKind: captions\nLanguage: en\n\n"
    "00:00:00.000 --> 00:00:02.000 align:start position:0%\n \nso<00:00:00.500><c> yes</c>\n\n"
    "00:00:02.000 --> 00:00:02.010 align:start position:0%\nso yes\n \n\n"
    "00:00:02.010 --> 00:00:03.000 align:start position:0%\nso yes\nyes\n\n"
    "00:00:03.000 --> 00:00:03.010 align:start position:0%\nyes\n \n\n"
    "00:00:03.010 --> 00:00:05.000 align:start position:0%\nyes\nwe<00:00:03.500><c> left</c>\n"
)
FLASHES = (
    "1\n00:00:00,000 --> 00:00:02,000\none thing\n\n2\n00:00:02,000 --> 00:00:02,010\none thing\n\n"
    "3\n00:00:02,010 --> 00:00:04,000\none thing\ntwo more\n\n4\n00:00:04,000 --> 00:00:04,010\ntwo more\n\n"
    "5\n00:00:04,010 --> 00:00:06,000\ntwo more\nthree\n"
)


def words(text: str) -> list[str]:
    return [each for _, each in spoken(text)]


def test_youtubes_lines_come_once_and_what_was_said_twice_comes_twice() -> None:
    assert words(YOUTUBE) == ["so yes", "yes", "we left"]


def test_cues_of_a_moment_that_say_nothing_new_are_signs_of_rolling() -> None:
    assert words(FLASHES) == ["one thing", "two more", "three"]


@pytest.mark.parametrize("lasting", [1.0, 2.0])
def test_unfinished_lines_that_stay_while_the_next_comes_roll(lasting: float) -> None:
    cues = ["the first thing", "the first thing\nto know", "to know\nis this", "is this\nand that"]
    assert words(srt(*cues, lasting=lasting)) == ["the first thing", "to know", "is this", "and that"]


@pytest.mark.parametrize("lasting", [0.9, 1.0])
@pytest.mark.parametrize(
    "cues",
    [
        pytest.param(["Yes.", "Yes.\nI agree.", "I agree.\nVery much."], id="agreeing"),
        pytest.param(["Yes.", "Yes. I agree.", "Yes. I agree. Very much."], id="more each time"),
        pytest.param(["No.", "No.", "No.", "No.", "No."], id="no"),
        pytest.param(
            ["Why?", "Why?\nBecause.", "Because.\nOf what?", "Of what?\nThe pay."], id="asking back"
        ),
        pytest.param(["really", "really"], id="two"),
    ],
)
def test_who_says_the_same_again_said_it_again(cues: list[str], lasting: float) -> None:
    assert words(srt(*cues, lasting=lasting)) == [cue.replace("\n", " ") for cue in cues]


@given(
    st.lists(st.sampled_from(["Yes.", "No.", "Yes.\nI agree.", "I agree.\nWell."]), min_size=1, max_size=12)
)
def test_cues_with_a_pause_between_are_never_taken_for_rolling(cues: list[str]) -> None:
    assert words(srt(*cues, lasting=0.5)) == [cue.replace("\n", " ") for cue in cues]


@given(
    st.lists(st.from_regex(r"[a-z]{3,8} [a-z]{3,8}", fullmatch=True), min_size=4, max_size=12, unique=True)
)
def test_a_file_that_rolls_says_each_line_once(lines: list[str]) -> None:
    cues = [lines[0], *(f"{before}\n{line}" for before, line in pairwise(lines))]
    assert words(srt(*cues, lasting=1.0)) == lines
