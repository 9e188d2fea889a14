"""The findings of a campaign as plain values: what `askwell findings --json` prints (docs/schemas/findings.json)."""

import datetime as dt
import uuid
from collections.abc import Mapping
from math import isfinite
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from django.conf import settings

from askwell.accounts.models import Seeker
from askwell.journey.findings.answers.figures import Figures
from askwell.journey.findings.answers.queries import Answer, Judged, answers
from askwell.journey.findings.decisions.weighing import Kept, kept_decisions
from askwell.journey.findings.enough.queries import HeardEnough, TalkThemes, heard_enough
from askwell.journey.findings.models import Claim, Lead
from askwell.journey.findings.sharing.marking import mark_of
from askwell.journey.findings.themes.book import ThemeBook
from askwell.journey.findings.voices import said_about
from askwell.journey.findings.whole.fitting import facts_data, fit_data
from askwell.journey.findings.within import Within
from askwell.journey.purpose.models import Campaign, Target
from askwell.journey.purpose.queries import targets_of
from askwell.journey.talk.queries import marks
from askwell.method.contradictions import Difference, Unsure
from askwell.method.figures.differing import Counted
from askwell.method.grounds import Split
from askwell.method.saturation import DEFAULT, Chao2, Pack, Saturation
from askwell.method.things.finding import is_known
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
        "contradictions": [_difference(one) for one in found.differences],
        "same_thing": [_unsure(one) for one in found.perhaps],
        "figures": [_figures(one) for one in found.figures],
        "saturation": _saturation(judged.found.saturation),
        "chao2": _chao2(judged.found.chao2),
        "enough": _enough(judged),
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
        "contradictions": [_difference(one) for one in found.differences],
        "figures": [_figures(one) for one in found.figures],
        "saturation": _saturation(judged.found.saturation),
        "chao2": _chao2(judged.found.chao2),
        "enough": _enough(judged),
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


def _difference(found: Difference[Claim]) -> Data:
    split = found.split
    return {
        "purpose": found.purpose,
        "purposes": list(found.purposes),
        "topic": found.topic,
        "things": [thing for thing in found.things if is_known(thing)],
        **_split(split, disagreement=found.is_disagreement),
        "for": [str(claim.pk) for claim in found.pro],
        "against": [str(claim.pk) for claim in found.con],
    }


def _unsure(pair: Unsure[Claim]) -> Data:
    return {
        "purpose": pair.purpose,
        "topic": pair.topic,
        "likely": pair.is_likely,
        "for": str(pair.pro.pk),
        "against": str(pair.con.pk),
    }


def _split(split: Split, *, disagreement: bool) -> Data:
    return {
        "disagreement": disagreement,
        "explained_by": split.explained_by,
        "also_explained_by": list(split.also),
        "perhaps": split.perhaps,
        "inside": {"segment": split.inside[0], "value": split.inside[1]} if split.inside else None,
        "values": {value: list(sides) for value, sides in split.values.items()},
    }


def _figures(found: Figures) -> Data:
    first = found.low[0].figure
    return {
        "purpose": found.purpose,
        "topic": found.topic,
        "measure": first.measure.value,
        "per": first.per,
        "of": sorted(first.of),
        **_split(found.split, disagreement=found.is_disagreement),
        "low": [_counted(one) for one in found.low],
        "high": [_counted(one) for one in found.high],
    }


def _counted(one: Counted[Claim]) -> Data:
    figure = one.figure
    return {
        "claim": str(one.said.pk),
        "words": figure.words,
        "low": round(figure.low, 4),
        "high": round(figure.high, 4) if isfinite(figure.high) else None,
    }


def _saturation(found: Saturation) -> Data:
    measure = found.measure
    return {
        "measure": measure.name,
        "base": measure.base,
        "run": measure.run,
        "threshold": float(measure.threshold),
        "new_per_talk": list(found.new_per_talk),
        "base_themes": found.base_themes,
        "runs": [
            {"first": run.first, "last": run.last, "new": run.new, "share": round(float(run.share), 4)}
            for run in found.runs
        ],
        "reached": found.reported,
        "holds": found.holds,
    }


def _chao2(found: Chao2) -> Data:
    counts = {"talks": found.talks, "seen": found.seen, "once": found.once, "twice": found.twice}
    measured = {
        "estimate": found.estimate,
        "variance": found.variance,
        "low": found.low,
        "high": found.high,
        "coverage": found.coverage,
        "next_talk": found.next_talk,
    }
    return counts | {name: round(value, 3) for name, value in measured.items()}


def _enough(judged: HeardEnough) -> Data:
    return {
        "verdict": judged.found.verdict.value,
        "words": f"{judged.found.verdict.words}. {judged.headline}",
        "conditions": [
            {"key": one.key, "met": one.met, "words": one.words, "missing": list(one.missing)}
            for one in judged.found.conditions
        ],
        "missing_voices": list(judged.found.voices),
        "one_more_talk": judged.one_more,
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
