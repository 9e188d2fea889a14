"""Taking a file, looking at what it would bring, and bringing it in."""

import datetime as dt
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePath

from django.db import transaction

from askwell.accounts import files
from askwell.accounts.models import Seeker
from askwell.formats.records import PersonRecord, Problem
from askwell.journey.people.address_books.adding import Progress, add
from askwell.journey.people.address_books.arrivals import Reading, fit, read
from askwell.journey.people.address_books.comparing import Comparison, Met, Standing, compare
from askwell.journey.people.address_books.recognising import READERS, recognise
from askwell.journey.people.models import Import
from askwell.journey.searching.statistics import measure_rows

LARGEST = 50 * 1024 * 1024
_TELL_EVERY = 1_000
_SOURCES = {
    Import.Kind.LINKEDIN.value: "LinkedIn",
    Import.Kind.VCARD.value: "Address book",
    Import.Kind.SHEET.value: "Address book",
    Import.Kind.ARCHIVE.value: "Address book",
}


class AlreadyIn(Exception):
    """Nothing was added: this list came in before. Choose the file again to see what it would change now."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would bring: who is new or changed, how many are the same, what could not be read or is in doubt."""

    new: list[Met]
    changed: list[Met]
    same: int
    unreadable: list[Problem]
    doubts: list[Problem]


def take_in(seeker: Seeker, *, file_name: str, data: bytes) -> tuple[Import | None, Problem | None]:
    """Keep a file for a look, or return why it cannot be brought in. Nobody is added yet.

    Raises OSError when the disk refuses the file.
    """
    if len(data) > LARGEST:
        return None, too_large(len(data))
    kind, problem = recognise(data)
    if problem:
        return None, problem
    name = fit(PurePath(file_name.replace("\\", "/")).name, 300) or "file"
    source = Import(seeker=seeker, kind=kind, file_name=name, sha256=files.keep(seeker, data), size=len(data))
    source.save()
    return source, None


def too_large(size: int) -> Problem:
    """Return the sentence for a file that is too large."""
    return Problem(
        "the file",
        f"This file has {size / 1024**2:.0f} MB; Askwell reads files of up to {LARGEST // 1024**2} MB.",
        "Export fewer people at a time, or leave the pictures out.",
    )


def preview(source: Import, *, progress: Progress | None = None) -> Preview:
    """Return what a file that was taken in would bring. Changes nothing."""
    with _collector_paused():
        reading = _reading(source, progress)
        comparison = compare(source.seeker, reading)
    in_doubt = [doubt for met in comparison.met if not met.is_known for doubt in met.arrival.doubts]
    return Preview(
        new=[met for met in comparison.met if met.standing is Standing.NEW],
        changed=[met for met in comparison.met if met.standing is Standing.CHANGED],
        same=comparison.count(Standing.SAME),
        unreadable=[problem for problem in reading.problems if not problem.kept],
        doubts=[*(problem for problem in reading.problems if problem.kept), *in_doubt],
    )


def bring_in(source: Import, *, now: dt.datetime, progress: Progress | None = None) -> Import:
    """Add what a file brings, all of it or nothing, and return the import with its counts.

    People who come in so are not yet chosen for a talk. ``progress`` hears (step, done, total), with a total of 0
    while it is not known. Raises AlreadyIn when this import was finished before.
    """
    with _collector_paused():
        reading = _reading(source, progress)
        _write(source, reading, now, progress or _silent)
    return source


@transaction.atomic
def _write(source: Import, reading: Reading, now: dt.datetime, progress: Progress) -> None:
    fresh = Import.objects.of(source.seeker).select_for_update().get(pk=source.pk)
    if fresh.finished_at:
        raise AlreadyIn
    comparison = compare(source.seeker, reading)
    add(source, comparison, reading.problems, progress)
    _finish(source, comparison, now)
    measure_rows()


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Pause the search for cycles: over a million fresh objects without one it takes 4 of 10 seconds."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _finish(source: Import, comparison: Comparison, now: dt.datetime) -> None:
    source.finished_at = now
    source.added = comparison.count(Standing.NEW)
    source.changed = comparison.count(Standing.CHANGED)
    source.same = comparison.count(Standing.SAME)
    source.save()


def _reading(source: Import, progress: Progress | None) -> Reading:
    items = READERS[source.kind](files.path_of(source.seeker, source.sha256).read_bytes())
    told = _told(items, progress or _silent)
    return read(told, region=source.seeker.region, source=_SOURCES[source.kind])


def _told(items: Iterator[PersonRecord | Problem], progress: Progress) -> Iterator[PersonRecord | Problem]:
    done = 0
    for done, item in enumerate(items, start=1):
        if done % _TELL_EVERY == 0:
            progress("Reading", done, 0)
        yield item
    progress("Reading", done, done)


def _silent(step: str, done: int, total: int) -> None:
    del step, done, total
