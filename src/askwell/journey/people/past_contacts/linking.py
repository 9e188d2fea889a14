"""Past contacts put to the people they were with, and taken from a name once a second person bears it."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Q

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.inserting import batches
from askwell.journey.people.models import PastContact, Person
from askwell.journey.people.past_contacts.owner import Party
from askwell.journey.people.past_contacts.whose import Book, book_for

_OPEN = Q(person=None) | Q(is_by_name=True)


class _Lot(NamedTuple):
    """All rows of one party that stand alike."""

    party: Party
    person: UUID | None


class _Move(NamedTuple):
    """Those rows of a party that were a person's, or nobody's, and whose they shall be."""

    party: Party
    before: UUID | None
    after: UUID | None
    is_by_name: bool


def put_to_people(seeker: Seeker) -> Iterator[None]:
    """Put every past contact that waits to whom it was with, some at a step, each in a transaction.

    What a name alone told is looked at again: it is taken back where another of that name has come.
    """
    rows = PastContact.objects.of(seeker).filter(_OPEN)
    for some in batches(list(_lots(rows))):
        with transaction.atomic():
            _put(seeker, some)
        yield


def put_those(seeker: Seeker, parties: Iterable[Party]) -> None:
    """Put what waits of these parties to whom it was with."""
    found = list(parties)
    profiles = {one.profile_key for one in found if one.profile_key}
    names = {one.sort_key for one in found if one.sort_key}
    rows = PastContact.objects.of(seeker).filter(_OPEN)
    lots = [
        *_lots(rows.filter(profile_key__in=profiles)),
        *_lots(rows.filter(sort_key__in=names)),
    ]
    _put(seeker, list(dict.fromkeys(lots)))


def put_to(person: Person) -> None:
    """Put to a person what waits under her profile or name, as she is met or changed."""
    put_those(person.seeker, [Party(person.full_name, person.sort_key, person.profile_key)])


def _lots(rows: "Iterable[PastContact]") -> Iterator[_Lot]:
    columns = rows.order_by().values_list("profile_key", "sort_key", "person_id").distinct()  # type: ignore[attr-defined]
    for profile, name, person in columns:
        if profile or name:
            yield _Lot(Party("", name, profile), person)


def _put(seeker: Seeker, lots: list[_Lot]) -> None:
    if not lots:
        return
    book = book_for(seeker, [lot.party for lot in lots])
    linked = {lot.person for lot in lots if lot.person}
    names = dict(Person.objects.of(seeker).filter(pk__in=linked).values_list("pk", "sort_key"))
    moves: list[_Move] = []
    for party, person in lots:
        if person is not None and names.get(person) != party.sort_key:
            continue  # she bears another name by now, by a merge or by hand: it stays with her
        whose, by_name = _whose(book, party)
        if whose != person or (person is not None and not by_name):
            moves.append(_Move(party, person, whose, is_by_name=by_name))
    _move(seeker, [one for one in moves if one.before], are_linked=True)
    _move(seeker, [one for one in moves if not one.before], are_linked=False)


def _move(seeker: Seeker, moves: list[_Move], *, are_linked: bool) -> None:
    """Put rows from one person, or from nobody, to another: one statement for all, which Django words and would run once for each."""
    if not moves:
        return
    before = "person_id = %s AND is_by_name" if are_linked else "person_id IS NULL"
    table = connection.ops.quote_name(PastContact._meta.db_table)  # noqa: SLF001  # Django's documented way to a table's name
    as_key = partial(PastContact._meta.pk.get_db_prep_value, connection=connection)  # noqa: SLF001  # as above
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {table} SET person_id = %s, is_by_name = %s"  # noqa: S608  # our own table
            f" WHERE seeker_id = %s AND profile_key = %s AND sort_key = %s AND {before}",
            [
                (
                    as_key(one.after),
                    one.is_by_name,
                    as_key(seeker.pk),
                    one.party.profile_key,
                    one.party.sort_key,
                )
                + ((as_key(one.before),) if are_linked else ())
                for one in moves
            ],
        )


def _whose(book: Book, party: Party) -> tuple[UUID | None, bool]:
    if found := book.by_profile(party):
        return found.person, False
    bearer = book.by_name(party)
    return (bearer.person, True) if bearer else (None, False)
