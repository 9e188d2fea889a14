"""Friends and family are asked for names, once and once more, and what comes back is kept."""

import datetime as dt
import re
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Ask, Person, Referral
from askwell.journey.people.queries.asks import asks_page, whom_to_ask
from askwell.journey.people.wording import first_words
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.mail import outbox
from askwell.method.asks import AskState
from askwell.method.wording import long_day

TEN_DAYS = dt.timedelta(days=10)


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


@pytest.fixture
def rosa(maya: Seeker, now: dt.datetime) -> Person:
    return actions.make(maya, full_name="Rosa Osei", emails=["rosa@osei.example"], found=False, now=now)


def asked(campaign: Campaign, person: Person, at: dt.datetime) -> Ask:
    return actions.ask_for_names(campaign, person=person, words="Who do you know?", channel="phone", now=at)


def states(campaign: Campaign, at: dt.datetime) -> list[AskState]:
    return [row.state for row in asks_page(campaign, page=0, now=at)[0]]


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


def test_names_that_come_back_become_people_to_talk_with(
    campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    there = actions.make(maya, full_name="Ben Marsh", emails=["ben@x.example"], found=False, now=now)
    back = [
        actions.NameBack(
            full_name="Tom Reyes", title="nurse", organisation="Mercy", may_name="yes", introduces=True
        ),
        actions.NameBack(full_name="ben marsh", emails=("ben@x.example",)),
    ]
    ask = asked(campaign, rosa, now)
    taken = actions.record_answer(ask, names=back, words="Try these two", now=now + TEN_DAYS)
    assert [(p.full_name, p.found_at, p.source) for p, _ in taken] == [
        ("Tom Reyes", now + TEN_DAYS, "Named by Rosa Osei"),
        ("Ben Marsh", now + TEN_DAYS, "Named by Rosa Osei"),
    ]
    assert (taken[1][0], [p.value for p in there.contact_points.all()]) == (there, ["ben@x.example"])
    assert [(r.referrer, r.ask, r.may_name, r.introduces) for _, r in taken] == [
        (rosa, ask, "yes", True),
        (rosa, ask, "unknown", False),
    ]
    assert (ask.answered_at, ask.answer, states(campaign, now + TEN_DAYS)) == (
        now + TEN_DAYS,
        "Try these two",
        [AskState.ANSWERED],
    )


def test_her_own_name_is_refused_and_nothing_is_kept(
    campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    names = [actions.NameBack(full_name="Tom"), actions.NameBack(full_name="Rosa Osei")]
    with pytest.raises(actions.ReferredToHerself):
        actions.record_answer(ask, names=names, words="", now=now)
    ask.refresh_from_db()
    assert (ask.answered_at, Person.objects.of(maya).count()) == (None, 1)


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
    draft = first_words(maya, campaign, person=rosa, again=False)
    assert draft.subject == "Who do you know who knows about medical writing?"
    assert (draft.body[:11], "never for a job" in draft.body, draft.body[-9:]) == (
        "Dear Rosa,\n",
        True,
        "Maya Osei",
    )
    assert "no need to answer" in first_words(maya, campaign, person=rosa, again=True).body


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


def test_marking_as_asked_leads_to_the_list(client: Client, campaign: Campaign, rosa: Person) -> None:
    answer = client.post(f"/people/{rosa.pk}/ask", {"step": "asked", "words": "Hi", "channel": "in_person"})
    page = client.get("/asks").content.decode()
    assert (
        answer["Location"],
        "Rosa Osei" in page,
        "in person" in page,
        "Nothing for you to do" in page,
    ) == (
        "/asks",
        True,
        True,
        True,
    )


def test_noted_and_listed_say_the_same_of_when_a_reminder_is_kind(
    client: Client, campaign: Campaign, rosa: Person
) -> None:
    said = {"step": "asked", "words": "Hi", "channel": "in_person"}
    page = client.post(f"/people/{rosa.pk}/ask", said, follow=True).content.decode()
    day = long_day(timezone.localdate() + TEN_DAYS, today=timezone.localdate())
    assert ("one reminder is kind from " + day in page, "until they answer" in page) == (True, False)
    assert f">{day}</time>" in page


def test_before_anybody_is_asked_the_first_button_asks_one_of_them(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    actions.change(rosa, circles=["Family"], now=now)
    page = client.get("/asks").content.decode()
    assert f'<a class="btn" href="/people/{rosa.pk}/ask">Ask Rosa Osei</a>' in page


def test_a_second_ask_starts_from_the_kind_reminder(client: Client, campaign: Campaign, rosa: Person) -> None:
    asked(campaign, rosa, timezone.now() - TEN_DAYS)
    assert "Ask again" in client.get("/asks").content.decode()
    page = client.get(f"/people/{rosa.pk}/ask").content.decode()
    assert ("One kind reminder, then let it rest" in page, "a little while ago" in page) == (True, True)


def test_empty_words_are_gently_refused(client: Client, campaign: Campaign, rosa: Person) -> None:
    answer = client.post(f"/people/{rosa.pk}/ask", {"step": "asked", "words": " ", "channel": "email"})
    assert (answer.status_code, b"Write what you would like to ask" in answer.content) == (422, True)


def test_names_are_shown_as_they_were_read_and_then_kept(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    address = f"/asks/{ask.pk}/answer"
    said = {
        "step": "read",
        "names": "Tom Reyes, nurse at Mercy\n\nLena Okoro, lena@x.example",
        "words": "Both kind",
    }
    page = client.post(address, said).content.decode()
    shown = [
        'value="Tom Reyes"',
        'value="nurse"',
        'value="Lena Okoro"',
        "lena@x.example",
        'value="Both kind"',
    ]
    assert ([part in page for part in shown], page.count('<fieldset class="stack">')) == ([True] * 5, 2)
    assert Person.objects.of(maya).count() == 1
    kept = {
        "step": "save",
        "words": "Both kind",
        "names-TOTAL_FORMS": "3",
        "names-INITIAL_FORMS": "3",
        "names-0-full_name": "Tom Reyes",
        "names-0-title": "nurse",
        "names-0-may_name": "yes",
        "names-1-full_name": "Lena Okoro",
        "names-1-emails": "lena@x.example",
        "names-2-full_name": "",
    }
    assert client.post(address, kept)["Location"] == "/asks"
    referrals = Referral.objects.of(maya).order_by("referred__sort_key")
    assert [(r.referred.full_name, r.may_name, r.ask) for r in referrals] == [
        ("Lena Okoro", "unknown", ask),
        ("Tom Reyes", "yes", ask),
    ]
    page = client.get("/asks").content.decode()
    assert ("Lena Okoro" in page, "Both kind" in page) == (True, True)


@pytest.mark.parametrize(("choice", "count"), [("there", 2), ("new", 3)])
def test_a_name_that_is_there_is_asked_about(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime, choice: str, count: int
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", title="nurse", found=False, now=now)
    address = f"/asks/{asked(campaign, rosa, now).pk}/answer"
    page = client.post(address, {"step": "read", "names": "Tom Reyes"}).content.decode()
    assert ("Yes: Tom Reyes, nurse" in page, "No, someone else" in page) == (True, True)
    kept = {
        "step": "save",
        "names-TOTAL_FORMS": "1",
        "names-INITIAL_FORMS": "1",
        "names-0-full_name": "Tom Reyes",
        "names-0-person": {"there": str(tom.pk), "new": "new"}[choice],
    }
    client.post(address, kept)
    assert Person.objects.of(maya).count() == count
    assert (Referral.objects.of(maya).get().referred == tom) == (choice == "there")


def test_her_own_name_on_the_page_says_so(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    address = f"/asks/{asked(campaign, rosa, now).pk}/answer"
    kept = {
        "step": "save",
        "names-TOTAL_FORMS": "1",
        "names-INITIAL_FORMS": "1",
        "names-0-full_name": "Rosa Osei",
        "names-0-person": str(rosa.pk),
    }
    answer = client.post(address, kept)
    assert (answer.status_code, "This is Rosa Osei, whom you asked" in answer.content.decode()) == (422, True)


def test_a_wrong_address_among_the_names_is_named_in_the_summary(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    address = f"/asks/{asked(campaign, rosa, now).pk}/answer"
    kept = {
        "step": "save",
        "names-TOTAL_FORMS": "1",
        "names-INITIAL_FORMS": "1",
        "names-0-full_name": "Tom",
        "names-0-emails": "tom at x",
    }
    answer = client.post(address, kept)
    page = answer.content.decode()
    assert (answer.status_code, '<a href="#id_names-0-emails">' in page, Person.objects.of(maya).count()) == (
        422,
        True,
        1,
    )


def test_nobody_comes_to_mind_is_an_answer(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    client.post(f"/asks/{ask.pk}/answer", {"step": "nobody", "words": "Sorry"})
    ask.refresh_from_db()
    assert (ask.answered_at is None, ask.answer) == (False, "Sorry")
    assert "Nobody came to mind" in client.get("/asks").content.decode()


def test_no_answer_may_rest(client: Client, campaign: Campaign, rosa: Person, now: dt.datetime) -> None:
    ask = asked(campaign, rosa, now)
    client.post(f"/asks/{ask.pk}/answer", {"step": "rest"})
    assert states(campaign, now) == [AskState.RESTING]


def test_no_names_at_all_are_gently_refused(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    answer = client.post(f"/asks/{asked(campaign, rosa, now).pk}/answer", {"step": "read", "names": "\n"})
    assert (answer.status_code, b"Write at least one name" in answer.content) == (422, True)


def test_who_gave_a_name_can_be_said_later(
    client: Client, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", found=True, now=now)
    address = f"/people/{tom.pk}/referral"
    assert "Who gave you the name of" in client.get(address).content.decode()
    said = {"referrer_name": "Rosa Osei", "referrer": str(rosa.pk), "may_name": "no", "introduces": "on"}
    assert client.post(address, said)["Location"] == f"/people/{tom.pk}"
    referral = Referral.objects.of(maya).get()
    assert (referral.referrer, referral.referred, referral.may_name, referral.introduces) == (
        rosa,
        tom,
        "no",
        True,
    )


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"referrer_name": ""}, "Write who gave you the name"),
        ({"referrer_name": "Rosa"}, "Choose who is meant, or someone new"),
        ({"referrer_name": "Tom Reyes", "referrer": "herself"}, "Nobody gives her own name"),
    ],
)
def test_a_referral_says_what_is_missing(
    client: Client, rosa: Person, maya: Seeker, now: dt.datetime, said: dict[str, str], sentence: str
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", found=True, now=now)
    said = {name: str(tom.pk) if value == "herself" else value for name, value in said.items()}
    answer = client.post(f"/people/{tom.pk}/referral", said)
    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    assert Referral.objects.of(maya).count() == 0


@pytest.mark.parametrize("count", [3, 30])
def test_the_list_takes_the_same_queries_for_few_and_many(
    client: Client,
    campaign: Campaign,
    maya: Seeker,
    now: dt.datetime,
    django_assert_num_queries: Any,
    count: int,
) -> None:
    for number in range(count):
        friend = actions.make(maya, full_name=f"Friend {number:02}", found=False, now=now)
        ask = asked(campaign, friend, now)
        actions.record_answer(ask, names=[actions.NameBack(full_name=f"Name {number:02}")], words="", now=now)
    with django_assert_num_queries(9):
        page = client.get("/asks").content.decode()
    assert page.count("Gave you") == count


def test_many_asks_are_paged(client: Client, campaign: Campaign, maya: Seeker, now: dt.datetime) -> None:
    friends = [Person(seeker=maya, full_name=f"F{n}", sort_key=f"f{n}") for n in range(60)]
    Person.objects.bulk_create(friends)
    Ask.objects.bulk_create(Ask(seeker=maya, campaign=campaign, person=f, asked_at=now) for f in friends)
    assert "?page=1" in client.get("/asks").content.decode()
    second = client.get("/asks?page=1").content.decode()
    assert ("?page=0" in second, "?page=2" in second, client.get("/asks?page=x").status_code) == (
        True,
        False,
        200,
    )


def test_a_stranger_finds_nothing(
    strangers_client: Client, stranger: Seeker, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    set_out(stranger, name="Law", kind="industry", now=now)
    ask = asked(campaign, rosa, now)
    paths = [f"/people/{rosa.pk}/ask", f"/asks/{ask.pk}/answer", f"/people/{rosa.pk}/referral"]
    assert [strangers_client.get(path).status_code for path in paths] == [404] * 3
    assert [strangers_client.post(path, {"step": "rest"}).status_code for path in paths] == [404] * 3
    assert "Rosa" not in strangers_client.get("/asks").content.decode()


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


def test_a_draft_that_is_answered_was_asked(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    draft = actions.draft_ask(campaign, person=rosa, words="Hi", channel="message")
    actions.record_answer(draft, names=[actions.NameBack(full_name="Tom Reyes")], words="Tom!", now=now)
    assert (draft.asked_at, states(campaign, now)) == (now, [AskState.ANSWERED])
    assert "Draft" not in client.get("/asks").content.decode()


def test_words_that_say_nobody_are_an_answer_and_no_problem(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    words = "No one at the moment, sorry honey"
    shown = client.post(f"/asks/{ask.pk}/answer", {"step": "read", "words": words})
    page = shown.content.decode()
    assert (shown.status_code, "There is a problem" in page) == (200, False)
    assert "Keep it: nobody comes to mind" in page
    client.post(f"/asks/{ask.pk}/answer", {"step": "nobody", "words": words})
    ask.refresh_from_db()
    assert (ask.answer, states(campaign, timezone.now())) == (words, [AskState.ANSWERED])


def test_a_friends_own_words_among_the_names_are_read_as_those_above(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    names = "try my cousin Ana Lima, she runs the lab at St. Jude, 555-0142, say I sent you\nLena Okoro, lena@x.example"
    shown = client.post(f"/asks/{ask.pk}/answer", {"step": "read", "names": names})
    first, second = (form.initial for form in shown.context["names"])
    assert (first["full_name"], first["title"], first["organisation"], first["phones"], first["may_name"]) == (
        "Ana Lima", "runs the lab", "St. Jude", ("555-0142",), "yes",
    )  # fmt: skip
    assert (second["full_name"], second["emails"], second["may_name"]) == (
        "Lena Okoro",
        ("lena@x.example",),
        "unknown",
    )


def test_nobody_among_the_names_is_nobody(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    shown = client.post(f"/asks/{ask.pk}/answer", {"step": "read", "names": "no idea, sorry!"})
    assert "Keep it: nobody comes to mind" in shown.content.decode()
    assert Person.objects.of(maya).count() == 1


def test_how_they_know_each_other_is_kept_with_the_name(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    words = "my cousin Ana Lima, she runs the lab at St. Jude"
    shown = client.post(f"/asks/{ask.pk}/answer", {"step": "read", "words": words}).content.decode()
    assert 'name="names-0-relation" value="cousin"' in shown
    actions.record_answer(
        ask, names=[actions.NameBack(full_name="Ana Lima", relation="cousin")], words="", now=now
    )
    ana = Person.objects.of(maya).get(full_name="Ana Lima")
    assert "gave you this name (cousin)." in client.get(f"/people/{ana.pk}").content.decode()


def test_a_note_that_somebody_was_asked_is_taken_back_with_one_button(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker
) -> None:
    said = {"step": "asked", "words": "Dear Rosa, who?", "channel": "in_person"}
    noted = client.post(f"/people/{rosa.pk}/ask", said, follow=True).content.decode()
    ask = Ask.objects.of(maya).get()
    assert f'action="/asks/{ask.pk}/undo"' in noted
    assert "I have not asked yet" in client.get(f"/people/{rosa.pk}/ask").content.decode()
    client.post(f"/asks/{ask.pk}/undo")
    ask.refresh_from_db()
    assert (ask.asked_at, ask.words) == (None, "Dear Rosa, who?")
    assert "Dear Rosa, who?" in client.get(f"/people/{rosa.pk}/ask").content.decode()


def test_taking_back_a_reminder_lets_the_first_question_wait_again(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    first, second = asked(campaign, rosa, now), asked(campaign, rosa, now + TEN_DAYS)
    assert actions.take_back_ask(second)
    first.refresh_from_db()
    assert (first.rested_at, states(campaign, now + TEN_DAYS)) == (None, [AskState.DRAFT, AskState.ASK_AGAIN])


def test_what_was_answered_or_sent_by_askwell_is_not_taken_back(
    campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    answered = asked(campaign, rosa, now)
    actions.record_answer(answered, names=[], words="Nobody", now=now)
    tom = actions.make(maya, full_name="Tom Reyes", emails=["tom@x.example"], found=False, now=now)
    sent = asked(campaign, tom, now)
    outbox.put(
        maya,
        letter=sent.pk,
        sender="maya@x.example",
        to="tom@x.example",
        to_name=tom.full_name,
        subject="A name?",
        body="Who?",
        due_at=now,
    )
    assert (actions.take_back_ask(answered), actions.take_back_ask(sent)) == (False, False)


@pytest.mark.parametrize(
    ("words", "may"),
    [("Say I sent you.", "yes"), ("Better not mention me.", "no"), ("Good luck!", "unknown")],
)
def test_what_is_said_above_the_names_tells_whether_the_friend_may_be_named(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime, words: str, may: str
) -> None:
    address = f"/asks/{asked(campaign, rosa, now).pk}/answer"
    read = client.post(address, {"step": "read", "names": "Tom Reyes, nurse at Mercy", "words": words})
    checked = re.findall(r'name="names-0-may_name" value="(\w+)"[^>]*checked', read.content.decode())
    assert checked == [may]


def test_the_whole_name_of_the_only_one_of_that_name_needs_no_choice(
    client: Client, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", found=True, now=now)
    client.post(f"/people/{tom.pk}/referral", {"referrer_name": "rosa osei"})
    assert Referral.objects.of(maya).get(referred=tom).referrer == rosa
    actions.make(maya, full_name="Rosa Osei", found=True, now=now)
    ann = actions.make(maya, full_name="Ann Lee", found=True, now=now)
    answer = client.post(f"/people/{ann.pk}/referral", {"referrer_name": "Rosa Osei"})
    assert "Choose who is meant, or someone new" in answer.content.decode()
