"""The rows of the people stage."""

from askwell.journey.people.models.asks import Ask, CircleWords, Referral
from askwell.journey.people.models.business_cards import BusinessCard, OwnCard
from askwell.journey.people.models.earlier import EarlierPlace
from askwell.journey.people.models.friend_pages import FriendAnswer, FriendPage
from askwell.journey.people.models.imports import Import, ImportChange, Kept, Portrait, SourceRecord
from askwell.journey.people.models.left_alone import LeftAlone
from askwell.journey.people.models.merges import Merge, NotTheSame
from askwell.journey.people.models.organisations import Organisation, OrganisationMerge
from askwell.journey.people.models.past_contacts import PastContact
from askwell.journey.people.models.people import Circle, CircleMember, ContactPoint, Person
from askwell.journey.people.models.sheets import SheetColumns
from askwell.journey.people.models.wanted import ChosenOrganisation, PassedOver

__all__ = [
    "Ask",
    "BusinessCard",
    "ChosenOrganisation",
    "Circle",
    "CircleMember",
    "CircleWords",
    "ContactPoint",
    "EarlierPlace",
    "FriendAnswer",
    "FriendPage",
    "Import",
    "ImportChange",
    "Kept",
    "LeftAlone",
    "Merge",
    "NotTheSame",
    "Organisation",
    "OrganisationMerge",
    "OwnCard",
    "PassedOver",
    "PastContact",
    "Person",
    "Portrait",
    "Referral",
    "SheetColumns",
    "SourceRecord",
]
