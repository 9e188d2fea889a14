"""The zone that an answer names: "2pm ET", "10 Uhr MEZ", "London time", "your time"."""

import datetime as dt
import re
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

# Names as people write them. An abbreviation means the place's clock, summer or winter: "EST" in July is meant as New York.
_NAMES = {
    "America/New_York": "ET|EST|EDT|Eastern",
    "America/Chicago": "CT|CST|CDT|Central",
    "America/Denver": "MT|MST|MDT|Mountain",
    "America/Los_Angeles": "PT|PST|PDT|Pacific",
    "Europe/London": "BST|UK",
    "Europe/Berlin": "CET|CEST|MEZ|MESZ",
    "Europe/Athens": "EET|EEST",
    "Europe/Lisbon": "WET|WEST",
    "Asia/Kolkata": "IST",
    "Asia/Tokyo": "JST",
    "Asia/Singapore": "SGT",
    "Asia/Hong_Kong": "HKT",
    "Australia/Sydney": "AEST|AEDT",
    "Australia/Perth": "AWST",
    "Pacific/Auckland": "NZST|NZDT",
    "America/Sao_Paulo": "BRT",
    "UTC": "UTC|GMT|Zulu",
}
_ABBREVIATED = re.compile(
    r"(?:\d|[ap]\.?m\.?|noon|[({,]|o['’]clock|Uhr)\s*\(?(?P<zone>"
    + "|".join(name for names in _NAMES.values() for name in names.split("|"))
    + r")\b(?!\s+(?:park|station|street|square|library|office))",
)
_WORDED = re.compile(
    r"\b(?P<zone>Eastern|Central|Mountain|Pacific|UK|GMT|UTC|CET)\s+(?:standard\s+|daylight\s+)?time\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?P<place>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s+time\b|\btime\s+in\s+(?P<there>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)"
)
_OFFSET = re.compile(r"\b(?:UTC|GMT)\s*(?P<sign>[+\-\u2212])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?\b")
_YOURS = re.compile(r"\byour\s+time\b(?=\s*(?:[,.;?!)]|$|or\b|on\b|would|works?))", re.IGNORECASE)
_YOURS_AFTER_HOUR = re.compile(r"(?:\d|[ap]\.?m\.?|noon)\s*\(?your\s+time\b", re.IGNORECASE)


def zone_said(text: str, *, mine: dt.tzinfo) -> dt.tzinfo | None:
    """Return the zone that a text names for its hours, or nothing."""
    if offset := _OFFSET.search(text):
        behind = -1 if offset["sign"] != "+" else 1
        ahead = dt.timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0))
        return dt.timezone(behind * ahead) if ahead < dt.timedelta(hours=15) else None
    if _YOURS_AFTER_HOUR.search(text):
        return mine
    if found := _ABBREVIATED.search(text) or _WORDED.search(text):
        return _named(found["zone"])
    for found in _PLACE.finditer(text):
        place = found["place"] or found["there"]
        if zone := _places().get(place.casefold()):
            return ZoneInfo(zone)
    return mine if _YOURS.search(text) and re.search(r"\d", text) else None


def _named(word: str) -> ZoneInfo | None:
    for zone, names in _NAMES.items():
        if word.casefold() in names.casefold().split("|"):
            return ZoneInfo(zone)
    return None


@cache
def _places() -> dict[str, str]:
    places = {
        name.rpartition("/")[2].replace("_", " ").casefold(): name
        for name in sorted(available_timezones())
        if "/" in name and not name.startswith("Etc/")
    }
    return {
        **places,
        "boston": "America/New_York",
        "seattle": "America/Los_Angeles",
        "munich": "Europe/Berlin",
        "texas": "America/Chicago",
        "california": "America/Los_Angeles",
        "washington": "America/New_York",
        "san francisco": "America/Los_Angeles",
        "miami": "America/New_York",
        "dallas": "America/Chicago",
    }
