"""The page on which people differ, and what the seeker says of two who share no word."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.journey.findings.answers.queries import answers, judged
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.differences.queries import differences_of
from askwell.journey.findings.models import Claim, SameThing
from askwell.journey.findings.whole.writing import whole_findings
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line

BEDSIDE = "Bedside years, nothing beats them."
WALLPAPER = "The certificate is wallpaper."
NEEDED = "Not without your license, ever."
ODD = "They lose patience with it fast."


def tell(
    campaign: Campaign, now: dt.datetime, name: str, text: str, stance: str, topic: str = "criteria"
) -> Claim:
    talk = talk_with(campaign, name, now)
    return Claim.objects.create(
        seeker=campaign.seeker, campaign=campaign, talk=talk, person=talk.person, purpose="values",
        stance=stance, topic=topic, text=text, said_at=now,
    )  # fmt: skip


def press(client: Client, do: str, one: Claim, other: Claim) -> None:
    assert client.post("/findings/differ", {"do": do, "one": one.pk, "other": other.pk}).status_code == 302


def test_bedside_years_and_a_certificate_are_two_things_and_two_words_for_one_thing_differ(
    campaign: Campaign, now: dt.datetime
) -> None:
    tell(campaign, now, "Ana", BEDSIDE, "for")
    tell(campaign, now, "Ben", WALLPAPER, "against")
    assert judged(campaign).differences == []
    tell(campaign, now, "Cleo", NEEDED, "for")
    for found in (judged(campaign).differences, answers(campaign).differences):
        [one] = found
        assert (one.topic, list(one.things), len(one.pro), len(one.con)) == (
            "criteria",
            ["certificate"],
            1,
            1,
        )


def test_what_was_said_in_confidence_is_marked_where_people_differ(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for name, text, stance in (("Ana", NEEDED, "for"), ("Ben", WALLPAPER, "against")):
        talk = talk_with(campaign, name, now)
        line = write(talk, "said", text, at=now)
        learn(talk, lines=[Sorted(line=line, purpose="values", stance=stance, topic="criteria")])
    Line.objects.of(campaign.seeker).filter(text=WALLPAPER).update(trust="confidential")
    page = client.get("/findings/differ").content.decode()
    [marked] = [part for part in page.split("<blockquote")[1:] if "In confidence" in part]
    assert WALLPAPER in marked


def test_a_difference_across_themes_is_found_by_the_thing(campaign: Campaign, now: dt.datetime) -> None:
    tell(campaign, now, "Ana", WALLPAPER, "against", topic="training")
    tell(campaign, now, "Ben", NEEDED, "for")
    assert [one.things for one in judged(campaign).differences] == [["certificate"]]


def test_what_shares_no_word_is_asked_and_counts_for_nothing_until_she_says_so(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    good, bad = tell(campaign, now, "Ana", BEDSIDE, "for"), tell(campaign, now, "Ben", ODD, "against")
    page = client.get("/findings/differ").content.decode()
    assert ("Do these two speak of the same thing?" in page, judged(campaign).disputed) == (True, [])
    press(client, "same", good, bad)
    assert (differences_of(campaign).asked, judged(campaign).disputed) == (
        [],
        ["criteria"],
    )


def test_two_things_are_not_asked_about_again_until_it_is_taken_back(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    good, bad = tell(campaign, now, "Ana", BEDSIDE, "for"), tell(campaign, now, "Ben", ODD, "against")
    press(client, "two", bad, good)
    assert (differences_of(campaign).asked, judged(campaign).disputed) == ([], [])
    [said] = differences_of(campaign).settled
    client.post("/findings/differ", {"do": "again", "said": said.key})
    assert (len(differences_of(campaign).asked), SameThing.objects.of(campaign.seeker).count()) == (1, 0)


def test_a_difference_that_is_none_is_put_aside(client: Client, campaign: Campaign, now: dt.datetime) -> None:
    bad, good = tell(campaign, now, "Ana", WALLPAPER, "against"), tell(campaign, now, "Ben", NEEDED, "for")
    press(client, "two", good, bad)
    assert judged(campaign).disputed == []


@pytest.mark.parametrize("sent", [{}, {"do": "same", "one": "x", "other": "y"}, {"do": "again", "said": "1"}])
def test_nonsense_changes_nothing_and_says_so(
    client: Client, campaign: Campaign, now: dt.datetime, sent: dict[str, str]
) -> None:
    page = client.post("/findings/differ", sent, follow=True)
    assert "That did not change anything" in page.content.decode()
    assert SameThing.objects.of(campaign.seeker).count() == 0


def test_a_script_reads_both_lists(campaign: Campaign, now: dt.datetime) -> None:
    good, bad = tell(campaign, now, "Ana", BEDSIDE, "for"), tell(campaign, now, "Ben", ODD, "against")
    found = whole_findings(campaign)
    assert (found["contradictions"], found["same_thing"]) == (
        [], [{"purpose": "values", "topic": "criteria", "likely": True, "for": str(good.pk), "against": str(bad.pk)}],
    )  # fmt: skip


@pytest.mark.parametrize("times", [1, 6])
def test_the_page_takes_as_many_queries_for_twelve_claims_as_for_two(
    campaign: Campaign, now: dt.datetime, times: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for count in range(times):
        tell(campaign, now, f"Ana {count}", NEEDED, "for")
        tell(campaign, now, f"Ben {count}", WALLPAPER, "against")
    with django_assert_num_queries(8):
        differences_of(campaign)


def test_a_campaign_that_rests_is_only_looked_at(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    tell(campaign, now, "Ana", WALLPAPER, "against")
    tell(campaign, now, "Ben", NEEDED, "for")
    set_out(campaign.seeker, name="Bookbinding", kind="occupation", now=now + dt.timedelta(days=1))
    page = client.get(f"/findings/differ?campaign={campaign.pk}").content.decode()
    assert (WALLPAPER in page, "speak of two things" in page) == (True, False)
    assert WALLPAPER not in client.get("/findings/differ").content.decode()
