"""Who gave a name can be said later."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person, Referral


def test_who_gave_a_name_can_be_said_later(
    client: Client, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", found=True, now=now)
    address = f"/people/{tom.pk}/referral"
    assert "Who gave you the name of" in client.get(address).content.decode()
    said = {"referrer_name": "Rosa Osei", "referrer": str(rosa.pk), "may_name": "no", "introduces": "on"}
    assert client.post(address, said)["Location"] == f"/people/{tom.pk}"
    referral = Referral.objects.of(maya).get()
    assert (referral.referrer, referral.referred, referral.may_name, referral.introduces) == (
        rosa,
        tom,
        "no",
        True,
    )


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"referrer_name": ""}, "Write who gave you the name"),
        ({"referrer_name": "Rosa"}, "Choose who is meant, or someone new"),
        ({"referrer_name": "Tom Reyes", "referrer": "herself"}, "Nobody gives her own name"),
    ],
)
def test_a_referral_says_what_is_missing(
    client: Client, rosa: Person, maya: Seeker, now: dt.datetime, said: dict[str, str], sentence: str
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", found=True, now=now)
    said = {name: str(tom.pk) if value == "herself" else value for name, value in said.items()}
    answer = client.post(f"/people/{tom.pk}/referral", said)
    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    assert Referral.objects.of(maya).count() == 0


def test_the_whole_name_of_the_only_one_of_that_name_needs_no_choice(
    client: Client, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", found=True, now=now)
    client.post(f"/people/{tom.pk}/referral", {"referrer_name": "rosa osei"})
    assert Referral.objects.of(maya).get(referred=tom).referrer == rosa
    actions.make(maya, full_name="Rosa Osei", found=True, now=now)
    ann = actions.make(maya, full_name="Ann Lee", found=True, now=now)
    answer = client.post(f"/people/{ann.pk}/referral", {"referrer_name": "Rosa Osei"})
    assert "Choose who is meant, or someone new" in answer.content.decode()
