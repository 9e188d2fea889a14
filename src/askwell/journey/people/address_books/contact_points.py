"""Addresses and numbers of a batch written down, in the order and the writing that its records agree on."""

from collections import Counter
from collections.abc import Iterator
from uuid import UUID

from askwell.accounts.models import Seeker
from askwell.journey.people.actions.leaving_alone import heed
from askwell.journey.people.address_books.cards import Card
from askwell.journey.people.address_books.changing import Diary
from askwell.journey.people.address_books.inserting import batches, insert
from askwell.journey.people.models import ContactPoint, Import


def write_points(source: Import, cards: list[Card], diary: Diary) -> None:
    """Write the addresses and numbers of a batch."""
    fresh = [point for card in cards for point in _points(source.seeker_id, card)]
    for some in batches(fresh):
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
