"""What the talks add up to: the debrief, claims for the purposes, facts, conclusions and leads."""

from askwell.journey.findings.models.claims import Claim, Debrief, SameThing, Theme, TwoThemes
from askwell.journey.findings.models.conclusions import Conclusion, Decision, Weighed
from askwell.journey.findings.models.facts import Fact
from askwell.journey.findings.models.leads import Lead

__all__ = [
    "Claim",
    "Conclusion",
    "Debrief",
    "Decision",
    "Fact",
    "Lead",
    "SameThing",
    "Theme",
    "TwoThemes",
    "Weighed",
]
