"""Each record of a batch kept as it came, with its pictures and what of it was not taken."""

from collections.abc import Iterable, Iterator

from askwell.accounts import files
from askwell.accounts.models import Seeker
from askwell.formats.records import Problem
from askwell.journey.people.address_books.arrivals import Arrival, digest_of, fit
from askwell.journey.people.address_books.inserting import batches, insert
from askwell.journey.people.address_books.joining import Joined
from askwell.journey.people.address_books.pictures import picture_in, without_pictures
from askwell.journey.people.models import Import, Kept, Organisation, Person, Portrait, SourceRecord

_AT_ONCE = 900


def keep_records(
    source: Import, joined: Joined, there: dict[str, Organisation], problems: list[Problem]
) -> None:
    """Keep the records of a batch; ``there`` are its organisations by their keys, ``problems`` what could not be read."""
    by_person = [(card.person, None, arrival) for card in joined.cards for arrival in card.fresh]
    by_place = [(None, there[arrival.organisation_key], arrival) for arrival in joined.organisations]
    rows: dict[int, SourceRecord] = {}
    pictures: list[Portrait] = []
    for person, place, arrival in [*by_person, *by_place]:
        row = rows[id(arrival)] = _record(source, arrival, person=person, place=place)
        pictures += _pictures(source, row, arrival)
    unread = [_unread(source, problem) for problem in problems]
    _forget_unread(source.seeker, rows.values())
    insert([*rows.values()])
    SourceRecord.objects.bulk_create(unread, _AT_ONCE, ignore_conflicts=True)
    insert(pictures)
    insert([
        Kept(
            seeker_id=source.seeker_id, record=rows[id(one.arrival)], person=card.person, field=one.field,
            said=one.said, by_hand=one.by_hand,
        )
        for card in joined.cards
        for one in card.otherwise
    ])  # fmt: skip


def _forget_unread(seeker: Seeker, rows: Iterable[SourceRecord]) -> None:
    """Let what could not be read the last time, and can be now, take the place of its old record."""
    for some in batches(digest_of(row.raw) for row in rows):
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
