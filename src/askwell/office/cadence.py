"""An office's own policies of writing again: ``cadence/*.toml`` beside the data (docs/cadence.md)."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from askwell.method.etiquette import Problem, Source
from askwell.method.packs import Pack, pack_of, packs_with
from askwell.office.folder import Stamp, read_stamped, stamp


def packs_in(folder: Path) -> tuple[Mapping[str, Pack], tuple[Problem, ...]]:
    """Return the policies that come with Askwell with those of the folder, and what in the folder could not be used.

    A folder that is not there adds nothing. Files are read again when they have changed.
    """
    return _read(folder, stamp(folder, "*.toml"))


def pack_in(folder: Path, key: str) -> Pack:
    """Return the policy of this key; one that is not known, its file taken away perhaps, is the first."""
    return pack_of(key, among=packs_in(folder)[0])


@lru_cache(maxsize=4)
def _read(folder: Path, stamped: Stamp) -> tuple[Mapping[str, Pack], tuple[Problem, ...]]:
    texts, problems = read_stamped(folder, stamped)
    packs, found = packs_with(Source(file.name, text) for file, text in texts)
    return packs, (*problems, *found)
