"""Where people stand when they speak: kind of house, role, region, time; and whether that tells two sides apart."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from askwell.method.times import Years
from askwell.method.wording import listed

KIND, ROLE, PLACE, TIME, HOUSE = "kind of organization", "role", "region", "year", "organization"
# Of several looked at in one campaign.
WORK = "kind of work"
# In this order a split is tried: two kinds of work are two matters, then what sort of house explains most, the year least (METHOD.md 5.3 names four). That two speak of two
# houses explains only where they say so: everybody speaks of a house of her own.
SEGMENTS = (WORK, KIND, ROLE, PLACE, TIME, HOUSE)
# Of so large a share of the people the place must be known, for a split by it to mean anything; our choice.
KNOWN = 0.8
A_PAIR = 2
BETWEEN_SPANS = " or "
FOR, AGAINST = "for", "against"


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Ground:
    """What a claim is about, as far as it is known.

    ``values`` maps segments to what is known of them; ``named`` are those that the claim itself says rather than its speaker's place of
    work. ``years`` are those it is about, with ``values[TIME]`` as their words.
    ``of_trade`` says that its speaker speaks for nobody's place but of the trade: an association, a teacher, a seller.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    named: Collection[str] = ()
    years: Years | None = None
    of_trade: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """What became of two sides.

    ``explained_by`` names the segment that tells them apart, "" where none does, ``also`` those that tell the same two sides apart as well. ``perhaps`` names one in which everybody stands alone,
    so that it may only say that people are different. ``inside`` is the one value of a segment (("role", "manager")) within which people differ, where everybody
    else agrees with their own kind. ``values`` says for each value of that segment which sides were heard in it.
    """

    explained_by: str = ""
    perhaps: str = ""
    inside: tuple[str, str] | None = None
    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    also: Sequence[str] = ()

    @property
    def causes(self) -> str:
        """Return all that tells the two sides apart, in words: "kind of organization and year"; "" where nothing does."""
        return listed(list(filter(None, (self.explained_by, *self.also))))

    def also_by(self, segments: Collection[str]) -> "Split":
        """Return it explained also where everybody only knows a place of her own, by one of these segments."""
        return Split(explained_by=self.perhaps, values=self.values) if self.perhaps in segments else self

    def holds(self, ground: Ground) -> bool:
        """Return whether what was said on a ground is part of it: where people differ inside one kind only what was said there is."""
        if self.inside is None:
            return True
        segment, value = self.inside
        return ground.values.get(segment, "") in {value, *value.split(BETWEEN_SPANS)}


class Grounds:
    """The people and grounds of a campaign, each pair with a bit of its own, so that sides are compared as whole numbers."""

    def __init__(self) -> None:
        self._bits: dict[tuple[object, int], int] = {}
        self._spoken: list[tuple[object, Ground]] = []
        self._values: dict[str, dict[str, int]] = {segment: {} for segment in SEGMENTS}
        self._named: dict[str, int] = dict.fromkeys(SEGMENTS, 0)
        self._of_trade = 0
        self._people: defaultdict[object, int] = defaultdict(int)

    def bit(self, person: object, ground: Ground) -> int:
        """Return the bit of a person on a ground. A ground is told by which object it is: keep it."""
        key = (person, id(ground))
        if key not in self._bits:
            self._bits[key] = self._place(person, ground)
        return self._bits[key]

    def _place(self, person: object, ground: Ground) -> int:
        bit = 1 << len(self._spoken)
        self._spoken.append((person, ground))
        self._people[person] |= bit
        for segment, value in ground.values.items():
            known = self._values[segment]
            known[value] = known.get(value, 0) | bit
        for segment in ground.named:
            self._named[segment] |= bit
        if ground.of_trade:
            self._of_trade |= bit
        return bit

    def opposed(self, pro: int, con: int) -> bool:
        """Tell whether somebody stands on each side and they are two people or more."""
        return bool(pro and con) and self._persons(pro | con) > 1

    def split(self, pro: int, con: int) -> Split:
        """Say what tells two opposed sides apart.

        A segment does when no value of it holds two people who differ, and, from three people on, some value has more than one of them:
        else it would only say that people are different. Where whoever opposes another said herself of what she speaks, it does in any
        case. What somebody said of it herself comes before what is only known of her; the house last. Whose place is not known is left aside, as long as that of four in five is.
        """
        if (of_one := self._of_one_named(pro, con)) is not None:
            return of_one
        inside: tuple[str, str] | None = None
        within: Mapping[str, Sequence[str]] = {}
        perhaps, maybe = "", within
        telling: dict[str, Mapping[str, Sequence[str]]] = {}
        for segment in SEGMENTS:
            groups = self._groups(segment, pro, con)
            values = {value: self._sides(mask, pro, con) for value, mask in groups.items()}
            differing = [value for value, mask in groups.items() if self.opposed(pro & mask, con & mask)]
            if not differing and len({side for sides in values.values() for side in sides}) > 1:
                if self._tells(segment, groups, pro, con):
                    telling[segment] = values
                elif not perhaps and segment != HOUSE:
                    perhaps, maybe = segment, values
            elif len(differing) == 1 and len(groups) > 1 and inside is None and segment != HOUSE:
                inside, within = (segment, differing[0]), values
        if telling:
            first, *also = sorted(telling, key=lambda one: (one == HOUSE, not self._named[one] & (pro | con)))
            return Split(
                explained_by=first, values=telling[first], also=[one for one in also if one != HOUSE]
            )
        return Split(perhaps=perhaps, values=maybe) if perhaps else Split(inside=inside, values=within)

    def _of_one_named(self, pro: int, con: int) -> Split | None:
        """Return the difference inside one kind of place that both sides name themselves, where nothing else parts those who do."""
        named = self._named[KIND]
        for value, mask in sorted(self._values[KIND].items()):
            for_it, against_it = (side & mask & named for side in (pro, con))
            elsewhere = (pro | con) & ~mask
            if not self.opposed(for_it, against_it):
                continue
            if not elsewhere:
                return None
            if not self.split(for_it, against_it).explained_by:
                return Split(inside=(KIND, value), values=self._valued(KIND, pro, con))
        return None

    def _valued(self, segment: str, pro: int, con: int) -> dict[str, Sequence[str]]:
        known = {value: mask & (pro | con) for value, mask in sorted(self._values[segment].items())}
        return {value: self._sides(mask, pro, con) for value, mask in known.items() if mask}

    def _persons(self, mask: int) -> int:
        if len(self._people) == len(self._spoken):
            return mask.bit_count()
        return len({self._spoken[place][0] for place in places_of(mask)})

    def _groups(self, segment: str, pro: int, con: int) -> dict[str, int]:
        """Return the bits of each value of a segment; nothing where it is one value, or known of fewer than half."""
        both = pro | con
        if segment == HOUSE and not self._named[HOUSE] & both:
            return {}
        known = {value: mask & both for value, mask in sorted(self._values[segment].items()) if mask & both}
        if segment == TIME:
            known = self._spans(known)
        else:
            known = {value: mask for value, mask in known.items() if not self._by_herself(segment, mask)}
        placed = sum(known.values())
        enough = self._persons(placed) >= KNOWN * self._persons(both)
        return known if len(known) > 1 and enough else {}

    def _by_herself(self, segment: str, mask: int) -> bool:
        """Tell whether all of a value is one person who speaks of the trade, and did not name it herself."""
        return not mask & ~(self._of_trade & ~self._named[segment]) and self._persons(mask) == 1

    def _spans(self, known: Mapping[str, int]) -> dict[str, int]:
        """Return the groups of times that have no year in common; their words, joined."""
        spans: list[tuple[list[str], list[Years], int]] = []
        for words, mask in known.items():
            years = [span for place in places_of(mask) if (span := self._spoken[place][1].years)]
            meeting = [span for span in spans if any(one.meets(other) for one in years for other in span[1])]
            spans = [span for span in spans if span not in meeting]
            merged = (
                [*(word for span in meeting for word in span[0]), words],
                [*(one for span in meeting for one in span[1]), *years],
                mask | sum(span[2] for span in meeting),
            )
            spans.append(merged)
        return {BETWEEN_SPANS.join(words): mask for words, _, mask in spans}

    def _tells(self, segment: str, groups: Mapping[str, int], pro: int, con: int) -> bool:
        named = self._named[segment]
        placed = sum(groups.values())
        if not self.opposed(pro & placed & ~named, con & placed & ~named):
            return True
        people = self._persons(placed)
        return segment != HOUSE and (people == A_PAIR or len(groups) < people)

    @staticmethod
    def _sides(mask: int, pro: int, con: int) -> list[str]:
        return [side for side, bits in ((AGAINST, con), (FOR, pro)) if bits & mask]


def spoken_of(ground: Ground, *, at_large: bool = False, lasting: bool = False, kind: str = "") -> Ground:
    """Return on what ground words stand that name another place themselves, or speak of the world ``at_large``: not on the speaker's own.

    What is ``lasting`` is so in any year. ``kind`` is the kind of employer that they name where nobody wrote down any ("no city in Ohio"). Who says "at any large firm" speaks neither of her own house nor from her own role; a book is the same book everywhere. What she names holds.
    """
    if kind and KIND not in ground.named and HOUSE not in ground.named:
        ground = replace(ground, values={**ground.values, KIND: kind}, named={*ground.named, KIND})
    if not at_large and KIND not in ground.named and HOUSE not in ground.named:
        return ground
    own = {ROLE, HOUSE, PLACE, *([KIND] if at_large else []), *([TIME] if lasting else [])}
    values = {
        segment: value
        for segment, value in ground.values.items()
        if segment not in own or segment in ground.named
    }
    return replace(ground, values=values)


def places_of(mask: int) -> Iterator[int]:
    """Yield the places of the bits of a number, the lowest first."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
