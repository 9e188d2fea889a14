"""How people name a day: each way as words with the day that they mean, reckoned here and not by the rules under test."""

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.method.replies.offers.situations import Situation

DAY = dt.timedelta(days=1)
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT = (
    ("Mon",),
    ("Tue", "Tues"),
    ("Wed", "Weds"),
    ("Thu", "Thurs"),
    ("Fri",),
    ("Sat",),
    ("Sun",),
)
_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905  # a list of one a line
_ORDINALS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
    twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
""".split()  # noqa: SIM905  # a list of one a line


@dataclass(frozen=True, slots=True)
class Named:
    """Words for a day, the day, and the little word that stands before it in a sentence ("on", or none)."""

    way: str
    words: str
    day: dt.date
    on: str = "on "


Way = Callable[[Situation, dt.date, random.Random], Named | None]


def nth(number: int) -> str:
    """Return "21st"."""
    end = "th" if number in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{end}"


def name(day: dt.date, chance: random.Random, *, short: bool = False) -> str:
    """Return a weekday's name, long or short, at times in small letters."""
    words = chance.choice(_SHORT[day.weekday()]) if short or chance.random() < 0.3 else NAMES[day.weekday()]
    return words.casefold() if chance.random() < 0.2 and words.casefold() not in {"sat", "sun"} else words


def month(day: dt.date, chance: random.Random) -> str:
    """Return a month's name, long or short."""
    long = _MONTHS[day.month - 1]
    return long if chance.random() < 0.6 or day.month == 5 else long[:3]


def monday(day: dt.date) -> dt.date:
    """Return the Monday of a day's week."""
    return day - day.weekday() * DAY


def _weeks(here: Situation, day: dt.date) -> int:
    return (monday(day) - monday(here.today)).days // 7


def _bare(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    ahead = (day - here.today).days
    return Named("Tuesday", name(day, chance), day) if 0 < ahead < 7 else None


def _this(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    if _weeks(here, day) or day <= here.today:
        return None
    return Named("this Tuesday", f"{chance.choice(('this', 'this coming'))} {name(day, chance)}", day, "")


def _next(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    return Named("next Tuesday", f"next {name(day, chance)}", day, "") if _weeks(here, day) == 1 else None


def _of_next_week(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    if _weeks(here, day) != 1:
        return None
    said = name(day, chance)
    words = chance.choice(
        (
            f"{said} next week",
            f"{said} of next week",
            f"next week {said}",
            f"next week on {said}",
            f"{said} next wk",
        )
    )
    return Named("Tuesday next week", words, day, "" if words.startswith("next") else "on ")


def _week_after(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    if _weeks(here, day) != 2:
        return None
    said = name(day, chance)
    words = chance.choice(
        (f"{said} of the week after next", f"{said} the week after next", f"{said} in the week after next")
    )
    return Named("Tuesday the week after next", words, day)


def _week_on(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    if not 7 < (day - here.today).days < 14:
        return None
    said = name(day, chance)
    british = (f"{said} week", f"a week on {said}")
    words = chance.choice(
        (f"a week from {said}", f"{said} in a week", *(british if here.custom == "uk" else ()))
    )
    return Named("a week from Tuesday", words, day, "" if words.startswith("a ") else "on ")


def _weeks_on(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    if not 14 < (day - here.today).days < 21:
        return None
    said = name(day, chance)
    words = chance.choice(
        (f"two weeks from {said}", f"{said} in two weeks", f"2 weeks from {said}", f"a fortnight on {said}")
    )
    return Named("two weeks from Tuesday", words, day, "on " if words.startswith(said) else "")


def _tomorrow(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    if day != here.today + DAY:
        return None
    return Named(
        "tomorrow",
        chance.choice(
            (
                "tomorrow",
                "tomorrow",
                "tmrw",
                f"tomorrow ({name(day, chance)})",
                f"tomorrow, {name(day, chance)},",
            )
        ),
        day,
        "",
    )


def _after_tomorrow(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    if day != here.today + 2 * DAY:
        return None
    return Named(
        "the day after tomorrow", chance.choice(("the day after tomorrow", "day after tomorrow")), day, ""
    )


def _today(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    return Named("today", chance.choice(("today", "later today")), day, "") if day == here.today else None


def _from_today(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    ahead = (day - here.today).days
    words = {
        7: ("a week from today", "a week today"),
        8: ("a week from tomorrow", "a week tomorrow"),
        14: ("two weeks from today",),
    }.get(ahead)
    return Named("a week from today", chance.choice(words), day, "") if words else None


def _in_days(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    words = {2: ("in two days", "in 2 days"), 3: ("in three days", "in 3 days"), 4: ("in 4 days",)}.get(
        (day - here.today).days
    )
    return Named("in three days", chance.choice(words), day, "") if words else None


def _month_day(here: Situation, day: dt.date, chance: random.Random) -> Named:
    named = month(day, chance)
    number, us = day.day, here.custom == "us"
    american = (
        f"{named} {number}",
        f"{named} {nth(number)}",
        f"{named} {number}",
        f"the {nth(number)} of {named}",
    )
    british = (
        f"{number} {named}",
        f"{nth(number)} {named}",
        f"the {nth(number)} of {named}",
        f"{nth(number)} of {named}",
        f"{named} {number}",
    )
    german = (f"{number}. {named}",) if here.custom == "eu" else ()
    return Named("March 18", chance.choice(american if us else (*british, *german)), day)


def _figures(here: Situation, day: dt.date, chance: random.Random) -> Named:
    year = f"{day.year % 100}" if chance.random() < 0.5 else f"{day.year}"
    us = (
        f"{day.month}/{day.day}",
        f"{day.month}/{day.day}",
        f"{day.month:02}/{day.day:02}",
        f"{day.month}/{day.day}/{year}",
    )
    uk = (
        f"{day.day}/{day.month}",
        f"{day.day}/{day.month}",
        f"{day.day:02}/{day.month:02}",
        f"{day.day}/{day.month}/{year}",
    )
    eu = (
        f"{day.day}.{day.month}.",
        f"{day.day:02}.{day.month:02}.",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day}/{day.month}",
        day.isoformat(),
    )
    return Named("3/18", chance.choice({"us": us, "uk": uk, "eu": eu}[here.custom]), day)


def _number(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
    ahead = (day - here.today).days
    if not 0 < ahead < 25:
        return None
    words = nth(day.day) if chance.random() < 0.8 or day.day < 11 else _ORDINALS[day.day - 1]
    return Named("the 18th", f"the {words}", day)


def _weekday_and(inner: Way) -> Way:
    def make(here: Situation, day: dt.date, chance: random.Random) -> Named | None:
        dated = inner(here, day, chance)
        if not dated:
            return None
        said, date = name(day, chance), dated.words
        spoken = date.startswith("the ")
        forms = (
            f"{said} {date}",
            f"{said}, {date}",
            *(
                (f"{said} {date.removeprefix('the ')}", f"{said} ({date})")
                if spoken or inner is _figures
                else ()
            ),
        )
        return Named(f"Tuesday {dated.way}", chance.choice(forms), day)

    return make


WAYS: tuple[Way, ...] = (
    _bare, _bare, _bare, _this, _next, _of_next_week, _week_after, _week_on, _weeks_on, _tomorrow, _after_tomorrow, _today, _from_today, _in_days,
    _month_day, _figures, _number, _weekday_and(_month_day), _weekday_and(_figures), _weekday_and(_number),
)  # fmt: skip


def named(
    here: Situation, chance: random.Random, *, after: dt.date | None = None, way: Way | None = None
) -> Named:
    """Return a day and its words; it lies behind ``after`` where that is given."""
    while True:
        chosen = way or chance.choice(WAYS)
        first = (after or here.today - DAY) + DAY
        day = first + chance.randrange(0, 20) * DAY
        if (day - here.today).days > 27:
            return _month_day(here, first, chance)
        if day.weekday() > 4 and chance.random() < 0.85:
            continue
        if found := chosen(here, day, chance):
            if day == here.today and found.way != "today":
                continue
            return found
