"""Keeping a decision with what was known when it was made."""

import datetime as dt

from askwell.journey.findings.answers.heard import Said, heard
from askwell.journey.findings.answers.queries import Answer, counted_answers
from askwell.journey.findings.models import Decision
from askwell.journey.purpose.models import Campaign


def decide(campaign: Campaign, *, choice: Decision.Choice, reasons: str, now: dt.datetime) -> Decision:
    """Keep a decision; what stands behind it is written down as it stands now, and stays when more is learned."""
    return Decision.objects.create(
        seeker=campaign.seeker,
        campaign=campaign,
        choice=choice,
        reasons=reasons,
        evidence="\n".join(evidence_of(campaign)),
        decided_at=now,
    )


def evidence_of(campaign: Campaign) -> list[str]:
    """Return what stands behind a decision, a line for each purpose; what speaks against it comes before what is open."""
    return [_line(answer) for answer in counted_answers(campaign, heard(campaign))]


def _line(answer: Answer[Said]) -> str:
    sentence = answer.conclusion.sentence if answer.conclusion else "No answer yet."
    parts = [answer.purpose.question, sentence, f"({answer.strength.words})"]
    if answer.disagreements:
        about = ", ".join(disagreement.topic for disagreement in answer.disagreements)
        parts.append(f"People disagree about {about}.")
    return " ".join(part for part in parts if part)
