"""What every test may ask for: Maya, who seeks; Sam, a stranger to her rows; and a moment."""

import datetime as dt
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest
from django.conf import settings
from django.core.management.commands import flush
from django.test import Client

from askwell.accounts.models import Seeker, User
from askwell.journey.people.views import imports
from tests import databases

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserType

# On a busy machine one example may wait for long; ``make soak`` tries many more.
hypothesis.settings.register_profile("askwell", deadline=None, max_examples=20)
hypothesis.settings.register_profile("soak", deadline=None, max_examples=1_000)
hypothesis.settings.load_profile(os.environ.get("ASKWELL_EXAMPLES", "askwell"))

# Named here too: pytest-django is loaded after our plugin, and its own would stand before them.
django_db_keepdb = databases.django_db_keepdb
django_db_modify_db_settings = databases.django_db_modify_db_settings

# What knows of no rows: the run on PostgreSQL need not even look there (Makefile).
WITHOUT_ROWS = ("tests/formats/", "tests/method/", "tests/naming/")

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that touch rows: those run on both databases, and stand where both runs look."""
    for item in items:
        wanted = item.fixturenames if isinstance(item, pytest.Function) else []
        if item.get_closest_marker("django_db") or "db" in wanted or "transactional_db" in wanted:
            item.add_marker("rows")
            if item.nodeid.startswith(WITHOUT_ROWS):
                raise pytest.UsageError(f"{item.nodeid} touches rows; it would not run on PostgreSQL")


@pytest.fixture(autouse=True, scope="session")
def patient_pages() -> None:
    """Let pages finish an import themselves, however busy the machine is: no rounds go beside most tests."""
    imports.PATIENCE = 60.0


@pytest.fixture(autouse=True, scope="session")
def static_files_when_asked_for() -> None:
    """Look for a static file when a page wants it: each client of a test would otherwise list them all anew."""
    settings.WHITENOISE_AUTOREFRESH = True


@pytest.fixture(autouse=True, scope="session")
def nothing_is_told_of_tables_that_are_emptied() -> Iterator[None]:
    """Let a test before a live server empty the tables and no more: else kinds of content and rights, of which we have none, are written anew each time."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(flush, "emit_post_migrate_signal", lambda *_, **__: None)
        yield


@pytest.fixture
def now() -> dt.datetime:
    """Thursday, 12 March 2026, noon in Chicago."""
    return dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC)


def _seeker(email: str, name: str) -> Seeker:
    user = User.objects.create(email=email)
    return Seeker.objects.create(user=user, name=name, email=email, time_zone="America/Chicago")


@pytest.fixture
def maya(db: None) -> Seeker:
    """The seeker of most tests: a hospital pharmacy technician curious about medical writing."""
    return _seeker("maya@osei.example", "Maya Osei")


@pytest.fixture
def stranger(db: None) -> Seeker:
    """Another seeker on the same server, who must never see a row of Maya's."""
    return _seeker("sam@stranger.example", "Sam Stranger")


def _signed_in(seeker: Seeker) -> Client:
    client = Client()
    client.force_login(seeker.user)
    return client


@pytest.fixture
def client(maya: Seeker) -> Client:
    """Maya's browser, without JavaScript."""
    return _signed_in(maya)


@pytest.fixture
def strangers_client(stranger: Seeker) -> Client:
    """The stranger's browser."""
    return _signed_in(stranger)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of other people's files, for tests marked ``corpora``."""
    if not SHARED.is_dir():
        pytest.skip("../shared/data is not here")
    return SHARED


@pytest.fixture(scope="session")
def chromium_type() -> "Iterator[BrowserType]":
    """How to start a Chromium. There is one for all tests: playwright's loop cannot run twice in one thread."""
    from playwright.sync_api import expect, sync_playwright  # noqa: PLC0415  # only the browser tests need it

    from tests.browsing import PATIENCE  # noqa: PLC0415

    # Django would refuse its database beside a running loop; the tests and the loop take turns.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        yield playwright.chromium


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Where Chromium is: the shell that has no window opens a page at less than half the cost."""
    names = ("chromium-headless-shell", "chromium", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None) or pytest.skip("no Chromium on this machine")


@pytest.fixture(scope="session")
def chromium(chromium_type: "BrowserType", chromium_path: str) -> "Iterator[Browser]":
    """One Chromium for the session; take a context or a page of it, and close that."""
    browser = chromium_type.launch(
        executable_path=chromium_path, args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
    )
    yield browser
    browser.close()
