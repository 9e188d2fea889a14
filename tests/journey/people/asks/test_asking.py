"""Friends and family are asked for names, once and once more."""

import datetime as dt

from django.test import Client
from django.utils import timezone
from tests.journey.people.asks.asking import TEN_DAYS, asked, states

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Ask, Person
from askwell.journey.people.queries.asks import whom_to_ask
from askwell.journey.people.wording import first_words
from askwell.journey.purpose.models import Campaign
from askwell.method.asks import AskState


def test_an_ask_waits_ten_days_then_one_kind_reminder_then_rest(
    campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    asked(campaign, rosa, now)
    assert states(campaign, now + TEN_DAYS - dt.timedelta(seconds=1)) == [AskState.WAITING]
    assert states(campaign, now + TEN_DAYS) == [AskState.ASK_AGAIN]
    asked(campaign, rosa, now + TEN_DAYS)
    assert states(campaign, now + TEN_DAYS) == [AskState.WAITING, AskState.RESTING]
    assert states(campaign, now + 2 * TEN_DAYS) == [AskState.LET_REST, AskState.RESTING]


def test_what_was_let_go_rests(campaign: Campaign, rosa: Person, now: dt.datetime) -> None:
    actions.let_rest(asked(campaign, rosa, now), now=now)
    assert states(campaign, now + 2 * TEN_DAYS) == [AskState.RESTING]


def test_a_draft_is_kept_once_and_becomes_the_ask(campaign: Campaign, rosa: Person, now: dt.datetime) -> None:
    actions.draft_ask(campaign, person=rosa, words="Hi", channel="email")
    actions.draft_ask(campaign, person=rosa, words="Hello", channel="email")
    assert states(campaign, now) == [AskState.DRAFT]
    ask = asked(campaign, rosa, now)
    assert (Ask.objects.of(rosa.seeker).get(), ask.words, ask.asked_at) == (ask, "Who do you know?", now)


def test_near_people_who_were_not_asked_are_suggested(
    campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    actions.change(rosa, circles=["Family", "Friends"], now=now)
    sam = actions.make(maya, full_name="Sam", circles=["Friends"], found=False, now=now)
    actions.make(maya, full_name="Boss", circles=["The bank"], found=False, now=now)
    assert list(whom_to_ask(maya, campaign)) == [rosa, sam]
    asked(campaign, rosa, now)
    assert list(whom_to_ask(maya, campaign)) == [sam]


def test_the_first_words_ask_for_names_and_never_for_a_job(
    campaign: Campaign, rosa: Person, maya: Seeker
) -> None:
    draft = first_words(maya, campaign, person=rosa, again=False, now=timezone.now())
    assert draft.subject == "Who do you know who knows about medical writing?"
    assert (draft.body[:11], "never for a job" in draft.body, draft.body[-9:]) == (
        "Dear Rosa,\n",
        True,
        "Maya Osei",
    )
    assert (
        "no need to answer" in first_words(maya, campaign, person=rosa, again=True, now=timezone.now()).body
    )


def test_the_page_has_words_a_mail_link_and_what_was_kept(
    client: Client, campaign: Campaign, rosa: Person
) -> None:
    address = f"/people/{rosa.pk}/ask"
    page = client.get(address).content.decode()
    assert ("Dear Rosa" in page, 'href="mailto:rosa@osei.example?subject=Who%20do%20you%20know' in page) == (
        True,
        True,
    )
    assert (
        client.post(address, {"step": "keep", "words": "Hi aunt", "channel": "email"})["Location"] == address
    )
    page = client.get(address).content.decode()
    assert ("Hi aunt</textarea>" in page, "body=Hi%20aunt" in page) == (True, True)


def test_without_an_address_the_page_says_what_can_be_done(
    client: Client, campaign: Campaign, maya: Seeker, now: dt.datetime
) -> None:
    sam = actions.make(maya, full_name="Sam", found=False, now=now)
    page = client.get(f"/people/{sam.pk}/ask").content.decode()
    assert ("There is no email for Sam yet" in page, "mailto:" in page) == (True, False)


def test_a_second_ask_starts_from_the_kind_reminder(client: Client, campaign: Campaign, rosa: Person) -> None:
    asked(campaign, rosa, timezone.now() - TEN_DAYS)
    assert "Ask again" in client.get("/asks").content.decode()
    page = client.get(f"/people/{rosa.pk}/ask").content.decode()
    assert ("One kind reminder, then let it rest" in page, "a little while ago" in page) == (True, True)


def test_empty_words_are_gently_refused(client: Client, campaign: Campaign, rosa: Person) -> None:
    answer = client.post(f"/people/{rosa.pk}/ask", {"step": "asked", "words": " ", "channel": "email"})
    assert (answer.status_code, b"Write what you would like to ask" in answer.content) == (422, True)


def test_the_first_visit_ends_with_one_person_to_ask(
    client: Client, campaign: Campaign, maya: Seeker
) -> None:
    assert "It starts with one name" in client.get("/welcome/first").content.decode()
    said = {
        "full_name": "Aunt Rosa",
        "relation": "my aunt",
        "circle": "Family",
        "emails": "rosa@osei.example",
    }
    answer = client.post("/welcome/first", said)
    rosa = Person.objects.of(maya).get()
    assert (answer["Location"], rosa.found_at, [c.name for c in rosa.circles.all()]) == (
        f"/people/{rosa.pk}/ask",
        None,
        ["Family"],
    )


def test_the_first_person_can_be_skipped_but_not_be_nobody(client: Client, campaign: Campaign) -> None:
    answer = client.post("/welcome/first", {"full_name": ""})
    assert (answer.status_code, b"Write a name, or skip this" in answer.content) == (422, True)
