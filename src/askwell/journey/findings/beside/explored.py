"""What was learned in several campaigns, in columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from askwell.journey.findings.answers.heard import Newest, heard
from askwell.journey.findings.answers.queries import Answer, judged
from askwell.journey.findings.enough.queries import HeardEnough, heard_enough
from askwell.journey.findings.models import Conclusion
from askwell.journey.purpose.looking import LookedAt
from askwell.journey.purpose.models import Campaign
from askwell.method.purposes import Purpose
from askwell.method.strength import Strength

# So many columns stand on one wide page.
COLUMNS = 4


@dataclass(frozen=True, kw_only=True)
class InShort:
    """One purpose of a campaign: my sentence, who stands behind it, in how many notes, and on what they disagree, as key and words."""

    conclusion: Conclusion | None
    strength: Strength
    notes: int
    disputed: Sequence[tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class Explored:
    """One campaign with an answer to each purpose that was taken up, and whether enough was heard."""

    looking: LookedAt
    answers: dict[Purpose, InShort]
    enough: HeardEnough

    @property
    def campaign(self) -> Campaign:
        """Return the campaign."""
        return self.looking.campaign


@dataclass(frozen=True, kw_only=True)
class Campaigns:
    """A page of campaigns, those begun last first."""

    columns: Sequence[Explored]
    more: bool


def campaigns_beside(under_way: Campaign, *, page: int = 1) -> Campaigns:
    """Return all campaigns of a seeker, so many to a page; nine statements for each."""
    first = (page - 1) * COLUMNS
    every = Campaign.objects.of(under_way.seeker).order_by("-started_at", "-id")
    found = list(every[first : first + COLUMNS + 1])
    columns = [_explored(LookedAt(campaign=one, under_way=under_way)) for one in found[:COLUMNS]]
    return Campaigns(columns=columns, more=len(found) > COLUMNS)


def _explored(looking: LookedAt) -> Explored:
    told = heard(looking.campaign)
    found = judged(looking.campaign, told=told)

    def in_short(answer: Answer[Newest]) -> InShort:
        return InShort(
            conclusion=answer.conclusion,
            strength=answer.strength,
            notes=told.count(answer.purpose),
            disputed=[(one.topic, found.book.name(one.topic)) for one in answer.disagreements],
        )

    return Explored(
        looking=looking,
        answers={answer.purpose: in_short(answer) for answer in found.answers},
        enough=heard_enough(looking.campaign, found),
    )
