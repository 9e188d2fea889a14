"""Local times of a calendar file put into their zones."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast
from zoneinfo import ZoneInfo

from askwell.formats.icalendar.naming import windows_zone, zone_meant
from askwell.formats.icalendar.zones import zone_named


@dataclass(frozen=True, slots=True, kw_only=True)
class Zones:
    """The zones of one file: those that it defines by itself, as text, and the one that it names for times without any."""

    defined: dict[str, str] = field(default_factory=dict)
    usual: str = ""

    def placed(self, at: dt.datetime, name: str) -> tuple[dt.datetime, str]:
        """Return a local time in its zone and the zone's name; as it came where the zone is not known.

        A name is looked up as an IANA name, a Windows name, a path that ends in one, the file's own definition, and at last
        as what it seems to mean.
        """
        said = name.strip() or self.usual.strip()
        if not said:
            return at, ""
        for zone in _by_name(said):
            return at.replace(tzinfo=zone), zone.key
        if own := self._own(name, at):
            return at.replace(tzinfo=own), name
        meant = zone_meant(said)
        return (at.replace(tzinfo=meant), str(meant)) if meant else (at, said)

    def _own(self, name: str, at: dt.datetime) -> dt.timezone | None:
        return _offset_of(self.defined[name], at) if name in self.defined else None


def _by_name(name: str) -> Iterator[ZoneInfo]:
    parts = name.strip("/").split("/")
    tails = ("/".join(parts[-taken:]) for taken in (3, 2) if len(parts) > taken)
    found = (zone_named(name), windows_zone(name), *(zone_named(tail) for tail in tails))
    yield from (zone for zone in found if zone)


def _offset_of(definition: str, at: dt.datetime) -> dt.timezone | None:
    """Return the offset that the file's own definition of a zone gives for a local time."""
    from icalendar import Timezone  # noqa: PLC0415 - slow to import, see the package

    try:
        zone = cast("Timezone", Timezone.from_ical(definition)).to_tz(lookup_tzid=False)
        offset = at.replace(tzinfo=zone).utcoffset()
        return dt.timezone(offset) if offset is not None else None
    except Exception:  # noqa: BLE001  # a broken definition of others may fail in the library in any way; the name is then kept
        return None
