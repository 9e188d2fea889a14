"""Names of zones as calendars write them where they should write IANA names (RFC 5545, 3.2.19).

Sources: the names that Windows has (CLDR, as the library ``icalendar`` carries them); how Outlook and Exchange show those names,
"(UTC-05:00) Eastern Time (US & Canada)"; GroupWise's pairs of offsets; Notes' own words; CLDR's German and French names.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from askwell.formats.icalendar.zones import zone_named

_OFFSET = r"(?:UTC|GMT)?\s*(?P<sign{n}>[+\-\u2212])\s*(?P<hours{n}>\d{{1,2}})[:.]?(?P<minutes{n}>\d\d)?"
_ONLY_OFFSET = re.compile(_OFFSET.format(n=1), re.IGNORECASE)
_SHOWN = re.compile(
    rf"\(\s*(?:{_OFFSET.format(n=1)}|(?P<none>UTC|GMT))\s*\)\s*(?P<label>.+)", re.IGNORECASE | re.DOTALL
)
_PAIR = re.compile(
    rf"{_OFFSET.format(n=1)}\s*\(Standard\)\s*/\s*{_OFFSET.format(n=2)}\s*\(Daylight\)", re.IGNORECASE
)
_UTC = frozenset({"z", "utc", "gmt", "coordinated universal time", "etc/utc"})
# The zone that most who write such a pair of standard and summer offsets mean, by minutes ahead of UTC.
_BY_PAIR = {
    (-540, -480): "America/Anchorage",
    (-480, -420): "America/Los_Angeles",
    (-420, -360): "America/Denver",
    (-360, -300): "America/Chicago",
    (-300, -240): "America/New_York",
    (-240, -180): "America/Halifax",
    (-210, -150): "America/St_Johns",
    (0, 60): "Europe/London",
    (60, 120): "Europe/Berlin",
    (120, 180): "Europe/Athens",
    (570, 630): "Australia/Adelaide",
    (600, 660): "Australia/Sydney",
    (720, 780): "Pacific/Auckland",
}
# Words without a city. What means two zones in two systems ("Europe de l'Ouest") is left out.
_CALLED = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "atlantic": "America/Halifax",
    "alaskan": "America/Anchorage",
    "hawaiian": "Pacific/Honolulu",
    "est/edt": "America/New_York",
    "cst/cdt": "America/Chicago",
    "mst/mdt": "America/Denver",
    "pst/pdt": "America/Los_Angeles",
    "indiana (east)": "America/Indiana/Indianapolis",
    "central america": "America/Guatemala",
    "brasilia": "America/Sao_Paulo",
    "international date line west": "Etc/GMT+12",
    "west central africa": "Africa/Lagos",
    "greenwich mean": "Europe/London",
    "central european": "Europe/Berlin",
    "western/central europe": "Europe/Berlin",
    "mitteleuropäische": "Europe/Berlin",
    "westeuropäische": "Europe/Lisbon",
    "osteuropäische": "Europe/Athens",
    "moskauer": "Europe/Moscow",
    "nordamerikanische ostküsten": "America/New_York",
    "nordamerikanische zentral": "America/Chicago",
    "rocky-mountains": "America/Denver",
    "nordamerikanische westküsten": "America/Los_Angeles",
    "heure d'europe centrale": "Europe/Paris",
    "heure d'europe de l'est": "Europe/Athens",
    "heure de moscou": "Europe/Moscow",
    "heure de l'est": "America/Toronto",
    "heure du centre": "America/Winnipeg",
    "heure des rocheuses": "America/Edmonton",
    "heure du pacifique": "America/Vancouver",
}
_WHERE = re.compile(r"\s*(?:\((?:us|canada|mexico)[^)]*\)|;\s*tijuana|\bus\s+(?:&|and)\s+canada|nord-américain(?:e)?)\s*", re.IGNORECASE)  # fmt: skip
_SEASON = re.compile(
    r"\s*\((?:heure\s+d'été|sommerzeit|summer|daylight)[^)]*\)|[\s-]*\b(?:standard|daylight|summer)?\s*time\b"
    r"|[\s-]*(?:normal|sommer|standard)?zeit\b|\s+normale(?=\s)|\s+d'été(?=\s)",
    re.IGNORECASE,
)


def zone_meant(name: str) -> dt.tzinfo | None:
    """Return the zone that a calendar's own name means, or nothing where it could be any."""
    said = " ".join(name.replace("\\,", ",").replace("\u2019", "'").strip("\" '").split())
    if said.casefold().rpartition("/")[2] in _UTC:
        return dt.UTC
    if found := _ONLY_OFFSET.fullmatch(said):
        return dt.timezone(dt.timedelta(minutes=_minutes(found, 1)))
    if found := _PAIR.fullmatch(said):
        pair = (_minutes(found, 1), _minutes(found, 2))
        return ZoneInfo(_BY_PAIR[pair]) if pair in _BY_PAIR else None
    if found := _SHOWN.fullmatch(said):
        if found["label"].casefold() in _UTC:
            return dt.UTC
        return _labelled(found["label"], 0 if found["none"] else _minutes(found, 1))
    return _labelled(said, None)


def windows_zone(name: str) -> ZoneInfo | None:
    """Return the zone of a Windows name: "W. Europe Standard Time"."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415 - slow to import, see the package

    return ZoneInfo(WINDOWS_TO_OLSON[name]) if name in WINDOWS_TO_OLSON else None


def _minutes(found: re.Match[str], which: int) -> int:
    ahead = int(found[f"hours{which}"]) * 60 + int(found[f"minutes{which}"] or 0)
    return min(ahead, 24 * 60 - 1) * (1 if found[f"sign{which}"] == "+" else -1)


def _labelled(label: str, ahead: int | None) -> ZoneInfo | None:
    """Return the first zone that a label's words name and whose standard offset is the one that stands before it, if any does."""
    return next((zone for zone in _candidates(label) if ahead is None or _standard(zone.key) == ahead), None)


def _candidates(label: str) -> Iterator[ZoneInfo]:
    if zone := windows_zone(label):
        yield zone
    word = " ".join(_SEASON.sub("", _WHERE.sub(" ", label)).casefold().split())
    if word in _CALLED:
        yield ZoneInfo(_CALLED[word])
    for place in re.split(r"\s*[,/;:]\s*", word):
        yield from (ZoneInfo(name) for name in _cities().get(place, ()))


@cache
def _standard(name: str) -> int:
    """Return the minutes ahead of UTC out of summer time, as the rules are now."""
    zone = zone_named(name)
    offsets = [dt.datetime(2026, month, 15, tzinfo=zone).utcoffset() or dt.timedelta(0) for month in (1, 7)]
    return min(offset // dt.timedelta(minutes=1) for offset in offsets)


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    cities: dict[str, tuple[str, ...]] = {}
    for name in sorted(available_timezones()):
        area, _, city = name.rpartition("/")
        if area and not area.startswith(("Etc", "SystemV", "posix", "right")):
            key = city.replace("_", " ").casefold()
            cities[key] = (*cities.get(key, ()), name)
    return cities
