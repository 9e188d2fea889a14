"""Keeping a decision with what was known when it was made."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from askwell.journey.findings.answers.figures import two_figures
from askwell.journey.findings.answers.heard import Heard, Newest
from askwell.journey.findings.answers.queries import Answer, Judged, judged
from askwell.journey.findings.enough.queries import heard_enough
from askwell.journey.findings.models import Claim, Decision, Weighed
from askwell.journey.purpose.models import Campaign
from askwell.method.purposes import Purpose
from askwell.method.wording import listed


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is known for one purpose: the seeker's sentence, "" where there is none, who stands behind it, and on what people disagree."""

    purpose: Purpose
    sentence: str
    people: str
    disagreed: str

    def __str__(self) -> str:
        """Return it as a decision keeps it."""
        said = f"{self.purpose.question} {self.sentence or 'No answer yet.'} ({self.people})"
        return f"{said} {self.disagreed}".strip()


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What stands behind a decision today: each purpose, and whether enough was heard."""

    known: tuple[Known, ...]
    enough: str

    def __str__(self) -> str:
        """Return it as a decision keeps it, a line for each."""
        return "\n".join([*map(str, self.known), f"Enough talks? {self.enough}"])


@transaction.atomic
def decide(
    campaign: Campaign,
    *,
    choice: Decision.Choice,
    reasons: str,
    now: dt.datetime,
    weighed: Iterable[tuple[Claim, str]] = (),
) -> Decision:
    """Keep a decision with what it rests on; all is written down as it stands now, and stays when more is learned.

    ``weighed`` are notes, each with the side on which the seeker puts it: ``for`` or ``against`` going on.
    """
    made = Decision.objects.create(
        seeker=campaign.seeker,
        campaign=campaign,
        choice=choice,
        reasons=reasons,
        evidence=str(evidence_of(campaign)),
        decided_at=now,
    )
    Weighed.objects.bulk_create(_laid(made, claim, side) for claim, side in weighed)
    return made


def _laid(decision: Decision, claim: Claim, side: str) -> Weighed:
    return Weighed(
        seeker=decision.seeker,
        decision=decision,
        claim=claim,
        person_id=claim.person_id,
        talk_id=claim.talk_id,
        side=side,
        text=claim.text,
        mine=claim.mine,
        said_at=claim.said_at,
    )


def evidence_of(campaign: Campaign, *, told: Heard | None = None) -> Evidence:
    """Return what is known today. Statements as ``judged``."""
    found = judged(campaign, told=told)
    enough = heard_enough(campaign, found)
    return Evidence(
        known=tuple(_known(answer, found) for answer in found.answers),
        enough=f"{enough.found.verdict.words}. {enough.headline}",
    )


def _known(answer: Answer[Newest], found: Judged[Newest]) -> Known:
    about = [found.book.name(one.topic) for one in answer.disagreements]
    figures = [one for one in found.figures if one.is_disagreement and one.purpose == answer.purpose]
    about += [two_figures(one, found.book).in_short for one in figures]
    return Known(
        purpose=answer.purpose,
        sentence=answer.conclusion.sentence if answer.conclusion else "",
        people=answer.strength.words,
        disagreed=f"People disagree about {listed(about)}." if about else "",
    )
