"""Who disagrees with whom: by theme and stance, whatever purpose it was told for, after what only tells kinds of people apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from askwell.method.differences import Apart, Difference
from askwell.method.grounds import AGAINST, FOR, HOUSE, PLACE, Ground
from askwell.method.telling_apart import GroundOf, ThemeOf, Told
from askwell.method.themes import theme_key
from askwell.method.things.background import background_in
from askwell.method.things.explored import Explored
from askwell.method.things.finding import holds_many
from askwell.method.things.kinds import are_two
from askwell.method.things.meeting import ClaimLike, Meeting
from askwell.method.things.parting import Judgements, Lot, Perhaps, Said, largest, parted
from askwell.method.things.subjects import Subjects
from askwell.method.things.weighing import ENOUGH, Weighing
from askwell.method.weighed import Weighed
from askwell.method.weighed_differences import MAY

C = TypeVar("C", bound=ClaimLike)
UNKNOWN = Ground()
UNJUDGED: Judgements[object] = Judgements()
NOTHING_EXPLORED = Explored()


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
    all_of_them = list(claims)
    sided = [claim for claim in all_of_them if claim.stance in {FOR, AGAINST}]
    told = Told(of_key={claim.pk: claim for claim in sided}, ground_of=ground_of, theme_of=theme_of)
    lots, perhaps = _by_rules(told, _meeting(told, all_of_them, explored), judged)
    found = [told.difference(lot) for lot in lots]
    if len(sided) >= ENOUGH:
        weighed = Weighed(told=told, judged=judged)
        apart = weighed.apart(found, _weighing(told, explored).shares(least=MAY))
    else:
        asked = (told.unsure(theme, pair) for theme, pair in _once(perhaps, lots))
        apart = Apart(differences=found, perhaps=[pair for pair in asked if pair])
    return Apart(
        differences=sorted(apart.differences, key=lambda one: (one.topic, list(one.things))),
        perhaps=sorted(apart.perhaps, key=lambda pair: not pair.is_likely),
    )


def _meeting(told: Told[C], claims: Iterable[C], explored: Explored) -> Meeting:
    sided = told.of_key.values()
    names = {
        ground.values.get(segment, "") for ground in map(told.ground_of, sided) for segment in (HOUSE, PLACE)
    }
    subjects = Subjects((explored.left(claim.text) for claim in sided), names=names)
    return Meeting(
        background=background_in(claim.text for claim in claims), subjects=subjects, explored=explored
    )


def _by_rules(
    told: Told[C], meeting: Meeting, judged: Judgements[object]
) -> tuple[list[Lot[object]], list[tuple[str, Perhaps[object]]]]:
    """Return the lots that the rules see, and the pairs of which they cannot tell, each with its theme."""
    groups: defaultdict[tuple[str, str], list[Said[object]]] = defaultdict(list)
    for claim in told.of_key.values():
        for group, said in meeting.groups(claim, told.theme_of(claim.topic)):
            groups[group].append(said)
    lots: list[Lot[object]] = []
    perhaps: list[tuple[str, Perhaps[object]]] = []
    for (theme, thing), under in sorted(groups.items()):
        parts = parted(under, many=bool(thing) or holds_many(theme), judged=judged)
        lots += parts.lots
        perhaps += [(theme, pair) for pair in parts.perhaps if not _are_two(pair, thing)]
    return largest(lots), perhaps


def weighing_of(
    claims: Iterable[C], *, ground_of: GroundOf[C], theme_of: ThemeOf = theme_key, explored: Explored
) -> Weighing[C]:
    """Return what weighs all claims of a campaign that take a side."""
    sided: dict[object, C] = {claim.pk: claim for claim in claims if claim.stance in {FOR, AGAINST}}
    return _weighing(Told(of_key=sided, ground_of=ground_of, theme_of=theme_of), explored)


def _weighing(told: Told[C], explored: Explored) -> Weighing[C]:
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


def differences(
    claims: Iterable[C],
    *,
    ground_of: GroundOf[C] = nothing_known,
    theme_of: ThemeOf = theme_key,
    judged: Judgements[object] = UNJUDGED,
) -> Sequence[Difference[C]]:
    """Return only the differences of ``told_apart``: disagreements, and what a segment explains."""
    return told_apart(claims, ground_of=ground_of, theme_of=theme_of, judged=judged).differences


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
