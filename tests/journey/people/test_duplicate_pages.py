"""Who may be there twice: listed with reasons, compared, made one, called two, and taken back."""

import datetime as dt
import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.people.test_merging import everything_of

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Merge, NotTheSame, Person
from askwell.journey.people.queries import duplicates
from askwell.journey.purpose.actions import set_out


@pytest.fixture
def two(maya: Seeker, now: dt.datetime) -> tuple[Person, Person]:
    bill = actions.make(
        maya, full_name="Bill Hart", organisation="Mercy", title="Nurse", found=False, now=now
    )
    william = actions.make(
        maya, full_name="William Hart", organisation="Mercy", title="Head nurse", emails=["w@x.example"], found=False, now=now
    )  # fmt: skip
    actions.make(maya, full_name="Ada Byron", organisation="Mercy", found=False, now=now)
    return bill, william


def page(client: Client, address: str = "/people/duplicates") -> str:
    return client.get(address).content.decode()


def undo_on(content: str) -> str:
    found = re.search(r'action="(/people/(?:merges|duplicates)/[^"]+/undo)"', content)
    assert found
    return found[1]


def test_a_pair_is_listed_with_its_reason_in_words(client: Client, two: tuple[Person, Person]) -> None:
    listed = page(client)
    assert "1 pair may be one person" in listed
    assert "A short form of the same name at the same employer" in listed
    assert "Ada Byron" not in listed


def test_nobody_twice_is_said_plainly(client: Client, maya: Seeker) -> None:
    assert "Everyone seems to be there once." in page(client)


def test_both_are_shown_side_by_side_and_each_field_is_chosen(
    client: Client, maya: Seeker, two: tuple[Person, Person], now: dt.datetime
) -> None:
    set_out(maya, name="Medical writing", kind="occupation", now=now)
    bill, william = two
    address = f"/people/duplicates/{william.pk}/{bill.pk}"
    shown = page(client, address)
    assert [word in shown for word in ("Nurse", "Head nurse", "w@x.example", "at the same employer")] == [
        True
    ] * 4
    assert 'name="organisation_id"' not in shown
    said = {"do": "one", "full_name": str(bill.pk), "title": str(william.pk)}
    assert client.post(address, said)["Location"] == "/people/duplicates"
    one = Person.objects.of(maya).get(pk=bill.pk)
    assert (one.full_name, one.title, Person.objects.of(maya).count()) == ("Bill Hart", "Head nurse", 2)
    assert client.get(f"/people/{william.pk}")["Location"] == f"/people/{bill.pk}"


def test_a_merge_is_undone_from_the_notice_and_the_list(
    client: Client, maya: Seeker, two: tuple[Person, Person]
) -> None:
    before = list(Person.objects.of(maya).values())
    address = f"/people/duplicates/{two[0].pk}/{two[1].pk}"
    client.post(address, {"do": "one"})
    listed = page(client)
    assert "Together with William Hart" in listed
    client.post(undo_on(listed))
    assert "are two again, each as before" in page(client)
    assert (list(Person.objects.of(maya).values()), Merge.objects.of(maya).count()) == (before, 0)


@pytest.fixture
def three(maya: Seeker, now: dt.datetime) -> list[Person]:
    """Three entries of one person, and somebody else."""
    known = [
        ("Rosa Santos", {"relation": "my aunt", "circles": ["Family"]}),
        ("Rosa Santos", {"emails": ["rosa@family.example"], "note": "Bakes"}),
        ("Rosa Santos", {"phones": ["+1 617 555 0142"]}),
    ]
    made = [actions.make(maya, full_name=name, found=False, now=now, **more) for name, more in known]  # type: ignore[arg-type]  # keys of Known
    actions.make(maya, full_name="Ada Byron", found=False, now=now)
    return made


def test_three_who_are_one_are_told_once_and_made_one_and_undone_as_one(
    client: Client, maya: Seeker, three: list[Person]
) -> None:
    listed = page(client)
    assert "1 person may be there more than once." in listed
    assert (listed.count('<p class="why">'), listed.count(">Make all of these one<")) == (1, 1)
    assert listed.count(">Not the same<") == 3
    assert listed.count('method="post"') == listed.count("csrfmiddlewaretoken")
    before = everything_of(maya)
    keys = re.findall(r'name="person" value="([^"]+)"', listed)
    assert sorted(keys) == sorted(str(one.pk) for one in three)
    client.post("/people/duplicates", {"person": keys})
    [one] = Person.objects.of(maya).filter(full_name="Rosa Santos")
    assert (one.relation, one.note, one.contact_points.count(), one.circles.count()) == (
        "my aunt",
        "Bakes",
        2,
        1,
    )
    shown = page(client)
    assert ("Everyone seems to be there once." in shown, shown.count("Together with")) == (True, 1)
    assert "Take them apart again" in shown
    client.post(undo_on(shown))
    assert "Rosa Santos, Rosa Santos and Rosa Santos are 3 again, each as before." in page(client)
    assert everything_of(maya) == before


def test_one_of_three_who_is_somebody_else_leaves_pairs(
    client: Client, maya: Seeker, three: list[Person]
) -> None:
    client.post(f"/people/duplicates/{three[0].pk}/{three[1].pk}", {"do": "two"})
    listed = page(client)
    assert ("2 pairs may be one person" in listed, "Make all of these one" in listed) == (True, False)


@pytest.mark.parametrize("said", [[], ["nonsense"], ["mine"], ["mine", "mine"]])
def test_making_one_of_fewer_than_two_changes_nothing(
    client: Client, maya: Seeker, three: list[Person], said: list[str]
) -> None:
    people = [str(three[0].pk) if word == "mine" else word for word in said]
    assert client.post("/people/duplicates", {"person": people})["Location"] == "/people/duplicates"
    assert (Person.objects.of(maya).count(), Merge.objects.of(maya).count()) == (4, 0)


def test_somebody_elses_people_are_not_made_one(
    client: Client, maya: Seeker, stranger: Seeker, now: dt.datetime
) -> None:
    his = [actions.make(stranger, full_name="Tom", found=False, now=now) for _ in range(3)]
    client.post("/people/duplicates", {"person": [str(one.pk) for one in his]})
    assert Person.objects.of(stranger).count() == 3


def test_days_stand_in_words(client: Client, maya: Seeker, two: tuple[Person, Person]) -> None:
    Person.objects.of(maya).filter(pk=two[0].pk).update(source="LinkedIn, connected on 2019-02-20")
    for address in ("/people/duplicates", f"/people/duplicates/{two[0].pk}/{two[1].pk}"):
        shown = page(client, address)
        assert ("connected on February 20, 2019" in shown, "2019-02-20" in shown) == (True, False)


def test_not_the_same_is_remembered_and_can_be_taken_back(
    client: Client, maya: Seeker, two: tuple[Person, Person]
) -> None:
    client.post(f"/people/duplicates/{two[0].pk}/{two[1].pk}", {"do": "two"})
    listed = page(client)
    assert ("Everyone seems to be there once." in listed, NotTheSame.objects.of(maya).count()) == (True, 1)
    client.post(undo_on(listed))
    assert "1 pair may be one person" in page(client)


def test_the_later_merge_is_taken_back_first(
    client: Client, maya: Seeker, two: tuple[Person, Person], now: dt.datetime
) -> None:
    third = actions.make(maya, full_name="Billy Hart", found=False, now=now)
    for other in (two[1], third):
        client.post(f"/people/duplicates/{two[0].pk}/{other.pk}", {"do": "one"})
    first = Merge.objects.of(maya).order_by("id")[0]
    client.post(f"/people/merges/{first.pk}/undo")
    assert "Take that back first" in page(client)
    assert Merge.objects.of(maya).count() == 2


def test_a_large_book_is_looked_through_only_when_asked(
    client: Client, two: tuple[Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates, "AT_ONCE", 2)
    monkeypatch.setattr(duplicates, "FEW", 2)
    assert "Look them through" in page(client)
    assert client.post("/people/duplicates")["Location"] == "/people/duplicates"
    assert "1 pair may be one person" in page(client)


def test_many_pairs_come_in_pages_and_take_as_many_statements_as_few(
    client: Client, maya: Seeker, now: dt.datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(24):
        for name in ("Bill", "William"):
            actions.make(
                maya,
                full_name=f"{name} {chr(97 + number) * 4}",
                organisation=f"Firm {number}",
                found=False,
                now=now,
            )
    page(client)
    with django_assert_num_queries(13):
        first = page(client)
    assert ("24 pairs may be one person" in first, first.count("Compare<")) == (True, 20)
    assert page(client, "/people/duplicates?after=20").count("Compare<") == 4
    assert page(client, "/people/duplicates?after=x").count("Compare<") == 20


def test_a_stranger_sees_and_changes_nothing(
    client: Client, stranger: Seeker, now: dt.datetime, maya: Seeker
) -> None:
    his = [actions.make(stranger, full_name="Tom", found=False, now=now) for _ in range(2)]
    address = f"/people/duplicates/{his[0].pk}/{his[1].pk}"
    assert (client.get(address).status_code, client.post(address, {"do": "one"}).status_code) == (404, 404)
    assert client.get(f"/people/duplicates/{his[0].pk}/{his[0].pk}").status_code == 404


def test_two_of_one_name_are_told_apart_by_what_else_is_known(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    actions.make(maya, full_name="Rosa Santos", relation="my aunt", found=False, now=now)
    actions.make(maya, full_name="Rosa Santos", emails=["rosa@family.example"], found=False, now=now)
    listed = page(client)
    assert [words in listed for words in ("my aunt", "rosa@family.example")] == [True, True]
