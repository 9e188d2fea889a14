"""Whom to ask next: one is put first with the reasons, another is passed over and taken back."""

import datetime as dt
import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.desk.whom.choosing import next_people
from askwell.journey.outreach import actions as outreach
from askwell.journey.outreach.models import Letter
from askwell.journey.people import actions
from askwell.journey.people.models import ChosenOrganisation, NotTheSame, PassedOver, Person
from askwell.journey.purpose.models import Campaign


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return Campaign.objects.create(seeker=maya, name="Medical writing", started_at=now)


@pytest.fixture
def book(maya: Seeker, campaign: Campaign, now: dt.datetime) -> dict[str, Person]:
    def known(name: str, *, title: str, organisation: str = "") -> Person:
        emails = [f"{name.split(maxsplit=1)[0]}@x.example".lower()]
        return actions.make(
            maya, full_name=name, emails=emails, found=False, now=now, title=title, organisation=organisation
        )

    return {
        "ana": known("Ana Lima", title="Medical writer", organisation="Mercy"),
        "ben": known("Ben Marsh", title="Technical writer", organisation="Halden Bio"),
        "tom": known("Tom Reyes", title="Baker"),
    }


def first(maya: Seeker, campaign: Campaign, now: dt.datetime) -> str:
    return next_people(maya, campaign, now=now, most=1)[0][0].row.name


def test_one_is_put_first_and_it_says_why(client: Client, book: dict[str, Person]) -> None:
    html = client.get("/people/next").content.decode()
    assert html.index("Ana Lima") < html.index("Ben Marsh") < html.index("Tom Reyes")
    assert "“Medical writer” is the work you explore." in html
    assert f'href="/people/{book["ana"].pk}/write"' in html


def test_two_who_are_perhaps_one_are_told_as_such_until_she_says_they_are_two(
    maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    bob, robert = (
        actions.make(
            maya,
            full_name=name,
            emails=[email],
            found=False,
            now=now,
            title="Medical writer",
            organisation="Mercy",
        )
        for name, email in (("Bob Chen", "bob@x.example"), ("Robert Chen", "rc@x.example"))
    )
    ranked, _ = next_people(maya, campaign, now=now, most=2)
    assert [one.but for one in ranked] == [
        ["Perhaps the same as Robert Chen, who is in your address book too."],
        ["Perhaps the same as Bob Chen, who is in your address book too."],
    ]
    assert not any("other person there" in words for one in ranked for words in one.why)
    first, second = sorted((bob, robert), key=lambda one: one.pk)
    NotTheSame.objects.create(seeker=maya, first=first, second=second)
    ranked, _ = next_people(maya, campaign, now=now, most=2)
    assert [one.but for one in ranked] == [[], []]
    assert all(any("1 other person there" in words for words in one.why) for one in ranked)


def test_without_anyone_it_says_what_to_do(client: Client, campaign: Campaign) -> None:
    assert "Nobody left to suggest" in client.get("/people/next").content.decode()


def test_not_this_one_is_remembered_with_the_reason_and_can_be_taken_back(
    client: Client, book: dict[str, Person]
) -> None:
    address = f"/people/{book['ana'].pk}/not-next"
    html = client.post(
        address, {"because": "heard", "words": "We spoke at the fair"}, follow=True
    ).content.decode()
    assert html.index("Ben Marsh") < html.index("Tom Reyes")
    assert "Would tell me what I have heard: We spoke at the fair" in html
    assert f'action="/people/{book["ana"].pk}/next-again"' in html
    html = client.post(f"/people/{book['ana'].pk}/next-again", follow=True).content.decode()
    assert html.index("Ana Lima") < html.index("Ben Marsh")
    assert "Would tell me what I have heard" not in html.partition("Passed over</h2>")[2]


def test_anybody_in_the_list_can_be_passed_over_and_no_two_fields_share_a_name(
    client: Client, maya: Seeker, book: dict[str, Person]
) -> None:
    html = client.get("/people/next").content.decode()
    assert [html.count(f'action="/people/{one.pk}/not-next"') for one in book.values()] == [1, 1, 1]
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert html.count('method="post"') == html.count("csrfmiddlewaretoken")
    client.post(f"/people/{book['tom'].pk}/not-next", {"because": "too_close", "words": "My cousin"})
    assert PassedOver.objects.of(maya).get().person == book["tom"]
    _, _, passed = client.get("/people/next").content.decode().partition("Passed over</h2>")
    assert (f"/people/{book['tom'].pk}/next-again" in passed, "My cousin" in passed) == (True, True)


def test_who_does_not_dare_yet_reads_one_kind_line(client: Client, book: dict[str, Person]) -> None:
    kind = "That is fine: begin with somebody you know"
    address = f"/people/{book['ana'].pk}/not-next"
    assert kind not in client.post(address, {"because": "later", "words": ""}, follow=True).content.decode()
    assert kind in client.post(address, {"because": "too_hard", "words": ""}, follow=True).content.decode()


def test_a_reason_that_is_none_changes_nothing(client: Client, maya: Seeker, book: dict[str, Person]) -> None:
    client.post(f"/people/{book['ana'].pk}/not-next", {"because": "nonsense"})
    assert not PassedOver.objects.of(maya).exists()


def test_not_now_ends_by_itself_and_another_reason_does_not(
    maya: Seeker, campaign: Campaign, book: dict[str, Person], now: dt.datetime
) -> None:
    actions.pass_over(campaign, person=book["ana"], because="later", now=now)
    actions.pass_over(campaign, person=book["ben"], because="too_close", now=now)
    assert first(maya, campaign, now) == "Tom Reyes"
    assert first(maya, campaign, now + dt.timedelta(31)) == "Ana Lima"
    actions.pass_over(campaign, person=book["ana"], because="other", now=now)
    assert first(maya, campaign, now + dt.timedelta(31)) == "Tom Reyes"


def test_who_was_asked_for_a_talk_is_not_suggested(
    maya: Seeker, campaign: Campaign, book: dict[str, Person], now: dt.datetime
) -> None:
    asked = outreach.approach(campaign, person=book["ana"])
    letter = outreach.draft(
        asked, kind=Letter.Kind.REQUEST, channel="email", to="", subject="", body="Dear Ana", now=now
    )
    assert first(maya, campaign, now) == "Ana Lima"
    outreach.send(letter, at=now)
    assert first(maya, campaign, now) == "Ben Marsh"


def test_a_place_is_chosen_and_let_go(client: Client, maya: Seeker, book: dict[str, Person]) -> None:
    halden = book["ben"].organisation
    assert halden is not None
    assert "Choose this place" in client.get(f"/organisations/{halden.pk}").content.decode()
    chosen = client.post(f"/organisations/{halden.pk}/choose", {"choose": "yes"}, follow=True)
    assert "A place you chose." in chosen.content.decode()
    client.post(f"/organisations/{halden.pk}/choose", {"choose": "yes"})
    assert ChosenOrganisation.objects.of(maya).get().organisation == halden
    ranked = client.get("/people/next").content.decode()
    assert "Halden Bio is a place you chose" in ranked
    assert f'<a href="/organisations/{halden.pk}/way">Halden Bio</a>' in ranked
    client.post(f"/organisations/{halden.pk}/choose", {"choose": "no"})
    assert not ChosenOrganisation.objects.of(maya).exists()


def test_a_stranger_sees_and_changes_nothing(
    strangers_client: Client, stranger: Seeker, book: dict[str, Person], now: dt.datetime
) -> None:
    Campaign.objects.create(seeker=stranger, name="Medical writing", started_at=now)
    assert "Ana Lima" not in strangers_client.get("/people/next").content.decode()
    halden = book["ben"].organisation
    assert halden is not None
    for address in (f"/people/{book['ana'].pk}/not-next", f"/organisations/{halden.pk}/choose"):
        assert strangers_client.post(address, {"because": "later"}).status_code == 404


@pytest.mark.parametrize("count", [3, 30])
def test_the_number_of_queries_stays_the_same(
    client: Client,
    maya: Seeker,
    campaign: Campaign,
    now: dt.datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
    count: int,
) -> None:
    friend = actions.make(maya, full_name="Rosa Osei", circles=["Family"], found=False, now=now)
    for number in range(count):
        one = actions.make(
            maya,
            full_name=f"Person {number:03}",
            title="Writer",
            organisation=f"Place {number}",
            found=True,
            now=now,
        )
        actions.refer(referrer=friend, referred=one, may_name="yes", now=now)
        if number % 2:
            actions.pass_over(campaign, person=one, because="later", now=now)
        if one.organisation and number % 3 == 0:
            actions.choose_organisation(campaign, organisation=one.organisation, now=now)
    with django_assert_num_queries(38):
        client.get("/people/next")


def test_whom_she_passed_over_is_not_put_first_on_today(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    ana = actions.make(maya, full_name="Ana Lima", title="Medical writer", found=True, now=now)
    assert "rite to Ana" in client.get("/today").content.decode()
    client.post(f"/people/{ana.pk}/not-next", {"because": "too_hard"})
    assert "rite to Ana" not in client.get("/today").content.decode()
    client.post(f"/people/{ana.pk}/next-again")
    assert "rite to Ana" in client.get("/today").content.decode()


def test_a_friends_own_words_put_whom_she_named_before_strangers(
    maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    rosa = actions.make(maya, full_name="Aunt Rosa", found=False, now=now)
    actions.make(maya, full_name="Alice Johnson", title="CTO", emails=["a@x.example"], found=False, now=now)
    ask = actions.ask_for_names(campaign, person=rosa, words="Who?", channel="phone", now=now)
    sam = actions.NameBack(full_name="Sam Petrov", title="teaches", words="he was a medical writer for years")
    actions.record_answer(ask, names=[sam], words="", now=now)
    ranked, _ = next_people(maya, campaign, now=now, most=1)
    assert (ranked[0].row.name, ranked[0].but) == (
        "Sam Petrov",
        ["There is no address yet. Aunt Rosa may know one."],
    )
    assert "Aunt Rosa said it: “he was a medical writer for years”." in ranked[0].why


def test_whom_a_friend_will_introduce_has_one_next_step_on_every_page(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    joyce = actions.make(maya, full_name="Joyce Osei", found=False, now=now)
    for number in range(4):
        actions.make(maya, full_name=f"Stranger {number}", found=True, now=now)
    ask = actions.ask_for_names(campaign, person=joyce, words="Who?", channel="phone", now=now)
    marta = actions.NameBack(full_name="Marta Ruiz", title="Medical writer", introduces=True, may_name="yes")
    ((person, _),) = actions.record_answer(ask, names=[marta], words="", now=now)
    step = f"/people/{joyce.pk}/write?kind=introduction&amp;about={person.pk}"
    pages = ("/people/next", f"/people/{person.pk}", "/today")
    assert [address for address in pages if step not in client.get(address).content.decode()] == []
    assert "Ask Joyce to introduce you" in client.get("/people").content.decode()
