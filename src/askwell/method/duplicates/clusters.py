"""Pairs put together where three or more entries are all like each other."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from askwell.method.duplicates.entry import Suggestion


def clusters(found: Sequence[Suggestion]) -> list[list[Suggestion]]:
    """Return the pairs in their order, those among entries that are all like each other together.

    Where one is like two that are not like each other, each pair stays alone: a chain may lead from one person to another.
    """
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for one in found:
        beside[one.first].add(one.second)
        beside[one.second].add(one.first)
    gathered: dict[object, list[Suggestion]] = {}
    for one in found:
        members = beside[one.first] | {one.first}
        together = all(beside[other] | {other} == members for other in members)
        gathered.setdefault(frozenset(members) if together else id(one), []).append(one)
    return list(gathered.values())


def members_of(cluster: Iterable[Suggestion]) -> list[str]:
    """Return the entries of some pairs, each once."""
    return list(dict.fromkeys(key for one in cluster for key in (one.first, one.second)))
