"""The address book is looked through by words, by circle and by the file that brought somebody in."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Circle, Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.queries import current_campaign


@pytest.fixture
def book(maya: Seeker, now: dt.datetime) -> Seeker:
    set_out(maya, name="Medical writing", kind="occupation", now=now)
    actions.make(maya, full_name="Ann Lee", title="Baker", circles=["Choir"], found=False, now=now)
    actions.make(maya, full_name="Bo Diaz", title="Editor", found=False, now=now)
    return maya


def shown(client: Client, asked: str) -> list[str]:
    html = client.get(f"/people?show=book&{asked}").content.decode()
    return [name for name in ("Ann Lee", "Bo Diaz") if f">{name}</a>" in html]


def test_by_words_and_by_circle(client: Client, book: Seeker) -> None:
    circle = Circle.objects.of(book).get()
    assert shown(client, "") == ["Ann Lee", "Bo Diaz"]
    assert shown(client, "find=edit") == ["Bo Diaz"]
    assert shown(client, f"circle={circle.pk}") == ["Ann Lee"]
    assert shown(client, f"circle={circle.pk}&find=edit") == []
    assert "fits. Try fewer letters" in client.get("/people?show=book&find=zzz").content.decode()


def test_what_is_no_key_asks_for_everybody(client: Client, book: Seeker) -> None:
    assert shown(client, "circle=nonsense&source=%00") == ["Ann Lee", "Bo Diaz"]


def test_taking_people_out_is_near(client: Client, book: Seeker) -> None:
    assert 'href="/people/cards"' in client.get("/people?show=book").content.decode()


def test_whoever_was_passed_over_is_not_the_next_step_of_her_page(
    client: Client, book: Seeker, now: dt.datetime
) -> None:
    ann = Person.objects.of(book).get(full_name="Ann Lee")
    actions.change(ann, found=True, now=now)
    actions.pass_over(current_campaign(book), person=ann, because="other", words="she is ill", now=now)
    html = client.get(f"/people/{ann.pk}").content.decode()
    assert "You passed Ann over for now" in html
    assert "she is ill" in html
    assert "Next:" not in html
