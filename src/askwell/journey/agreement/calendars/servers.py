"""Calendars on a CalDAV server, by the ``caldav`` library (an extra): found, read, and given the talks. What goes wrong is a sentence."""

import datetime as dt
import ipaddress
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from askwell.journey.agreement.calendars.fetching import NotFetched, allowed

PATIENCE = 10
MOST_EVENTS = 20_000


class NoServer(Exception):
    """The server cannot be used; the message says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Account:
    """Where a calendar lies on a server, and who may use it."""

    address: str
    user: str
    password: str
    at_home: bool


def find(account: Account) -> tuple[str, str]:
    """Return the address and the name of the calendar that an account means. Raises NoServer, which names all where there are several."""
    with _client(account) as client:
        found = [
            (str(one.url), str(one.get_display_name() or "")) for one in client.principal().get_calendars()
        ]
    wanted = account.address.rstrip("/")
    for url, name in found:
        if url.rstrip("/") == wanted:
            return url, name
    if len(found) == 1:
        return found[0]
    if not found:
        raise NoServer("There is no calendar on that server yet. Make one there first.")
    several = "; ".join(f"{name or 'without a name'}: {url}" for url, name in found[:10])
    raise NoServer(f"There are several calendars. Give the address of one of them. {several}")


def read(account: Account, *, begin: dt.datetime, end: dt.datetime) -> list[bytes]:
    """Return the calendar files of all events between two moments. Raises NoServer."""
    with _client(account) as client:
        found = client.calendar(url=account.address).search(start=begin, end=end, event=True, expand=False)
        return [str(one.data).encode() for one in found[:MOST_EVENTS]]


def put(account: Account, *, uid: str, file: bytes) -> None:
    """Put an event there, in place of the one with this uid if there is one. Raises NoServer."""
    with _client(account) as client:
        calendar = client.calendar(url=account.address)
        there = _event(calendar, uid)
        if there is None:
            calendar.add_event(file.decode())
        else:
            there.data = file.decode()
            there.save()


def take_out(account: Account, *, uid: str) -> None:
    """Take an event out; one that is not there any more is no trouble. Raises NoServer."""
    with _client(account) as client:
        if there := _event(client.calendar(url=account.address), uid):
            there.delete()


def _event(calendar: Any, uid: str) -> Any:
    from caldav.lib.error import NotFoundError  # noqa: PLC0415  # an extra, and slow to load

    try:
        return calendar.get_event_by_uid(uid)
    except NotFoundError:
        return None


@contextmanager
def _client(account: Account) -> Iterator[Any]:
    """Give a client of the server. Raises NoServer, also for what goes wrong while it is used."""
    try:
        import caldav  # noqa: PLC0415  # an extra, and slow to load
        from caldav.lib.error import AuthorizationError, DAVError  # noqa: PLC0415  # as above
    except ImportError as no:
        raise NoServer("Calendars on a server need one more package: install askwell[caldav].") from no
    address = _checked(account)
    opened: Any = caldav.DAVClient
    said = {"username": account.user, "password": account.password}
    try:
        with opened(address, **said, timeout=PATIENCE, enable_rfc6764=False) as client:
            yield client
    except AuthorizationError as no:
        raise NoServer("The server did not accept the user name and password.") from no
    except (DAVError, OSError, ValueError) as no:
        host = urlsplit(address).hostname
        raise NoServer(
            f"{host} could not be reached or did not answer as expected ({str(no)[:150]})."
        ) from no


def _checked(account: Account) -> str:
    """Return the address; a password goes over an open line only to this machine itself."""
    try:
        address = allowed(account.address, at_home=account.at_home)
    except NotFetched as no:
        raise NoServer(str(no)) from no
    parts = urlsplit(address)
    if parts.scheme == "http" and not _is_here(parts.hostname or ""):
        raise NoServer("Write an address that begins with https://, so that nobody reads your password.")
    return address


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
