"""Organisations, and campaigns, in columns."""

import datetime as dt
import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.beside.explored import campaigns_beside
from askwell.journey.findings.beside.queries import places_beside
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.models import Claim, Fact
from askwell.journey.people.actions.organisations import find_organisation
from askwell.journey.purpose.actions import set_out, set_out_anew
from askwell.journey.purpose.models import Aim, Campaign
from askwell.journey.purpose.queries import current_campaign
from askwell.method.purposes import Purpose

NOT_FOUND = 404


def say(
    campaign: Campaign,
    name: str,
    place: str,
    text: str,
    now: dt.datetime,
    *,
    purpose: str = "values",
    topic: str = "",
    about: str = "",
) -> Talk:
    talk = talk_with(campaign, name, now, place=place)
    line = write(talk, "said", text, at=now)
    learn(talk, lines=[Sorted(line=line, purpose=purpose, stance="for", topic=topic)])
    if about:
        house = find_organisation(campaign.seeker, name=about)
        Claim.objects.of(campaign.seeker).filter(talk=talk).update(about_organisation=house)
    return talk


def test_each_organisation_has_what_its_people_said_for_each_purpose(
    campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    say(campaign, "Grace Lin", "Brightwell Health", "Two posts in May.", now, purpose="jobs")
    say(campaign, "Owen Park", "Northgate", "Speed.", now)
    found = places_beside(campaign)
    columns = {
        place.organisation.name: (
            sorted(person.full_name for person in place.people),
            [[claim.text for claim in cell.claims] for cell in place.cells],
        )
        for place in found.columns
    }
    assert columns == {
        "Brightwell Health": (["Daniel Reyes", "Grace Lin"], [["Two posts in May."], [], ["Accuracy."], []]),
        "Northgate": (["Owen Park"], [[], [], ["Speed."], []]),
    }


def test_what_others_say_of_a_house_stands_in_its_column_with_who_said_it(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Tom Okafor", "VA Hospital", "We have time.", now)
    say(campaign, "Tom Okafor", "VA Hospital", "Lakeside burns people out.", now, about="Lakeside")
    say(campaign, "Ana Lima", "Lakeside", "Busy.", now, about="Lakeside")
    columns = {
        place.organisation.name: (
            [person.full_name for person in place.people],
            [person.full_name for person in place.others],
            {(said.text, said.elsewhere) for cell in place.cells for said in cell.claims},
        )
        for place in places_beside(campaign).columns
    }
    assert columns == {
        "Lakeside": (["Ana Lima"], ["Tom Okafor"], {("Lakeside burns people out.", True), ("Busy.", False)}),
        "VA Hospital": (["Tom Okafor"], [], {("We have time.", False)}),
    }
    page = client.get("/findings/organisations").content.decode()
    assert ("Works at VA Hospital" in page, "About: Lakeside" in page) == (True, False)
    assert ("What do they value?" in page, "Are there jobs?" in page) == (True, False)


def test_a_house_of_which_only_others_spoke_has_a_column_and_its_notes_are_behind_it(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(5):
        say(campaign, f"Person {number}", "VA Hospital", f"Said {number}.", now, about="Acme Ears")
    [place] = places_beside(campaign).columns
    assert (place.organisation.name, len(place.others), place.people) == ("Acme Ears", 5, [])
    page = client.get("/findings/organisations").content.decode()
    assert "Nobody who works there yet" in page
    address = f"/findings/values/notes?place={place.organisation.pk}"
    assert f'href="{address}">2 more' in page
    assert client.get(address).context["page"].paginator.count == 5


def test_culture_and_pay_have_rows_of_their_own_with_the_facts(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    assert "Culture" not in places_beside(campaign).rows
    talk = say(campaign, "Ana Lima", "Lakeside", "We decide together.", now, topic="culture")
    say(campaign, "Grace Lin", "Lakeside", "Generous.", now, topic="salary", purpose="fit")
    Fact.objects.create(
        seeker=campaign.seeker, campaign=campaign, talk=talk, person=talk.person, kind="pay", text="78 to 84",
        low=78_000, high=84_000, currency="$", per="year", said_at=now,
    )  # fmt: skip
    found = places_beside(campaign)
    [place] = found.columns
    cells = dict(zip(found.rows, place.cells, strict=True))
    assert list(cells)[len(Purpose) :] == ["Culture", "Pay"]
    assert [said.text for said in cells["Culture"].claims] == ["We decide together."]
    assert [said.text for said in cells["Pay"].claims] == ["Generous."]
    assert [told.words for told in cells["Pay"].facts] == ["$78,000 to $84,000 a year"]
    assert "$78,000 to $84,000 a year" in client.get("/findings/organisations").content.decode()


def test_more_than_three_notes_lead_to_all_of_that_place(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(5):
        say(campaign, f"Person {number}", "Northgate", f"Said {number}.", now)
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    place = places_beside(campaign).columns[0].organisation
    address = f"/findings/values/notes?place={place.pk}"
    assert f'href="{address}">2 more' in client.get("/findings/organisations").content.decode()
    notes = client.get(address)
    assert (notes.context["page"].paginator.count, "Accuracy." in notes.content.decode()) == (5, False)


def test_where_others_told_of_it_too_whoever_works_there_is_named(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Ana Lima", "Lakeside", "Busy.", now)
    said = re.compile(r"Busy\.</blockquote>\s*<p class=\"by\">\s*Ana Lima")
    alone = client.get("/findings/organisations").content.decode()
    say(campaign, "Tom Okafor", "VA Hospital", "They burn people out.", now, about="Lakeside")
    with_others = client.get("/findings/organisations").content.decode()
    assert (bool(said.search(alone)), bool(said.search(with_others))) == (False, True)


def test_a_place_that_is_none_is_not_there(client: Client, campaign: Campaign, now: dt.datetime) -> None:
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    assert client.get("/findings/values/notes?place=here").status_code == NOT_FOUND


def test_four_stand_side_by_side_and_the_others_a_page_further(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(6):
        say(campaign, f"Person {number}", f"Place {number}", "So.", now)
    pages = [client.get(f"/findings/organisations?page={page}").context["found"] for page in (1, 2, "x")]
    assert [len(found.columns) for found in pages] == [4, 2, 4]


@pytest.mark.parametrize("count", [3, 30])
def test_thirty_organisations_take_as_many_queries_as_three(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        say(campaign, f"Person {number}", f"Place {number}", "So.", now)
    with django_assert_num_queries(9):
        client.get("/findings/organisations")


def test_campaigns_stand_side_by_side_with_their_own_answers_only(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    later = set_out_anew(campaign, name="carpentry", kind="occupation", now=now + dt.timedelta(days=9))
    found = campaigns_beside(later).columns
    assert [(each.campaign, each.answers[Purpose.VALUES].strength.people) for each in found] == [
        (later, 0), (campaign, 1),
    ]  # fmt: skip
    page = client.get("/findings/campaigns").content.decode()
    assert all(name in page for name in ("Carpentry", "Medical writing", "1 person"))


def test_each_number_of_a_campaign_that_rests_leads_to_its_rows_and_does_not_take_it_up(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for name, place in (("Daniel Reyes", "Brightwell Health"), ("Grace Lin", "Northgate")):
        say(campaign, name, place, f"{name} on accuracy.", now, topic="accuracy")
    later = set_out_anew(campaign, name="carpentry", kind="occupation", now=now + dt.timedelta(days=9))
    beside = client.get("/findings/campaigns").content.decode()
    asked = f"?campaign={campaign.pk}"
    for address, rows in (
        (f"/findings/values/notes{asked}#who", ["Daniel Reyes", "Grace Lin", "2 notes"]),
        (f"/findings{asked}#enough", ["Have you talked to enough people?", "Two of the six talks"]),
        (f"/findings{asked}", ["Medical writing rests while you explore carpentry"]),
    ):
        assert f'href="{address}"' in beside
        page = client.get(address).content.decode()
        assert [words for words in rows if words not in page] == []
    assert current_campaign(campaign.seeker) == later


def test_what_is_reached_from_a_campaign_that_rests_stays_with_it(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(45):
        say(campaign, f"Person {number}", "Northgate", "Accuracy.", now)
    set_out_anew(campaign, name="carpentry", kind="occupation", now=now)
    asked = f"campaign={campaign.pk}"
    for address in (f"/findings?{asked}", f"/findings/values/notes?{asked}"):
        page = client.get(address).content.decode()
        links = set(re.findall(r'href="([^"]*(?:/notes|\?)[^"]*)"', page.partition("<main")[2]))
        assert [link for link in links if asked not in link] == []
    second = client.get(f"/findings/values/notes?{asked}&page=2")
    assert len(second.context["page"]) == 5


def test_an_answer_to_a_campaign_that_rests_leads_back_to_it(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    set_out_anew(campaign, name="carpentry", kind="occupation", now=now)
    aim = Aim.objects.of(campaign.seeker).get(campaign=campaign, purpose="jobs")
    kept = client.post(f"/findings/{aim.pk}?campaign={campaign.pk}", {"sentence": "Few."})
    assert kept.headers["Location"] == f"/findings?campaign={campaign.pk}#jobs"


@pytest.mark.parametrize("asked", ["nothing", "00000000-0000-0000-0000-000000000000"])
def test_a_campaign_that_is_not_hers_is_no_page(client: Client, campaign: Campaign, asked: str) -> None:
    assert client.get(f"/findings?campaign={asked}").status_code == 404


def test_a_strangers_campaign_cannot_be_looked_at(
    strangers_client: Client, stranger: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    set_out(stranger, name="Carpentry", kind="occupation", now=now)
    assert strangers_client.get(f"/findings?campaign={campaign.pk}").status_code == 404


def test_more_than_four_campaigns_stand_on_more_pages(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(5):
        set_out_anew(campaign, name=f"work {number}", kind="occupation", now=now + dt.timedelta(days=number))
    pages = [client.get(f"/findings/campaigns?page={page}").context["found"] for page in (1, 2)]
    assert [len(found.columns) for found in pages] == [4, 2]


@pytest.mark.parametrize("count", [3, 30])
def test_thirty_notes_in_a_campaign_take_as_many_queries_as_three(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        say(campaign, f"Person {number}", f"Place {number}", "So.", now)
    set_out_anew(campaign, name="carpentry", kind="occupation", now=now)
    with django_assert_num_queries(24):
        client.get("/findings/campaigns")


def test_a_stranger_sees_her_own_only(
    strangers_client: Client, stranger: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    set_out(stranger, name="Carpentry", kind="occupation", now=now)
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    pages = [strangers_client.get(f"/findings/{name}") for name in ("organisations", "campaigns")]
    assert [page.status_code for page in pages] == [200, 200]
    assert not any("Brightwell" in page.content.decode() for page in pages)
    assert "Medical writing" not in pages[1].content.decode()


@pytest.mark.parametrize(
    ("place", "text", "whom"),
    [
        ("Northgate Small Systems Association", "half of them have no backup operator", "the trade"),
        ("Northgate", "contractors: they send you a new face", "contractor"),
        ("Northgate", "we waited 14 months for a pump", ""),
    ],
)
def test_what_somebody_says_of_others_is_no_bad_sign_for_her_own_place(
    client: Client, campaign: Campaign, now: dt.datetime, place: str, text: str, whom: str
) -> None:
    talk = talk_with(campaign, "Grace Lin", now, place=place)
    line = write(talk, "said", text, at=now)
    learn(talk, lines=[Sorted(line=line, purpose="organisations", stance="against")])
    page = client.get("/findings/organisations").content.decode()
    assert ("A bad sign" in page, "About: " in page, f"About: {whom}" in page) == (
        not whom,
        bool(whom),
        bool(whom),
    )


def test_of_more_figures_than_stand_side_by_side_it_is_said_how_many(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    talk = say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    set_out_anew(campaign, name="Mapping", kind="occupation", now=now)
    for low in range(18, 24):
        Fact.objects.create(
            seeker=campaign.seeker, campaign=campaign, talk=talk, person=talk.person, kind="pay", text=f"${low}",
            low=low, high=low, currency="$", per="hour", said_at=now,
        )  # fmt: skip
    page = " ".join(client.get("/findings/campaigns").content.decode().split())
    assert (page.count("an hour</b>"), "3 more" in page) == (3, True)


def test_each_note_in_a_cell_of_organizations_side_by_side_stands_apart(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    say(campaign, "Daniel Reyes", "Brightwell Health", "A calm voice.", now)
    page = client.get("/findings/organisations").content.decode()
    cell = page.partition('<ul class="of-a-place">')[2].partition("</ul>")[0]
    assert sorted(re.sub(r"<[^>]*>", "", one).strip() for one in cell.split("<li>")[1:]) == [
        "A calm voice.",
        "Accuracy.",
    ]
