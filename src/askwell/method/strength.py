"""How many independent people stand behind an answer, and who of them could not know it first hand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

# From so many independent people on an answer has one, two or three bars: about one, three and five (METHOD.md 2.1: three talks
# hear most of what is common, five nearly all).
LEVELS = ((1.0, 1), (2.5, 2), (4.5, 3))
# Who knows less of a topic than this has it from others; the planner's abilities are the scale (planner_weights.ABILITY).
FIRST_HAND = 0.5
# How alike the words of two are who share a house or were sent by one person; our choice.
LIKENESS = 0.5


@dataclass(frozen=True, kw_only=True)
class Voice:
    """Who said something: keys of the person, the place of work and the referrer ("" where there is none), and how well such a person knows it (0 to 1)."""

    person: str
    organisation: str = ""
    referrer: str = ""
    ability: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Shared:
    """People behind an answer who have one house or one referrer in common; ``by`` says which of the two, ``key`` which one."""

    by: Literal["house", "referrer"]
    key: str
    people: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Strength:
    """How many people stand behind an answer: ``level`` 0 to 3 and the words beside it.

    ``independent`` counts only those who could know first hand; ``second_hand`` holds the keys of the others, ``shared``
    what people have in common who therefore count for less.
    """

    people: int
    independent: float
    level: int
    words: str
    second_hand: tuple[str, ...] = ()
    shared: tuple[Shared, ...] = ()

    @property
    def counts_less(self) -> bool:
        """Return whether there would be more bars if all of these people were strangers who know it first hand."""
        return self.level < level_of(self.people)


def strength(voices: Iterable[Voice]) -> Strength:
    """Count the people behind an answer once each, in whatever order they spoke.

    Of ``n`` people who could know first hand, at most ``a`` were found by different ways: no two of them share a house or a
    referrer (the largest matching of houses with referrers). Then the number of independent people is
    ``n / (1 + (n/a - 1) * LIKENESS)``: the design effect of Kish (Survey Sampling, 1965) for clusters of n/a people. Two
    colleagues count 1.33, any number of colleagues less than 2.
    """
    heard: dict[str, Voice] = {}
    for voice in voices:
        before = heard.setdefault(voice.person, voice)
        if voice.ability > before.ability:
            heard[voice.person] = replace(before, ability=voice.ability)
    first_hand = [voice for voice in heard.values() if voice.ability >= FIRST_HAND]
    second_hand = tuple(sorted(voice.person for voice in heard.values() if voice.ability < FIRST_HAND))
    independent = _effective(len(first_hand), different_ways(first_hand))
    return Strength(
        people=len(heard),
        independent=independent,
        level=level_of(independent),
        words=_words(len(heard), len(second_hand)),
        second_hand=second_hand,
        shared=tuple(_shared(first_hand)),
    )


def level_of(independent: float) -> int:
    """Return how many bars, 0 to 3, so many independent people are worth."""
    return max((level for least, level in LEVELS if independent >= least), default=0)


def _shared(voices: Iterable[Voice]) -> Iterator[Shared]:
    """Yield the houses, then the referrers, of two people or more."""
    common: dict[tuple[Literal["house", "referrer"], str], list[str]] = {}
    for voice in voices:
        common.setdefault(("house", voice.organisation), []).append(voice.person)
        common.setdefault(("referrer", voice.referrer), []).append(voice.person)
    for (by, key), people in sorted(common.items()):
        if key and len(people) > 1:
            yield Shared(by=by, key=key, people=tuple(sorted(people)))


def _effective(people: int, ways: int) -> float:
    return people / (1 + (people / ways - 1) * LIKENESS) if people else 0.0


def _words(people: int, second_hand: int) -> str:
    if not people:
        return "nobody yet"
    counted = "1 person" if people == 1 else f"{people} people"
    if not second_hand:
        return counted
    return f"{counted}, {'at' if people == second_hand else f'{second_hand} at'} second hand"


def different_ways(voices: Sequence[Voice]) -> int:
    """Return how many of these people can be picked so that no two share a house or a referrer.

    A person joins a house to a referrer, so this is the size of a largest matching between the two (Kuhn 1955). Who has no
    house or no referrer shares it with nobody.
    """
    referrers: dict[str, list[str]] = {}
    for voice in voices:
        house = voice.organisation or f"alone {voice.person}"
        referrers.setdefault(house, []).append(voice.referrer or f"found {voice.person}")
    taken: dict[str, str] = {}
    return sum(_place(house, referrers, taken, set()) for house in referrers)


def _place(
    house: str, referrers: Mapping[str, Sequence[str]], taken: dict[str, str], tried: set[str]
) -> bool:
    """Give a house a referrer of its own, moving others where that makes room; tell whether it has one."""
    for referrer in referrers[house]:
        if referrer in tried:
            continue
        tried.add(referrer)
        if referrer not in taken or _place(taken[referrer], referrers, taken, tried):
            taken[referrer] = house
            return True
    return False
