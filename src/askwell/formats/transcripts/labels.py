"""What may say, at the beginning of a text, who speaks: "Ana Lima: …", "[ANNA] …", "Q. …", and how much it looks like a name."""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Literal

from askwell.formats.transcripts.headings import HEADINGS, SENTENCES_BEGIN, SOUNDS

LONGEST = 60
_WORDS_OF_AN_ACCOUNT = 2
_MOST_WORDS, _MOST_PARTS_OF_A_NAME, _LONGEST_WITHOUT_CAPITALS = 7, 6, 12
_WITHIN_NAMES = (
    "de da di du del della dos das van von der den ter ten zu la le el al bin ibn ben y e i of und"
)
_PARTICLES = frozenset(_WITHIN_NAMES.split())
_ROLE = re.compile(
    r"(?:(?:unknown|unidentified) )?(?:speaker|spk|voice|participant|person|caller|man|woman|male|female|boy|girl)[ _-]?(?:\d{1,3}|[a-z])?"
    r"|(?:interviewer|interviewee|host|guest|moderator|respondent|narrator|operator|student|audience|[psqa])[ _]?\d{0,2}"
    r"|me|i|you|he|she|her|him|they|them|we|us",
    re.IGNORECASE,
)
_ALSO_WORDS = "a q s p i me you he she her him they them we us man woman boy girl person"
_SHORT_ROLES = frozenset(_ALSO_WORDS.split())
_NO_NAME = re.compile(r"[:?!;\"“”„«»…\\=]|://|\.\.|,\Z")
# "March 12", "12. März": a day beside a time is no name.
_DAY = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:jan|feb|m[aä]r|a[pv]r|ma[iy]|jun|jul|aug|ago|sep|o[ck]t|nov|de[cz])[^\W\d_]*\.?\s\d{1,2}\b"
    r"|\b\d{1,2}\.?\s(?:de\s)?(?:jan|feb|fév|m[aä]r|ene|a[pv]r|abr|ma[iy]|jun|jui|jul|aug|ago|ao[uû]|sep|o[ck]t|out|nov|d[eéi][cz])",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\+?[\d ()\-.\u00a0]{7,24}")
_PART_OF_A_NAME = re.compile(r"[^\W\d_][\w.'’\-]*")
_BESIDE = re.compile(r"\s*\([^()]{1,40}\)\Z")
_BRACKETED = re.compile(
    r"\[(?P<name>[^\[\]:]{1,60})\]\s*(?P<said>.*)|<(?P<at>[^<>:]{1,60})>\s+(?P<words>.*)", re.DOTALL
)
_LETTER = re.compile(
    r"(?P<name>(?:[QA]|question|answer)\s?\d{0,2})(?:[.)]\s+|\s?:\s*)(?P<said>.*)", re.DOTALL | re.IGNORECASE
)
_DASHED = re.compile(
    r"(?P<name>[^\s\-–—][^–—\t]{0,59}?)(?:\s+[-–—]{1,2}\s+|\s*—\s*|\t\s*)(?P<said>\S.*)", re.DOTALL
)
_TURN = re.compile(r"(?:>>+|&gt;&gt;(?:&gt;)?)\s*|[-–—]\s*(?=[^\W\d_\"“'’¿¡\[(])")
_LIST_MARK = re.compile(r"[-*•–]\s+")
_EMPHASIS = re.compile(r"[*_]{1,3}")

Form = Literal["colon", "bracket", "letter", "dash"]


class Shape(IntEnum):
    """How much some words look like a name: not at all, maybe, like one, or like a part in a talk (Interviewer)."""

    NONE = 0
    MAYBE = 1
    NAME = 2
    ROLE = 3


@dataclass(frozen=True, slots=True)
class Label:
    """What may be a name, what is said after it, and how it is set apart."""

    name: str
    said: str
    form: Form


def label(text: str) -> Label | None:
    """Return what may say who speaks at the beginning of a text, None where nothing can."""
    text = _LIST_MARK.sub("", text[:4]) + text[4:] if text[:1] in "-*•–" else text
    return _before_a_colon(text) or _in_brackets(text) or _by_a_letter(text) or _before_a_dash(text)


def _before_a_colon(text: str) -> Label | None:
    mark = _EMPHASIS.match(text) if text[:1] in "*_" else None
    opened = mark[0] if mark else ""
    head = text[len(opened) : LONGEST + 8]
    at = head.find(":") if "\uff1a" not in head else head.replace("\uff1a", ":").find(":")
    if at < 1:
        return None
    rest = text[len(opened) + at + 1 :]
    if rest.startswith("//") or (rest[:1].isdigit() and head[at - 1].isdigit()):
        return None
    said = rest.removeprefix(opened) if opened else rest
    name = _bare(head[:at].strip(" \t*_" if opened else " \t"))
    return Label(name, said.strip(), "colon") if shape(name) else None


def _bare(name: str) -> str:
    name = name[1:-1] if name[:1] in "[(<" and name[-1:] in "])>" else name
    return " ".join(name.split())


def _in_brackets(text: str) -> Label | None:
    match = _BRACKETED.match(text) if text[:1] in "[<" else None
    if not match:
        return None
    name, said = (match["name"], match["said"]) if match["name"] else (match["at"], match["words"])
    name = " ".join(name.split())
    heard = any(word.casefold().strip(".,") in SOUNDS for word in name.split())
    return Label(name, said.strip(), "bracket") if shape(name) and not heard else None


def _by_a_letter(text: str) -> Label | None:
    match = _LETTER.match(text) if text[:1] in "QAqa" else None
    return Label(match["name"], match["said"].strip(), "letter") if match else None


def _before_a_dash(text: str) -> Label | None:
    match = _DASHED.match(text)
    name = " ".join(match["name"].split()) if match else ""
    return Label(name, match["said"].strip(), "dash") if match and shape(name) >= Shape.NAME else None


@lru_cache(maxsize=4096)
def shape(words: str) -> Shape:
    """Tell how much words look like a name."""
    folded = words.casefold().rstrip(".")
    if (
        not folded.strip()
        or len(words) > LONGEST
        or folded in HEADINGS
        or _NO_NAME.search(words)
        or _DAY.search(words)
    ):
        return Shape.NONE
    if _ROLE.fullmatch(words):
        return Shape.ROLE
    parts = words.split()
    first = folded.split(maxsplit=1)[0].strip(".,")
    if _is_a_name(words) and first not in HEADINGS:
        return Shape.NAME
    if not any(char.isalpha() for char in words):
        return Shape.MAYBE if _PHONE.fullmatch(words) else Shape.NONE
    if len(parts) > _MOST_WORDS or first in SENTENCES_BEGIN or first in HEADINGS:
        return Shape.NONE
    return Shape.NONE if _has_no_capitals(words) else Shape.MAYBE


def is_short_role(name: str) -> bool:
    """Tell whether a part in the talk is a word that also stands before a colon for other reasons (A, I, me)."""
    return name.casefold().rstrip("0123456789 _-") in _SHORT_ROLES


def is_a_clause(name: str) -> bool:
    """Tell whether what may be a name has words in small letters as a sentence has ("Ana and I laughed")."""
    parts = name.split()
    small = [part for part in parts if part.islower() and part.isalpha() and part not in _PARTICLES]
    return len(parts) > _WORDS_OF_AN_ACCOUNT and bool(small) and shape(name) is Shape.MAYBE


def _is_a_name(words: str) -> bool:
    parts = _BESIDE.sub("", words).split()
    if not 0 < len(parts) <= _MOST_PARTS_OF_A_NAME:
        return False
    if _has_no_capitals(words):
        return len(words) <= _LONGEST_WITHOUT_CAPITALS
    return _is_capital(parts[0]) and all(
        _is_capital(part) or part in _PARTICLES or (part.isdigit() and len(part) < 4)  # noqa: PLR2004 - no year
        for part in parts
    )


def _is_capital(part: str) -> bool:
    return _PART_OF_A_NAME.fullmatch(part) is not None and not part[0].islower()


def _has_no_capitals(words: str) -> bool:
    """Tell whether it is in a script that has no capitals, where a name cannot be seen by them."""
    return all(char.isspace() or (char.isalpha() and char.upper() == char.lower()) for char in words)


def without_turn(text: str) -> tuple[str, bool]:
    """Return a line without the sign of a change of speaker (>>, or a dash), and whether there was one."""
    match = _TURN.match(text)
    return (text[match.end() :], True) if match else (text, False)
