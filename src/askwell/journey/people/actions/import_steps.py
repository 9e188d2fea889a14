"""The steps of an import at work: a look, bringing in, taking back, each batch in one transaction."""

import gc
import time
from collections.abc import Callable, Iterator
from itertools import islice

from django.db import transaction

from askwell.accounts import files
from askwell.journey.people.address_books.adding import add
from askwell.journey.people.address_books.batching import Batch, in_batches
from askwell.journey.people.address_books.hold import Hold
from askwell.journey.people.address_books.joining import Joined, Standing, join
from askwell.journey.people.address_books.looking import Looking
from askwell.journey.people.address_books.opening import tell
from askwell.journey.people.address_books.undoing import steps_of
from askwell.journey.people.models import Import
from askwell.journey.people.past_contacts.adding import add_past_contacts
from askwell.journey.people.past_contacts.foreseeing import owner_of
from askwell.journey.people.past_contacts.linking import put_those, put_to_people
from askwell.journey.people.past_contacts.owner import Owner, Party
from askwell.journey.people.past_contacts.strangers import wanted
from askwell.journey.people.past_contacts.tally import Tally
from askwell.journey.people.queries.sheets import sheets_told
from askwell.journey.rows import forget_file
from askwell.journey.searching.statistics import measure_rows

Progress = Callable[[int, int], None]
State = Import.State
_MAY_HOLD_MESSAGES = (Import.Kind.MESSAGES, Import.Kind.ARCHIVE)


def look_at(source: Import, hold: Hold, until: float | None, progress: Progress) -> bool:
    """Look at an upload from its start. Returns whether it came to the end before ``until`` (of ``time.monotonic``)."""
    looking = Looking(source)
    for batch in _batches(source, skip=0):
        looking.take(batch)
        _clear_away()
        hold.keep(position=looking.look.total)
        progress(looking.look.total, 0)
        if _is_over(until):
            return False
    look = looking.finish()
    hold.keep(look=look.as_json(), total=look.total, position=0, owner=looking.owner.as_json())
    hold.keep(state=State.LOOKED)
    return True


def bring(source: Import, hold: Hold, until: float | None, progress: Progress) -> bool:
    """Bring an upload in from where the last worker stopped. Returns whether it came to the end before ``until``."""
    if not source.owner and source.kind in _MAY_HOLD_MESSAGES:
        hold.keep(owner=_owner(source, hold))
    for batch in _batches(source, skip=source.position):
        _bring_batch(source, hold, batch)
        _clear_away()
        progress(source.position, source.total)
        if _is_over(until):
            return False
    for _ in _settle(source, hold):
        _clear_away()
        if _is_over(until):
            return False
    with transaction.atomic():
        hold.keep(finished_at=hold.clock())
        hold.keep(state=State.DONE)
        measure_rows()
    forget_upload(source)
    return True


def _bring_batch(source: Import, hold: Hold, batch: Batch) -> None:
    with transaction.atomic():
        hold.keep(position=source.position + batch.taken)
        joined = join(source, batch.arrivals)
        add(source, joined, batch.problems)
        add_past_contacts(source, batch.entries)
        hold.keep(**_counts(source, joined, len(batch.arrivals)))


def _owner(source: Import, hold: Hold) -> str:
    """Return whose download of messages an upload is that was not looked at."""
    tally = Tally()
    for batch in _batches(source, skip=0):
        tally.take(batch.entries)
        hold.keep()
    return owner_of(source, tally).as_json()


def _settle(source: Import, hold: Hold) -> Iterator[None]:
    """Put messages to the people they were with, and add those whom the seeker wants of who is in no list.

    What is settled is not open any more, so that whoever goes on after a crash begins it anew. Rows are measured
    first: of a table that was empty when it was measured last SQLite would walk all messages for each lot of people.
    """
    if source.kind in _MAY_HOLD_MESSAGES:
        measure_rows()
    for _ in put_to_people(source.seeker):
        hold.keep()
        yield
    if not (source.owner and Owner.from_json(source.owner).how):
        return
    for arrivals in wanted(source):
        with transaction.atomic():
            hold.keep()
            joined = join(source, arrivals)
            add(source, joined, [])
            hold.keep(**_counts(source, joined, len(arrivals)))
            put_those(
                source.seeker, (Party(one.full_name, one.sort_key, one.profile_key) for one in arrivals)
            )
        yield


def take_apart(source: Import, hold: Hold, until: float | None, progress: Progress) -> bool:
    """Take an import back from where the last worker stopped. Returns whether it came to the end before ``until``."""
    for undone in steps_of(source):
        hold.keep(position=source.position + undone.back)
        _clear_away()
        progress(source.position, source.added)
        if _is_over(until):
            return False
    with transaction.atomic():
        hold.keep(undone_at=hold.clock())
        hold.keep(state=State.UNDONE)
        measure_rows()
    return True


def _is_over(until: float | None) -> bool:
    return until is not None and time.monotonic() >= until


def _batches(source: Import, *, skip: int) -> Iterator[Batch]:
    path = files.path_of(source.seeker, source.sha256)
    told = tell(path, source.file_name, sheets_told(source.seeker))
    return in_batches(source, islice(told, skip, None))


def _counts(source: Import, joined: Joined, records: int) -> dict[str, object]:
    """Return the counts of an import with those of one more batch: each record counts once."""
    added, changed, further, kept, back = len(joined.new_organisations), 0, 0, 0, 0
    for card in joined.cards:
        standing = joined.standing(card, source)
        added += standing is Standing.NEW
        changed += standing is Standing.CHANGED
        further += (
            len(card.fresh) - 1
            if standing is Standing.NEW
            else len(card.fresh)
            if standing is Standing.JOINED
            else 0
        )
        kept += len(card.otherwise) if standing in {Standing.CHANGED, Standing.SAME} else 0
        back += sum(gone.person.brought_by_id == source.pk for gone in card.gone)
    return {
        "added": source.added + added - back,
        "changed": source.changed + changed,
        "joined": source.joined + further + back,
        "kept": source.kept + kept,
        "same": source.same + records - added - changed - further,
    }


def forget_upload(source: Import) -> None:
    """Delete the uploaded file: each record is kept by itself, with the person whom it tells of."""
    sha256, source.sha256 = source.sha256, ""
    Import.objects.of(source.seeker).filter(pk=source.pk).update(sha256="")
    forget_file(source.seeker, sha256)


def _clear_away() -> None:
    """Look for cycles among what the last batch left, and nowhere else."""
    gc.collect(0)
