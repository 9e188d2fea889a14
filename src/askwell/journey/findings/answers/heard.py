"""What was said in a campaign, counted: for pages that need no words of it."""

import datetime as dt
import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from askwell.journey.findings.answers.written import BETWEEN, Held, OfTalk, Written, written
from askwell.journey.findings.themes.book import ThemeBook, book_of
from askwell.journey.findings.voices import Abroad, SentBy, Speaker
from askwell.journey.findings.within import WHOLE, Within
from askwell.journey.purpose.models import Campaign

# What was counted is kept for so many campaigns and counted anew when anything that was read differs.
KEPT = 8


class Newest(NamedTuple):
    """One claim by its age: the place of its talk, then its key as the database writes it. The newest is the greatest."""

    talk: int
    key: str


@dataclass(slots=True, kw_only=True)
class Side:
    """What some people said of one topic for one purpose, pointing one way.

    ``people`` and ``talks`` are whole numbers with a bit for each of ``Heard.speakers`` and ``Heard.talks``; ``claims`` holds each claim
    of it. ``own`` claims are about their speakers' own places.
    """

    purpose: str
    topic: str
    stance: str
    how_sure: str
    mine: bool
    own: bool
    long_ago: bool
    people: int
    talks: int
    claims: list[Newest]


@dataclass(frozen=True, eq=False, kw_only=True)
class Heard:
    """What was said in a campaign, or ``within`` a part of it, about ``field``, the work explored.

    ``talks`` are in the order in which they ended, those that run last; ``abroad`` the claims that say themselves where or when they hold.
    """

    field: str
    within: Within
    sides: Sequence[Side]
    talks: Sequence[Held]
    speakers: Sequence[Speaker]
    abroad: Sequence[Abroad]
    book: ThemeBook
    sent_by: SentBy

    @property
    def newest(self) -> dt.datetime | None:
        """Return when the last talk ended."""
        return max((talk.ended_at for talk in self.talks if talk.ended_at), default=None)

    @property
    def held(self) -> Sequence[Held]:
        """Return the talks that have ended."""
        return [talk for talk in self.talks if talk.ended_at]

    @property
    def told(self) -> Iterator[Side]:
        """Yield what others said."""
        return (side for side in self.sides if not side.mine)

    def count(self, purpose: str = "") -> int:
        """Return how many claims there are, of one purpose or of all."""
        return sum(len(side.claims) for side in self.sides if not purpose or side.purpose == purpose)


def heard(campaign: Campaign, within: Within = WHOLE) -> Heard:
    """Return what was said in a campaign or a part of it; read anew each time, counted anew where anything of it has changed. Statements as ``written``."""
    return _counted(written(campaign, within))


@lru_cache(maxsize=KEPT)
def _counted(read: Written) -> Heard:
    speakers = {talk.speaker.pk: talk.speaker for talk in read.talks} | {
        one.pk: one for one in read.strangers
    }
    sides = list(_sides(read, people={key: place for place, key in enumerate(speakers)}))
    return Heard(
        field=read.field,
        within=read.within,
        sides=sides,
        talks=read.talks,
        speakers=list(speakers.values()),
        abroad=read.abroad,
        book=book_of(read.themes, topics=[side.topic for side in sides for _ in side.claims]),
        sent_by=dict(read.sent_by),
    )


def _sides(read: Written, *, people: dict[uuid.UUID, int]) -> Iterator[Side]:
    """Yield the sides that the claims of the talks make up."""
    talks = {talk.pk: place for place, talk in enumerate(read.talks)}
    sides: dict[tuple[str, bool, bool, bool], Side] = {}
    for row in read.said:
        person, talk = 1 << people[row.person], talks[row.talk]
        for claim in json.loads(row.claims):
            key, _, said = claim.partition(BETWEEN)
            side = sides.get((said, row.mine, row.own, row.long_ago))
            if side is None:
                side = sides[said, row.mine, row.own, row.long_ago] = _side(said, row)
            side.people |= person
            side.talks |= 1 << talk
            side.claims.append(Newest(talk, key))
    return iter(sides.values())


def _side(said: str, row: OfTalk) -> Side:
    purpose, stance, how_sure, topic = said.split(BETWEEN, 3)
    return Side(
        purpose=purpose, topic=topic, stance=stance, how_sure=how_sure, mine=row.mine, own=row.own,
        long_ago=row.long_ago, people=0, talks=0, claims=[],
    )  # fmt: skip
