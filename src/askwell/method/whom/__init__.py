"""Whom to ask next: everyone known, weighed for one campaign, with the reasons in words."""

from askwell.method.whom.facts import Chain, Given, Looked, Place, Row, State
from askwell.method.whom.field import Field, Near
from askwell.method.whom.ranking import Ranked, ranking, widest
from askwell.method.whom.reasons import Reason
from askwell.method.whom.weights import WEIGHTS, Weights

__all__ = [
    "WEIGHTS",
    "Chain",
    "Field",
    "Given",
    "Looked",
    "Near",
    "Place",
    "Ranked",
    "Reason",
    "Row",
    "State",
    "Weights",
    "ranking",
    "widest",
]
