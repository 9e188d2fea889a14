"""A card that was kept is taken back or deleted, and nothing else goes with it."""

import datetime as dt

from django.test import Client
from pytest_django import DjangoCaptureOnCommitCallbacks
from tests.journey.people.business_cards.sending import coded, fields, send, waiting
from tests.scanning.drawn import VCARD, as_bytes, code

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import BusinessCard, Organisation, Person


def test_keeping_a_card_can_be_undone(client: Client, maya: Seeker) -> None:
    send(client, coded())
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", fields())
    client.post(f"/business-cards/{one.pk}/undo")
    assert (Person.objects.of(maya).count(), Organisation.objects.of(maya).count()) == (0, 0)
    assert waiting(maya) == one


def test_undone_it_leaves_somebody_who_was_there_as_she_was(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    ana = actions.make(
        maya, full_name="Ana Lima", title="Nurse", emails=["ana@mercy.example"], found=False, now=now
    )
    send(client, coded())
    one = waiting(maya)
    client.post(
        f"/business-cards/{one.pk}",
        fields(whom=str(ana.pk), compared=str(ana.pk), take=["title"], found="on"),
    )
    client.post(f"/business-cards/{one.pk}/undo")
    ana.refresh_from_db()
    assert (ana.title, ana.organisation, ana.found_at) == ("Nurse", None, None)
    assert [point.value for point in ana.contact_points.all()] == ["ana@mercy.example"]


def test_somebody_who_gave_a_name_since_is_not_undone(client: Client, maya: Seeker, now: dt.datetime) -> None:
    send(client, coded())
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", fields())
    ana = Person.objects.of(maya).get()
    bo = actions.make(maya, full_name="Bo Stone", found=False, now=now)
    actions.refer(referrer=ana, referred=bo, may_name="unknown", words="", now=now)
    page = client.post(f"/business-cards/{one.pk}/undo", follow=True).content.decode()
    assert "so she stays" in page
    one.refresh_from_db()
    assert (one.person, one.kept_at is not None) == (ana, True)


def test_deleting_a_card_deletes_its_picture_and_not_the_person(
    client: Client, maya: Seeker, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    send(client, coded())
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", fields())
    path = one.file
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"/business-cards/{one.pk}/drop")
    assert path is not None
    assert (path.exists(), Person.objects.of(maya).count()) == (False, 1)


def test_erasing_a_person_erases_her_cards_the_waiting_ones_too(
    client: Client, maya: Seeker, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    send(client, coded())
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", fields())
    send(client, ("again.png", as_bytes(code(VCARD, size=7), "PNG")))
    paths = [row.file for row in BusinessCard.objects.of(maya)]
    with django_capture_on_commit_callbacks(execute=True):
        actions.erase(Person.objects.of(maya).get())
    assert [path.exists() for path in paths if path] == [False, False]
    assert not BusinessCard.objects.of(maya).exists()


def test_a_card_that_told_nothing_new_of_somebody_leaves_her_there_when_taken_back(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    ana = actions.make(maya, full_name="Ana Lima", found=True, now=now)
    client.post("/business-cards", {"words": "Ana Lima", "person": str(ana.pk)})
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", {"full_name": "Ana Lima", "whom": str(ana.pk)})
    client.post(f"/business-cards/{one.pk}/undo")
    assert waiting(maya).person == ana
