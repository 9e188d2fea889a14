"""What a download holds beside people written down: contact with others as rows of its own, all else kept as it came."""

from collections.abc import Iterable

from askwell.formats.linkedin.records import Entry, Invitation, Message
from askwell.journey.people.address_books.arrivals import digest_of, fit
from askwell.journey.people.address_books.inserting import batches, insert
from askwell.journey.people.models import Import, PastContact, SourceRecord
from askwell.journey.people.past_contacts.hearing import Heard, hear, rows_of
from askwell.journey.people.past_contacts.owner import Owner

_KINDS = {Message: "linkedin_messages", Invitation: "linkedin_invitations"}
_OF_NOBODY = "linkedin_other"
_BATCH = 900


def add_past_contacts(source: Import, entries: Iterable[Entry]) -> None:
    """Write a batch; what is there already is left alone. It belongs into one transaction, which is the caller's."""
    owner = Owner.from_json(source.owner)
    heard: dict[str, Heard] = {}
    aside: list[Entry] = []
    for entry in entries:
        one = hear(entry, owner) if isinstance(entry, Message | Invitation) and owner.how else None
        if one is None:
            aside.append(entry)
        else:
            heard.setdefault(one.digest, one)
    there = _there(source, heard)
    fresh = [row for digest, one in heard.items() if digest not in there for row in rows_of(one)]
    for row in fresh:
        row.seeker_id, row.source_id = source.seeker_id, source.pk
    insert(fresh)
    SourceRecord.objects.bulk_create(
        [_as_it_came(source, entry) for entry in aside if entry.raw], _BATCH, ignore_conflicts=True
    )


def _there(source: Import, digests: Iterable[str]) -> set[str]:
    rows = PastContact.objects.of(source.seeker)
    return {
        digest
        for some in batches(digests)
        for digest in rows.filter(digest__in=some).values_list("digest", flat=True)
    }


def _as_it_came(source: Import, entry: Entry) -> SourceRecord:
    """Return a draft, spam, a message that does not say with whom it was, or a row of another file: kept, and nobody's.

    The same row in two files of a download is two things, such as the name of a column.
    """
    kind = _KINDS.get(type(entry), "")
    file = "" if kind else entry.place.rpartition(", ")[0].rpartition(": ")[2]
    return SourceRecord(
        seeker_id=source.seeker_id,
        source_id=source.pk,
        kind=kind or _OF_NOBODY,
        place=fit(entry.place, 120),
        raw=fit(entry.raw),
        digest=digest_of(f"{file}\n{entry.raw}" if file else entry.raw),
    )
