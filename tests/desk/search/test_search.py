"""Search finds people, places, letters and notes as they stand, and nothing of a stranger's."""

import datetime as dt
from uuid import UUID, uuid4

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.desk.search.commands import commands
from askwell.desk.search.queries import around, everything
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Letter
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line


@pytest.fixture
def daniel(maya: Seeker, now: dt.datetime) -> Person:
    return meet(
        maya,
        full_name="Daniel Reyes",
        now=now,
        found=True,
        title="Medical writer",
        organisation="Brightwell Health",
        emails=["dr@brightwell.example"],
    )


@pytest.fixture
def talk(maya: Seeker, daniel: Person, now: dt.datetime) -> Talk:
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    return Talk.objects.create(seeker=maya, campaign=campaign, person=daniel, starts_at=now)


def write(talk: Talk, line_id: UUID, text: str, *, at: dt.datetime, revises: UUID | None = None) -> None:
    note(
        talk.seeker,
        talk,
        line_id=line_id,
        text=text,
        kind=Line.Kind.SAID,
        question=None,
        at=at,
        now=at,
        revises=revises,
    )


def found(seeker: Seeker, text: str) -> dict[str, list[str]]:
    return {group.label: [hit.title for hit in group.items] for group in everything(seeker, text, limit=5)}


def test_a_person_is_found_by_name_work_place_and_address(maya: Seeker, daniel: Person) -> None:
    expected = {"People": ["Daniel Reyes"]}
    assert [found(maya, text) for text in ("reyes", "medical", "dr brightwell example")] == [expected] * 3


def test_a_place_is_found_with_its_people(maya: Seeker, daniel: Person) -> None:
    assert found(maya, "brightwell") == {"People": ["Daniel Reyes"], "Organizations": ["Brightwell Health"]}


def test_names_that_begin_with_the_words_come_first(maya: Seeker, now: dt.datetime) -> None:
    meet(maya, full_name="Abel Stone", now=now, found=True, title="Grace officer")
    meet(maya, full_name="Grace Lin", now=now, found=True)
    assert found(maya, "grace") == {"People": ["Grace Lin", "Abel Stone"]}


def test_a_letter_is_found_by_its_words(maya: Seeker, daniel: Person) -> None:
    Letter.objects.create(seeker=maya, person=daniel, kind="request", body="Would you have twenty minutes?")
    assert found(maya, "twenty") == {"Letters": ["Asking for a talk: Daniel Reyes"]}


def test_a_note_is_found_as_it_stands_and_not_as_it_was(maya: Seeker, talk: Talk, now: dt.datetime) -> None:
    first = uuid4()
    write(talk, first, "Accuracy wins", at=now)
    write(talk, uuid4(), "Patience wins", at=now + dt.timedelta(minutes=1), revises=first)
    assert (found(maya, "accuracy"), found(maya, "patience")) == ({}, {"Notes": ["Daniel Reyes, notes"]})


def test_a_stranger_finds_nothing(maya: Seeker, daniel: Person, stranger: Seeker) -> None:
    assert found(stranger, "daniel") == {}


def test_the_words_around_a_hit_are_shown() -> None:
    text = f"{'before ' * 20}accuracy matters {'after ' * 20}"
    shown = around(text, "accuracy")
    assert ("accuracy matters" in shown, shown.startswith("…"), shown.endswith("…")) == (True, True, True)


def test_commands_are_found_by_everyday_words() -> None:
    assert [hit.title for group in commands("linked") for hit in group.items] == ["Bring in an address book"]


def test_the_palette_and_the_page_give_the_same_people(client: Client, daniel: Person) -> None:
    groups = {group["label"]: group["items"] for group in client.get("/find.json?q=reyes").json()["groups"]}
    page = client.get("/search?q=reyes").content.decode()
    assert [item["title"] for item in groups["People"]] == ["Daniel Reyes"]
    assert f'href="/people/{daniel.id}"' in page


def test_nothing_found_says_what_to_try(client: Client, maya: Seeker) -> None:
    assert "Try the first letters of a name" in client.get("/search?q=zzzz").content.decode()


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", '"', "\x00", "x" * 500])
def test_any_text_can_be_searched(client: Client, maya: Seeker, text: str) -> None:
    answer = client.get("/search", {"q": text})
    assert (answer.status_code, b"<script>alert" in answer.content) == (200, False)


@pytest.mark.parametrize("count", [3, 30])
def test_a_search_takes_as_many_queries_for_thirty_as_for_three(
    client: Client,
    maya: Seeker,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        meet(maya, full_name=f"Grace Number{number}", now=now, found=True)
    with django_assert_num_queries(8):
        client.get("/search?q=grace")
