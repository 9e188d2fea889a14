"""A name heard in a talk that is on the list already is that person; where that is not sure, the page asks."""

import datetime as dt

import pytest
from django.test import Client
from tests.journey.findings.conftest import write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.people.actions import meet, refer
from askwell.journey.people.models import Person, Referral
from askwell.journey.talk.models import NameGiven

TOLD = "Beth Ann Kessler, runs training at Buckeye Small Systems, wait till she's spoken to her"


def beth_ann(seeker: Seeker, now: dt.datetime) -> Person:
    return meet(
        seeker,
        full_name="Beth Ann Kessler",
        organisation="Buckeye Small Systems Association",
        now=now,
        found=True,
    )


def save(client: Client, talk: Talk, **also: str) -> str:
    given = NameGiven.objects.of(talk.seeker).get()
    sent = {f"{field}-{given.id}": value for field, value in also.items()}
    return client.post(
        f"/talks/{talk.id}/after", {f"name-{given.id}": "1", **sent}, follow=True
    ).content.decode()


def all_of_her(seeker: Seeker) -> list[Person]:
    return list(Person.objects.of(seeker).filter(full_name="Beth Ann Kessler"))


def test_whom_the_same_one_named_before_is_that_person_whatever_the_note_says_of_her_place(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    beth = beth_ann(maya, now)
    refer(referrer=talk.person, referred=beth, may_name="unknown", now=now)
    write(talk, "name", TOLD, at=now)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    save(client, talk)
    assert ("is there already" in page, "Who is it?" in page) == (True, False)
    assert all_of_her(maya) == [beth]
    assert Referral.objects.of(maya).get().referred == beth


def test_a_namesake_at_another_place_is_asked_about_and_nobody_is_made_until_it_is_said(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    beth = beth_ann(maya, now)
    write(talk, "name", TOLD, at=now)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert ("Who is it?" in page, "Buckeye Small Systems Association" in page) == (True, True)
    save(client, talk)
    assert (all_of_her(maya), list(Referral.objects.of(maya))) == ([beth], [])
    save(client, talk, who=str(beth.pk))
    assert (all_of_her(maya), Referral.objects.of(maya).get().referred) == ([beth], beth)


def test_somebody_else_of_that_name_becomes_a_second_person_when_it_is_said(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    beth = beth_ann(maya, now)
    write(talk, "name", TOLD, at=now)
    save(client, talk, who="new")
    assert (len(all_of_her(maya)), Referral.objects.of(maya).exclude(referred=beth).count()) == (2, 1)


def test_a_line_typed_below_brings_the_page_back_with_the_question(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    beth = beth_ann(maya, now)
    typed = {"more_names": "Beth Ann Kessler, trainer at Buckeye Small Systems"}
    page = client.post(f"/talks/{talk.id}/after", typed, follow=True).content.decode()
    assert ("say below whether it is the same person" in page, "Who is it?" in page) == (True, True)
    assert all_of_her(maya) == [beth]


@pytest.mark.parametrize(
    "told", ["Tom Reyes, tom@mercy.example", "Tom Reyes, Mercy Hospital, tom@mercy.example"]
)
def test_whom_an_address_in_the_note_tells_is_that_person_also_where_a_place_is_typed(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime, told: str
) -> None:
    tom = meet(
        maya,
        full_name="Tom Reyes",
        organisation="Northgate",
        emails=["tom@mercy.example"],
        now=now,
        found=True,
    )
    write(talk, "name", told, at=now)
    assert "is there already" in client.get(f"/talks/{talk.id}/after").content.decode()
    save(client, talk, place="Mercy Hospital")
    assert Referral.objects.of(maya).get().referred == tom


def test_a_ticked_name_that_is_not_clear_brings_the_page_back_with_the_question(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    beth_ann(maya, now)
    write(talk, "name", TOLD, at=now)
    page = save(client, talk)
    assert ("say below whether it is the same person" in page, "Who is it?" in page) == (True, True)


def test_a_name_typed_below_keeps_its_place_when_it_is_somebody_new(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    tom = meet(maya, full_name="Tom Reyes", organisation="Northgate", now=now, found=True)
    client.post(f"/talks/{talk.id}/after", {"more_names": "Tom Reyes, nurse at Mercy Hospital"})
    save(client, talk, who="new")
    new = Person.objects.of(maya).exclude(pk=tom.pk).get(full_name="Tom Reyes")
    assert new.organisation is not None
    assert (new.title, new.organisation.name) == ("nurse", "Mercy Hospital")


def test_they_ask_first_is_one_of_the_answers_and_is_read_from_the_note(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "name", "Wade Stroud at Corning Hill, wait till she's spoken to him", at=now)
    given = NameGiven.objects.of(maya).get()
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert f'name="may-{given.id}" value="first" checked' in page
    save(client, talk, may="first")
    assert Referral.objects.of(maya).get().may_name == Referral.MayName.FIRST


def test_nobody_is_offered_who_is_on_the_list_by_her_first_name_alone(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    meet(maya, full_name="Priya Nair", now=now, found=True)
    write(talk, "view", "exam first feels right to me whatever Priya says", at=now)
    write(talk, "view", "maybe ask Odile about it", at=now)
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert ("<strong>Priya</strong>" in page, "<strong>Odile</strong>" in page) == (False, True)
