"""What address books would bring in, as JSON for scripts; no database is opened."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from askwell.formats.keys import phone_key
from askwell.formats.people_file import LARGEST, FileReading, read_file
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
    for path in _files(paths):
        try:
            size = path.stat().st_size
            if size <= LARGEST:
                yield from read_file(str(path), path.read_bytes())
                continue
            reason, what_to_do = "This file is larger than 256 MB.", "Cut it into smaller files."
        except (OSError, ValueError) as wrong:
            reason, what_to_do = f"It could not be read: {wrong}.", "Look whether the file is there."
        yield FileReading(str(path), "unknown", iter([Problem("the file", reason, what_to_do)]))


def _files(paths: tuple[Path, ...]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            for folder, folders, names in os.walk(path):
                folders.sort()
                yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))
        else:
            yield path


def _print_one(reading: FileReading, region: str) -> bool:
    problems: list[Problem] = []
    head = {"file": reading.name, "kind": reading.kind, "summary": reading.summary or None}
    click.echo("\n" + _json(head)[:-1] + ', "records": [', nl=False)
    count = 0
    for item in reading.items:
        if isinstance(item, Problem):
            problems.append(item)
            continue
        click.echo((",\n" if count else "\n") + _json(record_as_json(item, region)), nl=False)
        count += 1
    told = [
        {"place": p.place, "reason": p.reason, "what_to_do": p.what_to_do, "kept": p.kept} for p in problems
    ]
    click.echo(f'], "problems": {_json(told)}}}', nl=False)
    return bool(count) or reading.kind != "unknown"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=True)


def record_as_json(record: PersonRecord, region: str) -> dict[str, Any]:
    """Return one person as docs/scripts.md describes her; `region` is where numbers without a country are dialled."""
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
        "phones": [phone_as_json(phone, region) for phone in record.phones],
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


def phone_as_json(phone: Labelled, region: str) -> dict[str, Any]:
    """Return a number as it was written and in the form of E.164, which is null where it cannot be one."""
    number, _, extension = phone_key(phone.value, region).partition(";ext=")
    is_number = number.startswith("+") and number[1:].isdecimal()
    return {
        "e164": number if is_number else None,
        "extension": extension if is_number else "",
        "raw": phone.value,
        "label": phone.label,
        "preferred": phone.preferred,
    }


def _labelled(one: Labelled) -> dict[str, Any]:
    return {"value": one.value, "label": one.label, "preferred": one.preferred}
