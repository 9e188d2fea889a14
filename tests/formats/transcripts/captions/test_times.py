"""When something is said in captions, however the times are written and the lines are spaced."""

import pytest
from tests.transcripts import reasons, said

from askwell.formats.transcripts import read_transcript

TWO = [("", 1.0, "Hello there"), ("", 2.5, "Bye")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1\r\r\n00:00:01,000 --> 00:00:02,000\r\r\nHello there\r\r\n\r\r\n2\r\r\n00:00:02,500 --> 00:00:03,000\r\r\nBye\r\r\n", id="carried through two systems"),
        pytest.param("1\n\n00:00:01,000 --> 00:00:02,000\n\nHello\n\nthere\n\n\n\n2\n\n00:00:02,500 --> 00:00:03,000\n\nBye\n\n", id="each line doubled"),
        pytest.param("1\n\n00:00:01,000 --> 00:00:02,000\n\nHello there\n\n2\n\n00:00:02,500 --> 00:00:03,000\n\nBye\n", id="an empty line after each"),
        pytest.param("WEBVTT\n\n\n\n00:01.000 --> 00:02.000\n\nHello\n\nthere\n\n\n\n00:02.500 --> 00:03.000\n\nBye\n\n", id="a doubled WebVTT"),
        pytest.param("1\r00:00:01,000 --> 00:00:02,000\rHello there\r\r2\r00:00:02,500 --> 00:00:03,000\rBye", id="an old Mac"),
        pytest.param("1\n00:00:01,000 --> 00:00:02,000 Hello\nthere\n\n2\n00:00:02,500 --> 00:00:03,000 Bye\n", id="words beside the times"),
        pytest.param("1 00:00:01,000 --> 00:00:02,000\nHello there\n\n2 00:00:02,500 --> 00:00:03,000\nBye\n", id="the number beside the times"),
        pytest.param("1\n00:00:01,000000000 --> 00:00:02,000000000\nHello there\n\n2\n00:00:02,500000000 --> 00:00:03,0\nBye\n", id="nine digits"),
        pytest.param("1\n00:00:01,000 → 00:00:02,000\nHello there\n\n2\n00:00:02,500 → 00:00:03,000\nBye\n", id="one sign for the arrow"),
        pytest.param("1\n00: 00: 01, 000 --> 00: 00: 02, 000\nHello there\n\n2\n00: 00: 02, 500 -> 00: 00: 03, 000\nBye\n", id="spaces of a translating program"),
        pytest.param("1\n00:00:01,000--&gt;00:00:02,000\nHello there\n\n2\n00:00:02,500--&gt;00:00:03,000\nBye\n", id="out of a web page"),
        pytest.param("1\n00\uff1a00\uff1a01\uff0c000 --> 00\uff1a00\uff1a02\uff0c000\nHello there\n\n2\n00\uff1a00\uff1a02\uff0c500 --> 00\uff1a00\uff1a03\uff0c000\nBye\n", id="wide signs"),
        pytest.param("1\n00:00:01,000 --> 00:00:02,000  X1:1 X2:2 Y1:3 Y2:4\nHello there\n\n2\n00:00:02,500 --> 00:00:03,000\nBye\n", id="places on the screen"),
        pytest.param("WEBVTT\n\n00:01.000 --> 00:02.000 align:start position:0%\nHello there\n\n00:02.500 --> 00:03.000 line:-1\nBye\n", id="settings of WebVTT"),
        pytest.param("webvtt\n\n00:01.000 --> 00:02.000\nHello there\n\n00:02.500 --> 00:03.000\nBye\n", id="a header in small letters"),
        pytest.param("00:01.000 --> 00:02.000\nHello there\n00:02.500 --> 00:03.000\nBye\n", id="nothing between the cues"),
        pytest.param("[00:00:01.000 --> 00:00:02.000]  Hello there\n[00:00:02.500 --> 00:00:03.000]  Bye\n", id="whisper"),
        pytest.param("[00:01.000 - 00:02.000] Hello there\n[00:02.500 - 00:03.000] Bye\n", id="spans in brackets"),
        pytest.param("0:00:01.000,0:00:02.000\nHello there\n\n0:00:02.500,0:00:03.000\nBye\n", id="subviewer"),
    ],
)  # fmt: skip
def test_the_same_two_cues_however_they_are_written(text: str) -> None:
    assert (said(text), reasons(text)) == (TWO, [])


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("1\n00:00:01.000 --> 00:00:02.000\nHi\n", "", "srt"),
        ("1\n00:00:01 --> 00:00:02\nHi\n", "", "srt"),
        ("00:00:01.000 --> 00:00:02.000\nHi\n", "talk.srt", "srt"),
        ("00:00:01.000 --> 00:00:02.000\nHi\n", "talk.vtt", "vtt"),
        ("00:00:01,000 --> 00:00:02,000\nHi\n", "", "srt"),
        ("\ufeffWebVTT\n\n1\n00:01.000 --> 00:02.000\nHi\n", "talk.txt", "vtt"),
        ("0:00:01.000,0:00:02.000\nHi\n", "", "sbv"),
        ("[00:01.000 --> 00:02.000] Hi\n", "", "text"),
    ],
)
def test_what_sort_of_captions_it_is(text: str, name: str, kind: str) -> None:
    transcript, _ = read_transcript(text.encode(), name=name)
    assert (transcript.kind, [cue.text for cue in transcript.cues]) == (kind, ["Hi"])


def test_a_number_that_is_said_is_no_number_of_a_cue() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\n1984\n\n2\n00:00:03,000 --> 00:00:04,000\n42\n"
    assert said(text) == [("", 1.0, "1984"), ("", 3.0, "42")]


def test_empty_cues_do_not_make_a_file_look_doubled() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\n\n\n2\n00:00:03,000 --> 00:00:04,000\nHi\n\nlost words\n"
    assert said(text) == [("", 3.0, "Hi"), ("", None, "lost words")]
    assert reasons(text) == ["These words stand under no time."]


def test_arrows_between_other_things_are_words() -> None:
    assert said("Tom -> Ana -> Ben\n\nfrom a --> b\n") == [
        ("", None, "Tom -> Ana -> Ben"),
        ("", None, "from a --> b"),
    ]
