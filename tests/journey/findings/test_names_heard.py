"""Names in the notes: offered once, with the place that the note names, and no firm among them."""

import datetime as dt
from uuid import uuid4

import pytest
from django.test import Client
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief.names import HeardRow
from askwell.journey.people.actions import find_organisation
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line
from askwell.method.guesses.people import names_in
from askwell.method.guesses.placed import told_with
from askwell.method.trust import Trust

SAID = "She said I should talk to Marcus Oyelaran at Brightline Billing, she used to work with him."


def offered(client: Client, talk: Talk) -> list[HeardRow]:
    return list(client.get(f"/talks/{talk.id}/after").context["heard"])


def names(client: Client, talk: Talk) -> list[str]:
    return [row.heard.name for row in offered(client, talk)]


def save(client: Client, talk: Talk, **ticked: str) -> None:
    """Save the page as a browser sends it, with what is ticked beside what always travels."""
    shown = client.get(f"/talks/{talk.id}/after").context
    always: dict[str, str | list[str]] = {
        f"{sorter.prefix}-purpose": sorter["purpose"].value() or "" for sorter in shown["sorters"]
    }
    always["seen"] = [str(row.line.id) for row in shown["heard"]]
    client.post(f"/talks/{talk.id}/after", {**always, **ticked, "do": "later"})


def test_a_name_that_was_passed_over_is_not_offered_again_after_the_page_was_saved(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "You should hear Meera Nair about the travel.", at=now)
    assert names(client, talk) == ["Meera Nair"]
    save(client, talk)
    assert names(client, talk) == []
    write(talk, "said", "Owen Park knows more of it", at=now + dt.timedelta(minutes=1))
    assert names(client, talk) == ["Owen Park"]


def test_a_name_that_was_added_is_not_offered_again_also_where_two_notes_hold_it(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", SAID, at=now)
    write(talk, "said", "Marcus Oyelaran knows the exam", at=now + dt.timedelta(minutes=1))
    save(client, talk, heard="Marcus Oyelaran")
    save(client, talk)
    page = client.get(f"/talks/{talk.id}/after")
    assert (page.context["heard"], [row.given.name for row in page.context["names"]]) == (
        [],
        ["Marcus Oyelaran"],
    )
    assert page.content.decode().count("is on your list") == 1


def test_the_place_in_the_note_is_suggested_and_goes_onto_the_card(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", SAID, at=now)
    [row] = offered(client, talk)
    assert row.place == "Brightline Billing"
    save(client, talk, heard="Marcus Oyelaran", **{row.place_field: row.place})
    marcus = Person.objects.of(maya).get(full_name="Marcus Oyelaran")
    assert marcus.organisation is not None
    assert (marcus.organisation.name, marcus.title) == ("Brightline Billing", "")


@pytest.mark.parametrize(
    ("told", "name", "works_at"),
    [
        ("Talk to Maria Lopez at Kone", "Maria Lopez", "Kone"),
        ("call Jim (Otis)", "Jim", "Otis"),
        ("Priya Nair, who runs training at Schindler", "Priya Nair", "Schindler"),
        ("my cousin Ben works for TK", "Ben", "TK"),
        ("Anna from the union hall could tell me", "Anna", "union hall"),
        ("A mate at work, Dora Wenz of Liftwerk Bonn, takes beginners", "Dora Wenz", "Liftwerk Bonn"),
        ("Ravi Menon, Infosys, would talk to me", "Ravi Menon", "Infosys"),
        ("Ask for Teresa at the front desk of St. Anne's Hospital", "Teresa", "St. Anne's Hospital"),
    ],
)
@pytest.mark.parametrize("kind", ["said", "name"])
def test_the_house_beside_a_name_is_carried_to_the_person_made_from_it(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime, kind: str, told: str, name: str, works_at: str
) -> None:
    write(talk, kind, told, at=now)
    shown = client.get(f"/talks/{talk.id}/after").context
    rows = {row.place_field: row.place for row in (*shown["heard"], *shown["names"])}
    assert list(rows.values()) == [works_at]
    save(
        client,
        talk,
        **rows,
        **({"heard": name} if shown["heard"] else {row.field: "1" for row in shown["names"]}),
    )
    person = Person.objects.of(maya).get(full_name=name)
    assert person.organisation is not None
    assert person.organisation.name == works_at


def test_a_place_without_a_name_of_its_own_is_not_suggested(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "I could ask Ines Calder at the county clinic, she hires the trainees.", at=now)
    [row] = offered(client, talk)
    assert (row.heard.name, row.place) == ("Ines Calder", "")


@pytest.mark.parametrize("house", ["3M", "eBay", "7-Eleven"])
def test_a_house_whose_name_begins_with_a_digit_or_a_small_letter_goes_onto_the_card(
    client: Client, talk: Talk, now: dt.datetime, house: str
) -> None:
    write(talk, "name", f"Marcus Oyelaran, planner at {house}", at=now)
    shown = client.get(f"/talks/{talk.pk}/after").context
    assert [row.place for row in (*shown["heard"], *shown["names"])] == [house]


@pytest.mark.parametrize(("typed", "works_at"), [("Fenwick Group", "Fenwick Group"), ("", None)])
def test_what_is_typed_over_the_suggestion_counts(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime, typed: str, works_at: str | None
) -> None:
    write(talk, "said", SAID, at=now)
    [row] = offered(client, talk)
    save(client, talk, heard="Marcus Oyelaran", **{row.place_field: typed})
    marcus = Person.objects.of(maya).get(full_name="Marcus Oyelaran")
    assert (marcus.organisation.name if marcus.organisation else None) == works_at


@pytest.mark.parametrize("trust", ["background", "confidential"])
@pytest.mark.parametrize("kind", ["said", "name"])
def test_of_a_note_that_may_not_travel_the_name_goes_onto_the_card_and_the_place_does_not(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime, kind: str, trust: str
) -> None:
    line = write(talk, kind, SAID, at=now)
    Line.objects.of(maya).filter(pk=line.id).update(trust=trust)
    shown = client.get(f"/talks/{talk.id}/after").context
    assert [row.place for row in (*shown["heard"], *shown["names"])] == [""]
    save(client, talk, heard="Marcus Oyelaran", **{row.field: "1" for row in shown["names"]})
    assert Person.objects.of(maya).get(full_name="Marcus Oyelaran").organisation is None


def test_a_talk_that_is_marked_as_background_in_the_same_save_gives_the_name_alone(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", SAID, at=now)
    save(client, talk, heard="Marcus Oyelaran", travel="background")
    assert Person.objects.of(maya).get(full_name="Marcus Oyelaran").organisation is None


def test_the_place_is_that_of_the_note_as_it_stands(client: Client, talk: Talk, now: dt.datetime) -> None:
    first = write(talk, "name", SAID, at=now)
    later = now + dt.timedelta(minutes=1)
    note(
        talk.seeker, talk, line_id=uuid4(), revises=first.id, kind=Line.Kind.NAME, question=None,
        text=SAID.replace("Brightline Billing", "Fenwick Group"), at=later, now=later,
    )  # fmt: skip
    [row] = client.get(f"/talks/{talk.id}/after").context["names"]
    assert row.place == "Fenwick Group"


def test_a_place_with_a_character_that_no_database_holds_is_kept_with_the_sign_for_a_lost_one(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", SAID, at=now)
    [row] = offered(client, talk)
    save(client, talk, heard="Marcus Oyelaran", **{row.place_field: "Fenwick\x00Group"})
    marcus = Person.objects.of(maya).get(full_name="Marcus Oyelaran")
    assert marcus.organisation is not None
    assert marcus.organisation.name == "Fenwick\ufffdGroup"


def test_a_name_noted_in_a_sentence_has_its_place_and_no_sentence_for_a_title(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "name", SAID, at=now)
    shown = client.get(f"/talks/{talk.id}/after").context
    for row in shown["names"]:
        client.post(f"/talks/{talk.id}/after", {f"name-{row.given.id}": "1"})
    marcus = Person.objects.of(maya).get(full_name="Marcus Oyelaran")
    assert marcus.organisation is not None
    assert (marcus.organisation.name, marcus.title) == ("Brightline Billing", "")


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (SAID, "Marcus Oyelaran at Brightline Billing"),
        ("Ask Marcus Oyelaran, a coder at Brightline. He is kind.", "Marcus Oyelaran, a coder at Brightline"),
        ("Marcus Oyelaran who left Northgate", "Marcus Oyelaran"),
        ("Marcus Oyelaran, who works at Northgate", "Marcus Oyelaran, who works at Northgate"),
        ("Somebody else at Northgate", ""),
    ],
)
def test_what_a_note_tells_of_a_name_ends_where_another_thought_begins(note: str, told: str) -> None:
    assert told_with("Marcus Oyelaran", note) == told


def test_a_firm_is_nobody_to_ask(client: Client, campaign: Campaign, maya: Seeker, now: dt.datetime) -> None:
    talk = talk_with(campaign, "Marcus Oyelaran", now)
    write(talk, "said", "Marcus Oyelaran, Brightline Billing, outpatient coder for 6 years.", at=now)
    assert names(client, talk) == []
    find_organisation(maya, name="Tolliver Hayes")
    write(talk, "said", "You should talk to Tolliver Hayes", at=now + dt.timedelta(minutes=1))
    assert names(client, talk) == []


@pytest.mark.parametrize(
    "firm", ["Brightline Billing", "Harrow Coding", "Lark Bookkeeping", "Pell Transcription"]
)
def test_words_of_a_trade_behind_a_name_make_a_firm_of_it(firm: str) -> None:
    assert names_in(f"He moved on. {firm}, outpatient coder") == []


ANNA = "I should talk to Anna Moss from the union hall, she knows every freelancer"


def test_a_name_heard_in_a_talk_of_last_week_has_the_day_of_that_talk(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    began = now - dt.timedelta(days=7)
    Talk.objects.of(maya).filter(pk=talk.pk).update(
        starts_at=began, started_at=began, ended_at=began + dt.timedelta(minutes=20)
    )
    write(talk, "said", ANNA, at=now)
    save(client, talk, heard="Anna Moss")
    [referral] = Referral.objects.of(maya)
    assert referral.referred_at.date() == began.date()


def test_the_card_of_a_name_keeps_what_the_note_says_of_whoever_it_is(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", ANNA, at=now)
    save(client, talk, heard="Anna Moss")
    [referral] = Referral.objects.of(maya)
    assert referral.words == ANNA
    assert "she knows every freelancer" in client.get(f"/people/{referral.referred_id}").content.decode()


def test_of_a_note_in_confidence_the_card_keeps_the_name_alone(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", ANNA, at=now)
    Line.objects.of(maya).filter(pk=line.id).update(trust=Trust.CONFIDENTIAL)
    save(client, talk, heard="Anna Moss")
    assert Referral.objects.of(maya).get().words == "Anna Moss"
