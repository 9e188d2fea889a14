"""Rules of repetition that no calendar of a person has, and that would keep the library busy for minutes or for ever."""

import calendar
import re
from collections.abc import Mapping

_KNOWN = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_LEAP, _DECEMBER = 2024, 12


def never_ends_well(rule: str) -> str:
    """Return why a rule (the value of RRULE, "" for none) is not followed, in a few words; "" when it can be."""
    if not rule:
        return ""
    parts = dict(pair.upper().split("=", 1) for pair in rule.split(";") if "=" in pair)
    if parts.get("FREQ", "").strip() not in _KNOWN:
        return "it repeats by the hour or faster"
    if not re.fullmatch(r"0*[1-9][0-9]{0,4}", parts.get("INTERVAL", "1").strip()):
        return "it repeats after no time at all"
    return "the day on which it repeats does not exist" if _on_no_day(parts) else ""


def _on_no_day(parts: Mapping[str, str]) -> bool:
    """Tell whether no month that is named has any of the days that are named, such as February 30."""
    months, days = _numbers(parts.get("BYMONTH", "")), _numbers(parts.get("BYMONTHDAY", ""))
    if not (months and days):
        return False
    longest = [calendar.monthrange(_LEAP, month)[1] for month in months if 1 <= month <= _DECEMBER]
    return not any(0 < abs(day) <= length for day in days for length in longest)


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",") if re.fullmatch(r"\s*[+-]?[0-9]{1,3}\s*", part)]
