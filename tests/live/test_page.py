"""The page of a live talk carries all that the phone must know."""

import datetime as dt
import json
import re
from typing import Any

from django.test import Client
from tests.talks import planned
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.models import Question
from askwell.journey.talk import actions
from askwell.journey.talk.models import Line
from askwell.live.page import page_data


def data_of(client: Client, talk: Talk) -> dict[str, Any]:
    page = client.get(f"/talks/{talk.pk}/live").content.decode()
    [script] = re.findall(r'<script id="talk-data" type="application/json">(.*?)</script>', page)
    said: dict[str, Any] = json.loads(script)
    return said


def test_it_holds_the_questions_the_clock_and_what_was_kept(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    [question] = planned(talk, now, "How did you get into this field?")
    actions.begin(talk, at=now, now=now)
    first, second = uuid7(), uuid7()
    for line_id, text, revises in ((first, "I was a nurce", None), (second, "I was a nurse", first)):
        actions.note(
            maya,
            talk,
            line_id=line_id,
            text=text,
            kind=Line.Kind.SAID,
            question=question.pk,
            at=now,
            now=now,
            revises=revises,
        )
    said = data_of(client, talk)
    assert said["questions"] == [
        {"id": str(question.pk), "text": question.text, "why": "", "asks_names": False, "closes": False},
        {
            "id": None,
            "text": "Who else would you talk to, if you were me?",
            "why": "Keep time for this one.",
            "asks_names": True,
            "closes": True,
        },
    ]
    assert (said["minutes"], said["started_at"], said["ended_at"]) == (25, "2026-03-12T17:00:00Z", None)
    assert [(line["id"], line["text"]) for line in said["lines"]] == [(str(first), "I was a nurse")]
    assert sorted(said["known"]) == [str(first), str(second)]
    assert (said["lines_url"], said["talk_url"]) == ("/api/lines/", f"/api/talks/{talk.pk}")


def test_a_plan_that_asks_for_names_gets_no_second_question_for_them(talk: Talk, now: dt.datetime) -> None:
    [question] = planned(talk, now, "Can you refer me to someone else in this field?")
    Question.objects.of(talk.seeker).filter(pk=question.pk).update(key="s15")
    assert [card["asks_names"] for card in page_data(talk)["questions"]] == [True]


def test_without_a_plan_it_begins_with_curiosity_and_ends_with_names(talk: Talk) -> None:
    assert [card["text"] for card in page_data(talk)["questions"]] == [
        "Begin with what made you curious.",
        "Who else would you talk to, if you were me?",
    ]


def test_the_data_cannot_end_its_script(client: Client, talk: Talk, now: dt.datetime) -> None:
    planned(talk, now, "</script><script>alert(1)</script>")
    assert data_of(client, talk)["questions"][0]["text"] == "</script><script>alert(1)</script>"


def test_a_stranger_finds_nothing(strangers_client: Client, talk: Talk) -> None:
    assert strangers_client.get(f"/talks/{talk.pk}/live").status_code == 404


def test_the_worker_may_see_this_page_alone_and_names_nobody(talk: Talk) -> None:
    answer = Client().get(f"/talks/{talk.pk}/live-worker.js")
    said = answer.content.decode()
    assert answer["Service-Worker-Allowed"] == f"/talks/{talk.pk}/live"
    assert said.startswith('import { keepTalk } from "/static/live/worker.js";\nkeepTalk({"talk": ')
    assert ("Priya" in said, "/static/live/page.js" in said) == (False, True)


def test_how_the_talk_stands_is_told_with_the_time_of_the_house(
    client: Client, strangers_client: Client, talk: Talk
) -> None:
    answer = client.get(f"/api/talks/{talk.pk}")
    said = answer.json()
    assert abs(
        dt.datetime.fromisoformat(answer.headers["Askwell-Now"]) - dt.datetime.now(dt.UTC)
    ) < dt.timedelta(minutes=1)
    assert {**said, "plan": None} == data_of(client, talk)
    assert client.get(f"/api/talks/{talk.pk}?clock").json() == {}
    assert strangers_client.get(f"/api/talks/{talk.pk}").status_code == 404
