"""A transcript is asked for with the other one's yes, laid beside the questions, and taken once."""

import datetime as dt
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.talks import planned

from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line, Transcript

CALL = """WEBVTT

00:00:05.000 --> 00:00:08.000
<v Maya Osei>How did you get into this field?

00:00:09.000 --> 00:00:15.000
<v Priya Nair>By an advertisement that I answered by mistake.

00:01:00.000 --> 00:01:04.000
<v Maya Osei>And what is a day on this job really like?

00:01:05.000 --> 00:01:30.000
<v Priya Nair>Half of it is reading other people’s data.
"""


@pytest.fixture
def asked(talk: Talk, now: dt.datetime) -> Talk:
    planned(talk, now, "What is a day on this job really like?", "How did you get into this field?")
    return talk


def send(client: Client, talk: Talk, *, origin: str = "agreed", data: str = CALL) -> HttpResponse:
    file = SimpleUploadedFile("call.vtt", data.encode())
    answer = client.post(f"/talks/{talk.pk}/transcript", {"origin": origin, "file": file})
    assert isinstance(answer, HttpResponse)
    return answer


def taken(talk: Talk) -> list[tuple[str, str]]:
    lines = Line.objects.of(talk.seeker).filter(talk=talk).select_related("question")
    return [(line.question.text if line.question else "", line.text) for line in lines]


def test_what_was_said_stands_under_its_question_and_becomes_a_note_when_ticked(
    client: Client, asked: Talk
) -> None:
    page = client.get(send(client, asked)["Location"])
    [(first, [day]), (second, [way])] = page.context["beside"].groups
    assert (first, day.text, day.clock) == (
        "What is a day on this job really like?",
        "Half of it is reading other people’s data.",
        "1:05",
    )
    assert (second, way.text) == (
        "How did you get into this field?",
        "By an advertisement that I answered by mistake.",
    )
    assert taken(asked) == []
    for _ in range(2):
        client.post(page.wsgi_request.path, {"me": "Maya Osei", "take": [day.place, way.place]})
    assert taken(asked) == [(second, way.text), (first, day.text)]


def test_who_i_am_can_be_said_and_what_was_taken_is_shown(client: Client, asked: Talk) -> None:
    address = send(client, asked)["Location"]
    beside = client.get(address, {"me": "Priya Nair"}).context["beside"]
    assert {each.speaker for each in beside.heard} == {"Maya Osei"}
    client.post(address, {"me": "Maya Osei", "take": ["3"]})
    assert client.get(address).context["taken"] == {3}


def test_a_recording_that_was_not_agreed_to_is_not_kept(client: Client, asked: Talk) -> None:
    answer = send(client, asked, origin="no")
    assert (answer.status_code, "nothing of it is kept" in answer.content.decode()) == (422, True)
    assert not Transcript.objects.of(asked.seeker).exists()


def test_without_a_word_on_consent_nothing_is_taken(client: Client, asked: Talk) -> None:
    assert send(client, asked, origin="").status_code == 422
    assert not Transcript.objects.of(asked.seeker).exists()


@pytest.mark.parametrize(
    ("data", "words"),
    [("", "This file is empty"), ("WEBVTT\n\n", "words"), (" \n", "Choose a file")],
)
def test_a_file_without_words_is_said(client: Client, asked: Talk, data: str, words: str) -> None:
    answer = send(client, asked, data=data)
    assert (answer.status_code, words in answer.content.decode()) == (422, True)


def test_pasted_notes_are_laid_too(client: Client, asked: Talk) -> None:
    said = {"origin": "notes", "words": "How did you get into this field?\nBy an advertisement, by mistake"}
    page = client.get(client.post(f"/talks/{asked.pk}/transcript", said)["Location"])
    assert [(name, len(heard)) for name, heard in page.context["beside"].groups] == [
        ("How did you get into this field?", 1)
    ]


def test_the_same_file_twice_is_one_transcript_and_comes_out_as_it_came(client: Client, asked: Talk) -> None:
    addresses = {send(client, asked)["Location"] for _ in range(2)}
    [address] = addresses
    file = client.get(f"{address}/file")
    assert b"".join(file) == CALL.encode()
    assert (file["Content-Security-Policy"], "attachment" in file["Content-Disposition"]) == (
        "default-src 'none'; sandbox",
        True,
    )


def test_deleting_it_deletes_its_file_and_leaves_the_notes(
    client: Client, asked: Talk, django_capture_on_commit_callbacks: object
) -> None:
    address = send(client, asked)["Location"]
    client.post(address, {"take": ["1"]})
    kept = Transcript.objects.of(asked.seeker).get()
    path = kept.file
    assert isinstance(path, Path)
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]  # pytest-django's own
        client.post(f"{address}/delete")
    assert (path.exists(), len(taken(asked))) == (False, 1)


def test_a_stranger_finds_none_of_it(client: Client, strangers_client: Client, asked: Talk) -> None:
    address = send(client, asked)["Location"]
    assert {
        strangers_client.get(f"/talks/{asked.pk}/transcript").status_code,
        strangers_client.get(address).status_code,
        strangers_client.get(f"{address}/file").status_code,
        strangers_client.post(f"{address}/delete").status_code,
    } == {404}


def test_a_long_transcript_costs_as_many_queries_as_a_short_one(client: Client, asked: Talk) -> None:
    long = CALL + "".join(
        f"\n{at // 60:02}:{at % 60:02}.000 --> {at // 60:02}:{at % 60:02}.900\n<v Priya Nair>Sentence {at} of many more.\n"
        f"\n{at // 60:02}:{at % 60:02}.900 --> {at // 60:02}:{at % 60:02}.950\n<v Maya Osei>Go on.\n"
        for at in range(100, 400)
    )
    counts = []
    for data in (CALL, long):
        address = send(client, asked, data=data)["Location"]
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        counts.append(len(queries))
    assert counts[0] == counts[1]
