"""A note that somebody was asked is taken back, unless there was an answer or a letter."""

import datetime as dt

from django.test import Client
from tests.journey.people.asks.asking import TEN_DAYS, asked, states

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Ask, Person
from askwell.journey.purpose.models import Campaign
from askwell.mail import outbox
from askwell.method.asks import AskState


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
