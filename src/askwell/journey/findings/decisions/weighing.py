"""What a decision can rest on: what was told for each purpose, bad signs first."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from heapq import nlargest

from askwell.journey.findings.answers.heard import Heard, Newest
from askwell.journey.findings.answers.quoted import Quoted
from askwell.journey.findings.models import Claim, Decision, Weighed
from askwell.journey.purpose.models import Campaign
from askwell.method.fit.moved import against_first
from askwell.method.purposes import Purpose

# So many of the newest of each purpose and side are offered; any other note is brought here from the page of its purpose.
OFFERED = 3
ORDER = [purpose.value for purpose in Purpose]
SIDE_WORDS = {Claim.Stance.AGAINST.value: "Against going on", Claim.Stance.FOR.value: "For going on"}


@dataclass(frozen=True, kw_only=True)
class Kept:
    """One decision with what it rests on, what speaks against it first."""

    decision: Decision
    laid: Sequence[Weighed]

    @property
    def sides(self) -> list[tuple[str, Sequence[Quoted]]]:
        """Return each side in words with what was laid on it."""
        return [
            (words, [_quoted(one) for one in self.laid if one.side == side])
            for side, words in SIDE_WORDS.items()
            if any(one.side == side for one in self.laid)
        ]


def to_weigh(campaign: Campaign, told: Heard, *, also: Collection[uuid.UUID] = ()) -> list[Claim]:
    """Return the claims that a decision may rest on, by purpose, bad signs first, then the newest first. One statement.

    They are the newest of each purpose and side, and ``also`` those that were asked for by key.
    """
    by_side: defaultdict[tuple[str, str], list[Newest]] = defaultdict(list)
    for side in told.sides:
        if side.stance in SIDE_WORDS:
            by_side[side.purpose, side.stance] += side.claims
    newest = [one for claims in by_side.values() for one in nlargest(OFFERED, claims)]
    keys = {*(uuid.UUID(one.key) for one in newest), *also}
    claims = (
        Claim.objects.of(campaign.seeker)
        .filter(campaign=campaign, pk__in=keys)
        .select_related("person__organisation", "about_organisation", "talk")
    )
    return sorted(
        claims,
        key=lambda claim: (
            ORDER.index(claim.purpose),
            against_first(claim.stance),
            -claim.said_at.timestamp(),
            claim.pk,
        ),
    )


def kept_decisions(campaign: Campaign) -> list[Kept]:
    """Return the decisions of a campaign, the newest first, each with what it rests on. Two statements."""
    laid: defaultdict[uuid.UUID, list[Weighed]] = defaultdict(list)
    rows = Weighed.objects.of(campaign.seeker).filter(decision__campaign=campaign)
    for one in rows.select_related("person__organisation", "claim"):
        laid[one.decision_id].append(one)
    made = Decision.objects.of(campaign.seeker).filter(campaign=campaign)
    return [
        Kept(decision=one, laid=sorted(laid[one.pk], key=lambda row: against_first(row.side))) for one in made
    ]


def _quoted(one: Weighed) -> Quoted:
    house = one.person.organisation.name if one.person.organisation else ""
    return Quoted(
        text=one.text, purpose="", topic="", stance="", mine=one.mine, how_sure="", said_at=one.said_at,
        talk_id=one.talk_id, person_id=one.person_id, line_id=one.claim.line_id if one.claim else None,
        verbatim=one.claim.verbatim if one.claim else False, by=one.person.full_name, house=house,
    )  # fmt: skip
