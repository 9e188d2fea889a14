"""Keeping versions of the resume."""

import datetime as dt
from dataclasses import dataclass
from pathlib import PurePath

from django.db import transaction

from askwell.accounts import files
from askwell.formats.resume_file import Kind
from askwell.journey.preparation.models import Resume
from askwell.journey.rows import forget_file

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
        forget_file(resume.seeker, before)
    return resume


@transaction.atomic
def drop_resume(resume: Resume) -> None:
    """Delete a version with its file, and who saw it."""
    sha256 = resume.sha256
    resume.delete()
    forget_file(resume.seeker, sha256)
