"""Keeping versions of the resume."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path, PurePath

from django.db import transaction

from askwell.accounts import files
from askwell.accounts.models import Seeker
from askwell.formats.resume_file import Kind
from askwell.journey.people.models import Import
from askwell.journey.preparation.models import Resume

LONGEST_NAME = 300


@dataclass(frozen=True, kw_only=True)
class ResumeFile:
    """A file that was looked at: its name, its kind and its bytes."""

    name: str
    kind: Kind
    content: bytes


@transaction.atomic
def keep_resume(resume: Resume, *, file: ResumeFile | None, now: dt.datetime) -> Resume:
    """Save a version, new or changed. A new file takes the place of the one before; no file leaves it.

    Raises OSError when the disk refuses the file.
    """
    before = resume.sha256
    if file:
        resume.kind = file.kind
        resume.file_name = PurePath(file.name.replace("\\", "/")).name[-LONGEST_NAME:]
        resume.sha256 = files.keep(resume.seeker, file.content)
    if resume._state.adding:  # noqa: SLF001  # Django's documented way to a row not saved yet
        resume.made_at = now
    resume.save()
    if before != resume.sha256:
        _forget_file(resume.seeker, before)
    return resume


@transaction.atomic
def drop_resume(resume: Resume) -> None:
    """Delete a version with its file, and who saw it."""
    sha256 = resume.sha256
    resume.delete()
    _forget_file(resume.seeker, sha256)


def file_of(resume: Resume) -> Path | None:
    """Return where the file of a version lies, or nothing where there is none."""
    path = files.path_of(resume.seeker, resume.sha256)
    return path if resume.sha256 and path.is_file() else None


def _forget_file(seeker: Seeker, sha256: str) -> None:
    """Remove a file that no row of the seeker needs any more."""
    if not sha256:
        return
    needed_by = (model.objects.of(seeker).filter(sha256=sha256).exists() for model in (Resume, Import))
    if not any(needed_by):
        transaction.on_commit(lambda: files.path_of(seeker, sha256).unlink(missing_ok=True))
