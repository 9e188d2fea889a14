"""The address book is looked through by words, by circle and by the file that brought somebody in."""

import datetime as dt

import pytest
from django.test import Client
from tests.journey.people.past_contacts.downloads import brought, whole

from askwell.accounts.models import Seeker
from askwell.desk.people import listing
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


def test_those_written_with_longest_without_a_word_first_page_by_page(
    client: Client, maya: Seeker, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_out(maya, name="Medical writing", kind="occupation", now=now)
    brought(maya, whole())
    actions.make(maya, full_name="Nobody Wrote", found=False, now=now)
    monkeypatch.setattr(listing, "PAGE", 1)
    wanted = listing.Wanted(quiet=True)
    [tom], after = listing.book_page(maya, after=None, wanted=wanted)
    rest = listing.book_page(maya, after=after, wanted=wanted)
    assert (tom.full_name, [one.full_name for one in rest[0]], rest[1]) == (
        "Tom Reyes",
        ["Ada Lovelace"],
        None,
    )
    html = client.get("/people?show=book&order=quiet").content.decode()
    assert ("last wrote June 1, 2021" in html, "order=quiet" in html) == (True, True)


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
