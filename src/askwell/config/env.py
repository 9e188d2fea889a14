"""What the environment may set, read once and typed."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from platformdirs import user_data_path

from askwell.scanning.ways import NAMES as WAYS


class BadEnvironment(ValueError):
    """A setting in the environment cannot be used; the message names it and says what to write."""


def home() -> Path:
    """Return the folder that holds the database, the files and the backups (``ASKWELL_HOME`` overrides)."""
    chosen = os.environ.get("ASKWELL_HOME", "").strip()
    return Path(chosen).expanduser() if chosen else user_data_path("askwell", appauthor=False)


def etiquette() -> Path:
    """Return the folder of an office's own rules for letters (``ASKWELL_ETIQUETTE`` overrides)."""
    chosen = os.environ.get("ASKWELL_ETIQUETTE", "").strip()
    return Path(chosen).expanduser() if chosen else home() / "etiquette"


def cadence() -> Path:
    """Return the folder of an office's own policies of writing again (``ASKWELL_CADENCE`` overrides)."""
    chosen = os.environ.get("ASKWELL_CADENCE", "").strip()
    return Path(chosen).expanduser() if chosen else home() / "cadence"


def scan() -> str:
    """Return how printed words are found on pictures (``ASKWELL_SCAN``): auto, rapidocr, tesseract or none."""
    chosen = os.environ.get("ASKWELL_SCAN", "").strip().lower() or "auto"
    if chosen not in WAYS:
        raise BadEnvironment(f"ASKWELL_SCAN is {chosen!r}. Write one of {', '.join(WAYS)}, or leave it out.")
    return chosen


def names(variable: str) -> list[str]:
    """Return the comma-separated names in an environment variable, without blanks."""
    return [part.strip() for part in os.environ.get(variable, "").split(",") if part.strip()]


def friends_address() -> str:
    """Return ``ASKWELL_FRIENDS_ADDRESS``, where friends reach their pages from outside, such as ``https://ask.example.org``.

    Raises BadEnvironment when it is no such address.
    """
    address = os.environ.get("ASKWELL_FRIENDS_ADDRESS", "").strip().rstrip("/")
    parts = urlsplit(address)
    if address and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query):
        raise BadEnvironment(
            f"ASKWELL_FRIENDS_ADDRESS is {address!r}. Write where friends reach this Askwell, such as "
            "https://ask.example.org, or leave it empty."
        )
    return address


def hosts_of(address: str) -> list[str]:
    """Return the host of an address as one that may be asked for; none for no address."""
    host = urlsplit(address).hostname
    return [host] if host else []


@dataclass(frozen=True, kw_only=True)
class Sqlite:
    """The embedded database: one file, written by one machine.

    ``synchronous=FULL`` because a note that was acknowledged must survive a power cut; immediate
    transactions because a reader that turns writer in mid-transaction fails at once under WAL; ``secure_delete`` because
    what was deleted must not be read from the file any more (docs/decisions/0019).
    """

    path: Path

    def as_setting(self) -> dict[str, Any]:
        """Return Django's ``DATABASES`` entry."""
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(self.path),
            # Opening the file anew reads the whole schema: a third of the time of a page.
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 10,
                "init_command": (
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                    "PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;"
                ),
            },
        }


def database() -> dict[str, Any]:
    """Return Django's entry for ``ASKWELL_DATABASE``, or for the SQLite file in the home folder.

    Raises BadEnvironment when the address is not one of ``postgresql://`` or ``sqlite:///``.
    """
    address = os.environ.get("ASKWELL_DATABASE", "").strip()
    if not address:
        return Sqlite(path=home() / "askwell.sqlite3").as_setting()
    parts = urlsplit(address)
    if parts.scheme == "sqlite":
        return Sqlite(path=Path(unquote(parts.path))).as_setting()
    if parts.scheme not in {"postgres", "postgresql"}:
        raise BadEnvironment(
            f"ASKWELL_DATABASE begins with {parts.scheme!r}. Write postgresql://user:password@host/name, "
            "or leave it empty for the file in your data folder."
        )
    query = dict(pair.split("=", 1) for pair in parts.query.split("&") if "=" in pair)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(query.get("host", parts.hostname or "")),
        "PORT": str(parts.port or ""),
    }
