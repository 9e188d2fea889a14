"""Who says what in a transcript, for people and for scripts; no database is opened."""

import json
from typing import Any, BinaryIO

import click

from askwell.cli.household import fail
from askwell.formats.records import Problem
from askwell.formats.transcripts import Cue, Transcript, read_transcript

SCHEMA = "askwell.transcript/1"


@click.command("transcript")
@click.argument("file", type=click.File("rb"))
@click.option("--json", "as_json", is_flag=True, help="Print the reading as JSON.")
def transcript_command(file: BinaryIO, *, as_json: bool) -> None:
    """Read the transcript in FILE (- for standard input): captions of any sort, a Word document, or text of programs or your own."""
    transcript, problems = read_transcript(file.read(), name=getattr(file, "name", ""))
    if not transcript.cues:
        fail(" ".join(f"{problem.reason} {problem.what_to_do}" for problem in problems))
    if as_json:
        click.echo(json.dumps(as_answer(transcript, problems), indent=2, ensure_ascii=False))
        return
    for turn in transcript.turns:
        at = "" if turn.start is None else f"[{_clock(turn.start)}] "
        who = f"{turn.speaker}: " if turn.speaker else ""
        click.echo(f"{at}{who}{turn.text}")
    for problem in problems:
        click.echo(f"{problem.place}: {problem.reason} {problem.what_to_do}", err=True)


def as_answer(transcript: Transcript, problems: list[Problem]) -> dict[str, Any]:
    """Return what `transcript --json` prints; docs/scripts.md describes it."""
    return {
        "schema": SCHEMA,
        "kind": transcript.kind,
        "speakers": transcript.speakers,
        "turns": [_said(turn) for turn in transcript.turns],
        "cues": [_said(cue) for cue in transcript.cues],
        "problems": [
            {"where": problem.place, "what": problem.reason, "do": problem.what_to_do} for problem in problems
        ],
    }


def _said(cue: Cue) -> dict[str, Any]:
    return {
        "speaker": cue.speaker or None,
        "start": cue.start,
        "end": cue.end,
        "text": cue.text,
        "line": cue.line,
    }


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"
