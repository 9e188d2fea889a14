"""The organizations behind "Where might I work?": where those work who told something, and whether they told something good of the jobs there."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.journey.findings.answers.heard import Heard
from askwell.journey.people.keying import organisation_key
from askwell.journey.people.no_places import NO_PLACES
from askwell.method.grounds import FOR
from askwell.method.purposes import Purpose


@dataclass(frozen=True, kw_only=True)
class House:
    """One organization: how many people of it told something, and whether one of them told something good of the jobs there."""

    key: uuid.UUID
    name: str
    people: int
    has_jobs: bool


def houses(told: Heard) -> list[House]:
    """Return the organizations, those with jobs first, then those of which most people spoke. No statement: all is counted already."""
    heard, jobs = 0, 0
    for side in told.told:
        heard |= side.people
        if side.own and side.stance == FOR and side.purpose == Purpose.JOBS:
            jobs |= side.people
    found: dict[uuid.UUID, House] = {}
    for place, speaker in enumerate(told.speakers):
        key, name = speaker.organisation_id, speaker.organisation or ""
        if heard >> place & 1 and key and organisation_key(name) not in NO_PLACES:
            before = found.get(key)
            found[key] = House(
                key=key,
                name=name,
                people=(before.people if before else 0) + 1,
                has_jobs=bool(jobs >> place & 1) or bool(before and before.has_jobs),
            )
    return _first(list(found.values()))


def _first(found: Sequence[House]) -> list[House]:
    return sorted(found, key=lambda one: (not one.has_jobs, -one.people, one.name))
