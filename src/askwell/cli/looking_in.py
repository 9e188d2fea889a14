"""What address books would bring in, as JSON for scripts; no database is opened."""

import datetime as dt
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import fields
from itertools import chain
from pathlib import Path
from typing import Any

import click

from askwell.formats.dialling import numbers_of
from askwell.formats.linkedin.records import Correspondent, Entry, Other
from askwell.formats.people_file import FileReading, open_people_file
from askwell.formats.records import Labelled, PersonRecord, Problem

SCHEMA = "askwell.import/1"
_NO_REGION_SAID = "US"


def print_look(paths: tuple[Path, ...], *, region: str) -> bool:
    """Print what the files hold, one record at a time so that memory stays flat; whether something was readable."""
    readable = False
    click.echo(f'{{"schema": "{SCHEMA}", "files": [', nl=False)
    for at, reading in enumerate(_readings(paths)):
        click.echo("," if at else "", nl=False)
        readable = _print_one(reading, region or _NO_REGION_SAID) or readable
    click.echo("]}")
    return readable


def _readings(paths: tuple[Path, ...]) -> Iterator[FileReading]:
    for path in chain.from_iterable(map(files_in, paths)):
        try:
            with path.open("rb") as file:
                yield from open_people_file(str(path), file)
            continue
        except (OSError, ValueError) as wrong:
            reason, what_to_do = f"It could not be read: {wrong}.", "Look whether the file is there."
        yield FileReading(str(path), "unknown", iter([Problem("the file", reason, what_to_do)]))


def files_in(path: Path) -> Iterator[Path]:
    """Give a file, or all files beneath a folder but for hidden ones, in the order of their names."""
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def _print_one(reading: FileReading, region: str) -> bool:
    problems: list[Problem] = []
    click.echo("\n" + _json({"file": reading.name, "kind": reading.kind})[:-1] + ', "records": [', nl=False)
    records = (item if isinstance(item, Problem) else record_as_json(item, region) for item in reading.items)
    entries = (
        item if isinstance(item, Problem) else entry_as_json(item)
        for item in reading.entries
        if not isinstance(item, Other)
    )
    count = 0 if reading.summary else _print_each(records, problems)
    click.echo('], "entries": [', nl=False)
    count += _print_each(entries, problems)
    told = [
        {"place": p.place, "reason": p.reason, "what_to_do": p.what_to_do, "kept": p.kept} for p in problems
    ]
    summary = _json(reading.summary or None)
    click.echo(f'], "summary": {summary}, "problems": {_json(told)}}}', nl=False)
    return bool(count) or reading.kind != "unknown"


def _print_each(items: Iterable[Problem | dict[str, Any]], problems: list[Problem]) -> int:
    """Print what was read one by one, and put the problems aside; how many were printed."""
    count = 0
    for item in items:
        if isinstance(item, Problem):
            problems.append(item)
        else:
            click.echo((",\n" if count else "\n") + _json(item), nl=False)
            count += 1
    return count


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=True)


def record_as_json(record: PersonRecord, region: str) -> dict[str, Any]:
    """Return one person as docs/scripts.md describes her; `region` is where numbers are dialled of which nothing says otherwise."""
    return {
        "name": record.full_name,
        "name_parts": {
            "prefix": record.name_prefix, "given": record.given_name, "additional": record.additional_names,
            "family": record.family_name, "suffix": record.name_suffix, "nickname": record.nickname,
        },
        "organisation": record.organisation,
        "department": record.department,
        "title": record.title,
        "is_organisation": record.is_organisation,
        "emails": [_labelled(email) for email in record.emails],
        "phones": [
            phone_as_json(phone, number)
            for phone, number in zip(record.phones, numbers_of(record, region), strict=True)
        ],
        "urls": [_labelled(url) for url in record.urls],
        "profile_url": record.profile_url,
        "addresses": [
            {
                "value": one.value, "label": one.label, "po_box": one.po_box, "extended": one.extended,
                "street": one.street, "city": one.city, "region": one.region,
                "postal_code": one.postal_code, "country": one.country,
            }
            for one in record.addresses
        ],
        "birthday": record.birthday,
        "categories": list(record.categories),
        "note": record.note,
        "connected_on": record.connected_on.isoformat() if record.connected_on else None,
        "uid": record.uid,
        "place": record.place,
        "unknown": [{"name": name, "value": value} for name, value in record.unknown],
    }  # fmt: skip


def entry_as_json(entry: Entry) -> dict[str, Any]:
    """Return a message, an invitation or another row of LinkedIn's download as docs/scripts.md describes it."""
    told = ((field.name, getattr(entry, field.name)) for field in fields(entry) if field.name != "raw")
    return {
        name: [{"name": key, "value": cell} for key, cell in value] if name == "unknown" else _value(value)
        for name, value in told
    }


def _value(value: object) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Correspondent):
        return {"name": value.name, "profile_url": value.profile_url}
    return list(map(_value, value)) if isinstance(value, tuple) else value


def phone_as_json(phone: Labelled, number: str) -> dict[str, Any]:
    """Return a number as it was written and in the form of E.164, which is null where it cannot be one or is in doubt."""
    plain, _, extension = number.partition(";ext=")
    return {
        "e164": plain or None,
        "extension": extension,
        "raw": phone.written or phone.value,
        "label": phone.label,
        "preferred": phone.preferred,
    }


def _labelled(one: Labelled) -> dict[str, Any]:
    return {"value": one.value, "label": one.label, "preferred": one.preferred}
