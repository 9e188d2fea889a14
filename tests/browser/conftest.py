"""A real Chromium before a live server: a signed-in page for each test."""

import time
from collections.abc import Iterator

import pytest
from django.core.signals import request_finished, request_started
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer
from tests.browsing import signed_in

from askwell.accounts.models import Seeker


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder."""
    for item in items:
        if "tests/browser/" in item.nodeid:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(autouse=True)
def answered(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let the server finish what a page asked for as it closed, before the rows of the test are cleared away."""
    if "live_server" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("transactional_db")
    asked, answered = [], []

    def began(**said: object) -> None:
        asked.append(said)

    def ended(**said: object) -> None:
        answered.append(said)

    request_started.connect(began)
    request_finished.connect(ended)
    yield
    for _ in range(3_000):
        before = len(asked)
        time.sleep(0.02)
        if before == len(asked) == len(answered):
            break
    request_started.disconnect(began)
    request_finished.disconnect(ended)


@pytest.fixture
def phone(chromium: Browser, live_server: LiveServer, maya: Seeker) -> Iterator[Page]:
    """Maya's phone: 390 px wide, signed in."""
    with signed_in(chromium, maya, live_server.url, 390) as page:
        yield page


@pytest.fixture
def desktop(chromium: Browser, live_server: LiveServer, maya: Seeker) -> Iterator[Page]:
    """Maya's computer: 1280 px wide, signed in."""
    with signed_in(chromium, maya, live_server.url, 1280) as page:
        yield page


@pytest.fixture(params=[390, pytest.param(1280, marks=pytest.mark.soak)])
def page(
    request: pytest.FixtureRequest, chromium: Browser, live_server: LiveServer, maya: Seeker
) -> Iterator[Page]:
    """A signed-in page of Maya's at both widths, one after the other."""
    with signed_in(chromium, maya, live_server.url, request.param) as shown:
        yield shown


@pytest.fixture
def plain(chromium: Browser, live_server: LiveServer, maya: Seeker) -> Iterator[Page]:
    """A page of Maya's phone without JavaScript."""
    with signed_in(chromium, maya, live_server.url, 390, javascript=False) as page:
        yield page
