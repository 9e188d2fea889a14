"""Short transcripts for tests, and what was read of them."""

from askwell.formats.transcripts import read_transcript

Said = list[tuple[str, float | None, str]]


def said(text: str | bytes, *, name: str = "") -> Said:
    """Read a transcript and return (speaker, start, words) of each cue."""
    transcript, _ = read_transcript(text if isinstance(text, bytes) else text.encode(), name=name)
    return [(cue.speaker, cue.start, cue.text) for cue in transcript.cues]


def spoken(text: str | bytes, *, name: str = "") -> list[tuple[str, str]]:
    """Read a transcript and return (speaker, words) of each cue."""
    return [(speaker, words) for speaker, _, words in said(text, name=name)]


def reasons(text: str | bytes, *, name: str = "") -> list[str]:
    """Read a transcript and return the reasons of its problems."""
    _, problems = read_transcript(text if isinstance(text, bytes) else text.encode(), name=name)
    return [problem.reason for problem in problems]


def vtt(*cues: str) -> str:
    """Write a WebVTT file whose cues last from one second to nearly the next."""
    return "WEBVTT\n\n" + "".join(
        f"{at}\n00:00:{at:02}.000 --> 00:00:{at:02}.900\n{words}\n\n"
        for at, words in enumerate(cues, start=1)
    )


def srt(*cues: str, lasting: float = 0.9) -> str:
    """Write a SubRip file whose cues begin a second apart and last for some seconds."""
    return "".join(
        f"{at}\n{_time(at)} --> {_time(at + lasting)}\n{words}\n\n" for at, words in enumerate(cues, start=1)
    )


def _time(at: float) -> str:
    return f"00:00:{int(at):02},{round(at % 1 * 1000):03}"
