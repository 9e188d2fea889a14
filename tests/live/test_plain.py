"""The talk page without JavaScript: a form that keeps each note at once."""

import datetime as dt
import re

import pytest
from django.test import Client
from django.utils import timezone
from tests.talks import planned
from uuid_utils.compat import uuid7

from askwell.journey.agreement.models import Talk
from askwell.journey.talk.queries import standing_lines
from askwell.live.phone import pass_address


def page_of(client: Client, talk: Talk, query: str = "") -> str:
    return client.get(f"/talks/{talk.pk}/live{query}").content.decode()


def note(**other: str) -> dict[str, str]:
    return {
        "do": "keep",
        "line_id": str(uuid7()),
        "kind": "said",
        "question": "1",
        "text": "by hand",
        **other,
    }


def question(page: str) -> str:
    [text] = re.findall(r'<h2 id="question"[^>]*>(.*?)</h2>', page)
    return str(text)


def test_a_note_is_kept_once_however_often_the_form_is_sent(client: Client, talk: Talk) -> None:
    said = note()
    answers = [client.post(f"/talks/{talk.pk}/live", said) for _ in range(2)]
    assert [answer["Location"] for answer in answers] == [f"/talks/{talk.pk}/live?question=1"] * 2
    assert [line.text for line in standing_lines(talk)] == ["by hand"]
    assert "<p>by hand</p>" in page_of(client, talk)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"text": "  "}, "Write a few words."),
        ({"text": "x" * 20_001}, "A note holds 20,000 characters at most."),
        ({"line_id": "7"}, "This form has lost a part of itself."),
        ({"kind": "gossip"}, "This form has lost a part of itself."),
    ],
)
def test_what_cannot_be_kept_is_said_and_stays_in_the_box(
    client: Client, talk: Talk, said: dict[str, str], sentence: str
) -> None:
    answer = client.post(f"/talks/{talk.pk}/live", note(**said))
    page = answer.content.decode()
    assert (answer.status_code, standing_lines(talk)) == (422, [])
    assert f'role="alert">{sentence}' in page
    assert f">{note(**said)['text']}</textarea>" in page


@pytest.mark.parametrize("number", ["0", "-1", "99", "two", "²", ""])
def test_a_question_that_is_none_is_the_first_or_the_last(
    client: Client, talk: Talk, now: dt.datetime, number: str
) -> None:
    planned(talk, now, "What is a day like?", "How did you get in?")
    last = "Who else would you talk to, if you were me?"
    assert question(page_of(client, talk, f"?question={number}")) == (
        last if number == "99" else "What is a day like?"
    )


def test_the_clock_is_read_when_the_page_is_made(client: Client, talk: Talk) -> None:
    before = page_of(client, talk)
    client.post(f"/talks/{talk.pk}/live", {"do": "start"})
    talk.refresh_from_db()
    began = timezone.now() - dt.timedelta(minutes=21)
    Talk.objects.of(talk.seeker).filter(pk=talk.pk).update(
        started_at=began, starts_at=began - dt.timedelta(minutes=5)
    )
    late = page_of(client, talk)
    assert talk.started_at is not None
    assert ('id="left" class="num">25:00<' in before, "You agreed to end at" in late) == (True, True)
    assert re.findall(r'class="num">(\+1:0\d)<.*?>over<', late) != []


def test_the_sheets_are_opened_by_an_address_and_no_other_word_opens_one(client: Client, talk: Talk) -> None:
    opened = [
        page_of(client, talk, f"?open={word}").count(" open>")
        for word in ("questions", "wrapup", "edit", "x")
    ]
    assert opened == [1, 1, 0, 0]


def test_a_phone_with_a_pass_may_send_the_forms_of_its_talk(talk: Talk) -> None:
    phone = Client()
    phone.get(pass_address(talk))
    kept = phone.post(f"/talks/{talk.pk}/live", note())
    done = phone.post(f"/talks/{talk.pk}/live", {"do": "finish", "thanked": "on"})
    assert (kept.status_code, done["Location"]) == (302, f"/talks/{talk.pk}/live/done")
    talk.refresh_from_db()
    assert talk.ended_at is not None


def test_a_stranger_can_send_nothing(strangers_client: Client, talk: Talk) -> None:
    assert strangers_client.post(f"/talks/{talk.pk}/live", note()).status_code == 404
    assert standing_lines(talk) == []


def test_where_no_questions_are_chosen_none_is_counted(client: Client, talk: Talk, now: dt.datetime) -> None:
    page = page_of(client, talk)
    assert ("No questions are chosen" in page, "Question 1 of" in page) == (True, False)
    planned(talk, now, "What is a day like?")
    assert 'id="question-number">Question 1 of 2<' in page_of(client, talk)
