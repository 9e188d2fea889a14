"""What was learned in several campaigns, or of several targets of one, in columns."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from askwell.journey.findings.answers.heard import Newest, heard
from askwell.journey.findings.answers.queries import Answer, judged
from askwell.journey.findings.enough.queries import HeardEnough, heard_enough
from askwell.journey.findings.facts.queries import Told, facts_of
from askwell.journey.findings.looking import LookedAt
from askwell.journey.findings.models import Conclusion
from askwell.journey.purpose.models import Campaign
from askwell.method import fact_words
from askwell.method.purposes import Purpose
from askwell.method.strength import Strength

# So many columns stand on one wide page.
COLUMNS = 4
# The figures that one compares kinds of work by, and so many of each.
FIGURES = {"pay": "Pay", "hours": "Hours"}
OF_A_ROW = 3


@dataclass(frozen=True, kw_only=True)
class InShort:
    """One purpose of a campaign: my sentence, who stands behind it, in how many notes, and on what they disagree, as key and words."""

    conclusion: Conclusion | None
    strength: Strength
    notes: int
    disputed: Sequence[tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class Figures:
    """The newest facts of one kind, and how many more there are."""

    told: Sequence[Told] = ()
    more: int = 0


@dataclass(frozen=True, kw_only=True)
class Explored:
    """One campaign, or one target of it, with an answer to each purpose that was taken up, the newest figures by kind, and whether enough was heard."""

    looking: LookedAt
    answers: dict[Purpose, InShort]
    figures: Mapping[str, Figures]
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
    """Return all campaigns of a seeker, so many to a page; ten statements for each."""
    first = (page - 1) * COLUMNS
    every = Campaign.objects.of(under_way.seeker).order_by("-started_at", "-id")
    found = list(every[first : first + COLUMNS + 1])
    columns = [_explored(LookedAt(campaign=one, under_way=under_way)) for one in found[:COLUMNS]]
    return Campaigns(columns=columns, more=len(found) > COLUMNS)


def targets_beside(looking: LookedAt) -> Campaigns:
    """Return the targets of one campaign, in the order in which they were added; ten statements for each."""
    return Campaigns(columns=[_explored(one) for one in looking.parts], more=False)


def _explored(looking: LookedAt) -> Explored:
    told = heard(looking.campaign, looking.within)
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
        figures=_figures(looking),
        enough=heard_enough(looking.campaign, found),
    )


def _figures(looking: LookedAt) -> Mapping[str, Figures]:
    found: defaultdict[str, list[Told]] = defaultdict(list)
    for fact in facts_of(looking.campaign, looking.within).filter(kind__in=FIGURES):
        found[fact.kind].append(Told(fact=fact, words=fact_words.in_words(fact)))
    return {kind: Figures(told=told[:OF_A_ROW], more=len(told[OF_A_ROW:])) for kind, told in found.items()}
