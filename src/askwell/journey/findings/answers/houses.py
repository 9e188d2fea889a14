"""The organizations behind "Where might I work?": where those work who told something, and which way it points for the jobs there."""

import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.journey.findings.answers.heard import Heard
from askwell.journey.people.keying import organisation_key
from askwell.journey.people.no_places import NO_PLACES
from askwell.method.grounds import AGAINST, FOR
from askwell.method.purposes import Purpose
from askwell.method.signs import sides_of

_Signs = Counter[tuple[uuid.UUID | None, str]]


@dataclass(frozen=True, kw_only=True)
class House:
    """One organization: how many people of it told something, and how many of their notes are a ``good`` or a ``bad`` sign for the jobs there."""

    key: uuid.UUID
    name: str
    people: int
    good: int
    bad: int

    @property
    def has_jobs(self) -> bool:
        """Return whether more points to jobs there than against them."""
        return self.good > self.bad

    @property
    def signs(self) -> str:
        """Return both in words, "" where there is no sign."""
        if self.good and self.bad:
            return f"signs for jobs: {self.good} good, {self.bad} bad"
        return "good signs for jobs" if self.good else "bad signs for jobs" if self.bad else ""


def houses(told: Heard) -> list[House]:
    """Return the organizations, those with jobs first, then those of which most people spoke. No statement: all is counted already."""
    heard = 0
    for side in told.told:
        heard |= side.people
    signs = _signs(told)
    names = {one.organisation_id: one.organisation or "" for one in told.speakers}
    people = Counter(one.organisation_id for place, one in enumerate(told.speakers) if heard >> place & 1)
    found = [
        House(key=key, name=names[key], people=count, good=signs[key, FOR], bad=signs[key, AGAINST])
        for key, count in people.items()
        if key and organisation_key(names[key]) not in NO_PLACES
    ]
    return _first(found)


def _signs(told: Heard) -> _Signs:
    """Count the notes on the jobs at their speakers' own places, by the place and the side."""
    found: _Signs = Counter()
    for side in told.told:
        theme = told.book.theme_of(side.topic)
        if side.own and side.purpose == Purpose.JOBS and sides_of(side.purpose, theme).is_news:
            for claim in side.claims:
                found[told.talks[claim.talk].speaker.organisation_id, side.stance] += 1
    return found


def _first(found: Sequence[House]) -> list[House]:
    return sorted(found, key=lambda one: (not one.has_jobs, -one.people, one.name))
