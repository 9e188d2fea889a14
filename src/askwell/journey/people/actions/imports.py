"""Taking files, looking at what they would bring, bringing it in, stopping, and taking it all back."""

import datetime as dt
import gc
import secrets as randomness
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path, PurePath

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from askwell.accounts import files
from askwell.accounts.models import Seeker
from askwell.formats.address_csv import SheetLook
from askwell.formats.people_archive import LARGEST
from askwell.formats.records import Problem
from askwell.journey.people.address_books import opening
from askwell.journey.people.address_books.adding import add
from askwell.journey.people.address_books.arrivals import fit
from askwell.journey.people.address_books.joining import Joined, Standing, join
from askwell.journey.people.address_books.looking import Batch, Look, Looking, in_batches
from askwell.journey.people.address_books.opening import pack, recognise, tell
from askwell.journey.people.address_books.undoing import steps_of
from askwell.journey.people.keying import sort_key
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
from askwell.method.wording import plural

LEASE = dt.timedelta(minutes=1)
_ASIDE = "upload-"
FORGOTTEN_AFTER = dt.timedelta(days=1)
Clock = Callable[[], dt.datetime]
Progress = Callable[[int, int], None]
Upload = tuple[str, Iterable[bytes]]
State = Import.State
_MAY_HOLD_MESSAGES = (Import.Kind.MESSAGES, Import.Kind.ARCHIVE)
AT_WORK = (State.LOOKING, State.BRINGING, State.UNDOING)


class AlreadyIn(Exception):
    """Nothing was added: this list came in before. Choose the file again to see what it would change now."""


class UploadLost(Exception):
    """The file is not in the data folder any more. Choose it again."""


class TakenOver(Exception):
    """Somebody else is at this import, or it was stopped."""


def take_in(seeker: Seeker, *, files_given: Iterable[Upload]) -> tuple[Import | None, Problem | None]:
    """Keep one file or several for a look, or return why they cannot be brought in. Nobody is added yet.

    Each file is its name and its content in pieces. Raises OSError when the disk refuses them.
    """
    given = list(files_given)
    folder = files.folder_of(seeker)
    with tempfile.TemporaryDirectory(prefix=_ASIDE, dir=folder) as aside:
        upload = Path(aside) / "upload"
        pack(given, upload)
        size = upload.stat().st_size
        if size > LARGEST:
            return None, too_large(size)
        name = _called([name for name, _ in given])
        kind, problem = recognise(upload, name, sheets_told(seeker))
        if problem:
            return None, problem
        sha256 = files.keep_file(seeker, upload)
    source = Import(seeker=seeker, kind=kind, file_name=name, sha256=sha256, size=size)
    source.save()
    return source, None


def _called(names: list[str]) -> str:
    first = fit(PurePath(names[0].replace("\\", "/")).name, 300) or "file"
    return first if len(names) == 1 else f"{first} and {plural(len(names) - 1, 'other')}"


def too_large(size: int) -> Problem:
    """Return the sentence for a file that is too large."""
    return Problem(
        "the file",
        f"This file has {size / 1024**3:.1f} GB; Askwell reads files of up to {LARGEST // 1024**3} GB.",
        "Export fewer people at a time, or leave the pictures out.",
    )


def preview(source: Import, *, progress: Progress | None = None) -> Look:
    """Return what an upload would bring, looking at it first where nobody has. Changes nobody."""
    work(source, progress=progress)
    source.refresh_from_db()
    return Look.from_json(source.look)


def sheet_to_name(source: Import) -> SheetLook | None:
    """Return a sheet of an upload that waits for a yes, for the seeker to say which column is what; None where there is none.

    Raises UploadLost when the upload was removed by hand.
    """
    if source.state not in {State.LOOKING, State.LOOKED} or not source.sha256:
        return None
    path = files.path_of(source.seeker, source.sha256)
    try:
        return opening.sheet_to_name(path, source.file_name, sheets_told(source.seeker))
    except FileNotFoundError as wrong:
        raise UploadLost from wrong


def look_again(source: Import) -> None:
    """Forget what was seen of an upload that waits for a yes, so that it is looked at anew."""
    waiting = Import.objects.of(source.seeker).filter(pk=source.pk, state__in=[State.LOOKING, State.LOOKED])
    waiting.update(state=State.LOOKING, position=0, total=0, look="", worker="", leased_until=None)
    source.refresh_from_db()


def say_me(source: Import, *, who: str) -> bool:
    """Keep who of those in an upload's messages the seeker is, and look again; returns False where nobody there is that."""
    if source.state != State.LOOKED:
        return False
    called = {mark: name for mark, name, _ in Look.from_json(source.look).past.candidates}
    if who not in called:
        return False
    names = (sort_key(called[who]),) if called[who] else ()
    source.owner = Owner(() if who.startswith("=") else (who,), names, "said", called[who]).as_json()
    source.save(update_fields=["owner"])
    look_again(source)
    return True


def choose_strangers(source: Import, *, adds: str) -> None:
    """Keep who of those in no list comes along with an upload's messages; anything else than the choices changes nothing."""
    if adds in Import.Adds.values:
        source.adds = adds
        source.save(update_fields=["adds"])


def say_yes(source: Import) -> None:
    """Say that an upload shall be brought in. Raises AlreadyIn when it was, or is being."""
    waiting = Import.objects.of(source.seeker).filter(pk=source.pk, state__in=[State.LOOKING, State.LOOKED])
    if not waiting.update(state=State.BRINGING, position=0, look="", worker="", leased_until=None):
        raise AlreadyIn
    source.refresh_from_db()


def bring_in(source: Import, *, now: dt.datetime, progress: Progress | None = None) -> Import:
    """Add all that an upload brings, and return the import with its counts. Raises AlreadyIn when it was finished before.

    People who come in so are not yet chosen for a talk. ``progress`` hears how many records are in, and of how many.
    """
    say_yes(source)
    work(source, clock=lambda: now, progress=progress)
    source.refresh_from_db()
    return source


def leave(source: Import) -> None:
    """Say no: the upload and what was seen of it are forgotten. What was brought in is not touched."""
    waiting = Import.objects.of(source.seeker).filter(pk=source.pk, state__in=[State.LOOKING, State.LOOKED])
    if waiting.delete()[0]:
        forget_file(source.seeker, source.sha256)


def stop(source: Import, *, now: dt.datetime) -> bool:
    """Stop bringing in; what is in stays. Returns False when there was nothing to stop."""
    at_it = Import.objects.of(source.seeker).filter(pk=source.pk, state=State.BRINGING)
    stopped = at_it.update(state=State.STOPPED, worker="", leased_until=None, finished_at=now) == 1
    if stopped:
        _forget_upload(source)
    return stopped


def take_back(source: Import) -> bool:
    """Say that an import shall be undone. Returns False when it is not in, or is being undone."""
    is_in = Import.objects.of(source.seeker).filter(pk=source.pk, state__in=[State.DONE, State.STOPPED])
    begun = is_in.update(state=State.UNDOING, position=0, worker="", leased_until=None) == 1
    source.refresh_from_db()
    return begun


def undo(source: Import, *, now: dt.datetime, progress: Progress | None = None) -> Import:
    """Take a whole import back, and return it."""
    take_back(source)
    work(source, clock=lambda: now, progress=progress)
    source.refresh_from_db()
    return source


def work(
    source: Import,
    *,
    clock: Clock = timezone.now,
    until: float | None = None,
    progress: Progress | None = None,
) -> bool:
    """Go on with an import that is at work, if nobody else is, until it is done or ``until`` (of ``time.monotonic``).

    Returns whether it is done; a look that is cut begins anew the next time. Raises UploadLost when the upload was
    removed by hand. Safe in several processes at once and after any crash: each batch is one transaction with the
    place where to go on.
    """
    hold = Hold(source, clock)
    if not hold.claim():
        return not source.is_at_work
    steps = {State.LOOKING: _look, State.BRINGING: _bring, State.UNDOING: _undo}
    try:
        with _collector_paused():
            return steps[State(source.state)](source, hold, until, progress or _silent)
    except TakenOver:
        return False
    except FileNotFoundError as wrong:
        _give_up(source, clock())
        raise UploadLost from wrong
    finally:
        hold.release()


def work_off(*, until: float, clock: Clock = timezone.now) -> bool:
    """Go on with what is at work, of every seeker, until a time. Returns whether something is left to be done.

    A look goes on to its end: what it remembers lies in memory, and one that is cut would begin anew for ever.
    """
    rows = Import._default_manager.filter(state__in=AT_WORK)  # noqa: SLF001  # the rounds are for all seekers
    for source in rows.select_related("seeker").order_by("created_at"):
        if time.monotonic() >= until:
            break
        with suppress(UploadLost):
            work(source, clock=clock, until=None if source.state == State.LOOKING else until)
    return rows.filter(Q(leased_until=None) | Q(leased_until__lt=clock())).exists()


def _give_up(source: Import, now: dt.datetime) -> None:
    """End what cannot go on without its upload: what is in stays."""
    rows = Import.objects.of(source.seeker).filter(pk=source.pk)
    if source.state == State.BRINGING:
        rows.update(state=State.STOPPED, finished_at=now, sha256="", worker="", leased_until=None)
    elif source.state == State.LOOKING:
        rows.delete()


def forget_left(*, now: dt.datetime) -> None:
    """Forget, of every seeker, what was looked at a day ago and never decided on, and uploads that are in already."""
    rows = Import._default_manager.select_related("seeker")  # noqa: SLF001  # as above
    for source in rows.filter(state=State.LOOKED, created_at__lt=now - FORGOTTEN_AFTER):
        leave(source)
    for source in rows.filter(state__in=[State.DONE, State.STOPPED]).exclude(sha256=""):
        _forget_upload(source)


class Hold:
    """One worker's hold on an import: each step says that it is still this worker's, and keeps it for another minute."""

    def __init__(self, source: Import, clock: Clock) -> None:
        self.source, self.clock = source, clock
        self.worker = randomness.token_hex(8)
        self.row = Import.objects.of(source.seeker).filter(pk=source.pk)

    def claim(self) -> bool:
        """Take an import that is at work and that nobody holds. Returns whether it is this worker's now."""
        now = self.clock()
        free = self.row.filter(Q(leased_until=None) | Q(leased_until__lt=now), state__in=AT_WORK)
        claimed = free.update(worker=self.worker, leased_until=now + LEASE) == 1
        self.source.refresh_from_db()
        return claimed

    def keep(self, **columns: object) -> None:
        """Keep how far it is. Raises TakenOver when the import was stopped or is somebody else's."""
        mine = self.row.filter(worker=self.worker, state=self.source.state)
        if mine.update(leased_until=self.clock() + LEASE, **columns) != 1:
            raise TakenOver
        for name, value in columns.items():
            setattr(self.source, name, value)

    def release(self) -> None:
        """Let others go on."""
        self.row.filter(worker=self.worker).update(worker="", leased_until=None)


def _look(source: Import, hold: Hold, until: float | None, progress: Progress) -> bool:
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


def _bring(source: Import, hold: Hold, until: float | None, progress: Progress) -> bool:
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
    _forget_upload(source)
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

    What is settled is not open any more, so that whoever goes on after a crash begins it anew.
    """
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


def _undo(source: Import, hold: Hold, until: float | None, progress: Progress) -> bool:
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


def _forget_upload(source: Import) -> None:
    """Delete the uploaded file: each record is kept by itself, with the person whom it tells of."""
    sha256, source.sha256 = source.sha256, ""
    Import.objects.of(source.seeker).filter(pk=source.pk).update(sha256="")
    forget_file(source.seeker, sha256)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Pause the search for cycles within a batch: over a hundred thousand fresh objects it takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _clear_away() -> None:
    """Look for cycles among what the last batch left, and nowhere else."""
    gc.collect(0)


def _silent(done: int, total: int) -> None:
    del done, total
