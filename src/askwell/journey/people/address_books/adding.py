"""A compared file written down in bulk: organisations, people, addresses, circles, and each record as it came."""

from collections import Counter
from collections.abc import Callable, Iterator

from askwell.accounts.models import Seeker
from askwell.formats.records import Problem
from askwell.journey.people.address_books.arrivals import Arrival, digest_of, fit
from askwell.journey.people.address_books.comparing import Comparison, Met, Standing
from askwell.journey.people.address_books.inserting import insert
from askwell.journey.people.address_books.shelf import Card, batches
from askwell.journey.people.keying import circle_key
from askwell.journey.people.models import (
    Circle,
    CircleMember,
    ContactPoint,
    Import,
    Organisation,
    Person,
    SourceRecord,
)

Progress = Callable[[str, int, int], None]
BATCH = 900
_CHANGEABLE = (
    "full_name",
    "sort_key",
    "title",
    "organisation",
    "profile_key",
    "note",
    "postal_address",
    "search_text",
)


def add(source: Import, comparison: Comparison, problems: list[Problem], progress: Progress) -> None:
    """Write a whole comparison. It belongs into one transaction, which is the caller's."""
    cards = [card for card in comparison.shelf.cards.values() if card.is_new or card.is_changed]
    _set_organisations(source.seeker, cards, comparison.met)
    _write_people(cards, progress)
    for points in batches(_fresh_points(source.seeker, cards), BATCH):
        insert(points)
    _write_circles(source.seeker, comparison)
    for records in batches(_records(source, comparison), BATCH):
        # One that could not be read the last time, and can be now, takes the place of its old record.
        digests = [record.digest for record in records]
        SourceRecord.objects.of(source.seeker).filter(digest__in=digests).delete()
        insert(records)
    SourceRecord.objects.bulk_create(
        (_unread(source, problem) for problem in problems), BATCH, ignore_conflicts=True
    )


def _set_organisations(seeker: Seeker, cards: list[Card], met: list[Met]) -> None:
    names = {card.organisation_key: card.organisation for card in reversed(cards) if card.organisation_key}
    wanted = {key: Organisation(name=name) for key, name in names.items()}
    wanted |= {
        one.arrival.organisation_key: _organisation_of(one.arrival)
        for one in met
        if one.arrival.is_organisation and one.standing is Standing.NEW
    }
    there = {place.key: place for place in Organisation.objects.of(seeker)}
    missing = {key: place for key, place in wanted.items() if key not in there}
    for key, place in missing.items():
        place.seeker, place.key = seeker, key
    Organisation.objects.bulk_create(missing.values(), BATCH)
    there |= missing
    for card in cards:
        if card.organisation_key:
            card.person.organisation = there[card.organisation_key]


def _organisation_of(arrival: Arrival) -> Organisation:
    """Return the organisation that a card of its own tells of; how to reach it stands in its note."""
    website = next((point.value for point in arrival.points if point.kind == ContactPoint.Kind.URL), "")
    lines = [
        *(point.value for point in arrival.points if point.value != website),
        arrival.postal_address,
        arrival.note,
    ]
    return Organisation(name=arrival.organisation, website=website, note="\n".join(filter(None, lines)))


def _write_people(cards: list[Card], progress: Progress) -> None:
    for start in range(0, len(cards), BATCH):
        some = cards[start : start + BATCH]
        insert([card.person for card in some if card.is_new])
        Person.objects.bulk_create(
            [card.person for card in some if not card.is_new],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=_CHANGEABLE,
        )
        progress("Adding", start + len(some), len(cards))


def _fresh_points(seeker: Seeker, cards: list[Card]) -> Iterator[ContactPoint]:
    for card in cards:
        before = list(card.points)[: len(card.points) - len(card.fresh_points)]
        places = Counter(kind for kind, _ in before)
        for point in card.fresh_points:
            yield ContactPoint(
                seeker_id=seeker.pk,
                person_id=card.person.pk,
                kind=point.kind,
                key=point.key,
                value=point.value,
                label=point.label,
                position=places[point.kind],
            )
            places[point.kind] += 1


def _write_circles(seeker: Seeker, comparison: Comparison) -> None:
    cards = [card for card in comparison.shelf.cards.values() if card.fresh_circles]
    there = {circle.key: circle for circle in Circle.objects.of(seeker)}
    for name in {name for card in cards for name in card.fresh_circles}:
        key = circle_key(name)
        there[key] = there.get(key) or Circle.objects.create(seeker=seeker, name=name, key=key)
    CircleMember.objects.bulk_create(
        (
            CircleMember(seeker=seeker, person=card.person, circle=there[circle_key(name)])
            for card in cards
            for name in card.fresh_circles
        ),
        BATCH,
        ignore_conflicts=True,
    )


def _records(source: Import, comparison: Comparison) -> Iterator[SourceRecord]:
    for met in comparison.met:
        if not met.is_known:
            arrival = met.arrival
            yield SourceRecord(
                seeker_id=source.seeker_id,
                source_id=source.pk,
                person_id=met.card.person.pk if met.card else None,
                place=fit(arrival.place, 120),
                uid=arrival.uid,
                raw=arrival.raw,
                digest=arrival.digest,
                reason="\n".join(doubt.reason for doubt in arrival.doubts),
                what_to_do="\n".join(dict.fromkeys(doubt.what_to_do for doubt in arrival.doubts)),
            )


def _unread(source: Import, problem: Problem) -> SourceRecord:
    raw = fit(problem.raw)
    return SourceRecord(
        seeker=source.seeker,
        source=source,
        place=fit(problem.place, 120),
        raw=raw,
        digest=digest_of(raw or f"{source.sha256} {problem.place} {problem.reason}"),
        reason=problem.reason,
        what_to_do=problem.what_to_do,
    )
