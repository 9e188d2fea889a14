"""Days that stand near each other make sense together: "Tuesday the 18th", "2nd or 3rd of May", "Monday to Thursday"."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from askwell.method.replies.times.exceptions import without_exceptions
from askwell.method.replies.times.limits import bounded, narrowed, possessed
from askwell.method.replies.times.listing import LISTED, in_one_month, with_numbers
from askwell.method.replies.times.meanings import DAY, FRIDAY, WEEK, Day, monday
from askwell.method.replies.times.weekly import named_again

_I = re.IGNORECASE
_BESIDE = re.compile(
    r"[\s,(.]*(?:(?:on|the|den|le|el|am|that['’]s|which\s+is|i\.?e\.?|a)\s+)*(?:the\s+)?\(?", _I
)
_RANGED = re.compile(
    r"\s*(?:-|–|—|to|through|thru|till|until|bis|and)\s*(?:the\s+)?", _I
)  # dashes people type
_BETWEEN = re.compile(r"\b(?:between|zwischen)\s+(?:the\s+)?$", _I)
_WEEK_OF = re.compile(
    r"(?:\b(?:the\s+)?(?:week|wk)\s+(?:of|beginning|starting|commencing|from)|\bw/c)\s+(?:the\s+)?$", _I
)
_CLOSES_LIST = re.compile(
    r"(?<!\bor)(?<!\band)(?<!\bbut)(?<!\bnot)(?<!\buntil)(?<!\btill)(?<!\bbefore)(?<!\bsometime)(?<![,;(\s])\s+(?:of\s+"
    r"|in\s+|the\s+)*$",
    _I,
)
_BEGINS_ANEW = re.compile(r"\bor\s+(?:one|any|some|sometime|else|maybe|perhaps|early|late)\b[^,;]*$", _I)
_NEAR = 45
_FIGURES = re.compile(r"\d|[^\W\d]+(?:th|first|second|third)\b", _I)
_ON = re.compile(r"[\s,]*(?:on\s+|the\s+|am\s+|le\s+|el\s+|op\s+)?", _I)
_DURING = re.compile(
    r"\s*(?:(?:mornings?|afternoons?|evenings?|lunch\s?times?|time|day)\s*)?(?:in|of|during)?\s*", _I
)
_MOST = re.compile(r"(?:next\s+week,?\s+)?most\b|weekend", _I)
_A_PART = re.compile(r"\s*(?:mornings?|afternoons?|evenings?|lunch\s?times?|day)?\s+(?:from\s+|on\s+)?", _I)
_THE = re.compile(r"\bthe\s+$", _I)
_MOST_DAYS = 7
_EACH = re.compile(r"(?:each|every|all)\s+(?:of\s+(?:these|those)\s+)?(?:week)?days?", _I)
_HALF_A_YEAR = dt.timedelta(days=182)  # a weekday that is wrong is no word for a date next year


def joined(
    named: list[Day],
    text: str,
    *,
    ruled_out: Callable[[int], bool],
    behind: dt.date | None = None,
    week: dt.date | None = None,
    today: dt.date | None = None,
) -> list[Day]:
    """Return the days that mentions mean together.

    ``ruled_out`` tells whether what stands at a place is said not to be free, ``behind`` is the day named before this text
    ("the following Thursday"), ``today`` that of the mail, ``week`` the Monday of a week that was spoken of, in which bare weekdays then lie.
    """
    named = [replace(day, kind="past") if possessed(day, text) else day for day in named]
    named = list(_merged(named, text))
    named = list(_not_tomorrow(named, today))
    named = in_one_month(named, text)
    named = with_numbers(named, text)
    named = named_again(named, text)
    named = without_exceptions(named, text, week=week, ruled_out=ruled_out)
    named = list(_each_of_week(_in_one_week(named, ruled_out, text), text))
    named = _in_weeks(named, text, week, ruled_out)
    named = list(_behind(named, behind, text))
    named = _spread(named, text)
    return narrowed([bounded(day, text) for day in _without_each(named, text)], text)


def _without_each(named: list[Day], text: str) -> list[Day]:
    """Leave out "each day" behind days that are named: "Mon 16, Tue 17 or Thu 19, 10 to 12 each day"."""
    several = sum(day.kind == "day" for day in named) > 1
    return [
        day
        for day in named
        if not (several and day.kind == "recurring" and _EACH.fullmatch(text, day.at, day.end))
    ]


def _merged(named: list[Day], text: str) -> Iterator[Day]:
    """Join what names one day twice: "Tuesday the 18th", "next week Wednesday", "tomorrow (Tuesday)", "w/c 24 March"."""
    waiting: Day | None = None
    for at, day in enumerate(named):
        if not waiting:
            waiting = _of_week(day, text)
            continue
        behind = named[at + 1] if at + 1 < len(named) else None
        if waiting.kind == "recurring":
            day = _of_week(day, text)  # noqa: PLW2901  # the same day, known better
        if not _heads_next(waiting, day, behind, text) and (both := _both(waiting, day, text)):
            waiting = both
            continue
        yield waiting
        waiting = _of_week(day, text)
    if waiting:
        yield waiting


def _not_tomorrow(named: list[Day], today: dt.date | None) -> Iterator[Day]:
    """Read "Wednesday or Friday", said on a Thursday, forwards: who means tomorrow says so."""
    before: dt.date | None = None
    for day in named:
        meant = day.first + WEEK
        again = any(other.bare and other.first == day.first for other in named if other.at < day.at)
        tomorrow = day.bare and not again and today is not None and day.first == today + DAY
        behind = before is not None and day.first < before < meant
        yield replace(day, first=meant, last=meant) if tomorrow and behind else day
        before = day.first if day.bare else before


def _heads_next(one: Day, two: Day, three: Day | None, text: str) -> bool:
    """Return whether a weekday belongs to the date behind it: "March 14, Monday March 17"."""
    if (
        not three
        or one.bare
        or not two.bare
        or three.kind != "day"
        or three.bare
        or two.first.weekday() == one.first.weekday()
    ):
        return False
    return three.first.weekday() == two.first.weekday() and bool(_BESIDE.fullmatch(text, two.end, three.at))


def _both(one: Day, two: Day, text: str) -> Day | None:
    """Return the one day that two mentions mean together, or nothing where they are two."""
    between = text[one.end : two.at]
    if one.kind == "week" and two.kind == "day":
        return _in_named_week(one, two, between)
    if {one.kind, two.kind} == {"week", "recurring"}:
        return _again_in_week(one, two, between)
    if one.kind != "day" or two.kind != "day" or (one.bare and two.bare) or one.whole:
        return None
    told_by_it = one.relative and two.first.weekday() == one.first.weekday() and len(between) < _NEAR
    if told_by_it or (_BESIDE.fullmatch(between) and _is_the_date_of(one, two, text)):
        return replace(two, at=one.at)
    bare, dated = (one, two) if one.bare else (two, one)
    if not _BESIDE.fullmatch(between) or not (bare.bare or one.first == two.first):
        return None
    told = "(" in between or _FIGURES.search(text, dated.at, dated.end)
    same = (
        told or bare.first.weekday() == dated.first.weekday()
    )  # not "the day after tomorrow, Tuesday or Friday"
    return replace(_dated(bare, dated), at=one.at, end=two.end) if same else None


def _is_the_date_of(one: Day, two: Day, text: str) -> bool:
    """Whether a date says which day "next Tuesday" is: "next Tuesday, December 8". People count weeks differently, dates they do not."""
    said, date = text[one.at : one.end], text[two.at : two.end]
    in_words = not any(map(str.isdigit, said)) and any(map(str.isdigit, date))
    return in_words and not one.bare and one.first.weekday() == two.first.weekday()


def _again_in_week(one: Day, two: Day, between: str) -> Day | None:
    """Return "any morning next week", "first week of June, any afternoon" as days that come again in that week alone."""
    week, again = (one, two) if one.kind == "week" else (two, one)
    beside = not between.strip(" ,:") if week is one else _DURING.fullmatch(between)
    return replace(again, first=week.first, last=week.last, at=one.at, end=two.end) if beside else None


def _in_one_week(named: list[Day], ruled_out: Callable[[int], bool], text: str) -> list[Day]:
    """Let "the week of the 18th I'm free every day" be that week's days, and "any morning Monday to Thursday" those days."""
    kept: list[Day] = []
    for at, day in enumerate(named):
        behind = named[at + 1] if at + 1 < len(named) else None
        again = day.kind == "recurring" and not day.bound
        if again and behind and behind.kind == "day" and _A_PART.fullmatch(text, day.end, behind.at):
            continue
        week = next((one for one in kept if one.kind == "week" and not ruled_out(one.at)), None)
        if again and week and day.last - day.first >= WEEK and not ruled_out(day.at):
            kept = [one for one in kept if one is not week]
            day = replace(day, first=week.first, last=week.last)  # noqa: PLW2901  # the same day, known better
        kept.append(day)
    return kept


def _each_of_week(named: list[Day], text: str) -> Iterator[Day]:
    """Give "any morning the week of the 14th" as each working day of that week; "most mornings" names none of them."""
    for day in named:
        if day.kind != "recurring" or day.last - day.first >= WEEK or _MOST.match(text, day.at):
            yield day
            continue
        for ahead in range((day.last - day.first).days + 1):
            first = day.first + ahead * DAY
            if first.weekday() <= FRIDAY:
                yield replace(day, first=first, last=first, kind="day", spread=True, bare=False)


def _in_named_week(week: Day, day: Day, between: str) -> Day | None:
    """Return "in two weeks, on Monday the 24th" as that day, and "next week Wednesday" as the one of that week."""
    first = monday(week.first)
    if not day.bare:
        inside = first <= day.first <= first + 6 * DAY
        return replace(day, at=week.at) if inside and _BESIDE.fullmatch(between) else None
    if not _ON.fullmatch(between):
        return None
    meant = first + day.first.weekday() * DAY
    return replace(day, first=meant, last=meant, at=week.at, bare=False, of_week=True)


def _dated(bare: Day, dated: Day) -> Day:
    """Return a date that also has a weekday: of all it can mean the one that falls on it; none such is not sure."""
    for day in (dated.first, *dated.also):
        if day.weekday() == bare.first.weekday() and abs(day - dated.first) < _HALF_A_YEAR:
            return replace(dated, first=day, last=day, also=(), whole=True)
    return replace(dated, sure=False, whole=True)


def _of_week(day: Day, text: str) -> Day:
    before = _WEEK_OF.search(text, max(0, day.at - 30), day.at)
    if day.kind != "day" or not before:
        return day
    first = monday(day.first)
    return replace(day, at=before.start(), first=first, last=first + FRIDAY * DAY, kind="week", bare=False)


def _in_weeks(
    named: list[Day], text: str, week: dt.date | None, ruled_out: Callable[[int], bool]
) -> list[Day]:
    """Move bare weekdays into the week they are spoken of in: "next week: Tuesday", "Tuesday or Thursday next week"."""
    moved: list[Day] = []
    for at, day in enumerate(named):
        if day.of_week:
            week = monday(day.first)
            moved = _listed_into(week, moved, day, text)
        if day.kind != "week":
            moved.append(_into(day, week) if week and not ruled_out(day.at) else day)
            continue
        week = spoken_of(day, ruled_out=ruled_out(day.at))
        closes = _CLOSES_LIST.search(text, max(0, day.at - 30), day.at)
        if closes and not _BEGINS_ANEW.search(text, max(0, day.at - 30), day.at) and not ruled_out(day.at):
            begins = _begin_of_week(moved)
            moved = [*moved[:begins], *(_into(earlier, week) for earlier in moved[begins:])]
        inside = (other for other in [*named[at + 1 :], *moved] if other.kind == "day")
        if ruled_out(day.at) or not any(other.bare or _lies_in(other, week) for other in inside):
            moved.append(day)
    return moved


def _begin_of_week(moved: list[Day]) -> int:
    """Return where the weekdays begin that one week behind them can hold: "Friday, or Monday next week" is two weeks."""
    for at in reversed(range(1, len(moved))):
        one, two = moved[at - 1], moved[at]
        if one.bare and two.bare and one.first.weekday() > two.first.weekday():
            return at
    return 0


def _listed_into(week: dt.date, moved: list[Day], day: Day, text: str) -> list[Day]:
    """Move the bare weekdays that are listed before one into its week: "Thursday or Friday of next week"."""
    kept, behind = list(moved), day
    for at in reversed(range(len(kept))):
        if not kept[at].bare or not (
            LISTED.fullmatch(text, kept[at].end, behind.at)
            or _RANGED.fullmatch(text, kept[at].end, behind.at)
        ):
            break
        if kept[at].first.weekday() >= behind.first.weekday():
            break  # "Friday, or Monday the week after next": nobody counts a week backwards
        kept[at], behind = _into(kept[at], week), kept[at]
    return kept


def spoken_of(day: Day, *, ruled_out: bool) -> dt.date:
    """Return the Monday of the week that days without one lie in: the named one, or the next if that one is full."""
    return monday(day.last) + (WEEK if ruled_out else 0 * WEEK)


def _lies_in(day: Day, week: dt.date) -> bool:
    return week <= day.first < week + WEEK


def _into(day: Day, week: dt.date) -> Day:
    if not day.bare:
        return day
    first = week + day.first.weekday() * DAY
    if first < day.first:
        return day  # "Busy all this week. Monday?" on a Thursday: that of this week is over
    return replace(day, first=first, last=first)


def _behind(named: list[Day], behind: dt.date | None, text: str) -> Iterator[Day]:
    """Give "the following Thursday" its day, the first such one behind the day before it; so "Monday 29th, or the Tuesday"."""
    for at, day in enumerate(named):
        dated = at > 0 and named[at - 1].kind == day.kind == "day" and not named[at - 1].bare
        if dated and behind and day.bare and _THE.search(text, max(0, day.at - 5), day.at):
            day = replace(day, relative=True)  # noqa: PLW2901  # the same day, known better
        if day.relative and behind:
            ahead = day.ahead or (day.first.weekday() - behind.weekday()) % 7 or 7
            first = behind + ahead * DAY
            day = replace(day, first=first, last=first)  # noqa: PLW2901  # the same day, known better
        if day.kind == "day":
            behind = day.first
        yield day


def _spread(named: list[Day], text: str) -> list[Day]:
    """Fill "Monday to Thursday" and "between the 18th and the 20th" with the days between."""
    spread: list[Day] = []
    for day in named:
        before = spread[-1] if spread else None
        if before and before.kind == day.kind == "day" and before.end <= day.at:
            between = text[before.end : day.at]
            opened = _BETWEEN.search(text, max(0, before.at - 14), before.at)
            ranged = _RANGED.fullmatch(between) and (opened or not re.search(r"\band\b", between, _I))
            last = day.first if day.first > before.first else day.first + WEEK if day.bare else day.first
            many = (last - before.first).days
            if ranged and 0 < many <= _MOST_DAYS and not _moves(text):
                spread[-1] = replace(before, end=day.end, spread=True)
                spread += [
                    replace(
                        before,
                        first=before.first + ahead * DAY,
                        last=before.first + ahead * DAY,
                        at=day.at,
                        end=day.end,
                        spread=True,
                    )
                    for ahead in range(1, many + 1)
                    if (before.first + ahead * DAY).weekday() <= FRIDAY or ahead == many
                ]
                continue
        spread.append(day)
    return spread


def _moves(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:mov\w+|shift\w*|chang\w+|resched\w+|push\w*|postpon\w+|switch\w*|swap\w*)\b", text, _I
        )
    )
