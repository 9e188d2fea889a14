"""The rows of the people stage."""

from askwell.journey.people.models.asks import Ask, Referral
from askwell.journey.people.models.business_cards import BusinessCard, OwnCard
from askwell.journey.people.models.imports import Import, ImportChange, Kept, Portrait, SourceRecord
from askwell.journey.people.models.left_alone import LeftAlone
from askwell.journey.people.models.merges import Merge, NotTheSame
from askwell.journey.people.models.organisations import Organisation
from askwell.journey.people.models.people import Circle, CircleMember, ContactPoint, Person
from askwell.journey.people.models.wanted import ChosenOrganisation, PassedOver

__all__ = [
    "Ask",
    "BusinessCard",
    "ChosenOrganisation",
    "Circle",
    "CircleMember",
    "ContactPoint",
    "Import",
    "ImportChange",
    "Kept",
    "LeftAlone",
    "Merge",
    "NotTheSame",
    "Organisation",
    "OwnCard",
    "PassedOver",
    "Person",
    "Portrait",
    "Referral",
    "SourceRecord",
]
