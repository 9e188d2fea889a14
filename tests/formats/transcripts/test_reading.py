"""Any file at all: what cannot be read is said, and its words are kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.transcripts import read_transcript

WORD = st.from_regex(r"[a-z]{2,9}", fullmatch=True)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The file is empty."),
        (b"\xef\xbb\xbf \n", "The file is empty."),
        (b"WEBVTT\n\n", "Nothing is said in it."),
        (b"\x89PNG\r\n\x1a\n0000", "This is a picture, not a text file."),
        (b"PK\x03\x04word/document.xml", "This is a zip archive or an Office file, not a text file."),
    ],
)
def test_what_says_nothing_is_said_so(data: bytes, reason: str) -> None:
    transcript, problems = read_transcript(data)
    assert (list(transcript.cues), [problem.reason for problem in problems]) == ([], [reason])


def test_a_name_that_promises_times_is_answered() -> None:
    transcript, [problem] = read_transcript(b"some words", name="talk.srt")
    assert ([cue.text for cue in transcript.cues], problem.reason) == (
        ["some words"],
        "Its name ends in .srt, but no line of it says a time.",
    )


@given(st.binary(max_size=600))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    transcript, problems = read_transcript(data)
    assert bool(transcript.cues) or bool(problems)


@given(st.text(max_size=600), st.sampled_from(["", "WEBVTT\n\n", "1\n00:00:01,000 --> 00:00:02,000\n"]))
def test_any_text_is_read_or_refused(text: str, before: str) -> None:
    transcript, problems = read_transcript((before + text).encode("utf-8", "surrogatepass"))
    assert bool(transcript.cues) or bool(problems)


@given(st.lists(st.lists(WORD, min_size=1, max_size=6), min_size=1, max_size=12), st.booleans())
def test_no_word_is_dropped_or_moved(said: list[list[str]], timed: bool) -> None:  # noqa: FBT001  # hypothesis gives it by place
    if timed:
        text = "WEBVTT\n\n" + "".join(
            f"00:{n:02}.000 --> 00:{n:02}.900\n{' '.join(words)} {n}\n\n" for n, words in enumerate(said)
        )
    else:
        text = "\n\n".join(f"{' '.join(words)} {n}" for n, words in enumerate(said))
    transcript, _ = read_transcript(text.encode())
    assert [cue.text for cue in transcript.cues] == [f"{' '.join(words)} {n}" for n, words in enumerate(said)]
