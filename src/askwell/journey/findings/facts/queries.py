"""The facts of a campaign by their kinds."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Fact
from askwell.journey.findings.within import WHOLE, Within
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.queries import texts
from askwell.method import fact_words
from askwell.method.fact_kinds import KINDS

# So many of a kind stand on the page; the newest are kept.
SHOWN = 60

# Behind what was said of these stands under what condition, which nobody wrote there.
CONDITIONED = frozenset(["pay", "hours"])


@dataclass(frozen=True, kw_only=True)
class Told:
    """One fact in words, as the row it is, and ``note``: the line it is from, as it stands, where the page shows it."""

    fact: Fact
    words: str
    note: str = ""

    @property
    def said(self) -> str:
        """Return what was said, where the words do not say it already."""
        said = fact_words.as_written(self.fact.text) if self.fact.kind in CONDITIONED else self.fact.text
        return "" if said in self.words else said


@dataclass(frozen=True, kw_only=True)
class OfKind:
    """The facts of one kind, newest first; ``more`` is how many are not shown."""

    kind: str
    name: str
    told: Sequence[Told]
    more: int


def facts_of(campaign: Campaign, within: Within = WHOLE) -> QuerySet[Fact]:
    """Return the facts of a campaign or a part of it, newest first."""
    facts = within.facts(campaign)
    return facts.select_related("person__organisation", "organisation").order_by("-said_at", "id")


def talks_that_tell(campaign: Campaign) -> QuerySet[Talk]:
    """Return the talks of a campaign that took place, newest first, with whom."""
    talks = Talk.objects.of(campaign.seeker).filter(campaign=campaign, started_at__isnull=False)
    return talks.select_related("person", "seeker").order_by("-started_at", "id")


def facts_by_kind(campaign: Campaign) -> list[OfKind]:
    """Return the facts of a campaign by kind, every kind of the handout, also those of which nobody told. Two statements."""
    kinds: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts_of(campaign):
        kinds[fact.kind].append(fact)
    shown = {kind: facts[:SHOWN] for kind, facts in kinds.items()}
    notes = texts(campaign.seeker, [fact.line_id for facts in shown.values() for fact in facts])
    return [
        OfKind(
            kind=kind,
            name=name,
            told=[
                Told(fact=fact, words=fact_words.in_words(fact), note=notes.get(fact.line_id, ""))
                for fact in shown.get(kind, ())
            ],
            more=max(0, len(kinds[kind]) - SHOWN),
        )
        for kind, name in KINDS.items()
    ]
