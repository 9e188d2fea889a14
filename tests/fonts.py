"""Which letters the fonts of this machine have."""

import shutil
import subprocess

import pytest


def has_letters_of(language: str) -> bool:
    """Say whether a font has the letters of a language (ISO 639), as fontconfig knows it."""
    listing = shutil.which("fc-list")
    return listing is not None and bool(subprocess.check_output([listing, f":lang={language}", "family"]))


needs_japanese = pytest.mark.skipif(
    not has_letters_of("ja"),
    reason="no font with Japanese letters on this machine (fonts-ipafont-gothic is small)",
)
