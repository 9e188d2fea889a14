"""Have you talked to enough people? The section, its numbers and its measures."""

import datetime as dt
from itertools import combinations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.queries import answers
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.enough.queries import HeardEnough, heard_enough
from askwell.journey.findings.models import Decision
from askwell.journey.purpose.mine.actions import choose_value
from askwell.journey.purpose.models import Campaign
from askwell.method.enough import Verdict
from askwell.method.fit.shapes import VALUES
from askwell.method.purposes import Purpose

THEMES = ["tasks pay hours likes", "market culture skills", "trends training", "values", "tasks pay", "hours"]

PURPOSES = [Purpose.FIT, Purpose.ORGANISATIONS, Purpose.VALUES]


def tell(
    campaign: Campaign, name: str, now: dt.datetime, *, topics: str, title: str = "", place: str = ""
) -> Talk:
    talk = talk_with(campaign, name, now, place=place)
    talk.person.title = title
    talk.person.save(update_fields=["title"])
    for number, topic in enumerate(topics.split()):
        line = write(talk, "said", f"{name} on {topic}", at=now + dt.timedelta(seconds=number))
        learn(talk, lines=[Sorted(line=line, purpose=PURPOSES[number % 3], topic=topic)])
    return talk


def campaign_of_six(campaign: Campaign, now: dt.datetime) -> None:
    for number, topics in enumerate(THEMES):
        tell(
            campaign,
            f"Person {number}",
            now + dt.timedelta(days=number),
            topics=topics,
            title="Manager" if number % 2 else "Medical writer",
            place=f"House {number}",
        )


def judged(campaign: Campaign) -> HeardEnough:
    return heard_enough(campaign, answers(campaign))


def test_the_talks_stand_in_order_with_what_each_brought_first(campaign: Campaign, now: dt.datetime) -> None:
    campaign_of_six(campaign, now)
    rows = judged(campaign).talks
    assert [(row.number, len(row.new), row.so_far) for row in rows] == [
        (1, 4, 4), (2, 3, 7), (3, 2, 9), (4, 1, 10), (5, 0, 10), (6, 0, 10),
    ]  # fmt: skip
    assert [words for _, words in judged(campaign).rows][1] == "culture, job prospects, skills"


def test_the_page_says_the_verdict_with_its_numbers_and_what_is_open(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    campaign_of_six(campaign, now)
    page = client.get("/findings").content.decode()
    for part in (
        "<mark>Nearly.</mark> The last two talks brought nothing new to the 10 from the first four.",
        "That makes 0 in 100 new; the solid measure lets 10 in 100 pass.",
        "The solid measure: base 4 talks, run 2, threshold 10 in 100 new.",
        "You have heard from 2 kinds of people.",
        "Fewer than two independent people have told you: Are there jobs?",
        "Someone who left the field",
        'role="img"',
    ):
        assert part in page


def test_another_measure_is_one_link_away_and_an_unknown_one_is_the_solid_one(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    campaign_of_six(campaign, now)
    pages = [client.get("/findings", {"measure": name}).content.decode() for name in ("strict", "loose")]
    assert ["the strict measure lets" in pages[0], "the solid measure lets" in pages[1]] == [True, True]


def test_five_talks_have_no_verdict_yet(client: Client, campaign: Campaign, now: dt.datetime) -> None:
    for number in range(5):
        tell(campaign, f"Person {number}", now, topics="tasks")
    page = client.get("/findings").content.decode()
    assert "<mark>Too early to say.</mark> Five of the six talks that a verdict needs are sorted." in page


def test_a_talk_without_a_topic_does_not_count_and_is_named(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    tell(campaign, "Daniel Reyes", now, topics="tasks")
    late = talk_with(campaign, "Grace Lin", now)
    found = judged(campaign)
    assert [row.talk.speaker.full_name for row in found.talks] == ["Daniel Reyes"]
    assert [talk.pk for talk in found.unsorted] == [late.pk]
    assert f'<a href="/talks/{late.pk}/after">Grace Lin</a>' in client.get("/findings").content.decode()


def test_my_own_views_and_other_campaigns_bring_no_theme(
    campaign: Campaign, stranger: Seeker, now: dt.datetime
) -> None:
    talk = tell(campaign, "Daniel Reyes", now, topics="tasks")
    view = write(talk, "view", "I would hate the hours", at=now + dt.timedelta(minutes=1))
    learn(talk, lines=[Sorted(line=view, purpose="fit", topic="hours")])
    other = Campaign.objects.create(seeker=campaign.seeker, name="Nursing", started_at=now)
    tell(other, "Grace Lin", now, topics="pay")
    assert [list(row.themes) for row in judged(campaign).talks] == [["tasks"]]


def test_before_the_first_sorted_talk_there_is_no_such_section(client: Client, campaign: Campaign) -> None:
    assert "Have you talked to enough people?" not in client.get("/findings").content.decode()


@pytest.mark.parametrize("count", [3, 30])
def test_thirty_talks_take_as_many_queries_as_three(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        tell(campaign, f"Person {number}", now, topics="tasks pay", place=f"House {number}")
    found = answers(campaign)
    with django_assert_num_queries(0):
        heard = heard_enough(campaign, found)
    assert heard.found.verdict == (Verdict.TOO_EARLY if count == 3 else Verdict.NOT_YET)


@pytest.mark.parametrize(
    ("topic", "purpose", "met"),
    [("training", "values", False), ("pay", "fit", True), ("pay", "jobs", False), ("culture", "fit", True)],
)
def test_only_what_she_ranked_low_matters_less(
    campaign: Campaign, now: dt.datetime, topic: str, purpose: str, *, met: bool
) -> None:
    """Relationships and conditions stand low with her; whether one is hired without a license is in no ranking."""
    for number, (chosen, left) in enumerate(combinations(VALUES, 2)):
        choose_value(
            campaign.seeker, times=1, chosen=chosen, left=left, now=now + dt.timedelta(seconds=number)
        )
    for name, stance in (("Daniel Reyes", "for"), ("Grace Lin", "against")):
        talk = talk_with(campaign, name, now)
        line = write(talk, "said", "the license", at=now)
        learn(talk, lines=[Sorted(line=line, purpose=purpose, stance=stance, topic=topic)])
    [agreement] = [one for one in judged(campaign).found.conditions if one.key == "agreement"]
    assert (agreement.met, agreement.words.endswith("only about what matters less.")) == (met, met)


def test_when_work_is_found_no_page_says_that_it_is_not_enough_yet(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    campaign_of_six(campaign, now)
    asked = client.get("/findings").content.decode()
    Decision.objects.create(seeker=campaign.seeker, campaign=campaign, choice="found_work", decided_at=now)
    html = client.get("/findings").content.decode()
    assert ("Have you talked to enough people" in asked, 'class="verdict"' in asked) == (True, True)
    assert ("Have you talked to enough people" in html, 'class="verdict"' in html) == (False, False)
    assert "when you found work" in html
    assert "Nobody like this yet" not in html
