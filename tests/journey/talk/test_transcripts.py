"""A transcript is asked for with the other one's yes, laid beside the questions, and taken once."""

import datetime as dt
import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from tests.talks import planned
from tests.word import paragraphs

from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line, Transcript
from askwell.journey.talk.queries import standing_lines
from askwell.journey.talk.transcripts.queries import PAGE, Beside

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


def tick(each: Beside, *, kind: str = "said", question: str | None = None) -> dict[str, str]:
    """Fill what the page holds for one turn, ticked."""
    under = str(each.question_id or "") if question is None else question
    name = f"turn-{each.place}"
    return {f"{name}-take": "1", f"{name}-kind": kind, f"{name}-question": under}


def heard(client: Client, address: str, **asked: str) -> list[Beside]:
    return list(client.get(address, asked).context["beside"].heard)


def said_in_order(talk: Talk) -> list[str]:
    return [line.text for line in standing_lines(talk)]


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
        client.post(page.wsgi_request.path, {"me": "Maya Osei", **tick(day), **tick(way)})
    assert taken(asked) == [(second, way.text), (first, day.text)]


def test_who_i_am_can_be_said_and_what_was_taken_is_shown(client: Client, asked: Talk) -> None:
    address = send(client, asked)["Location"]
    beside = client.get(address, {"me": "Priya Nair"}).context["beside"]
    assert {each.speaker for each in beside.heard} == {"Maya Osei"}
    page = client.get(address)
    [_, way] = page.context["beside"].heard
    client.post(address, tick(way))
    assert client.get(address).context["taken"] == {way.place}


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
    client.post(address, tick(client.get(address).context["beside"].heard[0]))
    kept = Transcript.objects.of(asked.seeker).get()
    path = kept.file
    assert isinstance(path, Path)
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]  # pytest-django's own
        client.post(f"{address}/delete")
    assert (path.exists(), len(taken(asked))) == (False, 1)


def test_brought_in_again_after_it_was_deleted_nothing_is_taken_twice(client: Client, asked: Talk) -> None:
    for _ in range(2):
        address = send(client, asked)["Location"]
        client.post(address, tick(heard(client, address)[0]))
        client.post(f"{address}/delete")
    assert len(taken(asked)) == 1


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


def test_the_sort_of_note_and_its_question_can_be_changed(client: Client, asked: Talk) -> None:
    address = send(client, asked)["Location"]
    [day, way] = heard(client, address)
    client.post(address, {**tick(day, kind="quote"), **tick(way, question="")})
    lines = Line.objects.of(asked.seeker).filter(talk=asked)
    assert [(line.text, line.kind, line.question_id) for line in lines] == [
        (way.text, "said", None),
        (day.text, "quote", day.question_id),
    ]


@pytest.mark.parametrize("wrong", [{"kind": "gossip"}, {"question": "01a20a58-af3d-71cc-a513-11a0434e992c"}])
def test_a_choice_that_is_none_is_said_and_nothing_is_taken(
    client: Client, asked: Talk, wrong: dict[str, str]
) -> None:
    address = send(client, asked)["Location"]
    [day, way] = heard(client, address)
    answer = client.post(address, {**tick(day, **wrong), **tick(way)})
    assert (answer.status_code, "There is a problem" in answer.content.decode(), taken(asked)) == (
        422,
        True,
        [],
    )


@pytest.mark.parametrize(("origin", "trust"), [("agreed", "quotable"), ("notes", "background")])
def test_only_a_recording_that_was_agreed_to_may_be_quoted(
    client: Client, asked: Talk, origin: str, trust: str
) -> None:
    address = send(client, asked, origin=origin)["Location"]
    client.post(address, tick(heard(client, address)[0]))
    assert [line.trust for line in standing_lines(asked)] == [trust]


def test_before_notes_come_in_the_page_says_which_mark_they_get_through_which_door_and_why(
    client: Client, asked: Talk
) -> None:
    page = " ".join(client.get(f"/talks/{asked.pk}/transcript").content.decode().split())
    assert "begin here as background, without a name, since they are how you remember it" in page
    assert "the same words may be quoted, unless you mark them otherwise there" in page


@pytest.mark.parametrize(
    ("origin", "heading"),
    [("agreed", "Take notes from the transcript"), ("notes", "Take over your own notes")],
)
def test_the_page_is_called_by_what_was_brought_in(
    client: Client, asked: Talk, origin: str, heading: str
) -> None:
    page = client.get(send(client, asked, origin=origin)["Location"]).content.decode()
    assert f"<h1>{heading}</h1>" in page


@pytest.mark.parametrize("ahead", [None, dt.timedelta(days=3)])
def test_notes_keep_the_order_of_the_file_whenever_the_talk_is(
    client: Client, asked: Talk, ahead: dt.timedelta | None
) -> None:
    """A talk without a time, or one still to come: the notes may not all fall on the moment of bringing them in."""
    starts_at = timezone.now() + ahead if ahead else None
    Talk.objects.of(asked.seeker).filter(pk=asked.pk).update(starts_at=starts_at)
    told = [f"The {word} thing that they told me." for word in ("first", "second", "third", "fourth", "last")]
    said = {"origin": "notes", "words": "\n\n".join(told)}
    address = client.post(f"/talks/{asked.pk}/transcript", said)["Location"]
    late, *before = reversed(heard(client, address))
    client.post(address, tick(late))
    for each in before:
        client.post(address, tick(each))
    assert said_in_order(asked) == told


def test_a_file_that_tells_the_time_of_day_is_counted_from_its_first_word(
    client: Client, asked: Talk
) -> None:
    Talk.objects.of(asked.seeker).filter(pk=asked.pk).update(started_at=asked.starts_at)
    data = (
        "14:03:22 From Priya Nair: Half of it is reading data of others.\n"
        "14:05:00 From Maya Osei: And how did you begin?\n"
        "14:13:22 From Priya Nair: By an advertisement, by mistake.\n"
    )
    address = send(client, asked, data=data)["Location"]
    spoken = heard(client, address)
    client.post(address, {name: value for each in spoken for name, value in tick(each).items()})
    assert asked.starts_at is not None
    assert [(line.at - asked.starts_at).total_seconds() // 60 for line in standing_lines(asked)] == [0, 10]
    assert {each.clock for each in spoken} == {"14:03:22", "14:13:22"}


def test_a_file_that_names_only_the_other_one_is_heard_whole(client: Client, asked: Talk) -> None:
    data = (
        "Priya Nair: Half of it is reading data of others.\n\nPriya Nair: By an advertisement, by mistake.\n"
    )
    page = client.get(send(client, asked, data=data)["Location"])
    assert (page.context["beside"].me, len(page.context["beside"].heard)) == ("", 1)


def test_an_hour_of_captions_comes_in_parts(client: Client, asked: Talk) -> None:
    told = [f"This is sentence {at} of a very long talk." for at in range(PAGE + 5)]
    said = {"origin": "notes", "words": "\n\n".join(told)}
    address = client.post(f"/talks/{asked.pk}/transcript", said)["Location"]
    first, second = (client.get(address, {"page": page}) for page in ("1", "2"))
    each = first.context["part"].heard[0]
    onward = client.post(address, {"page": "1", **tick(each)})["Location"]
    last = second.context["part"].heard[0]
    end = client.post(address, {"page": "2", **tick(last)})["Location"]
    assert [len(page.context["part"].heard) for page in (first, second)] == [PAGE, 5]
    assert (onward.endswith("&page=2"), end) == (True, f"/talks/{asked.pk}")
    assert said_in_order(asked) == [each.text, last.text]


@pytest.mark.parametrize("page", ["", "0", "-1", "x", "²", "9" * 400])
def test_a_part_that_is_none_shows_one_that_is(client: Client, asked: Talk, page: str) -> None:
    address = send(client, asked)["Location"]
    assert client.get(address, {"page": page}).context["part"].page == 1


def test_the_page_of_the_talk_leads_back_to_the_transcript(client: Client, asked: Talk) -> None:
    address = send(client, asked)["Location"]
    assert f'href="{address}"' in client.get(f"/talks/{asked.pk}").content.decode()


def test_a_file_that_is_gone_says_so_kindly(client: Client, asked: Talk) -> None:
    address = send(client, asked)["Location"]
    path = Transcript.objects.of(asked.seeker).get().file
    assert isinstance(path, Path)
    path.unlink()
    assert (client.get(address).status_code, client.get(f"{address}/file").status_code) == (200, 404)


def test_short_words_in_between_are_folded_away_and_can_be_taken(client: Client, asked: Talk) -> None:
    said = {
        "origin": "notes",
        "words": "Maya: How did you get into this field?\nAda: By chance.\nAda and I laughed: yes\nMaya: I see.\nAda: Mhm.\n",
    }
    address = client.post(f"/talks/{asked.pk}/transcript", said)["Location"]
    chance, murmur = heard(client, address, me="Maya")
    assert (chance.murmur, murmur.murmur, murmur.text) == (False, True, "Mhm.")
    assert "1 short word in between" in client.get(address, {"me": "Maya"}).content.decode()
    client.post(address, {"me": "Maya", **tick(murmur)})
    assert said_in_order(asked) == ["Mhm."]


def test_entries_of_notes_are_all_offered_and_nobody_speaks(client: Client, asked: Talk) -> None:
    said = {"origin": "notes", "words": "Pay: 60k to 75k\nHours: 40\nRemote ok\n\nSixty thousand."}
    page = client.get(client.post(f"/talks/{asked.pk}/transcript", said)["Location"])
    beside = page.context["beside"]
    assert (beside.speakers, [each.text for each in beside.heard]) == (
        [],
        ["Pay: 60k to 75k", "Hours: 40", "Remote ok", "Sixty thousand."],
    )


def test_a_word_document_is_taken_like_any_transcript(client: Client, asked: Talk) -> None:
    file = SimpleUploadedFile(
        "call.docx",
        paragraphs("Maya Osei   0:03\nHow did you begin?", "Priya Nair   0:07\nBy chance, you know."),
    )
    answer = client.post(f"/talks/{asked.pk}/transcript", {"origin": "agreed", "file": file})
    [each] = heard(client, answer["Location"])
    assert (each.speaker, each.clock, each.text) == ("Priya Nair", "0:07", "By chance, you know.")


def test_without_a_plan_what_was_asked_is_known_as_a_question_of_the_bank(client: Client, talk: Talk) -> None:
    said = {
        "origin": "agreed",
        "words": "Maya: Is that typical of others in the field?\nPriya: In a hospital, yes.\n"
        "Maya: And what does an ordinary Tuesday look like?\nPriya: Half of it is tickets.\n",
    }
    page = client.get(client.post(f"/talks/{talk.pk}/transcript", said)["Location"])
    groups = {name: [each.text for each in heard] for name, heard in page.context["beside"].groups}
    assert groups == {
        "What is a day on this job really like?": ["Half of it is tickets."],
        "Is your job typical of others in this field?": ["In a hospital, yes."],
    }
    [tuesday, typical] = page.context["beside"].heard
    client.post(page.wsgi_request.path, {"me": "Maya", **tick(typical), **tick(tuesday)})
    assert sorted(taken(talk)) == [
        ("Is your job typical of others in this field?", "In a hospital, yes."),
        ("What is a day on this job really like?", "Half of it is tickets."),
    ]


def test_my_own_lines_come_ticked_and_what_was_left_out_stays_so(client: Client, talk: Talk) -> None:
    said = {"origin": "notes", "words": "Half of it is tickets\nTen hours of meetings a week"}
    page = client.get(client.post(f"/talks/{talk.pk}/transcript", said)["Location"])
    ticked = re.compile(r'name="turn-\d+-take" value="1" checked')
    assert len(ticked.findall(page.content.decode())) == 2
    client.post(page.wsgi_request.path, tick(page.context["beside"].heard[0]))
    assert ticked.findall(client.get(page.wsgi_request.path).content.decode()) == []


def test_what_others_said_waits_for_a_tick(client: Client, talk: Talk) -> None:
    page = client.get(send(client, talk)["Location"]).content.decode()
    assert re.findall(r'-take" value="1"( checked)?>', page)
    assert re.findall(r'-take" value="1" checked', page) == []


def test_pasted_notes_with_one_thought_a_line_are_a_note_for_each_line(client: Client, talk: Talk) -> None:
    assert "become one note for each line" in client.get(f"/talks/{talk.pk}/transcript").content.decode()
    thoughts = [
        "Half of it is tickets",
        "Ten hours of meetings a week",
        "At a vendor you travel three weeks in four.",
        "certificate gets you past HR",
    ]
    said = {"origin": "notes", "words": "\n".join(thoughts)}
    page = client.get(client.post(f"/talks/{talk.pk}/transcript", said)["Location"])
    assert "Each line that you tick becomes a note of its own." in page.content.decode()
    client.post(
        page.wsgi_request.path, {k: v for each in page.context["beside"].heard for k, v in tick(each).items()}
    )
    assert said_in_order(talk) == thoughts
