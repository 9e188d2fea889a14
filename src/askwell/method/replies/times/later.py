"""A later day that is no hour: "in six weeks", "early May", "after Easter", "next quarter", "Q3"."""

import datetime as dt
import re

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from askwell.method.replies.times.meanings import DAY, WEEK, monday
from askwell.method.replies.times.names import COUNT, MONTH, month_of, number_of

_I = re.IGNORECASE
_QUARTER = 3
_AFTER = (
    r"(?P<after>(?:until|till|til|through|thru|after|past|before\s+the\s+end\s+of"
    r"|not\s+before)\s+(?:about\s+|at\s+least\s+)?(?:the\s+)?)?"
)
_PART = (
    r"(?P<part>(?:the\s+)?(?:anfang|mitte|ende|early|mid(?:dle)?|late|end|beginning|start|first\s+week|second\s+half"
    r"|first\s+half|second\s+week|latter\s+half)(?:[\s-]+(?:of|in))?(?:\s+the)?[\s-]+)?"
)
_LENGTH = re.compile(
    rf"\b(?:in|within|give\s+(?:it|me))\s+(?:about\s+|around\s+|like\s+|another\s+|say\s+|maybe\s+"
    rf"|at\s+least\s+|roughly\s+)*(?:(?P<fortnight>a\s+fortnight)"
    rf"|(?:{COUNT}|(?:a\s+)?half\s+a)(?:\s+or\s+(?:\w+))?\s*(?P<unit>weeks?|months?|days?"
    rf"|years?))\b|\b(?P<more>two|three|four|six|\d{{1,2}})\s+(?P<unit2>weeks"
    rf"|months)\s+(?:from\s+now|or\s+so)\b",
    _I,
)
_MONTH = re.compile(
    rf"(?<!\d )(?<!\d\. )\b{_AFTER}{_PART}(?:in\s+|next\s+"
    rf"|of\s+)?{MONTH}(?!\s*\d{{1,2}}\b)(?!\s*(?:1st|2nd|3rd|first|second|third|last)\s+week)",
    _I,
)
_QUARTERS = re.compile(rf"\b{_AFTER}{_PART}(?:of\s+)?Q(?P<q>[1-4])\b", _I)
_SEASON = re.compile(
    rf"\b{_AFTER}{_PART}(?:this\s+|next\s+|coming\s+|over\s+)?(?P<season>spring|summer|autumn|fall"
    rf"|winter|new\s+year|christmas|xmas|easter|thanksgiving)\b",
    _I,
)
_NEXT = re.compile(
    rf"\b{_AFTER}{_PART}(?P<which>next|this|the|coming|following)\s+(?P<unit>month|quarter|year)\b", _I
)
# The first day of each, in the north: where they live is not known.
_FIRST_MONTH = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12, "thanksgiving": 12}
_CHRISTMAS_IS_OVER = 7  # of January, the day after Epiphany


def later_day(text: str, today: dt.date) -> dt.date | None:
    """Return the day on which a later time begins that a text names; nothing where it names none."""
    for read in (_length, _by_quarter, _by_next, _by_month, _by_season):
        if found := read(text, today):
            return found
    return None


def _length(text: str, today: dt.date) -> dt.date | None:
    found = _LENGTH.search(text)
    if not found:
        return None
    if found["fortnight"]:
        return today + 2 * WEEK
    if not (found["count"] or found["more"]):
        return today + relativedelta(months=6) if "year" in found["unit"].casefold() else today + 2 * WEEK
    many, unit = (
        number_of(found["count"] or found["more"]),
        (found["unit"] or found["unit2"]).casefold().rstrip("s"),
    )
    steps = {
        "day": relativedelta(days=many),
        "week": relativedelta(weeks=many),
        "month": relativedelta(months=many),
    }
    return today + steps.get(unit, relativedelta(years=many))


def _span(found: re.Match[str], first: dt.date, length: relativedelta) -> dt.date:
    """Return the day that a part of a span of months means; "until" and "after" mean the day behind it."""
    part, end = (found["part"] or "").casefold(), first + length
    after = (found["after"] or "").casefold()
    behind = bool(after) and not after.startswith("not")
    middle = first + (end - first) // 2
    middle = first + 14 * DAY if length == relativedelta(months=1) else middle
    if "mid" in part or "mitte" in part or "second half" in part or "latter" in part:
        return end if behind and "half" in part else middle
    if "end" in part:
        return end if behind else end - 7 * DAY
    if "late" in part:
        return end if behind else end - 10 * DAY
    if re.search(r"anfang|early|beginning|start|first", part):
        return first
    starts_with_it = re.match(r"(?:until|till|til)\b", after)
    return first if not behind or starts_with_it else end


def _by_month(text: str, today: dt.date) -> dt.date | None:
    for found in _MONTH.finditer(text):
        said = found["part"] or _MONTH_BEFORE.search(
            text, max(0, found.start("month") - 20), found.start("month")
        )
        if not said and not _MONTH_ALONE.match(text, found.end()):
            continue  # "you may write again", "ask Jun"
        month = month_of(found["month"])
        return _span(found, dt.date(today.year + (month < today.month), month, 1), relativedelta(months=1))
    return None


_MONTH_ALONE = re.compile(r"\s*(?:[?!,;.]|$|(?:would|might|could|works)\b)")
_MONTH_BEFORE = re.compile(
    r"\b(?:in|till|until|before|after|by|around|towards?|come|next|from|of|since|to|say|or|im|ab"
    r"|seit|nach|bis|en|dès|early|mid|late)[\s-]+$",
    _I,
)


def _by_quarter(text: str, today: dt.date) -> dt.date | None:
    if not (found := _QUARTERS.search(text)):
        return None
    month = int(found["q"]) * _QUARTER - 2
    year = today.year + (month + 2 < today.month)
    return _span(found, dt.date(year, month, 1), relativedelta(months=_QUARTER))


def _by_next(text: str, today: dt.date) -> dt.date | None:
    for found in _NEXT.finditer(text):
        unit, ahead = found["unit"].casefold(), found["which"].casefold() in {"next", "coming", "following"}
        if not ahead and not (found["part"] or found["after"]):
            continue
        many = {"month": 1, "quarter": _QUARTER, "year": 12}[unit]
        this = {
            "month": today.replace(day=1),
            "quarter": today.replace(month=(today.month - 1) // _QUARTER * _QUARTER + 1, day=1),
            "year": today.replace(month=1, day=1),
        }[unit]
        first = this + relativedelta(months=many * ahead)
        if unit == "year" and ahead and not found["part"]:
            return first + (_CHRISTMAS_IS_OVER - 1) * DAY
        behind = not ahead and found["after"] and not found["part"]
        return (
            this + relativedelta(months=many) if behind else _span(found, first, relativedelta(months=many))
        )
    return None


def _by_season(text: str, today: dt.date) -> dt.date | None:
    if not (found := _SEASON.search(text)):
        return None
    season = " ".join(found["season"].casefold().split())
    if season == "easter":
        sunday = next(day for year in (today.year, today.year + 1) if (day := easter(year)) >= today)
        return sunday + 2 * DAY  # Easter Monday is a holiday in most of the countries that have one
    if season in {"new year", "christmas", "xmas"}:
        return dt.date(today.year + 1, 1, _CHRISTMAS_IS_OVER)
    month = _FIRST_MONTH[season]
    if season == "thanksgiving":
        fourth = dt.date(today.year, 11, 1)
        fourth += ((3 - fourth.weekday()) % 7) * DAY + 3 * WEEK
        return monday(fourth) + WEEK
    first = dt.date(today.year + (month <= today.month and not found["after"]), month, 1)
    if found["after"] and re.match(r"after|past|through|thru", found["after"], _I):
        return dt.date(today.year + (month + _QUARTER <= today.month), month, 1) + relativedelta(
            months=_QUARTER
        )
    return _span(found, first, relativedelta(months=_QUARTER))
