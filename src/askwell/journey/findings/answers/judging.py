"""What was counted, judged: how many independent people stand behind each purpose, and where they differ."""

import uuid
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest

from askwell.journey.findings.answers.heard import KEPT, Heard, Newest
from askwell.journey.findings.voices import GroundsWithin, ability_of, voice
from askwell.method.contradictions import Difference, takes_sides
from askwell.method.grounds import AGAINST, FOR, Ground, Grounds, Split, places_of
from askwell.method.roles import role_of
from askwell.method.strength import FIRST_HAND, Strength, strength

Talk = uuid.UUID
# So many of the newest claims of a purpose are weighed for being quoted.
LOOKED_AT = 8


@lru_cache(maxsize=KEPT)
def strengths(heard: Heard) -> Mapping[str, Strength]:
    """Return the strength of each purpose of which somebody told."""
    of_role: defaultdict[str, int] = defaultdict(int)
    for place, speaker in enumerate(heard.speakers):
        of_role[role_of(speaker.title, field=heard.field)] |= 1 << place
    spoke: defaultdict[str, int] = defaultdict(int)
    knew: defaultdict[str, int] = defaultdict(int)
    for side in heard.told:
        topic = heard.book.theme_of(side.topic)
        spoke[side.purpose] |= side.people
        for role, people in of_role.items():
            if side.people & people and ability_of(role, topic, side.how_sure) >= FIRST_HAND:
                knew[side.purpose] |= side.people & people
    return {
        purpose: strength(
            voice(
                heard.speakers[place], sent_by=heard.sent_by, ability=float(bool(knew[purpose] >> place & 1))
            )
            for place in places_of(people)
        )
        for purpose, people in spoke.items()
    }


@lru_cache(maxsize=KEPT)
def themes_by_talk(heard: Heard) -> Mapping[Talk, set[str]]:
    """Return the themes of what was told in each talk; the seeker's own views bring none."""
    talks: defaultdict[str, int] = defaultdict(int)
    for side in heard.told:
        if side.topic:
            talks[heard.book.theme_of(side.topic)] |= side.talks
    named: defaultdict[Talk, set[str]] = defaultdict(set)
    for theme, held in talks.items():
        for place in places_of(held):
            named[heard.talks[place].pk].add(theme)
    return named


@lru_cache(maxsize=KEPT)
def newest_by_purpose(heard: Heard) -> Mapping[str, Sequence[Newest]]:
    """Return the newest claims of each purpose, at most LOOKED_AT of them, the newest first."""
    claims: defaultdict[str, list[Newest]] = defaultdict(list)
    for side in heard.sides:
        claims[side.purpose] += side.claims
    return {purpose: nlargest(LOOKED_AT, of_purpose) for purpose, of_purpose in claims.items()}


@lru_cache(maxsize=KEPT)
def people_by_side(heard: Heard) -> Mapping[tuple[str, str], int]:
    """Return how many people stand on each side of each theme."""
    people: defaultdict[tuple[str, str], int] = defaultdict(int)
    for side in heard.told:
        if side.topic:
            people[heard.book.theme_of(side.topic), side.stance] |= side.people
    return {side: bits.bit_count() for side, bits in people.items()}


@lru_cache(maxsize=KEPT)
def counted_differences(heard: Heard) -> Sequence[Difference[Newest]]:
    """Return each theme on which two people differ, with the claims of each side, the newest first."""
    sides = _Sides(heard)
    sides.take()
    found = []
    for theme, pro, con in sides.opposed():
        split = sides.grounds.split(pro, con)
        found.append(
            Difference(
                topic=theme,
                pro=sides.latest(theme, FOR, split),
                con=sides.latest(theme, AGAINST, split),
                split=split,
                purposes=sides.purposes_of(theme),
            )
        )
    return found


class _Sides:
    """For each theme who stands where, as bits of their grounds: first those of everybody now, then those of everybody long ago."""

    def __init__(self, heard: Heard) -> None:
        self.grounds = Grounds()
        self._heard = heard
        self._within = GroundsWithin(heard.field, newest=heard.newest)
        self._claims: defaultdict[tuple[str, str], list[tuple[Newest, bool]]] = defaultdict(list)
        self._abroad: dict[uuid.UUID, Ground] = {}
        self._bits: defaultdict[tuple[str, str], int] = defaultdict(int)
        self._purposes: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def take(self) -> None:
        """Put all that was told in its place."""
        told = [side for side in self._heard.told if side.stance in {FOR, AGAINST}]
        for long_ago in (False, True) if any(side.long_ago for side in told) else (False,):
            for speaker in self._heard.speakers:
                self.grounds.bit(speaker.pk, self._within.of_speaker(speaker, long_ago=long_ago))
        for side in told:
            theme = self._heard.book.theme_of(side.topic)
            if takes_sides(theme):
                self._claims[theme, side.stance] += [(claim, side.long_ago) for claim in side.claims]
                self._purposes[theme][side.purpose] += len(side.claims)
                if side.own:
                    behind = len(self._heard.speakers) if side.long_ago else 0
                    self._bits[theme, side.stance] |= side.people << behind
        self._take_abroad()

    def _take_abroad(self) -> None:
        speakers = {speaker.pk: speaker for speaker in self._heard.speakers}
        for claim in self._heard.abroad:
            theme = self._heard.book.theme_of(claim.topic)
            if claim.stance in {FOR, AGAINST} and takes_sides(theme):
                ground = self._within.of_words(claim, speakers[claim.person_id])
                self._abroad[claim.claim] = ground
                self._bits[theme, claim.stance] |= self.grounds.bit(claim.person_id, ground)

    def opposed(self) -> Iterator[tuple[str, int, int]]:
        """Yield each theme on which people differ, with the bits of both sides, by its key."""
        for theme in sorted({theme for theme, _ in self._bits}):
            pro, con = self._bits[theme, FOR], self._bits[theme, AGAINST]
            if self.grounds.opposed(pro, con):
                yield theme, pro, con

    def latest(self, theme: str, stance: str, split: Split) -> Sequence[Newest]:
        """Return the claims on one side that the split holds, the newest first."""
        claims = self._claims[theme, stance]
        held = (
            claim
            for claim, long_ago in claims
            if not split.inside or split.holds(self._ground(claim, long_ago))
        )
        return sorted(held, reverse=True)

    def _ground(self, claim: Newest, long_ago: bool) -> Ground:  # noqa: FBT001  # it stands beside each claim
        """Return where somebody stood who said this: where the claim says so itself, else where she works."""
        ground = self._abroad.get(uuid.UUID(claim.key))
        return ground or self._within.of_speaker(self._heard.talks[claim.talk].speaker, long_ago=long_ago)

    def purposes_of(self, theme: str) -> list[str]:
        """Return for which purposes it was told, the one with most first."""
        counted = self._purposes[theme]
        return sorted(counted, key=lambda purpose: (-counted[purpose], purpose))
