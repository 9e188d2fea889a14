"""Keeping a decision with what was known when it was made."""

import datetime as dt

from askwell.journey.findings.answers.heard import Newest
from askwell.journey.findings.answers.queries import Answer, judged
from askwell.journey.findings.models import Decision
from askwell.journey.findings.themes.book import ThemeBook
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
    found = judged(campaign)
    return [_line(answer, found.book) for answer in found.answers]


def _line(answer: Answer[Newest], book: ThemeBook) -> str:
    sentence = (answer.conclusion.sentence if answer.conclusion else "") or "No answer yet."
    parts = [answer.purpose.question, sentence, f"({answer.strength.words})"]
    if answer.disagreements:
        about = ", ".join(book.name(disagreement.topic) for disagreement in answer.disagreements)
        parts.append(f"People disagree about {about}.")
    return " ".join(part for part in parts if part)
