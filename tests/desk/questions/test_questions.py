"""The bank is hers: she words it, notes what she read, adds her own, and shares it."""

import datetime as dt
import json

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.talks import a_talk

from askwell.accounts.models import Seeker
from askwell.desk.sheet.choosing import suggestion
from askwell.desk.sheet.views import plan_of
from askwell.journey.people.models import Organisation
from askwell.journey.preparation.bank import bank_of, question_of_bank
from askwell.journey.preparation.models import Question
from askwell.journey.purpose.actions import choose_purposes
from askwell.journey.talk.queries import questions_of
from askwell.method.bank import BANK, BY_KEY
from askwell.method.purposes import Purpose

DAY = "Which hour of yesterday did you like best?"


def word(client: Client, name: str, text: str, **more: str) -> int:
    said = {"text": text, "minutes": "2", "found_answer": "", "found_source": ""} | more
    return client.post(f"/questions/{name}", said).status_code


def test_all_questions_stand_by_their_place_in_a_talk(client: Client) -> None:
    groups = client.get("/questions").context["groups"]
    assert [name for name, _ in groups] == [
        "To begin",
        "The work",
        "What lies beneath",
        "The market and you",
        "To close",
    ]
    assert sum(len(listed) for _, listed in groups) == len(BANK)


def test_her_wording_is_asked_and_can_go_back_to_the_banks(client: Client, maya: Seeker) -> None:
    assert word(client, "s01", DAY) == 302
    assert DAY in client.get("/questions").content.decode()
    client.post("/questions/s01/drop")
    assert question_of_bank(maya, "s01").text == BY_KEY["s01"].text


def test_the_page_of_a_question_gives_its_minutes_as_she_would_write_them(client: Client) -> None:
    page = client.get("/questions/s01")
    assert (page.context["form"]["minutes"].value(), "“What is a day" in page.content.decode()) == ("3", True)
    word(client, "s01", DAY, minutes="2.5")
    assert client.get("/questions/s01").context["form"]["minutes"].value() == "2.5"


def test_what_the_closing_questions_are_about_is_said_in_words(client: Client) -> None:
    page = client.get("/questions").content.decode()
    wanted = ("about what you did not think of", "about giving something back", "about staying in touch")
    assert [words in page for words in (*wanted, "about unknown")] == [True, True, True, False]


def test_what_she_read_is_not_asked(client: Client, maya: Seeker, now: dt.datetime) -> None:
    talk = a_talk(maya, now, minutes=30)
    choose_purposes(talk.campaign, purposes=Purpose)
    planned = set(suggestion(talk).keys)
    word(client, "s01", BY_KEY["s01"].text, found_answer="Reading, mostly", found_source="onetonline.org")
    after = suggestion(talk)
    assert ("s01" in planned, "s01" in after.keys) == (True, False)
    assert after.left_out["s01"] == "You found this by reading: onetonline.org."
    assert "onetonline.org" in client.get("/questions").content.decode()


def test_a_question_of_her_own_competes_and_is_asked_with_its_blanks_filled(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    talk = a_talk(maya, now, minutes=60)
    talk.person.organisation = Organisation.objects.create(seeker=maya, name="Lumen Press")
    talk.person.save()
    choose_purposes(talk.campaign, purposes=Purpose)
    said = {"text": "Why {organization} and not a hospital, {first name}?", "minutes": "2", "purpose": "fit"}
    assert client.post("/questions/new", said).status_code == 302
    plan_of(talk)
    assert "Why Lumen Press and not a hospital, Priya?" in [asked.text for asked in questions_of(talk)]
    assert (
        "Why Lumen Press and not a hospital, Priya?" in client.get(f"/talks/{talk.pk}/prep").content.decode()
    )
    own = Question.objects.of(maya).get(key="")
    client.post(f"/questions/{own.pk}/drop")
    assert not Question.objects.of(maya).filter(key="").exists()


def test_of_a_question_of_her_own_she_says_what_it_asks_and_of_whom(client: Client, maya: Seeker) -> None:
    said = {
        "text": "How many of you left?", "minutes": "1.5", "purpose": "organisations", "also": ["fit", "leads"],
        "topics": "Turnover, the mood", "stage": "4", "sensitivity": "2", "best_asked_of": "manager", "desk_first": "on",
    }  # fmt: skip
    assert client.post("/questions/new", said).status_code == 302
    own = bank_of(maya)[-1]
    assert (
        dict(own.purposes),
        own.topics,
        own.stage,
        own.sensitivity,
        own.desk_first,
        own.best_asked_of,
    ) == (
        {"organisations": 1.0, "fit": 0.5, "leads": 0.5},
        ("attrition", "the mood"),
        4,
        2,
        True,
        "manager",
    )
    page = client.get("/questions").content.decode()
    assert "about who stays and who leaves and the mood, best asked of a manager" in page


def test_what_is_wrong_is_said(client: Client) -> None:
    assert [
        word(client, "s01", ""),
        word(client, "s01", DAY, minutes="0"),
        word(client, "s01", DAY, minutes="x"),
    ] == [422] * 3
    assert [client.get(f"/questions/{name}").status_code for name in ("s99", "x")] == [404, 404]


def test_a_shared_file_is_looked_at_first_and_twice_is_once(
    client: Client, strangers_client: Client, maya: Seeker, stranger: Seeker
) -> None:
    word(client, "s01", DAY, found_answer="Mine alone")
    client.post("/questions/new", {"text": "Why not?", "minutes": "1", "purpose": "", "topics": "doubts"})
    data = client.get("/questions/file").content
    assert b"Mine alone" not in data
    look = strangers_client.post("/questions/import", {"file": SimpleUploadedFile("q.json", data)})
    assert ([one.text for one in look.context["coming"].new], Question.objects.of(stranger).count()) == (
        ["Why not?"],
        0,
    )
    for _ in range(2):
        strangers_client.post("/questions/import", {"words": look.context["words"]})
    assert sorted(Question.objects.of(stranger).values_list("text", flat=True)) == sorted([DAY, "Why not?"])
    again = strangers_client.post("/questions/import", {"file": SimpleUploadedFile("q.json", data)})
    assert "Nothing in it is new to you." in again.content.decode()


def test_bad_entries_of_a_shared_file_are_listed(client: Client) -> None:
    data = json.dumps({"questions": [{"text": "Why?"}, {"text": ""}]}).encode()
    page = client.post("/questions/import", {"file": SimpleUploadedFile("q.json", data)}).content.decode()
    assert "Question 2: It has no words." in page


def test_a_stranger_changes_nothing_of_hers(client: Client, strangers_client: Client, maya: Seeker) -> None:
    client.post("/questions/new", {"text": "Why not?", "minutes": "1", "purpose": ""})
    own = Question.objects.of(maya).get(key="")
    assert [
        strangers_client.get(f"/questions/{own.pk}").status_code,
        strangers_client.post(f"/questions/{own.pk}/drop").status_code,
    ] == [404, 404]


def test_the_list_costs_as_many_queries_with_many_questions_of_her_own(client: Client, maya: Seeker) -> None:
    counts = []
    for more in (1, 30):
        for number in range(more):
            Question.objects.create(seeker=maya, text=f"Question {more} {number}?")
        with CaptureQueriesContext(connection) as queries:
            client.get("/questions")
        counts.append(len(queries))
    assert counts[0] == counts[1]
