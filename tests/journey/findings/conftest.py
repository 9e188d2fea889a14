"""A talk that has ended, with lines of every kind."""

import datetime as dt
from uuid import uuid4

import pytest

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.people.actions import meet
from askwell.journey.preparation.bank import question_of_bank
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing, standing_lines


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


def talk_with(campaign: Campaign, name: str, now: dt.datetime, *, place: str = "") -> Talk:
    person = meet(campaign.seeker, full_name=name, now=now, found=True, organisation=place)
    return Talk.objects.create(
        seeker=campaign.seeker,
        campaign=campaign,
        person=person,
        starts_at=now - dt.timedelta(hours=1),
        started_at=now - dt.timedelta(hours=1),
        ended_at=now,
    )


def write(talk: Talk, kind: str, text: str, *, at: dt.datetime, question: str = "") -> Standing:
    asked = question_of_bank(talk.seeker, question).pk if question else None
    line_id = uuid4()
    note(talk.seeker, talk, line_id=line_id, text=text, kind=Line.Kind(kind), question=asked, at=at, now=at)
    return next(line for line in standing_lines(talk) if line.id == line_id)


@pytest.fixture
def talk(campaign: Campaign, now: dt.datetime) -> Talk:
    return talk_with(campaign, "Daniel Reyes", now, place="Brightwell Health")
