"""Two entries become one and can become two again, row by row."""

import datetime as dt
import uuid

import pytest
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.soaking import examples

from askwell.accounts.models import Seeker, User
from askwell.desk.search.queries import people as people_found
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.journey.people import actions
from askwell.journey.people.actions.imports import bring_in, take_in
from askwell.journey.people.actions.merging import (
    LaterMerge,
    merge,
    said_two,
    say_two,
    unmerge,
    unsay_two,
)
from askwell.journey.people.models import Ask, ContactPoint, Merge, NotTheSame, Person, Referral
from askwell.journey.people.putting_back import tables
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign

NOW = dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC)
EMAILS = ("a@x.example", "b@x.example", "c@x.example")


def everything_of(seeker: Seeker) -> dict[str, list[object]]:
    return {name: list(table.objects.of(seeker).order_by("id").values()) for name, table in tables().items()}


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


def bill_and_william(seeker: Seeker, now: dt.datetime) -> tuple[Person, Person]:
    bill = actions.make(
        seeker, full_name="Bill Hart", organisation="Mercy", emails=["bill@x.example"], note="Kind", found=False, now=now
    )  # fmt: skip
    william = actions.make(
        seeker, full_name="William Hart", title="Nurse", emails=["BILL@x.example", "w@x.example"], phones=["312 555 0147"],
        circles=["Friends"], note="Likes tea", found=False, now=now,
    )  # fmt: skip
    return bill, william


def test_what_one_has_and_the_other_not_is_kept_of_both(maya: Seeker, now: dt.datetime) -> None:
    bill, william = bill_and_william(maya, now)
    merge(bill, william, take={"full_name": william}, now=now)
    one = Person.objects.of(maya).get()
    assert (one.pk, one.full_name, one.sort_key, one.title, str(one.organisation), one.note) == (
        bill.pk,
        "William Hart",
        "william hart",
        "Nurse",
        "Mercy",
        "Kind\n\nLikes tea",
    )
    assert [(point.value, point.position) for point in one.contact_points.all()] == [
        ("bill@x.example", 0),
        ("w@x.example", 1),
        ("312 555 0147", 0),
    ]
    assert [circle.name for circle in one.circles.all()] == ["Friends"]
    assert "william" in one.search_text


@pytest.mark.usefixtures("campaign")
def test_the_name_that_was_not_taken_stays_as_another_one_and_is_found(
    maya: Seeker, client: Client, now: dt.datetime
) -> None:
    bill, william = bill_and_william(maya, now)
    third = actions.make(maya, full_name="bill  HART", other_names="Billy\nW. Hart", found=False, now=now)
    merge(bill, william, take={}, now=now)
    second = merge(Person.objects.of(maya).get(pk=bill.pk), third, take={}, now=now)
    one = Person.objects.of(maya).get()
    assert (one.full_name, one.other_names) == ("Bill Hart", "William Hart\nBilly\nW. Hart")
    assert [hit.title for hit in people_found(maya, "william", limit=9)] == ["Bill Hart"]
    assert "Also called William Hart, Billy, W. Hart." in client.get(f"/people/{one.pk}").content.decode()
    unmerge(second)
    assert Person.objects.of(maya).get(pk=bill.pk).other_names == "William Hart"


def test_other_names_can_be_written_and_taken_out(maya: Seeker, client: Client, now: dt.datetime) -> None:
    one = actions.make(maya, full_name="Bill Hart", other_names="William Hart", found=False, now=now)
    page = client.get(f"/people/{one.pk}/edit")
    assert "William Hart" in page.content.decode()
    client.post(f"/people/{one.pk}/edit", {"full_name": "Bill Hart", "other_names": " Willi \n\nHart, W. "})
    assert Person.objects.of(maya).get().other_names == "Willi\nHart, W."


def test_who_was_chosen_for_a_talk_stays_and_who_asked_for_peace_keeps_it(
    maya: Seeker, now: dt.datetime
) -> None:
    bill, william = bill_and_william(maya, now)
    actions.change(william, found=True, now=now)
    bill.never_ask_at = now
    bill.save()
    assert merge(bill, william, take={}, now=now).stays == william
    one = Person.objects.of(maya).get()
    assert (one.full_name, one.found_at, one.never_ask_at) == ("William Hart", now, now)


def test_letters_talks_and_names_of_both_hang_on_the_one(
    campaign: Campaign, maya: Seeker, now: dt.datetime
) -> None:
    bill, william = bill_and_william(maya, now)
    rosa = actions.make(maya, full_name="Rosa", found=False, now=now)
    for person in (bill, william):
        outreach = Outreach.objects.create(seeker=maya, campaign=campaign, person=person)
        Letter.objects.create(seeker=maya, person=person, outreach=outreach, kind="request", body="Hi")
        Reply.objects.create(seeker=maya, outreach=outreach, kind="yes", received_at=now)
        Talk.objects.create(
            seeker=maya, campaign=campaign, person=person, starts_at=now, agreed_minutes=20, how="phone"
        )
        Ask.objects.create(seeker=maya, campaign=campaign, person=person, words="Who?")
    actions.refer(referrer=rosa, referred=bill, may_name="yes", words="Kind", now=now)
    actions.refer(referrer=rosa, referred=william, may_name="no", words="Shy", now=now)
    actions.refer(referrer=bill, referred=william, may_name="yes", words="My other self", now=now)
    before = everything_of(maya)
    made = merge(bill, william, take={}, now=now)
    counts = [model.objects.of(maya).count() for model in (Outreach, Letter, Reply, Talk, Ask)]
    assert counts == [1, 2, 2, 2, 2]
    referral = Referral.objects.of(maya).get()
    assert (referral.may_name, referral.words) == ("no", "Kind\n\nShy")
    unmerge(made)
    assert everything_of(maya) == before


def test_what_was_changed_since_stays_when_a_merge_is_taken_back(maya: Seeker, now: dt.datetime) -> None:
    bill, william = bill_and_william(maya, now)
    made = merge(bill, william, take={}, now=now)
    one = Person.objects.of(maya).get()
    actions.change(one, title="Head nurse", emails=[*EMAILS, "bill@x.example", "w@x.example"], now=now)
    unmerge(made)
    assert {p.full_name: p.title for p in Person.objects.of(maya)} == {
        "Bill Hart": "Head nurse",
        "William Hart": "Nurse",
    }
    assert {p.value for p in bill.contact_points.all()} == {*EMAILS, "bill@x.example"}
    assert {p.value for p in william.contact_points.all()} >= {"w@x.example", "312 555 0147"}


def test_merges_are_taken_back_the_last_one_first(maya: Seeker, now: dt.datetime) -> None:
    bill, william = bill_and_william(maya, now)
    billy = actions.make(maya, full_name="Billy Hart", emails=["b@x.example"], found=False, now=now)
    before = everything_of(maya)
    first = merge(william, billy, take={}, now=now)
    second = merge(bill, william, take={}, now=now)
    first.refresh_from_db()
    with pytest.raises(LaterMerge):
        unmerge(first)
    unmerge(second)
    first.refresh_from_db()
    unmerge(first)
    assert everything_of(maya) == before


def test_that_two_are_two_is_remembered_in_either_order(maya: Seeker, now: dt.datetime) -> None:
    bill, william = bill_and_william(maya, now)
    say_two(bill, william)
    say_two(william, bill)
    assert NotTheSame.objects.of(maya).count() == 1
    merge(bill, william, take={}, now=now)
    assert NotTheSame.objects.of(maya).count() == 0
    unmerge(Merge.objects.of(maya).get())
    assert said_two(bill, william).count() == 1
    unsay_two(william, bill)
    assert NotTheSame.objects.of(maya).count() == 0


def test_an_import_never_makes_one_of_those_who_are_two(maya: Seeker, now: dt.datetime) -> None:
    cards = [
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Byron\r\n{line}\r\nEND:VCARD\r\n".encode()
        for line in ("EMAIL:ada@x.example", "EMAIL:ada@y.example")
    ]
    for card in cards:
        source, _ = take_in(maya, files_given=[("a.vcf", [card])])
        assert source
        bring_in(source, now=now)
    first, second = Person.objects.of(maya)
    say_two(first, second)
    both = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Byron\r\nEMAIL:ada@x.example\r\nEMAIL:ada@y.example\r\nEND:VCARD\r\n"
    source, _ = take_in(maya, files_given=[("b.vcf", [both])])
    assert source
    bring_in(source, now=now)
    assert Person.objects.of(maya).count() == 2


def test_an_import_after_a_merge_knows_both_cards_again(maya: Seeker, now: dt.datetime) -> None:
    def bring(*names: str) -> None:
        cards = "".join(
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEMAIL:{name.split()[0].lower()}@x.example\r\nEND:VCARD\r\n"
            for name in names
        )
        source, _ = take_in(maya, files_given=[("a.vcf", [cards.encode()])])
        assert source
        bring_in(source, now=now)

    bring("Bill Hart", "William Hart")
    merge(*Person.objects.of(maya), take={}, now=now)
    bring("Bill Hart", "William Hart", "Ada Byron")
    assert sorted(person.full_name for person in Person.objects.of(maya)) == ["Ada Byron", "Bill Hart"]


def test_erasing_a_person_leaves_nothing_of_a_merge(maya: Seeker, now: dt.datetime) -> None:
    bill, william = bill_and_william(maya, now)
    rosa = actions.make(maya, full_name="Rosa Osei", found=False, now=now)
    for person in (bill, william):
        actions.refer(referrer=rosa, referred=person, may_name="yes", words="Rosa said so", now=now)
    merge(bill, william, take={}, now=now)
    actions.erase(rosa)
    assert Merge.objects.of(maya).count() == 0
    merge(
        Person.objects.of(maya).get(),
        actions.make(maya, full_name="Bo", found=False, now=now),
        take={},
        now=now,
    )
    actions.erase(Person.objects.of(maya).get())
    assert (Merge.objects.of(maya).count(), ContactPoint.objects.of(maya).count()) == (0, 0)


people = st.fixed_dictionaries({
    "full_name": st.sampled_from(["Bill Hart", "William Hart", "W. Hart"]), "title": st.sampled_from(["", "Nurse", "Editor"]),
    "organisation": st.sampled_from(["", "Mercy", "City Press"]), "note": st.sampled_from(["", "Kind", "Shy"]),
    "emails": st.lists(st.sampled_from(EMAILS), unique=True), "circles": st.lists(st.sampled_from(["Family", "Friends"]), unique=True),
    "postal_address": st.sampled_from(["", "1 Elm St"]), "found": st.booleans(),
})  # fmt: skip
links = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3), st.sampled_from(["yes", "no", "unknown"])), max_size=8
)


class MergeAndUndo(TestCase):
    @settings(max_examples=examples(10))
    @given(
        known=st.lists(people, min_size=4, max_size=4),
        given_names=links,
        chosen=st.lists(
            st.sampled_from(["full_name", "title", "organisation_id", "postal_address"]), unique=True
        ),
        others=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=3),
    )
    def test_restore_the_exact_rows(
        self,
        known: list[dict[str, object]],
        given_names: list[tuple[int, int, str]],
        chosen: list[str],
        others: list[tuple[int, int]],
    ) -> None:
        seeker = Seeker.objects.create(
            user=User.objects.create(email=f"maya-{uuid.uuid4()}@osei.example"), name="Maya"
        )
        rows = [actions.make(seeker, now=NOW, **one) for one in known]  # type: ignore[arg-type]  # facts of each case
        for giver, named, may in given_names:
            if giver != named:
                actions.refer(referrer=rows[giver], referred=rows[named], may_name=may, words=may, now=NOW)
        for one, other in others:
            if one != other:
                say_two(rows[one], rows[other])
        before = everything_of(seeker)
        made = [
            merge(rows[0], rows[1], take=dict.fromkeys(chosen, rows[1]), now=NOW),
            merge(rows[2], rows[3], take={}, now=NOW),
        ]
        assert Person.objects.of(seeker).count() == 2
        for last in reversed(made):
            unmerge(last)
        assert everything_of(seeker) == before
