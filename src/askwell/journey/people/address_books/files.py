"""The files that were brought in, kept as they came under the SHA-256 of their bytes."""

import hashlib
import os
from pathlib import Path

from django.conf import settings

from askwell.journey.people.models import Import


def keep(data: bytes) -> str:
    """Keep the bytes in the files folder, readable by their owner only, and return their SHA-256.

    The file appears whole or not at all. Raises OSError when the disk refuses it.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    path = _path(sha256)
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


def kept(source: Import) -> bytes:
    """Return the bytes of a file that was brought in. Raises FileNotFoundError when somebody removed it."""
    return _path(source.sha256).read_bytes()


def _path(sha256: str) -> Path:
    return Path(settings.FILES) / sha256
