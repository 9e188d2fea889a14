"""A record as the database keeps it: all that was read, as JSON that is never searched."""

import datetime as dt
import json
from dataclasses import fields
from typing import Any

from askwell.formats.records import Address, Labelled, PersonRecord

_ELSEWHERE = frozenset({"place", "raw"})
_EMPTY: dict[str, Any] = {field.name: field.default for field in fields(PersonRecord)}
_NAMES = tuple(name for name in _EMPTY if name not in _ELSEWHERE)
_LABELLED = ("emails", "phones", "urls")
_ADDRESS = tuple(field.name for field in fields(Address))


def as_json(record: PersonRecord) -> str:
    """Return a record without its place and raw text, which have columns of their own; what is empty is left out."""
    said: dict[str, Any] = {}
    for name in _NAMES:
        value = getattr(record, name)
        if value and value != _EMPTY[name]:
            said[name] = value
    for name in _LABELLED:
        if name in said:
            said[name] = [_labelled(one) for one in said[name]]
    if "addresses" in said:
        said["addresses"] = [
            {part: value for part in _ADDRESS if (value := getattr(one, part))} for one in record.addresses
        ]
    if record.connected_on:
        said["connected_on"] = record.connected_on.isoformat()
    return json.dumps(said, separators=(",", ":"))


def from_json(text: str, *, place: str = "", raw: str = "") -> PersonRecord:
    """Return the record that was kept."""
    said: dict[str, Any] = json.loads(text)
    for name in _LABELLED:
        said[name] = tuple(Labelled(*one) for one in said.get(name, ()))
    said["addresses"] = tuple(Address(**one) for one in said.get("addresses", ()))
    said["categories"] = tuple(said.get("categories", ()))
    said["unknown"] = tuple((name, value) for name, value in said.get("unknown", ()))
    if day := said.get("connected_on"):
        said["connected_on"] = dt.date.fromisoformat(day)
    return PersonRecord(**said, place=place, raw=raw)


def _labelled(one: Labelled) -> list[Any]:
    return (
        [one.value, one.label, one.preferred]
        if one.preferred
        else [one.value, one.label]
        if one.label
        else [one.value]
    )
