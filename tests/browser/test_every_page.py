"""Every page of a full campaign, in a real browser: open to everyone, light, at home in both widths and both schemes."""

import gzip
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, Page, Response
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer
from tests.browser.pages import NO_PAGE, addresses, names
from tests.browsing import signed_in
from tests.demonstration import bring_from_elsewhere, campaign_of_the_demonstration
from tests.release import install

from askwell.accounts.models import Seeker

HEAVIEST = 60_000


@pytest.fixture
def full(maya: Seeker, settings: Settings, tmp_path: Path) -> Seeker:
    """Maya with the campaign of the demonstration and what else a page may show."""
    settings.HOME = tmp_path
    install(tmp_path)
    campaign_of_the_demonstration(maya, now=timezone.now())
    bring_from_elsewhere(maya, now=timezone.now())
    return maya


class Scales:
    """Opens pages and weighs each with all that it brings along, in bytes as they would travel gzipped."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.came: list[Response] = []
        self.known: dict[str, int] = {}
        page.on("response", lambda answer: self.came.append(answer))  # noqa: PLW0108 - playwright refuses a built-in

    def open(self, address: str) -> tuple[int, int]:
        """Go to an address; return the status of the answer and the weight of all that came until it was loaded."""
        self.came.clear()
        answer = self.page.goto(address)
        assert answer is not None
        # A redirect has no body; what it leads to comes too.
        return answer.status, sum(self._weight(each) for each in self.came if not 300 <= each.status < 400)

    def _weight(self, answer: Response) -> int:
        if answer.url not in self.known:
            self.known[answer.url] = len(gzip.compress(answer.body()))
        return self.known[answer.url]


def violations(page: Page) -> list[str]:
    found: dict[str, Any] = Axe().run(page).response
    return [f"{rule['id']}: {node['target']}" for rule in found["violations"] for node in rule["nodes"]]


def test_no_address_is_forgotten(full: Seeker) -> None:
    assert names() == NO_PAGE.keys() | addresses(full).keys()


@pytest.mark.parametrize(
    ("width", "scheme", "every"),
    [
        (390, "dark", 1),
        (1280, "light", 3),
        pytest.param(390, "light", 1, marks=pytest.mark.soak),
        pytest.param(1280, "light", 1, marks=pytest.mark.soak),
        pytest.param(1280, "dark", 1, marks=pytest.mark.soak),
    ],
)
def test_every_page_is_open_to_everyone_fits_the_screen_and_is_light(
    chromium: Browser,
    live_server: LiveServer,
    full: Seeker,
    width: int,
    scheme: Literal["light", "dark"],
    every: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    faults: dict[str, list[str]] = {}
    weights: dict[str, int] = {}
    with signed_in(chromium, full, live_server.url, width) as page:
        page.emulate_media(color_scheme=scheme)
        scales = Scales(page)
        for name, address in list(addresses(full).items())[::every]:
            status, weights[name] = scales.open(address)
            wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
            heavy = weights[name] > HEAVIEST
            found = [*["too wide"] * wide, *["too heavy"] * heavy, *violations(page)]
            if status != 200 or found:
                faults[name] = [str(status), *found]
    heaviest = max(weights, key=lambda name: weights[name])
    with capsys.disabled():
        print(f"\nThe heaviest page is {heaviest} with {weights[heaviest] / 1000:.1f} kB gzipped.")
    assert faults == {}


class Outline(HTMLParser):
    """Reads the headings of a page, and the forms that nothing could send without JavaScript."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.open_heading = False
        self.forms: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = dict(attrs).get("type")
        if tag == "h1":
            self.headings.append("")
            self.open_heading = True
        elif tag == "form":
            self.forms.append(False)
        elif self.forms and ((tag == "button" and kind != "button") or (tag == "input" and kind == "submit")):
            self.forms[-1] = True

    def handle_endtag(self, tag: str) -> None:
        self.open_heading = self.open_heading and tag != "h1"

    def handle_data(self, data: str) -> None:
        if self.open_heading:
            self.headings[-1] += data.strip()


@pytest.mark.django_db
def test_every_page_says_what_it_is_and_can_be_used_without_javascript(client: Client, full: Seeker) -> None:
    faults: dict[str, list[str]] = {}
    # The live talk keeps notes by JavaScript; its page leads to the plain one.
    for name, address in addresses(full).items():
        outline = Outline()
        outline.feed(client.get(address, follow=True).content.decode())
        alone = [bool(heading) for heading in outline.headings] == [True]
        found = [
            *["no heading, or several"] * (not alone),
            *["a form that cannot be sent"] * (not all(outline.forms)),
        ]
        if found and name != "live":
            faults[name] = found
    assert faults == {}
