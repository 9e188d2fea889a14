"""My hours and my calendars: added, read anew, and left."""

import datetime as dt
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from askwell.accounts.local import LOCAL_ADDRESS
from askwell.accounts.models import Seeker
from askwell.journey.agreement.calendars import actions
from askwell.journey.agreement.calendars.fetching import NotFetched
from askwell.journey.agreement.calendars.models import BusyTime, MyCalendar
from askwell.journey.agreement.windows.models import TalkHours
from askwell.journey.purpose.actions import set_out
from askwell.mail import secrets

SECRET = "https://calendar.example/private-abc/basic.ics"
HOURS = {
    "do": "hours", "begins": "08:30", "ends": "16:00", "weekdays": ["0", "2", "6"], "buffer": "10", "notice": "3",
}  # fmt: skip


def calendar_file(*, in_days: int = 3, summary: str = "Dentist") -> bytes:
    day = (timezone.now() + dt.timedelta(days=in_days)).strftime("%Y%m%d")
    return f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:{summary}\nDTSTART:{day}T150000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n".encode()


@pytest.fixture
def at_home(maya: Seeker, settings: Settings, tmp_path: Path) -> Seeker:
    """Maya on her own machine."""
    settings.HOME = tmp_path
    maya.user.email = LOCAL_ADDRESS
    maya.user.save()
    set_out(maya, name="medical writing", kind="occupation", now=timezone.now())
    return maya


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """What stands on the web, by address."""
    there = {SECRET: calendar_file()}

    def found(address: str, *, at_home: bool) -> bytes:
        if address not in there:
            raise NotFetched("There is nothing")
        return there[address]

    monkeypatch.setattr(actions, "fetch", found)
    return there


def add(client: Client, **said: object) -> str:
    return client.post("/settings/times", {"do": "add", **said}, follow=True).content.decode()


def test_hours_are_kept(client: Client, at_home: Seeker) -> None:
    client.post("/settings/times", HOURS)
    row = TalkHours.objects.of(at_home).get()
    assert (row.begins, row.ends, row.days) == (dt.time(8, 30), dt.time(16), frozenset({0, 2, 6}))
    assert (row.buffer, row.notice) == (10, 3)
    client.post("/settings/times", {**HOURS, "buffer": "0"})
    assert TalkHours.objects.of(at_home).get().buffer == 0


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"begins": "nine"}, "Write a time, for example 09:00"),
        ({"ends": "08:45"}, "Your day ends before a talk fits in"),
        ({"weekdays": []}, "Tick at least one day"),
        ({"buffer": "some"}, "Write how many minutes"),
        ({"notice": "90"}, "Write 20 days at most"),
    ],
)
def test_hours_that_cannot_be_are_said(
    client: Client, at_home: Seeker, changes: dict[str, object], sentence: str
) -> None:
    answer = client.post("/settings/times", {**HOURS, **changes})
    assert (
        answer.status_code,
        sentence in answer.content.decode(),
        TalkHours.objects.of(at_home).count(),
    ) == (422, True, 0)


def test_of_a_file_that_is_given_only_the_hours_are_kept(client: Client, at_home: Seeker) -> None:
    page = add(client, file=SimpleUploadedFile("work.ics", calendar_file()))
    assert "work.ics is looked into from now on" in page
    row = BusyTime.objects.of(at_home).get()
    assert (row.ends_at - row.starts_at, row.starts_at.hour) == (dt.timedelta(hours=1), 15)


def test_a_secret_address_lies_where_passwords_do_and_in_no_row(
    client: Client, at_home: Seeker, web: dict[str, bytes], tmp_path: Path
) -> None:
    page = add(client, address=SECRET, name="Private")
    row = MyCalendar.objects.of(at_home).get()
    assert (row.name, row.place, "private-abc" in page) == ("Private", "calendar.example", False)
    assert SECRET in (tmp_path / "passwords.json").read_text(encoding="utf-8")
    client.post(f"/settings/times/{row.pk}", {"do": "leave"})
    assert (MyCalendar.objects.of(at_home).count(), BusyTime.objects.of(at_home).count()) == (0, 0)
    assert not (tmp_path / "passwords.json").exists()


def test_what_could_not_be_reached_keeps_what_was_known_and_says_so(
    client: Client, at_home: Seeker, web: dict[str, bytes]
) -> None:
    add(client, address=SECRET)
    row = MyCalendar.objects.of(at_home).get()
    web.clear()
    page = client.post(f"/settings/times/{row.pk}", {"do": "read"}, follow=True).content.decode()
    assert ("There is nothing What it said before counts" in page, BusyTime.objects.of(at_home).count()) == (
        True,
        1,
    )
    web[SECRET] = calendar_file(in_days=4)
    page = client.post(f"/settings/times/{row.pk}", {"do": "read"}, follow=True).content.decode()
    assert ("There is nothing" in page, BusyTime.objects.of(at_home).count()) == (False, 1)


def test_it_is_read_anew_after_a_quarter_of_an_hour(at_home: Seeker, web: dict[str, bytes]) -> None:
    now = timezone.now()
    row = actions.add_address(at_home, address=SECRET, name="", now=now)
    for minutes, read in ((5, 0), (20, 20)):
        at = now + dt.timedelta(minutes=minutes)
        actions.read_all_anew(at_home, now=at)
        row.refresh_from_db()
        assert row.read_at == now + dt.timedelta(minutes=read)


def test_a_folder_is_read_with_all_calendars_in_it(client: Client, at_home: Seeker, tmp_path: Path) -> None:
    folder = tmp_path / "calendars" / "work"
    folder.mkdir(parents=True)
    for number in (3, 5):
        (folder / f"{number}.ics").write_bytes(calendar_file(in_days=number))
    (folder / "broken.ics").write_bytes(b"nothing")
    add(client, path=str(folder.parent))
    assert (BusyTime.objects.of(at_home).count(), MyCalendar.objects.of(at_home).get().left_out) == (2, 1)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({}, "Give one calendar at a time"),
        ({"address": SECRET, "path": "/tmp/x"}, "Give one calendar at a time"),  # noqa: S108  # never opened
        ({"address": "calendar.example"}, "begins with https:// or webcal://"),
        ({"path": "/nowhere/at/all"}, "There is no such file or folder"),
    ],
)
def test_what_is_no_calendar_is_said_and_not_kept(
    client: Client, at_home: Seeker, said: dict[str, str], sentence: str
) -> None:
    assert (sentence in add(client, **said), MyCalendar.objects.of(at_home).count()) == (True, 0)


def test_an_empty_folder_and_a_file_that_is_no_calendar_are_said(
    client: Client, at_home: Seeker, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "words.txt").write_text("words", encoding="utf-8")
    assert "There is no .ics file in that folder" in add(client, path=str(tmp_path / "empty"))
    assert "no calendar in it" in add(client, path=str(tmp_path / "words.txt"))
    assert "no calendar in it" in add(client, file=SimpleUploadedFile("x.ics", b"words"))
    assert not MyCalendar.objects.of(at_home).exists()


def test_files_of_the_machine_are_only_for_its_owner(client: Client, maya: Seeker, tmp_path: Path) -> None:
    set_out(maya, name="medical writing", kind="occupation", now=timezone.now())
    (tmp_path / "a.ics").write_bytes(calendar_file())
    page = add(client, path=str(tmp_path / "a.ics"))
    assert ("A file or folder on this machine" in page, MyCalendar.objects.of(maya).count()) == (False, 0)
    with pytest.raises(actions.CannotRead, match="only for its owner"):
        actions.add_path(maya, path=str(tmp_path / "a.ics"), name="", now=timezone.now())


def test_a_stranger_finds_nothing(
    client: Client, strangers_client: Client, at_home: Seeker, web: dict[str, bytes]
) -> None:
    add(client, address=SECRET)
    row = MyCalendar.objects.of(at_home).get()
    assert strangers_client.post(f"/settings/times/{row.pk}", {"do": "leave"}).status_code in {302, 404}
    assert MyCalendar.objects.of(at_home).exists()


def test_deleting_everything_forgets_the_address_too(
    client: Client, at_home: Seeker, web: dict[str, bytes], tmp_path: Path
) -> None:
    add(client, address=SECRET)
    assert secrets.find(actions._secret(MyCalendar.objects.of(at_home).get())) == SECRET
    actions.leave_all(at_home)
    assert not (tmp_path / "passwords.json").exists()
