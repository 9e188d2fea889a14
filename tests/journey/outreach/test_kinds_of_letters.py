"""Every kind of letter has a draft of its own, made from what happened."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone
from tests.journey.outreach.test_came_back import tom as tom  # noqa: PLC0414 - a fixture

from askwell.journey.agreement.actions import agree
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.thanks.actions import thank
from askwell.journey.outreach.actions import approach, draft, receive, receive_name, send
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.outreach.writing.due import kind_due
from askwell.journey.people.actions import meet, refer
from askwell.journey.people.models import Person
from askwell.journey.purpose.queries import current_campaign


def write(client: Client, person: Person, query: str) -> str:
    return client.get(f"/people/{person.pk}/write?{query}").content.decode()


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("kind=introduction&about=Priya+Nair", "introduce me to Priya Nair"),
        ("kind=update&about=Priya+Nair", "I talked with Priya Nair"),
        ("kind=nudge", "I wrote to you on March 2"),
    ],
)
def test_each_kind_has_its_draft(client: Client, tom: Person, query: str, words: str) -> None:
    assert words in write(client, tom, query)


def test_an_answer_and_a_move_have_theirs_once_there_is_something_to_answer_and_to_move(
    client: Client, tom: Person, now: dt.datetime
) -> None:
    outreach = Outreach.objects.of(tom.seeker).get()
    receive(outreach, kind="yes", text="Gladly.", received_at=now)
    assert "An answer to" in write(client, tom, "kind=answer")
    at = timezone.now() + dt.timedelta(days=3)
    agree(outreach, starts_at=at, time_zone="", agreed_minutes=20, how="phone")
    assert "ask you to move our talk" in write(client, tom, "kind=reschedule")


def test_times_are_put_into_what_is_read_and_not_into_what_is_spoken(client: Client, tom: Person) -> None:
    offered = [
        "Put three times in" in write(client, tom, f"kind=nudge&channel={way}") for way in ("email", "phone")
    ]
    assert offered == [True, False]


def test_a_message_is_a_short_request(tom: Person) -> None:
    outreach = Outreach.objects.of(tom.seeker).get()
    assert "Would you have 20 minutes" in first_draft(outreach, kind="request", channel="message").body


def test_news_without_facts_has_no_blank(client: Client, tom: Person) -> None:
    assert "whom you talked with" not in write(client, tom, "kind=update")


def test_an_answer_is_due_after_theirs_and_news_after_mine(tom: Person, now: dt.datetime) -> None:
    outreach = Outreach.objects.of(tom.seeker).get()
    receive(outreach, kind="yes", text="Gladly.", received_at=now)
    before = kind_due(outreach)
    sheet = first_draft(outreach, kind="answer", channel="email")
    send(draft(outreach, kind="answer", channel="email", to="", subject="", body=sheet.body, now=now), at=now)
    assert (before, kind_due(outreach)) == (Letter.Kind.ANSWER, Letter.Kind.UPDATE)


def test_a_follow_up_repeats_nothing_and_a_second_one_says_that_it_is_the_last(
    tom: Person, now: dt.datetime
) -> None:
    outreach = Outreach.objects.of(tom.seeker).get()
    bodies = []
    for _ in range(2):
        body = first_draft(outreach, kind="nudge", channel="email").body
        send(draft(outreach, kind="nudge", channel="email", to="", subject="", body=body, now=now), at=now)
        bodies.append(body)
    assert "let it rest" not in bodies[0]
    assert set(bodies[0].split("\n\n")[1:3]).isdisjoint(bodies[1].split("\n\n"))


def test_the_next_request_is_worded_otherwise_and_a_copy_says_so(
    client: Client, tom: Person, now: dt.datetime
) -> None:
    outreach = Outreach.objects.of(tom.seeker).get()
    body = first_draft(outreach, kind="request", channel="email").body
    Letter.objects.of(tom.seeker).update(body=body)
    ana = meet(tom.seeker, full_name="Ana Lima", now=now, found=True)
    assert "nearly the same as your note to" not in write(client, ana, "kind=request")
    approached = approach(current_campaign(tom.seeker), person=ana)
    draft(
        approached,
        kind="request",
        channel="email",
        to="",
        subject="",
        body=body.replace("Tom", "Ana"),
        now=now,
    )
    assert "nearly the same as your note to Tom Achterberg" in write(client, ana, "kind=request")


def test_what_the_referrer_said_of_this_person_is_quoted(tom: Person, now: dt.datetime) -> None:
    rosa = meet(tom.seeker, full_name="Rosa Osei", now=now, found=False)
    words = "Sorry, I am late. Tom explains labels better than anyone. Greet your mother!"
    refer(referrer=rosa, referred=tom, may_name="yes", words=words, now=now)
    Letter.objects.of(tom.seeker).delete()
    outreach = approach(current_campaign(tom.seeker), person=tom)
    body = first_draft(outreach, kind="request", channel="email").body
    assert ("“Tom explains labels better than anyone.”" in body, "mother" in body) == (True, False)


def test_a_later_day_is_told_as_it_was_said_and_quoted_in_full(client: Client, tom: Person) -> None:
    said = "Try me after January 10, please."
    page = client.post(f"/people/{tom.pk}/reply", {"do": "read", "text": said}).content.decode()
    assert "Not now: “Try me after January 10, please”." in page
    outreach = Outreach.objects.of(tom.seeker).get()
    receive(outreach, kind="not_now", text=said, received_at=timezone.now(), until_on=dt.date(2027, 1, 11))
    assert "after January 10" in first_draft(outreach, kind="answer", channel="email").body
    receive(
        outreach, kind="not_now", text="In spring.", received_at=timezone.now(), until_on=dt.date(2027, 3, 1)
    )
    assert "around March 1" in first_draft(outreach, kind="answer", channel="email").body


def test_whom_they_pointed_to_is_called_by_name(tom: Person, now: dt.datetime) -> None:
    outreach = Outreach.objects.of(tom.seeker).get()
    receive_name(outreach, text="Ask Sandra Ito.", full_name="Sandra Ito", now=timezone.now())
    body = first_draft(outreach, kind="answer", channel="email").body
    assert (" them" in body, "Sandra" in body or "get in touch" in body) == (False, True)


def test_the_number_that_they_gave_stands_with_the_question_whether_to_keep_it(
    client: Client, tom: Person
) -> None:
    said = {"do": "read", "text": "Gladly, Thursday at 3 pm. Call me on 312 555 0134."}
    page = client.post(f"/people/{tom.pk}/reply", said).content.decode()
    assert "Keep the number 312 555 0134 with them" in page


def test_the_place_that_they_named_stands_in_the_agreement(client: Client, tom: Person) -> None:
    said = {"text": "Gladly, Thursday at 3 pm. Let's meet at our plant, 400 Shore Road."}
    page = client.post(f"/people/{tom.pk}/reply", {"do": "read", **said}).content.decode()
    assert "They name a place" in page
    kept = client.post(f"/people/{tom.pk}/reply", {"do": "keep", "kind": "yes", **said})
    form = client.get(kept["Location"]).context["form"]
    assert (form["how"].value(), form["place"].value()) == ("in_person", "the plant, 400 Shore Road")


@pytest.mark.parametrize(
    "kind", ["answer", "update", "introduction", "reschedule", "missed", "not_met", "called_off"]
)
def test_every_kind_is_a_script_on_the_phone(tom: Person, kind: str) -> None:
    outreach = Outreach.objects.of(tom.seeker).get()
    body = first_draft(outreach, kind=kind, channel="phone", about="Priya Nair").body
    assert (body.startswith("WHEN THEY ANSWER\n"), "Dear" in body, "regards" in body) == (True, False, False)


def test_where_the_thank_you_is_open_it_comes_before_news(
    client: Client, tom: Person, now: dt.datetime
) -> None:
    campaign = current_campaign(tom.seeker)
    talk = Talk.objects.create(
        seeker=tom.seeker, campaign=campaign, person=tom, starts_at=now, started_at=now, ended_at=now
    )
    unnamed, named = (client.get(f"/people/{tom.pk}/write{query}") for query in ("", "?kind=update"))
    assert (unnamed.status_code, unnamed["Location"]) == (302, f"/talks/{talk.pk}/thank")
    assert named.status_code == 200
    thank(talk, channel="email", to="", subject="", body="Thank you.", now=now)
    Letter.objects.of(tom.seeker).filter(kind="thanks").update(sent_at=now)
    assert client.get(f"/people/{tom.pk}/write").status_code == 200
