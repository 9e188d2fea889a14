"""Without JavaScript a form can be sent twice by a second press: what it makes is made once."""

import datetime as dt
import re
from uuid import UUID

import pytest
from django.db import IntegrityError
from django.test import Client
from tests.journey.findings.conftest import talk_with

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Fact, Lead
from askwell.journey.followup.models import GiveBack, Promise
from askwell.journey.once import made_once
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.journey.rows import Row
from askwell.journey.talk.models import Line


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


@pytest.fixture
def talk(campaign: Campaign, now: dt.datetime) -> Talk:
    return talk_with(campaign, "Daniel Reyes", now)


def hidden(page: str, name: str) -> str:
    """Return the value of a hidden field as the page has it."""
    found = re.search(rf'<input type="hidden" name="{name}" value="([^"]+)"', page)
    assert found
    return found[1]


def press_twice(client: Client, address: str, **said: str) -> dict[str, str]:
    """Open a form and send it twice, as a browser without JavaScript does."""
    form = {**said, "once": hidden(client.get(address).content.decode(), "once")}
    assert [client.post(address, form).status_code for _ in range(2)] == [302, 302]
    return form


@pytest.mark.parametrize(
    ("address", "said", "model"),
    [
        ("/people/{person}/promise", {"by": "me", "text": "Send the article"}, Promise),
        ("/people/{person}/give", {"kind": "article", "text": "The article"}, GiveBack),
        ("/leads/new", {"what": "They may need a writer"}, Lead),
        ("/findings/facts/new?talk={talk}", {"kind": "pay", "words": "$26 an hour"}, Fact),
        ("/people/new", {"full_name": "Aiko Mori"}, Person),
    ],
)
def test_what_two_presses_send_is_kept_once_and_other_words_beside_it(
    client: Client, talk: Talk, address: str, said: dict[str, str], model: type[Row]
) -> None:
    before = model.objects.count()
    address = address.format(person=talk.person_id, talk=talk.pk)
    form = press_twice(client, address, **said)
    assert model.objects.count() == before + 1
    words = next(name for name in ("text", "what", "words", "full_name") if name in said)
    client.post(address, form | {words: "Something else"})
    assert model.objects.count() == before + 2


def test_another_of_the_same_name_is_added_once_too(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    meet(campaign.seeker, full_name="Aiko Mori", now=now, found=True)
    press_twice(client, "/people/new", full_name="Aiko Mori", anyway="yes")
    assert Person.objects.filter(full_name="Aiko Mori").count() == 2


def test_a_person_of_one_line_is_added_once_with_one_referrer(client: Client, campaign: Campaign) -> None:
    read = client.post(
        "/people/add", {"line": "Tom Reyes, nurse at Mercy, through Aunt Rosa"}
    ).content.decode()
    form = {
        "step": "save", "full_name": "Tom Reyes", "organisation": "Mercy", "referrer_name": "Aunt Rosa",
        "once": hidden(read, "once"),
    }  # fmt: skip
    first, second = (client.post("/people/add", form) for _ in range(2))
    assert (first.status_code, first["Location"]) == (302, second["Location"])
    assert sorted(Person.objects.values_list("full_name", flat=True)) == ["Aunt Rosa", "Tom Reyes"]
    assert Referral.objects.count() == 1


def test_a_line_about_a_person_and_a_note_of_a_talk_are_kept_once(
    client: Client, maya: Seeker, talk: Talk
) -> None:
    page = client.get(f"/talks/{talk.pk}").content.decode()
    note = {"kind": "said", "text": "Nights are long", "line_id": hidden(page, "line_id")}
    for _ in range(2):
        client.post(f"/people/{talk.person_id}/note", {"note": "Likes tea"})
        client.post(f"/talks/{talk.pk}/notes", note)
    assert Person.objects.of(maya).get(pk=talk.person_id).note.count("Likes tea") == 1
    assert Line.objects.filter(talk=talk).count() == 1


def test_the_key_of_another_makes_nothing_and_changes_nothing(
    maya: Seeker, stranger: Seeker, now: dt.datetime
) -> None:
    hers = meet(stranger, full_name="Aiko Mori", now=now, found=True)

    def make(key: UUID) -> Person:
        mine = Person(pk=key, seeker=maya, full_name="Somebody")
        mine.save(force_insert=True)
        return mine

    with pytest.raises(IntegrityError):
        made_once(Person, maya, hers.pk, make)
    hers.refresh_from_db()
    assert (hers.full_name, hers.seeker) == ("Aiko Mori", stranger)
