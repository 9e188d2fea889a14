"""Who led to whom: trees of introductions, by whoever gave each name first."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from askwell.method.wording import plural

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


def also_named_by(given: Iterable[tuple[K, K]]) -> dict[K, list[K]]:
    """Return of everyone whom several named those behind the first, in their order: in a tree she stands under the first alone."""
    givers: defaultdict[K, dict[K, None]] = defaultdict(dict)
    for giver, named in given:
        if giver != named:
            givers[named][giver] = None
    return {named: others for named, all_of in givers.items() if (others := list(all_of)[1:])}


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


# From so many talks on, more than this share through one person is one voice too many (METHOD.md 2.3).
FEWEST_TALKS, OVER_HALF = 3, 0.5


@dataclass(frozen=True, slots=True)
class LongestChain(Generic[K]):
    """The first giver through whom more than half of the talks came, how many, and everyone in her tree."""

    root: K
    talks: int
    reached: frozenset[K]


def longest_chain(given: Iterable[tuple[K, K]], talked: Collection[K]) -> LongestChain[K] | None:
    """Return the chain on which more than half of the talks hang, None while there are few or they come by several ways."""
    chains = [
        LongestChain(
            nodes[0].key, sum(node.key in talked for node in nodes), frozenset(node.key for node in nodes)
        )
        for nodes in trees(given)
    ]
    longest = max(chains, key=lambda chain: chain.talks, default=None)
    if longest is None or len(talked) < FEWEST_TALKS or longest.talks <= OVER_HALF * len(talked):
        return None
    return longest


@dataclass(frozen=True, slots=True, kw_only=True)
class Harvest:
    """What the names given in a campaign came to.

    ``names`` in all, of which so many ``became`` talks; ``talks`` held, and ``from_talks`` names given in them or after.
    """

    names: int
    became: int
    talks: int
    from_talks: int

    @property
    def words(self) -> list[str]:
        """Say it in sentences; nothing before the first name."""
        if not self.names:
            return []
        came = f"; {self.became} of them became {'a talk' if self.became == 1 else 'talks'}"
        said = [f"{plural(self.names, 'name')} so far{came if self.talks else ''}."]
        if self.talks:
            each = self.from_talks / self.talks
            said.append(
                f"Your {plural(self.talks, 'talk')} gave you {plural(self.from_talks, 'name')}: {each:.1f} a talk."
            )
        return said


def harvest(given: Iterable[tuple[K, K]], *, talked: Collection[K]) -> Harvest:
    """Count what the names came to. ``talked`` are the people whom the seeker talked with, each once."""
    pairs = set(given)
    named = {to for _, to in pairs}
    return Harvest(
        names=len(named),
        became=len(named & set(talked)),
        talks=len(talked),
        from_talks=len({to for by, to in pairs if by in talked}),
    )


def path_to(key: K, given: Sequence[tuple[K, K]]) -> list[K]:
    """Return the path of introductions that leads to someone, from the first giver down, without the last one."""
    parent: dict[K, K] = {}
    for giver, named in given:
        parent.setdefault(named, giver)
    path: list[K] = []
    while (giver := parent.get(path[-1] if path else key, key)) != key and giver not in path:
        path.append(giver)
    return path[::-1]
