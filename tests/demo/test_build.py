"""The demonstration is a whole campaign, played through the actions of the pages."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.demo.build import build
from askwell.demo.cast import CAST, TWICE
from askwell.demo.so_far import later_today
from askwell.desk.health import strays
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.queries import answers
from askwell.journey.findings.models import Lead
from askwell.journey.findings.themes.queries import themes
from askwell.journey.followup.models import ThankYou
from askwell.journey.people.models import Person, Referral
from askwell.journey.people.queries.duplicates import pairs
from askwell.method.purposes import Purpose


def test_it_holds_nine_talks_and_one_ahead(maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    talks = Talk.objects.of(maya)
    assert (talks.filter(ended_at__isnull=False).count(), talks.filter(starts_at__gt=now).count()) == (9, 1)


def test_every_purpose_has_an_answer_with_people_behind_it(maya: Seeker, now: dt.datetime) -> None:
    found = answers(campaign_of_the_demonstration(maya, now=now))
    assert all(answer.conclusion for answer in found)
    assert [answer.strength.people for answer in found] == [5, 2, 5, 6]


def test_two_people_disagree(maya: Seeker, now: dt.datetime) -> None:
    found = {
        answer.purpose: answer.disagreements
        for answer in answers(campaign_of_the_demonstration(maya, now=now))
    }
    [accuracy] = found[Purpose.VALUES]
    assert (accuracy.topic, accuracy.split.inside) == ("accuracy", ("kind of organization", "health company"))
    assert {claim.person.full_name for claim in (*accuracy.pro, *accuracy.con)} == {
        "Daniel Reyes",
        "Helena Brandt",
    }


def test_an_agency_and_a_freelancer_do_not_contradict_each_other(maya: Seeker, now: dt.datetime) -> None:
    found = answers(campaign_of_the_demonstration(maya, now=now))
    jobs = next(answer for answer in found if answer.purpose == Purpose.JOBS)
    assert [(one.topic, one.split.explained_by) for one in jobs.differences] == [
        ("prospect", "kind of organization")
    ]


def test_no_two_themes_are_offered_as_one_that_only_share_a_word_or_two(
    maya: Seeker, now: dt.datetime
) -> None:
    assert themes(campaign_of_the_demonstration(maya, now=now)).pairs == []


def test_the_names_given_are_the_people_met(maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    assert Person.objects.of(maya).count() == len(CAST) + len(TWICE)
    assert Referral.objects.of(maya).filter(referrer__full_name="Daniel Reyes").count() == 3


def test_leads_thanks_and_a_debt(maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    assert (Lead.objects.of(maya).count(), ThankYou.objects.of(maya).count()) == (3, 8)


def test_no_row_leaves_its_seeker(maya: Seeker, stranger: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    build(stranger, now=now)
    assert list(strays()) == []


@pytest.mark.parametrize("zone", ["America/Chicago", "Asia/Kathmandu", "UTC"])
@pytest.mark.parametrize("day", [dt.date(2026, 3, 8), dt.date(2026, 11, 1), dt.date(2026, 12, 31)])
def test_whatever_the_hour_there_is_a_talk_today_that_did_not_begin_long_ago(zone: str, day: dt.date) -> None:
    """Also on the days on which the clocks change, and on the last of a year."""
    here, noon = ZoneInfo(zone), dt.datetime.combine(day, dt.time(12), tzinfo=dt.UTC)
    moments = [noon + dt.timedelta(minutes=minute) for minute in range(-18 * 60, 18 * 60, 5)]
    wrong = [
        moment
        for moment in moments
        if (starts := later_today(moment, here)) < moment
        or starts.astimezone(here).date() != moment.astimezone(here).date()
    ]
    assert wrong == []


def test_somebody_is_perhaps_there_twice(maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    found = pairs(maya)
    assert [{person.full_name for person in alike.people} for alike in found.shown] == [
        {"Ben Tully", "Benjamin Tully"}
    ]
    assert found.shown[0].reasons == ("A short form of the same name at the same employer",)
