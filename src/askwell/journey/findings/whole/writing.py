"""The findings of a campaign as plain values: what `askwell findings --json` prints (docs/schemas/findings.json)."""

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from django.conf import settings

from askwell.accounts.models import Seeker
from askwell.journey.findings.answers.queries import Answer, Judged, answers
from askwell.journey.findings.decisions.weighing import Kept, kept_decisions
from askwell.journey.findings.enough.queries import TalkThemes, heard_enough
from askwell.journey.findings.models import Claim, Lead
from askwell.journey.findings.sharing.marking import mark_of
from askwell.journey.findings.themes.book import ThemeBook
from askwell.journey.findings.voices import said_about
from askwell.journey.findings.whole.fitting import facts_data, fit_data
from askwell.journey.findings.whole.judging import (
    chao2_data,
    difference_data,
    enough_data,
    figures_data,
    saturation_data,
    unsure_data,
)
from askwell.journey.findings.within import Within
from askwell.journey.purpose.models import Campaign, Target
from askwell.journey.purpose.queries import targets_of
from askwell.journey.talk.queries import marks
from askwell.method.saturation import DEFAULT, Pack
from askwell.method.trust import Trust

SCHEMA = "askwell.findings/1"
Data = dict[str, Any]


def whole_findings(campaign: Campaign, *, pack: Pack = DEFAULT) -> Data:
    """Return the findings for the seeker's own eyes, trust marks beside what was said. Twenty-three statements, however many talks, and eight for each target.

    Times are in UTC as ISO 8601 has them, "" where there is none, and a day alone where no hour was told; ids are those of the archive.
    """
    found = answers(campaign)
    judged = heard_enough(campaign, found, pack=pack)
    trust = marks(campaign.seeker)
    targets = targets_of(campaign)
    leads = (
        Lead.objects.of(campaign.seeker)
        .filter(campaign=campaign)
        .select_related("said_by", "organisation", "talk")
    )
    return {
        "schema": SCHEMA,
        "campaign": {"id": str(campaign.pk), "name": campaign.name, "kind": campaign.kind},
        "targets": [_target(campaign, target, pack) for target in targets],
        "purposes": [_purpose(answer) for answer in found.answers],
        "claims": [_claim(claim, trust, found.book) for answer in found.answers for claim in answer.claims],
        "themes": _themes(found),
        "talks": [_talk(row, campaign.seeker) for row in judged.talks],
        "talks_without_themes": [str(talk.pk) for talk in judged.unsorted],
        "contradictions": [difference_data(one) for one in found.differences],
        "same_thing": [unsure_data(one) for one in found.perhaps],
        "figures": [figures_data(one) for one in found.figures],
        "saturation": saturation_data(judged.found.saturation),
        "chao2": chao2_data(judged.found.chao2),
        "enough": enough_data(judged),
        "leads": [_lead(lead, campaign.seeker) for lead in leads],
        "decisions": [_decision(kept) for kept in kept_decisions(campaign)],
        "facts": facts_data(campaign),
        "fit": fit_data(campaign, home=settings.HOME),
    }


def _target(campaign: Campaign, target: Target, pack: Pack) -> Data:
    """Return what stands for one of several targets; a claim that names none counts for each."""
    found = answers(campaign, within=Within(target=target))
    judged = heard_enough(campaign, found, pack=pack)
    return {
        "id": str(target.pk),
        "name": target.name,
        "purposes": [_purpose(answer) for answer in found.answers],
        "talks": [str(row.talk.pk) for row in judged.talks],
        "contradictions": [difference_data(one) for one in found.differences],
        "figures": [figures_data(one) for one in found.figures],
        "saturation": saturation_data(judged.found.saturation),
        "chao2": chao2_data(judged.found.chao2),
        "enough": enough_data(judged),
    }


def _purpose(answer: Answer[Claim]) -> Data:
    strength = answer.strength
    return {
        "purpose": answer.purpose.value,
        "question": answer.purpose.question,
        "answer": answer.conclusion.sentence if answer.conclusion else "",
        "would_change": answer.conclusion.would_change if answer.conclusion else "",
        "strength": {
            "people": strength.people,
            "independent": round(strength.independent, 3),
            "level": strength.level,
            "words": strength.words,
            "second_hand": list(strength.second_hand),
        },
        "claims": [str(claim.pk) for claim in answer.claims],
        "not_asked": answer.not_asked,
    }


def _claim(claim: Claim, trust: Mapping[uuid.UUID, Trust], book: ThemeBook) -> Data:
    return {
        "id": str(claim.pk),
        "purpose": claim.purpose,
        "topic": claim.topic,
        "theme": book.theme_of(claim.topic),
        "stance": claim.stance,
        "how_sure": claim.how_sure,
        "about": said_about(claim),
        "target": str(claim.target_id or ""),
        "text": claim.text,
        "mine": claim.mine,
        "verbatim": claim.verbatim,
        "trust": mark_of(claim, trust).value,
        "talk": str(claim.talk_id),
        "person": {"id": str(claim.person_id), "name": claim.person.full_name},
        "organisation": claim.person.organisation.name if claim.person.organisation else "",
        "said_at": _moment(claim.said_at, day_in=_day_in(claim.talk, claim.seeker)),
    }


def _themes(found: Judged[Claim]) -> Data:
    """Return what each theme is called, by the key under which it stands everywhere else.

    Two people may differ under one that is none of a claim: under "what employers look for", about what one calls training.
    """
    claims = [claim for answer in found.answers for claim in answer.claims]
    keys = {found.book.theme_of(claim.topic) for claim in claims}
    keys |= {one.topic for one in found.differences} | {one.topic for one in found.perhaps}
    keys |= {one.topic for one in found.figures}
    return {key: found.book.name(key) for key in sorted(keys - {""})}


def _talk(row: TalkThemes, seeker: Seeker) -> Data:
    speaker = row.talk.speaker
    return {
        "number": row.number,
        "id": str(row.talk.pk),
        "person": {"id": str(speaker.pk), "name": speaker.full_name},
        "title": speaker.title,
        "role": row.role,
        "organisation": speaker.organisation or "",
        "ended_at": _moment(row.talk.ended_at, day_in=_day_in(row.talk, seeker)),
        "themes": list(row.themes),
        "new_themes": list(row.new),
        "so_far": row.so_far,
    }


def _lead(lead: Lead, seeker: Seeker) -> Data:
    return {
        "id": str(lead.pk),
        "what": lead.what,
        "said_by": {"id": str(lead.said_by.pk), "name": lead.said_by.full_name} if lead.said_by else None,
        "organisation": lead.organisation.name if lead.organisation else "",
        "when": lead.when,
        "next_step": lead.next_step,
        "how_sure": lead.how_sure,
        "may_name": lead.may_name,
        "posted": lead.posted,
        "heard_at": _moment(lead.heard_at, day_in=_day_in(lead.talk, seeker)),
        "told_at": _moment(lead.told_at),
        "applied_at": _moment(lead.applied_at),
        "closed_at": _moment(lead.closed_at),
    }


def _decision(kept: Kept) -> Data:
    made = kept.decision
    return {
        "choice": made.choice,
        "reasons": made.reasons,
        "decided_at": _moment(made.decided_at),
        "known_then": made.evidence.splitlines(),
        "rests_on": [
            {
                "claim": str(one.claim_id) if one.claim_id else "",
                "side": one.side,
                "text": one.text,
                "mine": one.mine,
                "person": {"id": str(one.person_id), "name": one.person.full_name},
            }
            for one in kept.laid
        ],
    }


class _Dated(Protocol):
    @property
    def day_only(self) -> bool:
        """Whether no hour of it is known."""


def _day_in(talk: _Dated | None, seeker: Seeker) -> str:
    """Return the zone in which a talk without an hour has its day; "" for one whose hour is known."""
    return seeker.time_zone if talk and talk.day_only else ""


def _moment(at: dt.datetime | None, *, day_in: str = "") -> str:
    """Return a moment in UTC, or its day alone in a zone."""
    if at and day_in:
        return at.astimezone(ZoneInfo(day_in)).date().isoformat()
    return at.astimezone(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z") if at else ""
