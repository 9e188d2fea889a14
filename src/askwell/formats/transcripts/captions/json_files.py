"""Captions in JSON: YouTube's (json3), Whisper's and Fireflies' segments, and lists of the same kind."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from askwell.formats.transcripts.captions.rolling import Block
from askwell.formats.transcripts.wording import plain

_LISTS = (
    "segments",
    "sentences",
    "monologues",
    "utterances",
    "transcript",
    "transcripts",
    "entries",
    "captions",
    "cues",
    "body",
)
_TEXTS = ("text", "sentence", "words", "content", "caption", "transcript", "utf8")
_SPEAKERS = ("speaker", "speaker_name", "speakerName", "speaker_label", "name", "user")
_STARTS = ("start", "start_time", "startTime", "begin", "from", "offset")
_ENDS = ("end", "end_time", "endTime", "to")


def blocks_of_json(text: str) -> list[Block] | None:
    """Return the captions of a JSON document, None where it is none that holds captions. ``line`` counts them from 1."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(found, Mapping) and isinstance(found.get("events"), list):
        return list(_of_youtube(found["events"]))
    segments = _segments(found)
    return None if segments is None else list(_of_segments(segments))


def _of_youtube(events: Sequence[Any]) -> Iterator[Block]:
    for number, event in enumerate(events, start=1):
        if not isinstance(event, Mapping) or not isinstance(event.get("segs"), list):
            continue
        text = "".join(str(each.get("utf8", "")) for each in event["segs"] if isinstance(each, Mapping))
        start = _seconds(event.get("tStartMs"), 0.001)
        lasts = _seconds(event.get("dDurationMs"), 0.001)
        end = None if start is None or lasts is None else round(start + lasts, 6)
        if lines := tuple(words for line in text.splitlines() if (words := _whole(line))):
            yield Block(start=start, end=end, lines=lines, line=number)


def _segments(found: Any) -> list[Mapping[str, Any]] | None:
    """Return the list of captions, which may stand alone or under one of a few names, once or twice deep."""
    if isinstance(found, list):
        return [each for each in found if isinstance(each, Mapping) and _first(each, _TEXTS)] or None
    if isinstance(found, Mapping):
        inner = [
            found[name]
            for name in (*_LISTS, "data", "results")
            if isinstance(found.get(name), (list, Mapping))
        ]
        return next((kept for each in inner if (kept := _segments(each))), None)
    return None


def _of_segments(segments: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
    for number, each in enumerate(segments, start=1):
        lines = tuple(words for line in str(_first(each, _TEXTS)).splitlines() if (words := _whole(line)))
        start = next((_seconds(each[name], 1.0) for name in _STARTS if name in each), None)
        end = next((_seconds(each[name], 1.0) for name in _ENDS if name in each), None)
        speaker = _first(each, _SPEAKERS) or _inner_name(each)
        if lines:
            yield Block(start=start, end=end, lines=lines, line=number, speaker=_whole(speaker or ""))


def _whole(text: str) -> str:
    """Return plain words; half an emoji, which JSON can write and nothing else can hold, becomes the sign for what is lost."""
    return plain(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _inner_name(each: Mapping[str, Any]) -> str:
    speaker = each.get("speaker")
    if isinstance(speaker, Mapping):
        return _first(speaker, ("name", "display_name", "label")) or ""
    return f"Speaker {speaker}" if isinstance(speaker, int) else ""


def _first(each: Mapping[str, Any], names: Sequence[str]) -> str | None:
    return next(
        (each[name] for name in names if isinstance(each.get(name), str) and each[name].strip()), None
    )


def _seconds(value: Any, scale: float) -> float | None:
    if isinstance(value, str):
        value = (
            float(value)
            if value.replace(".", "", 1).isascii() and value.replace(".", "", 1).isdigit()
            else None
        )
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return round(value * scale, 6) if 0 <= value < 1e12 else None  # noqa: PLR2004
