"""The six scales of every occupation at once, to be compared with those of one person."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from askwell.occupations.profiles import INTERESTS
from askwell.occupations.shelf import opened


def interests_of_all(home: Path) -> dict[str, tuple[str, Sequence[float]]]:
    """Return title and six interests (1 to 7) of every occupation by its code; those that lack one are left out. Raises NotInstalled."""
    with opened(home) as shelf:
        rows = shelf.execute(
            "SELECT code, title, element, value FROM occupation JOIN rating USING (code)"
            " WHERE kind = 'interests' AND scale = 'OI'"
        ).fetchall()
    titles: dict[str, str] = {}
    found: dict[str, dict[str, float]] = {}
    for code, title, element, value in rows:
        titles[code] = title
        found.setdefault(code, {})[element] = value
    return {code: (titles[code], in_order(known)) for code, known in found.items() if _whole(known)}


def _whole(known: Mapping[str, float]) -> bool:
    return all(name in known for name in INTERESTS)


def in_order(known: Mapping[str, float]) -> Sequence[float]:
    """Return the six interests in the usual order; raises KeyError where one is missing."""
    return [known[name] for name in INTERESTS]
