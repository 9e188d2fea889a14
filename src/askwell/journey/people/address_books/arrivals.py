"""One person as a file tells of her, made fit for the tables and for comparing."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from askwell.formats.linkedin import profile_key
from askwell.formats.records import Labelled, PersonRecord, Problem
from askwell.journey.people.forms.fields import is_web_page
from askwell.journey.people.keying import (
    LONGEST_KEY,
    LONGEST_POINT,
    organisation_key,
    point_key,
    sort_key,
)
from askwell.journey.people.models import ContactPoint

_LONGEST_LABEL = 60
_LONGEST_UID = 300


@dataclass(frozen=True, slots=True)
class Point:
    """One way to reach someone, with its key."""

    kind: str
    key: str
    value: str
    label: str


@dataclass(slots=True, kw_only=True)
class Arrival:
    """A person, or an organisation with a card of its own, on the way in; ``doubts`` are about single details."""

    full_name: str
    sort_key: str
    title: str
    organisation: str
    organisation_key: str
    profile_key: str
    points: tuple[Point, ...]
    note: str
    postal_address: str
    categories: tuple[str, ...]
    source: str
    uid: str
    place: str
    raw: str
    digest: str
    is_organisation: bool
    doubts: list[Problem] = field(default_factory=list)


@dataclass(slots=True)
class Reading:
    """A whole file read: who is in it, and what could not be read."""

    arrivals: list[Arrival] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read(items: Iterable[PersonRecord | Problem], *, region: str, source: str) -> Reading:
    """Return everyone and everything in doubt. A doubt stays with its person, who comes just before it."""
    reading = Reading()
    last: Arrival | None = None
    for item in items:
        if isinstance(item, PersonRecord):
            last = arrival_of(item, region=region, source=source)
            reading.arrivals.append(last)
        elif item.kept and last and _same_place(item.place, last.place):
            last.doubts.append(item)
        else:
            reading.problems.append(item)
    return reading


def arrival_of(record: PersonRecord, *, region: str, source: str) -> Arrival:
    """Return a record cut to the widths of the tables; its raw text keeps all of it."""
    name = fit(" ".join(record.full_name.split()), LONGEST_KEY)
    place = record.organisation or (name if record.is_organisation else "")
    organisation = fit(" ".join(place.split()), LONGEST_KEY)
    raw = fit(record.raw)
    return Arrival(
        full_name=name,
        sort_key=sort_key(name),
        title=fit(record.title, LONGEST_KEY),
        organisation=organisation,
        organisation_key=_key_of(organisation) if organisation else "",
        profile_key=profile_key(record.profile_url)[:LONGEST_KEY],
        points=tuple(_points(record, region)),
        note=fit(record.note).strip(),
        postal_address=fit(record.addresses[0].value) if record.addresses else "",
        categories=record.categories,
        source=fit(_since(record, source), LONGEST_KEY),
        uid=fit(record.uid, _LONGEST_UID),
        place=record.place,
        raw=raw,
        digest=digest_of(raw),
        is_organisation=record.is_organisation,
        doubts=list(_too_long(record)),
    )


@lru_cache(maxsize=4_096)
def _key_of(organisation: str) -> str:
    return organisation_key(organisation)


def fit(text: str, limit: int | None = None) -> str:
    """Return a text without the zero character, which PostgreSQL refuses, and not longer than ``limit``."""
    return text.replace("\x00", "\ufffd")[:limit]


def digest_of(raw: str) -> str:
    """Return the SHA-256 under which a record is known again."""
    return hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()


def _points(record: PersonRecord, region: str) -> Iterator[Point]:
    pages = (url for url in record.urls if is_web_page(url.value) and not profile_key(url.value))
    kinds = (
        (ContactPoint.Kind.EMAIL, record.emails),
        (ContactPoint.Kind.PHONE, record.phones),
        (ContactPoint.Kind.URL, tuple(pages)),
    )
    seen: set[tuple[str, str]] = set()
    for kind, found in chain.from_iterable(((kind, x) for x in _best_first(all_)) for kind, all_ in kinds):
        value = fit(found.value.strip(), LONGEST_POINT)
        key = point_key(kind, value, region=region)
        if key and (kind, key) not in seen:
            seen.add((kind, key))
            yield Point(kind, key, value, fit(found.label, _LONGEST_LABEL))


def _best_first(found: tuple[Labelled, ...]) -> list[Labelled]:
    return sorted(found, key=lambda one: not one.preferred)


def _since(record: PersonRecord, source: str) -> str:
    return f"{source}, connected on {record.connected_on.isoformat()}" if record.connected_on else source


def _too_long(record: PersonRecord) -> Iterator[Problem]:
    if len(record.full_name) > LONGEST_KEY:
        yield Problem(
            record.place,
            f"The name has {len(record.full_name)} characters; {LONGEST_KEY} of them were kept.",
            "Shorten the name on the person's page.",
            record.raw,
            kept=True,
        )


def _same_place(doubt: str, person: str) -> bool:
    """Tell whether "card 3, line 45" or "row 3" speaks of the person at "card 3, line 40" or "row 3"."""
    return doubt.partition(",")[0] == person.partition(",")[0]
