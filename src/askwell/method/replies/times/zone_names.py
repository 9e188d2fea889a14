"""What zones are called in letters: abbreviations, "Pacific", "west coast"."""

import datetime as dt
from zoneinfo import ZoneInfo

# Abbreviations as people write them. They mean the place's clock, summer or winter: "EST" in July is meant as New York.
_ABBREVIATED = {
    "America/New_York": "ET|EST|EDT",
    "America/Chicago": "CT|CST|CDT",
    "America/Denver": "MT|MST|MDT",
    "America/Los_Angeles": "PT|PST|PDT",
    "America/Halifax": "AST|ADT",
    "America/Anchorage": "AKST|AKDT",
    "Pacific/Honolulu": "HST",
    "Europe/London": "BST|UK",
    "Europe/Berlin": "CET|CEST|MEZ|MESZ",
    "Europe/Athens": "EET|EEST",
    "Europe/Lisbon": "WET|WEST",
    "Europe/Moscow": "MSK",
    "Africa/Johannesburg": "SAST",
    "Africa/Lagos": "WAT",
    "Africa/Nairobi": "EAT",
    "Asia/Dubai": "GST",
    "Asia/Karachi": "PKT",
    "Asia/Kolkata": "IST",
    "Asia/Tokyo": "JST",
    "Asia/Seoul": "KST",
    "Asia/Singapore": "SGT",
    "Asia/Manila": "PHT",
    "Asia/Hong_Kong": "HKT",
    "Australia/Sydney": "AEST|AEDT",
    "Australia/Adelaide": "ACST|ACDT",
    "Australia/Perth": "AWST",
    "Pacific/Auckland": "NZST|NZDT",
    "America/Sao_Paulo": "BRT",
    "UTC": "UTC|GMT|Zulu|Z",
}
_WORDS = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "central european": "Europe/Berlin",
    "uk": "Europe/London",
    "indian": "Asia/Kolkata",
    "atlantic": "America/Halifax",
    "east coast": "America/New_York",
    "west coast": "America/Los_Angeles",
}
# Abbreviations that mean something else where they are (in the zones that begin so).
_ELSEWHERE = {
    "CST": ("Asia/Shanghai", "Asia/Shanghai"),
    "IST": ("Asia/Jerusalem", "Asia/Jerusalem"),
    "BST": ("Asia/Dhaka", "Asia/Dhaka"),
}
ABBREVIATIONS = tuple(name for names in _ABBREVIATED.values() for name in names.split("|"))


def zone_abbreviated(name: str, theirs: dt.tzinfo) -> ZoneInfo | None:
    """Return the clock that an abbreviation means for somebody whose clock is ``theirs``: "IST" is India's, or Israel's there."""
    start, other = _ELSEWHERE.get(name, ("?", ""))
    if str(theirs).startswith(start):
        return ZoneInfo(other)
    return next((ZoneInfo(zone) for zone, names in _ABBREVIATED.items() if name in names.split("|")), None)


def zone_called(words: str) -> ZoneInfo | None:
    """Return the clock of a word that people say for it: "Pacific", "central European", "west coast"."""
    zone = _WORDS.get(" ".join(words.casefold().split()))
    return ZoneInfo(zone) if zone else None
