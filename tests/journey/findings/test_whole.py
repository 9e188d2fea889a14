"""A campaign with known truth as data: every contradiction found, none invented, trust beside each claim."""

import datetime as dt

import pytest
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.leads.actions import lead_of_line
from askwell.journey.findings.whole.writing import whole_findings
from askwell.journey.purpose.models import Campaign
from askwell.method.saturation import Pack
from askwell.method.trust import Trust

# Who, where, what she does, when (years ago), and for each topic which side she is on.
TALKS = [
    (
        "Ana Alvarez",
        "Halden Hospital",
        "Informatics lead",
        0,
        "training:against pay:for tasks:for culture:for",
    ),
    ("Meera Nair", "Fenwick Software", "Consultant", 0, "training:for pay:for hours:against culture:against"),
    ("Tom Feld", "Mercy Hospital", "Pharmacist", 0, "training:against tasks:against culture:against"),
    ("Ines Ortiz", "Northgate Software", "Consultant", 3, "training:for hours:for"),
]
DISAGREEMENTS = {"tasks", "culture"}
EXPLAINED = {"training": "kind of organization", "hours": "year"}


def tell_all(campaign: Campaign, now: dt.datetime) -> None:
    for name, place, title, years, said in TALKS:
        at = now - dt.timedelta(days=366 * years)
        talk = talk_with(campaign, name, at, place=place)
        talk.person.title = title
        talk.person.save(update_fields=["title"])
        for number, (topic, stance) in enumerate(one.split(":") for one in said.split()):
            line = write(talk, "said", f"{name} on {topic}", at=at + dt.timedelta(seconds=number))
            learn(talk, lines=[Sorted(line=line, purpose="fit", stance=stance, topic=topic)])


def test_every_contradiction_is_found_and_none_is_invented(campaign: Campaign, now: dt.datetime) -> None:
    tell_all(campaign, now)
    found = whole_findings(campaign)["contradictions"]
    assert {one["topic"] for one in found if one["disagreement"]} == DISAGREEMENTS
    assert {one["topic"]: one["explained_by"] for one in found if not one["disagreement"]} == EXPLAINED


def test_an_explained_difference_says_which_side_was_heard_where(
    campaign: Campaign, now: dt.datetime
) -> None:
    tell_all(campaign, now)
    [training] = [one for one in whole_findings(campaign)["contradictions"] if one["topic"] == "training"]
    assert training["values"] == {"hospital or clinic": ["against"], "vendor": ["for"]}


def test_each_claim_carries_its_trust_mark(campaign: Campaign, now: dt.datetime) -> None:
    talk = talk_with(campaign, "Ana Alvarez", now)
    line = write(talk, "said", "Two of ours retire in June", at=now)
    learn(talk, lines=[Sorted(line=line, purpose="jobs", stance="for", topic="market")])
    line.newest.trust = Trust.CONFIDENTIAL
    line.newest.save(update_fields=["trust"])
    [claim] = whole_findings(campaign)["claims"]
    assert (claim["trust"], claim["text"], claim["said_at"]) == (
        "confidential", "Two of ours retire in June", "2026-03-12T17:00:00Z",
    )  # fmt: skip


def test_a_lead_says_who_told_it_and_whether_they_know(campaign: Campaign, now: dt.datetime) -> None:
    talk = talk_with(campaign, "Ana Alvarez", now)
    lead_of_line(talk, write(talk, "lead", "Two retire in June", at=now))
    [lead] = whole_findings(campaign)["leads"]
    assert (lead["what"], lead["said_by"]["name"], lead["told_at"]) == (
        "Two retire in June", "Ana Alvarez", "",
    )  # fmt: skip


def test_of_a_talk_put_in_with_its_day_alone_no_hour_is_told(campaign: Campaign, now: dt.datetime) -> None:
    talk = talk_with(campaign, "Ana Alvarez", now)
    talk.day_only = True
    talk.save(update_fields=["day_only"])
    learn(
        talk,
        lines=[
            Sorted(
                line=write(talk, "said", "Two of ours retire in June", at=now), purpose="jobs", topic="market"
            )
        ],
    )
    lead_of_line(talk, write(talk, "lead", "Two retire in June", at=now))
    found = whole_findings(campaign)
    [claim], [told], [lead] = found["claims"], found["talks"], found["leads"]
    assert {claim["said_at"], told["ended_at"], lead["heard_at"]} == {"2026-03-12"}


@pytest.mark.parametrize("pack", Pack)
def test_the_measure_names_base_run_and_threshold(campaign: Campaign, pack: Pack) -> None:
    found = whole_findings(campaign, pack=pack)["saturation"]
    measure = pack.measure
    assert (found["measure"], found["base"], found["run"], found["threshold"]) == (
        pack.value, measure.base, measure.run, float(measure.threshold),
    )  # fmt: skip


@pytest.mark.parametrize("times", [1, 8])
def test_it_takes_as_many_statements_for_eight_talks_as_for_one(
    campaign: Campaign, now: dt.datetime, times: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(times):
        tell_all(campaign, now)
    with django_assert_num_queries(23):
        assert len(whole_findings(campaign)["talks"]) == 4 * times
