"""A decision is kept with its reasons and with what was known that day."""

import datetime as dt

from django.test import Client
from tests.journey.findings.conftest import talk_with

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.actions import conclude
from askwell.journey.findings.decisions.actions import decide
from askwell.journey.findings.decisions.queries import helpers
from askwell.journey.findings.models import Decision
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign
from askwell.method.purposes import Purpose

NO = "The evenings are gone, and I like my evenings."


def test_what_was_known_stays_as_it_was_when_more_is_learned(campaign: Campaign, now: dt.datetime) -> None:
    aim = campaign.aims.get(purpose=Purpose.JOBS)
    conclude(aim, sentence="Yes, in agencies.", now=now)
    kept = decide(campaign, choice=Decision.Choice.GO_ON, reasons="", now=now)
    conclude(aim, sentence="No, not this year.", now=now)
    assert kept.evidence.splitlines()[0].startswith("Are there jobs? Yes, in agencies.")


def test_a_reasoned_no_is_a_success_and_those_who_helped_are_named(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    page = client.post("/decisions", {"choice": "stop", "reasons": NO}, follow=True)
    words = page.content.decode()
    assert "A no with reasons is what these talks are for" in words
    assert NO in words
    assert f"/people/{talk.person_id}/write?kind=update" in words
    assert [made.choice for made in Decision.objects.of(talk.seeker)] == ["stop"]


def test_whoever_gave_the_name_of_someone_met_helped_too_and_whoever_wants_peace_is_left_alone(
    campaign: Campaign, now: dt.datetime
) -> None:
    met = talk_with(campaign, "Daniel Reyes", now).person
    peace = talk_with(campaign, "Ann Lee", now).person
    Person.objects.of(campaign.seeker).filter(pk=peace.pk).update(never_ask_at=now)
    rosa, idle = (
        meet(campaign.seeker, full_name=name, now=now, found=True) for name in ("Rosa Osei", "Tom Idle")
    )
    Referral.objects.create(seeker=campaign.seeker, referred=met, referrer=rosa, referred_at=now)
    assert idle not in helpers(campaign)
    assert [person.full_name for person in helpers(campaign)] == ["Daniel Reyes", "Rosa Osei"]


def test_without_a_choice_nothing_is_kept(client: Client, talk: Talk) -> None:
    answer = client.post("/decisions", {"reasons": NO})
    assert (answer.status_code, Decision.objects.of(talk.seeker).count()) == (422, 0)


def test_a_stranger_sees_none_of_it(client: Client, strangers_client: Client, talk: Talk) -> None:
    client.post("/decisions", {"choice": "stop", "reasons": NO})
    assert NO not in strangers_client.get("/decisions", follow=True).content.decode()
