"""The occupations of a release with their titles, ratings, tasks and kin. Nothing is held that is not asked for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO

from askwell.formats.onet.tables import Opener, Problems, Row, rows, table_name
from askwell.formats.records import Problem

CODE = re.compile(r"\d{2}-\d{4}(?:\.\d{2})?")
_RELEASE = re.compile(r"O\*NET\D{0,3}(\d+(?:\.\d+)?)\s+Database", re.IGNORECASE)
_RELEASED = re.compile(r"^\s*(\w+ \d{4}) Release", re.MULTILINE)
LONGEST_NOTE = 20_000

# What each table tells, for saying plainly what a release lacks. Older releases call the kin career changers.
TABLES: Mapping[str, str] = {
    "alternatetitles": "other titles",
    "sampleofreportedtitles": "titles that people reported",
    "interests": "interests",
    "workvalues": "work values",
    "skills": "skills",
    "jobzones": "how much preparation it takes",
    "taskstatements": "tasks",
    "relatedoccupations": "related occupations",
}
_OLDER = {"relatedoccupations": "careerchangersmatrix"}
# The scales that are asked for: occupational interests, extent of a value, importance and level of a skill.
_SCALES = {"interests": {"OI"}, "workvalues": {"EX"}, "skills": {"IM", "LV"}}
_RANGES = {"OI": (1.0, 7.0), "EX": (1.0, 7.0), "IM": (1.0, 5.0), "LV": (0.0, 7.0)}


@dataclass(frozen=True, slots=True)
class Occupation:
    """One kind of work."""

    code: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Title:
    """Another name of an occupation; ``reported`` where people who do the work gave it."""

    code: str
    title: str
    reported: bool


@dataclass(frozen=True, slots=True)
class Rating:
    """How an occupation stands on one scale: OI and EX 1 to 7, IM 1 to 5, LV 0 to 7."""

    code: str
    kind: str
    element: str
    scale: str
    value: float


@dataclass(frozen=True, slots=True)
class Related:
    """An occupation that is near another, ``place`` 1 being the nearest."""

    code: str
    other: str
    place: int


@dataclass(frozen=True, slots=True)
class Task:
    """Something that people in an occupation do."""

    code: str
    task: str
    core: bool


@dataclass(kw_only=True)
class Onet:
    """One release: its tables by plain name, ready to be read one after the other. ``problems`` grow while reading."""

    tables: Mapping[str, Opener]
    release: str = ""
    released: str = ""
    problems: Problems = field(default_factory=Problems)

    @property
    def gaps(self) -> list[str]:
        """Return what this release does not tell, in words."""
        return [words for table, words in TABLES.items() if self._opener(table) is None]

    def occupations(self) -> Iterator[Occupation]:
        """Yield every occupation."""
        for line, row in self._rows("occupationdata", "onetsoccode", "title"):
            if self._has_code(row, "occupationdata", line):
                yield Occupation(row["onetsoccode"], row["title"], row.get("description", ""))

    def titles(self) -> Iterator[Title]:
        """Yield the other titles, reported ones last."""
        for line, row in self._rows("alternatetitles", "onetsoccode", "alternatetitle"):
            if self._has_code(row, "alternatetitles", line):
                yield Title(row["onetsoccode"], row["alternatetitle"], reported=False)
        for line, row in self._rows("sampleofreportedtitles", "onetsoccode", "reportedjobtitle"):
            if self._has_code(row, "sampleofreportedtitles", line):
                yield Title(row["onetsoccode"], row["reportedjobtitle"], reported=True)

    def ratings(self) -> Iterator[Rating]:
        """Yield interests, values and skills; what the source itself advises against using is left out."""
        for table, scales in _SCALES.items():
            for line, row in self._rows(table, "onetsoccode", "elementname", "scaleid", "datavalue"):
                if row["scaleid"] in scales and row.get("recommendsuppress", "N") != "Y":
                    rating = self._rating(table, line, row)
                    if rating:
                        yield rating

    def related(self) -> Iterator[Related]:
        """Yield which occupation is near which."""
        for line, row in self._rows("relatedoccupations", "onetsoccode", "relatedonetsoccode"):
            if self._has_code(row, "relatedoccupations", line):
                place = row.get("index", "")
                yield Related(
                    row["onetsoccode"], row["relatedonetsoccode"], int(place) if place.isdecimal() else line
                )

    def zones(self) -> Iterator[tuple[str, int]]:
        """Yield how much preparation each occupation takes, 1 little to 5 much."""
        for line, row in self._rows("jobzones", "onetsoccode", "jobzone"):
            if self._has_code(row, "jobzones", line):
                if row["jobzone"] in {"1", "2", "3", "4", "5"}:
                    yield row["onetsoccode"], int(row["jobzone"])
                elif row["jobzone"].casefold() != "n/a":
                    self.problems.add(
                        "jobzones", line, f"“{row['jobzone'][:40]}” is no job zone from 1 to 5."
                    )

    def tasks(self) -> Iterator[Task]:
        """Yield what people do."""
        for line, row in self._rows("taskstatements", "onetsoccode", "task"):
            if self._has_code(row, "taskstatements", line):
                yield Task(row["onetsoccode"], row["task"], core=row.get("tasktype", "") == "Core")

    def _rating(self, table: str, line: int, row: Row) -> Rating | None:
        low, high = _RANGES[row["scaleid"]]
        try:
            value = float(row["datavalue"])
        except ValueError:
            value = -1.0
        if not low <= value <= high:
            self.problems.add(table, line, f"“{row['datavalue'][:40]}” is no value from {low:g} to {high:g}.")
            return None
        if not self._has_code(row, table, line):
            return None
        return Rating(row["onetsoccode"], table, row["elementname"], row["scaleid"], value)

    def _rows(self, table: str, *needs: str) -> Iterator[tuple[int, Row]]:
        opener = self._opener(table)
        if opener:
            yield from rows(opener, table, needs=needs, problems=self.problems)

    def _opener(self, table: str) -> Opener | None:
        return self.tables.get(table) or self.tables.get(_OLDER.get(table, ""))

    def _has_code(self, row: Row, table: str, line: int) -> bool:
        if CODE.fullmatch(row["onetsoccode"]):
            return True
        self.problems.add(table, line, f"“{row['onetsoccode'][:40]}” is no code of an occupation.")
        return False


def onet_of(files: Mapping[str, Opener]) -> tuple[Onet | None, list[Problem]]:
    """Return the release that these files hold, by file name, or why they are none.

    The release is read from the Read Me, "" where there is none.
    """
    tables = {table_name(name): opener for name, opener in files.items()}
    if "occupationdata" not in tables:
        what = "There is no table of occupations (Occupation Data) in it."
        do = "Get the text files of the O*NET database from onetcenter.org/database.html."
        return None, [Problem(place="the file", reason=what, what_to_do=do)]
    note = _note(tables["readme"]) if "readme" in tables else ""
    release, released = _RELEASE.search(note), _RELEASED.search(note)
    return Onet(
        tables=tables,
        release=release[1] if release else "",
        released=released[1] if released else "",
    ), []


def _note(opener: Opener) -> str:
    file: IO[bytes]
    with opener() as file:
        return file.read(LONGEST_NOTE).decode("utf-8", "replace")
