"""Days that are known by a name: "New Year's Eve", "Boxing Day", "Good Friday", "Labor Day"."""

import datetime as dt
import re
from collections.abc import Callable

from dateutil.easter import easter
from dateutil.relativedelta import MO, TH, relativedelta

from askwell.method.replies.times.meanings import DAY, Day, When, one


def _on(month: int, day: int) -> Callable[[int], dt.date]:
    return lambda year: dt.date(year, month, day)


def _from_easter(days: int) -> Callable[[int], dt.date]:
    return lambda year: easter(year) + dt.timedelta(days=days)


def _weekday(month: int, rule: relativedelta) -> Callable[[int], dt.date]:
    return lambda year: dt.date(year, month, 1) + rule


# Words, and the day in a year. What is kept on other days in other countries (Mother's Day) is left out.
_FEASTS: dict[str, Callable[[int], dt.date]] = {
    r"new\s+year[’']?s?\s+eve|nye|silvester|sylvester": _on(12, 31),
    r"new\s+year[’']?s?\s+day": _on(1, 1),
    r"valentine[’']?s?(?:\s+day)?": _on(2, 14),
    r"(?:st\.?|saint)\s+patrick[’']?s(?:\s+day)?|paddy[’']?s\s+day": _on(3, 17),
    r"may\s+day": _on(5, 1),
    r"juneteenth": _on(6, 19),
    r"(?:the\s+)?fourth\s+of\s+july": _on(7, 4),
    r"bastille\s+day": _on(7, 14),
    r"hallowe[’']?en": _on(10, 31),
    r"veterans[’']?\s+day|armistice\s+day|remembrance\s+day": _on(11, 11),
    r"christmas\s+eve|xmas\s+eve|heiligabend": _on(12, 24),
    r"christmas\s+day|xmas\s+day": _on(12, 25),
    r"boxing\s+day|st\.?\s+stephen[’']?s(?:\s+day)?": _on(12, 26),
    r"shrove\s+tuesday|pancake\s+day|mardi\s+gras": _from_easter(-47),
    r"ash\s+wednesday": _from_easter(-46),
    r"maundy\s+thursday|gründonnerstag": _from_easter(-3),
    r"good\s+friday|karfreitag": _from_easter(-2),
    r"easter\s+monday|ostermontag": _from_easter(1),
    r"whit\s+monday|pfingstmontag": _from_easter(50),
    r"mlk\s+day|martin\s+luther\s+king(?:\s+jr\.?)?\s+day": _weekday(1, relativedelta(weekday=MO(3))),
    r"presidents?[’']?s?\s+day": _weekday(2, relativedelta(weekday=MO(3))),
    r"memorial\s+day": _weekday(5, relativedelta(day=31, weekday=MO(-1))),
    r"labou?r\s+day": _weekday(9, relativedelta(weekday=MO(1))),
    r"columbus\s+day|indigenous\s+peoples?[’']?\s+day": _weekday(10, relativedelta(weekday=MO(2))),
    r"thanksgiving\s+day": _weekday(11, relativedelta(weekday=TH(4))),
    r"black\s+friday": _weekday(11, relativedelta(weekday=TH(4), days=1)),
}
FEAST = rf"\b(?:(?:the\s+)?day\s+(?P<side>after|before)\s+)?(?P<feast>{'|'.join(_FEASTS)})(?=\W|$)"
_REASON = re.compile(r"(?:[’']s|\bis|\bbecause\s+of|\bdue\s+to|\bfor)\s+$", re.IGNORECASE)
_EACH = [(re.compile(words, re.IGNORECASE), day) for words, day in _FEASTS.items()]


def feast(match: re.Match[str], when: When) -> list[Day]:
    """Return the coming day of such a name; none where it only says why another day is off ("Monday's Labor Day")."""
    if _REASON.search(match.string, 0, match.start()):
        return []
    found = next(day for words, day in _EACH if words.fullmatch(match["feast"]))
    aside = {"after": 1, "before": -1}.get((match["side"] or "").casefold(), 0) * DAY
    years = (when.today.year, when.today.year + 1)
    days = [day for year in years if (day := found(year) + aside) >= when.today]
    return one(match, days)
