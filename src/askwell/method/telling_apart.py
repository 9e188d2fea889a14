"""What tells two sides apart, and what the weights of their notes add to it or take back."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Generic, TypeVar

from askwell.method.differences import Difference, Unsure
from askwell.method.grounds import (
    HOUSE,
    KIND,
    PLACE,
    Ground,
    Grounds,
    Split,
    spoken_of,
)
from askwell.method.guesses.abouts import kind_named
from askwell.method.things.finding import at_large, is_of_both_heads, of_own_places
from askwell.method.things.meeting import ClaimLike, takes_sides
from askwell.method.things.parting import Lot, Perhaps
from askwell.method.things.reach import is_of_all, may_be_of_all
from askwell.method.things.scopes import both_of_all
from askwell.method.things.subjects import is_named_by_all
from askwell.method.things.words import ADVICE, AT_LARGE_PARTS, OF_A_PLACE, OF_OWN_HOUSE, OF_THE_YEAR

C = TypeVar("C", bound=ClaimLike)
T = TypeVar("T")
GroundOf = Callable[[T], Ground]
ThemeOf = Callable[[str], str]
# Of these everybody speaks of one and the same; of courses and books each of some other.
OF_THE_WORLD = AT_LARGE_PARTS | ADVICE


@dataclass(frozen=True, kw_only=True)
class Told(Generic[C]):
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
        pro, con = ([claim for claim in side if split.holds(grounds[id(claim)])] for side in (pro, con))
        return Difference(
            topic=theme,
            things=lot.things,
            pro=pro,
            con=con,
            split=split,
            purposes=_purposes([*pro, *con]),
            is_plain=self._is_plain(theme, lot.things, pro, con),
        )

    def explains(self, pro: C, con: C) -> bool:
        """Tell whether something tells two speakers apart, as far as these two claims go."""
        return bool(self.denial([pro], [con]).split.explained_by)

    def denial(self, pro: Sequence[C], con: Sequence[C]) -> Difference[C]:
        """Return two sides as they are, under the theme of most, with what tells them apart."""
        themes = Counter(self.theme_of(claim.topic) for claim in (*pro, *con))
        theme = _theme_of_most(themes)
        split, _ = self._split(theme, (), pro, con, themes)
        return Difference(topic=theme, pro=pro, con=con, split=split, purposes=_purposes([*pro, *con]))

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

    def _is_plain(self, theme: str, things: Sequence[str], pro: Sequence[C], con: Sequence[C]) -> bool:
        """Return whether both sides say themselves that they speak of the same: of a whole trade, one place, one kind of employer, or what is the same everywhere."""
        kinds = {self._kind_named_by(claim) for claim in (*pro, *con)}
        return (
            both_of_all(pro, con, things, kind_of=self._kind_of)
            or (theme in OF_A_PLACE and self._in_one_place(pro, con) == ([*pro], [*con]))
            or (len(kinds) == 1 and "" not in kinds)
            or not OF_THE_WORLD.isdisjoint(things)
            or any(map(is_of_both_heads, things))
            or self._is_third(things, pro, con)
        )

    def _is_third(self, things: Sequence[str], pro: Sequence[C], con: Sequence[C]) -> bool:
        houses = {self.ground_of(claim).values.get(HOUSE, "") for claim in (*pro, *con)}
        return is_named_by_all(things, [claim.text for claim in (*pro, *con)], houses=houses)

    def _kind_named_by(self, claim: C) -> str:
        ground = self.ground_of(claim)
        return ground.values.get(KIND, "") if KIND in ground.named else kind_named(claim.text)

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
        third = self._is_third(things, pro, con)
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


def _theme_of_most(themes: Mapping[str, int]) -> str:
    return min(themes, key=lambda one: (not takes_sides(one), -themes[one], one))


def _purposes(claims: Iterable[ClaimLike]) -> list[str]:
    counted = Counter(claim.purpose for claim in claims)
    return sorted(counted, key=lambda purpose: (-counted[purpose], purpose))
