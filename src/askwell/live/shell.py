"""What a phone keeps of the talk page so that it opens without a network: which files, and of which version."""

import hashlib
from pathlib import Path

from django.contrib.staticfiles import finders

from askwell.web.styles import sheets_of

LIVE = Path(__file__).parent / "static" / "live"
# The worker itself is kept by the browser, not by the worker.
OF_THE_WORKER = {"worker.js"}


def shell_files() -> list[str]:
    """Return the static files of the talk page, by their names under ``static/``."""
    modules = sorted(f"live/{file.name}" for file in LIVE.glob("*.js") if file.name not in OF_THE_WORKER)
    return [
        *(f"web/css/{sheet}" for sheet in sheets_of("live")),
        "web/icon.svg",
        "web/manifest.webmanifest",
        *modules,
    ]


def shell_version() -> str:
    """Return a short name for the contents of these files: another one as soon as a byte of them differs."""
    seal = hashlib.sha256()
    for name in (*shell_files(), *(f"live/{name}" for name in sorted(OF_THE_WORKER))):
        found = finders.find(name)
        seal.update(name.encode() + b"\0" + (Path(found).read_bytes() if found else b"") + b"\0")
    return seal.hexdigest()[:16]
