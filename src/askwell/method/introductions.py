"""Who led to whom: trees of introductions, by whoever gave each name first."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Node(Generic[K]):
    """One person in a tree: how many introductions from its root."""

    depth: int
    key: K


def trees(given: Iterable[tuple[K, K]], *, alone: Iterable[K] = ()) -> list[list[Node[K]]]:
    """Return a tree for everyone who gave names and was named by nobody, each as rows from the top.

    ``given`` are pairs of who gave and whose name, oldest first: the first to give a name counts. Names given in a
    ring begin with the oldest. ``alone`` are people to show without any introduction; each of them who is in no
    tree is a tree of one.
    """
    parent: dict[K, K] = {}
    children: defaultdict[K, list[K]] = defaultdict(list)
    everyone: dict[K, None] = {}
    for giver, named in given:
        everyone |= {giver: None, named: None}
        if giver != named and named not in parent:
            parent[named] = giver
            children[giver].append(named)
    everyone |= dict.fromkeys(alone)
    seen: set[K] = set()
    roots = [key for key in everyone if key not in parent]
    return [_tree(key, children, seen) for key in [*roots, *everyone] if key not in seen]


def _tree(root: K, children: defaultdict[K, list[K]], seen: set[K]) -> list[Node[K]]:
    """Walk down from a root, children in the order in which they were named; nobody is visited twice."""
    rows, waiting = [], [Node(0, root)]
    seen.add(root)
    while waiting:
        node = waiting.pop()
        rows.append(node)
        fresh = [key for key in children.get(node.key, []) if key not in seen]
        seen.update(fresh)
        waiting += [Node(node.depth + 1, key) for key in reversed(fresh)]
    return rows


def path_to(key: K, given: Sequence[tuple[K, K]]) -> list[K]:
    """Return the path of introductions that leads to someone, from the first giver down, without the last one."""
    parent: dict[K, K] = {}
    for giver, named in given:
        parent.setdefault(named, giver)
    path: list[K] = []
    while (giver := parent.get(path[-1] if path else key, key)) != key and giver not in path:
        path.append(giver)
    return path[::-1]
