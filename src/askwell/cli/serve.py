"""Starting the local server: on loopback only, for the one who started it."""

import logging
import os
import signal
import socket
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from askwell.cli.household import IN_USE, fail, prepare
from askwell.cli.phone import lan_address, let_a_phone_in, let_friends_in

if TYPE_CHECKING:
    from waitress.server import BaseWSGIServer, MultiSocketServer

LOOPBACK = "127.0.0.1"
USUAL_PORT = 8765
ADDRESS_FILE = "serving"


@dataclass(frozen=True, kw_only=True)
class Opened:
    """What is opened to others at ``network``, the address of this machine in its network; "" is nothing."""

    network: str = ""
    phone: bool = False
    friends: bool = False


NOTHING = Opened()


@click.command("serve")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    help=f"The port to use; {USUAL_PORT} or any free one if not given.",
)
@click.option("--browser/--no-browser", default=True, help="Open the browser when there is one.")
@click.option(
    "--phone", is_flag=True, help="Let a phone in the same network open one talk, by a code to scan."
)
@click.option(
    "--friends",
    is_flag=True,
    help="Let friends in the same network open the pages that you made for them, and nothing else.",
)
@click.option(
    "--phone-address", metavar="IP", help="This machine's address in that network; found if not given."
)
def serve_command(
    port: int | None, *, browser: bool, phone: bool, friends: bool, phone_address: str | None
) -> None:
    """Start Askwell on this machine and open it."""
    home = prepare()
    network = (phone_address or lan_address()) if phone or friends else ""
    opened = Opened(network=network, phone=phone, friends=friends)
    with _only_one(home):
        serve(home, port=port, browser=browser, opened=opened)


def serve(home: Path, *, port: int | None, browser: bool, opened: Opened = NOTHING) -> None:
    """Serve until stopped. Prints the one-time address that signs its first visitor in."""
    server, at = _bind(port, opened.network)
    address = f"http://{LOOPBACK}:{at}"
    (home / ADDRESS_FILE).write_text(address, encoding="ascii")
    show_door(home, address, browser=browser)
    if opened.phone:
        let_a_phone_in(opened.network, at)
    if opened.friends:
        let_friends_in(opened.network, at)
    click.echo("Stop with Ctrl+C. Your data lies in " + str(home))
    signal.signal(signal.SIGTERM, _stop)
    from askwell.desk.rounds import rounds_beside  # noqa: PLC0415  # Django is set up by now

    with rounds_beside():
        server.run()
    click.echo("Askwell has stopped. Everything is kept.")


@click.command("open")
@click.option("--browser/--no-browser", default=True, help="Open the browser when there is one.")
def open_command(*, browser: bool) -> None:
    """Open the Askwell that is already running, with a new one-time address."""
    home = prepare()
    if not _is_locked(home):
        fail("Askwell is not running. Start it with `askwell serve`.")
    show_door(home, (home / ADDRESS_FILE).read_text(encoding="ascii"), browser=browser)


def show_door(home: Path, address: str, *, browser: bool) -> None:
    """Print a new one-time address and open it.

    The browser is given a private file that leads there, not the address itself: a command line can be
    read by every user of the machine.
    """
    from askwell.accounts.local import cut_door_key, local_seeker  # noqa: PLC0415  # Django is set up by now

    local_seeker()
    door = f"{address}/open/{cut_door_key(home)}"
    click.echo(f"Askwell is at {address}\nOpen this address once to come in: {door}")
    if not browser:
        return
    page = home / "open.html"
    page.unlink(missing_ok=True)
    page.touch(mode=0o600)
    page.write_text(f'<meta http-equiv="refresh" content="0; url={escape(door)}">', encoding="utf-8")
    if _has_a_screen():
        webbrowser.open(page.as_uri())


def _has_a_screen() -> bool:
    """Return whether a window can be shown; without one a text browser would take this terminal over."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _bind(port: int | None, network: str) -> "tuple[BaseWSGIServer | MultiSocketServer, int]":
    """Return the server and its port, the same on loopback and in the network."""
    from waitress.server import create_server  # noqa: PLC0415  # only this command serves

    from askwell.config.wsgi import application  # noqa: PLC0415  # Django is set up by now

    # How many requests wait for a moment is nothing that a person at the terminal could act on.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    wanted = USUAL_PORT if port is None else port
    if port is None and not _is_free(wanted):
        wanted = 0
    wanted = wanted or _any_free()
    listen = " ".join(f"{host}:{wanted}" for host in (LOOPBACK, network) if host)
    try:
        return create_server(application, listen=listen, threads=6, ident=None), wanted
    except OSError:
        fail(f"Port {wanted} is taken by another program. Try `askwell serve --port {wanted + 1}`.")


def _any_free() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
    return port


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def _stop(*_: object) -> NoReturn:
    raise SystemExit(0)


@contextmanager
def _only_one(home: Path) -> Iterator[None]:
    from django.core.files import locks  # noqa: PLC0415  # Django is set up by now

    with (home / "lock").open("w") as file:
        if not locks.lock(file, locks.LOCK_EX | locks.LOCK_NB):
            running = (home / ADDRESS_FILE).read_text(encoding="ascii")
            fail(
                f"Askwell is already running on this data, at {running}. Use `askwell open` to go there, "
                "or set ASKWELL_HOME to use other data.",
                code=IN_USE,
            )
        yield


def _is_locked(home: Path) -> bool:
    from django.core.files import locks  # noqa: PLC0415  # Django is set up by now

    with (home / "lock").open("a") as file:
        return not locks.lock(file, locks.LOCK_EX | locks.LOCK_NB)
