"""Every question by everyone who was talked with."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.queries import answers
from askwell.journey.findings.board.queries import Sieve, board
from askwell.journey.people.actions import meet
from askwell.journey.preparation.bank import bank_of
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.queries import standing_lines
from askwell.method.purposes import Purpose

DAY = "What is a day on this job really like?"


def told(
    campaign: Campaign, name: str, text: str, now: dt.datetime, *, title: str = "", place: str = ""
) -> Talk:
    talk = talk_with(campaign, name, now, place=place)
    talk.person.title = title
    talk.person.save(update_fields=["title"])
    write(talk, "said", text, at=now, question="s01")
    return talk


def row_of(found: object, key: str) -> list[str]:
    row = next(row for row in found.rows if row.question.key == key)  # type: ignore[attr-defined]  # a board
    return [cell.short if cell else "" for cell in row.cells]


def test_who_said_what_stands_under_whom(campaign: Campaign, now: dt.datetime) -> None:
    told(campaign, "Daniel Reyes", "Mostly reading.", now)
    told(campaign, "Grace Lin", "Mostly meetings.", now + dt.timedelta(hours=1))
    found = board(campaign, sieve=Sieve())
    assert [talk.person.full_name for talk in found.talks] == ["Grace Lin", "Daniel Reyes"]
    assert (row_of(found, "s01"), row_of(found, "s02")) == (["Mostly meetings.", "Mostly reading."], ["", ""])


def test_a_long_answer_is_cut_between_words_and_can_be_opened(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    said = "You read other people's sentences for eight hours and then you argue about one of them."
    told(campaign, "Daniel Reyes", said, now)
    assert row_of(board(campaign, sieve=Sieve()), "s01") == [
        "You read other people's sentences for eight hours and then …"
    ]
    assert said.replace("'", "&#x27;") in client.get("/findings/board").content.decode()


def test_a_line_written_anew_stands_as_it_is_now_and_a_view_of_mine_is_no_answer(
    campaign: Campaign, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Daniel Reyes", now)
    write(talk, "view", "I liked her.", at=now, question="s01")
    assert row_of(board(campaign, sieve=Sieve()), "s01") == [""]


def test_the_rows_are_the_handouts_fifteen_and_of_ours_those_that_were_asked(
    campaign: Campaign, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Daniel Reyes", now)
    write(talk, "said", "Start small.", at=now, question="x20")
    keys = [row.question.key for row in board(campaign, sieve=Sieve()).rows]
    assert keys == [*(f"s{number:02}" for number in range(1, 16)), "x20"]


def test_a_question_that_one_person_answered_is_asked_next_of_whoever_knows_best(
    campaign: Campaign, now: dt.datetime
) -> None:
    meet(campaign.seeker, full_name="Ines Ortiz", now=now, found=True, title="Head of Writing")
    told(campaign, "Daniel Reyes", "Mostly reading.", now)
    told(campaign, "Grace Lin", "Mostly meetings.", now)
    asked = {
        ask.question.key: (ask.of, [one.full_name for one in ask.in_sight])
        for ask in board(campaign, sieve=Sieve()).next
    }
    assert "s01" not in asked
    assert asked["s05"] == ("manager", ["Ines Ortiz"])


@pytest.mark.parametrize(
    ("filtered", "shown"),
    [
        ("", {"Daniel Reyes", "Grace Lin"}),
        ("role=manager", {"Grace Lin"}),
        ("since=2026-03-13", {"Grace Lin"}),
        ("until=2026-03-13", {"Daniel Reyes"}),
        ("since=2026-03-13&until=2026-03-13", set()),
        ("since=never", {"Daniel Reyes", "Grace Lin"}),
        ("place={place}", {"Daniel Reyes"}),
    ],
)
def test_the_talks_are_those_of_the_place_the_role_and_the_time(
    client: Client, campaign: Campaign, now: dt.datetime, filtered: str, shown: set[str]
) -> None:
    one = told(campaign, "Daniel Reyes", "So.", now, title="Medical writer", place="Brightwell Health")
    told(campaign, "Grace Lin", "So.", now + dt.timedelta(days=2), title="Director", place="Norwell")
    page = client.get("/findings/board?" + filtered.format(place=one.person.organisation_id))
    assert {talk.person.full_name for talk in page.context["board"].talks} == shown


def test_a_stranger_sees_nothing_of_it_even_by_the_place(
    strangers_client: Client, stranger: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    set_out(stranger, name="Carpentry", kind="occupation", now=now)
    one = told(campaign, "Daniel Reyes", "So.", now, place="Brightwell Health")
    page = strangers_client.get(f"/findings/board?place={one.person.organisation_id}")
    assert (page.status_code, "Daniel" in page.content.decode()) == (200, False)


def test_twelve_people_stand_side_by_side_and_the_others_a_page_further(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(14):
        told(campaign, f"Person {number}", "So.", now)
    pages = [client.get(f"/findings/board?page={page}") for page in (1, 2)]
    assert [len(page.context["board"].talks) for page in pages] == [12, 2]


@pytest.mark.parametrize("count", [3, 30])
def test_thirty_talks_take_as_many_queries_as_three(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        told(campaign, f"Person {number}", "So.", now, place=f"Place {number}")
    with django_assert_num_queries(12):
        client.get("/findings/board")


def test_before_the_first_talk_the_page_says_what_will_stand_there(
    client: Client, campaign: Campaign
) -> None:
    page = client.get("/findings/board").content.decode()
    assert (
        "After your first talk the answers stand here, side by side." in page,
        len(bank_of(campaign.seeker)),
    ) == (True, 45)


def test_what_was_told_about_a_question_that_nobody_asked_answers_it(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Daniel Reyes", now)
    line = write(talk, "said", "Agencies take on juniors every spring.", at=now)
    sorter = f"l{line.id.hex}"
    write(talk, "name", "Lena Okoro", at=now)
    client.post(f"/talks/{talk.id}/after", {f"{sorter}-purpose": "jobs", f"{sorter}-topic": "market"})
    found = board(campaign, sieve=Sieve())
    row = next(row for row in found.rows if row.question.key == "s12")
    assert row.cells[0] is not None
    assert (row.people, row.cells[0].asked, row.cells[0].lines[0].text) == (1, False, line.text)
    names = next(row for row in found.rows if row.question.key == "s15")
    assert (names.people, row_of(found, "s15")) == (1, ["Lena Okoro"])
    assert "Told you without this question." in client.get("/findings/board").content.decode()
    report = {answer.purpose: answer.not_asked for answer in answers(campaign)}
    assert "What are current job prospects like?" not in report[Purpose.JOBS]


def test_an_answer_to_the_question_itself_goes_before_what_was_told_beside_it(
    campaign: Campaign, client: Client, now: dt.datetime
) -> None:
    talk = told(campaign, "Daniel Reyes", "Mostly reading.", now)
    line = write(talk, "said", "Half of it is tickets.", at=now)
    sorter = f"l{line.id.hex}"
    client.post(f"/talks/{talk.id}/after", {f"{sorter}-purpose": "fit", f"{sorter}-topic": "tasks"})
    assert row_of(board(campaign, sieve=Sieve()), "s01") == ["Mostly reading."]


def test_the_question_of_a_note_can_be_said_on_the_page_after_the_talk(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Daniel Reyes", now)
    line = write(talk, "said", "Agencies take on juniors every spring.", at=now)
    sorter = f"l{line.id.hex}"
    page = client.get(f"/talks/{talk.id}/after")
    offered = {text: pk for pk, text in page.context["sorters"][0].fields["asked"].choices}
    said = {f"{sorter}-purpose": "jobs", f"{sorter}-asked": offered["What are current job prospects like?"]}
    for _ in range(2):
        client.post(f"/talks/{talk.id}/after", said)
    [stands] = standing_lines(talk)
    assert (stands.id, stands.changed, stands.text) == (line.id, False, line.text)
    assert row_of(board(campaign, sieve=Sieve()), "s12") == [line.text]
    client.post(f"/talks/{talk.id}/after", {f"{sorter}-purpose": "jobs", f"{sorter}-asked": ""})
    assert standing_lines(talk)[0].question_id is None
