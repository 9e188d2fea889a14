"""Times in transcripts: 1:02, 0:01:02.5, 00:01:02,500, 3:02 PM, 12/03/2026, 10:15; two of them make a timing line."""

import re
from dataclasses import dataclass

_LONGEST = 300
_DAY_HALF = 12 * 3600
_AFTER_NOON = ("오후", "下午", "午後")
_WIDE = str.maketrans("\uff1a\uff0c\uff0e\uff1e", ":,.>")
_FRACTION = r"[.,](?P<fraction>\d{1,9})"
# In a timing line spaces may stand within (a translating program puts them there), and frames at the end are left.
_LOOSE = rf"(?:(?P<h>\d{{1,3}}) ?: ?)?(?P<m>\d{{1,3}}) ?: ?(?P<s>\d{{1,2}})(?: ?{_FRACTION.replace('[.,]', '[.,] ?')}|[:;]\d{{2}})?"
_ENDS = re.compile(rf"(?<![\d:.,]){_LOOSE}[ \t]*\Z")
_BEGINS = re.compile(rf"[ \t]*{_LOOSE}(?![\d:])")
_ARROW = re.compile(r"(?:[-–—=] ?){1,3}(?:>|&gt;)|[→⟶➔]")
_COMMA = re.compile(rf"\s*{_LOOSE}\s*,(?P<rest>.*)", re.DOTALL)
_DASH = re.compile(r"\s+[-–—]\s+")
_SETTING = re.compile(
    r"\s*(?:(?:vertical|line|position|size|align|region):\S+|[XY][12]:\d+)(?=\s|\Z)", re.IGNORECASE
)

_DATE = r"(?:\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,?\s(?:[a-zà]{1,4}\s)?)"
_HALF = r"(?:[ \u00a0\u202f]?(?P<half>[AaPp])\.?\s?[Mm]\b\.?)"
_STAMP = (
    rf"(?:(?P<date>{_DATE})(?P<east>오전|오후|上午|下午|午前|午後)?\s?(?P<dh>\d{{1,2}})[:.](?P<dm>\d{{2}})(?:[:.](?P<ds>\d{{2}}))?"
    rf"|(?:(?P<h>\d{{1,3}}):)?(?P<m>\d{{1,3}}):(?P<s>\d{{2}})(?:{_FRACTION})?){_HALF}?(?![\d:]|[.,]\d)"
)
_LEADING = re.compile(rf"(?P<open>[\[(<]\s?)?{_STAMP}(?:\s?[\])>])?")
_INNER = re.compile(rf"(?P<open>[\[(<]\s?)?(?<![\w:.,]){_STAMP}(?:\s?[\])>])?")
_SPOKEN = re.compile(
    r"(?:(\d{1,2}) hours?,? ?)?(?:(\d{1,2}) minutes?,? ?)?(?:(\d{1,2}) seconds?)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """A line that says from when to when, in seconds; ``before`` and ``after`` is what else stands in it."""

    start: float
    end: float
    before: str = ""
    after: str = ""
    arrow: bool = True
    dotted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A time within a line, in seconds, with what stands before it and after it.

    ``dated`` says that a day stands with it, ``open`` is the bracket around it or "".
    """

    at: float
    before: str
    after: str
    dated: bool
    open: str


def timing(line: str) -> Timing | None:
    """Return what a timing line of WebVTT, SubRip, SubViewer or Whisper says, None for any other line."""
    if found := _timing(line):
        return found
    return _timing(line.translate(_WIDE)) if "\uff1a" in line[:_LONGEST] else None


def _timing(line: str) -> Timing | None:
    near = line[:_LONGEST]
    if ":" not in near:
        return None
    if arrow := _ARROW.search(near):
        return _between(near[: arrow.start()], line[arrow.end() :], arrow=True)
    if (dash := _DASH.search(near)) and (near.lstrip()[:1] in "[(" or near.count(":") >= 4):  # noqa: PLR2004
        found = _between(near[: dash.start()], line[dash.end() :], arrow=True)
        return found if found and (near.lstrip()[:1] in "[(" or not (found.before or found.after)) else None
    if (
        (first := _COMMA.match(near))
        and (second := _BEGINS.fullmatch(first["rest"].rstrip()))
        and (first["h"] and second["h"])
    ):
        return Timing(start=_seconds(first), end=_seconds(second), arrow=False)
    return None


def _between(left: str, right: str, *, arrow: bool) -> Timing | None:
    first, second = _ENDS.search(left[-40:]), _BEGINS.match(right)
    if not first or not second:
        return None
    before, after = left[: len(left) - len(left[-40:]) + first.start()].strip(), right[second.end() :]
    if before[-1:] in "[(":
        before, after = before[:-1].rstrip(), after.lstrip().removeprefix("]").removeprefix(")")
    at = 0
    while setting := _SETTING.match(after, at):
        at = setting.end()
    return Timing(
        start=_seconds(first),
        end=_seconds(second),
        before=before,
        after=after[at:].strip(),
        arrow=arrow,
        dotted="." in first[0],
    )


def leading(text: str) -> Stamp | None:
    """Return the time that a text begins with, None where it begins with none."""
    match = _LEADING.match(text[:_LONGEST])
    return _stamp(match, text) if match else None


def inner(text: str, *, within: int) -> Stamp | None:
    """Return the first time that begins in the first ``within`` characters of a text, None where there is none."""
    match = _INNER.search(text[: within + 40])
    return _stamp(match, text) if match and match.start() <= within else None


def spoken(text: str) -> float | None:
    """Return the seconds of a time in words as YouTube writes it for screen readers: "1 minute, 5 seconds"."""
    match = _SPOKEN.fullmatch(text.strip()[:60])
    if not match or not any(match.groups()):
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return float(hours * 3600 + minutes * 60 + seconds)


def _stamp(match: re.Match[str], text: str) -> Stamp:
    dated = match["date"] is not None
    if dated:
        at = float(int(match["dh"]) * 3600 + int(match["dm"]) * 60 + int(match["ds"] or 0))
    elif match["half"] and not match["h"]:
        at = float(int(match["m"]) * 3600 + int(match["s"]) * 60)
    else:
        at = _seconds(match)
    if match["east"] and match["east"] in _AFTER_NOON:
        at = at % _DAY_HALF + _DAY_HALF
    if match["half"]:
        at = at % _DAY_HALF + (_DAY_HALF if match["half"] in "Pp" else 0)
    return Stamp(
        at=at,
        before=text[: match.start()],
        after=text[match.end() :],
        dated=dated,
        open=(match["open"] or "").strip(),
    )


def _seconds(match: re.Match[str]) -> float:
    whole = int(match["h"] or 0) * 3600 + int(match["m"]) * 60 + int(match["s"])
    return round(whole + float(f"0.{match['fraction'] or 0}"), 6)
