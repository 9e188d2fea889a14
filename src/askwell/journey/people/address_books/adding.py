"""A compared batch written down: organisations, people, addresses, circles, and each record as it came."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from askwell.accounts import files
from askwell.accounts.models import Seeker
from askwell.formats.records import Problem
from askwell.journey.people.actions.leaving_alone import heed
from askwell.journey.people.address_books.arrivals import Arrival, digest_of, fit
from askwell.journey.people.address_books.cards import Card
from askwell.journey.people.address_books.changing import Diary
from askwell.journey.people.address_books.inserting import batches, insert
from askwell.journey.people.address_books.joining import Joined
from askwell.journey.people.address_books.pictures import picture_in, without_pictures
from askwell.journey.people.keying import circle_key
from askwell.journey.people.models import (
    Circle,
    CircleMember,
    ContactPoint,
    EarlierPlace,
    Import,
    ImportChange,
    Kept,
    Organisation,
    PastContact,
    Person,
    Portrait,
    SourceRecord,
)
from askwell.journey.people.suggestions import CIRCLES

BATCH = 900
_CHANGEABLE = (
    "full_name", "sort_key", "title", "organisation", "profile_key", "note", "postal_address", "source", "search_text",
)  # fmt: skip


def add(source: Import, joined: Joined, problems: list[Problem]) -> None:
    """Write a batch. It belongs into one transaction, which is the caller's."""
    diary = Diary(source)
    there = _organisations(source, joined, diary)
    for card in joined.cards:
        _place(card, there)
    _write_people(source, joined.cards, diary)
    _write_points(source, joined.cards, diary)
    _write_circles(source, joined.cards, diary)
    _write_records(source, joined, there, problems)
    diary.keep()


def _organisations(source: Import, joined: Joined, diary: Diary) -> dict[str, Organisation]:
    """Return the organisations of this batch by their keys, those made that are not there yet."""
    seeker = source.seeker
    called = {card.organisation_key: card.organisation for card in reversed(joined.cards)}
    told = joined.new_organisations
    keys = {*called, *told, *(arrival.organisation_key for arrival in joined.organisations)} - {""}
    there = {
        place.key: place
        for some in batches(keys)
        for place in Organisation.objects.of(seeker).filter(key__in=some)
    }
    missing = {
        key: _organisation_of(told[key]) if key in told else Organisation(name=called[key])
        for key in [*called, *told]
        if key and key not in there
    }
    for key, place in missing.items():
        place.seeker_id, place.key = seeker.pk, key
    insert(list(missing.values()))
    diary.made(missing.values())
    return there | missing


def _organisation_of(arrival: Arrival) -> Organisation:
    """Return the organisation that a card of its own tells of; how to reach it stands in its note."""
    website = next((point.value for point in arrival.points if point.kind == ContactPoint.Kind.URL), "")
    lines = [
        *(point.value for point in arrival.points if point.value != website),
        arrival.postal_address,
        arrival.note,
    ]
    return Organisation(name=arrival.organisation, website=website, note="\n".join(filter(None, lines)))


def _place(card: Card, there: dict[str, Organisation]) -> None:
    """Give a person the organisation that the card says."""
    if card.organisation_key and (card.is_new or "organisation_id" in card.columns):
        card.person.organisation = there[card.organisation_key]


def _write_people(source: Import, cards: list[Card], diary: Diary) -> None:
    insert([card.person for card in cards if card.is_new])
    changed = [card for card in cards if card.columns]
    for card in changed:
        diary.changed(card.person, card.columns)
    Person.objects.bulk_create(
        [card.person for card in changed],
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=_CHANGEABLE,
    )
    _write_earlier_places(source.seeker, changed, diary)
    for card in cards:
        for gone in card.gone:
            _make_one(source.seeker, card, gone, diary)


def _write_earlier_places(seeker: Seeker, changed: list[Card], diary: Diary) -> None:
    """Keep where people worked before of whom a newer record names another place."""
    left = [card for card in changed if card.columns.get("organisation_id")]
    if not left:
        return
    known = EarlierPlace.objects.of(seeker).filter(person__in=[card.person.pk for card in left])
    there = set(known.values_list("person_id", "organisation_id"))
    fresh = [place for card in left if (place := _earlier_place(seeker, card)).key not in there]
    insert(fresh)
    diary.made(fresh)


def _earlier_place(seeker: Seeker, card: Card) -> EarlierPlace:
    """Return where a person worked until this import, with what she did there."""
    title = str(card.columns.get("title", card.person.title))
    place: Any = card.columns["organisation_id"]
    return EarlierPlace(seeker=seeker, person=card.person, organisation_id=place, title=title)


def _make_one(seeker: Seeker, card: Card, gone: Card, diary: Diary) -> None:
    """Give a person what hangs on another entry of the same person, and take that entry out."""
    mine = {
        _what_of(row)
        for model in (CircleMember, EarlierPlace)
        for row in model.objects.of(seeker).filter(person=card.person)
    }
    for model in (SourceRecord, Kept, CircleMember, EarlierPlace, ImportChange, PastContact):
        for row in model.objects.of(seeker).filter(person=gone.person):
            if not (isinstance(row, CircleMember | EarlierPlace) and _what_of(row) in mine):
                diary.changed(row, {"person_id": row.person_id}, person=card.person)
                row.person = card.person
                row.save(update_fields=["person"])
    for left in (ContactPoint, CircleMember, EarlierPlace):
        for beneath in left.objects.of(seeker).filter(person=gone.person):
            diary.gone(beneath, person=card.person)
            beneath.delete()
    diary.gone(gone.person, person=card.person)
    gone.person.delete()


def _what_of(row: CircleMember | EarlierPlace) -> UUID:
    """Return that to which a person belongs, or belonged, once only."""
    return row.circle_id if isinstance(row, CircleMember) else row.organisation_id


def _write_points(source: Import, cards: list[Card], diary: Diary) -> None:
    fresh = [point for card in cards for point in _points(source.seeker_id, card)]
    for some in batches(fresh, BATCH):
        insert(some)
        heed(source.seeker, some)
    new = {card.person.pk for card in cards if card.is_new}
    diary.made(point for point in fresh if point.person_id not in new)
    for card in cards:
        if card.points and not card.is_new:
            _take_out(source.seeker, card, diary)
            _as_said(source.seeker, card, diary)


def _points(seeker: UUID, card: Card) -> Iterator[ContactPoint]:
    places = Counter(kind for kind, _ in card.points)
    for point in card.fresh_points:
        yield ContactPoint(
            seeker_id=seeker,
            person_id=card.person.pk,
            kind=point.kind,
            key=point.key,
            value=point.value,
            label=point.label,
            position=places[point.kind],
        )
        places[point.kind] += 1


def _take_out(seeker: Seeker, card: Card, diary: Diary) -> None:
    """Take out the page of what is her profile now: it would stand there twice."""
    for kind, key in card.outdated:
        for row in ContactPoint.objects.of(seeker).filter(person=card.person, kind=kind, key=key):
            diary.gone(row, person=card.person)
            row.delete()


def _as_said(seeker: Seeker, card: Card, diary: Diary) -> None:
    """Bring the addresses that stay to the order and the writing that the records agree on."""
    order = card.order
    if order == list(card.points) and not card.rewritten:
        return
    rows = {(row.kind, row.key): row for row in ContactPoint.objects.of(seeker).filter(person=card.person)}
    places: Counter[str] = Counter()
    for key in order:
        row, point = rows[key], card.rewritten.get(key)
        now: dict[str, object] = {"position": places[row.kind]}
        if point:
            now |= {"value": point.value, "label": point.label}
        places[row.kind] += 1
        before = {name: getattr(row, name) for name in now}
        if before != now:
            diary.changed(row, before, person=card.person)
            for name, value in now.items():
                setattr(row, name, value)
            row.save(update_fields=list(now))


def _write_circles(source: Import, cards: list[Card], diary: Diary) -> None:
    """Put people in those circles that their categories name; a category that is no circle stays with the record."""
    with_some = [card for card in cards if card.fresh_categories]
    if not with_some:
        return
    seeker = source.seeker
    there = {circle.key: circle for circle in Circle.objects.of(seeker)}
    offered = {circle_key(name): name for name in CIRCLES}
    for card in with_some:
        mine = set() if card.is_new else _circles_of(seeker, card.person)
        for key in dict.fromkeys(map(circle_key, card.fresh_categories)):
            if key not in there and key in offered:
                there[key] = Circle.objects.create(seeker=seeker, name=offered[key], key=key)
                diary.made([there[key]])
            if key in there and there[key].pk not in mine:
                member = CircleMember.objects.create(seeker=seeker, person=card.person, circle=there[key])
                diary.made([member] if not card.is_new else [])


def _circles_of(seeker: Seeker, person: Person) -> set[UUID]:
    return set(CircleMember.objects.of(seeker).filter(person=person).values_list("circle_id", flat=True))


def _write_records(
    source: Import, joined: Joined, there: dict[str, Organisation], problems: list[Problem]
) -> None:
    by_person = [(card.person, None, arrival) for card in joined.cards for arrival in card.fresh]
    by_place = [(None, there[arrival.organisation_key], arrival) for arrival in joined.organisations]
    rows: list[SourceRecord] = []
    pictures: list[Portrait] = []
    for person, place, arrival in [*by_person, *by_place]:
        row = _record(source, arrival, person=person, place=place)
        rows.append(row)
        pictures += _pictures(source, row, arrival)
    unread = [_unread(source, problem) for problem in problems]
    # One that could not be read the last time, and can be now, takes the place of its old record.
    _forget_unread(source.seeker, [digest_of(row.raw) for row in rows])
    insert(rows)
    SourceRecord.objects.bulk_create(unread, BATCH, ignore_conflicts=True)
    insert(pictures)
    of_arrival = {
        id(arrival): row for row, (_, _, arrival) in zip(rows, [*by_person, *by_place], strict=True)
    }
    insert([
        Kept(
            seeker_id=source.seeker_id, record=of_arrival[id(one.arrival)], person=card.person, field=one.field,
            said=one.said, by_hand=one.by_hand,
        )
        for card in joined.cards
        for one in card.otherwise
    ])  # fmt: skip


def _forget_unread(seeker: Seeker, digests: Iterable[str]) -> None:
    for some in batches(digests, BATCH):
        SourceRecord.objects.of(seeker).filter(digest__in=some, record="").order_by().delete()


def _record(
    source: Import, arrival: Arrival, *, person: Person | None, place: Organisation | None
) -> SourceRecord:
    return SourceRecord(
        seeker_id=source.seeker_id,
        source_id=source.pk,
        person_id=person.pk if person else None,
        organisation_id=place.pk if place else None,
        kind=arrival.kind,
        place=fit(arrival.record.place, 120),
        uid=arrival.uid,
        raw=arrival.raw,
        record=arrival.kept,
        digest=arrival.digest,
        reason="\n".join(doubt.reason for doubt in arrival.doubts),
        what_to_do="\n".join(dict.fromkeys(doubt.what_to_do for doubt in arrival.doubts)),
    )


def _pictures(source: Import, row: SourceRecord, arrival: Arrival) -> Iterator[Portrait]:
    for name, value in arrival.pictures:
        data = picture_in(name, value)
        if data is None:
            row.reason = "\n".join(filter(None, [row.reason, "The picture of this card could not be opened, so it was left out."]))  # fmt: skip
            row.what_to_do = row.what_to_do or "Choose a JPEG or PNG in your address book and export again."
            continue
        yield Portrait(
            seeker_id=source.seeker_id,
            record=row,
            name=fit(name, 300),
            sha256=files.keep(source.seeker, data),
        )


def _unread(source: Import, problem: Problem) -> SourceRecord:
    raw = fit(without_pictures(problem.raw))
    return SourceRecord(
        seeker=source.seeker,
        source=source,
        place=fit(problem.place, 120),
        raw=raw,
        digest=digest_of(raw or f"{source.sha256} {problem.place} {problem.reason}"),
        reason=fit(problem.reason),
        what_to_do=fit(problem.what_to_do),
    )
