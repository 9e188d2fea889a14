"""A person who is deleted stands nowhere any more: in no column of any table, not in search, not in the file beneath."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection, models, transaction
from django.test import Client
from tests.demonstration import bring_from_elsewhere, campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.desk.data import backups, plain_rows
from askwell.desk.data.overwriting import overwrite_if_due
from askwell.desk.health import examine
from askwell.desk.one_person.backups import backups_that_hold
from askwell.desk.one_person.erasing import erase_person
from askwell.desk.one_person.traces import text_columns
from askwell.desk.today.models import NotToday
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim
from askwell.journey.people.actions import erase, imports, meet, pass_over
from askwell.journey.people.actions.merging import merge
from askwell.journey.people.models import (
    ImportChange,
    Kept,
    Merge,
    Organisation,
    Person,
    Portrait,
    SourceRecord,
)
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Target
from askwell.journey.purpose.queries import current_campaign
from askwell.journey.rows import Row
from askwell.journey.searching.match import matching
from askwell.journey.searching.text import SearchTextField
from askwell.journey.talk.models import Line, NameGiven, Transcript
from askwell.journey.talk.transcripts.actions import bring_in

NAME = "Zsófia Quxelhart"
MARK = "quxelhart"
TOLD = f"{NAME} (zsofia@{MARK}.example, 312 555 0199) told me"
# What is no text of anybody: names of files by their contents, who is at work, what a program calls a table.
NOBODYS = {"sha256", "digest", "worker", "table", "time_zone"}


@pytest.fixture
def zsofia_among_all(maya: Seeker, now: dt.datetime) -> Person:
    """Her and rows in every table."""
    campaign_of_the_demonstration(maya, now=now)
    bring_from_elsewhere(maya, now=now)
    cards = b"BEGIN:VCARD\nVERSION:3.0\nFN:Kim Holm\nEMAIL:kim@holm.example\nEND:VCARD\n"
    source, _ = imports.take_in(maya, files_given=[("kim.vcf", [cards])])
    assert source is not None
    imports.bring_in(source, now=now)
    one, other = (meet(maya, full_name=name, now=now, found=False) for name in ("Bo Silva", "Bo Silver"))
    merge(one, other, take={}, now=now)
    record = SourceRecord.objects.of(maya).exclude(person=None).select_related("person").earliest("id")
    assert record.person is not None
    ImportChange.objects.create(seeker=maya, source=source, table="person", row=one.pk)
    Kept.objects.create(
        seeker=maya, record=record, person=record.person, field="title", said="Nurse", by_hand=True
    )
    Portrait.objects.create(seeker=maya, record=record, name="PHOTO")
    pass_over(current_campaign(maya), person=one, because="later", now=now)
    Target.objects.create(
        seeker=maya, campaign=current_campaign(maya), name="Regulatory affairs", added_at=now
    )
    NotToday.objects.create(seeker=maya, key="somebody", situation="waits", until_on=now.date())
    return met(maya, now)


@pytest.fixture
def zsofia(maya: Seeker, now: dt.datetime) -> Person:
    """Her and one talk with another, where that is enough."""
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    kim = meet(maya, full_name="Kim Holm", now=now, found=True)
    Talk.objects.create(seeker=maya, campaign=campaign, person=kim, starts_at=now, ended_at=now)
    return met(maya, now)


def met(seeker: Seeker, now: dt.datetime) -> Person:
    return meet(
        seeker, full_name=NAME, now=now, found=True, emails=[f"zsofia@{MARK}.example"], phones=["+1 312 555 0199"],
        profile=f"https://www.linkedin.com/in/zsofia-{MARK}", postal_address=f"{MARK} street 1", note="Kind",
    )  # fmt: skip


def everywhere(person: Person) -> dict[str, list[str]]:
    """Write of a person into every text column of one row of every table, and return which."""
    spoken: dict[str, list[str]] = {}
    for name, model in plain_rows.tables().items():
        rows = model.objects.of(person.seeker).exclude(pk=person.pk)
        row = next((one for one in rows if getattr(one, "person_id", None) != person.pk), None)
        if row is None:
            continue
        for column in sorted(set(text_columns(model)) - NOBODYS):
            room = _room(model, column)
            if room >= len(NAME):
                told = TOLD if room >= len(TOLD) else NAME
                is_json = column in {"before", "after", "steps", "look", "record", "typed"}
                setattr(row, column, json.dumps({"said": told}) if is_json else told)
                spoken.setdefault(name, []).append(column)
        row.save()
    return spoken


def _room(model: type[Row], column: str) -> int:
    return getattr(model._meta.get_field(column), "max_length", None) or len(TOLD)


def places_with(seeker: Seeker, word: str) -> Iterator[str]:
    for name, model in plain_rows.tables().items():
        for row in model.objects.of(seeker):
            for field in row._meta.concrete_fields:
                if word in str(getattr(row, field.attname)).casefold():
                    yield f"{name}.{field.attname}"


def searchable() -> list[type[Row]]:
    return [
        model
        for model in plain_rows.tables().values()
        if any(isinstance(field, SearchTextField) for field in model._meta.fields)
    ]


def finding_her(seeker: Seeker) -> list[type[Row]]:
    return [
        model
        for model in searchable()
        if matching(model.objects.of(seeker), seeker=seeker, text=MARK).exists()
    ]


def test_no_column_of_any_table_and_no_search_speaks_of_her_any_more(
    zsofia_among_all: Person, maya: Seeker
) -> None:
    spoken = everywhere(zsofia_among_all)
    with_words = {
        name
        for name, model in plain_rows.tables().items()
        if any(_room(model, column) >= len(NAME) for column in set(text_columns(model)) - NOBODYS)
    }
    assert set(spoken) == with_words
    assert len(set(places_with(maya, MARK))) > len(spoken)
    assert finding_her(maya) == searchable()
    key = str(zsofia_among_all.pk)
    NotToday.objects.create(seeker=maya, key=f"ask:{key}", situation="waits", until_on=dt.date(2026, 3, 13))
    gone = erase_person(zsofia_among_all)
    for word in (MARK, "zsofia@", "555 0199", key):
        assert sorted(places_with(maya, word)) == [], word
    assert finding_her(maya) == []
    assert gone.struck >= len(spoken) - 3


@pytest.mark.django_db(transaction=True)
def test_the_file_beneath_holds_no_word_of_her(zsofia_among_all: Person, tmp_path: Path) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("The pages of PostgreSQL are its own")
    everywhere(zsofia_among_all)
    file = Path(connection.settings_dict["NAME"])

    def held() -> bool:
        pieces = [path.read_bytes() for path in (file, Path(f"{file}-wal")) if path.exists()]
        return any(MARK.encode() in piece.lower() for piece in pieces)

    before = held()
    erase_person(zsofia_among_all)
    search = next(finding for finding in examine(tmp_path) if finding.name == "Search index")
    assert (before, held(), search.trouble) == (True, False, "")
    assert not (tmp_path / "to-overwrite").exists()


@pytest.mark.django_db(transaction=True)
def test_what_could_not_be_overwritten_is_done_in_the_next_round(
    zsofia: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as busy:
        busy.setattr("askwell.desk.data.overwriting.overwrite", lambda: False)
        erase_person(zsofia)
    waits = (tmp_path / "to-overwrite").exists()
    overwrite_if_due()
    assert (waits, (tmp_path / "to-overwrite").exists()) == (True, False)


def test_what_others_said_stays_but_for_her_name(zsofia: Person, maya: Seeker, now: dt.datetime) -> None:
    talk = Talk.objects.of(maya).filter(ended_at__isnull=False).earliest("starts_at")
    line = Line.objects.create(
        seeker=maya, talk=talk, at=now, text=f"Ask {NAME}’s boss about pay; Quxelhart, Zsófia knows."
    )
    heard = NameGiven.objects.create(seeker=maya, talk=talk, name=NAME)
    erase_person(zsofia)
    line.refresh_from_db()
    assert line.text == "Ask [removed]’s boss about pay; [removed] knows."
    assert not NameGiven.objects.of(maya).filter(pk=heard.pk).exists()


def test_a_first_name_alone_is_struck_only_when_it_is_chosen(
    zsofia: Person, maya: Seeker, now: dt.datetime
) -> None:
    talk = Talk.objects.of(maya).filter(ended_at__isnull=False).earliest("starts_at")
    line = Line.objects.create(seeker=maya, talk=talk, at=now, text="Zsófia said zsófiability is a word")
    key = zsofia.pk
    with transaction.atomic():
        erase_person(zsofia)
        line.refresh_from_db()
        kept = line.text
        transaction.set_rollback(True)
    erase_person(Person.objects.of(maya).get(pk=key), parts=["Zsófia"])
    line.refresh_from_db()
    assert (kept, line.text) == (
        "Zsófia said zsófiability is a word",
        "[removed] said zsófiability is a word",
    )


def test_another_of_the_same_name_keeps_hers(zsofia: Person, maya: Seeker, now: dt.datetime) -> None:
    talk = Talk.objects.of(maya).filter(ended_at__isnull=False).earliest("starts_at")
    Person.objects.create(seeker=maya, full_name=NAME, sort_key="zsofia quxelhart", note=f"The other {NAME}")
    line = Line.objects.create(seeker=maya, talk=talk, at=now, text=f"{NAME} knows.")
    erase_person(zsofia)
    line.refresh_from_db()
    other = Person.objects.of(maya).get(full_name=NAME)
    assert (line.text, other.note) == (f"{NAME} knows.", f"The other {NAME}")


def test_two_organisations_of_her_name_stay_two(zsofia: Person, maya: Seeker, now: dt.datetime) -> None:
    for name in (f"{NAME} Press", "Zsofia Press"):
        meet(maya, full_name=f"Worker of {name}", organisation=name, now=now, found=False)
    Organisation.objects.create(seeker=maya, name="[removed] Press", key="removed press")
    erase_person(zsofia)
    names = Organisation.objects.of(maya).filter(name__contains="Press").values_list("name", flat=True)
    assert sorted(names) == ["Zsofia Press", "[removed 2] Press", "[removed] Press"]
    assert not matching(Person.objects.of(maya), seeker=maya, text=MARK).exists()


def test_her_words_and_what_was_made_of_a_merge_go_too(
    zsofia: Person, maya: Seeker, now: dt.datetime
) -> None:
    twin = meet(maya, full_name="Zsofia Oldname", now=now, found=False)
    talk = Talk.objects.of(maya).filter(ended_at__isnull=False).earliest("starts_at")
    line = Line.objects.create(seeker=maya, talk=talk, at=now, text="Zsofia Oldname hires.")
    Claim.objects.create(
        seeker=maya, campaign=talk.campaign, talk=talk, person=zsofia, purpose="jobs", text="I hire", said_at=now
    )  # fmt: skip
    merge(zsofia, twin, take={}, now=now)
    erase_person(Person.objects.of(maya).get(pk=zsofia.pk))
    line.refresh_from_db()
    assert (line.text, Claim.objects.of(maya).filter(text="I hire").exists()) == ("[removed] hires.", False)
    assert not Merge.objects.of(maya).filter(gone_name="Zsofia Oldname").exists()


def test_the_transcript_of_another_talk_is_written_anew_without_her(
    zsofia: Person, maya: Seeker, now: dt.datetime
) -> None:
    talk = Talk.objects.of(maya).filter(ended_at__isnull=False).earliest("starts_at")
    data = f"Kim: Ask {NAME}.\nMaya: Gladly.\n".encode()
    kept = bring_in(talk, origin=Transcript.Origin.NOTES, file_name="call.txt", data=data, now=now)
    erase_person(zsofia)
    kept.refresh_from_db()
    assert kept.file is not None
    assert kept.file.read_text() == "Kim: Ask [removed].\nMaya: Gladly.\n"


def test_a_stranger_keeps_what_she_wrote(zsofia: Person, stranger: Seeker, now: dt.datetime) -> None:
    meet(stranger, full_name=NAME, now=now, found=False, note=TOLD)
    erase_person(zsofia)
    assert Person.objects.of(stranger).get(full_name=NAME).note == TOLD


def test_the_page_lists_the_backups_that_hold_her_and_deletes_those_chosen(
    client: Client, zsofia: Person, maya: Seeker, now: dt.datetime
) -> None:
    without = backups.back_up(maya, now=now - dt.timedelta(days=9))
    erase(Person.objects.of(maya).get(pk=zsofia.pk))
    empty = backups.back_up(maya, now=now - dt.timedelta(days=1))
    without.path.replace(without.path.with_name("askwell-20260101T000000Z.zip"))
    again = meet(maya, full_name=NAME, now=now, found=False)
    page = client.get(f"/people/{again.pk}/delete").content.decode()
    [holding] = [
        one for one in backups.backups_of(maya) if one.made_at.year == 2026 and one.made_at.month == 1
    ]
    assert ("Backups that hold" in page, holding.name in page, empty.name in page) == (True, True, False)
    answer = client.post(f"/people/{again.pk}/delete", {"backups": [holding.name]}, follow=True)
    assert (holding.path.exists(), empty.path.exists(), "Deleted" in answer.content.decode()) == (
        connection.in_atomic_block,
        True,
        True,
    )


def test_a_name_across_the_border_of_two_pieces_is_seen(
    maya: Seeker, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    meet(maya, full_name=NAME, now=now, found=False)
    kept = backups.back_up(maya, now=now)
    for piece in (5, 6, 7):
        monkeypatch.setattr("askwell.desk.one_person.backups._PIECE", piece)
        assert backups_that_hold(maya, [NAME]) == [kept]
        assert backups_that_hold(maya, ["Zsófia Nobody"]) == []


def test_every_text_column_is_looked_into() -> None:
    for model in plain_rows.tables().values():
        texts = {
            field.attname
            for field in model._meta.concrete_fields
            if isinstance(field, (models.CharField, models.TextField))
            and not field.choices
            and not isinstance(field, SearchTextField)
        }
        assert texts == set(text_columns(model)), model


@pytest.fixture(autouse=True)
def _own_home(settings: object, tmp_path: Path) -> None:
    settings.HOME = tmp_path  # type: ignore[attr-defined]  # pytest-django's settings
    settings.FILES = tmp_path / "files"  # type: ignore[attr-defined]  # as above
    (tmp_path / "files").mkdir()
