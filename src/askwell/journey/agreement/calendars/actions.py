"""Naming a calendar, reading it anew, and leaving it."""

import datetime as dt
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from django.db import transaction

from askwell.accounts.local import is_at_home
from askwell.accounts.models import Seeker
from askwell.formats.icalendar.busy import LARGEST, Busy, busy_times
from askwell.journey.agreement.calendars import servers
from askwell.journey.agreement.calendars.fetching import NotFetched, as_web_address, fetch
from askwell.journey.agreement.calendars.models import BusyTime, MyCalendar
from askwell.mail import secrets

# As far ahead as times are ever offered.
AHEAD = dt.timedelta(days=56)
FRESH = dt.timedelta(minutes=15)
MOST_FILES = 20_000
_BATCH = 1_000


# Our own talks stand in the way as talks, where they are now; a copy of one may be out of date.
OURS = "@askwell"


class CannotRead(Exception):
    """A calendar cannot be read; the message says why and what to do."""


def add_address(seeker: Seeker, *, address: str, name: str, now: dt.datetime) -> MyCalendar:
    """Keep a calendar on the web and read it. The address is a secret and lies where passwords do. Raises CannotRead; nothing is then kept."""
    try:
        web = as_web_address(address)
        data = fetch(web, at_home=is_at_home(seeker))
    except NotFetched as no:
        raise CannotRead(str(no)) from no
    host = urlsplit(web).hostname or ""
    calendar = MyCalendar(seeker=seeker, kind=MyCalendar.Kind.ADDRESS, name=name or host, place=host)
    _read(calendar, [data], now=now)
    secrets.keep(_secret(calendar), web)
    return calendar


def add_path(seeker: Seeker, *, path: str, name: str, now: dt.datetime) -> MyCalendar:
    """Keep a file or folder of this machine and read it. Raises CannotRead; nothing is then kept."""
    if not is_at_home(seeker):
        raise CannotRead("Files of this machine are only for its owner. Give the file or an address instead.")
    at = Path(path).expanduser()
    calendar = MyCalendar(seeker=seeker, kind=MyCalendar.Kind.PATH, name=name or at.name, place=str(at))
    _read(calendar, _files(at), now=now)
    return calendar


def add_server(
    seeker: Seeker, *, address: str, user: str, password: str, name: str, takes_talks: bool, now: dt.datetime
) -> MyCalendar:
    """Keep a calendar on a CalDAV server and read it; the password lies where the others do. Raises CannotRead; nothing is then kept."""
    at_home = is_at_home(seeker)
    try:
        asked = servers.Account(
            address=as_web_address(address), user=user, password=password, at_home=at_home
        )
        url, called = servers.find(asked)
        found = servers.Account(address=url, user=user, password=password, at_home=at_home)
        files = servers.read(found, begin=now, end=now + AHEAD)
    except (servers.NoServer, NotFetched) as no:
        raise CannotRead(str(no)) from no
    calendar = MyCalendar(
        seeker=seeker,
        kind=MyCalendar.Kind.SERVER,
        name=(name or called or urlsplit(url).hostname or url)[:100],
        place=url,
        user=user,
        takes_talks=takes_talks,
    )
    _read(calendar, files, now=now)
    secrets.keep(_secret(calendar), password)
    return calendar


def account_for(calendar: MyCalendar) -> servers.Account:
    """Return how a calendar on a server is used. Raises CannotRead where its password is not on this machine."""
    password = secrets.find(_secret(calendar))
    if not password:
        raise CannotRead("Its password is not on this machine. Add it again.")
    return servers.Account(
        address=calendar.place, user=calendar.user, password=password, at_home=is_at_home(calendar.seeker)
    )


def add_given(seeker: Seeker, *, data: bytes, name: str, now: dt.datetime) -> MyCalendar:
    """Read a file that was given once. Its hours are kept, the file is not. Raises CannotRead; nothing is then kept."""
    calendar = MyCalendar(seeker=seeker, kind=MyCalendar.Kind.GIVEN, name=name)
    _read(calendar, [data], now=now)
    return calendar


def read_anew(calendar: MyCalendar, *, now: dt.datetime) -> bool:
    """Read a calendar again and say whether that went well; if not, what was known stays and the trouble is kept with it."""
    try:
        match calendar.kind:
            case MyCalendar.Kind.ADDRESS:
                _read(calendar, [_fetched(calendar)], now=now)
            case MyCalendar.Kind.SERVER:
                _read(calendar, _on_server(calendar, now), now=now)
            case MyCalendar.Kind.PATH:
                _read(calendar, _files(Path(calendar.place)), now=now)
            case _:
                return True
    except CannotRead as no:
        calendar.went_wrong(str(no), now=now)
        return False
    return True


def read_all_anew(seeker: Seeker, *, now: dt.datetime) -> None:
    """Read every calendar that was not read for a quarter of an hour, but for those that are left in peace for now."""
    for calendar in MyCalendar.objects.of(seeker).exclude(read_at__gt=now - FRESH).exclude(again_at__gt=now):
        read_anew(calendar, now=now)


def leave(calendar: MyCalendar) -> None:
    """Forget a calendar, its hours and its address."""
    secrets.forget(_secret(calendar))
    calendar.delete()


def leave_all(seeker: Seeker) -> None:
    """Forget every calendar."""
    for calendar in MyCalendar.objects.of(seeker):
        leave(calendar)


def _secret(calendar: MyCalendar) -> str:
    return secrets.name_of(calendar.seeker, user=str(calendar.pk), host="calendar", port=0)


def _fetched(calendar: MyCalendar) -> bytes:
    address = secrets.find(_secret(calendar))
    if not address:
        raise CannotRead("Its address is not on this machine. Add it again.")
    try:
        return fetch(address, at_home=is_at_home(calendar.seeker))
    except NotFetched as no:
        raise CannotRead(str(no)) from no


def _on_server(calendar: MyCalendar, now: dt.datetime) -> list[bytes]:
    try:
        return servers.read(account_for(calendar), begin=now - dt.timedelta(days=1), end=now + AHEAD)
    except servers.NoServer as no:
        raise CannotRead(str(no)) from no


def _files(at: Path) -> Iterator[bytes]:
    """Give a file, or each calendar file in a folder. Raises CannotRead."""
    try:
        if at.is_file() and at.stat().st_size <= LARGEST:
            yield at.read_bytes()
            return
        if at.is_file():
            raise CannotRead("That file is larger than 30 MB. Take one without its oldest years.")
        found = [path for path in islice(at.rglob("*.ics"), MOST_FILES) if path.is_file()]
        if not found:
            there = (
                "There is no .ics file in that folder." if at.is_dir() else "There is no such file or folder."
            )
            raise CannotRead(f"{there} Look at the path once more.")
        for path in found:
            if path.stat().st_size <= LARGEST:
                yield path.read_bytes()
    except OSError as no:
        raise CannotRead(f"It cannot be read ({no.strerror}).") from no


def _read(calendar: MyCalendar, files: Iterator[bytes] | list[bytes], *, now: dt.datetime) -> None:
    """Put the hours that the files take in place of those that are known. Raises CannotRead where there is no calendar in them."""
    seeker = calendar.seeker
    spans: set[Busy] = set()
    left_out = total = 0
    refused = ""
    for data in files:
        total += 1
        found, problems = busy_times(
            data,
            begin=now - dt.timedelta(days=1),
            end=now + AHEAD,
            zone=seeker.zone,
            mine=[seeker.email],
            without=OURS,
        )
        spans.update(found)
        whole = [problem for problem in problems if problem.place == "the file" and not problem.kept]
        refused = refused or " ".join(f"{one.reason} {one.what_to_do}" for one in whole[:1])
        left_out += len(problems)
        total -= bool(whole)
    if refused and not total:
        raise CannotRead(refused)
    _keep(calendar, spans, left_out, now)


@transaction.atomic
def _keep(calendar: MyCalendar, spans: set[Busy], left_out: int, now: dt.datetime) -> None:
    calendar.read_at, calendar.left_out = now, left_out
    calendar.went_well()
    calendar.save()
    BusyTime.objects.of(calendar.seeker).filter(calendar=calendar).delete()
    rows = (
        BusyTime(seeker=calendar.seeker, calendar=calendar, starts_at=one.starts_at, ends_at=one.ends_at)
        for one in sorted(spans)
    )
    BusyTime.objects.bulk_create(rows, batch_size=_BATCH)
