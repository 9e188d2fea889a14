"""The copy for a person as something to read: what is kept about her, in plain words, as a page that any browser opens and prints."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db import models
from django.template.loader import render_to_string
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.formats import date_format

from askwell.accounts.models import Seeker
from askwell.desk.data.columns import Plain, fields_of
from askwell.desk.data.plain_rows import tables
from askwell.desk.one_person.plain_words import CAME, FOR_THE_PROGRAM, SECTIONS, Spoken
from askwell.journey.people.models import Circle, Organisation, Person
from askwell.method.topics import topic_name

Kept = Mapping[str, Sequence[Mapping[str, Plain]]]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One row in words: what it is and of which day, how it is marked, and its columns that say something."""

    called: str
    day: str
    marks: str
    said: Sequence[tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class Section:
    """What stands under one heading."""

    heading: str
    entries: Sequence[Entry]


def sections(person: Person, kept: Kept) -> list[Section]:
    """Return the kept rows of a person in plain words, by what they are about; two statements. Headings with nothing beneath are left out."""
    telling = _Telling(person)
    found = [
        Section(heading=heading, entries=[*telling.entries(tables_told, kept)])
        for heading, tables_told in SECTIONS.items()
    ]
    return [section for section in found if section.entries]


def as_a_page(person: Person, *, kept: Kept, elsewhere: Iterable[Mapping[str, str]], held: int, files: Sequence[str], alone: bool) -> str:  # fmt: skip
    """Return the whole copy as one HTML page, for the person herself.

    ``elsewhere`` is what others said of her, ``held`` counts what is held back, ``files`` are the names of what lies beside it,
    or is kept too where the page goes ``alone``.
    """
    shown = {
        "person": person,
        "seeker": person.seeker,
        "sections": sections(person, kept),
        "elsewhere": list(dict.fromkeys(one["text"] for one in elsewhere)),
        "held": held,
        "files": files,
        "alone": alone,
        "program": [(words, len(kept[table])) for table, words in FOR_THE_PROGRAM.items() if kept.get(table)],
    }
    return render_to_string("one_person/about.html", shown)


class _Telling:
    """Puts rows into words; looks the names of places and circles up once."""

    def __init__(self, person: Person) -> None:
        self.person, self.seeker = person, person.seeker
        self.names: dict[str, str] = {}
        for model in (Organisation, Circle):
            named = model.objects.of(self.seeker).order_by()
            self.names |= {str(key): name for key, name in named.values_list("pk", "name")}

    def entries(self, told: Mapping[str, Spoken], kept: Kept) -> Iterator[Entry]:
        for name, spoken in told.items():
            table = "referral" if name == CAME else name
            fields = {field.attname: field for field in fields_of(tables()[table])}
            rows = [
                row
                for row in kept.get(table, ())
                if (table != "referral" or self._came(row) == (name == CAME))
                and not (table == "outreach" and _never_asked(row, kept))
            ]
            for row in sorted(rows, key=lambda row: str(row.get(spoken.day) or "")):
                yield self._entry(table, spoken, row, fields)

    def _came(self, row: Mapping[str, Plain]) -> bool:
        return row["referred_id"] == str(self.person.pk)

    def _entry(
        self,
        table: str,
        spoken: Spoken,
        row: Mapping[str, Plain],
        fields: Mapping[str, "models.Field[object, object]"],
    ) -> Entry:
        marks = (
            _choice(fields[column], row[column], instead=spoken.instead.get(column))
            for column in spoken.marks
        )
        clock = spoken.clock and not row.get("day_only")
        said = ((label, self._value(column, row[column])) for column, label in spoken.columns.items())
        return Entry(
            called=self._called(table, spoken, row),
            day=_day(row.get(spoken.day), self.seeker, clock=clock) if spoken.day else "",
            marks=", ".join(filter(None, marks)),
            said=[(label, value) for label, value in said if value],
        )

    @staticmethod
    def _called(table: str, spoken: Spoken, row: Mapping[str, Plain]) -> str:
        if table == "letter" and not row["sent_at"]:
            return "A draft to you, not sent"
        return spoken.called

    def _value(self, column: str, value: Plain) -> str:
        if value is True:
            return "yes"
        if value in (None, "", False):
            return ""
        if column.endswith("_id"):
            return self.names.get(str(value), "")
        if column == "topic":
            return topic_name(str(value))
        return _day(value, self.seeker) if column.endswith(("_at", "_on", "_until")) else str(value)


def _never_asked(outreach: Mapping[str, Plain], kept: Kept) -> bool:
    """Tell whether she was never to be asked: all that hangs on it is a talk that was put in when it had taken place."""

    def of_it(table: str) -> list[Mapping[str, Plain]]:
        return [row for row in kept.get(table, ()) if row["outreach_id"] == outreach["id"]]

    talks = of_it("talk")
    put_in = [row for row in talks if row["ended_at"] and row["started_at"] == row["starts_at"]]
    nothing_meant = not (outreach["something_true"] or outreach["closed_at"] or of_it("letter"))
    return nothing_meant and bool(talks) and put_in == talks


def _choice(
    field: "models.Field[object, object]", value: Plain, *, instead: Mapping[str, str] | None = None
) -> str:
    return str((instead or dict(field.flatchoices)).get(str(value), "")) if value else ""


def _day(value: Plain, seeker: Seeker, *, clock: bool = False) -> str:
    """Return a moment or a day in words, in the seeker's time zone."""
    moment = parse_datetime(str(value)) if value else None
    if moment is None:
        day = parse_date(str(value)) if value else None
        return date_format(day, "F j, Y") if day else ""
    here = moment.astimezone(seeker.zone) if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return date_format(here, "F j, Y, g:i a" if clock else "F j, Y")
