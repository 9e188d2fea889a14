"""How far the answers carry, as plain values: where two differ, and whether enough was heard."""

from math import isfinite
from typing import Any

from askwell.journey.findings.answers.figures import Figures
from askwell.journey.findings.enough.queries import HeardEnough
from askwell.journey.findings.models import Claim
from askwell.method.differences import Difference, Unsure
from askwell.method.figures.differing import Counted
from askwell.method.grounds import Split
from askwell.method.saturation import Chao2, Saturation
from askwell.method.things.finding import is_known

Data = dict[str, Any]


def difference_data(found: Difference[Claim]) -> Data:
    """Return where two sides of a theme stand against each other, and what explains it."""
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


def unsure_data(pair: Unsure[Claim]) -> Data:
    """Return two lines that may be of the same thing."""
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


def figures_data(found: Figures) -> Data:
    """Return figures of one measure that lie apart."""
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


def saturation_data(found: Saturation) -> Data:
    """Return how many new themes each talk brought, and whether that came to an end."""
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


def chao2_data(found: Chao2) -> Data:
    """Return how many themes there may be in all."""
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


def enough_data(judged: HeardEnough) -> Data:
    """Return whether enough was heard, and what is missing."""
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
