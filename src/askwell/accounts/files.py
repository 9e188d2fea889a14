"""The files of a seeker: kept as they came, in a folder of her own, under the SHA-256 of their bytes."""

import hashlib
import os
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from askwell.accounts.models import Seeker

_PIECE = 1024 * 1024


def keep(seeker: Seeker, data: bytes) -> str:
    """Keep the bytes, readable by their owner only, and return their SHA-256.

    The file appears whole or not at all. Raises OSError when the disk refuses it.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    path = path_of(seeker, sha256)
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.with_name(f"{sha256}.{os.getpid()}")
        try:
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(data)
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    return sha256


def path_of(seeker: Seeker, sha256: str) -> Path:
    """Return where a file of this seeker lies. No other seeker's rows lead there."""
    return Path(settings.FILES) / seeker.pk.hex / sha256


def folder_of(seeker: Seeker) -> Path:
    """Return the folder of this seeker's files, made where it is not there yet."""
    folder = Path(settings.FILES) / seeker.pk.hex
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def keep_file(seeker: Seeker, path: Path) -> str:
    """Move a file of this disk among the seeker's files, readable by their owner only, and return its SHA-256."""
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    path.chmod(0o600)
    path.replace(path_of(seeker, sha256))
    return sha256


def keep_stream(seeker: Seeker, stream: BinaryIO, *, sha256: str) -> bool:
    """Keep what a stream holds, a piece at a time. Returns whether it was what ``sha256`` says; if not, nothing is kept."""
    fresh = folder_of(seeker) / f"fresh.{os.getpid()}"
    digest = hashlib.sha256()
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            while piece := stream.read(_PIECE):
                digest.update(piece)
                file.write(piece)
        if digest.hexdigest() != sha256:
            return False
        fresh.replace(path_of(seeker, sha256))
        return True
    finally:
        fresh.unlink(missing_ok=True)
