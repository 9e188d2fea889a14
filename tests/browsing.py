"""A signed-in page in a real Chromium, watched for what a page must not do."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from django.test import Client
from playwright._impl._api_structures import SetCookieParam
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, ViewportSize

from askwell.accounts.models import Seeker

PATIENCE = 60_000  # ms; two cores are shared
SIZES: dict[int, ViewportSize] = {390: {"width": 390, "height": 844}, 1280: {"width": 1280, "height": 800}}


def session_cookie(seeker: Seeker, address: str) -> SetCookieParam:
    """Return the cookie that signs the seeker in at an address."""
    client = Client()
    client.force_login(seeker.user)
    return {"name": "askwell_session", "value": client.cookies["askwell_session"].value, "url": address}


VIOLATIONS = """(only) => axe
  .run({ resultTypes: ["violations"], ...(only ? { runOnly: [only] } : {}) })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)))"""


def violations(page: Page, *, only: str = "") -> list[str]:
    """Return what axe finds against a page, each with its rule and its element; ``only`` names the one rule to try."""
    page.wait_for_load_state()
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(VIOLATIONS, only)
    return found


def stopped_clock(page: Page, opens: Callable[[], None]) -> None:
    """Open a page and stop its clock, which then goes on only as it is told: a slow machine takes none of its time."""
    page.clock.install()
    opens()
    page.clock.pause_at(dt.datetime.now(tz=dt.UTC) + dt.timedelta(minutes=5))


def scrolls_sideways(page: Page) -> bool:
    """Say whether a page is wider than its screen."""
    page.wait_for_load_state()
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


@dataclass
class Watched:
    """What a page must not do: throw, break the content policy, ask another host."""

    host: str
    faults: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Note every fault of the page from now on."""
        page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        page.on("console", self._console)
        page.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.faults.append(message.text)

    def _request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https"} and parts.netloc != self.host:
            self.faults.append(f"asked {request.url}")


def context_of(
    browser: Browser, seeker: Seeker, address: str, width: int = 390, **how: Any
) -> BrowserContext:
    """Return a context of a browser in which the seeker is signed in at ``address``, and which waits as long as a busy machine takes."""
    context = browser.new_context(base_url=address, viewport=SIZES[width], **how)
    context.set_default_timeout(PATIENCE)
    context.add_cookies([session_cookie(seeker, address)])
    return context


@contextmanager
def signed_in(
    browser: Browser, seeker: Seeker, address: str, width: int, *, javascript: bool = True
) -> Iterator[Page]:
    """Give a page of the seeker at ``address``; fails at the end if it did what a page must not do."""
    context = context_of(
        browser, seeker, address, width, java_script_enabled=javascript, has_touch=width == 390
    )
    watched = Watched(urlsplit(address).netloc)
    page = context.new_page()
    watched.watch(page)
    yield page
    context.close()
    assert watched.faults == []
