"""An odd file, and what it has to come out as."""

import io
from dataclasses import dataclass

from askwell.formats.people_file import open_people_file
from askwell.formats.records import PersonRecord, Problem


@dataclass(frozen=True)
class Odd:
    """A file with its kind and, of each person in it, the fields that matter; `problems` are of any sort."""

    name: str
    data: bytes
    kind: str
    people: list[dict[str, object]]
    problems: int = 0


def odd(
    name: str,
    text: str | bytes,
    kind: str,
    *people: dict[str, object],
    problems: int = 0,
    encoding: str = "utf-8",
) -> Odd:
    data = text if isinstance(text, bytes) else text.encode(encoding)
    return Odd(name, data, kind, list(people), problems)


def said(record: PersonRecord, field: str) -> object:
    """Give a field in a form that is quick to write down."""
    if field == "labels":
        return [one.label for one in record.phones]
    value = getattr(record, field)
    if field in {"emails", "phones", "urls"}:
        return [one.value for one in value]
    if field == "addresses":
        return [(a.street, a.city, a.region, a.postal_code, a.country) for a in value]
    if field == "connected_on":
        return value.isoformat() if value else ""
    return list(value) if isinstance(value, tuple) else value


def read(one: Odd) -> tuple[list[str], list[PersonRecord], list[Problem]]:
    """Return the kinds of the file's parts, its people and its problems."""
    kinds: list[str] = []
    people: list[PersonRecord] = []
    problems: list[Problem] = []
    for reading in open_people_file(one.name, io.BytesIO(one.data)):
        kinds.append(reading.kind)
        for item in reading.items:
            if isinstance(item, PersonRecord):
                people.append(item)
            else:
                problems.append(item)
    return kinds, people, problems
