"""What the rows of an archive must say alike: whose words a claim is, which campaign is under way, which bound is the lower."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import DateTimeField

from askwell.desk.data.columns import with_offset
from askwell.formats.archive import Archive

Values = Mapping[str, Any]
_PERS = ("hour", "day", "week", "month", "year")


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A row that says what another one, or itself, says otherwise: its ``table``, its ``number`` from 1, and why with what to do."""

    table: str
    number: int
    why: str


def disagreements(archive: Archive, *, zone: ZoneInfo) -> Iterator[Disagreement]:
    """Yield each row that contradicts another or itself. Its values are read already; moments without an offset are in ``zone``."""
    yield from _under_way(archive)
    talks = {_key(row["id"]): row for row in _rows(archive, "talk") if "id" in row}
    lines = {_key(row["id"]): row for row in _rows(archive, "line") if "id" in row}
    targets = {_key(row["id"]): row for row in _rows(archive, "target") if "id" in row}
    checks: Mapping[str, Callable[[Values], str]] = {
        "aim": lambda row: _target(row, targets),
        "talk": lambda row: _talk(row, zone) or _target(row, targets),
        "claim": lambda row: _told(row, talks, lines) or _target(row, targets),
        "fact": lambda row: _told(row, talks, lines) or _fact(row),
    }
    for table, check in checks.items():
        for number, row in enumerate(_rows(archive, table), start=1):
            if why := check(row):
                yield Disagreement(table=table, number=number, why=why)


def _rows(archive: Archive, table: str) -> Iterator[Values]:
    return archive.rows(table) if table in archive.tables else iter(())


def _under_way(archive: Archive) -> Iterator[Disagreement]:
    begun = 0
    for number, row in enumerate(_rows(archive, "campaign"), start=1):
        if row.get("ended_at"):
            continue
        if begun:
            why = f"the campaign of row {begun} is under way already; give ended_at to the one that rests"
            yield Disagreement(table="campaign", number=number, why=why)
        begun = begun or number


def _target(row: Values, targets: Mapping[UUID, Values]) -> str:
    target = targets.get(_key(row["target_id"])) if row.get("target_id") else None
    if target and _key(target["campaign_id"]) != _key(row["campaign_id"]):
        return "its target_id is a target of another campaign; give it one of its own campaign, or none"
    return ""


def _talk(row: Values, zone: ZoneInfo) -> str:
    began, ended = row.get("started_at"), row.get("ended_at")
    if began and ended and _moment(ended, zone) < _moment(began, zone):
        return f"its ended_at {ended} lies before its started_at {began}; put right which of the two is wrong"
    return ""


def _moment(said: str, zone: ZoneInfo) -> dt.datetime:
    moment: dt.datetime = with_offset(DateTimeField().to_python(said), zone)
    return moment


def _key(said: object) -> UUID:
    return UUID(str(said))


def _told(row: Values, talks: Mapping[UUID, Values], lines: Mapping[UUID, Values]) -> str:
    """Return what a claim or a fact says otherwise than its talk or its line, and what to do; "" where all agree."""
    talk, line = (
        talks.get(_key(row["talk_id"])),
        lines.get(_key(row["line_id"])) if row.get("line_id") else None,
    )
    for column, whose in (("person_id", "person"), ("campaign_id", "campaign")):
        if talk and _key(row[column]) != _key(talk[column]):
            return f"its {column} is not the {whose} of its talk; give it the {column} of the talk in which it was said"
    if line and _key(line["talk_id"]) != _key(row["talk_id"]):
        return "its line_id is a line of another talk; give it a line of its own talk, or none"
    return ""


def _fact(row: Values) -> str:
    low, high, per = row.get("low"), row.get("high"), row.get("per")
    if low is not None and high is not None and float(low) > float(high):
        return f"its low {low} is more than its high {high}; let them change places"
    return f"its per is “{per}”; it may be {', '.join(_PERS)}" if per and per not in _PERS else ""
