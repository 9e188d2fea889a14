"""Fit and facts as plain values, a part of the findings."""

from pathlib import Path
from typing import Any

from askwell.journey.findings.facts.queries import facts_of
from askwell.journey.findings.fit.queries import FitPage, Fits, ValueRow, fit_of
from askwell.journey.findings.models import Fact
from askwell.journey.purpose.models import Campaign
from askwell.method import fact_words
from askwell.method.fit.shapes import Likeness
from askwell.method.fit.skills import Gap

Data = dict[str, Any]


def fit_data(campaign: Campaign, *, home: Path) -> Data:
    """Return how the occupations chosen fit the seeker. Statements as ``fit_of``; what is not known is null."""
    page = fit_of(campaign, home=home)
    return {
        "talks": page.talks,
        "occupations": [_occupation(one) for one in page.fits],
        "values": [_value(row) for row in page.rows],
        "explore": _explore(page),
    }


def _occupation(one: Fits) -> Data:
    return {
        "code": one.against.code,
        "title": one.against.title,
        "source": one.against.source,
        "interests": _likeness(one.interests),
        "values": _likeness(one.values),
        "values_with_talks": _likeness(one.values_moved),
        "skills": _gap(one.gap),
    }


def _likeness(one: Likeness | None) -> Data | None:
    return (
        {"r": round(one.r, 3), "by_chance": round(one.by_chance, 3), "band": one.band.value} if one else None
    )


def _gap(one: Gap | None) -> Data | None:
    if one is None:
        return None
    short = [
        {"skill": each.skill, "required": each.required, "own": each.own, "part": round(each.part, 4)}
        for each in one.short
    ]
    return {"gap": round(one.size, 4), "short": short, "unsaid": list(one.unsaid)}


def _value(row: ValueRow) -> Data:
    stands = row.stands
    return {
        "value": row.meaning.key,
        "chosen": row.wins,
        "profile": stands.prior,
        "with_talks": round(stands.value, 3) if stands.value is not None else None,
        "people": stands.people,
        "talks_for": row.tally.so,
        "talks_against": row.tally.not_so,
        "talks_both": row.tally.both,
        "talks_no_side": row.tally.no_side,
        "talks_not_asked": row.tally.nothing,
    }


def _explore(page: FitPage) -> Data | None:
    found = page.exploring
    if found is None:
        return None
    return {
        "compared": found.compared,
        "much_alike": found.much_alike,
        "expected_by_chance": round(found.by_chance, 1),
        "first": [{"code": one.key, "title": title, "r": round(one.r, 3)} for title, one in found.shown],
    }


def facts_data(campaign: Campaign) -> list[Data]:
    """Return the facts that people told, the newest first. One statement."""
    return [_fact(fact) for fact in facts_of(campaign)]


def _fact(fact: Fact) -> Data:
    return {
        "id": str(fact.pk),
        "kind": fact.kind,
        "text": fact.text,
        "words": fact_words.in_words(fact),
        "low": fact.low,
        "high": fact.high,
        "currency": fact.currency,
        "per": fact.per,
        "begins": fact.begins,
        "ends": fact.ends,
        "state": fact.state,
        "person": {"id": str(fact.person_id), "name": fact.person.full_name},
        "talk": str(fact.talk_id),
    }
