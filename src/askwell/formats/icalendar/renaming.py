"""Zones of events written with the names that libraries know, where a calendar writes others and defines none of them."""

import datetime as dt
import re
from collections.abc import Collection
from zoneinfo import ZoneInfo

from askwell.formats.icalendar.naming import windows_zone, zone_meant
from askwell.formats.icalendar.zones import zone_named

# The name goes on to the time or the next parameter: some forget the quotes around "(UTC+01:00) Amsterdam".
_ZONE = re.compile(r';TZID=(?P<name>"[^"\r\n]+"|[^\r\n]+?)(?=:\d{8}|;[A-Z-]+=)', re.IGNORECASE)
_HOUR = dt.timedelta(hours=1)


def with_known_zones(text: str, *, defined: Collection[str]) -> str:
    """Return an event with each zone by its IANA name, but for those that the file has ``defined`` and those that mean nothing to us."""

    def renamed(match: re.Match[str]) -> str:
        name = match["name"].strip('"')
        if name in defined or zone_named(name) or windows_zone(name):
            return match.group()
        key = _key(zone_meant(name))
        return f";TZID={key}" if key else match.group()

    return _ZONE.sub(renamed, text)


def _key(zone: dt.tzinfo | None) -> str:
    if isinstance(zone, ZoneInfo):
        return zone.key
    ahead = zone.utcoffset(None) if zone else None
    if ahead is None or ahead % _HOUR:
        return ""
    return f"Etc/GMT{-(ahead // _HOUR):+d}" if ahead else "Etc/UTC"
