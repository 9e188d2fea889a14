"""A card that names nobody is kept with an organization."""

import pytest
from django.test import Client
from tests.journey.people.business_cards.sending import kept_card, waiting

from askwell.accounts.models import Seeker
from askwell.journey.people.models import BusinessCard, Organisation, Person


def kept_as_place(client: Client, maya: Seeker, **other: object) -> BusinessCard:
    client.post("/business-cards", {"words": "www.mercy.example"})
    one = waiting(maya)
    said = {"organisation": "Mercy Hospital", "pages": "www.mercy.example", "phones": "617 555 0142"}
    answer = client.post(f"/business-cards/{one.pk}", {"do": "place", **said, **other})
    place = Organisation.objects.of(maya).get(name="Mercy Hospital")
    assert answer["Location"] == f"/organisations/{place.pk}"
    one.refresh_from_db()
    return one


def test_a_card_that_names_nobody_is_kept_as_an_organization(client: Client, maya: Seeker) -> None:
    client.post("/business-cards", {"words": "www.mercy.example"})
    offered = client.get(f"/business-cards/{waiting(maya).pk}").content.decode()
    assert "Keep as an organization" in offered
    waiting(maya).delete()
    one = kept_as_place(client, maya)
    place = one.organisation
    assert place is not None
    assert (place.website, place.note, Person.objects.of(maya).count()) == (
        "www.mercy.example",
        "617 555 0142",
        0,
    )
    pages = [f"/organisations/{place.pk}", f"/business-cards/{one.pk}", "/business-cards"]
    assert ["Mercy Hospital" in client.get(page).content.decode() for page in pages] == [True] * 3
    assert f'href="/business-cards/{one.pk}"' in client.get(pages[0]).content.decode()


def test_an_organization_needs_its_name_and_a_person_of_the_card_is_not_asked_for(
    client: Client, maya: Seeker
) -> None:
    client.post("/business-cards", {"words": "www.mercy.example"})
    address = f"/business-cards/{waiting(maya).pk}"
    answer = client.post(address, {"do": "place", "pages": "www.mercy.example"})
    page = answer.content.decode()
    assert (answer.status_code, "Write what the organization is called" in page) == (422, True)
    assert not Organisation.objects.of(maya).exists()


@pytest.mark.parametrize("was_there", [False, True])
def test_a_card_of_an_organization_is_taken_back(client: Client, maya: Seeker, was_there: bool) -> None:  # noqa: FBT001  # pytest's way
    if was_there:
        Organisation.objects.create(seeker=maya, name="Mercy Hospital", key="mercy hospital", note="Old")
    before = list(Organisation.objects.of(maya).values())
    one = kept_as_place(client, maya)
    client.post(f"/business-cards/{one.pk}/undo")
    assert list(Organisation.objects.of(maya).values()) == before
    assert waiting(maya) == one
    again = kept_card(client, one)
    client.post(f"/business-cards/{again.pk}/drop")
    assert (BusinessCard.objects.of(maya).count(), Organisation.objects.of(maya).count()) == (0, 1)
