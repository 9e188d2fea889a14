"""All that the findings page shows, gathered once and kept until something changes."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.accounts.changes import KeptWhileUnchanged
from askwell.journey.findings.answers.figures import TwoFigures, two_figures
from askwell.journey.findings.answers.heard import Newest, heard
from askwell.journey.findings.answers.queries import Answer, judged
from askwell.journey.findings.answers.quotes import Quotes, quotes
from askwell.journey.findings.enough.queries import HeardEnough, heard_enough
from askwell.journey.findings.models import Lead
from askwell.journey.purpose.models import Campaign
from askwell.method.quotes import REASONS
from askwell.method.saturation import Pack

LEADS_SHOWN = 5


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One purpose as the page shows it, how many notes there are about it, and of what people told different figures."""

    answer: Answer[Newest]
    quoted: Quotes
    notes: int
    figures: Sequence[TwoFigures]


@dataclass(frozen=True, kw_only=True)
class FindingsPage:
    """The page: each purpose, whether it is enough, the leads; how many things were told, and between which days."""

    answers: Sequence[Shown]
    enough: HeardEnough
    told: int
    first: dt.datetime | None
    last: dt.datetime | None
    leads: Sequence[Lead]

    @property
    def chosen(self) -> list[tuple[str, Sequence[str]]]:
        """Return why the first words under each question are the first."""
        return [
            (shown.answer.purpose.question, shown.quoted.why) for shown in self.answers if shown.quoted.why
        ]

    @property
    def reasons(self) -> Sequence[str]:
        """Return all that can speak for words, what counts most first."""
        return REASONS


def findings_page(campaign: Campaign, *, pack: Pack) -> FindingsPage:
    """Return the findings page of a campaign. Thirteen statements however many talks and claims; one where nothing has changed since."""
    return _kept(campaign, pack, key=(campaign.pk, campaign.name, pack))


def _gather(campaign: Campaign, pack: Pack) -> FindingsPage:
    told = heard(campaign)
    found = judged(campaign, told=told)
    enough = heard_enough(campaign, found, pack=pack)
    leads = Lead.objects.of(campaign.seeker).filter(campaign=campaign, closed_at=None)
    return FindingsPage(
        answers=[
            Shown(
                answer=answer,
                quoted=quoted,
                notes=told.count(answer.purpose),
                figures=[
                    two_figures(one, found.book) for one in found.figures if one.purpose == answer.purpose
                ],
            )
            for answer, quoted in quotes(campaign, found, told=told)
        ],
        enough=enough,
        told=told.count(),
        first=enough.held[0].ended_at if enough.held else None,
        last=enough.held[-1].ended_at if enough.held else None,
        leads=list(leads.select_related("said_by")[:LEADS_SHOWN]),
    )


_kept = KeptWhileUnchanged(_gather)
