"""A friend is asked, and how her ask stands."""

import datetime as dt

from askwell.journey.people import actions
from askwell.journey.people.models import Ask, Person
from askwell.journey.people.queries.asks import asks_page
from askwell.journey.purpose.models import Campaign
from askwell.method.asks import AskState

TEN_DAYS = dt.timedelta(days=10)


def asked(campaign: Campaign, person: Person, at: dt.datetime) -> Ask:
    return actions.ask_for_names(campaign, person=person, words="Who do you know?", channel="phone", now=at)


def states(campaign: Campaign, at: dt.datetime) -> list[AskState]:
    return [row.state for row in asks_page(campaign, page=0, now=at)[0]]
