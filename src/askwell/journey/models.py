"""All tables of the journey, for Django; nothing else imports this list."""

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Conclusion, Debrief, Decision, Lead
from askwell.journey.followup.models import GiveBack, Promise, ThankYou
from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.journey.people.models import (
    Ask,
    Circle,
    CircleMember,
    ContactPoint,
    Import,
    ImportChange,
    Kept,
    Merge,
    NotTheSame,
    Organisation,
    Person,
    Portrait,
    Referral,
    SourceRecord,
)
from askwell.journey.preparation.models import Plan, PlannedQuestion, Question, Resume
from askwell.journey.purpose.models import (
    Aim,
    Campaign,
    ChosenOccupation,
    InterestAnswer,
    OwnSkill,
    ValueChoice,
)
from askwell.journey.talk.models import Line, NameGiven, Picture, ResumeShown, Transcript, WrapUp

__all__ = [
    "Aim",
    "Ask",
    "Campaign",
    "ChosenOccupation",
    "Circle",
    "CircleMember",
    "Claim",
    "Conclusion",
    "ContactPoint",
    "Debrief",
    "Decision",
    "GiveBack",
    "Import",
    "ImportChange",
    "InterestAnswer",
    "Kept",
    "Lead",
    "Letter",
    "Line",
    "Merge",
    "NameGiven",
    "NotTheSame",
    "Organisation",
    "Outreach",
    "OwnSkill",
    "Person",
    "Picture",
    "Plan",
    "PlannedQuestion",
    "Portrait",
    "Promise",
    "Question",
    "Referral",
    "Reply",
    "Resume",
    "ResumeShown",
    "SourceRecord",
    "Talk",
    "ThankYou",
    "Transcript",
    "ValueChoice",
    "WrapUp",
]
