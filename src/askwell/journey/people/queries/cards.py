"""People as address book cards: what their records say, with what the seeker changed since."""

import base64
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self

from django.db.models import QuerySet

from askwell.accounts.models import Seeker
from askwell.formats.linkedin import profile_key
from askwell.formats.records import Address, Labelled, PersonRecord
from askwell.journey.people.address_books.agreeing import Said, agreed, in_order, named_by
from askwell.journey.people.address_books.arrivals import Arrival, arrival_of, fit, phone_keys
from askwell.journey.people.address_books.kept_records import from_json
from askwell.journey.people.forms.people import profile_address
from askwell.journey.people.keying import circle_key, point_key
from askwell.journey.people.models import Circle, ContactPoint, Person, Portrait, SourceRecord
from askwell.journey.people.queries.organisations import called_otherwise
from askwell.method.letters.names import taken_apart

_AT_ONCE = 500
_WITH = ("contact_points", "circles", "source_records__portraits")


def cards_of(people: QuerySet[Person]) -> Iterator[PersonRecord]:
    """Give people as cards, some hundred read at a time."""
    some = people.select_related("organisation", "seeker").prefetch_related(*_WITH)
    around: _Around | None = None
    for person in some.iterator(chunk_size=_AT_ONCE):
        around = around or _Around.of(person.seeker)
        yield _Card(person, around).record()


def named_apart(full_name: str) -> PersonRecord:
    """Return a card that says only a name that was written by hand, its parts told apart so that a phone files it by the family's."""
    parts = taken_apart(full_name)
    return PersonRecord(
        full_name=full_name,
        given_name=parts.given,
        additional_names=parts.additional,
        family_name=parts.family,
        name_prefix=parts.prefix,
        name_suffix=parts.suffix,
    )


def cards_of_organisations(seeker: Seeker) -> Iterator[PersonRecord]:
    """Give the cards of organisations as they came."""
    records = SourceRecord.objects.of(seeker).exclude(organisation=None).exclude(record="").order_by("id")
    for row in records.prefetch_related("portraits").iterator(chunk_size=_AT_ONCE):
        record = from_json(row.record)
        yield replace(record, unknown=(*record.unknown, *_pictures(row.portraits.all())))


def unread_cards(seeker: Seeker) -> Iterator[str]:
    """Give the cards that could not be read, as they came."""
    unread = SourceRecord.objects.of(seeker).filter(record="", person=None, organisation=None).order_by("id")
    for raw in unread.values_list("raw", flat=True).iterator(chunk_size=_AT_ONCE):
        if raw.lstrip().upper().startswith("BEGIN:VCARD"):
            yield raw


def card_of(person: Person) -> PersonRecord:
    """Return what an address book keeps of a person; what the seeker wrote in her own note stays at home."""
    return _Card(person, _Around.of(person.seeker)).record()


@dataclass(frozen=True, slots=True)
class _Around:
    """What all cards share: the keys of all circles, and what organisations are called otherwise."""

    circles: frozenset[str]
    places: Mapping[str, str]

    @classmethod
    def of(cls, seeker: Seeker) -> Self:
        """Read it once for all cards."""
        circles = Circle.objects.of(seeker).values_list("key", flat=True)
        return cls(frozenset(circles), called_otherwise(seeker))


class _Card:
    """One person on the way out. Her records are taken as they came, and corrected by what stands on her page."""

    def __init__(self, person: Person, around: _Around) -> None:
        self.person, self.around = person, around
        self.rows = [row for row in person.source_records.all() if row.record]
        self.points = list(person.contact_points.all())

    @cached_property
    def arrivals(self) -> list[Arrival]:
        """The records in the order in which they count."""
        region = self.person.seeker.region
        return in_order([
            arrival_of(from_json(row.record), kind=row.kind, at=row.source_id, region=region, places=self.around.places)
            for row in self.rows
        ])  # fmt: skip

    @cached_property
    def said(self) -> Said:
        """What the records say together."""
        return agreed(self.arrivals)

    @property
    def records(self) -> list[PersonRecord]:
        """The records as they came."""
        return [arrival.record for arrival in self.arrivals]

    def record(self) -> PersonRecord:
        """Return the card."""
        person, named = self.person, self._named_by()
        place = person.organisation.name if person.organisation else ""
        same_place = (person.organisation.key if person.organisation else "") == self.said.organisation_key
        return PersonRecord(
            full_name=self._as_it_came("full_name", person.full_name, self.said.full_name),
            given_name=named.given_name,
            additional_names=named.additional_names,
            family_name=named.family_name,
            name_prefix=named.name_prefix,
            name_suffix=named.name_suffix,
            nickname=self._first("nickname"),
            title=self._as_it_came("title", person.title, self.said.title),
            organisation=self._first_organisation() or place if same_place else place,
            department=self._first("department") if same_place else "",
            emails=self._labelled(ContactPoint.Kind.EMAIL, "emails"),
            phones=self._labelled(ContactPoint.Kind.PHONE, "phones"),
            urls=self._labelled(ContactPoint.Kind.URL, "urls"),
            addresses=self._addresses(),
            profile_url=self._profile_url(),
            birthday=self._first("birthday"),
            categories=self._categories(),
            note="\n\n".join(dict.fromkeys(record.note for record in self.records if record.note)),
            connected_on=next((record.connected_on for record in self.records if record.connected_on), None),
            uid=self._first("uid") or f"urn:uuid:{person.pk}",
            unknown=self._unknown(),
        )

    def _first(self, name: str) -> str:
        return next((value for record in self.records if (value := getattr(record, name))), "")

    def _as_it_came(self, name: str, mine: str, said: str) -> str:
        """Return a value uncut, as a record has it, unless the seeker wrote another."""
        theirs = (
            getattr(arrival.record, name) for arrival in self.arrivals if getattr(arrival, name) == mine
        )
        return next(theirs, mine) if mine == said else mine

    def _first_organisation(self) -> str:
        key = self.said.organisation_key
        return next((one.record.organisation for one in self.arrivals if one.organisation_key == key), "")

    def _named_by(self) -> PersonRecord:
        """Return the record whose parts of the name count; one without parts where the name was written by hand."""
        if not self.arrivals or self.person.full_name != self.said.full_name:
            return named_apart(self.person.full_name)
        best = named_by(self.arrivals)
        alike = [best, *(one for one in self.arrivals if one.sort_key == best.sort_key)]
        return next(
            (one.record for one in alike if one.record.given_name or one.record.family_name), best.record
        )

    def _labelled(self, kind: str, name: str) -> tuple[Labelled, ...]:
        """Return the addresses of one kind: as the records have them, without those taken out, with those added by hand."""
        mine = {point.key: point for point in self.points if point.kind == kind}
        if not self.arrivals:
            return tuple(Labelled(p.value, p.label, preferred=p.position == 0) for p in mine.values())
        found: list[Labelled] = []
        told: set[str] = set()
        for record in self.records:
            theirs = [(self._key(kind, one, record), one) for one in getattr(record, name)]
            found += [
                one for key, one in theirs if key not in told and (key in mine or self._stays(kind, one, key))
            ]
            told.update(key for key, _ in theirs)
        added = [Labelled(point.value, point.label) for key, point in mine.items() if key not in told]
        return (*found, *(one for one in added if profile_key(one.value) not in self._profiles))

    def _key(self, kind: str, one: Labelled, record: PersonRecord) -> str:
        region = self.person.seeker.region
        if kind == ContactPoint.Kind.PHONE:
            return phone_keys(record, region)[one.value] or one.value
        return point_key(kind, fit(one.value.strip(), 500), region=region) or one.value

    def _stays(self, kind: str, one: Labelled, key: str) -> bool:
        """Whether an address that is no contact point was none from the start, so that nobody took it out."""
        profile = profile_key(one.value) if kind == ContactPoint.Kind.URL else ""
        if profile:
            return profile in {self.person.profile_key, *self._profiles} or not self.said.profile_key
        return (kind, key) not in self.said.points

    @cached_property
    def _profiles(self) -> set[str]:
        """The profiles that stand beside the first one."""
        return {arrival.profile_key for arrival in self.arrivals} - {"", self.said.profile_key}

    def _profile_url(self) -> str:
        key = self.person.profile_key
        return next(
            (one.record.profile_url for one in self.arrivals if key and one.profile_key == key),
            profile_address(key),
        )

    def _addresses(self) -> tuple[Address, ...]:
        mine, said = self.person.postal_address, self.said.postal_address
        theirs = list(dict.fromkeys(address for record in self.records for address in record.addresses))
        if mine == said:
            return tuple(theirs)
        others = [address for address in theirs if fit(address.value) != said]
        return (*([Address(street=mine)] if mine else []), *others)

    def _categories(self) -> tuple[str, ...]:
        """Return the categories of the records and the circles, without circles that the seeker took her out of."""
        circles = {circle.key: circle.name for circle in self.person.circles.all()}
        known = {circle_key(name) for name in self.said.categories}
        theirs = dict.fromkeys(name for record in self.records for name in record.categories)
        kept = [
            name
            for name in theirs
            if circle_key(name) in circles or circle_key(name) not in self.around.circles
        ]
        return (*kept, *(name for key, name in circles.items() if key not in known))

    def _unknown(self) -> tuple[tuple[str, str], ...]:
        fields = dict.fromkeys(pair for record in self.records for pair in record.unknown)
        pictures = [picture for row in self.rows for picture in row.portraits.all()]
        return (*fields, *dict.fromkeys(_pictures(pictures)))


def _pictures(portraits: Iterable[Portrait]) -> Iterator[tuple[str, str]]:
    """Give pictures as fields of a card."""
    for portrait in portraits:
        if path := portrait.file:
            name = portrait.name.partition(";")[0]
            yield f"{name};ENCODING=b;TYPE=JPEG", base64.b64encode(path.read_bytes()).decode("ascii")
