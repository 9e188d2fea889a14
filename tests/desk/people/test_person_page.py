import datetime as dt
import re
import uuid

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import approach, receive
from askwell.journey.outreach.models import Reply
from askwell.journey.people import actions
from askwell.journey.people.models import BusinessCard, ContactPoint, Person
from askwell.journey.purpose.models import Campaign


@pytest.fixture
def story(maya: Seeker) -> Campaign:
    return campaign_of_the_demonstration(maya, now=timezone.now())


def person(maya: Seeker, name: str) -> Person:
    return Person.objects.of(maya).get(full_name=name)


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def section(html: str, heading: str) -> str:
    return words(section_of(html, heading))


def section_of(html: str, heading: str) -> str:
    [found] = re.findall(rf'<section[^>]*aria-labelledby="{heading}"[^>]*>(.*?)</section>', html, re.DOTALL)
    return str(found)


def test_the_page_of_daniel_tells_what_happened_in_order(
    client: Client, maya: Seeker, story: Campaign
) -> None:
    html = client.get(f"/people/{person(maya, 'Daniel Reyes').pk}").content.decode()
    told = re.findall(r"<strong>(.*?)\.</strong>", html)
    assert told[-1] == "Rosa Osei gave you this name"
    assert {"You asked for a talk", "Daniel said yes", "You prepared", "You talked"} <= set(told)
    assert told.index("You talked") < told.index("Daniel said yes") < told.index("You asked for a talk")
    assert section(html, "path-h") == (
        "How you are connected You Rosa Osei aunt Daniel Peter Novak Priya Nair Tom Achterberg Thanks and news for Daniel"
    )
    assert "daniel.reyes@brightwell.example" in section(html, "reach-h")
    assert 'href="tel:+13125550142"' in html


def test_everyone_of_the_campaign_has_a_page_with_one_main_thing_to_do(
    client: Client, maya: Seeker, story: Campaign
) -> None:
    for someone in Person.objects.of(maya):
        html = client.get(f"/people/{someone.pk}").content.decode()
        [card] = re.findall(r'<article class="slip next".*?</article>', html, re.DOTALL)
        assert card.count('class="btn"') == 1
        assert card.count("<mark>") == 1


def test_every_button_of_every_card_leads_somewhere(client: Client, maya: Seeker, story: Campaign) -> None:
    addresses = set()
    for someone in Person.objects.of(maya):
        html = client.get(f"/people/{someone.pk}").content.decode()
        [card] = re.findall(r'<article class="slip next".*?</article>', html, re.DOTALL)
        addresses |= set(re.findall(r'class="btn[^"]*" href="([^"]*)"', card))
    assert {address: client.get(address).status_code for address in addresses} == dict.fromkeys(
        addresses, 200
    )


def test_a_cousin_is_asked_for_names_before_a_talk(client: Client, maya: Seeker, story: Campaign) -> None:
    cousin = actions.make(maya, full_name="Ines Osei", relation="cousin", found=False, now=timezone.now())
    html = client.get(f"/people/{cousin.pk}").content.decode()
    [card] = re.findall(r'<article class="slip next".*?</article>', html, re.DOTALL)
    assert words(card).startswith("Next: ask Ines for names")
    assert re.findall(r"<a class=[^>]*>(.*?)</a>", card) == ["Ask for names", "Ask for a talk"]


def test_who_was_asked_for_names_is_waited_for(client: Client, maya: Seeker, story: Campaign) -> None:
    mother = person(maya, "Joyce Osei")
    html = client.get(f"/people/{mother.pk}").content.decode()
    [card] = re.findall(r'<article class="slip next".*?</article>', html, re.DOTALL)
    [asked] = mother.asks.all()
    assert asked.asked_at
    day = timezone.localtime(asked.asked_at)
    assert words(card).startswith(
        f"Next: names from Joyce You asked for names on {day:%B} {day.day}; the answer is awaited."
    )
    assert ("Ask Joyce for names" in html, f'href="/asks/{asked.pk}/answer"' in section_of(html, "do-h")) == (
        False,
        True,
    )
    assert re.findall(r"<a class=[^>]*>(.*?)</a>", card) == ["What came back?", "Ask for a talk"]


def test_who_gave_a_name_is_thanked_before_anything_more_is_asked(
    client: Client, maya: Seeker, story: Campaign
) -> None:
    cousin = actions.make(maya, full_name="Ines Osei", relation="cousin", found=False, now=timezone.now())
    tom = actions.make(maya, full_name="Tom Reyes", found=True, now=timezone.now())
    referral = actions.refer(referrer=cousin, referred=tom, may_name="yes", now=timezone.now())
    shown = words(client.get(f"/people/{cousin.pk}").content.decode())
    assert "Next: thank Ines Ines gave you Tom Reyes." in shown
    assert "Write a thank you I have said thank you" in shown
    referral.thanked_at = timezone.now()
    referral.save()
    assert "Next: ask Ines for names" in words(client.get(f"/people/{cousin.pk}").content.decode())


def test_what_was_given_stands_on_both_sides(client: Client, maya: Seeker, story: Campaign) -> None:
    html = client.get(f"/people/{person(maya, 'Daniel Reyes').pk}").content.decode()
    assert re.match(r"Give and get Daniel gave you \d+ minutes \d names", section(html, "gg-h"))


def test_a_profile_and_a_page_are_links_that_open_nothing_but_the_web(
    client: Client, maya: Seeker, story: Campaign
) -> None:
    ada = actions.make(
        maya,
        full_name="Ada Byron",
        profile='https://www.linkedin.com/in/ada-"><script>',
        pages=["ada.example/notes"],
        found=False,
        now=timezone.now(),
    )
    reach = section_of(client.get(f"/people/{ada.pk}").content.decode(), "reach-h")
    assert re.findall(r'<a href="(http[^"]*)" rel="noreferrer noopener">', reach) == [
        "https://ada.example/notes",
        "https://www.linkedin.com/in/ada-%22%3E%3Cscript%3E",
    ]
    ContactPoint.objects.of(maya).filter(person=ada).update(value="javascript:alert(1).x")
    Person.objects.of(maya).filter(pk=ada.pk).update(profile_key="javascript:alert(1)")
    reach = section_of(client.get(f"/people/{ada.pk}").content.decode(), "reach-h")
    assert re.findall(r'href="([^"]*)" rel=', reach) == ["https://www.linkedin.com/javascript:alert%281%29"]


def test_a_note_is_kept_with_its_day(client: Client, maya: Seeker, story: Campaign) -> None:
    daniel = person(maya, "Daniel Reyes")
    for line in ("Sings tenor", "   ", "Likes tea <b>"):
        assert client.post(f"/people/{daniel.pk}/note", {"note": line})["Location"] == f"/people/{daniel.pk}"
    kept = person(maya, "Daniel Reyes").note.split("\n\n")
    assert [line.split(": ", 1)[1] for line in kept] == ["Sings tenor", "Likes tea <b>"]
    assert "Likes tea &lt;b&gt;" in client.get(f"/people/{daniel.pk}").content.decode()


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "山田 花子", "X", "N" * 300, "{name}"])
def test_any_name_stands_on_its_page_as_it_is(
    client: Client, maya: Seeker, now: dt.datetime, name: str
) -> None:
    Campaign.objects.create(seeker=maya, name="Medical writing", started_at=now)
    someone = actions.make(maya, full_name=name, now=now, found=True)
    html = client.get(f"/people/{someone.pk}").content.decode()
    escaped = name.replace("<", "&lt;").replace(">", "&gt;")
    assert f'<h1 class="name">{escaped}</h1>' in html
    assert "<script>alert" not in html


def test_whoever_was_deleted_is_said_to_be_gone(client: Client, maya: Seeker, now: dt.datetime) -> None:
    Campaign.objects.create(seeker=maya, name="Medical writing", started_at=now)
    someone = actions.make(maya, full_name="Daniel Reyes", now=now, found=True)
    was = someone.pk
    actions.erase(someone)
    for key in (was, uuid.uuid4()):
        answer = client.get(f"/people/{key}")
        assert answer.status_code == 404
        assert "Nobody is at this address" in answer.content.decode()


def test_a_stranger_finds_nobody(
    strangers_client: Client, stranger: Seeker, maya: Seeker, now: dt.datetime
) -> None:
    Campaign.objects.create(seeker=stranger, name="Nursing", started_at=now)
    daniel = actions.make(maya, full_name="Daniel Reyes", now=now, found=True)
    assert strangers_client.get(f"/people/{daniel.pk}").status_code == 404
    assert strangers_client.post(f"/people/{daniel.pk}/note", {"note": "mine"}).status_code == 404
    assert person(maya, "Daniel Reyes").note == ""


def test_a_business_card_is_shown_with_its_person(
    client: Client, maya: Seeker, story: Campaign, now: dt.datetime
) -> None:
    tom = person(maya, "Tom Achterberg")
    card = BusinessCard.objects.create(seeker=maya, person=tom, kept_at=now, sha256="a" * 64)
    waiting = BusinessCard.objects.create(seeker=maya, person=tom)
    page = client.get(f"/people/{tom.pk}").content.decode()
    assert f'src="/business-cards/{card.pk}/picture"' in page
    assert str(waiting.pk) not in page


@pytest.mark.parametrize(
    ("name", "queries"), [("Daniel Reyes", 23), ("Rosa Osei", 23), ("Tom Achterberg", 23)]
)
def test_a_long_story_costs_as_many_queries_as_a_short_one(
    client: Client,
    maya: Seeker,
    story: Campaign,
    django_assert_num_queries: DjangoAssertNumQueries,
    name: str,
    queries: int,
) -> None:
    key = person(maya, name).pk
    with django_assert_num_queries(queries):
        client.get(f"/people/{key}")


def test_of_an_answer_only_their_own_words_are_shown(client: Client, maya: Seeker, story: Campaign) -> None:
    daniel = person(maya, "Daniel Reyes")
    text = "Friday at 10 works for me.\n\nOn Nov 28, 2026, Maya Osei wrote:\n> Dear Daniel,\n> would you talk with me?"
    receive(approach(story, person=daniel), kind=Reply.Kind.YES, text=text, received_at=timezone.now())
    told = section(client.get(f"/people/{daniel.pk}").content.decode(), "story-h")
    assert ("Friday at 10 works for me." in told, "wrote:" in told) == (True, False)
