"""A calendar brought from a real server on loopback, and what goes wrong on the way."""

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from askwell.journey.agreement.calendars import fetching
from askwell.journey.agreement.calendars.fetching import NotFetched, as_web_address, fetch

FILE = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


class Calendars(BaseHTTPRequestHandler):
    """Has a calendar, leads on to it and elsewhere, refuses, sends without end, and breaks off."""

    def do_GET(self) -> None:
        match self.path:
            case "/mine.ics":
                self.give(FILE)
            case "/moved":
                self.lead("/mine.ics")
            case "/elsewhere":
                self.lead("file:///etc/passwd")
            case "/round":
                self.lead("/round")
            case "/endless":
                self.send_response(200)
                self.end_headers()
                while self.more():
                    pass
            case "/cut":
                self.send_response(200)
                self.send_header("Content-Length", "100")
                self.end_headers()
                self.wfile.write(FILE)
            case "/broken":
                self.send_error(503)
            case _:
                self.send_error(404)

    def give(self, data: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def lead(self, to: str) -> None:
        self.send_response(302)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def more(self) -> bool:
        try:
            self.wfile.write(b"x" * 65536)
        except OSError:
            return False
        return True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's own name
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Calendars) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["mine.ics", "moved"])
def test_a_calendar_comes_also_from_where_a_server_leads(server: str, path: str) -> None:
    assert fetch(f"{server}/{path}", at_home=True) == FILE


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("gone", "no calendar for this address any more (404)"),
        ("broken", "answers 503. It is tried again"),
        ("round", "302"),
        ("elsewhere", "answers 302"),
        ("cut", "only in part"),
    ],
)
def test_what_goes_wrong_is_a_sentence(server: str, path: str, why: str) -> None:
    with pytest.raises(NotFetched) as trouble:
        fetch(f"{server}/{path}", at_home=True)
    assert why in str(trouble.value)


def test_what_never_ends_is_left(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 1_000_000)
    with pytest.raises(NotFetched, match="larger than 30 MB"):
        fetch(f"{server}/endless", at_home=True)


def test_what_comes_too_slowly_is_left(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LONGEST", 0.0)
    with pytest.raises(NotFetched, match="too slowly"):
        fetch(f"{server}/endless", at_home=True)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "[::1]", "10.0.0.1", "192.168.1.1", "169.254.169.254", "localhost"]
)
def test_nobody_but_the_owner_of_the_machine_looks_into_its_network(host: str) -> None:
    with pytest.raises(NotFetched, match="inner network"):
        fetch(f"http://{host}/mine.ics", at_home=False)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_name_that_means_the_inner_network_when_it_is_asked_again_is_not_followed(
    server: str, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first answer is public, each later one is this machine, where a server waits."""
    port, asked = int(server.rpartition(":")[2]), list[str]()

    def answers(host: str, *_: object, **__: object) -> list[tuple[object, ...]]:
        asked.append(host)
        address = "93.184.215.14" if len(asked) == 1 else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    with pytest.raises(NotFetched, match="inner network"):
        fetch(f"{scheme}://rebind.example:{port}/mine.ics", at_home=False)


def test_the_address_that_was_looked_at_is_the_one_that_is_asked(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, gone_to, connect = int(server.rpartition(":")[2]), list[str](), socket.create_connection

    def to_this_machine(address: tuple[str, int], *_: object) -> socket.socket:
        gone_to.append(address[0])
        return connect(("127.0.0.1", port))

    really = socket.getaddrinfo

    def answers(host: str, *args: Any, **kept: Any) -> list[Any]:
        public = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", 0))]
        return public if host == "public.example" else really(host, *args, **kept)

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    monkeypatch.setattr(socket, "create_connection", to_this_machine)
    assert fetch(f"http://public.example:{port}/mine.ics", at_home=False) == FILE
    assert gone_to == ["93.184.215.14"]


def test_a_server_that_is_not_there_is_said() -> None:
    with pytest.raises(NotFetched, match="could not be reached"):
        fetch("http://127.0.0.1:9/mine.ics", at_home=True)


@pytest.mark.parametrize(
    "text", ["file:///etc/passwd", "ftp://a.example/x", "calendar.example/x.ics", "https://", ""]
)
def test_only_the_web_is_asked(text: str) -> None:
    with pytest.raises(NotFetched, match="begins with"):
        as_web_address(text)


def test_webcal_is_read_as_https() -> None:
    assert as_web_address(" webcal://a.example/b.ics?k=1 ") == "https://a.example/b.ics?k=1"
