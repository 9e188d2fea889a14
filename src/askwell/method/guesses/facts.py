"""Facts of a note as typed values: hours, pay, titles, training, competitors, resources, related fields."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from askwell.method.guesses.matching import found

_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_ONE = "|".join(sorted(_ONES, key=len, reverse=True))
_SPELLED = (
    rf"(?:(?:a|one|two)\s+hundred(?:\s+and)?(?:[\s-]+(?:{_ONE})){{0,2}}|(?:{_ONE})(?:[\s-](?:{_ONE}))?)"
)
_NUMBER = rf"(?:[$€£]?\s?\d[\d,.]*\s?k?|{_SPELLED})"
_RANGE = re.compile(
    rf"(?P<low>{_NUMBER})(?:\s*(?:to|and|-|–|or)\s*(?P<high>{_NUMBER}))?(?P<thousand>\s*(?:k|thousand|grand)\b)?",
    re.IGNORECASE,
)
_HOURS = re.compile(
    rf"(?P<low>\d{{1,2}}(?:\.5)?|{_SPELLED})(?:\s*(?:to|-|–)\s*(?P<high>\d{{1,2}}|{_SPELLED}))?[\s-]*hours?(?P<rest>[^.;,]{{0,24}})",
    re.IGNORECASE,
)
_PER = re.compile(r"\b(?:a|an|per|each|every)\s+(hour|day|week|month|year)\b", re.IGNORECASE)
_CAPITALS = re.compile(r"\b[A-Z][\w&’'-]*(?:\s+[A-Z][\w&’'-]*)*")
_TITLES = re.compile(
    r"\b(?:(?:senior|junior|associate|assistant|lead|head|chief|deputy|staff)\s+)?(?:[a-z-]+\s)?"
    r"(?:manager|director|analyst|engineer|writer|editor|curator|foreman|technician|coordinator|specialist|consultant|supervisor|"
    r"assistant|associate|partner|apprentice|officer|planner|nurse|developer|designer|librarian|archivist)s?\b",
    re.IGNORECASE,
)
_TRAINING = """licence*, license*, certificat*, course, courses, apprentice*, bachelor*, master's, masters, degree, diploma, exam, phd,
    residency, bootcamp, training, module, college, cpa, first-aid, supervised hours, board exam""".replace(
    "\n", " "
)
_RESOURCES = """newsletter, mailing list, journal, journals, podcast*, association, guild, union hall, job board, trade fair, congress,
    conference, reading group, reading list, website, linkedin, slack, twitter, course, society, magazine, forum""".replace(
    "\n", " "
)
_RELATED = re.compile(
    r"\b(?:look into|look at|think of|try|related work to look at:|consider)\s+(?P<field>[a-z][\w\s-]{2,60}?)(?:\s+too\b|\s+in\b|[,.;]|$)",
    re.IGNORECASE,
)
_NOT_A_NAME = frozenset(
    ["I", "We", "The", "They", "Their", "It", "In", "At", "A", "Their toughest", "Four", "Brix has"]
)
_LEAST_PAY, _MOST_A_NUMBER_OF_THOUSANDS = 5_000, 400


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One fact. ``value`` holds plain values by the kind; ``words`` is where it stands in the line."""

    kind: str
    words: str
    value: dict[str, object]
    how_sure: float


def facts_in(text: str, *, topic: str = "") -> list[Fact]:
    """Return the facts of a line; ``topic`` is what the line was found to be about."""
    return [*_hours(text), *_pay(text, topic), *_listed(text, topic), *_titles(text), *_related(text, topic)]


def _hours(text: str) -> Iterator[Fact]:
    for match in _HOURS.finditer(text):
        per = _PER.search(match["rest"])
        value = {
            "low": _amount(match["low"]),
            "high": _amount(match["high"] or match["low"]),
            "per": per[1].casefold() if per else "",
        }
        yield Fact(kind="hours", words=match[0].strip(), value=value, how_sure=0.9 if per else 0.6)


def _pay(text: str, topic: str) -> Iterator[Fact]:
    for match in _RANGE.finditer(text):
        sign = re.search(r"[$€£]", match[0])
        thousands = bool(match["thousand"]) or match[0].casefold().rstrip().endswith("k")
        if not (topic == "pay" or sign or thousands) or re.match(
            r"\s*(?:hours?|days?|weeks?|years?|months?|%)\b", text[match.end() :]
        ):
            continue
        low, high = _amount(match["low"]), _amount(match["high"] or match["low"])
        small = max(low, high) < _MOST_A_NUMBER_OF_THOUSANDS
        per = _PER.search(text[match.end() : match.end() + 14])
        if small and (thousands or (topic == "pay" and match["high"] and not per)):
            low, high = low * 1000, high * 1000
        if max(low, high) < _LEAST_PAY and not per:
            continue
        value = {
            "low": low,
            "high": high,
            "currency": sign[0] if sign else "",
            "per": per[1].casefold() if per else "year",
        }
        yield Fact(
            kind="pay", words=match[0].strip(), value=value, how_sure=0.85 if sign or thousands else 0.6
        )


def _amount(words: str) -> float:
    """Return the number that digits or words say: "52k" gives 52 (its thousands are told apart by the caller)."""
    plain = (
        re.sub(r"[$€£,\s]", " ", words.casefold()).replace("k", " ")
        if re.search(r"\d", words)
        else words.casefold()
    )
    if re.search(r"\d", plain):
        number = re.sub(r"[^\d.]", "", plain).strip(".")
        return float(number) if number.count(".") <= 1 else float(number.replace(".", ""))
    parts = re.split(r"[\s-]+", plain)
    total = sum(_ONES.get(part, 0) for part in parts if part != "hundred")
    return float(total + 100 - (1 if parts[0] == "one" else 0)) if "hundred" in parts else float(total)


def _listed(text: str, topic: str) -> Iterator[Fact]:
    for kind, listed in (("training", _TRAINING), ("resources", _RESOURCES)):
        if said := found(listed, text):
            sure = 0.8 if topic in {kind, "learning"} else 0.5
            yield Fact(kind=kind, words=said[0], value={"named": said}, how_sure=sure)
    if topic == "competitors":
        names = [name for name in _CAPITALS.findall(text) if name not in _NOT_A_NAME]
        if names:
            yield Fact(kind="competitors", words=names[0], value={"named": names}, how_sure=0.6)


def _titles(text: str) -> Iterator[Fact]:
    if said := list(dict.fromkeys(match.strip() for match in _TITLES.findall(text))):
        yield Fact(kind="titles", words=said[0], value={"named": said}, how_sure=0.5)


def _related(text: str, topic: str) -> Iterator[Fact]:
    if topic == "alternatives" and (match := _RELATED.search(text)):
        field = match["field"].strip()
        yield Fact(kind="related_fields", words=field, value={"named": [field]}, how_sure=0.6)
