"""A talk that took place is put in with its day, and what is noted of it has that day."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Fact, Lead
from askwell.journey.outreach.models import Letter
from askwell.journey.people.actions import change, meet
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.talk.models import Line


@pytest.fixture
def ada(maya: Seeker, now: dt.datetime) -> Person:
    set_out(maya, name="Medical writing", kind="occupation", now=now)
    return meet(maya, full_name="Ada Novak", now=now, found=True)


def days_ago(days: int) -> dt.date:
    return (timezone.now() - dt.timedelta(days=days)).date()


def note(client: Client, talk: Talk, kind: str, text: str, line_id: str) -> None:
    client.post(f"/talks/{talk.pk}/notes", {"line_id": line_id, "kind": kind, "text": text})


def test_a_talk_of_last_week_is_put_in_and_its_quotes_have_its_day(
    client: Client, maya: Seeker, ada: Person
) -> None:
    day = days_ago(5)
    said = {"day": f"{day}", "time": "10:00", "minutes": "25", "how": "phone"}
    answer = client.post(f"/people/{ada.pk}/talk/past", said)
    talk = Talk.objects.of(maya).get()
    assert (answer["Location"], talk.minutes_taken, talk.how) == (f"/talks/{talk.pk}", 25, "phone")
    note(client, talk, "said", "They pay 90k a year.", "01900000-0000-7000-8000-000000000001")
    note(client, talk, "lead", "A post in January", "01900000-0000-7000-8000-000000000002")
    assert "written down afterwards" in client.get(f"/talks/{talk.pk}").content.decode()
    line, lead = Line.objects.of(maya).order_by("id")
    page = client.get(f"/talks/{talk.pk}/after")
    facts = [row.value for row in page.context["facts"]]
    client.post(
        f"/talks/{talk.pk}/after",
        {f"l{line.pk.hex}-purpose": "fit", f"lead-{lead.pk}": "1", "facts": "1", "fact": facts},
    )
    moments = [
        Claim.objects.of(maya).get().said_at,
        Lead.objects.of(maya).get().heard_at,
        *Fact.objects.of(maya).values_list("said_at", flat=True),
    ]
    assert len(moments) > 2
    assert {at.astimezone(maya.zone).date() for at in moments} == {day}


def test_a_talk_whose_time_is_put_right_takes_its_quotes_along(
    client: Client, maya: Seeker, ada: Person
) -> None:
    client.post(f"/people/{ada.pk}/talk/past", {"day": f"{days_ago(2)}", "minutes": "20", "how": "phone"})
    talk = Talk.objects.of(maya).get()
    note(client, talk, "said", "Accuracy is the job.", "01900000-0000-7000-8000-000000000001")
    line = Line.objects.of(maya).get()
    client.post(f"/talks/{talk.pk}/after", {f"l{line.pk.hex}-purpose": "values"})
    day = days_ago(9)
    client.post(f"/talks/{talk.pk}/times", {"started_at": f"{day}T09:00", "ended_at": f"{day}T09:30"})
    assert Claim.objects.of(maya).get().said_at.astimezone(maya.zone).date() == day


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ({"day": f"{days_ago(-3)}"}, "That is still to come."),
        ({"day": ""}, "Say which day it was"),
        ({"day": "2026-02-31"}, "Write a day that exists"),
        ({"minutes": "0"}, "A talk takes at least a minute"),
        ({"time": "soon"}, "Write a time"),
    ],
)
def test_what_cannot_have_been_is_asked_again(
    client: Client, maya: Seeker, ada: Person, said: dict[str, str], problem: str
) -> None:
    whole = {"day": f"{days_ago(1)}", "time": "", "minutes": "20", "how": "phone", **said}
    answer = client.post(f"/people/{ada.pk}/talk/past", whole)
    assert (answer.status_code, problem in answer.content.decode()) == (422, True)
    assert not Talk.objects.of(maya).exists()


def test_the_page_stands_where_a_talk_is_agreed_and_on_the_persons_page(client: Client, ada: Person) -> None:
    for page in (f"/people/{ada.pk}", f"/people/{ada.pk}/talk"):
        assert f"/people/{ada.pk}/talk/past" in client.get(page).content.decode()
    assert client.get(f"/people/{ada.pk}/talk/past").status_code == 200


def test_a_stranger_puts_in_no_talk(strangers_client: Client, ada: Person) -> None:
    assert strangers_client.get(f"/people/{ada.pk}/talk/past").status_code == 404


def with_whom(name: str, **said: str) -> dict[str, str]:
    return {"full_name": name, "day": f"{days_ago(5)}", "minutes": "25", "how": "phone"} | said


def test_a_talk_is_put_in_together_with_whom_it_was(client: Client, maya: Seeker, ada: Person) -> None:
    said = with_whom("Tom Reed", title="Operator", organisation="Mill Creek Water")
    answer = client.post("/talks/had", said)
    talk = Talk.objects.of(maya).get()
    assert answer["Location"] == f"/talks/{talk.pk}"
    assert (talk.person.full_name, talk.person.title) == ("Tom Reed", "Operator")
    assert (f"{talk.person.organisation}", talk.minutes_taken, talk.day_only) == (
        "Mill Creek Water",
        25,
        True,
    )
    assert "<mark>Next:</mark> thank Tom" in client.get(f"/people/{talk.person_id}").content.decode()


def test_of_a_talk_that_was_put_in_nothing_is_said_to_have_been_agreed(
    client: Client, maya: Seeker, ada: Person
) -> None:
    client.post("/talks/had", with_whom("Tom Reed"))
    talk = Talk.objects.of(maya).get()
    for page in (f"/talks/{talk.pk}", "/talks", f"/people/{talk.person_id}"):
        words = client.get(page).content.decode()
        assert ("It took 25 minutes" in words, "25 minutes agreed" in words, "agreed on 25" in words) == (
            True,
            False,
            False,
        )


def test_who_is_there_already_is_chosen_and_not_made_twice(client: Client, maya: Seeker, ada: Person) -> None:
    asked = client.post("/talks/had", with_whom("ada novak")).content.decode()
    assert not Talk.objects.of(maya).exists()
    assert f'value="{ada.pk}"' in asked
    client.post("/talks/had", with_whom("ada novak") | {"with": f"{ada.pk}"})
    assert Talk.objects.of(maya).get().person == ada
    assert Person.objects.of(maya).count() == 1


def test_somebody_else_of_that_name_is_another_person(client: Client, maya: Seeker, ada: Person) -> None:
    client.post("/talks/had", with_whom("Ada Novak") | {"anyway": "yes"})
    assert Talk.objects.of(maya).get().person != ada
    assert Person.objects.of(maya).count() == 2


def test_without_a_name_nothing_is_kept(client: Client, maya: Seeker, ada: Person) -> None:
    answer = client.post("/talks/had", with_whom(""))
    assert (answer.status_code, Talk.objects.of(maya).exists()) == (422, False)
    assert "Write a name" in answer.content.decode()


def test_what_was_typed_of_somebody_who_is_there_fills_what_was_empty(
    client: Client, maya: Seeker, ada: Person
) -> None:
    typed = {"title": "Outpatient coder", "organisation": "Brightline Billing"}
    client.post("/talks/had", with_whom("Ada Novak", **typed) | {"with": f"{ada.pk}"})
    ada.refresh_from_db()
    assert (ada.title, f"{ada.organisation}") == ("Outpatient coder", "Brightline Billing")


@pytest.mark.parametrize(
    ("holds", "known"),
    [("typed", ("Outpatient coder", "Brightline Billing")), ("there", ("Writer", "Halden Bio"))],
)
def test_where_what_was_typed_is_not_what_stands_there_the_page_asks_which_holds(
    client: Client, maya: Seeker, ada: Person, holds: str, known: tuple[str, str]
) -> None:
    change(ada, title="Writer", organisation="Halden Bio", now=timezone.now())
    said = with_whom("Ada Novak", title="Outpatient coder", organisation="Brightline Billing")
    asked = client.post("/talks/had", said | {"with": f"{ada.pk}"}).content.decode()
    assert "Here stands “Writer”, you typed “Outpatient coder”." in asked
    assert f'name="with" value="{ada.pk}"' in asked
    assert not Talk.objects.of(maya).exists()
    client.post("/talks/had", said | {"with": f"{ada.pk}", "holds": holds})
    ada.refresh_from_db()
    assert (ada.title, f"{ada.organisation}") == known
    assert Talk.objects.of(maya).get().person == ada


def test_the_same_in_other_letters_is_not_asked_about(client: Client, maya: Seeker, ada: Person) -> None:
    change(ada, title="Writer", organisation="Halden Bio", now=timezone.now())
    said = with_whom("Ada Novak", title="writer", organisation="Halden Bio, Inc.")
    client.post("/talks/had", said | {"with": f"{ada.pk}"})
    assert Talk.objects.of(maya).exists()


def test_who_was_found_in_a_talk_that_was_put_in_was_never_chosen_to_be_asked_for_one(
    client: Client, maya: Seeker, ada: Person
) -> None:
    client.post("/talks/had", with_whom("Tom Reed"))
    tom = Talk.objects.of(maya).get().person
    card = client.get(f"/people/{tom.pk}").content.decode()
    copied = client.post(f"/people/{tom.pk}/copy", {"do": "read"}).content.decode()
    assert ("You talked" in card, "You chose to ask for a talk" in card) == (True, False)
    assert ("We talked" in copied, "I meant to ask you" in copied, "Chosen for a talk" in copied) == (
        True,
        False,
        False,
    )
    days = [day for day in client.get(f"/people/{tom.pk}").context["page"].spine.days if day]
    assert days == sorted(days) == [days_ago(5)] * 3


def test_who_was_written_to_as_well_was_meant_to_be_asked(client: Client, maya: Seeker, ada: Person) -> None:
    client.post(f"/people/{ada.pk}/talk/past", {"day": f"{days_ago(2)}", "minutes": "20", "how": "phone"})
    outreach = Talk.objects.of(maya).get().outreach
    Letter.objects.create(seeker=maya, person=ada, outreach=outreach, kind="request", body="May we talk?")
    copied = client.post(f"/people/{ada.pk}/copy", {"do": "read"}).content.decode()
    assert "I meant to ask you for a talk" in copied
