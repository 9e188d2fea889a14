"""Who disagrees with whom: by theme and stance, whatever purpose it was told for, after what only tells kinds of people apart."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_
from typing import Generic, TypeVar

from askwell.method.grounds import (
    AGAINST,
    FOR,
    HOUSE,
    KIND,
    PLACE,
    TIME,
    WORK,
    Ground,
    Grounds,
    Split,
    spoken_of,
)
from askwell.method.guesses.abouts import kind_named
from askwell.method.themes import theme_key
from askwell.method.things.background import background_in
from askwell.method.things.explored import Explored
from askwell.method.things.finding import (
    at_large,
    holds_many,
    of_own_places,
)
from askwell.method.things.kinds import are_two
from askwell.method.things.meeting import ClaimLike, Meeting, takes_sides
from askwell.method.things.parting import Judgements, Lot, Perhaps, Said, largest, parted
from askwell.method.things.reach import is_of_all, may_be_of_all
from askwell.method.things.scopes import both_of_all
from askwell.method.things.subjects import Subjects, is_named_by_all
from askwell.method.things.weighing import ENOUGH, Weighing
from askwell.method.things.words import ADVICE, OF_A_PLACE, OF_OWN_HOUSE, OF_THE_YEAR
from askwell.method.weighed_differences import MAY, Sides, Weights

C = TypeVar("C", bound=ClaimLike)
T = TypeVar("T")
# What no weight of words overrules: two kinds of work are two matters, and what was so in another year denies nothing of today.
OF_NO_WEIGHT = frozenset([WORK, TIME])
GroundOf = Callable[[T], Ground]
ThemeOf = Callable[[str], str]
UNKNOWN = Ground()
UNJUDGED: Judgements[object] = Judgements()
NOTHING_EXPLORED = Explored()


@dataclass(frozen=True, kw_only=True)
class Difference(Generic[T]):
    """One theme on which two people differ, with what was said for it and against it, and what tells the sides apart.

    Where they differ only within one kind (``split.inside``), it holds what was said there and nothing from elsewhere.
    ``things`` are those of which both sides speak, where the theme holds several. ``purposes`` are those for which it was told, the one with most first: the same theme under two purposes is one matter.
    """

    topic: str
    pro: Sequence[T]
    con: Sequence[T]
    split: Split
    purposes: Sequence[str]
    things: Sequence[str] = ()

    @property
    def is_disagreement(self) -> bool:
        """Return whether it remains after every split."""
        return not self.split.explained_by

    @property
    def purpose(self) -> str:
        """Return the purpose under which it is shown."""
        return self.purposes[0]


@dataclass(frozen=True, kw_only=True)
class Unsure(Generic[T]):
    """Two claims that stand opposite under a theme and share no word of a thing: only the seeker can tell whether they speak of one.

    It ``is_likely`` not where each names a thing that we know, and they are two.
    """

    topic: str
    purpose: str
    pro: T
    con: T
    is_likely: bool = True


@dataclass(frozen=True, kw_only=True)
class Apart(Generic[T]):
    """Where people differ, by the keys of the themes, and the pairs to ask about."""

    differences: Sequence[Difference[T]] = ()
    perhaps: Sequence[Unsure[T]] = ()


def nothing_known(_claim: object) -> Ground:
    """Tell nothing about where a claim belongs: every difference is then a disagreement."""
    return UNKNOWN


def told_apart(
    claims: Iterable[C],
    *,
    ground_of: GroundOf[C] = nothing_known,
    theme_of: ThemeOf = theme_key,
    judged: Judgements[object] = UNJUDGED,
    explored: Explored = NOTHING_EXPLORED,
) -> Apart[C]:
    """Return where two people differ, by theme and thing, and the pairs of which only the seeker can tell (``things.parting``).

    One person who sees both sides is no difference. ``ground_of`` says what a claim is about, ``theme_of`` which theme a topic is,
    ``judged`` what she said of pairs of claims, by their keys. By the words of the work that is ``explored`` no two notes speak of one thing.
    """
    of_key: dict[object, C] = {}
    groups: defaultdict[tuple[str, str], list[Said[object]]] = defaultdict(list)
    all_of_them = list(claims)
    background = background_in(claim.text for claim in all_of_them)
    sided = [claim for claim in all_of_them if claim.stance in {FOR, AGAINST}]
    texts = (explored.left(claim.text) for claim in sided)
    subjects = Subjects(texts, names=_names_of(map(ground_of, sided)))
    meeting = Meeting(background=background, subjects=subjects, explored=explored)
    for claim in sided:
        of_key[claim.pk] = claim
        for group, said in meeting.groups(claim, theme_of(claim.topic)):
            groups[group].append(said)
    lots: list[Lot[object]] = []
    perhaps: list[tuple[str, Perhaps[object]]] = []
    for (theme, thing), under in sorted(groups.items()):
        parts = parted(under, many=bool(thing) or holds_many(theme), judged=judged)
        lots += parts.lots
        perhaps += [(theme, pair) for pair in parts.perhaps if not _are_two(pair, thing)]
    told = _Told(of_key=of_key, ground_of=ground_of, theme_of=theme_of)
    found = [told.difference(lot) for lot in largest(lots)]
    asked = [pair for theme, one in _once(perhaps, lots) if (pair := told.unsure(theme, one))]
    if len(sided) >= ENOUGH:
        weighing = _weighing(told, explored)
        found, doubted = told.weighed(found, Weights(weighing.shares(least=MAY), judged))
        known = {(pro.pk, con.pk) for one in found for pro in one.pro for con in one.con}
        asked = [*doubted, *(pair for pair in asked if (pair.pro.pk, pair.con.pk) not in known)]
    return Apart(
        differences=sorted(found, key=lambda one: (one.topic, list(one.things))),
        perhaps=sorted(asked, key=lambda pair: not pair.is_likely),
    )


def weighing_of(
    claims: Iterable[C], *, ground_of: GroundOf[C], theme_of: ThemeOf = theme_key, explored: Explored
) -> Weighing[C]:
    """Return what weighs all claims of a campaign that take a side."""
    sided: dict[object, C] = {claim.pk: claim for claim in claims if claim.stance in {FOR, AGAINST}}
    return _weighing(_Told(of_key=sided, ground_of=ground_of, theme_of=theme_of), explored)


def _weighing(told: "_Told[C]", explored: Explored) -> Weighing[C]:
    return Weighing(
        list(told.of_key.values()), explored=explored, theme_of=told.theme_of, explains=told.explains
    )


def _are_two(pair: Perhaps[object], thing: str) -> bool:
    return bool(thing) and are_two(pair.pro.kinds, pair.con.kinds, thing)


def _once(
    perhaps: Iterable[tuple[str, Perhaps[object]]], lots: Iterable[Lot[object]]
) -> Iterator[tuple[str, Perhaps[object]]]:
    """Yield each pair once, those of a theme first, and none of two who differ already."""
    known = {(pro.key, con.key) for lot in lots for pro in lot.pro for con in lot.con}
    for theme, pair in sorted(perhaps, key=lambda one: not one[0]):
        keys = (pair.pro.key, pair.con.key)
        if keys not in known:
            known.add(keys)
            yield theme, pair


def _each_at_home(grounds: Mapping[int, Ground], pro: Sequence[C], con: Sequence[C]) -> bool:
    """Return whether nobody speaks of more than the own house, and no two of one house differ."""
    if any(KIND in grounds[id(claim)].named or is_of_all(claim.text) for claim in (*pro, *con)):
        return False
    houses = {id(claim): grounds[id(claim)].values.get(HOUSE, "") for claim in (*pro, *con)}
    return "" not in houses.values() and not any(
        houses[id(one)] == houses[id(other)] and one.person_id != other.person_id
        for one in pro
        for other in con
    )


def _only_in_a_place(grounds: Mapping[int, Ground], side: Iterable[C], other: Iterable[C]) -> bool:
    """Return whether all of one side say where it is so, and nobody of the other says where: what is so in one place denies nobody."""
    here = all(PLACE in grounds[id(claim)].named and not is_of_all(claim.text) for claim in side)
    return here and not any(PLACE in grounds[id(claim)].named for claim in other)


def _names_of(grounds: Iterable[Ground]) -> set[str]:
    """Return what houses and places are called."""
    return {ground.values.get(segment, "") for ground in grounds for segment in (HOUSE, PLACE)}


@dataclass(frozen=True, kw_only=True)
class _Told(Generic[C]):
    """The claims by their keys, with what tells where each belongs."""

    of_key: Mapping[object, C]
    ground_of: GroundOf[C]
    theme_of: ThemeOf

    def difference(self, lot: Lot[object]) -> Difference[C]:
        """Return two sides as a difference, with what tells them apart."""
        all_pro, all_con = ([self.of_key[one.key] for one in side] for side in (lot.pro, lot.con))
        pro, con = self._of_all(all_pro, all_con, lot.things)
        themes = Counter(self.theme_of(claim.topic) for claim in (*pro, *con))
        theme = _theme_of_most(themes)
        if theme in OF_A_PLACE and (in_place := self._in_one_place(pro, con)):
            pro, con = in_place
        split, grounds = self._split(theme, lot.things, pro, con, themes)
        return Difference(
            topic=theme,
            things=lot.things,
            pro=[claim for claim in pro if split.holds(grounds[id(claim)])],
            con=[claim for claim in con if split.holds(grounds[id(claim)])],
            split=split,
            purposes=_purposes([*pro, *con]),
        )

    def explains(self, pro: C, con: C) -> bool:
        """Tell whether something tells two speakers apart, as far as these two claims go."""
        return bool(self._denial(([pro.pk], [con.pk])).split.explained_by)

    def weighed(
        self, found: Sequence[Difference[C]], weights: Weights
    ) -> tuple[list[Difference[C]], list[Unsure[C]]]:
        """Return the differences that stand beside the weights, with those that only these see, and two claims to ask about of each that does not."""
        kept = [one for one in found if not one.is_disagreement or weights.bear_out(_sides(one))]
        known = [_sides(one) for one in kept if one.is_disagreement]
        added = [
            replace(one, split=Split())
            for sides in weights.denying(known)
            if (one := self._denial(sides)).split.explained_by not in OF_NO_WEIGHT
        ]
        spoken = {key for one in added for side in _sides(one) for key in side}
        left = [one if one.is_disagreement else _without(spoken, one) for one in kept]
        doubted = filter(None, (weights.doubtful(_sides(one)) for one in found if one not in kept))
        return [*added, *(one for one in left if one.pro and one.con)], list(map(self._doubt, doubted))

    def _denial(self, sides: Sides) -> Difference[C]:
        """Return two sides as they are, under the theme of most, with what tells them apart."""
        pro, con = ([self.of_key[key] for key in side] for side in sides)
        themes = Counter(self.theme_of(claim.topic) for claim in (*pro, *con))
        theme = _theme_of_most(themes)
        split, _ = self._split(theme, (), pro, con, themes)
        return Difference(topic=theme, pro=pro, con=con, split=split, purposes=_purposes([*pro, *con]))

    def _doubt(self, pair: tuple[object, object]) -> Unsure[C]:
        pro, con = (self.of_key[key] for key in pair)
        return Unsure(topic=self.theme_of(pro.topic), purpose=pro.purpose, pro=pro, con=con)

    def unsure(self, theme: str, pair: Perhaps[object]) -> Unsure[C] | None:
        """Return two to ask about; None where even then something would tell them apart, so that nothing hangs on it."""
        pro, con = self.of_key[pair.pro.key], self.of_key[pair.con.key]
        theme = theme or self.theme_of(pro.topic)
        split, _ = self._split(theme, (), [pro], [con])
        return (
            None
            if split.explained_by
            else Unsure(topic=theme, purpose=pro.purpose, pro=pro, con=con, is_likely=pair.is_likely)
        )

    def _of_all(
        self, pro: Sequence[C], con: Sequence[C], things: Sequence[str]
    ) -> tuple[Sequence[C], Sequence[C]]:
        """Leave out who speaks of a place of her own where on each side somebody speaks for the whole trade: these deny each other."""
        for_it, against_it = ([one for one in side if may_be_of_all(one.text)] for side in (pro, con))
        wide = both_of_all(for_it, against_it, things, kind_of=self._kind_of)
        return (for_it, against_it) if wide else (pro, con)

    def _in_one_place(self, pro: Sequence[C], con: Sequence[C]) -> tuple[Sequence[C], Sequence[C]] | None:
        """Return those on each side who name one and the same place: these deny each other, wherever each of them works."""
        for place in sorted({self._place_of(claim) for claim in pro} - {""}):
            both = [[claim for claim in side if self._place_of(claim) == place] for side in (pro, con)]
            if both[1] and len({claim.person_id for claim in (*both[0], *both[1])}) > 1:
                return both[0], both[1]
        return None

    def _place_of(self, claim: C) -> str:
        """Return the town or region that a claim names itself, "" where it names none."""
        ground = self.ground_of(claim)
        return ground.values.get(PLACE, "").partition(",")[0].casefold() if PLACE in ground.named else ""

    def _kind_of(self, claim: C) -> str:
        """Return the kind of employer that a claim names, else the one where its speaker works."""
        ground = self.ground_of(claim)
        return (KIND not in ground.named and kind_named(claim.text)) or ground.values.get(KIND, "")

    def _split(
        self,
        theme: str,
        things: Sequence[str],
        pro: Sequence[C],
        con: Sequence[C],
        themes: Iterable[str] = (),
    ) -> tuple[Split, dict[int, Ground]]:
        of_all = both_of_all(pro, con, things, kind_of=self._kind_of)
        in_place = theme in OF_A_PLACE and self._in_one_place(pro, con) == ([*pro], [*con])
        texts = [claim.text for claim in (*pro, *con)]
        houses = {self.ground_of(claim).values.get(HOUSE, "") for claim in (*pro, *con)}
        third = is_named_by_all(things, texts, houses=houses)
        world = of_all or in_place or third or at_large({theme, *themes}, things, texts)
        lasting = (of_all and theme not in OF_THE_YEAR) or not ADVICE.isdisjoint(things)
        kept = {
            id(claim): spoken_of(
                self.ground_of(claim), at_large=world, lasting=lasting, kind=kind_named(claim.text)
            )
            for claim in (*pro, *con)
        }
        grounds = Grounds()
        for_it, against_it = (
            reduce(or_, (grounds.bit(claim.person_id, kept[id(claim)]) for claim in side))
            for side in (pro, con)
        )
        split = grounds.split(for_it, against_it)
        if world:
            here = _only_in_a_place(kept, pro, con) or _only_in_a_place(kept, con, pro)
            return Split(explained_by=PLACE) if here else split, kept
        within = [[claim for claim in side if split.holds(kept[id(claim)])] for side in (pro, con)]
        at_home = not split.explained_by and theme in OF_OWN_HOUSE and _each_at_home(kept, *within)
        return Split(explained_by=HOUSE) if at_home else split.also_by(of_own_places(theme)), kept


def differences(
    claims: Iterable[C],
    *,
    ground_of: GroundOf[C] = nothing_known,
    theme_of: ThemeOf = theme_key,
    judged: Judgements[object] = UNJUDGED,
) -> Sequence[Difference[C]]:
    """Return only the differences of ``told_apart``: disagreements, and what a segment explains."""
    return told_apart(claims, ground_of=ground_of, theme_of=theme_of, judged=judged).differences


def _sides(one: Difference[C]) -> Sides:
    return [claim.pk for claim in one.pro], [claim.pk for claim in one.con]


def _without(keys: Collection[object], one: Difference[C]) -> Difference[C]:
    """Return a difference without some claims; a side may be empty then."""
    pro, con = ([claim for claim in side if claim.pk not in keys] for side in (one.pro, one.con))
    return replace(one, pro=pro, con=con)


def _theme_of_most(themes: Mapping[str, int]) -> str:
    return min(themes, key=lambda one: (not takes_sides(one), -themes[one], one))


def _purposes(claims: Iterable[ClaimLike]) -> list[str]:
    counted = Counter(claim.purpose for claim in claims)
    return sorted(counted, key=lambda purpose: (-counted[purpose], purpose))


def disagreements(
    claims: Iterable[C],
    *,
    ground_of: GroundOf[C] = nothing_known,
    theme_of: ThemeOf = theme_key,
    judged: Judgements[object] = UNJUDGED,
) -> list[Difference[C]]:
    """Return only the differences that no segment explains."""
    found = differences(claims, ground_of=ground_of, theme_of=theme_of, judged=judged)
    return [one for one in found if one.is_disagreement]
