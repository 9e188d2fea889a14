"""Backups: archives in a folder beside the database, named by their moment."""

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from askwell.accounts.models import Seeker
from askwell.desk.data.archiving import archive

_NAME = re.compile(r"askwell-(\d{8}T\d{6})Z(?:-\d+)?\.zip")


@dataclass(frozen=True, kw_only=True)
class Backup:
    """One backup on this machine."""

    path: Path
    made_at: dt.datetime

    @property
    def name(self) -> str:
        """Return the file's name."""
        return self.path.name

    @property
    def size(self) -> int:
        """Return the size in bytes."""
        return self.path.stat().st_size


def folder_of(seeker: Seeker) -> Path:
    """Return where this seeker's backups lie, readable by the owner of the machine's account only."""
    folder: Path = settings.HOME / "backups" / seeker.id.hex
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def back_up(seeker: Seeker, *, now: dt.datetime) -> Backup:
    """Write a backup of everything of this seeker. It appears under its name only when it is whole.

    Raises OSError when the disk is full or the folder cannot be written; no half-written file is left.
    """
    folder = folder_of(seeker)
    stamp = f"{now.astimezone(dt.UTC):%Y%m%dT%H%M%S}Z"
    path = next(
        p
        for p in (folder / f"askwell-{stamp}{(n and f'-{n}') or ''}.zip" for n in range(1_000))
        if not p.exists()
    )
    growing = path.with_suffix(".part")
    try:
        growing.touch(mode=0o600)
        with growing.open("wb") as stream:
            archive(seeker, stream, now=now)
        growing.replace(path)
    finally:
        growing.unlink(missing_ok=True)
    return Backup(path=path, made_at=now)


def backups_of(seeker: Seeker) -> list[Backup]:
    """Return this seeker's backups, newest first."""
    found = []
    for path in folder_of(seeker).iterdir():
        if named := _NAME.fullmatch(path.name):
            made_at = dt.datetime.strptime(named.group(1), "%Y%m%dT%H%M%S").replace(tzinfo=dt.UTC)
            found.append(Backup(path=path, made_at=made_at))
    return sorted(found, key=lambda backup: backup.name, reverse=True)


def backup_named(seeker: Seeker, name: str) -> Backup | None:
    """Return the seeker's backup of this name; a path is never followed."""
    return next((backup for backup in backups_of(seeker) if backup.name == name), None)
