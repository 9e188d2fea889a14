"""What comes in goes out again, and in again, field by field the same."""

import base64
import datetime as dt
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from PIL import Image
from tests.journey.people.test_undoing import brought, card

from askwell.accounts.files import path_of
from askwell.accounts.models import Seeker, User
from askwell.formats.records import Address, Labelled, PersonRecord
from askwell.formats.vcard import read_cards, write_cards
from askwell.formats.vcard.writing import Version
from askwell.journey.people import actions
from askwell.journey.people.actions.imports import bring_in, take_in
from askwell.journey.people.actions.reaching import keep_points
from askwell.journey.people.address_books.kept_records import as_json, from_json
from askwell.journey.people.models import Person, Portrait, SourceRecord
from askwell.journey.people.queries.cards import cards_of, cards_of_organisations, unread_cards

NOW = dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC)
VERSIONS: tuple[Version, ...] = ("3.0", "4.0")
# What names the place in a file, and the raw text, differ in every file.
COMPARED = tuple(name for name in PersonRecord.__dataclass_fields__ if name not in {"place", "raw"})
ITALIAN = card("FN:Giulia Rossi", "TEL:333 1234567", "ADR:;;Via Roma 1;Torino;;10121;Italia")
FULL = card(
    "N:Lima;Ana;Maria;Dr.;Jr.", "FN:Dr. Ana Maria Lima Jr.", "NICKNAME:Ani", "TITLE:Nurse", "ROLE:Head of ward",
    "ORG:Mercy;Ward 7", "EMAIL;TYPE=WORK:ana@mercy.example", "EMAIL;TYPE=HOME,PREF:ana@mail.example",
    "TEL;TYPE=CELL:312 555 0147", "item1.TEL:312 555 0148", "item1.X-ABLabel:Lab",
    "ADR;TYPE=HOME,PREF:;;1 Elm St;Salem;MA;01970;USA", "ADR;TYPE=WORK:PO 7;Fl 2;2 Oak St;Boston;MA;02101;USA",
    "BDAY:--04-03", "CATEGORIES:Family,Chess club", "IMPP:xmpp:ana@chat.example", "X-SPOUSE:Bo", "NOTE:Met in May",
    "URL:https://ana.example", "URL:https://www.linkedin.com/in/ana", "UID:8c2e5bd2-4f0a-4c38-8f2b-1d3f5a7c9e11",
)  # fmt: skip


def out(seeker: Seeker, version: Version) -> bytes:
    return write_cards(cards_of(Person.objects.of(seeker).order_by("id")), version)


def said(record: PersonRecord) -> dict[str, Any]:
    return {name: getattr(record, name) for name in COMPARED}


@pytest.mark.parametrize("version", VERSIONS)
def test_a_full_card_comes_back_field_by_field(maya: Seeker, stranger: Seeker, version: Version) -> None:
    brought(maya, FULL)
    [before], _ = read_cards(FULL)
    [after], problems = read_cards(out(maya, version))
    assert (said(after), problems) == (said(before), [])
    brought(stranger, out(maya, version))
    assert read_cards(out(stranger, version))[0] == [after]


def test_what_goes_out_is_known_when_it_comes_in_again(maya: Seeker) -> None:
    brought(maya, FULL, card("FN:Bo"), card("FN:Cy", "X-SHOE-SIZE:38"))
    for version in VERSIONS:
        again = brought(maya, out(maya, version))
        assert (again.added, again.changed) == (0, 0)
    assert Person.objects.of(maya).count() == 3


def test_what_the_seeker_changed_goes_out_changed(maya: Seeker) -> None:
    brought(maya, FULL)
    ana = Person.objects.of(maya).get()
    actions.change(
        ana, full_name="Ana Silva", title="Teacher", organisation="North", emails=["ana@mail.example", "new@x.example"],
        postal_address="3 Pine St", circles=["Friends"], note="Mine alone", now=NOW,
    )  # fmt: skip
    [after], _ = read_cards(out(maya, "4.0"))
    assert (after.full_name, after.family_name, after.title, after.organisation, after.department) == (
        "Ana Silva",
        "Silva",
        "Teacher",
        "North",
        "",
    )
    assert [email.value for email in after.emails] == ["ana@mail.example", "new@x.example"]
    assert [address.value for address in after.addresses][:1] == ["3 Pine St"]
    assert (after.categories, after.note) == (("Chess club", "Friends"), "Met in May")
    assert (after.nickname, after.birthday, dict(after.unknown)["X-SPOUSE"]) == ("Ani", "--04-03", "Bo")


def test_the_card_of_a_company_goes_out_again(maya: Seeker) -> None:
    company = card("ORG:Mercy Hospital", "TEL:312 555 0100", "X-ABSHOWAS:COMPANY", "X-LOBBY:East")
    brought(maya, company)
    [before], _ = read_cards(company)
    [after], _ = read_cards(write_cards(cards_of_organisations(maya)))
    assert said(after) == said(before)


def test_a_card_that_could_not_be_read_goes_out_as_it_came(maya: Seeker) -> None:
    brought(maya, card("FN:Ana"), card("NOTE:nobody"))
    assert [raw.replace("\r", "") for raw in unread_cards(maya)] == [
        "BEGIN:VCARD\nVERSION:3.0\nNOTE:nobody\nEND:VCARD"
    ]


def photo(**options: object) -> bytes:
    stream = BytesIO()
    Image.new("RGB", (40, 20), "red").save(stream, "JPEG", **options)
    return stream.getvalue()


def with_place() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"
    return photo(exif=exif)


def test_a_photo_is_kept_without_place_and_camera_and_goes_out_again(maya: Seeker, stranger: Seeker) -> None:
    data = base64.b64encode(with_place()).decode()
    brought(maya, card("FN:Ana", f"PHOTO;ENCODING=b;TYPE=JPEG:{data}", "NOTE:after it"))
    portrait, record = Portrait.objects.of(maya).get(), SourceRecord.objects.of(maya).get()
    kept = path_of(maya, portrait.sha256).read_bytes()
    assert (b"Exif" in with_place(), b"Exif" in kept, b"A camera" in kept) == (True, False, False)
    assert (data[:60] in record.raw, data[:60] in record.record, "NOTE:after it" in record.raw) == (
        False,
        False,
        True,
    )
    for version in VERSIONS:
        [after], _ = read_cards(out(maya, version))
        assert base64.b64encode(kept).decode() in "".join(value for _, value in after.unknown)
    brought(stranger, out(maya, "4.0"))
    assert Portrait.objects.of(stranger).get().sha256 == portrait.sha256


def test_a_photo_that_holds_nothing_but_itself_stays_as_it_is(maya: Seeker) -> None:
    data = photo()
    brought(maya, card("FN:Ana", f"PHOTO:data:image/jpeg;base64,{base64.b64encode(data).decode()}"))
    assert path_of(maya, Portrait.objects.of(maya).get().sha256).read_bytes() == data


def test_a_photo_that_cannot_be_opened_is_left_out_and_said(maya: Seeker) -> None:
    brought(maya, card("FN:Ana", f"PHOTO;ENCODING=b:{base64.b64encode(b'no picture').decode()}"))
    record = SourceRecord.objects.of(maya).get()
    assert ("could not be opened" in record.reason, bool(record.what_to_do)) == (True, True)


def test_an_erased_person_takes_her_picture_along(
    maya: Seeker, django_capture_on_commit_callbacks: object
) -> None:
    brought(maya, card("FN:Ana", f"PHOTO;ENCODING=b:{base64.b64encode(photo()).decode()}"))
    path = path_of(maya, Portrait.objects.of(maya).get().sha256)
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]  # a fixture of pytest-django
        actions.erase(Person.objects.of(maya).get())
    assert (Portrait.objects.of(maya).count(), path.exists()) == (0, False)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", [":", "Mercy"])
def test_a_person_who_bears_the_name_of_her_organisation_stays_a_person(
    maya: Seeker, version: Version, name: str
) -> None:
    records = [
        PersonRecord(full_name=name, organisation=name, uid="a"),
        PersonRecord(full_name=name, given_name=name, organisation=name, uid="b"),
    ]
    brought(maya, write_cards(records, version))
    assert Person.objects.of(maya).count() == 2
    again, _ = read_cards(out(maya, version))
    assert [one.is_organisation for one in again] == [False, False]


# Words of letters and marks that a card has to escape, never blank at an end.
words = st.text(
    st.sampled_from("abzßéЖ中🦊;,:\\'\"=& -."), min_size=1, max_size=14
).map(lambda text: " ".join(text.split())).filter(bool)  # fmt: skip
lines = st.lists(words, min_size=1, max_size=2).map("\n".join)
label = st.sampled_from(["", "work", "home", "cell", "Lab", "home work"])
maybe = st.one_of(st.just(""), words)
emails = st.builds(
    Labelled, st.integers(0, 999).map("a{}@x.example".format), label, st.booleans()
)  # fmt: skip
phones = st.builds(Labelled, st.integers(100, 999).map("312 555 0{}".format), label, st.just(False))
addresses = st.builds(
    Address, street=lines, city=maybe, region=maybe, postal_code=maybe, country=maybe, extended=maybe, po_box=maybe, label=label
)  # fmt: skip
people = st.builds(
    PersonRecord,
    full_name=words, given_name=maybe, additional_names=maybe, family_name=maybe, name_prefix=maybe, name_suffix=maybe,
    nickname=maybe, title=maybe, organisation=maybe, department=maybe,
    emails=st.lists(emails, max_size=3, unique_by=lambda one: one.value).map(tuple),
    phones=st.lists(phones, max_size=2, unique_by=lambda one: one.value).map(tuple),
    addresses=st.lists(addresses, max_size=2, unique_by=lambda one: one.value).map(tuple),
    birthday=st.sampled_from(["", "1990-04-03", "--04-03"]), categories=st.lists(words.filter(lambda w: "," not in w), max_size=2, unique=True).map(tuple),
    note=st.one_of(st.just(""), lines), uid=st.uuids().map(str),
    unknown=st.lists(st.tuples(st.sampled_from(["X-SPOUSE", "X-SHOE-SIZE", "IMPP"]), words.filter(lambda w: "\\" not in w)), max_size=2, unique=True).map(tuple),
)  # fmt: skip


class AnyPerson(TestCase):
    """Generated people, through the tables and back."""

    def setUp(self) -> None:
        user, _ = User.objects.get_or_create(email="maya@osei.example")
        self.seeker, _ = Seeker.objects.get_or_create(user=user, name="Maya")

    @given(st.lists(people, min_size=1, max_size=4, unique_by=lambda one: one.uid), st.sampled_from(VERSIONS))
    @settings(max_examples=25)
    def test_in_out_and_in_again_is_the_identity(self, some: list[PersonRecord], version: Version) -> None:
        first = write_cards(some, version)
        before, _ = read_cards(first)
        source, problem = take_in(self.seeker, files_given=[("book", [first])])
        assert source, problem
        bring_in(source, now=NOW)
        assert Person.objects.of(self.seeker).count() == len(some)
        after, _ = read_cards(out(self.seeker, version))
        by_mark = {record.uid: said(record) for record in after}
        assert by_mark == {record.uid: said(record) for record in before}


@given(people)
@settings(max_examples=50)
def test_a_record_is_kept_whole(record: PersonRecord) -> None:
    assert from_json(as_json(record)) == record


@pytest.mark.corpora
@pytest.mark.parametrize(("folder", "least"), [("vcard", 100), ("linkedin", 30), ("contacts_csv", 15)])
def test_the_books_of_others_come_back_field_by_field_in_both_versions(
    maya: Seeker, shared: Path, folder: str, least: int
) -> None:
    """Every entry that became a person of its own, as it was read from its file; pictures and keys are written anew, and so left out."""
    faults: list[object] = []
    compared = 0
    for path in sorted(path for path in (shared / folder).rglob("*") if path.is_file()):
        with transaction.atomic():
            source, _ = take_in(maya, files_given=[(path.name, [path.read_bytes()])])
            if source:
                bring_in(source, now=NOW)
                for person in Person.objects.of(maya).prefetch_related("source_records"):
                    records = [row for row in person.source_records.all() if row.record]
                    if len(records) == 1:
                        compared += 1
                        before = from_json(records[0].record)
                        for version in VERSIONS:
                            faults += _differences(path.name, person, before, version)
            transaction.set_rollback(True)
    assert (faults, compared > least) == ([], True)


def _differences(name: str, person: Person, before: PersonRecord, version: Version) -> list[object]:
    [card_] = cards_of(Person.objects.of(person.seeker).filter(pk=person.pk))
    read, _ = read_cards(write_cards([card_], version))
    mine, theirs = said(read[0]), said(before)
    if not before.uid:
        mine["uid"] = ""
    mine["unknown"], theirs["unknown"] = (
        [
            pair
            for pair in fields["unknown"]
            if not pair[0].upper().startswith(("PHOTO", "LOGO", "KEY", "SOUND"))
        ]
        for fields in (mine, theirs)
    )
    return [(name, field, theirs[field], mine[field]) for field in COMPARED if mine[field] != theirs[field]]


def test_a_number_is_under_the_country_of_its_record_in_goes_out_as_it_was_and_stays_so_when_saved(
    maya: Seeker,
) -> None:
    brought(maya, ITALIAN)
    person = Person.objects.of(maya).get(full_name="Giulia Rossi")
    keep_points(person, kind="phone", values=["333 1234567", "617 236 0442"])
    numbers = person.contact_points.filter(kind="phone").values_list("key", flat=True)
    assert sorted(numbers) == ["+16172360442", "+393331234567"]
    (out,) = [one for one in cards_of(Person.objects.of(maya)) if one.full_name == "Giulia Rossi"]
    assert [phone.value for phone in out.phones] == ["333 1234567", "617 236 0442"]
