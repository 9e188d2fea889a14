"""Times in transcripts: 1:02, 0:01:02.5, 00:01:02,500; two of them make a timing line."""

import re

_TIME = r"(?:(?P<{0}h>\d{{1,3}}):)?(?P<{0}m>\d{{1,3}}):(?P<{0}s>\d{{1,2}})(?:[.,](?P<{0}f>\d{{1,6}}))?"
STAMP = r"(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,6})?"
_ONE = re.compile(_TIME.format(""))
_ARROW = re.compile(rf"\s*{_TIME.format('a')}\s*-{{1,2}}>\s*{_TIME.format('b')}(?P<settings>(?:\s.*)?)$")
_COMMA = re.compile(rf"\s*{_TIME.format('a')}\s*,\s*{_TIME.format('b')}\s*$")


def seconds(text: str) -> float | None:
    """Return the seconds that a time says, None where it is no time."""
    match = _ONE.fullmatch(text.strip())
    return _seconds(match, "") if match else None


def span(line: str) -> tuple[float, float] | None:
    """Return start and end of a timing line of WebVTT, SubRip or SubViewer, None for any other line."""
    match = _ARROW.match(line) or _COMMA.match(line)
    return (_seconds(match, "a"), _seconds(match, "b")) if match else None


def _seconds(match: re.Match[str], which: str) -> float:
    hours, minutes, rest, fraction = (match[which + part] for part in "hmsf")
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(rest)
    return round(whole + float(f"0.{fraction or 0}"), 6)
