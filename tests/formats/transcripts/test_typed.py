"""Transcripts and notes as text."""

import pytest

from askwell.formats.transcripts import read_transcript


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Ana Lima  0:01\nLet's start with\nthe renewal.\n\nBo Reyes  1:02:09\nTwelve? We met at 10:30\n",
            [
                ("Ana Lima", 1.0, "Let's start with the renewal."),
                ("Bo Reyes", 3729.0, "Twelve? We met at 10:30"),
            ],
            id="otter",
        ),
        pytest.param(
            "[00:00:01] Ana: It renews.\n[00:00:04] Bo: Only if: neither objects.\n[00:00:09] and so on\n",
            [("Ana", 1.0, "It renews."), ("Bo", 4.0, "Only if: neither objects."), ("", 9.0, "and so on")],
            id="bracketed",
        ),
        pytest.param(
            "10:15:32 From Ana Lima to Everyone:\n\tHello\n10:16:01 From Bo : see https://x.example/a\n",
            [("Ana Lima", 36932.0, "Hello"), ("Bo", 36961.0, "see https://x.example/a")],
            id="zoom chat",
        ),
        pytest.param(
            "Speaker 1 (00:00)\nHi.\n\nSpeaker 2 (00:07)\nHello: nice to meet you.\n",
            [("Speaker 1", 0.0, "Hi."), ("Speaker 2", 7.0, "Hello: nice to meet you.")],
            id="rev",
        ),
        pytest.param(
            "Interviewer: How did you start?\nMaría de la Cruz: I was a nurse: ten years.\nThen I left.\nInterviewer: Why?\n",
            [
                ("Interviewer", None, "How did you start?"),
                ("María de la Cruz", None, "I was a nurse: ten years. Then I left."),
                ("Interviewer", None, "Why?"),
            ],
            id="names before colons",
        ),
        pytest.param(
            "**Me:** How are the hours?\n\n**Tom Reyes**: Long.\n",
            [("Me", None, "How are the hours?"), ("Tom Reyes", None, "Long.")],
            id="markdown in bold",
        ),
        pytest.param(
            "田中: こんにちは\n山田: はい\n",
            [("田中", None, "こんにちは"), ("山田", None, "はい")],
            id="japanese",
        ),
    ],
)
def test_who_says_what_when(text: str, said: list[tuple[str, float | None, str]]) -> None:
    transcript, problems = read_transcript(text.encode())
    assert [(cue.speaker, cue.start, cue.text) for cue in transcript.cues] == said
    assert (transcript.kind, problems) == ("text", [])


def test_notes_have_no_speakers_though_they_have_colons() -> None:
    text = "# Talk with Tom\n\n- They work long: 50 hours\n- Pay: 60k\n\nNote: send thanks\nhttps://mercy.example: a link\n"
    transcript, _ = read_transcript(text.encode())
    assert [(cue.speaker, cue.text, cue.line) for cue in transcript.cues] == [
        ("", "Talk with Tom", 1),
        ("", "They work long: 50 hours", 3),
        ("", "Pay: 60k", 4),
        ("", "Note: send thanks https://mercy.example: a link", 6),
    ]
