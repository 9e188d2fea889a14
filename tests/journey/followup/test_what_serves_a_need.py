"""What people said they need is matched against my people and notes; an introduction waits for two yeses."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.actions import could_give
from askwell.journey.followup.giving.queries import chances
from askwell.journey.followup.models import GiveBack
from askwell.journey.people.models import ContactPoint, Person
from askwell.journey.preparation.bank import question_of_bank
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line

pytestmark = pytest.mark.rows
NEED = "We need a proofreader who can read charts."


def met(maya: Seeker, name: str, *, title: str = "", email: str = "") -> Person:
    person = Person.objects.create(seeker=maya, full_name=name, title=title)
    if email:
        ContactPoint.objects.create(seeker=maya, person=person, kind="email", value=email, key=email)
    return person


def told(maya: Seeker, person: Person, text: str, *, now: dt.datetime, **line: object) -> Line:
    campaign = Campaign.objects.of(maya).first() or set_out(
        maya, name="Medical writing", kind="occupation", now=now
    )
    talk = Talk.objects.create(
        seeker=maya, campaign=campaign, person=person, starts_at=now, started_at=now, ended_at=now
    )
    return Line.objects.create(seeker=maya, talk=talk, text=text, at=now, **line)


def offered(maya: Seeker) -> list[tuple[str, str]]:
    return [
        (
            one.need.person.full_name,
            one.other.full_name if one.other else one.source.text if one.source else "",
        )
        for one in chances(maya)
    ]


@pytest.fixture
def tom(maya: Seeker) -> Person:
    return met(maya, "Tom Achterberg", title="Medical writer", email="tom@example.com")


@pytest.fixture
def ana(maya: Seeker) -> Person:
    return met(maya, "Ana Lima", title="Freelance proofreader", email="ana@example.com")


def test_a_person_who_does_what_is_needed_and_a_note_that_speaks_of_it_are_offered(
    maya: Seeker, tom: Person, ana: Person, now: dt.datetime
) -> None:
    met(maya, "Kofi Mensah", title="Forklift driver")
    told(maya, tom, NEED, now=now)
    told(maya, met(maya, "Grace Lin"), "The best proofreader of charts is the guild in York.", now=now)
    assert offered(maya) == [
        ("Tom Achterberg", "Ana Lima"),
        ("Tom Achterberg", "The best proofreader of charts is the guild in York."),
    ]


def test_what_was_said_in_confidence_serves_nobody_else(maya: Seeker, tom: Person, now: dt.datetime) -> None:
    told(maya, tom, NEED, now=now)
    told(maya, met(maya, "Grace Lin"), "Our proofreader of charts is leaving.", now=now, trust="confidential")
    assert offered(maya) == []


def test_an_answer_to_what_i_could_do_for_you_is_a_need_without_further_words(
    maya: Seeker, tom: Person, ana: Person, now: dt.datetime
) -> None:
    told(maya, tom, "A proofreader for one weekend", now=now, question=question_of_bank(maya, "x28"))
    assert offered(maya) == [("Tom Achterberg", "Ana Lima")]


def test_nobody_is_offered_who_is_not_to_be_written_to_nor_the_one_who_said_it(
    maya: Seeker, ana: Person, now: dt.datetime
) -> None:
    ana.never_ask_at = now
    ana.save()
    told(maya, met(maya, "Ines Park", title="Proofreader of charts"), NEED, now=now)
    assert offered(maya) == []


def test_a_need_that_was_struck_out_is_none(maya: Seeker, tom: Person, ana: Person, now: dt.datetime) -> None:
    line = told(maya, tom, NEED, now=now)
    later = now + dt.timedelta(minutes=1)
    Line.objects.create(seeker=maya, talk=line.talk, revises=line, text="", at=later)
    assert offered(maya) == []


def test_what_is_waved_off_is_not_offered_again(
    client: Client, maya: Seeker, tom: Person, ana: Person, now: dt.datetime
) -> None:
    line = told(maya, tom, NEED, now=now)
    before = client.get("/give").content.decode()
    client.post("/give/chance", {"need": line.pk, "other": ana.pk, "do": "drop"})
    assert ("Ana Lima" in before, offered(maya)) == (True, [])
    assert "Ana Lima" not in client.get("/give").content.decode().replace("An introduction to Ana Lima", "")


def test_an_introduction_names_neither_before_both_said_yes(
    client: Client, maya: Seeker, tom: Person, ana: Person, now: dt.datetime
) -> None:
    line = told(maya, tom, NEED, now=now)
    page = client.post("/give/chance", {"need": line.pk, "other": ana.pk, "do": "keep"}, follow=True)
    gift = GiveBack.objects.of(maya).get()
    words = [part.split("</textarea>")[0] for part in page.content.decode().split("<textarea")[1:]]
    assert ["Ana" in words[0], "Tom" in words[1]] == [False, False]
    assert ("you said: “We need a proofreader who can read charts.”" in words[0]) is True
    assert ("could use a proofreader who can read charts" in words[1]) is True
    address = f"/give/{gift.pk}/introduction"
    assert client.post(address, {"do": "done"}).status_code == 400
    client.post(address, {"do": "yes"})
    half = client.get(address).content.decode()
    client.post(address, {"do": "other_yes"})
    both = client.get(address).content.decode()
    assert ("Both said yes" in half, "Both said yes" in both) == (False, True)
    assert "Tom, this is Ana Lima, a freelance proofreader." in both
    assert "mailto:tom@example.com,ana@example.com?" in both
    client.post(address, {"do": "done"})
    gift.refresh_from_db()
    assert gift.given_at is not None


def test_a_need_in_confidence_is_told_to_nobody_else(
    client: Client, maya: Seeker, tom: Person, ana: Person, now: dt.datetime
) -> None:
    line = told(maya, tom, NEED, now=now, trust="confidential")
    page = client.post("/give/chance", {"need": line.pk, "other": ana.pk, "do": "keep"}, follow=True)
    words = [part.split("</textarea>")[0] for part in page.content.decode().split("<textarea")[1:]]
    assert ("charts" in words[0], "charts" in words[1]) == (True, False)


def test_a_yes_can_be_taken_back_and_a_no_lets_it_go(
    client: Client, maya: Seeker, tom: Person, ana: Person, now: dt.datetime
) -> None:
    line = told(maya, tom, NEED, now=now)
    client.post("/give/chance", {"need": line.pk, "other": ana.pk, "do": "keep"})
    gift = GiveBack.objects.of(maya).get()
    for said in ("yes", "not_yet", "no"):
        client.post(f"/give/{gift.pk}/introduction", {"do": said})
    gift.refresh_from_db()
    assert (gift.agreed_at, gift.dropped_at is None) == (None, False)
    assert client.get(f"/give/{gift.pk}/introduction").status_code == 404


def test_a_stranger_reaches_nothing_of_it(
    strangers_client: Client, maya: Seeker, tom: Person, ana: Person, now: dt.datetime
) -> None:
    line = told(maya, tom, NEED, now=now)
    asked = strangers_client.post("/give/chance", {"need": line.pk, "other": ana.pk, "do": "keep"})
    assert (asked.status_code, GiveBack.objects.count()) == (404, 0)


def test_a_form_without_anything_to_give_is_refused(client: Client, maya: Seeker) -> None:
    assert client.post("/give/chance", {"need": "no"}).status_code == 400


def test_the_number_of_statements_does_not_grow(
    maya: Seeker,
    tom: Person,
    ana: Person,
    now: dt.datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for place in range(6):
        told(maya, tom, f"{NEED} {place}", now=now)
        told(maya, met(maya, f"Grace {place}", title="Proofreader"), "A proofreader of charts came.", now=now)
    with django_assert_num_queries(11):
        assert len(chances(maya)) == 5


def test_an_introduction_without_a_told_need_quotes_nobody(
    client: Client, maya: Seeker, tom: Person, ana: Person
) -> None:
    gift = could_give(maya, person=tom, kind="introduction", text="An introduction", other=ana)
    page = client.get(f"/give/{gift.pk}/introduction").content.decode()
    assert (
        "I know a freelance proofreader whom you may like to meet: [why you thought of the two of them]."
        in page
    )


def test_an_introduction_names_the_address_that_failed_of_whoever_has_no_other(
    client: Client, maya: Seeker, tom: Person, ana: Person, now: dt.datetime
) -> None:
    gift = could_give(maya, person=tom, kind="introduction", text="An introduction", other=ana)
    ContactPoint.objects.of(maya).filter(person=ana).update(failed_at=now)
    page = client.get(f"/give/{gift.pk}/introduction").content.decode()
    assert [
        words in page
        for words in (
            "A note to ana@example.com came back",
            "mailto:tom@example.com",
            "tom@example.com came back",
        )
    ] == [True, True, False]
    ContactPoint.objects.create(
        seeker=maya, person=ana, kind=ContactPoint.Kind.EMAIL, value="ana@home.example", position=1
    )
    assert "came back" not in client.get(f"/give/{gift.pk}/introduction").content.decode()
