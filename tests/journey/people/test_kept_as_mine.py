"""What the seeker changed by hand stays, what she did not touch follows the newer export, and both are said."""

import datetime as dt
import re

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.actions.imports import bring_in, preview, take_in
from askwell.journey.people.actions.kept import take_over
from askwell.journey.people.models import Import, Kept, Person
from askwell.journey.people.queries.imports import kept_of


def card(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""]).encode()


def looked_at(seeker: Seeker, *cards: bytes) -> Import:
    source, _ = take_in(seeker, files_given=[("people.vcf", [b"".join(cards)])])
    assert source
    return source


def brought(seeker: Seeker, now: dt.datetime, *cards: bytes) -> Import:
    return bring_in(looked_at(seeker, *cards), now=now)


ADA = ("FN:Ada Lovelace", "EMAIL:ada@engine.example")


def test_a_field_changed_by_hand_is_not_overwritten_but_shown(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, now, card(*ADA, "TITLE:Analyst", "ORG:Engine Works"))
    ada = Person.objects.of(maya).get()
    actions.change(ada, title="Countess", now=now)
    newer = card(*ADA, "TITLE:Head analyst", "ORG:Engine House")
    seen = preview(looked_at(maya, newer))
    assert [(one.name, one.what, one.mine, one.said, one.by_hand) for one in seen.stays_ones] == [
        ("Ada Lovelace", "Work", "Countess", "Head analyst", True)
    ]
    assert [one.changes for one in seen.changed_ones] == [[("Organization", "Engine Works", "Engine House")]]
    source = brought(maya, now, newer)
    ada.refresh_from_db()
    assert (ada.title, str(ada.organisation), source.kept) == ("Countess", "Engine House", 1)


def test_what_another_file_of_the_same_upload_says_is_kept_too(maya: Seeker, now: dt.datetime) -> None:
    lists = [
        ("phone.vcf", [card(*ADA, "TITLE:Analyst", "ORG:Engine Works")]),
        ("old.vcf", [card(*ADA, "TITLE:Poet", "ORG:Engine Works")]),
    ]
    source, _ = take_in(maya, files_given=lists)
    assert source
    source = bring_in(source, now=now)
    ada = Person.objects.of(maya).get()
    assert ada.title == "Analyst"
    [one] = kept_of(source)
    assert (one["what"], one["mine"], one["kept"].said, one["where"]) == (  # type: ignore[attr-defined]  # a row of Kept
        "Work",
        "Analyst",
        "Poet",
        "old.vcf, card 1, line 1",
    )
    take_over(one["kept"], now=now)  # type: ignore[arg-type]  # as above
    ada.refresh_from_db()
    assert ada.title == "Poet"


def test_what_stayed_can_be_taken_over_afterwards(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, now, card(*ADA, "TITLE:Analyst", "ORG:Engine Works"))
    ada = Person.objects.of(maya).get()
    actions.change(ada, title="Countess", organisation="At home", now=now)
    brought(maya, now, card(*ADA, "TITLE:Head analyst", "ORG:Engine House"))
    for kept in Kept.objects.of(maya):
        take_over(kept, now=now)
    ada.refresh_from_db()
    assert (ada.title, str(ada.organisation), Kept.objects.of(maya).count()) == (
        "Head analyst",
        "Engine House",
        0,
    )


def test_after_taking_over_she_follows_the_list_again(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, now, card(*ADA, "TITLE:Analyst"))
    actions.change(Person.objects.of(maya).get(), title="Countess", now=now)
    brought(maya, now, card(*ADA, "TITLE:Head analyst"))
    take_over(Kept.objects.of(maya).get(), now=now)
    brought(maya, now, card(*ADA, "TITLE:Director"))
    assert Person.objects.of(maya).get().title == "Director"


def test_a_field_that_was_not_touched_follows_the_newer_export(maya: Seeker, now: dt.datetime) -> None:
    for title in ("Analyst", "Head analyst", "Director"):
        brought(maya, now, card(*ADA, f"TITLE:{title}", "NOTE:" + title))
    ada = Person.objects.of(maya).get()
    assert (ada.title, ada.note) == ("Director", "Director")


def test_what_she_wrote_around_a_note_stays_while_its_words_follow(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, now, card(*ADA, "NOTE:Met at the fair"))
    ada = Person.objects.of(maya).get()
    actions.change(ada, note="Kind!\n\nMet at the fair\n\nLikes tea", now=now)
    brought(maya, now, card(*ADA, "NOTE:Met at the London fair"))
    ada.refresh_from_db()
    assert ada.note == "Kind!\n\nMet at the London fair\n\nLikes tea"


def test_an_address_taken_out_by_hand_does_not_come_back_and_one_added_stays(
    maya: Seeker, now: dt.datetime
) -> None:
    brought(maya, now, card(*ADA, "EMAIL:old@engine.example", "CATEGORIES:Family"))
    ada = Person.objects.of(maya).get()
    actions.change(ada, emails=["ada@engine.example", "mine@x.example"], circles=[], now=now)
    newer = card(
        *ADA, "EMAIL:old@engine.example", "EMAIL:new@engine.example", "CATEGORIES:Family", "TITLE:Analyst"
    )
    brought(maya, now, newer)
    emails = list(ada.contact_points.order_by("position").values_list("value", flat=True))
    assert (emails, ada.circles.count()) == (
        ["ada@engine.example", "mine@x.example", "new@engine.example"],
        0,
    )


def test_what_another_list_says_otherwise_is_said_too(maya: Seeker, now: dt.datetime) -> None:
    linkedin = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Lovelace,https://www.linkedin.com/in/ada,ada@engine.example,Engine Works,Analyst,10 Dec 2020\n"
    brought(maya, now, linkedin)
    seen = preview(looked_at(maya, card(*ADA, "TITLE:Poet")))
    assert [(one.what, one.mine, one.said, one.by_hand) for one in seen.stays_ones] == [
        ("Work", "Analyst", "Poet", False)
    ]


def test_a_person_made_by_hand_is_only_filled(maya: Seeker, now: dt.datetime) -> None:
    ada = actions.make(
        maya, full_name="Ada Lovelace", title="Countess", emails=["ada@engine.example"], found=True, now=now
    )
    brought(maya, now, card(*ADA, "TITLE:Analyst", "ORG:Engine Works", "TEL:312 555 0147"))
    ada.refresh_from_db()
    assert (ada.title, str(ada.organisation), ada.contact_points.count()) == ("Countess", "Engine Works", 2)


@pytest.mark.parametrize("page", ["/import/{source}", "/people/{person}/edit"])
def test_what_the_file_says_is_taken_from_each_page_that_offers_it(
    client: Client, maya: Seeker, now: dt.datetime, page: str
) -> None:
    brought(maya, now, card(*ADA, "TITLE:Analyst"))
    ada = Person.objects.of(maya).get()
    actions.change(ada, title="Countess", now=now)
    source = brought(maya, now, card(*ADA, "TITLE:Head analyst"))
    browser = Client(enforce_csrf_checks=True)
    browser.cookies = client.cookies
    shown = browser.get(page.format(source=source.pk, person=ada.pk)).content.decode()
    form = next(form for form in re.findall(r"<form.*?</form>", shown, re.DOTALL) if 'name="kept"' in form)
    posted = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form)) | {"do": "take"}
    assert browser.post(f"/import/{source.pk}", posted).status_code == 302
    ada.refresh_from_db()
    assert ada.title == "Head analyst"
