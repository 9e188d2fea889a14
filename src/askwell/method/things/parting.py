"""What was said under one theme, parted by the thing spoken of: who differs from whom, and what only the seeker can tell."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from askwell.method.grounds import AGAINST, FOR
from askwell.method.things.finding import WHOLE, is_known, stands_alone
from askwell.method.things.kinds import are_two

K = TypeVar("K")


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Said(Generic[K]):
    """One claim that takes a side: of which things, none where it speaks of the theme as a whole.

    ``hints`` are single words that may name a thing, ``kinds`` which of several things of one name is meant; ``age`` is greatest for the newest.
    """

    key: K
    person: object
    stance: str
    age: Any
    things: frozenset[str] = frozenset()
    hints: frozenset[str] = frozenset()
    kinds: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot(Generic[K]):
    """The two sides of one difference, and the things of which both speak."""

    pro: Sequence[Said[K]]
    con: Sequence[Said[K]]
    things: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Perhaps(Generic[K]):
    """Two who stand opposite under a theme and share no word: do they speak of the same thing?"""

    pro: Said[K]
    con: Said[K]

    @property
    def is_likely(self) -> bool:
        """Return whether they may well: not where we know of both of which thing they speak, and they share no other word."""
        both_known = all(any(map(is_known, one.things)) for one in (self.pro, self.con))
        return not both_known or not self.pro.hints.isdisjoint(self.con.hints)


@dataclass(frozen=True, kw_only=True)
class Judgements(Generic[K]):
    """What the seeker said of two claims: that they speak of the ``same`` thing, or of two (``apart``)."""

    same: frozenset[frozenset[K]] = frozenset()
    apart: frozenset[frozenset[K]] = frozenset()

    def holds(self, pair: Iterable[K]) -> bool:
        """Return whether she has said it of a pair, either way."""
        return frozenset(pair) in self.same | self.apart


@dataclass(frozen=True, kw_only=True)
class Parted(Generic[K]):
    """One theme parted: its differences, and the pairs to ask about, the likeliest first."""

    lots: Sequence[Lot[K]] = field(default=())
    perhaps: Sequence[Perhaps[K]] = field(default=())


def parted(said: Iterable[Said[K]], *, many: bool, judged: Judgements[K]) -> Parted[K]:
    """Part what was said under one theme; ``many`` where the theme holds many things.

    Two people differ where both speak of one thing, or the seeker said that they do. Under a theme that is one thing, who names no part of it speaks
    of all of them. What she said to be two is no difference and is not asked again. In whatever order the claims come, the same is found.
    """
    ordered = sorted(said, key=lambda one: one.age, reverse=True)
    lots = _lots(ordered, many=many, judged=judged)
    return Parted(lots=lots, perhaps=_perhaps(ordered, lots, judged=judged))


def _lots(said: Sequence[Said[K]], *, many: bool, judged: Judgements[K]) -> list[Lot[K]]:
    whole = [] if many else _of_one_mind([one for one in said if not one.things or WHOLE in one.things])
    pools = {
        thing: members if stands_alone(thing) else [*members, *whole]
        for thing, members in _by_thing(said).items()
    }
    if whole:
        pools[WHOLE] = whole
    lots = [lot for thing, pool in sorted(pools.items()) if (lot := _live(pool, thing, judged))]
    lots = largest([*lots, *_said_the_same(said, judged)])
    together = [
        lot for lot in lots if not _spoken([lot]).isdisjoint(whole) and not any(map(stands_alone, lot.things))
    ]
    alone = [lot for lot in lots if lot not in together]
    return [_all_of(together, said), *alone] if together else lots


def _of_one_mind(said: Sequence[Said[K]]) -> list[Said[K]]:
    """Leave out what somebody said against most of her own words: one bad word of three is not where she stands."""
    leaning: Counter[object] = Counter()
    for one in said:
        leaning[one.person] += 1 if one.stance == FOR else -1
    return [
        one for one in said if (leaning[one.person] > 0) == (one.stance == FOR) or not leaning[one.person]
    ]


def _by_thing(said: Iterable[Said[K]]) -> dict[str, list[Said[K]]]:
    found: defaultdict[str, list[Said[K]]] = defaultdict(list)
    for one in said:
        for thing in one.things - {WHOLE}:
            found[thing].append(one)
    return found


def _live(pool: Iterable[Said[K]], thing: str, judged: Judgements[K]) -> Lot[K] | None:
    """Return those of a pool who have somebody against them."""
    sides: dict[str, list[Said[K]]] = {FOR: [], AGAINST: []}
    for one in pool:
        sides[one.stance].append(one)
    pro, con = (
        [one for one in sides[side] if _opposed(one, sides[other], thing, judged)]
        for side, other in ((FOR, AGAINST), (AGAINST, FOR))
    )
    return Lot(pro=pro, con=con, things=[thing] if thing != WHOLE else []) if pro and con else None


def _opposed(one: Said[K], others: Iterable[Said[K]], thing: str, judged: Judgements[K]) -> bool:
    return any(
        other.person != one.person
        and frozenset([one.key, other.key]) not in judged.apart
        and not are_two(one.kinds, other.kinds, thing)
        for other in others
    )


def _said_the_same(said: Sequence[Said[K]], judged: Judgements[K]) -> Iterator[Lot[K]]:
    by_key = {one.key: one for one in said}
    for pair in judged.same:
        both = [by_key[key] for key in pair if key in by_key]
        if len(both) > 1 and (lot := _live(both, "", judged)):
            yield lot


def largest(lots: Sequence[Lot[K]]) -> list[Lot[K]]:
    """Return the lots that are no part of another; of two that are the same one, with the things of both."""
    things: dict[tuple[frozenset[K], frozenset[K]], list[str]] = {}
    lasting: dict[tuple[frozenset[K], frozenset[K]], Lot[K]] = {}
    for lot in lots:
        sides = (frozenset(one.key for one in lot.pro), frozenset(one.key for one in lot.con))
        things.setdefault(sides, []).extend(lot.things)
        lasting.setdefault(sides, lot)
    return [
        Lot(pro=lot.pro, con=lot.con, things=sorted(set(things[sides])))
        for sides, lot in lasting.items()
        if not any(sides != more and sides[0] <= more[0] and sides[1] <= more[1] for more in lasting)
    ]


def _spoken(lots: Iterable[Lot[K]]) -> set[Said[K]]:
    return {one for lot in lots for one in (*lot.pro, *lot.con)}


def _all_of(lots: Sequence[Lot[K]], said: Sequence[Said[K]]) -> Lot[K]:
    spoken = _spoken(lots)
    pro, con = ([one for one in said if one in spoken and one.stance == side] for side in (FOR, AGAINST))
    return Lot(pro=pro, con=con)


def _perhaps(said: Sequence[Said[K]], lots: Sequence[Lot[K]], *, judged: Judgements[K]) -> list[Perhaps[K]]:
    """Return one pair of each two matters of which nobody said whether they are one, the newest of each.

    Who praises one thing by blaming another stands on both sides: two claims are asked about once, and not where they blame or praise the same. Of which thing somebody speaks
    is known where she differs from another on it: then only a word that the two share makes it a question.
    """
    matters, stands = _matters(said), _stands(said)
    settled = _spoken(lots)
    answered = {
        frozenset(matters[one] for one in said if one.key in pair) for pair in (*judged.same, *judged.apart)
    }
    bad = [one for one in said if one.stance == AGAINST]
    found: dict[frozenset[int], Perhaps[K]] = {}
    for pro, con in ((pro, con) for pro in said if pro.stance == FOR for con in bad):
        both = frozenset([matters[pro], matters[con]])
        agree = not stands[pro.key].isdisjoint(stands[con.key])
        answered_already = not settled.isdisjoint([pro, con]) and pro.hints.isdisjoint(con.hints)
        nothing_to_ask = (
            len(both) == 1 or pro.person == con.person or {pro, con} <= settled or agree or answered_already
        )
        if not (nothing_to_ask or both in answered or both in found):
            found[both] = Perhaps(pro=pro, con=con)
    once: dict[frozenset[K], Perhaps[K]] = {}
    for pair in found.values():
        once.setdefault(frozenset([pair.pro.key, pair.con.key]), pair)
    return sorted(once.values(), key=lambda pair: (not pair.is_likely, -len(pair.pro.hints & pair.con.hints)))


def _stands(said: Iterable[Said[K]]) -> Mapping[K, set[tuple[str, str]]]:
    """Return for each claim the things of which it speaks, each with its side."""
    found: defaultdict[K, set[tuple[str, str]]] = defaultdict(set)
    for one in said:
        found[one.key] |= {(thing, one.stance) for thing in one.things - {WHOLE}}
    return found


def _matters(said: Sequence[Said[K]]) -> Mapping[Said[K], int]:
    """Return for each claim the number of its matter: claims that share a thing are of one, also by way of a third."""
    matter = {one: place for place, one in enumerate(said)}
    first: dict[str, int] = {}

    def root(place: int) -> int:
        while matter[said[place]] != place:
            place = matter[said[place]]
        return place

    for place, one in enumerate(said):
        for thing in one.things:
            ends = root(first.setdefault(thing, place)), root(place)
            matter[said[max(ends)]] = min(ends)
    return {one: root(place) for place, one in enumerate(said)}
