"""How days and hours are written where a clock hangs: which figure is the month, and whether hours are counted to 24."""

import datetime as dt
import re
from dataclasses import replace

from askwell.method.replies.times.spans import Hours

# Where 3/4 is the fourth of March.
_MONTH_FIRST = re.compile(
    r"US/|America/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana"
    r"|Kentucky|North_Dakota|Toronto|Vancouver|Edmonton|Winnipeg|Halifax)|Pacific/Honolulu"
    r"|Asia/Manila|UTC-0[4-9]|UTC-10"
)
# Where 7:05 is in the morning, for the evening would be 19:05.
_TO_24 = re.compile(r"Europe/(?!London|Dublin|Belfast|Jersey|Guernsey|Isle_of_Man|Gibraltar|Malta)")
# Where "by 5pm" is at five.
_BY_IS_AT = re.compile(
    r"Africa/(?:Lagos|Accra|Abidjan|Douala|Freetown|Monrovia|Banjul|Kampala|Nairobi|Dar_es_Salaam)"
)
_EARLY = re.compile(r"\D*\b[67][:.h][0-5]\d\b", re.IGNORECASE)
_HALF_TOLD = re.compile(
    r"[ap]\.?\s?m\b|\b(?:evening|afternoon|night|tonight|abends?|nachmittags?|soir|tarde|sera|after\s+work|dinner)\b",
    re.IGNORECASE,
)
_HALF = 12  # hours


def month_first(zone: dt.tzinfo) -> bool:
    """Return whether 3/4 is the fourth of March where this clock hangs."""
    return bool(_MONTH_FIRST.match(str(zone)))


def by_their_clock(times: list[Hours], text: str, zone: dt.tzinfo) -> list[Hours]:
    """Return the hours of a text, with "7:05" in the morning where one counts to 24 and no word near it tells the evening."""
    if not _TO_24.match(str(zone)) or _HALF_TOLD.search(text):
        return times
    return [_early(hour) if _EARLY.match(text, hour.at, hour.end) else hour for hour in times]


_EARLY_TOLD = re.compile(
    r"\bearly\b|\bmorning\s+person\b|\bbefore\s+(?:work|school|class|clinic|breakfast)\b|\b(?:at|by|from)\s+[5-7]\s*a\.?m\b",
    re.IGNORECASE,
)
_SAID_LATE = re.compile(r"[ap]\.?\s?m\b|\d[ap]\b|1[0-9][:.h]|2[0-3][:.h]", re.IGNORECASE)


def early_bird(times: list[Hours], text: str, whole: str) -> list[Hours]:
    """Return the hours of a sentence, with a bare "7:15" in the morning where the answer says that they are early."""
    if not _EARLY_TOLD.search(whole) or _HALF_TOLD.search(text):
        return times
    return [
        _early(hour)
        if _EARLY.match(text, hour.at, hour.end) and not _SAID_LATE.search(text, hour.at, hour.end)
        else hour
        for hour in times
    ]


def at_and_not_until(times: list[Hours], text: str, zone: dt.tzinfo) -> list[Hours]:
    """Return the hours of a text, with "call me by 5pm" at five where people say so."""
    if not _BY_IS_AT.match(str(zone)):
        return times
    return [
        replace(hour, start=hour.end_time, end_time=None, kind="exact")
        if hour.kind == "until" and hour.end_time and text[hour.at : hour.at + 3].casefold() == "by "
        else hour
        for hour in times
    ]


def _early(hour: Hours) -> Hours:
    end = hour.end_time
    if hour.start.hour < _HALF:
        return hour
    ends_early = end is not None and end.hour in {18, 19}
    return replace(
        hour,
        start=hour.start.replace(hour=hour.start.hour - _HALF),
        end_time=end.replace(hour=end.hour - _HALF) if end and ends_early else end,
    )
