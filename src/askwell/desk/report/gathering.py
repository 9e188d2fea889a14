"""What stands in a report, for whom it is: the trust marks of every note obeyed."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.desk.people.mapping import Tree, introductions
from askwell.desk.report.way import WaySoFar, way_so_far
from askwell.journey.findings.board.queries import Board, Sieve, board
from askwell.journey.findings.decisions.weighing import Kept, kept_decisions
from askwell.journey.findings.models import Lead
from askwell.journey.findings.sharing.beside import Beside, beside
from askwell.journey.findings.sharing.queries import (
    SharedAnswer,
    SharedFact,
    shared_answers,
    shared_facts,
)
from askwell.journey.findings.sharing.writing import holds_confidences
from askwell.journey.purpose.models import Campaign
from askwell.method.trust import Audience


@dataclass(frozen=True, kw_only=True)
class Report:
    """A campaign for one reader. What only the seeker may read is empty for everybody else."""

    campaign: Campaign
    audience: Audience
    on: dt.date
    answers: Sequence[SharedAnswer]
    facts: Sequence[SharedFact]
    beside: Beside
    way: WaySoFar
    leads: Sequence[Lead]
    decisions: Sequence[Kept]
    trees: Sequence[Tree]
    board: Board | None

    @property
    def holds_confidences(self) -> bool:
        """Return whether something in it was said in confidence: its head then says for whom it is."""
        kept = any(self.is_kept(lead.line_id) for lead in self.leads)
        return kept or holds_confidences(self.answers, self.facts)

    def is_kept(self, line: uuid.UUID | None) -> bool:
        """Return whether a note was said in confidence."""
        return line in self.beside.in_confidence


def report_of(campaign: Campaign, *, audience: Audience, now: dt.datetime) -> Report:
    """Gather the report of a campaign for one reader.

    Leads and decisions are the seeker's alone: a lead is what one person let slip (a coach reads it among what was said, another person nowhere), and reasons are hers to tell. So are who
    led to whom, what fits her, and who answered which question.
    """
    seeker, mine = campaign.seeker, audience is Audience.ME
    now = now.astimezone(seeker.zone)
    answers = shared_answers(campaign, audience=audience)
    leads = Lead.objects.of(seeker).filter(campaign=campaign).select_related("said_by", "organisation")
    return Report(
        campaign=campaign,
        audience=audience,
        on=now.date(),
        answers=answers,
        facts=shared_facts(campaign, audience=audience),
        beside=beside(campaign, audience=audience),
        way=way_so_far(campaign),
        leads=list(leads) if mine else [],
        decisions=kept_decisions(campaign) if mine else [],
        trees=introductions(seeker, campaign, now=now).trees if mine else [],
        board=board(campaign, sieve=Sieve()) if mine else None,
    )
