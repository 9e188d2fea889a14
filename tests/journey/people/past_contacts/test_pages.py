"""What was written before stands on the person's page, and all of it on one of its own."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.people.past_contacts.downloads import (
    ADA,
    CONNECTIONS,
    MAYA,
    NOW,
    PROFILE,
    archive,
    brought,
    invitation,
    invitations,
    message,
    messages,
    whole,
)

from askwell.accounts.models import Seeker
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign


@pytest.fixture
def campaign(maya: Seeker) -> Campaign:
    return Campaign.objects.create(seeker=maya, name="Nursing", started_at=NOW)


def ada(seeker: Seeker) -> str:
    return f"/people/{Person.objects.of(seeker).get(full_name='Ada Lovelace').pk}"


def years(count: int) -> list[str]:
    """Messages of hers, one each January."""
    return [
        message(ADA, MAYA, at=f"{2020 - n}-01-02 10:00:00 UTC", text=f"Of {2020 - n}, <b>n</b>")
        for n in range(count)
    ]


def test_the_page_says_when_and_who_wrote_last_with_the_latest_three(
    client: Client, maya: Seeker, campaign: Campaign
) -> None:
    brought(maya, whole(*years(5)))
    html = client.get(ada(maya)).content.decode()
    assert "Ada wrote last in January 2020." in html
    assert [year for year in range(2016, 2021) if f"Of {year}" in html] == [2018, 2019, 2020]
    assert f'href="{ada(maya)}/before"' in html


def test_the_page_of_somebody_without_messages_says_nothing_of_them(
    client: Client, maya: Seeker, campaign: Campaign
) -> None:
    brought(maya, CONNECTIONS.encode())
    assert "What was written before" not in client.get(ada(maya)).content.decode()
    assert "Nothing here yet." in client.get(f"{ada(maya)}/before").content.decode()


def test_an_invitation_says_that_it_is_one(client: Client, maya: Seeker, campaign: Campaign) -> None:
    sent = invitations(invitation(MAYA, ADA, "OUTGOING", text="We met at the fair"))
    brought(maya, archive(Connections=CONNECTIONS.encode(), Invitations=sent))
    html = client.get(ada(maya)).content.decode()
    assert "You wrote last in January 2022." in html
    assert "You asked to connect" in html
    assert "We met at the fair" in html


@pytest.mark.parametrize("count", [2, 40])
def test_all_of_it_takes_the_same_queries_for_few_and_many(
    client: Client,
    maya: Seeker,
    django_assert_num_queries: DjangoAssertNumQueries,
    count: int,
) -> None:
    brought(maya, whole(*years(count)))
    with django_assert_num_queries(5):
        html = client.get(f"{ada(maya)}/before").content.decode()
    assert html.count("<time") == count


def test_fifty_stand_on_a_page_and_words_are_found(client: Client, maya: Seeker) -> None:
    rows = [message(ADA, MAYA, text=f"Number {n}", at=f"2020-01-02 10:{n:02}:00 UTC") for n in range(60)]
    brought(maya, archive(Connections=CONNECTIONS.encode(), Profile=PROFILE, messages=messages(*rows)))
    first = client.get(f"{ada(maya)}/before").content.decode()
    assert ("Number 59" in first, "Number 9<" in first, "?from=50" in first) == (True, False, True)
    assert "Number 9<" in client.get(f"{ada(maya)}/before?from=50").content.decode()
    found = client.get(f"{ada(maya)}/before?q=number 42").content.decode()
    assert ("Number 42" in found, "Number 41" in found) == (True, False)
    assert "Nothing with “zebra”." in client.get(f"{ada(maya)}/before?q=zebra&from=x").content.decode()


def test_what_a_name_alone_told_says_so(client: Client, maya: Seeker) -> None:
    by_name = message(("Ada Lovelace", ""), MAYA, text="Thank you")
    brought(maya, whole(by_name))
    assert "found by the name alone" in client.get(f"{ada(maya)}/before").content.decode()


def test_words_of_others_are_shown_as_words(client: Client, maya: Seeker) -> None:
    brought(maya, whole(message(ADA, MAYA, text="<script>alert(1)</script>")))
    assert "<script>alert(1)" not in client.get(f"{ada(maya)}/before").content.decode()


def test_a_stranger_sees_none_of_it(strangers_client: Client, stranger: Seeker, maya: Seeker) -> None:
    brought(maya, whole())
    assert strangers_client.get(f"{ada(maya)}/before").status_code == 404
