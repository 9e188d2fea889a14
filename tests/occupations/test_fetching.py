"""Fetching over a network that cuts, from a server of our own."""

import hashlib
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from askwell.occupations.fetching import ATTEMPTS, NotFetched, fetch
from askwell.occupations.resuming import OVERLAP

WHOLE = bytes(range(256)) * 4_000
CHECKSUM = hashlib.sha256(WHOLE).hexdigest()


class Cutting(http.server.BaseHTTPRequestHandler):
    """Sends at most so many bytes of the file, whatever was asked; with ``ranges`` it goes on where it was asked to."""

    most = 300_000
    ranges = True
    etag = '"one"'
    asked: list[str]

    def do_GET(self) -> None:
        asked = self.headers.get("Range", "")
        type(self).asked.append(asked)
        begin = 0
        if self.path != "/release.zip":
            self.send_error(404)
            return
        if asked and self.ranges and self.headers.get("If-Range") == self.etag:
            begin = int(asked.removeprefix("bytes=").rstrip("-"))
            self.send_response(206)
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(WHOLE) - begin))
        if self.etag:
            self.send_header("ETag", self.etag)
        self.end_headers()
        self.wfile.write(WHOLE[begin : begin + self.most])

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name of the one it replaces
        """Keep quiet."""


@pytest.fixture
def handler() -> type[Cutting]:
    return type("Handler", (Cutting,), {"asked": []})


@pytest.fixture
def address(handler: type[Cutting]) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/release.zip"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_cut_download_goes_on_where_it_stopped(
    address: str, handler: type[Cutting], tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    found = fetch(
        address,
        tmp_path / "release.zip",
        sha256=CHECKSUM.upper(),
        progress=lambda *so_far: told.append(so_far),
    )
    assert (found, (tmp_path / "release.zip").read_bytes() == WHOLE) == (CHECKSUM, True)
    assert handler.asked == ["", "bytes=300000-", "bytes=600000-", "bytes=900000-"]
    assert (told[-1], [one.name for one in tmp_path.iterdir()]) == ((len(WHOLE), len(WHOLE)), ["release.zip"])


def test_a_download_that_was_given_up_is_gone_on_with_the_next_time(
    address: str, handler: type[Cutting], tmp_path: Path
) -> None:
    handler.most = 100_000
    with pytest.raises(NotFetched, match="what came so far is kept"):
        fetch(address, tmp_path / "release.zip")
    handler.most = len(WHOLE)
    fetch(address, tmp_path / "release.zip", sha256=CHECKSUM)
    assert (len(handler.asked), handler.asked[-1]) == (ATTEMPTS + 1, "bytes=500000-")


def test_when_the_file_changed_meanwhile_it_begins_anew(
    address: str, handler: type[Cutting], tmp_path: Path
) -> None:
    handler.most = 100_000
    with pytest.raises(NotFetched):
        fetch(address, tmp_path / "release.zip")
    handler.most, handler.etag = len(WHOLE), '"two"'
    assert fetch(address, tmp_path / "release.zip") == CHECKSUM


def test_a_server_that_cannot_go_on_is_asked_for_the_whole(
    address: str, handler: type[Cutting], tmp_path: Path
) -> None:
    handler.ranges = False
    handler.most = 100_000
    with pytest.raises(NotFetched):
        fetch(address, tmp_path / "release.zip")
    handler.most = len(WHOLE)
    assert fetch(address, tmp_path / "release.zip") == CHECKSUM


def test_another_file_than_promised_is_refused_and_nothing_changes(
    address: str, handler: type[Cutting], tmp_path: Path
) -> None:
    handler.most = len(WHOLE)
    before = tmp_path / "release.zip"
    before.write_bytes(b"the one before")
    with pytest.raises(NotFetched, match="Nothing was changed"):
        fetch(address, before, sha256="0" * 64)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [
        ("release.zip", b"the one before")
    ]


def test_an_address_that_is_wrong_is_said_at_once(
    address: str, handler: type[Cutting], tmp_path: Path
) -> None:
    with pytest.raises(NotFetched, match="404"):
        fetch(address + "x", tmp_path / "release.zip")
    assert len(handler.asked) == 1


class Nameless(Cutting):
    """Goes on where it was asked to, and never says which version of the file it sends."""

    content = WHOLE

    def do_GET(self) -> None:
        asked = self.headers.get("Range", "")
        type(self).asked.append(asked)
        begin = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        self.send_response(206 if asked else 200)
        if asked:
            self.send_header("Content-Range", f"bytes {begin}-{len(self.content) - 1}/{len(self.content)}")
        self.send_header("Content-Length", str(len(self.content) - begin))
        self.end_headers()
        self.wfile.write(self.content[begin : begin + self.most])


class TestAServerThatNamesNoVersion:
    @pytest.fixture
    def handler(self) -> type[Nameless]:
        return type("Handler", (Nameless,), {"asked": []})

    def test_is_gone_on_with_by_the_size_and_the_last_bytes(
        self, address: str, handler: type[Nameless], tmp_path: Path
    ) -> None:
        assert fetch(address, tmp_path / "release.zip") == CHECKSUM
        begins = [int(one.removeprefix("bytes=").rstrip("-")) for one in handler.asked if one]
        assert begins[0] == handler.most - OVERLAP
        assert len(begins) == 3

    @pytest.mark.parametrize("other", [WHOLE[::-1], WHOLE + b"more"])
    def test_begins_anew_when_the_file_is_another_one(
        self, address: str, handler: type[Nameless], tmp_path: Path, other: bytes
    ) -> None:
        handler.most = 100_000
        with pytest.raises(NotFetched):
            fetch(address, tmp_path / "release.zip")
        handler.most, handler.content = len(other), other
        assert fetch(address, tmp_path / "release.zip") == hashlib.sha256(other).hexdigest()
