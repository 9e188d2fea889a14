"""A talk with Priya Nair about medical writing, as the tests of several rings need it."""

import datetime as dt

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Person
from askwell.journey.preparation.models import Plan, PlannedQuestion, Question
from askwell.journey.purpose.models import Campaign


def a_talk(seeker: Seeker, now: dt.datetime, *, name: str = "Priya Nair", minutes: int = 25) -> Talk:
    """Return an agreed talk of the seeker that begins now and was not started."""
    campaign, _ = Campaign.objects.of(seeker).get_or_create(
        seeker=seeker, name="Medical writing", defaults={"started_at": now}
    )
    person = Person.objects.create(seeker=seeker, full_name=name, sort_key=name.lower(), found_at=now)
    return Talk.objects.create(
        seeker=seeker, campaign=campaign, person=person, starts_at=now, agreed_minutes=minutes
    )


def planned(talk: Talk, now: dt.datetime, *texts: str) -> list[Question]:
    """Plan these questions for the talk, in this order, and return them."""
    plan = Plan.objects.create(seeker=talk.seeker, talk=talk, made_at=now)
    questions = [Question.objects.create(seeker=talk.seeker, text=text) for text in texts]
    for position, question in enumerate(questions):
        PlannedQuestion.objects.create(seeker=talk.seeker, plan=plan, question=question, position=position)
    return questions
