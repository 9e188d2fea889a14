"""A real server in a process of its own."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from askwell.cli.phone import let_friends_in


def askwell(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "ASKWELL_HOME": str(home)}
    environment.pop("ASKWELL_DATABASE", None)
    return subprocess.run(
        [sys.executable, "-m", "askwell", *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@contextmanager
def serving(home: Path) -> Iterator[tuple[str, str]]:
    """Give the address and the one-time address of a running Askwell."""
    environment = {**os.environ, "ASKWELL_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    environment.pop("ASKWELL_DATABASE", None)
    command = [sys.executable, "-m", "askwell", "serve", "--port", "0", "--no-browser"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().removeprefix("Askwell is at ").strip()
        door = process.stdout.readline().removeprefix("Open this address once to come in: ").strip()
        try:
            yield address, door
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=60)


def status(opener: urllib.request.OpenerDirector, address: str) -> int:
    try:
        return int(opener.open(address, timeout=60).status)
    except urllib.error.HTTPError as answer:
        return answer.code


@pytest.fixture(scope="module")
def running(migrated_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str, str]]:
    """The data folder of a running Askwell, its address, and its one-time address."""
    home = Path(shutil.copytree(migrated_home, tmp_path_factory.mktemp("running") / "home"))
    with serving(home) as (address, door):
        yield home, address, door


def test_the_one_who_has_the_address_comes_in_and_nobody_else(running: tuple[Path, str, str]) -> None:
    _, address, door = running
    owner = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    stranger = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    assert [status(owner, door), status(owner, f"{address}/today"), status(stranger, door)] == [200, 200, 403]


def test_it_listens_on_loopback_only(running: tuple[Path, str, str]) -> None:
    _, address, _ = running
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", address)


def test_a_second_one_on_the_same_data_says_where_the_first_is(running: tuple[Path, str, str]) -> None:
    home, address, _ = running
    second = askwell(home, "serve", "--no-browser")
    assert (second.returncode, address in second.stderr) == (3, True)


def test_open_gives_the_running_one_a_new_address(home: Path) -> None:
    with serving(home) as (_, door):
        opened = askwell(home, "open", "--no-browser")
        new = opened.stdout.splitlines()[1].removeprefix("Open this address once to come in: ")
        visitor = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        assert [status(visitor, door), status(visitor, new)] == [403, 200]


def test_the_first_start_of_all_says_that_it_takes_a_while_and_no_other_does(
    migrated_home: Path, home: Path
) -> None:
    first = migrated_home.with_suffix(".said").read_text()
    assert (first, askwell(home, "doctor").stderr) == (
        "Making your data ready. The first time this takes up to a minute.\n",
        "",
    )


def test_open_without_a_running_one_says_how_to_start(home: Path) -> None:
    answer = askwell(home, "open")
    assert (answer.returncode, answer.stderr) == (
        1,
        "Askwell is not running. Start it with `askwell serve`.\n",
    )


def test_a_file_that_is_no_database_is_left_alone_and_named(tmp_path: Path) -> None:
    file = tmp_path / "askwell.sqlite3"
    file.write_bytes(b"a letter, not a database" * 100)
    answer = askwell(tmp_path, "doctor")
    assert (answer.returncode, str(file) in answer.stderr, file.read_bytes()[:8]) == (1, True, b"a letter")


def test_data_of_a_newer_version_is_refused_and_left_alone(home: Path) -> None:
    with sqlite3.connect(home / "askwell.sqlite3") as newer:
        newer.execute(
            "INSERT INTO django_migrations(app, name, applied) VALUES ('journey', '9999_tomorrow', '2030-01-01')"
        )
    newer.close()
    answer = askwell(home, "doctor")
    assert (answer.returncode, "a newer Askwell" in answer.stderr) == (1, True)


def test_data_of_the_days_before_the_first_release_is_taken_over(home: Path) -> None:
    with sqlite3.connect(home / "askwell.sqlite3") as older:
        older.execute("DELETE FROM django_migrations WHERE name = '0001_the_journey_so_far'")
        steps = {name for (name,) in older.execute("SELECT name FROM django_migrations")}
    older.close()
    assert {"0001_the_journey", "0011_address_book_by_name"} <= steps
    answer = askwell(home, "doctor")
    assert answer.returncode == 0, answer.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    answer = askwell(tmp_path / "home", "doctor")
    assert (answer.returncode, "Set ASKWELL_HOME" in answer.stderr) == (1, True)


def test_a_name_in_the_way_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    answer = askwell(tmp_path / "file" / "home", "doctor")
    assert (answer.returncode, "Traceback" in answer.stderr, "file" in answer.stderr) == (1, False, True)


@pytest.mark.parametrize(
    ("named", "reached"),
    [("", "http://192.0.2.7:8765"), ("https://ask.example.org", "https://ask.example.org")],
)
def test_friends_are_let_in_at_the_network_or_where_the_owner_says(
    settings: Settings, capsys: pytest.CaptureFixture[str], named: str, reached: str
) -> None:
    settings.FRIENDS_ADDRESS = named
    settings.ALLOWED_HOSTS = ["127.0.0.1"]
    let_friends_in("192.0.2.7", 8765)
    assert (reached, ["127.0.0.1", "192.0.2.7"]) == (settings.FRIENDS_ADDRESS, settings.ALLOWED_HOSTS)
    assert f"at {reached}, and nothing else" in capsys.readouterr().out
