"""What a phone sends is kept once, answered in JSON after the commit, and never for a stranger."""

import json
from typing import Any
from uuid import UUID

import pytest
from django.http import HttpResponse
from django.test import Client
from tests.talks import planned
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line, WrapUp
from askwell.journey.talk.queries import standing_lines

AT = "2026-03-12T17:05:00.123Z"


def put(client: Client, address: str, said: object) -> Any:
    body = said if isinstance(said, bytes) else json.dumps(said)
    return client.put(address, body, content_type="application/json")


def line(talk: Talk, text: str = "Mornings are reading", **other: object) -> dict[str, object]:
    return {"talk": str(talk.pk), "at": AT, "question": None, "kind": "said", "text": text, **other}


def words(talk: Talk) -> list[str]:
    return [standing.text for standing in standing_lines(talk)]


def told(answer: HttpResponse) -> tuple[int, Any]:
    return answer.status_code, json.loads(answer.content)


def test_a_line_is_answered_with_its_id_and_kept_once(client: Client, talk: Talk) -> None:
    line_id = str(uuid7())
    answers = [told(put(client, f"/api/lines/{line_id}", line(talk))) for _ in range(3)]
    said = {"id": line_id, "question": None}
    assert answers == [(201, said), (200, said), (200, said)]
    assert words(talk) == ["Mornings are reading"]


def test_a_line_keeps_its_question_kind_and_moment(client: Client, talk: Talk) -> None:
    [question] = planned(talk, talk.created_at, "How did you get into this field?")
    put(client, f"/api/lines/{uuid7()}", line(talk, "Sofia", question=str(question.pk), kind="name"))
    [kept] = standing_lines(talk)
    assert (kept.kind, kept.question_id, kept.at.isoformat()) == (
        "name",
        question.pk,
        "2026-03-12T17:05:00.123000+00:00",
    )


def test_the_same_id_with_other_words_is_a_conflict(client: Client, talk: Talk) -> None:
    address = f"/api/lines/{uuid7()}"
    put(client, address, line(talk, "first"))
    status, said = told(put(client, address, line(talk, "second")))
    assert (status, said["error"], words(talk)) == (
        409,
        "A note with this id is kept already, with other words. It stays as it is.",
        ["first"],
    )


def test_a_change_and_a_striking_out_are_lines_too(client: Client, talk: Talk) -> None:
    first = str(uuid7())
    put(client, f"/api/lines/{first}", line(talk, "weaks"))
    changed = told(put(client, f"/api/lines/{uuid7()}", line(talk, "weeks", revises=first)))[0]
    before = words(talk)
    struck = told(put(client, f"/api/lines/{uuid7()}", line(talk, "", revises=first)))[0]
    assert (changed, before, struck, words(talk)) == (201, ["weeks"], 201, [])


def test_a_change_of_a_line_that_has_not_come_yet_is_a_conflict(client: Client, talk: Talk) -> None:
    assert told(put(client, f"/api/lines/{uuid7()}", line(talk, revises=str(uuid7()))))[0] == 409


def test_a_stranger_can_neither_write_into_a_talk_nor_take_an_id(
    client: Client, strangers_client: Client, talk: Talk
) -> None:
    address = f"/api/lines/{uuid7()}"
    put(client, address, line(talk, "a secret"))
    answers = [
        told(put(strangers_client, address, line(talk, "a secret"))),
        told(put(strangers_client, f"/api/lines/{uuid7()}", line(talk))),
        told(put(strangers_client, f"/api/talks/{talk.pk}", {"ended_at": AT})),
    ]
    assert answers == [(404, {"error": "This talk is not here."})] * 3
    assert words(talk) == ["a secret"]


def test_the_signed_out_are_led_to_the_door(talk: Talk) -> None:
    answers = [
        put(Client(), address, line(talk))["Location"].partition("?")[0]
        for address in (f"/api/lines/{uuid7()}", f"/api/talks/{talk.pk}")
    ]
    assert (answers, words(talk)) == (["/closed", "/closed"], [])


def test_a_page_of_another_site_cannot_write(maya: Seeker, talk: Talk) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(maya.user)
    without = put(client, f"/api/lines/{uuid7()}", line(talk)).status_code
    client.get(f"/talks/{talk.pk}/live")
    token = client.cookies["askwell_csrf"].value
    allowed = client.put(
        f"/api/lines/{uuid7()}",
        json.dumps(line(talk)),
        content_type="application/json",
        headers={"X-CSRFToken": token},
    )
    assert (without, allowed.status_code, len(words(talk))) == (403, 201, 1)


DEEP = b"[" * 200_000
BAD = {
    "no JSON": (b"{", "This is not JSON in UTF-8."),
    "no UTF-8": (b'{"text": "\xff"}', "This is not JSON in UTF-8."),
    "too deep": (DEEP, "This is not JSON in UTF-8."),
    "empty": (b"", "This is not JSON in UTF-8."),
    "a list": ([], "Send one JSON object."),
    "too much": (b" " * 1_000_001, "This is too much for one note. It holds 20,000 characters at most."),
    "far too much": (
        b" " * 6_000_000,
        "A note holds 20,000 characters at most. Put the rest into a second note.",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_a_body_that_is_none_is_said(client: Client, talk: Talk, case: str) -> None:
    body, sentence = BAD[case]
    assert told(put(client, f"/api/lines/{uuid7()}", body)) == (400, {"error": sentence})


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("text", None, "“text” must be words."),
        ("text", 7, "“text” must be words."),
        ("text", " ", "Write a few words."),
        ("text", "x" * 20_001, "“text” is too long. A note holds 20,000 characters at most."),
        ("kind", "gossip", "“kind” must be one of said, name, lead, promise, number, quote, view."),
        ("kind", [], "“kind” must be words."),
        ("talk", "7", "“talk” must be an id such as 0192d3a4-5b6c-7d8e-9f01-23456789abcd."),
        ("question", 7, "“question” must be words."),
        ("revises", "x", "“revises” must be an id such as 0192d3a4-5b6c-7d8e-9f01-23456789abcd."),
        ("at", "yesterday", "“at” must be a moment such as 2026-03-12T19:05:00.000Z."),
        ("at", "2026-02-30T10:00:00Z", "“at” must be a moment such as 2026-03-12T19:05:00.000Z."),
        ("at", "2026-03-12T10:00", "“at” must be a moment with its zone, such as 2026-03-12T19:05:00.000Z."),
        (
            "at",
            "9999-12-31T23:59:59-12:00",
            "“at” must be a moment with its zone, such as 2026-03-12T19:05:00.000Z.",
        ),
    ],
)
def test_each_part_that_cannot_be_read_is_named(
    client: Client, talk: Talk, name: str, value: object, sentence: str
) -> None:
    answer = put(client, f"/api/lines/{uuid7()}", {**line(talk), name: value})
    assert told(answer) == (400, {"error": sentence})
    assert Line.objects.of(talk.seeker).count() == 0


@pytest.mark.parametrize("text", ["a\x00b", "half \ud83d an emoji"])
def test_signs_that_no_database_holds_are_marked_and_the_note_is_kept(
    client: Client, talk: Talk, text: str
) -> None:
    address = f"/api/lines/{uuid7()}"
    answers = [told(put(client, address, line(talk, text)))[0] for _ in range(2)]
    assert (answers, words(talk)) == (
        [201, 200],
        [text.replace("\x00", "\ufffd").replace("\ud83d", "\ufffd")],
    )


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "مرحبا", "山田", "👩🏽‍🔬", "x" * 20_000])
def test_any_words_come_back_as_they_were(client: Client, talk: Talk, text: str) -> None:
    put(client, f"/api/lines/{uuid7()}", line(talk, text))
    page = client.get(f"/talks/{talk.pk}/live").content.decode()
    assert (words(talk), "<script>alert" in page) == ([text], False)


def test_only_put_is_answered(client: Client, talk: Talk) -> None:
    assert [
        client.get(f"/api/lines/{uuid7()}").status_code,
        client.post(f"/api/talks/{talk.pk}").status_code,
    ] == [405, 405]


def test_start_end_and_wrap_up_come_from_the_phone_and_may_come_twice(client: Client, talk: Talk) -> None:
    address = f"/api/talks/{talk.pk}"
    said = {
        "started_at": "2026-03-12T17:00:00Z",
        "ended_at": "2026-03-12T17:26:00Z",
        "wrap_up": {"done": ["thanked", "flattered"], "resume_remark": "Shorter", "card": "P. Nair"},
    }
    answers = [told(put(client, address, said)) for _ in range(2)]
    talk.refresh_from_db()
    kept = WrapUp.objects.of(talk.seeker).get(talk=talk)
    assert [(status, UUID(answer["id"])) for status, answer in answers] == [(200, talk.pk)] * 2
    assert (talk.minutes_taken, kept.thanked, kept.got_card, kept.card) == (26, True, False, "P. Nair")


def test_what_two_phones_say_at_the_end_is_joined(client: Client, talk: Talk) -> None:
    address = f"/api/talks/{talk.pk}"
    for said in ({"done": ["thanked"], "card": "P. Nair"}, {"done": ["asked_names"]}):
        put(client, address, {"wrap_up": said, "wrap_up_before": {"done": []}})
    kept = WrapUp.objects.of(talk.seeker).get(talk=talk)
    assert (kept.thanked, kept.asked_names, kept.card) == (True, True, "P. Nair")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            {"started_at": "2026-03-12T17:00:00Z", "ended_at": "2026-03-12T16:00:00Z"},
            "This talk would end before it starts. Look at the two times again.",
        ),
        ({"started_at": "soon"}, "“started_at” must be a moment such as 2026-03-12T19:05:00.000Z."),
        ({"wrap_up": "done"}, "“wrap_up” must be an object with a list “done”."),
        ({"wrap_up": {"done": 7}}, "“wrap_up” must be an object with a list “done”."),
        ({"wrap_up": {"card": 7}}, "“card” must be words."),
        ([], "Send one JSON object."),
    ],
)
def test_a_talk_that_cannot_be_so_is_said(client: Client, talk: Talk, said: object, sentence: str) -> None:
    assert told(put(client, f"/api/talks/{talk.pk}", said)) == (400, {"error": sentence})
    talk.refresh_from_db()
    assert talk.ended_at is None


def test_a_line_may_come_with_its_mark_and_a_change_without_one_keeps_it(client: Client, talk: Talk) -> None:
    first = uuid7()
    put(client, f"/api/lines/{first}", line(talk, "Two go in June", trust="confidential"))
    put(client, f"/api/lines/{uuid7()}", line(talk, "Two go in July", revises=str(first)))
    assert [(kept.text, kept.trust.value) for kept in standing_lines(talk)] == [
        ("Two go in July", "confidential")
    ]
    status, said = told(put(client, f"/api/lines/{uuid7()}", line(talk, trust="public")))
    assert (status, said["error"][:24]) == (400, "“trust” must be one of q")
