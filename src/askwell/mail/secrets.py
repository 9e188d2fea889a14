"""Passwords and tokens: in the system's keyring where there is one, otherwise in a file that only its owner can read.

A password is kept for one user at one server, so that an account that came out of an archive and names another server
is never given it.
"""

import json
import logging
import os
import platform
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import ModuleType

from django.conf import settings

from askwell.accounts.models import Seeker
from askwell.mail.alone import alone_with

log = logging.getLogger("askwell")
SERVICE = "askwell"
_WINDOWS_HOLDS = 1200
"""Characters of a secret; the Credential Manager takes 2,560 bytes of UTF-16, and some tokens are longer."""


def name_of(seeker: Seeker, *, user: str, host: str, port: int) -> str:
    """Return under which name a password is kept."""
    return f"{seeker.pk.hex}:{user}@{host}:{port}"


def keep(name: str, secret: str) -> None:
    """Keep a password or a token. Raises OSError when there is no keyring and the file cannot be written."""
    ring = _keyring()
    if ring is not None and not _fits(secret):
        forget(name)
    elif ring is not None:
        try:
            ring.set_password(SERVICE, name, secret)
        except ring.errors.KeyringError:
            pass
        else:
            _drop(name)
            return
    _change(lambda kept: {**kept, name: secret})


def find(name: str) -> str:
    """Return a password, or "" where none is kept."""
    ring = _keyring()
    if ring is not None:
        try:
            if found := ring.get_password(SERVICE, name):
                return str(found)
        except ring.errors.KeyringError:
            pass
    return _read().get(name, "")


def forget(name: str) -> None:
    """Forget a password, wherever it is kept."""
    ring = _keyring()
    if ring is not None:
        with suppress(ring.errors.KeyringError):  # it was not there
            ring.delete_password(SERVICE, name)
    _drop(name)


def _fits(secret: str) -> bool:
    return platform.system() != "Windows" or len(secret) <= _WINDOWS_HOLDS


def where() -> str:
    """Return in words where secrets are kept here."""
    return "the keyring of this machine" if _keyring() else f"{_path()}, which only you can read"


def _keyring() -> ModuleType | None:
    """Return the keyring package (an extra) when a real keyring stands behind it."""
    try:
        import keyring  # noqa: PLC0415  # an extra, and slow to load
    except ImportError:
        return None
    try:
        usable = keyring.get_keyring().priority > 0
    except (RuntimeError, keyring.errors.KeyringError):
        return None
    return keyring if usable else None


def _path() -> Path:
    return Path(settings.HOME) / "passwords.json"


def _drop(name: str) -> None:
    if name in _read():
        _change(lambda kept: {other: secret for other, secret in kept.items() if other != name})


def _change(changed: Callable[[dict[str, str]], dict[str, str]]) -> None:
    """Change what is kept in the file while nobody else does: two accounts may renew their tokens at once."""
    with alone_with(_path()):
        kept = _understood()
        if kept is None:
            _set_aside()
        if (fresh := changed(kept or {})) != (kept or {}):
            _write(fresh)


def _read() -> dict[str, str]:
    kept = _understood()
    if kept is None:
        log.error("The kept passwords cannot be read: %s.", _path())
    return kept or {}


def _understood() -> dict[str, str] | None:
    """Return what is kept in the file, or None where it is there and cannot be understood."""
    try:
        found = json.loads(_path().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError:
        return None
    return {str(name): str(secret) for name, secret in found.items()} if isinstance(found, dict) else None


def _set_aside() -> None:
    aside = _path().with_name(f"{_path().name}.unreadable-{time.time_ns()}")
    _path().replace(aside)
    log.error("The kept passwords cannot be read. They lie in %s now; give each password once more.", aside)


def _write(secrets: dict[str, str]) -> None:
    path = _path()
    if not secrets:
        path.unlink(missing_ok=True)
        return
    handle, name = tempfile.mkstemp(prefix=f"{path.name}.", dir=path.parent)  # only its owner can read it
    fresh = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(secrets, file)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
