"""Taking files, looking at what they would bring, bringing it in, stopping, and taking it all back."""

import datetime as dt
import gc
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath

from django.utils import timezone

from askwell.accounts import files
from askwell.accounts.models import Seeker
from askwell.formats.people_archive import LARGEST
from askwell.formats.records import Problem
from askwell.journey.people.actions.import_steps import Progress, bring, forget_upload, look_at, take_apart
from askwell.journey.people.address_books.arrivals import fit
from askwell.journey.people.address_books.hold import Clock, Hold, TakenOver
from askwell.journey.people.address_books.look import Look
from askwell.journey.people.address_books.opening import pack, recognise
from askwell.journey.people.models import Import
from askwell.journey.people.queries.sheets import sheets_told
from askwell.journey.rows import forget_file
from askwell.method.wording import plural

_ASIDE = "upload-"
Upload = tuple[str, Iterable[bytes]]
State = Import.State


class AlreadyIn(Exception):
    """Nothing was added: this list came in before. Choose the file again to see what it would change now."""


class UploadLost(Exception):
    """The file is not in the data folder any more. Choose it again."""


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
        forget_upload(source)
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
    steps = {State.LOOKING: look_at, State.BRINGING: bring, State.UNDOING: take_apart}
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


def _give_up(source: Import, now: dt.datetime) -> None:
    """End what cannot go on without its upload: what is in stays."""
    rows = Import.objects.of(source.seeker).filter(pk=source.pk)
    if source.state == State.BRINGING:
        rows.update(state=State.STOPPED, finished_at=now, sha256="", worker="", leased_until=None)
    elif source.state == State.LOOKING:
        rows.delete()


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


def _silent(done: int, total: int) -> None:
    del done, total
