"""Values of a talk to plan, each as it was expected; ``place`` is where it stands, for the sentence that says it is not."""

import math
from collections.abc import Mapping
from typing import Any

from askwell.method.purposes import BANK_CODES

MANY = 20_000


class NotAPlan(ValueError):
    """What was read is no talk to plan; the message says where and what was expected."""


def number(value: object, place: str, *, least: float = 0.0, most: float = 1.0) -> float:
    """Return a number within its limits."""
    read = _plain(value)
    if read is None or not least <= read <= most:
        raise NotAPlan(f"“{place}”: expected a number from {least:g} to {most:g}.")
    return read


def whole(value: object, place: str, *, least: int, most: int) -> int:
    """Return a whole number within its limits."""
    read = number(value, place, least=least, most=most)
    if read != int(read):
        raise NotAPlan(f"“{place}”: expected a whole number from {least} to {most}.")
    return int(read)


def _plain(value: object) -> float | None:
    """Return a number that can be counted with, else nothing."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:
        return None


def words(value: object, place: str) -> str:
    """Return words that say something."""
    if not isinstance(value, str) or not value.strip():
        raise NotAPlan(f"“{place}”: expected words.")
    # Half of a surrogate pair is in no encoding; JSON can hold one all the same.
    return value.strip().encode("utf-8", "replace").decode()


def listed(said: Mapping[str, Any], name: str) -> list[Any]:
    """Return a list of what was said, empty where nothing was."""
    value = said.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > MANY:
        raise NotAPlan(f"“{name}”: expected a list of at most {MANY}.")
    return value


def one_of(value: object, place: str, allowed: tuple[str, ...]) -> str:
    """Return one of the names that are allowed."""
    name = BANK_CODES.get(value, value) if isinstance(value, str) else value
    if name not in allowed:
        raise NotAPlan(f"“{place}”: expected one of {', '.join(allowed)}.")
    return str(name)


def weights(value: object, place: str, allowed: tuple[str, ...]) -> dict[str, float]:
    """Return names with their numbers from 0 to 1; of one name the highest."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise NotAPlan(f"“{place}”: expected an object of names with numbers from 0 to 1.")
    read: dict[str, float] = {}
    for name, weight in value.items():
        one = one_of(name, f"{place}.{name}", allowed)
        read[one] = max(read.get(one, 0.0), number(weight, f"{place}.{name}"))
    return read
