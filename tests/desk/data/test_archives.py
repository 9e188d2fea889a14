"""Export, delete, bring back: the same rows, the same findings, the same search."""

import base64
import datetime as dt
import io
import json
import zipfile
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from PIL import Image
from tests.demonstration import bring_from_elsewhere, campaign_of_the_demonstration

from askwell.accounts.files import path_of
from askwell.accounts.models import Seeker
from askwell.desk.data import backups, plain_rows
from askwell.desk.data.archiving import archive
from askwell.desk.data.columns import Plain
from askwell.desk.data.erasing import erase_everything
from askwell.desk.data.restoring import look_into, restore
from askwell.formats.archive import open_archive, write_archive
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief.actions import talk_about
from askwell.journey.findings.differences.actions import say_whether_same
from askwell.journey.findings.models import Claim
from askwell.journey.people.actions import choose_organisation, find_organisation, imports, pass_over
from askwell.journey.people.actions.merging import merge, say_two
from askwell.journey.people.actions.people import change, meet
from askwell.journey.people.models import Organisation, Person, Portrait
from askwell.journey.purpose.actions import look_beside
from askwell.journey.purpose.models import Aim
from askwell.journey.purpose.queries import current_campaign, targets_of
from askwell.journey.rows import Row
from askwell.journey.searching.match import matching

CONNECTIONS = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Lima,https://www.linkedin.com/in/ana-lima,,Mercy,Nurse,05 Mar 2024\nBo,,,,,,30 Feb 2024\n"


def rows(seeker: Seeker) -> dict[str, list[dict[str, Plain]]]:
    return {name: list(plain_rows.rows_out(model, seeker)) for name, model in plain_rows.tables().items()}


def archived(seeker: Seeker, now: dt.datetime) -> io.BytesIO:
    stream = io.BytesIO()
    archive(seeker, stream, now=now)
    stream.seek(0)
    return stream


def card_with_a_picture() -> bytes:
    """A card of the same Ana Lima that says other work, with a photo."""
    photo = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(photo, "JPEG")
    lines = ["FN:Ana Lima", "URL:https://www.linkedin.com/in/ana-lima", "TITLE:Teacher", "TEL:312 555 0147"]
    data = base64.b64encode(photo.getvalue()).decode()
    return "\n".join(
        ["BEGIN:VCARD", "VERSION:3.0", *lines, f"PHOTO;ENCODING=b;TYPE=JPEG:{data}", "END:VCARD"]
    ).encode()


@pytest.fixture
def full(maya: Seeker, now: dt.datetime) -> Seeker:
    campaign_of_the_demonstration(maya, now=now)
    source, _ = imports.take_in(maya, files_given=[("Connections.csv", [CONNECTIONS])])
    assert source is not None
    imports.bring_in(source, now=now)
    newer, _ = imports.take_in(maya, files_given=[("phone.vcf", [card_with_a_picture()])])
    assert newer is not None
    change(Person.objects.of(maya).get(sort_key="ana lima"), title="Head nurse", now=now)
    imports.bring_in(newer, now=now)
    bring_from_elsewhere(maya, now=now)
    ana, bo, twin = (
        meet(maya, full_name=name, now=now, found=True) for name in ("Ana Silva", "Bo Silva", "Anna Silva")
    )
    say_two(ana, bo)
    merge(ana, twin, take={}, now=now)
    campaign = current_campaign(maya)
    pass_over(campaign, person=bo, because="later", now=now)
    mercy = find_organisation(maya, name="Mercy")
    assert mercy is not None
    choose_organisation(campaign, organisation=mercy, now=now)
    one, other = Claim.objects.of(maya).filter(campaign=campaign)[:2]
    look_beside(campaign, name="regulatory affairs", now=now)
    talk_about(one.talk, targets_of(campaign)[1])
    say_whether_same(campaign, one.pk, other.pk, same=False)
    return maya


def test_export_delete_and_bring_back_is_the_identity(
    full: Seeker, stranger: Seeker, now: dt.datetime
) -> None:
    before = rows(full)
    assert [name for name, found in before.items() if not found] == ["nottoday"]
    stream = archived(full, now)
    erase_everything(full, backups_too=False)
    gone = sum(len(found) for found in rows(full).values())
    look = look_into(stream)
    assert look.archive is not None
    trouble = restore(full, look.archive, now=now)
    full.refresh_from_db()
    assert (gone, trouble, rows(full), full.name) == (0, "", before, "Maya Osei")
    found = matching(Person.objects.of(full), seeker=full, text="daniel brightwell")
    assert [person.full_name for person in found] == ["Daniel Reyes"]
    assert sum(len(kept) for kept in rows(stranger).values()) == 0


def test_the_files_that_were_brought_in_come_back_too(full: Seeker, now: dt.datetime) -> None:
    sha256 = Portrait.objects.of(full).get().sha256
    photo = path_of(full, sha256).read_bytes()
    stream = archived(full, now)
    erase_everything(full, backups_too=False)
    gone = path_of(full, sha256).exists()
    look = look_into(stream)
    assert look.archive is not None
    restore(full, look.archive, now=now)
    assert (gone, path_of(full, sha256).read_bytes()) == (False, photo)


def test_it_holds_open_formats_that_other_programs_read(full: Seeker, now: dt.datetime) -> None:
    with zipfile.ZipFile(archived(full, now)) as bundle:
        names = set(bundle.namelist())
        cards = bundle.read("people.vcf").count(b"BEGIN:VCARD")
        events = bundle.read("talks.ics").count(b"BEGIN:VEVENT")
    assert names >= {
        "README.txt",
        "manifest.json",
        "people.csv",
        "people.vcf",
        "talks.ics",
        "tables/person.jsonl",
    }
    assert (cards, events) == (Person.objects.of(full).count(), 10)


def tampered(stream: io.BytesIO, table: str, change: dict[str, object]) -> io.BytesIO:
    """Write the archive anew with one row changed and its checksums right: a forgery, not damage."""
    whole, _ = open_archive(stream)
    assert whole is not None
    tables = {name: [dict(row) for row in whole.rows(name)] for name in whole.tables}
    tables[table][0] |= change  # type: ignore[arg-type]  # a wrong value is the point
    forged = io.BytesIO()
    write_archive(forged, tables=tables, extras={}, made_at=whole.made_at, version="0")
    forged.seek(0)
    return forged


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("person", {"found_at": "yesterday"}),
        ("talk", {"person_id": "not-a-key"}),
        ("claim", {"talk_id": "0196d5a4-0000-7000-8000-000000000000"}),
    ],
)
def test_an_archive_with_a_wrong_value_changes_nothing(
    full: Seeker, now: dt.datetime, table: str, change: dict[str, object]
) -> None:
    before = rows(full)
    look = look_into(tampered(archived(full, now), table, change))
    assert look.archive is not None
    sentence = restore(full, look.archive, now=now)
    assert ("Nothing was changed." in sentence, rows(full) == before) == (True, True)


@pytest.mark.parametrize(
    ("table", "column", "theirs", "why"),
    [
        (
            "talk",
            "person_id",
            Person,
            "Row 1 of tables/talk.jsonl cannot be kept: its person_id is not in this archive",
        ),
        (
            "person",
            "organisation_id",
            Organisation,
            "Row 1 of tables/person.jsonl cannot be kept: its organisation_id is not in this archive",
        ),
        (
            "claim",
            "talk_id",
            Talk,
            "Row 1 of tables/claim.jsonl cannot be kept: its talk_id is not in this archive",
        ),
        ("person", "id", Person, "its key is taken already"),
        ("aim", "id", Aim, "its key is taken already"),
    ],
)
def test_a_forged_archive_neither_reaches_nor_replaces_a_strangers_row(
    full: Seeker, stranger: Seeker, now: dt.datetime, table: str, column: str, theirs: type[Row], why: str
) -> None:
    campaign_of_the_demonstration(stranger, now=now)
    before, strangers_before = rows(full), rows(stranger)
    forged = tampered(archived(full, now), table, {column: str(theirs.objects.of(stranger)[0].pk)})
    look = look_into(forged)
    assert look.archive is not None
    sentence = restore(full, look.archive, now=now)
    assert (why in sentence, sentence.endswith("Nothing was changed.")) == (True, True)
    assert (rows(full), rows(stranger)) == (before, strangers_before)


@pytest.mark.parametrize("content", [b"", b"PK", b"a letter", bytes(range(256)) * 40])
def test_what_is_no_archive_is_said_plainly(content: bytes) -> None:
    look = look_into(io.BytesIO(content))
    assert (look.archive, len(look.problems) > 0, look.rows) == (None, True, {})


def test_a_half_written_archive_is_refused(full: Seeker, now: dt.datetime) -> None:
    whole = archived(full, now).getvalue()
    assert look_into(io.BytesIO(whole[: len(whole) // 2])).archive is None


def test_backups_are_listed_newest_first_and_only_the_owner_reads_them(
    maya: Seeker, now: dt.datetime
) -> None:
    first = backups.back_up(maya, now=now)
    second = backups.back_up(maya, now=now + dt.timedelta(hours=1))
    third = backups.back_up(maya, now=now + dt.timedelta(hours=1))
    assert [kept.name for kept in backups.backups_of(maya)][-1] == first.name
    assert {kept.name for kept in backups.backups_of(maya)} == {first.name, second.name, third.name}
    assert second.path.stat().st_mode & 0o777 == 0o600


def test_a_path_is_no_backup(maya: Seeker) -> None:
    assert backups.backup_named(maya, "../../../etc/passwd") is None


def test_a_full_disk_leaves_no_half_backup(
    maya: Seeker, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "archive", full_disk)
    with pytest.raises(OSError, match="No space"):
        backups.back_up(maya, now=now)
    assert list(backups.folder_of(maya).iterdir()) == []


def test_the_pages_back_up_look_and_bring_back(client: Client, maya: Seeker) -> None:
    campaign_of_the_demonstration(maya, now=timezone.now())
    client.post("/settings/backup")
    [made] = backups.backups_of(maya)
    handed = b"".join(client.get(f"/settings/backup?name={made.name}"))
    Person.objects.of(maya).filter(full_name="Rosa Osei").delete()
    look = client.post("/settings/restore", {"name": made.name}).content.decode()
    still_gone = Person.objects.of(maya).filter(full_name="Rosa Osei").exists()
    client.post("/settings/restore", {"name": made.name, "do": "yes"})
    assert (handed[:2], "takes the place of" in look, still_gone) == (b"PK", True, False)
    assert Person.objects.of(maya).filter(full_name="Rosa Osei").exists()


def test_an_archive_from_elsewhere_is_looked_at_first(
    client: Client, maya: Seeker, stranger: Seeker, now: dt.datetime
) -> None:
    campaign_of_the_demonstration(stranger, now=now)
    stream = archived(stranger, now)
    stream.name = "theirs.zip"
    Person.objects.of(stranger).delete()
    erase_everything(stranger, backups_too=False)
    page = client.post("/settings/restore", {"archive": stream}).content.decode()
    [kept] = backups.backups_of(maya)
    client.post("/settings/restore", {"name": kept.name, "do": "yes"})
    assert (
        "What is in the archive" in page,
        Person.objects.of(maya).filter(full_name="Rosa Osei").exists(),
    ) == (True, True)


@pytest.mark.parametrize("content", [b"", b"a letter"])
def test_a_wrong_file_is_named_and_nothing_changes(client: Client, content: bytes) -> None:
    stream = io.BytesIO(content)
    stream.name = "wrong.zip"
    answer = client.post("/settings/restore", {"archive": stream})
    assert (answer.status_code, b"There is a problem" in answer.content) == (422, True)


def test_the_export_page_hands_the_archive_out(client: Client, maya: Seeker) -> None:
    handed = io.BytesIO(b"".join(client.post("/settings/export")))
    with zipfile.ZipFile(handed) as bundle:
        manifest = json.loads(bundle.read("manifest.json"))
    assert manifest["format"] == "askwell-archive"


def test_deleting_asks_for_the_word(client: Client, maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    refused = client.post("/settings/delete", {"word": "delete"})
    before = Person.objects.of(maya).count()
    client.post("/settings/delete", {"word": "DELETE"})
    assert (refused.status_code, before > 0, Person.objects.of(maya).count()) == (422, True, 0)


def test_deleting_takes_the_backups_only_when_asked(maya: Seeker, now: dt.datetime) -> None:
    backups.back_up(maya, now=now)
    erase_everything(maya, backups_too=False)
    kept = len(backups.backups_of(maya))
    erase_everything(maya, backups_too=True)
    assert (kept, len(backups.backups_of(maya))) == (1, 0)


def test_a_stranger_finds_no_backup_of_maya(strangers_client: Client, maya: Seeker, now: dt.datetime) -> None:
    made = backups.back_up(maya, now=now)
    assert strangers_client.get(f"/settings/backup?name={made.name}").status_code == 404
    assert strangers_client.post("/settings/restore", {"name": made.name, "do": "yes"}).status_code == 404


@pytest.fixture(autouse=True)
def _own_home(settings: object, tmp_path: Path) -> None:
    settings.HOME = tmp_path  # type: ignore[attr-defined]  # pytest-django's settings
    settings.FILES = tmp_path / "files"  # type: ignore[attr-defined]  # as above
    (tmp_path / "files").mkdir()
