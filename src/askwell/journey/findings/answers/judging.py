"""What was counted, judged: how many independent people stand behind each purpose, and which themes each talk named."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from heapq import nlargest

from askwell.journey.findings.answers.heard import KEPT, Heard, Newest
from askwell.journey.findings.voices import ability_of, voice
from askwell.method.grounds import places_of
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
