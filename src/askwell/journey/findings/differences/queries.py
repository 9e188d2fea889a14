"""The differences of a campaign with the words of both sides, the pairs to ask about, and what was said of pairs before."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from askwell.journey.findings.answers.differing import differing
from askwell.journey.findings.answers.heard import Newest, heard
from askwell.journey.findings.answers.quoted import Quoted
from askwell.journey.findings.answers.quotes import OF_A_SIDE, TwoSides
from askwell.journey.findings.models import Claim, SameThing
from askwell.journey.findings.within import WHOLE, Within
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.queries import confided

# So many pairs are asked about at once.
ASKED = 3


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Two claims to ask about: of which theme, and each with its key."""

    about: str
    pro: tuple[uuid.UUID, Quoted]
    con: tuple[uuid.UUID, Quoted]


@dataclass(frozen=True, kw_only=True)
class Settled:
    """What the seeker said of two claims."""

    key: uuid.UUID
    same: bool
    one: str
    other: str


@dataclass(frozen=True, kw_only=True)
class Differences:
    """The page, with the lines of it that were said in confidence: disagreements first, the first pairs to ask about and how many wait beside them, and what is settled."""

    sides: Sequence[TwoSides]
    asked: Sequence[Asked]
    waiting: int
    settled: Sequence[Settled]
    confidences: frozenset[uuid.UUID]


def differences_of(campaign: Campaign, within: Within = WHOLE) -> Differences:
    """Return where people differ in a campaign or a part of it. Nine statements, however many claims."""
    told = heard(campaign, within)
    found = differing(campaign, told)
    asked = found.perhaps[:ASKED]
    shown = [
        *(one for pair in asked for one in (pair.pro, pair.con)),
        *(claim for one in found.differences for claim in (*one.pro[:OF_A_SIDE], *one.con[:OF_A_SIDE])),
    ]
    read = _read(campaign, shown)
    return Differences(
        sides=[
            TwoSides(
                found=one,
                about=told.book.about(one.topic, one.things),
                pro=[read[key] for key in one.pro[:OF_A_SIDE]],
                con=[read[key] for key in one.con[:OF_A_SIDE]],
            )
            for one in sorted(found.differences, key=lambda one: not one.is_disagreement)
        ],
        asked=[
            Asked(
                about=told.book.name(pair.topic),
                pro=(uuid.UUID(pair.pro.key), read[pair.pro]),
                con=(uuid.UUID(pair.con.key), read[pair.con]),
            )
            for pair in asked
        ],
        waiting=len(found.perhaps) - len(asked),
        settled=_settled(campaign),
        confidences=confided(campaign.seeker, [one.line_id for one in read.values()]),
    )


def _read(campaign: Campaign, wanted: Iterable[Newest]) -> Mapping[Newest, Quoted]:
    keys = {uuid.UUID(one.key): one for one in wanted}
    claims = Claim.objects.of(campaign.seeker).filter(campaign=campaign, pk__in=keys)
    joined = claims.select_related("person__organisation", "about_organisation")
    return {keys[claim.pk]: Quoted.of(claim) for claim in joined}


def _settled(campaign: Campaign) -> list[Settled]:
    said = SameThing.objects.of(campaign.seeker).filter(campaign=campaign).order_by("-id")
    return [
        Settled(key=pk, same=same, one=one, other=other)
        for pk, same, one, other in said.values_list("pk", "same", "one__text", "other__text")
    ]
