import datetime as dt
import re

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.journey.outreach import actions as outreach
from askwell.journey.outreach.models import Letter
from askwell.journey.people import actions
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return Campaign.objects.create(seeker=maya, name="Medical writing", started_at=now)


def names(client: Client, address: str) -> list[str]:
    html = client.get(address).content.decode()
    return re.findall(r'<a class="who name"[^>]*>([^<]*)</a>', html)


def wrote_to(campaign: Campaign, person: Person, at: dt.datetime) -> None:
    letter = outreach.draft(
        outreach.approach(campaign, person=person),
        kind=Letter.Kind.REQUEST,
        channel="email",
        to="",
        subject="",
        body="Dear Inez",
        now=at,
    )
    outreach.send(letter, at=at)


def fill(maya: Seeker, campaign: Campaign, count: int, now: dt.datetime) -> None:
    friend = actions.make(maya, full_name="Rosa Osei", now=now, found=False)
    for number in range(count):
        person = actions.make(
            maya, full_name=f"Person {number:03}", organisation=f"Place {number}", now=now, found=True
        )
        actions.refer(referrer=friend, referred=person, may_name="yes", now=now)
        if number % 2:
            wrote_to(campaign, person, now)
        actions.make(maya, full_name=f"Known {number:03}", now=now, found=False)


def test_without_a_campaign_the_first_visit_comes_first(client: Client) -> None:
    assert client.get("/people")["Location"] == "/welcome"


def test_an_empty_list_begins_with_one_name(client: Client, campaign: Campaign) -> None:
    html = client.get("/people").content.decode()
    assert "It starts with one name" in html
    assert 'action="/people/add"' in html


def test_before_anybody_is_chosen_everyone_is_the_address_book(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    actions.make(maya, full_name="Aunt Rosa", now=now, found=False)
    html = client.get("/people").content.decode()
    assert ("Aunt Rosa" in names(client, "/people"), "It starts with one name" in html) == (True, False)
    assert "Nobody is chosen for a talk yet. This is everyone, by name." in html


def test_a_row_says_who_where_through_whom_and_what_comes_next(
    client: Client, maya: Seeker, campaign: Campaign
) -> None:
    now = dt.datetime.now(dt.UTC)
    friend = actions.make(maya, full_name="Daniel Reyes", now=now, found=False)
    priya = actions.make(
        maya,
        full_name="Priya Nair",
        title="Regulatory writer",
        organisation="Halden Bio",
        now=now,
        found=True,
    )
    actions.refer(referrer=friend, referred=priya, may_name="yes", now=now)
    html = client.get("/people").content.decode()
    [row] = re.findall(r'<ol class="folk">(.*?)</ol>', html, re.DOTALL)
    words = " ".join(re.sub(r"<[^>]*>", " ", row).split())
    assert words == "Priya Nair Regulatory writer, Halden Bio from Daniel Write to Priya"
    assert row.count('<i class="done">') == 1


def test_each_filter_shows_whom_it_names(client: Client, maya: Seeker, campaign: Campaign) -> None:
    now = dt.datetime.now(dt.UTC)
    for name in ("Ada New", "Bea Resting", "Inez Waiting"):
        person = actions.make(maya, full_name=name, now=now, found=True)
        if name == "Inez Waiting":
            wrote_to(campaign, person, now)
        if name == "Bea Resting":
            outreach.rest(person, until_on=now.date() + dt.timedelta(days=30))
    actions.make(maya, full_name="Carl Known", now=now, found=False)
    shown = {
        show: names(client, f"/people?show={show}") for show in ("", "ask", "waiting", "resting", "thank")
    }
    assert shown == {
        "": ["Ada New", "Bea Resting", "Inez Waiting"],
        "ask": ["Ada New"],
        "waiting": ["Inez Waiting"],
        "resting": ["Bea Resting"],
        "thank": [],
    }
    assert names(client, "/people?show=book") == ["Carl Known"]


def test_pages_follow_each_other_by_name_and_leave_nobody_out(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(65):
        twin = f"Twin {number // 3:03}"
        actions.make(maya, full_name=twin, now=now, found=False)
        actions.make(maya, full_name=f"Found {number:03}", now=now, found=True)
    for show, expected in (
        ("book", [f"Twin {number // 3:03}" for number in range(65)]),
        ("", [f"Found {number:03}" for number in range(65)]),
    ):
        address, found = f"/people?show={show}", []
        while address:
            html = client.get(address).content.decode()
            found += re.findall(r'<a class="who name"[^>]*>([^<]*)</a>', html)
            more = re.search(r'rel="next" href="([^"]*)"', html)
            address = more[1].replace("&amp;", "&") if more else ""
        assert found == expected


@pytest.mark.parametrize("after", ["nonsense", "0199c0de-0000-7000-8000-000000000000"])
def test_a_page_after_nobody_begins_at_the_start(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime, after: str
) -> None:
    actions.make(maya, full_name="Ada New", now=now, found=True)
    assert names(client, f"/people?after={after}") == ["Ada New"]


@pytest.mark.parametrize("count", [3, 30])
@pytest.mark.parametrize(
    ("address", "queries"), [("/people", 14), ("/people?show=book", 17), ("/people/map", 15)]
)
def test_the_number_of_queries_stays_the_same(
    client: Client,
    maya: Seeker,
    campaign: Campaign,
    now: dt.datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
    address: str,
    queries: int,
    count: int,
) -> None:
    fill(maya, campaign, count, now)
    with django_assert_num_queries(queries):
        assert client.get(address).status_code == 200


def test_a_stranger_sees_none_of_it(
    strangers_client: Client, stranger: Seeker, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    Campaign.objects.create(seeker=stranger, name="Nursing", started_at=now)
    fill(maya, campaign, 3, now)
    for address in ("/people", "/people?show=book", "/people/map"):
        html = strangers_client.get(address).content.decode()
        assert [name for name in ("Person 0", "Known 0", "Rosa Osei") if name in html] == []


def test_the_map_draws_who_came_through_whom(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    rosa = actions.make(maya, full_name="Rosa Osei", relation="aunt", now=now, found=False)
    daniel = actions.make(maya, full_name="Daniel Reyes", now=now, found=True)
    actions.make(maya, full_name="Marcus Webb", now=now, found=True)
    actions.refer(referrer=rosa, referred=daniel, may_name="yes", now=now)
    html = client.get("/people/map").content.decode()
    captions = re.findall(r"<figcaption>(.*?)</figcaption>", html)
    assert captions == ["People who came through Rosa Osei: 1 name", "People you found by yourself"]
    assert ("1 name so far." in html, "0 talks" in html, "0 of them" in html) == (True, False, False)
    assert '<desc id="tree-0-d">Rosa Osei, aunt; Daniel Reyes, Write to Daniel</desc>' in html
    assert re.findall(r'<li data-level="(\d)"><a class="name" href="[^"]+">([^<]+)', html)[:2] == [
        ("0", "Rosa Osei"),
        ("1", "Daniel Reyes"),
    ]


def test_whom_several_named_stands_below_the_first_and_tells_of_the_others(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    rosa, sam, daniel = (
        actions.make(maya, full_name=name, now=now, found=False)
        for name in ("Rosa Osei", "Sam Whitlock", "Daniel Reyes")
    )
    for by in (rosa, sam):
        actions.refer(referrer=by, referred=daniel, may_name="yes", now=now)
    html = client.get("/people/map").content.decode()
    told = f'Daniel Reyes was also named by <a href="/people/{sam.pk}">Sam Whitlock</a>.'
    assert (told in html, "also named by Sam Whitlock</span>" in html) == (True, True)


def test_who_was_passed_over_is_nobody_to_write_to_in_the_list_and_on_the_map(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    ana = actions.make(maya, full_name="Ana New", now=now, found=True)
    pages = ("/people", "/people/map")
    assert ["Write to Ana" in client.get(page).content.decode() for page in pages] == [True, True]
    actions.pass_over(campaign, person=ana, because="later", words="", now=timezone.now())
    for page in pages:
        html = client.get(page).content.decode()
        assert ("Write to Ana" in html, "Passed over" in html) == (False, True)
    assert (names(client, "/people?show=ask"), names(client, "/people?show=resting")) == ([], ["Ana New"])


def test_a_map_of_nobody_is_one_line(client: Client, campaign: Campaign) -> None:
    assert "One line so far: You." in client.get("/people/map").content.decode()


def test_a_name_too_long_for_the_drawing_is_whole_in_the_list(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    rosa = actions.make(maya, full_name="Rosa Osei", now=now, found=False)
    named = ["Zoë Müller-Lindqvist", "Wolfeschlegelsteinhausenbergerdorff" * 3, "Anna " + "Maria " * 20]
    for name in named:
        person = actions.make(maya, full_name=name, now=now, found=True)
        actions.refer(referrer=rosa, referred=person, may_name="yes", now=now)
    html = client.get("/people/map").content.decode()
    drawn = re.findall(r'font-size="14"[^>]*>([^<]*)</text>', html)
    assert [*drawn[:2], drawn[2][-1], drawn[3]] == ["Rosa Osei", "Zoë Müller-Lindqvist", "…", "Anna"]
    assert [name.strip() in html for name in named] == [True, True, True]
    assert max(map(len, drawn)) <= 40


def test_a_voice_not_heard_yet_leads_to_those_whom_one_could_ask(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    for name, title, found in (
        ("Ann Lee", "Former medical writer", True),
        ("Bo Diaz", "Medical writer", True),
        ("Cy Ode", "Nurse, retired", False),
        ("Di Fox", "Nurse", False),
    ):
        actions.make(maya, full_name=name, title=title, now=now, found=found)
    address = "/people?voice=Someone%20who%20left%20the%20field"
    assert f'href="{address}"' in client.get("/people").content.decode()
    assert names(client, address) == ["Ann Lee", "Cy Ode"]
    assert "perhaps they know one" in client.get("/people?voice=Someone+who+teaches+it").content.decode()
    assert names(client, "/people?voice=nonsense") == ["Ann Lee", "Bo Diaz"]
