"""Whatever a file holds: it is read or refused, loses no word, and costs no more than its length."""

import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.work import calls

from askwell.formats.transcripts import read_transcript

WORD = st.from_regex(r"[a-z]{2,9}", fullmatch=True)
NAME = st.from_regex(r"[A-Z][a-z]{2,7}( [A-Z][a-z]{2,7})?", fullmatch=True)
CLOCK = st.integers(0, 7199).map(lambda at: f"{at // 3600}:{at // 60 % 60:02}:{at % 60:02}")
# What files are made of, to be put together in any order.
PIECES = st.one_of(
    WORD, NAME, CLOCK, NAME.map("{}: ".format), NAME.map("[{}] ".format), CLOCK.map("[{}] ".format), CLOCK.map("{}\n".format),
    st.tuples(NAME, CLOCK).map("  ".join), st.tuples(CLOCK, CLOCK).map(" --> ".join),
    st.sampled_from(["\n", "\n\n", " ", "\r\n", "start\tend\ttext\n", "\t\t", "- ", ">> ", "# ", "**", "WEBVTT\n\n", "NOTE ", "1\n", "<v Ana>", "</v>", "<c>", "---\n",
                     "Q. ", "A. ", "?", ".", ":", "\t", "—", "From ", " to ", "&amp;", "{\\an8}", "12/03/2026, 10:15 - ", "[Script Info]\n", '{"', "<tt>"]),
)  # fmt: skip


@given(st.binary(max_size=600))
@example(b".")
@example(b". .")
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    transcript, problems = read_transcript(data)
    assert bool(transcript.cues) or bool(problems)


@given(
    st.text(max_size=600),
    st.sampled_from(["", "WEBVTT\n\n", "1\n00:00:01,000 --> 00:00:02,000\n", "{", "<tt>", "PK\x03\x04"]),
)
def test_any_text_is_read_or_refused(text: str, before: str) -> None:
    transcript, problems = read_transcript((before + text).encode("utf-8", "surrogatepass"))
    assert bool(transcript.cues) or bool(problems)


@given(st.lists(PIECES, max_size=60).map("".join), st.sampled_from(["", "a.md", "a.srt"]))
def test_anything_put_together_is_read_and_each_word_stands_somewhere(text: str, name: str) -> None:
    transcript, problems = read_transcript(text.encode(), name=name)
    assert bool(transcript.cues) or bool(problems)
    if transcript.kind in {"vtt", "ass"} or not transcript.cues:
        return
    kept = " ".join(f"{cue.speaker} {cue.text}" for cue in transcript.cues)
    kept += " ".join(f"{problem.reason} {problem.raw}" for problem in problems)
    # Tags, times and what may be a label are no words.
    bare = re.sub(r"<[^<>]*>|&amp;|\{[^{}]*\}|\[[^\]]*\]|[\w ]+:|[\d:.,/]+|\bto\b|\bFrom\b", " ", text)
    assert {word for word in re.findall(r"\b[a-z]{2,}\b", bare) if word not in kept} == set()


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


@given(
    st.lists(NAME, min_size=2, max_size=3, unique=True),
    st.lists(st.tuples(st.integers(0, 2), st.lists(WORD, min_size=3, max_size=9)), min_size=6, max_size=20),
    st.sampled_from(
        [
            "{name}  {at}\n{words}.\n\n",
            "[{at}] {name}: {words}.\n",
            "{name}: {words}.\n",
            "{name} ({at}): {words}.\n",
        ]
    ),
)
def test_every_turn_is_its_speakers(names: list[str], turns: list[tuple[int, list[str]]], shape: str) -> None:
    said = [(names[who % len(names)], " ".join(words)) for who, words in turns]
    text = "".join(
        shape.format(name=name, at=f"0:{at:02}", words=words) for at, (name, words) in enumerate(said)
    )
    if len({name for name, _ in said}) == len(said):
        return
    transcript, _ = read_transcript(text.encode())
    assert [(cue.speaker, cue.text) for cue in transcript.cues] == [
        (name, f"{words}.") for name, words in said
    ]


LONG: dict[str, Callable[[int], str]] = {
    "settings": lambda n: "00:01.000 --> 00:02.000" + " line:1" * n,
    "turns": lambda n: "".join(f"Ana  {at}:00\nwords\n\nBen  {at}:30\nmore\n\n" for at in range(n // 20)),
    "one who speaks": lambda n: "Ana: words\n" * (n // 10),
    "names": lambda n: "".join(f"Name{at}: words\n" for at in range(n // 10)),
    "cues": lambda n: "".join(
        f"00:{at // 60:02}:{at % 60:02}.0 --> 00:59:59.0\na\nb\n\n" for at in range(n // 20)
    ),
    "lines of a cue": lambda n: "00:01.000 --> 00:02.000\n" + "x\n" * (n // 4),
    "empty lines": lambda n: "00:01.000 --> 00:02.000\n" + " \n" * n + "x",
    "minutes alone": lambda n: "0:00\n" * (n // 10),
    "front matter": lambda n: "---\n" + "a: b\n" * (n // 10),
}


@pytest.mark.parametrize("made", LONG.values(), ids=LONG)
def test_eight_times_the_length_is_no_more_than_some_eight_times_the_work(made: Callable[[int], str]) -> None:
    """What doubles its work with each line would take sixty-four times as much; one long line: ``benches/lengths.py``."""
    _work(made(400).encode())
    assert _work(made(16_000).encode()) < 10 * _work(made(2_000).encode())


def _work(data: bytes) -> int:
    def read() -> None:
        transcript, _ = read_transcript(data)
        _ = transcript.turns

    return calls(read)
