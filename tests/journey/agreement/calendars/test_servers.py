"""A calendar on a real CalDAV server: read for busy hours, and given the talks, which come back as they were."""

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import caldav
import icalendar
import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings
from tests.journey.agreement.calendars.radicale import PASSWORD, USER, radicale

from askwell.accounts.local import LOCAL_ADDRESS
from askwell.accounts.models import Seeker
from askwell.formats.icalendar.reading import read_calendar
from askwell.journey.agreement.actions import agree, cancel, move
from askwell.journey.agreement.calendars import actions, servers
from askwell.journey.agreement.calendars.giving_talks import give_all
from askwell.journey.agreement.calendars.models import BusyTime, GivenTalk, MyCalendar
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import approach
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out

NOW = timezone.now().replace(minute=0, second=0, microsecond=0)
DAY = dt.timedelta(days=1)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with radicale(tmp_path_factory.mktemp("radicale")) as address:
        yield address


@pytest.fixture
def work(server: str) -> Iterator[Any]:
    """A calendar of her own there, fresh for each test."""
    opened: Any = caldav.DAVClient
    with opened(server, username=USER, password=PASSWORD, enable_rfc6764=False) as client:
        made = client.principal().make_calendar(name="Work")
        yield made
        made.delete()


@pytest.fixture
def at_home(maya: Seeker, settings: Settings, tmp_path: Path) -> Seeker:
    settings.HOME = tmp_path
    maya.user.email = LOCAL_ADDRESS
    maya.user.save()
    set_out(maya, name="medical writing", kind="occupation", now=NOW)
    return maya


def add(seeker: Seeker, address: str, **changes: Any) -> MyCalendar:
    said = {"user": USER, "password": PASSWORD, "name": "", "takes_talks": True, **changes}
    return actions.add_server(seeker, address=address, now=NOW, **said)


def talk_with_tom(seeker: Seeker, *, zone: str = "Europe/Berlin", name: str = "Tom Achterberg") -> Talk:
    campaign = set_out(seeker, name="medical writing", kind="occupation", now=NOW)
    tom = meet(seeker, full_name=name, now=NOW, found=True, emails=["tom@achterberg.example"])
    return agree(
        approach(campaign, person=tom), starts_at=NOW + 5 * DAY, time_zone=zone, agreed_minutes=25, how="video",
        place="Room 7; the “green” one, 2nd floor",
    )  # fmt: skip


def there(work: Any) -> list[str]:
    return [str(one.data) for one in work.events()]


def test_busy_hours_are_read_with_their_repetitions(at_home: Seeker, server: str, work: Any) -> None:
    begin = NOW + DAY
    work.add_event(
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
        f"DTSTART:{begin:%Y%m%dT%H%M%SZ}\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    row = add(at_home, server)
    assert (row.name, row.place) == ("Work", str(work.url))
    assert list(BusyTime.objects.of(at_home).values_list("starts_at", flat=True)) == [
        begin + n * DAY for n in range(3)
    ]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Chicago", "Asia/Kathmandu", ""])
def test_a_talk_comes_back_as_it_was_given(at_home: Seeker, server: str, work: Any, zone: str) -> None:
    talk = talk_with_tom(at_home, zone=zone, name="Tómas Ächterberg-Nguyễn 李")
    add(at_home, server)
    assert (give_all(now=NOW), give_all(now=NOW)) == (1, 0)
    [file] = there(work)
    strictly: Any = icalendar.Calendar.from_ical(file)
    assert [part.errors for part in strictly.walk() if part.errors] == []
    read, problems = read_calendar(file.encode())
    assert read is not None
    [event] = read.events
    assert (event.uid, event.starts, event.ends) == (f"talk-{talk.pk}@askwell", talk.starts_at, talk.ends_at)
    assert (event.location, "Tómas Ächterberg-Nguyễn 李" in event.summary) == (talk.place, True)
    assert ("ATTENDEE" in file, "ORGANIZER" in file, "METHOD" in file, problems) == (False, False, False, ())


def test_a_talk_that_moves_moves_there_and_one_that_is_off_goes(
    at_home: Seeker, server: str, work: Any
) -> None:
    talk = talk_with_tom(at_home)
    add(at_home, server)
    give_all(now=NOW)
    move(
        talk,
        starts_at=NOW + 6 * DAY,
        time_zone="Europe/Berlin",
        agreed_minutes=25,
        how="video",
        place="",
        now=NOW,
    )
    counts = [give_all(now=NOW)]
    read, _ = read_calendar(there(work)[0].encode())
    assert read is not None
    assert [event.starts for event in read.events] == [NOW + 6 * DAY]
    cancel(talk, now=NOW)
    counts += [give_all(now=NOW), give_all(now=NOW)]
    assert (counts, there(work)) == ([1, 1, 0], [])


def test_our_own_talks_there_do_not_count_twice(at_home: Seeker, server: str, work: Any) -> None:
    talk_with_tom(at_home)
    row = add(at_home, server)
    give_all(now=NOW)
    actions.read_anew(row, now=NOW)
    assert not BusyTime.objects.of(at_home).exists()


def test_what_goes_wrong_there_is_said_and_tried_again(at_home: Seeker, server: str, work: Any) -> None:
    talk_with_tom(at_home)
    row = add(at_home, server)
    MyCalendar.objects.of(at_home).update(place="http://127.0.0.1:9/none/")
    give_all(now=NOW)
    row.refresh_from_db()
    assert ("could not be reached" in row.trouble, GivenTalk.objects.of(at_home).exists()) == (True, False)
    MyCalendar.objects.of(at_home).update(place=str(work.url))
    assert (give_all(now=NOW), give_all(now=NOW + dt.timedelta(minutes=1))) == (0, 1)
    row.refresh_from_db()
    assert (row.trouble, row.tries, row.again_at) == ("", 0, None)


def test_a_server_that_is_away_is_asked_less_and_less_often(
    at_home: Seeker, server: str, work: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk_with_tom(at_home)
    row = add(at_home, server)
    asked: list[dt.datetime] = []

    def away(account: servers.Account, *, uid: str, file: bytes) -> None:
        asked.append(now)
        raise servers.NoServer("The server is away.")

    monkeypatch.setattr(servers, "put", away)
    for minutes in range(24 * 60):
        now = NOW + dt.timedelta(minutes=minutes)
        give_all(now=now)
    assert [(at - NOW) // dt.timedelta(minutes=1) for at in asked] == [0, 1, 6, 21, 81, 261, 621, 981, 1341]
    row.refresh_from_db()
    assert row.trouble == "The server is away."


def test_the_page_says_when_it_is_tried_again_and_a_click_does_not_wait(
    client: Client, at_home: Seeker, server: str, work: Any
) -> None:
    row = add(at_home, server)
    row.went_wrong("The server is away.", now=timezone.now())
    page = client.get("/settings/times").content.decode()
    assert ("The server is away." in page, "It is tried again" in page) == (True, True)
    client.post(f"/settings/times/{row.pk}", {"do": "read"})
    assert "It is tried again" not in client.get("/settings/times").content.decode()


def test_a_wrong_password_is_said_and_nothing_is_kept(at_home: Seeker, server: str, work: Any) -> None:
    with pytest.raises(actions.CannotRead, match="did not accept the user name and password"):
        add(at_home, server, password="wrong")
    assert not MyCalendar.objects.of(at_home).exists()


def test_of_several_calendars_all_are_named(at_home: Seeker, server: str, work: Any) -> None:
    opened: Any = caldav.DAVClient
    with opened(server, username=USER, password=PASSWORD, enable_rfc6764=False) as client:
        other = client.principal().make_calendar(name="Home")
        try:
            with pytest.raises(actions.CannotRead, match=r"several calendars.*(Home|Work)"):
                add(at_home, server)
            assert add(at_home, str(other.url)).name == "Home"
        finally:
            other.delete()


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("http://calendar.example/", "begins with https://"),
        ("ftp://calendar.example/", "begins with https://"),
    ],
)
def test_a_password_goes_over_no_open_line(at_home: Seeker, address: str, sentence: str) -> None:
    with pytest.raises(actions.CannotRead, match=sentence):
        add(at_home, address)


def test_the_page_adds_one_and_keeps_the_password_apart(
    client: Client, at_home: Seeker, server: str, work: Any, tmp_path: Path
) -> None:
    said = {"do": "add", "server": server, "user": USER, "password": PASSWORD, "takes_talks": "on"}
    page = client.post("/settings/times", said, follow=True).content.decode()
    assert ("Work is looked into from now on" in page, "Your talks are put there" in page) == (True, True)
    assert PASSWORD in (tmp_path / "passwords.json").read_text(encoding="utf-8")
    row = MyCalendar.objects.of(at_home).get()
    assert PASSWORD not in str(vars(row))


def test_without_the_package_the_page_says_what_to_install(
    at_home: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "caldav", None)
    with pytest.raises(servers.NoServer, match=r"install askwell\[caldav\]"):
        servers.find(servers.Account(address="https://a.example/", user="", password="", at_home=True))
