"""An address book is looked at, brought in after a yes, and changes nothing the second time."""

import datetime as dt
import errno
import stat
from pathlib import Path

import pytest
from django.db import transaction

from askwell.accounts.files import path_of
from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.actions.imports import AlreadyIn, bring_in, preview, take_in, work
from askwell.journey.people.address_books.arrivals import digest_of
from askwell.journey.people.address_books.batching import in_batches
from askwell.journey.people.address_books.opening import tell
from askwell.journey.people.address_books.shelf import shelf_for
from askwell.journey.people.models import ContactPoint, Import, Organisation, Person, SourceRecord

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ADA = "Ada,Lovelace,https://www.linkedin.com/in/ada,ada@engine.example,Engine Works,Analyst,10 Dec 2020\n"
TOM = "Tom,Reyes,https://www.linkedin.com/in/tom-reyes,,Mercy Hospital,Nurse,01 Feb 2021\n"
GONE = ",,,,,,03 Mar 2021\n"


def csv(*rows: str) -> bytes:
    return (HEADER + "".join(rows)).encode()


def card(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""]).encode()


def taken(seeker: Seeker, data: bytes) -> Import:
    source, problem = take_in(seeker, files_given=[("people.csv", [data])])
    assert (problem, source is None) == (None, False)
    assert source
    return source


def brought(seeker: Seeker, data: bytes, now: dt.datetime) -> tuple[int, int, int]:
    source = bring_in(taken(seeker, data), now=now)
    return source.added, source.changed, source.same


def rows_of(seeker: Seeker) -> list[object]:
    tables = (Person, ContactPoint, Organisation, SourceRecord)
    return [list(table.objects.of(seeker).order_by("id").values()) for table in tables]


def test_a_look_shows_who_is_new_and_what_is_unreadable_and_adds_nobody(maya: Seeker) -> None:
    seen = preview(taken(maya, csv(ADA, GONE, TOM)))
    assert ([one.name for one in seen.new_ones], seen.changed, seen.same) == (
        ["Ada Lovelace", "Tom Reyes"],
        0,
        0,
    )
    assert [(p.place, "Only a date is left" in p.reason, p.raw) for p in seen.unreadable_ones] == [
        ("row 3", True, GONE.strip())
    ]
    assert (Person.objects.of(maya).count(), SourceRecord.objects.of(maya).count()) == (0, 0)


def test_after_a_yes_everyone_is_there_but_nobody_is_found_yet(maya: Seeker, now: dt.datetime) -> None:
    assert brought(maya, csv(ADA, GONE, TOM), now) == (2, 0, 0)
    ada = Person.objects.of(maya).get(sort_key="ada lovelace")
    assert (ada.full_name, ada.title, ada.profile_key, ada.found_at, str(ada.organisation), ada.source) == (
        "Ada Lovelace",
        "Analyst",
        "in/ada",
        None,
        "Engine Works",
        "LinkedIn, connected on 2020-12-10",
    )
    assert ada.search_text == "ada lovelace analyst engine works in ada"
    assert list(ada.contact_points.values_list("kind", "value", "key")) == [
        ("email", "ada@engine.example", "ada@engine.example")
    ]
    records = SourceRecord.objects.of(maya).order_by("place")
    assert [(r.place, r.person == ada, bool(r.reason), bool(r.what_to_do)) for r in records] == [
        ("row 2", True, False, False),
        ("row 3", False, True, True),
        ("row 4", False, False, False),
    ]


def test_bringing_it_in_again_changes_nothing(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, csv(ADA, GONE, TOM), now)
    before = rows_of(maya)
    later = now + dt.timedelta(days=30)
    assert brought(maya, csv(ADA, GONE, TOM), later) == (0, 0, 2)
    assert rows_of(maya) == before


def test_a_change_of_her_own_survives_the_same_file(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, csv(ADA), now)
    ada = Person.objects.of(maya).get()
    actions.change(ada, title="Countess", now=now)
    brought(maya, csv(ADA), now)
    ada.refresh_from_db()
    assert ada.title == "Countess"


def test_a_newer_export_brings_only_its_news(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, csv(ADA, TOM), now)
    newer = csv(ADA, TOM.replace("Mercy Hospital,Nurse", "City Press,Editor"))
    seen = preview(taken(maya, newer))
    [tom] = seen.changed_ones
    assert (tom.changes, seen.same) == (
        [("Work", "Nurse", "Editor"), ("Organization", "Mercy Hospital", "City Press")],
        1,
    )
    assert brought(maya, newer, now) == (0, 1, 1)
    person = Person.objects.of(maya).get(sort_key="tom reyes")
    assert (person.title, str(person.organisation), person.search_text) == (
        "Editor",
        "City Press",
        "tom reyes editor city press in tom reyes",
    )


def test_a_card_meets_the_connection_by_email_and_adds_the_phone(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, csv(ADA), now)
    phone = card(
        "FN:Lovelace\\, Ada",
        "EMAIL:ADA@engine.example",
        "TEL;TYPE=CELL:(312) 555-0147",
        "NOTE:Met at the fair",
    )
    assert brought(maya, phone, now) == (0, 1, 0)
    ada = Person.objects.of(maya).get()
    assert (ada.full_name, ada.note) == ("Ada Lovelace", "Met at the fair")
    assert list(ada.contact_points.values_list("kind", "key", "label", "position")) == [
        ("email", "ada@engine.example", "", 0),
        ("phone", "+13125550147", "mobile", 0),
    ]


def test_an_address_shared_by_two_names_is_two_people(maya: Seeker, now: dt.datetime) -> None:
    both = card("FN:Ada Lovelace", "EMAIL:desk@x.example") + card("FN:Tom Reyes", "EMAIL:desk@x.example")
    assert brought(maya, both, now) == (2, 0, 0)


def test_a_family_that_shares_an_address_stays_several_people(maya: Seeker, now: dt.datetime) -> None:
    rows = (
        f"{given},Lima,,family@lima.example,,,01 Feb 2021\n"
        for given in ("Ana", "Bo", "Maria", "Ana Maria", "A.")
    )
    assert brought(maya, csv(*rows), now) == (5, 0, 0)


def test_namesakes_at_one_employer_stay_two(maya: Seeker, now: dt.datetime) -> None:
    both = card(
        "FN:Anna Schmidt", "ORG:Siemens", "EMAIL:a.schmidt@siemens.example", "TEL:+49 89 636 0"
    ) + card("FN:Anna Schmidt", "ORG:Siemens", "EMAIL:anna.schmidt2@siemens.example", "TEL:+49 89 636 0")
    assert brought(maya, both, now) == (2, 0, 0)


def test_a_name_alone_never_makes_two_cards_one(maya: Seeker, now: dt.datetime) -> None:
    assert brought(maya, card("FN:Maria") + card("FN:Maria", "TEL:312 555 0147"), now) == (2, 0, 0)


def test_a_phone_meets_only_with_the_same_name(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, card("FN:Tom Reyes", "TEL:312 555 0147"), now)
    cards = card("FN:tom reyes", "TEL:+1 312-555-0147") + card("FN:Ann Reyes", "TEL:312 555 0147")
    seen = preview(taken(maya, cards))
    assert ([one.name for one in seen.new_ones], seen.same) == (["Ann Reyes"], 1)


def test_the_number_of_a_desk_and_the_same_name_are_asked_about(maya: Seeker, now: dt.datetime) -> None:
    tom = card("FN:Tom Reyes", "TEL;TYPE=WORK:312 555 0147", "ORG:Mercy")
    brought(maya, tom, now)
    seen = preview(taken(maya, tom.replace(b"Tom Reyes", b"Mr. Tom Reyes")))
    assert [(one.name, one.other) for one in seen.doubtful_ones] == [("Mr. Tom Reyes", "Tom Reyes")]


def test_a_desks_number_that_many_have_brings_none_of_them_up(maya: Seeker, now: dt.datetime) -> None:
    desk = "TEL;TYPE=WORK:+1 617 555 0100"
    there = b"".join(card(f"FN:Ann Lee{n}", f"EMAIL:ann{n}@example.org", desk) for n in range(20))
    brought(maya, there, now)
    source = taken(
        maya,
        card("FN:Ben Orr", "EMAIL:ben@example.org", desk) + card("FN:Ann Lee7", "EMAIL:ann7@example.org"),
    )
    (batch,) = in_batches(source, tell(path_of(maya, source.sha256), source.file_name))
    assert [card.person.full_name for card in shelf_for(maya, batch.arrivals).cards.values()] == ["Ann Lee7"]


def test_a_mobile_number_meets_the_same_name_whatever_else_is_known(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, card("FN:Tom Reyes", "TEL;TYPE=CELL:312 555 0147", "EMAIL:tom@mercy.example"), now)
    assert brought(maya, card("FN:Tom Reyes", "TEL:312 555 0147", "NOTE:Kind"), now) == (0, 1, 0)


MARK = "UID:8c2e5bd2-4f0a-4c38-8f2b-1d3f5a7c9e11"


def test_the_address_books_own_mark_finds_who_was_renamed_a_little(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, card(MARK, "FN:Tom Reyes"), now)
    assert brought(maya, card(MARK, "FN:Tom Reyes-Smith", "TITLE:Nurse"), now) == (0, 1, 0)
    assert brought(maya, card(MARK, "FN:Ben Marsh"), now) == (1, 0, 0)
    assert [p.full_name for p in Person.objects.of(maya)] == ["Ben Marsh", "Tom Reyes-Smith"]


def test_a_short_mark_may_be_anybodys(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, card("UID:77", "FN:Tom Reyes"), now)
    assert brought(maya, card("UID:77", "FN:Tom Reyes-Smith"), now) == (1, 0, 0)
    assert brought(maya, card("UID:77", "FN:Tom Reyes", "TITLE:Nurse"), now) == (0, 1, 0)


def test_a_card_that_askwell_wrote_is_known_by_its_mark(maya: Seeker, now: dt.datetime) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", found=False, now=now)
    assert brought(maya, card(f"UID:urn:uuid:{tom.pk}", "FN:Tom Reyes", "TITLE:Nurse"), now) == (0, 1, 0)


def test_namesakes_with_other_profiles_are_two_people(maya: Seeker, now: dt.datetime) -> None:
    other = TOM.replace("in/tom-reyes", "in/tom-reyes-2")
    assert brought(maya, csv(TOM, other), now) == (2, 0, 0)


def test_two_records_of_one_person_in_one_file_become_one(maya: Seeker, now: dt.datetime) -> None:
    both = card("FN:Ada Lovelace", "EMAIL:a@x.example") + card(
        "FN:Ada Lovelace", "EMAIL:a@x.example", "TEL:312 555 0147"
    )
    source = bring_in(taken(maya, both), now=now)
    assert (source.added, source.changed, source.same, source.joined) == (1, 0, 0, 1)
    ada = Person.objects.of(maya).get()
    assert (ada.contact_points.count(), SourceRecord.objects.of(maya).filter(person=ada).count()) == (2, 2)
    assert brought(maya, both, now) == (0, 0, 2)


def test_the_card_of_a_company_becomes_an_organisation(maya: Seeker, now: dt.datetime) -> None:
    company = card(
        "ORG:Mercy Hospital", "TEL:312 555 0100", "URL:https://mercy.example", "X-ABSHOWAS:COMPANY"
    )
    assert brought(maya, company, now) == (1, 0, 0)
    mercy = Organisation.objects.of(maya).get()
    assert (mercy.name, mercy.website, mercy.note, Person.objects.of(maya).count()) == (
        "Mercy Hospital",
        "https://mercy.example",
        "312 555 0100",
        0,
    )
    assert brought(maya, company, now) == (0, 0, 1)


def test_categories_become_circles_only_where_they_are_circles(maya: Seeker, now: dt.datetime) -> None:
    actions.add_circle(maya, name="Choir")
    brought(maya, card("FN:Ada", "CATEGORIES:family,choir,myContacts"), now)
    ada = Person.objects.of(maya).get()
    assert sorted(circle.name for circle in ada.circles.all()) == ["Choir", "Family"]


def test_a_doubt_stays_with_its_person(maya: Seeker, now: dt.datetime) -> None:
    broken = ADA.replace("ada@engine.example", "ada at engine")
    brought(maya, csv(broken), now)
    record = SourceRecord.objects.of(maya).get()
    assert (str(record.person), "not an email address" in record.reason) == ("Ada Lovelace", True)


def test_an_erased_person_leaves_no_record_and_comes_back_with_a_new_yes(
    maya: Seeker, now: dt.datetime
) -> None:
    brought(maya, csv(ADA, TOM), now)
    actions.erase(Person.objects.of(maya).get(sort_key="ada lovelace"))
    assert [str(r.person) for r in SourceRecord.objects.of(maya)] == ["Tom Reyes"]
    assert brought(maya, csv(ADA, TOM), now) == (1, 0, 1)


def test_the_same_people_of_a_stranger_are_met_by_nobody(
    maya: Seeker, stranger: Seeker, now: dt.datetime
) -> None:
    brought(maya, csv(ADA, TOM), now)
    assert brought(stranger, csv(ADA, TOM), now) == (2, 0, 0)


def test_an_import_is_finished_once(maya: Seeker, now: dt.datetime) -> None:
    source = bring_in(taken(maya, csv(ADA)), now=now)
    with pytest.raises(AlreadyIn):
        bring_in(source, now=now)
    assert Person.objects.of(maya).count() == 1


def test_a_fault_in_the_middle_leaves_nothing_half_done(
    maya: Seeker, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    source = taken(maya, csv(ADA, TOM))
    monkeypatch.setattr("askwell.journey.people.address_books.adding.put_into_circles", full_disk)
    with pytest.raises(OSError, match="No space left"):
        bring_in(source, now=now)
    source.refresh_from_db()
    there = Person.objects.of(maya).count(), Organisation.objects.of(maya).count()
    assert (there, source.finished_at, source.position) == ((0, 0), None, 0)
    monkeypatch.undo()
    assert work(source)
    assert Person.objects.of(maya).count() == 2


def test_the_file_is_kept_for_its_owner_only(maya: Seeker) -> None:
    source = taken(maya, csv(ADA))
    path = path_of(maya, source.sha256)
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (csv(ADA), 0o600)
    assert (source.file_name, source.size, path.read_bytes()) == ("people.csv", len(csv(ADA)), csv(ADA))


def test_a_path_in_a_file_name_is_left_out(maya: Seeker) -> None:
    source, _ = take_in(maya, files_given=[("C:\\Users\\maya\\../x.csv", [csv(ADA)])])
    assert source
    assert source.file_name == "x.csv"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The file is empty."),
        (b"\x00" * 4000, "The file is empty."),
        (b"%PDF-1.7 ...", "This is a PDF, not a text file."),
        (b"PK\x03\x04....", "This zip archive is damaged or was not downloaded to its end."),
        (bytes(range(256)) * 40, "This is not a text file."),
        (HEADER.encode(), "The header is there, but nobody follows it."),
        (b"Dear Maya,\nhow are you?\n", "Its first rows do not say"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "This is a calendar, not an address book."),
        (b"Conversation Id,From\n", "This looks like LinkedIn's messages.csv"),
    ],
)
def test_what_is_no_address_book_is_said_plainly(maya: Seeker, data: bytes, reason: str) -> None:
    source, problem = take_in(maya, files_given=[("x", [data])])
    assert problem
    assert (source, problem.reason[: len(reason)], bool(problem.what_to_do)) == (None, reason, True)
    assert Import.objects.of(maya).count() == 0


def test_a_file_cut_off_in_the_middle_keeps_all_before(maya: Seeker, now: dt.datetime) -> None:
    whole = card("FN:Ada Lovelace") + card("FN:Tom Reyes", "TITLE:Nurse")
    seen = preview(taken(maya, whole.removesuffix(b"END:VCARD\r\n")))
    assert ([one.name for one in seen.new_ones], seen.unsure) == (["Ada Lovelace", "Tom Reyes"], 1)


@pytest.mark.parametrize(
    "name", ["X", "x" * 300, "<script>alert(1)</script>", "🦊🦊", "فاطمة الزهراء", "山田 太郎", "=1+1"]
)
def test_any_name_comes_in_as_it_is_and_is_the_same_again(maya: Seeker, now: dt.datetime, name: str) -> None:
    assert brought(maya, card(f"FN:{name}"), now) == (1, 0, 0)
    assert Person.objects.of(maya).get().full_name == name
    assert brought(maya, card(f"FN:{name}", "REV:20260101"), now) == (0, 0, 1)


def test_a_name_that_is_too_long_is_cut_and_said_so(maya: Seeker, now: dt.datetime) -> None:
    source = taken(maya, card("FN:" + "x" * 400))
    assert ["300 of them were kept" in doubt.reason for doubt in preview(source).unsure_ones] == [True]
    bring_in(source, now=now)
    assert len(Person.objects.of(maya).get().full_name) == 300


def test_zero_characters_do_no_harm(maya: Seeker, now: dt.datetime) -> None:
    brought(maya, card("FN:Ada\x00Lovelace", "NOTE:a\x00b"), now)
    assert ["\x00" in text for text in Person.objects.of(maya).values_list("full_name", "note").get()] == [
        False,
        False,
    ]


def test_progress_is_told_while_looking_and_bringing_in(maya: Seeker, now: dt.datetime) -> None:
    told: list[tuple[int, int]] = []
    rows = (f"P{n},Q,,,,,\n" for n in range(2_100))
    source = taken(maya, csv(*rows))
    preview(source, progress=lambda *step: told.append(step))
    bring_in(source, now=now, progress=lambda *step: told.append(step))
    assert told == [(900, 0), (1_800, 0), (2_100, 0), (900, 2_100), (1_800, 2_100), (2_100, 2_100)]


@pytest.mark.corpora
@pytest.mark.parametrize(("folder", "ending"), [("linkedin", "*.csv"), ("vcard", "*.vcf")])
def test_every_file_of_others_comes_in_and_again_changes_nothing(
    maya: Seeker, now: dt.datetime, shared: Path, folder: str, ending: str
) -> None:
    refused, added = 0, 0
    for path in sorted((shared / folder).rglob(ending)):
        with transaction.atomic():
            source, problem = take_in(maya, files_given=[(path.name, [path.read_bytes()])])
            refused += problem is not None
            if source:
                added += bring_in(source, now=now).added
                before = rows_of(maya)
                again = brought(maya, path.read_bytes(), now)
                assert (path.name, again[:2], rows_of(maya) == before) == (path.name, (0, 0), True)
            transaction.set_rollback(True)
    assert (added > 0, refused < 30) == (True, True)


def test_a_record_that_can_be_read_now_takes_the_place_of_its_old_one(maya: Seeker, now: dt.datetime) -> None:
    source = taken(maya, csv(ADA))
    SourceRecord.objects.create(
        seeker=maya,
        source=source,
        place="row 2",
        raw=ADA.strip(),
        digest=digest_of(ADA.strip()),
        reason="Unreadable",
    )
    assert bring_in(source, now=now).added == 1
    assert [(str(r.person), r.reason) for r in SourceRecord.objects.of(maya)] == [("Ada Lovelace", "")]
