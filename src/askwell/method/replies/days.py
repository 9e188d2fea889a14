"""Days as people name them in an answer, read with the day of the mail."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

WEEK = dt.timedelta(days=7)
DAY = dt.timedelta(days=1)
FRIDAY = 4
_NEAR = 40
_FIRST_WITH_DAY_FIRST = 12

# English, German, French, Spanish, Italian, Dutch; each tuple is Monday to Sunday or January to December.
WEEKDAYS = (
    r"mon(?:day)?s?|montags?|lundi|lunes|lunedì|maandag",
    r"tue(?:s(?:day)?)?s?|dienstags?|mardi|martes|martedì|dinsdag",
    r"wed(?:nes(?:day)?)?s?|mittwochs?|mercredi|miércoles|mercoledì|woensdag",
    r"thu(?:r(?:s(?:day)?)?)?s?|donnerstags?|jeudi|jueves|giovedì|donderdag",
    r"fri(?:day)?s?|freitags?|vendredi|viernes|venerdì|vrijdag",
    r"saturdays?|sat(?=[\s,.]+(?:\d|at|morning|after))|samstags?|sonnabend|samedi|sábado|sabato|zaterdag",
    r"sundays?|sun(?=[\s,.]+(?:\d|at|morning|after))|sonntags?|dimanche|domingo|domenica|zondag",
)
MONTHS = (
    r"jan(?:uary|uar|vier)?|enero|gennaio|januari",
    r"feb(?:ruary|ruar)?|février|febrero|febbraio|februari",
    r"mar(?:ch)?|märz|mars|marzo|maart",
    r"apr(?:il)?|avril|abril|aprile",
    r"may|mai|mayo|maggio|mei",
    r"june?|juni|juin|junio|giugno",
    r"july?|juli|juillet|julio|luglio",
    r"aug(?:ust)?|août|agosto|augustus",
    r"sept?(?:ember)?|septembre|septiembre|settembre",
    r"o[ck]t(?:ober)?|octobre|octubre|ottobre",
    r"nov(?:ember)?|novembre|noviembre",
    r"de[cz](?:ember)?|décembre|diciembre|dicembre",
)
_WEEKDAY = "(?:" + "|".join(f"(?P<w{at}>{names})" for at, names in enumerate(WEEKDAYS)) + ")"
_MONTH = "(?:" + "|".join(f"(?P<m{at}>{names})" for at, names in enumerate(MONTHS)) + ")"
_ORDINAL = r"(?:st|nd|rd|th|\.|er|º)?"
_NEXT_WEEK = r"next\s+week|nächste(?:r|n)?\s+woche|(?:la\s+)?semaine\s+prochaine|(?:la\s+)?(?:próxima\s+semana|semana\s+que\s+viene)|volgende\s+week|(?:la\s+)?settimana\s+prossima"
_IN_WORDS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "eight": 8,
    "ten": 10,
    "a couple of": 2,
    "couple of": 2,
}
_NUMBER = r"(?P<n>\d{1,2}|a\s+couple\s+of|a|one|two|three|four|five|six|eight|ten)"

_PATTERNS = [
    (
        "week_of_date",
        re.compile(
            rf"\b(?:the\s+)?week\s+(?:of|beginning|starting|from)\s+(?:the\s+)?(?:{_MONTH}\s+(?P<d>\d{{1,2}})|(?P<d2>\d{{1,2}})){_ORDINAL}",
            re.IGNORECASE,
        ),
    ),
    (
        "nth_week",
        re.compile(
            rf"\b(?P<nth>first|second|third|last|1st|2nd|3rd)\s+week\s+(?:of|in)\s+{_MONTH}\b", re.IGNORECASE
        ),
    ),
    ("iso", re.compile(r"\b(?P<y>20\d\d)-(?P<mo>\d\d)-(?P<d>\d\d)\b")),
    (
        "day_month",
        re.compile(
            rf"\b(?:the\s+)?(?P<d>\d{{1,2}}){_ORDINAL}\s*(?:of\s+|de\s+)?{_MONTH}\b\.?(?:,?\s+(?P<y>20\d\d))?",
            re.IGNORECASE,
        ),
    ),
    (
        "month_day",
        re.compile(
            rf"\b{_MONTH}\b\.?\s+(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:[ap]\.?m|:|uhr|min))(?:,?\s+(?P<y>20\d\d))?",
            re.IGNORECASE,
        ),
    ),
    ("numbers", re.compile(r"(?<![\d/.:])(?P<a>\d{1,2})/(?P<b>\d{1,2})(?:/(?P<y>\d{2,4}))?(?![\d/])")),
    ("dotted", re.compile(r"(?<![\d/.:])(?P<a>\d{1,2})\.(?P<b>\d{1,2})\.(?P<y>20\d\d|\d\d)?(?!\d)")),
    ("weekday_next_week", re.compile(rf"\b{_WEEKDAY}\s*,?\s*(?:of\s+)?(?:{_NEXT_WEEK})\b", re.IGNORECASE)),
    (
        "next_week_weekday",
        re.compile(
            rf"\b(?:{_NEXT_WEEK})\s*,?\s*(?:on\s+|am\s+|le\s+|el\s+|op\s+)?{_WEEKDAY}\b", re.IGNORECASE
        ),
    ),
    (
        "weekday_after_next",
        re.compile(
            rf"\b(?:{_WEEKDAY}\s+week|{_WEEKDAY.replace('?P<w', '?P<v')}\s+after\s+next)\b", re.IGNORECASE
        ),
    ),
    (
        "weekday",
        re.compile(
            rf"\b(?P<mod>next|this|coming|this\s+coming|nächste[nr]?|kommende[nr]?|diese[nr]?|every|any|each)?\s*{_WEEKDAY}\b\.?(?:\s*(?P<post>prochain|próximo|que\s+viene))?",
            re.IGNORECASE,
        ),
    ),
    (
        "after_tomorrow",
        re.compile(
            r"\b(?:the\s+)?day\s+after\s+tomorrow\b|\bübermorgen\b|\baprès-demain\b|\bpasado\s+mañana\b|\bovermorgen\b",
            re.IGNORECASE,
        ),
    ),
    (
        "tomorrow",
        re.compile(
            r"\b(?:tomorrow|tmrw|tmr|demain|domani)\b|(?<!pasado )(?<!la )\bmañana\b|(?<!guten )\bmorgen\b(?!s)",
            re.IGNORECASE,
        ),
    ),
    (
        "today",
        re.compile(
            r"\b(?:today|tonight|this\s+(?:afternoon|evening|morning)|later\s+on\s+today|heute|aujourd['’]hui|hoy|oggi|vandaag)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "the_nth",
        re.compile(
            r"\b(?:the|den|le|el)\s+(?P<d>\d{1,2})(?:st|nd|rd|th|\.)(?!\d)(?!\s+(?:floor|street|avenue|grade|year|edition|time))",
            re.IGNORECASE,
        ),
    ),
    (
        "in_days",
        re.compile(rf"\b(?:in|within)\s+{_NUMBER}\s+(?P<unit>days?|weeks?)(?:['’]\s+time)?\b", re.IGNORECASE),
    ),
    (
        "week_after_next",
        re.compile(r"\b(?:the\s+)?week\s+after\s+next\b|\bübernächste\s+woche\b", re.IGNORECASE),
    ),
    ("next_week", re.compile(rf"\b(?:{_NEXT_WEEK})\b", re.IGNORECASE)),
    (
        "this_week",
        re.compile(
            r"\b(?:this|later\s+this)\s+week\b|\bdiese\s+woche\b|\bcette\s+semaine\b|\besta\s+semana\b",
            re.IGNORECASE,
        ),
    ),
    (
        "weekdays",
        re.compile(
            r"\b(?:any|every|most|on|each)?\s*(?:weekdays?|work(?:ing)?\s?days?|business\s+days?)\b",
            re.IGNORECASE,
        ),
    ),
]


@dataclass(frozen=True, slots=True)
class Day:
    """Where a day stands in the text, and which days it means: one, a week, or one that comes again."""

    at: int
    end: int
    first: dt.date
    last: dt.date
    kind: str


def in_text(text: str, today: dt.date, *, month_first: bool = True) -> list[Day]:
    """Return the days that a text names, in their order; a date beside its weekday is one day."""
    found: list[Day] = []
    for name, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if re.match(r"['’]s\b", text[match.end() :]) and name in {"tomorrow", "today", "weekday"}:
                continue  # "tomorrow's call" is the one that was agreed
            if any(match.start() < day.end and day.at < match.end() for day in found):
                continue
            if day := _meant(name, match, today, month_first):
                found.append(day)
    listed = list(_merged(sorted(found, key=lambda day: day.at), text))
    if re.search(_NEXT_WEEK, text[: listed[0].end], re.IGNORECASE) if listed else False:
        return [_in_same_week(day, listed[0]) for day in listed]
    return listed


def _in_same_week(day: Day, first: Day) -> Day:
    """Return "or Friday" behind "next week Wednesday" as the Friday of that week."""
    if day.kind != "day" or first.kind != "day" or day.first >= first.first:
        return day
    return Day(day.at, day.end, day.first + WEEK, day.last + WEEK, day.kind)


def blanked(text: str, named: list[Day]) -> str:
    """Return a text with its days blanked, of the same length, so that their numbers are not read as hours."""
    for day in named:
        words = text[day.at : day.end]
        kept = re.search(r"(?:tonight|this\s+(?:afternoon|evening|morning))$", words, re.IGNORECASE)
        cut = day.at + kept.start() if kept else day.end
        text = text[: day.at] + " " * (cut - day.at) + text[cut:]
    return text


def _merged(named: list[Day], text: str) -> Iterator[Day]:
    """Join "Tuesday" and "the 18th", and "next week" with a weekday near it."""
    waiting: Day | None = None
    for day in named:
        if (
            waiting
            and re.fullmatch(r"[\s,(.]*(?:the|den|le)?\s*", text[waiting.end : day.at])
            and waiting.kind == day.kind == "day"
        ):
            if waiting.first.weekday() == day.first.weekday() or waiting.first != day.first:
                waiting = Day(waiting.at, day.end, day.first, day.last, day.kind)
            continue
        if waiting and waiting.kind == "week" and day.kind == "day" and day.at - waiting.end < _NEAR:
            moved = waiting.first + dt.timedelta(days=day.first.weekday())
            waiting = Day(day.at, day.end, moved, moved, "day")
            continue
        if waiting:
            yield waiting
        waiting = day
    if waiting:
        yield waiting


def _index(match: re.Match[str], letter: str) -> int | None:
    for name, value in match.groupdict().items():
        if value and re.fullmatch(rf"{letter}\d+", name):
            return int(name[1:])
    return None


def _meant(name: str, match: re.Match[str], today: dt.date, month_first: bool) -> Day | None:  # noqa: FBT001  # as given
    span = match.start(), match.end()
    if name in _WEEKS:
        if (monday := _WEEKS[name](match, today)) is None:
            return None
        return Day(*span, max(monday, today), monday + FRIDAY * DAY, "week")
    if name == "weekdays":
        first = _weekday_from(today + DAY)
        return Day(*span, first, first + 30 * DAY, "recurring")
    try:
        day = _SINGLE[name](match, today) if name != "numbers" else _numbers(match, today, month_first)
    except ValueError:
        return None
    if day is None:
        return None
    again = name == "weekday" and re.match(r"every|any|each", match["mod"] or "", re.IGNORECASE)
    return Day(*span, day, day, "recurring" if again else "day")


def _weekday_from(day: dt.date) -> dt.date:
    while day.weekday() > FRIDAY:
        day += DAY
    return day


def _monday(today: dt.date) -> dt.date:
    return today - dt.timedelta(days=today.weekday())


def _soonest(today: dt.date, month: int, day: int, year: str | None) -> dt.date:
    if year:
        return dt.date(int(year) + (2000 if len(year) == 2 else 0), month, day)  # noqa: PLR2004  # two figures
    this = dt.date(today.year, month, day)
    return this if this >= today - 30 * DAY else this.replace(year=today.year + 1)


def _numbers(match: re.Match[str], today: dt.date, month_first: bool) -> dt.date | None:  # noqa: FBT001  # as given
    first, second = int(match["a"]), int(match["b"])
    if first > _FIRST_WITH_DAY_FIRST or (not month_first and second <= _FIRST_WITH_DAY_FIRST):
        first, second = second, first
    return _soonest(today, first, second, match["y"])


def _by_month(match: re.Match[str], today: dt.date) -> dt.date | None:
    month = _index(match, "m")
    return None if month is None else _soonest(today, month + 1, int(match["d"]), match["y"])


def _the_nth(match: re.Match[str], today: dt.date) -> dt.date:
    this = today.replace(day=int(match["d"]))
    return this if this >= today else (today.replace(day=1) + 32 * DAY).replace(day=int(match["d"]))


def _weekday(match: re.Match[str], today: dt.date) -> dt.date | None:
    at = _index(match, "w")
    if at is None:
        return None
    said = (match["mod"] or "").casefold()
    if said.startswith(("next", "nächst")):
        return _monday(today) + WEEK + at * DAY
    ahead = (at - today.weekday()) % 7
    return today + (ahead or (0 if said == "this" else 7)) * DAY


def _of_next_week(match: re.Match[str], today: dt.date) -> dt.date | None:
    at = _index(match, "w")
    return None if at is None else _monday(today) + WEEK + at * DAY


def _weekday_after_next(match: re.Match[str], today: dt.date) -> dt.date | None:
    at = _index(match, "w")
    at = _index(match, "v") if at is None else at
    return None if at is None else today + (((at - today.weekday()) % 7 or 7) + 7) * DAY


def _in_days(match: re.Match[str], today: dt.date) -> dt.date:
    said = " ".join(match["n"].casefold().split())
    many = int(said) if said.isdigit() else _IN_WORDS[said]
    return today + many * (WEEK if match["unit"].casefold().startswith("week") else DAY)


def _week_of_date(match: re.Match[str], today: dt.date) -> dt.date | None:
    month = _index(match, "m")
    try:
        day = (
            _soonest(today, month + 1, int(match["d"]), None)
            if month is not None
            else _the_day(today, int(match["d2"]))
        )
    except ValueError:
        return None
    return _monday(day)


def _the_day(today: dt.date, number: int) -> dt.date:
    this = today.replace(day=number)
    return this if this >= today else (today.replace(day=1) + 32 * DAY).replace(day=number)


def _nth_week(match: re.Match[str], today: dt.date) -> dt.date | None:
    """Return the Monday of a month's nth week, the first being the first whole one."""
    month = _index(match, "m")
    if month is None:
        return None
    first = _soonest(today, month + 1, 1, None)
    monday = first + ((7 - first.weekday()) % 7) * DAY
    nth = match["nth"].casefold()
    if nth == "last":
        after = (first + 32 * DAY).replace(day=1)
        return _monday(after - 4 * DAY)
    return monday + {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2}[nth] * WEEK


_WEEKS: dict[str, Callable[[re.Match[str], dt.date], dt.date | None]] = {
    "week_of_date": _week_of_date,
    "nth_week": _nth_week,
    "week_after_next": lambda _, today: _monday(today) + 2 * WEEK,
    "next_week": lambda _, today: _monday(today) + WEEK,
    "this_week": lambda _, today: _monday(today),
}
_SINGLE: dict[str, Callable[[re.Match[str], dt.date], dt.date | None]] = {
    "iso": lambda match, _: dt.date(int(match["y"]), int(match["mo"]), int(match["d"])),
    "day_month": _by_month,
    "month_day": _by_month,
    "dotted": lambda match, today: _soonest(today, int(match["b"]), int(match["a"]), match["y"]),
    "weekday_next_week": _of_next_week,
    "next_week_weekday": _of_next_week,
    "weekday_after_next": _weekday_after_next,
    "weekday": _weekday,
    "after_tomorrow": lambda _, today: today + 2 * DAY,
    "tomorrow": lambda _, today: today + DAY,
    "today": lambda _, today: today,
    "the_nth": _the_nth,
    "in_days": _in_days,
}
