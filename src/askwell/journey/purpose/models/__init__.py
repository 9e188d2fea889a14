"""The campaign and what it is meant to find out, and what the seeker herself is like."""

from askwell.journey.purpose.models.campaigns import (
    Aim,
    Campaign,
    ChosenOccupation,
    OccupationRating,
    Target,
)
from askwell.journey.purpose.models.mine import InterestAnswer, OwnSkill, ValueChoice

__all__ = [
    "Aim",
    "Campaign",
    "ChosenOccupation",
    "InterestAnswer",
    "OccupationRating",
    "OwnSkill",
    "Target",
    "ValueChoice",
]
