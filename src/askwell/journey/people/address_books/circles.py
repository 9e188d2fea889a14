"""People put into those circles that their categories name."""

from uuid import UUID

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.cards import Card
from askwell.journey.people.address_books.changing import Diary
from askwell.journey.people.keying import circle_key
from askwell.journey.people.models import Circle, CircleMember, Import, Person
from askwell.journey.people.suggestions import CIRCLES


def put_into_circles(source: Import, cards: list[Card], diary: Diary) -> None:
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
