"""Keeping a decision with what was known when it was made."""

import datetime as dt
from collections.abc import Iterable

from django.db import transaction

from askwell.journey.findings.answers.figures import two_figures
from askwell.journey.findings.answers.heard import Heard, Newest
from askwell.journey.findings.answers.queries import Answer, Judged, judged
from askwell.journey.findings.models import Claim, Decision, Weighed
from askwell.journey.purpose.models import Campaign


@transaction.atomic
def decide(
    campaign: Campaign,
    *,
    choice: Decision.Choice,
    reasons: str,
    now: dt.datetime,
    weighed: Iterable[Claim] = (),
) -> Decision:
    """Keep a decision with what it rests on; all is written down as it stands now, and stays when more is learned."""
    made = Decision.objects.create(
        seeker=campaign.seeker,
        campaign=campaign,
        choice=choice,
        reasons=reasons,
        evidence="\n".join(evidence_of(campaign)),
        decided_at=now,
    )
    Weighed.objects.bulk_create(_laid(made, claim) for claim in weighed)
    return made


def _laid(decision: Decision, claim: Claim) -> Weighed:
    return Weighed(
        seeker=decision.seeker,
        decision=decision,
        claim=claim,
        person_id=claim.person_id,
        talk_id=claim.talk_id,
        side=claim.stance,
        text=claim.text,
        mine=claim.mine,
        said_at=claim.said_at,
    )


def evidence_of(campaign: Campaign, *, told: Heard | None = None) -> list[str]:
    """Return what stands behind a decision, a line for each purpose; what speaks against it comes before what is open."""
    found = judged(campaign, told=told)
    return [_line(answer, found) for answer in found.answers]


def _line(answer: Answer[Newest], found: Judged[Newest]) -> str:
    sentence = (answer.conclusion.sentence if answer.conclusion else "") or "No answer yet."
    parts = [answer.purpose.question, sentence, f"({answer.strength.words})"]
    about = [found.book.name(one.topic) for one in answer.disagreements]
    figures = [one for one in found.figures if one.is_disagreement and one.purpose == answer.purpose]
    about += [two_figures(one, found.book).in_short for one in figures]
    if about:
        parts.append(f"People disagree about {', '.join(about)}.")
    return " ".join(part for part in parts if part)
