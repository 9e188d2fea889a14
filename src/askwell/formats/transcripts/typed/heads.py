"""What one line of typed text may say of who and when, before the whole file decides."""

import re
from enum import Enum, auto
from typing import NamedTuple

from askwell.formats.transcripts.labels import LONGEST, Label, Shape, label, shape
from askwell.formats.transcripts.lines import Line
from askwell.formats.transcripts.times import Stamp, inner, leading, spoken
from askwell.formats.transcripts.wording import without_emphasis, without_structure

_OF_RULES = "-*_= "
_SEPARATORS = " \t-–—|•·,:"
_GAP = re.compile(r"(?:\s{2,}|\t\s*|\s*[|•·,:\-–—\])>]\s*)\Z")
_DAY_BEFORE = re.compile(
    r"(?:\s*[—–,\-]?\s*(?:(?:today|yesterday)(?:\s+at)?|at|@))\Z"
    r"|,\s(?:[A-Z][a-z]{2,8},?\s)?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\.?\s[A-Z][a-z]{2,8}\.?)(?:,?\s\d{4})?,?\Z",
    re.IGNORECASE,
)
_CHAT_TO = re.compile(r"\s+to\s+", re.IGNORECASE)
_LONGEST_CHAT_HEAD = 160


class Sort(Enum):
    """What stands in a line: nothing, a rule or a fence, a heading, a time, a name and a time, a time and words, words."""

    BLANK = auto()
    RULE = auto()
    HEADING = auto()
    TIME = auto()
    HEAD = auto()
    STAMPED = auto()
    WORDS = auto()


class Reading(NamedTuple):
    """A line as it may be read.

    ``text`` is the line without Markdown; ``at`` its time in seconds; ``name`` stands beside the time and ``strong`` says that
    the two are set apart, ``wide`` that two spaces or a tab do it; ``said`` follows them; ``label`` may say who speaks in the
    words. ``mark`` is what Markdown begins the line with; ``sure`` says that no other lines are needed to believe the name and
    the time (a chat), ``open`` that the time stands in brackets.
    """

    number: int
    sort: Sort
    text: str = ""
    at: float | None = None
    name: str = ""
    said: str = ""
    strong: bool = False
    wide: bool = False
    sure: bool = False
    open: bool = False
    label: Label | None = None
    mark: str = ""


def read_line(line: Line, *, markdown: bool) -> Reading:
    """Say what one line may be."""
    bare = line.text.strip()
    inside, mark = without_structure(bare)
    text = without_emphasis(inside.strip(), slanted=markdown)
    if not text:
        return Reading(line.number, Sort.BLANK)
    if bare[0] in _OF_RULES and len(bare) > 2 and not bare.strip(_OF_RULES):  # noqa: PLR2004
        return Reading(line.number, Sort.RULE)
    here = Reading(line.number, Sort.WORDS, text=text, said=text, mark=mark)
    if (stamp := leading(text)) and (found := _after_a_time(here, stamp)):
        return found
    if found := _name_and_time(here):
        return found
    spoken_by = label(text.lstrip("> ")) or label(inside)
    return here._replace(sort=Sort.HEADING if mark.startswith("#") else Sort.WORDS, label=spoken_by)


def _after_a_time(here: Reading, stamp: Stamp) -> Reading | None:
    rest = stamp.after.lstrip(_SEPARATORS)
    here = here._replace(open=bool(stamp.open))
    if not rest:
        return here._replace(sort=Sort.TIME, at=stamp.at, said="")
    if stamp.after == rest and not stamp.open:
        return None
    if chat := _chat(rest):
        return here._replace(sort=Sort.STAMPED, at=stamp.at, name=chat[0], said=chat[1], sure=True)
    found = label(rest)
    sure = bool(found) and stamp.dated and found is not None and found.form == "colon"
    return here._replace(sort=Sort.STAMPED, at=stamp.at, said=rest, label=found, sure=sure)


def _chat(rest: str) -> tuple[str, str] | None:
    """Return who writes what in Zoom's chat: "From Ana Lima to Everyone: words"."""
    head, colon, said = rest[:_LONGEST_CHAT_HEAD].partition(":")
    if not colon or head[:5].casefold() != "from ":
        return None
    return _CHAT_TO.split(head[5:].strip(), maxsplit=1)[0].strip(), (said + rest[_LONGEST_CHAT_HEAD:]).strip()


def _name_and_time(here: Reading) -> Reading | None:
    stamp = inner(here.text, within=LONGEST + 4)
    if not stamp or not stamp.before:
        return None
    before = _DAY_BEFORE.sub("", stamp.before.rstrip())
    gap = before != stamp.before.rstrip() or _GAP.search(stamp.before)
    before = before.strip(_SEPARATORS)
    name = " ".join(before.strip("*_").strip("[]<>").split())
    if not shape(name):
        return None
    strong = bool(gap) or stamp.open != ""
    here = here._replace(wide=stamp.before.endswith(("  ", "\t")))
    said = stamp.after.lstrip(_SEPARATORS)
    if not said:
        return here._replace(
            sort=Sort.HEAD, at=stamp.at, name=name, said="", strong=strong, label=label(here.text)
        )
    if stamp.after[:1] not in ":\t" and not (stamp.open and strong):
        return None
    return here._replace(
        sort=Sort.HEAD, at=stamp.at, name=name, said=said, strong=strong, label=label(here.text)
    )


def is_the_time_in_words(reading: Reading, at: float) -> bool:
    """Tell whether a line says the time above it again, as YouTube does for screen readers."""
    return reading.sort is Sort.WORDS and spoken(reading.text) == at


def may_be_a_name_alone(reading: Reading) -> str:
    """Return the name that may be all that a line holds, "" where it is more or less than one."""
    name = reading.text.strip("*_[]<>() ").removesuffix(":").strip()
    alone = (
        reading.sort in {Sort.WORDS, Sort.HEADING}
        and shape(name) > Shape.NONE
        and not reading.text.endswith(".")
    )
    return name if alone else ""
