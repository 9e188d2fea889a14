"""LinkedIn's Positions.csv, Education.csv, Skills.csv and Profile.csv: what the member says about herself."""

import re
from collections.abc import Callable, Iterator
from typing import TypeVar

from askwell.formats.linkedin.kinds import EDUCATION, POSITIONS, PROFILE, SKILLS
from askwell.formats.linkedin.moments import read_partial
from askwell.formats.linkedin.records import Education, Position, Profile, Skill
from askwell.formats.linkedin.tables import Table, TableRow, doubt, read_table
from askwell.formats.records import Problem
from askwell.formats.text_file import TextFile

T = TypeVar("T", Position, Education, Skill, Profile)
_LISTED = re.compile(r"[^\[\],;]+(?:\([^)]*\))?")
_DAYS = ("started_on", "finished_on", "birthday")


def positions_in(file: TextFile) -> Iterator[Position | Problem]:
    """Give the jobs and the problems of a file that is read in pieces."""
    return _each(file, POSITIONS, _position)


def education_in(file: TextFile) -> Iterator[Education | Problem]:
    """Give the schools and the problems of a file that is read in pieces."""
    return _each(file, EDUCATION, _education)


def skills_in(file: TextFile) -> Iterator[Skill | Problem]:
    """Give the skills and the problems of a file that is read in pieces."""
    return _each(file, SKILLS, _skill)


def profiles_in(file: TextFile) -> Iterator[Profile | Problem]:
    """Give the member and the problems of a file that is read in pieces."""
    return _each(file, PROFILE, _profile)


def _each(file: TextFile, table: Table, record: Callable[[TableRow], T]) -> Iterator[T | Problem]:
    for row in read_table(file, (table,)):
        if isinstance(row, Problem):
            yield row
        elif not any(row.cells.values()):
            yield Problem(row.place, "This row says nothing.", "There is nothing to bring in.", row.raw)
        else:
            yield record(row)
            for field in _DAYS:
                if row[field] and not read_partial(row[field]):
                    yield doubt(row, f"There is no such day: {row[field][:60]}", "It was kept without that day.")  # fmt: skip


def _position(row: TableRow) -> Position:
    return Position(
        organisation=row["organisation"],
        title=row["title"],
        description=row["description"],
        location=row["location"],
        started_on=read_partial(row["started_on"]),
        finished_on=read_partial(row["finished_on"]),
        place=row.place,
        raw=row.raw,
        unknown=row.unknown,
    )


def _education(row: TableRow) -> Education:
    return Education(
        school=row["school"],
        degree=row["degree"],
        started_on=read_partial(row["started_on"]),
        finished_on=read_partial(row["finished_on"]),
        note=row["note"],
        activities=row["activities"],
        place=row.place,
        raw=row.raw,
        unknown=row.unknown,
    )


def _skill(row: TableRow) -> Skill:
    return Skill(name=row["name"], place=row.place, raw=row.raw, unknown=row.unknown)


def _profile(row: TableRow) -> Profile:
    return Profile(
        given_name=row["given_name"],
        family_name=row["family_name"],
        maiden_name=row["maiden_name"],
        headline=row["headline"],
        summary=row["summary"],
        industry=row["industry"],
        address=row["address"],
        postal_code=row["postal_code"],
        location=row["location"],
        birthday=read_partial(row["birthday"]),
        twitter=_listed(row["twitter"]),
        websites=tuple(one.partition(":")[2] or one if one.count(":") > 1 else one for one in _listed(row["websites"])),
        messengers=_listed(row["messengers"]),
        place=row.place,
        raw=row.raw,
        unknown=row.unknown,
    )  # fmt: skip


def _listed(cell: str) -> tuple[str, ...]:
    """Return the members of a list such as `[COMPANY:https://a.example,OTHER:https://b.example]`."""
    return tuple(filter(None, (one.strip() for one in _LISTED.findall(cell))))
