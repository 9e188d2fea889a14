"""Figures in the words of a note: "three weeks in four", "two days a week", "75 %", "twice a year", "a team of six", "two years"."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from askwell.method.figures.bounds import bounds
from askwell.method.figures.figure import Figure, Measure
from askwell.method.figures.things import thing_nearest, things_in, words_around
from askwell.method.guesses.abouts import ELSEWHERE, kind_in
from askwell.method.guesses.facts.hours import hours_in
from askwell.method.guesses.facts.numbers import NUMBER, amount
from askwell.method.guesses.facts.pay import pay_in
from askwell.method.times import years_of

_SENTENCE = re.compile(r"[^.;!?\n]+(?:\.\d[^.;!?\n]*)*")
# What goes on after a semicolon is still said of the same place; each sentence begins in one of these.
_WHOLE = re.compile(r"[^.!?\n]+(?:\.\d[^.!?\n]*)*")
_UNIT = r"(?:days?|nights?|evenings?|weeks?|weekends?|months?|hours?|times?|years?)"
_N, _M = rf"(?P<n>{NUMBER}|an?)", rf"(?P<m>{NUMBER})"
_RANGE = rf"(?P<n>{NUMBER})(?:\s*(?:to|or|-|–)\s*(?P<m>{NUMBER}))?"
# Three weeks in four, three out of four weeks.
_IN = re.compile(
    rf"\b{_N}\s+(?P<u>{_UNIT}\s+)?(?:in|of|out\s+of)\s+(?:every\s+)?{_M}(?:\s+(?P<u2>{_UNIT}))?\b",
    re.IGNORECASE,
)
_PARTS = {
    "half": 1 / 2,
    "a third": 1 / 3,
    "one third": 1 / 3,
    "two thirds": 2 / 3,
    "a quarter": 1 / 4,
    "one quarter": 1 / 4,
    "three quarters": 3 / 4,
}
_PART = re.compile(
    r"\b(?P<part>half|(?:a|one|two)[\s-]thirds?|(?:a|one|three)[\s-]quarters?)\s+(?:of\s+)?(?:the|my|our|your|her|his|each|every|a)?\s*(?:time|days?|weeks?|months?|years?|work|job|it)\b",
    re.IGNORECASE,
)
# Two days a week: of five; two nights a week: of seven.
_PER = re.compile(
    rf"\b{_RANGE}\s+(?P<u>days?|nights?|weeks?)\s+(?:a|per|each|every)\s+(?P<per>week|month|year)\b",
    re.IGNORECASE,
)
_LASTS = {
    ("day", "week"): 5, ("night", "week"): 7, ("day", "month"): 21, ("night", "month"): 30, ("week", "month"): 4.33,
    ("week", "year"): 52, ("day", "year"): 250, ("night", "year"): 365,
}  # fmt: skip
_OTHER = re.compile(r"\bevery\s+(?:other|second)\s+(?:day|week|month|night)\b", re.IGNORECASE)
_PERCENT = re.compile(
    r"(?<!\d)(?P<n>\d{1,18}(?:\.\d{1,18})?)(?:\s*(?:to|-|–)\s*(?P<m>\d{1,18}(?:\.\d{1,18})?))?\s*(?:%|per\s?cent\b)(?P<rest>[^.;,]{0,30})",
    re.IGNORECASE,
)
_OF_TIME = re.compile(
    r"\s*(?:of\s+)?(?:the|my|our|your)?\s*(?:time|days?|weeks?|year|work|job)\b", re.IGNORECASE
)
_TIMES = re.compile(
    rf"\b(?:(?P<word>once|twice)|{_RANGE}\s+times)\s+(?:a|per|each|every)\s+(?P<per>day|week|month|year)\b",
    re.IGNORECASE,
)
_A_YEAR = {"day": 250.0, "week": 52.0, "month": 12.0, "year": 1.0}
_YEARS = re.compile(
    r"\b(?:(?:tak(?:es?|ing)|took|needs?|wants?|ask(?:s|ed)?\s+for|requires?|expect)\s+(?:you\s+)?(?:(?:not\s+)?(?:over|above)\s+)?"
    r"|(?:within|after|at\s+(?:least|most)|minimum(?:\s+of)?|(?:more|less|fewer|longer|shorter)\s+than|under|up\s+to)\s+)"
    rf"(?:about\s+|another\s+)?{_RANGE}\s+(?P<u>years?|months?)\b(?!\s+ago)",
    re.IGNORECASE,
)
_TEAM = re.compile(
    rf"\b(?:team|department|group|crew|staff|unit)\s+of\s+(?:about\s+)?(?P<n>{NUMBER})\b|\b(?P<n2>{NUMBER})\s+(?:of\s+us|people\s+(?:in|on)\s+(?:the|our|my)\s+(?:team|department|unit|group|crew))\b|\bwe\s+are\s+(?:about\s+|around\s+)?(?P<n3>{NUMBER})\s+people\b",
    re.IGNORECASE,
)
# The words of a fact of hours go on after their unit: "60 hours a week or more".
_HOURS = re.compile(r"\b(?:hours?|hrs?)\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:was|were|did|had|used\s+to|back\s+then|in\s+those\s+days|when\s+i\s+(?:was|started|began))\b",
    re.IGNORECASE,
)
_MONTHS = 12
# A single number in a line about pay is only taken for pay where something says so.
SURE = 0.7
THEN = "back then"
# A line without any of these holds no figure.
NUMBERISH = "[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|third|quarter|once|twice|other|second"
_NUMBERISH = re.compile(NUMBERISH, re.IGNORECASE)


@lru_cache(maxsize=8192)
def figures_in(text: str, *, topic: str = "") -> tuple[Figure, ...]:
    """Return the figures of a note; ``topic`` is what it is about, a key of the bank or any other."""
    return tuple(_figures(text, topic)) if _NUMBERISH.search(text) else ()


def _figures(text: str, topic: str) -> Iterator[Figure]:
    wholes = list(_WHOLE.finditer(text))
    begins, told = [whole.start() for whole in wholes], [kind_in(whole[0].strip()) for whole in wholes]
    for sentence in _SENTENCE.finditer(text):
        words = sentence[0].strip()
        kind = kind_in(words) or told[bisect_right(begins, sentence.start()) - 1]
        for measure, low, high, start, end, more in (*_shares(words), *_counted(words), *_paid(words, topic)):
            yield Figure(
                measure=measure, low=low, high=high, words=words[start:end].strip(),
                of=_of(measure, words, text, start, end), when=_when(words) or (THEN if kind == ELSEWHERE else ""), kind=kind, **more,
            )  # fmt: skip


Found = tuple[Measure, float, float, int, int, dict[str, str]]


def _shares(words: str) -> Iterator[Found]:
    taken: list[tuple[int, int]] = []
    for match in _IN.finditer(words):
        unit, part, whole = match["u"] or match["u2"], _one(match["n"]), amount(match["m"])
        if unit and 0 < part < whole:
            taken.append(match.span())
            yield _found(Measure.SHARE_OF_TIME, words, match, part / whole, part / whole)
    for match in _PER.finditer(words):
        lasts = _LASTS.get((match["u"].rstrip("sS").casefold(), match["per"].casefold()))
        if lasts and not _inside(match, taken):
            low, high = amount(match["n"]) / lasts, amount(match["m"] or match["n"]) / lasts
            if high <= 1:
                yield _found(Measure.SHARE_OF_TIME, words, match, low, high)
    for match in _PART.finditer(words):
        share = _PARTS[_part(match["part"])]
        yield _found(Measure.SHARE_OF_TIME, words, match, share, share)
    for match in _OTHER.finditer(words):
        yield _found(Measure.SHARE_OF_TIME, words, match, 0.5, 0.5)
    for match in _PERCENT.finditer(words):
        low, high = float(match["n"]) / 100, float(match["m"] or match["n"]) / 100
        timely = _OF_TIME.match(match["rest"]) or (things_in(match["rest"]) and " of " not in match["rest"])
        if high <= 1:
            yield _found(Measure.SHARE_OF_TIME if timely else Measure.SHARE, words, match, low, high)


def _counted(words: str) -> Iterator[Found]:
    for match in _TIMES.finditer(words):
        said = match["word"]
        low = (1.0 if said.casefold() == "once" else 2.0) if said else amount(match["n"])
        high, a_year = amount(match["m"]) if match["m"] else low, _A_YEAR[match["per"].casefold()]
        yield _found(Measure.TIMES, words, match, low * a_year, high * a_year)
    for match in _YEARS.finditer(words):
        parts = _MONTHS if match["u"].casefold().startswith("month") else 1
        low, high = amount(match["n"]) / parts, amount(match["m"] or match["n"]) / parts
        low, high = bounds(words[: match.start("n")], low, high, words[match.end() :])
        yield Measure.YEARS, low, high, match.start(), match.end(), {}
    for match in _TEAM.finditer(words):
        size = amount(match["n"] or match["n2"] or match["n3"])
        yield _found(Measure.TEAM, words, match, size, size)


def _paid(words: str, topic: str) -> Iterator[Found]:
    for fact in (*hours_in(words, topic=topic), *pay_in(words, topic=topic)):
        low, high, per = fact.value.get("low"), fact.value.get("high"), fact.value.get("per")
        start = words.find(fact.words)
        bare = fact.kind == "pay" and low == high and fact.how_sure < SURE
        if isinstance(low, float) and isinstance(high, float) and per and start >= 0 and not bare:
            more = {"per": str(per), "currency": str(fact.value.get("currency") or "")}
            measure = Measure.PAY if fact.kind == "pay" else Measure.HOURS
            end = start + len(fact.words)
            unit = _HOURS.search(fact.words) if fact.kind == "hours" else None
            low, high = bounds(words[:start], low, high, words[start + unit.end() if unit else end :])
            yield measure, low, high, start, end, more


def _found(measure: Measure, words: str, match: re.Match[str], low: float, high: float) -> Found:
    end = match.start("rest") if "rest" in match.re.groupindex else match.end()
    low, high = bounds(words[: match.start()], min(low, high), max(low, high), words[end:])
    return measure, low, high, match.start(), end, {}


def _of(measure: Measure, words: str, text: str, start: int, end: int) -> frozenset[str]:
    """Return of what a figure is told: of pay and hours all that its sentence names, else what stands nearest, else the words around it."""
    if measure in {Measure.PAY, Measure.HOURS}:
        return things_in(words)
    if measure is Measure.TEAM:
        return frozenset()
    if measure is Measure.SHARE_OF_TIME:
        return thing_nearest(words, start=start, end=end) or things_in(text.replace(words, " "))
    return words_around(f"{words[:start]} {words[end:]}")


def _when(words: str) -> str:
    """Return the words that say of which time a sentence is true: its years, or that it is over."""
    if years_of(words, said_in=0) is not None:
        return words
    return THEN if _PAST.search(words) else ""


def _one(words: str) -> float:
    return 1.0 if words.casefold() in {"a", "an"} else amount(words)


def _part(words: str) -> str:
    plain = words.casefold().replace("-", " ")
    return plain.removesuffix("s") if plain.startswith(("a ", "one ")) else plain


def _inside(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return any(start <= match.start() < end for start, end in taken)
