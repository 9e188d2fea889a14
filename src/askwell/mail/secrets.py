"""Passwords and tokens: in the system's keyring where there is one, otherwise in a file that only its owner can read.

A password is kept for one user at one server, so that an account that came out of an archive and names another server
is never given it.
"""

import json
import os
import platform
from contextlib import suppress
from pathlib import Path
from types import ModuleType

from django.conf import settings

from askwell.accounts.models import Seeker

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
            _write({kept: value for kept, value in _read().items() if kept != name})
            return
    _write({**_read(), name: secret})


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
    if name in (kept := _read()):
        _write({other: value for other, value in kept.items() if other != name})


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


def _read() -> dict[str, str]:
    try:
        found = json.loads(_path().read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return {str(name): str(secret) for name, secret in found.items()} if isinstance(found, dict) else {}


def _write(secrets: dict[str, str]) -> None:
    path = _path()
    if not secrets:
        path.unlink(missing_ok=True)
        return
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump(secrets, file)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
