"""Two entries of one person made one: what hangs on the other is given to the one that stays."""

from uuid import UUID

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.cards import Card
from askwell.journey.people.address_books.changing import Diary
from askwell.journey.people.models import (
    CircleMember,
    ContactPoint,
    EarlierPlace,
    ImportChange,
    Kept,
    PastContact,
    SourceRecord,
)


def unite(seeker: Seeker, card: Card, gone: Card, diary: Diary) -> None:
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
