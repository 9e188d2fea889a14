"""One person as a file tells of her, made fit for the tables and for comparing."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain
from uuid import UUID

from askwell.formats.dialling import numbers_of
from askwell.formats.linkedin import profile_key
from askwell.formats.records import Labelled, PersonRecord, Problem
from askwell.journey.people.address_books.kept_records import as_json
from askwell.journey.people.address_books.pictures import is_picture, without_pictures
from askwell.journey.people.forms.fields import is_web_page
from askwell.journey.people.keying import (
    LONGEST_KEY,
    LONGEST_POINT,
    organisation_key,
    point_key,
    sort_key,
)
from askwell.journey.people.models import ContactPoint
from askwell.method.duplicates import Entry, sure_keys

_LONGEST_LABEL = 60
_LONGEST_UID = 300
_MOBILE = frozenset(
    ["cell", "mobile", "iphone", "handy", "mobil", "móvil", "movil", "portable", "cellulare", "celular"]
)
_OF_THE_EXPORT = frozenset({"REV", "PRODID", "X-PRODID"})
_SOURCES = {"linkedin_connections": "LinkedIn", "linkedin_messages": "LinkedIn messages"}


@dataclass(frozen=True, slots=True)
class Point:
    """One way to reach someone, with its key."""

    kind: str
    key: str
    value: str
    label: str


@dataclass(slots=True, kw_only=True)
class Arrival:
    """A person, or an organisation with a card of its own, as one record tells; ``doubts`` are about single details.

    ``at`` is the import that it came with, ``keys`` are what makes it one with others (``method.duplicates.sure_keys``),
    ``kept`` is the record as the database keeps it, ``digest`` that under which the very same record is known again.
    """

    record: PersonRecord
    kind: str
    at: UUID
    full_name: str
    sort_key: str
    title: str
    organisation: str
    organisation_key: str
    profile_key: str
    points: tuple[Point, ...]
    note: str
    postal_address: str
    source: str
    uid: str
    raw: str
    kept: str
    digest: str
    pictures: tuple[tuple[str, str], ...] = ()
    doubts: list[Problem] = field(default_factory=list)
    keys: frozenset[str] = frozenset()

    @property
    def is_organisation(self) -> bool:
        """Whether this is the card of an organisation."""
        return self.record.is_organisation

    @property
    def entry(self) -> Entry:
        """Return what is compared."""
        return _entry(self)


def arrival_of(
    record: PersonRecord, *, kind: str, at: UUID, region: str, places: Mapping[str, str]
) -> Arrival:
    """Return a record cut to the widths of the tables; the record itself keeps all of it, but for pictures' data.

    ``places`` leads from what an organisation is called otherwise to its key.
    """
    name = fit(" ".join(record.full_name.split()), LONGEST_KEY)
    place = record.organisation or (name if record.is_organisation else "")
    organisation = fit(" ".join(place.split()), LONGEST_KEY)
    place_key = _key_of(organisation) if organisation else ""
    told = as_json(record)
    digest = digest_of(f"{kind} {_lasting(record, told)}")
    pictures = tuple(pair for pair in record.unknown if is_picture(*pair))
    if pictures:
        others = tuple(pair for pair in record.unknown if pair not in pictures)
        record = replace(record, unknown=others, raw=without_pictures(record.raw))
        told = as_json(record)
    arrival = Arrival(
        record=record,
        kind=kind,
        at=at,
        full_name=name,
        sort_key=sort_key(name),
        title=fit(record.title, LONGEST_KEY),
        organisation=organisation,
        organisation_key=places.get(place_key, place_key),
        profile_key=profile_key(record.profile_url)[:LONGEST_KEY] if record.profile_url else "",
        points=tuple(_points(record, region)),
        note=fit(record.note).strip(),
        postal_address=fit(record.addresses[0].value) if record.addresses else "",
        source=fit(_since(record, _SOURCES.get(kind, "Address book")), LONGEST_KEY),
        uid=fit(record.uid, _LONGEST_UID),
        raw=fit(record.raw),
        kept=told,
        digest=digest,
        pictures=pictures,
        doubts=list(_too_long(record)),
    )
    arrival.keys = sure_keys(arrival.entry)
    return arrival


def _lasting(record: PersonRecord, told: str) -> str:
    """Return what a record says but for when it was written, which every export says anew."""
    lasting = tuple(pair for pair in record.unknown if pair[0] not in _OF_THE_EXPORT)
    return told if lasting == record.unknown else as_json(replace(record, unknown=lasting))


def _entry(arrival: Arrival) -> Entry:
    phones = tuple(point.key for point in arrival.points if point.kind == ContactPoint.Kind.PHONE)
    return Entry(
        id=arrival.record.place,
        name=arrival.sort_key,
        organisation=arrival.organisation_key,
        emails=tuple(point.key for point in arrival.points if point.kind == ContactPoint.Kind.EMAIL),
        phones=phones,
        mobiles=mobiles_in(arrival.points) if phones else (),
        profile=arrival.profile_key,
        uid=arrival.uid,
    )


def mobiles_in(points: tuple[Point, ...]) -> tuple[str, ...]:
    """Return the keys of the phone numbers that are called mobile."""
    return tuple(
        point.key
        for point in points
        if point.kind == ContactPoint.Kind.PHONE and not _MOBILE.isdisjoint(point.label.casefold().split())
    )


@lru_cache(maxsize=4_096)
def _key_of(organisation: str) -> str:
    return organisation_key(organisation)


def fit(text: str, limit: int | None = None) -> str:
    """Return a text without the zero character, which PostgreSQL refuses, and not longer than ``limit``."""
    return text.replace("\x00", "\ufffd")[:limit]


def digest_of(text: str) -> str:
    """Return the SHA-256 under which a record is known again."""
    return hashlib.sha256(fit(text).encode("utf-8", "surrogatepass")).hexdigest()


def phone_keys(record: PersonRecord, region: str) -> dict[str, str]:
    """Return the key of each number of a record by the number as it stands: the rest of the record says where it is dialled."""
    numbers = zip(record.phones, numbers_of(record, region), strict=True)
    return {
        one.value: (number or fit(one.value.strip(), LONGEST_POINT))[:LONGEST_POINT]
        for one, number in numbers
    }


def _points(record: PersonRecord, region: str) -> Iterator[Point]:
    pages = (url for url in record.urls if is_web_page(url.value) and not profile_key(url.value))
    kinds = (
        (ContactPoint.Kind.EMAIL, record.emails),
        (ContactPoint.Kind.PHONE, record.phones),
        (ContactPoint.Kind.URL, tuple(pages)),
    )
    keys = phone_keys(record, region)
    seen: set[tuple[str, str]] = set()
    for kind, found in chain.from_iterable(((kind, x) for x in _best_first(all_)) for kind, all_ in kinds):
        value = fit(found.value.strip(), LONGEST_POINT)
        key = keys[found.value] if kind == ContactPoint.Kind.PHONE else point_key(kind, value, region=region)
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
