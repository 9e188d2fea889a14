"""All that the findings page shows, gathered once and kept until something changes."""

import datetime as dt
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from askwell.accounts.changes import KeptWhileUnchanged
from askwell.journey.findings.answers.figures import TwoFigures, two_figures
from askwell.journey.findings.answers.heard import Newest, heard
from askwell.journey.findings.answers.houses import House, houses
from askwell.journey.findings.answers.queries import Answer, judged
from askwell.journey.findings.answers.quotes import Quotes, quotes
from askwell.journey.findings.enough.queries import HeardEnough, heard_enough
from askwell.journey.findings.models import Lead
from askwell.journey.findings.within import WHOLE, Within
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.queries import confided
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

    @property
    def lines(self) -> Iterator[uuid.UUID | None]:
        """Yield the lines behind all that is quoted of it."""
        quoted = [*([self.quoted.best] if self.quoted.best else []), *self.quoted.others]
        sides = [one for two in self.quoted.sides for one in (*two.pro, *two.con)]
        counted = [one for two in self.figures for one, _ in (*two.low, *two.high)]
        yield from (one.line_id for one in (*quoted, *sides, *counted))


@dataclass(frozen=True, kw_only=True)
class FindingsPage:
    """The page: each purpose, whether it is enough, the leads, the organizations; how many things were told, and between which days.

    ``confidences`` are the lines of it that were said in confidence.
    """

    answers: Sequence[Shown]
    enough: HeardEnough
    told: int
    first: dt.datetime | None
    last: dt.datetime | None
    leads: Sequence[Lead]
    houses: Sequence[House]
    confidences: frozenset[uuid.UUID]

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


def findings_page(campaign: Campaign, *, pack: Pack, within: Within = WHOLE) -> FindingsPage:
    """Return the findings page of a campaign or a part of it. Fourteen statements however many talks and claims; one where nothing has changed since."""
    return _kept(campaign, pack, within, key=(campaign.pk, campaign.name, pack, within.key))


def _gather(campaign: Campaign, pack: Pack, within: Within) -> FindingsPage:
    told = heard(campaign, within)
    found = judged(campaign, told=told)
    enough = heard_enough(campaign, found, pack=pack)
    leads = within.leads(campaign).filter(closed_at=None)
    shown = [
        Shown(
            answer=answer,
            quoted=quoted,
            notes=told.count(answer.purpose),
            figures=[two_figures(one, found.book) for one in found.figures if one.purpose == answer.purpose],
        )
        for answer, quoted in quotes(campaign, found, told=told)
    ]
    open_leads = list(leads.select_related("said_by")[:LEADS_SHOWN])
    lines = {*(lead.line_id for lead in open_leads), *(line for one in shown for line in one.lines)}
    return FindingsPage(
        answers=shown,
        enough=enough,
        told=told.count(),
        first=enough.held[0].ended_at if enough.held else None,
        last=enough.held[-1].ended_at if enough.held else None,
        leads=open_leads,
        houses=houses(told) if within.place is None else (),
        confidences=confided(campaign.seeker, lines),
    )


_kept = KeptWhileUnchanged(_gather)
