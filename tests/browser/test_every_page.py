"""Every page of a full campaign, in a real browser: open to everyone, light, at home in both widths and both schemes."""

import gzip
from html.parser import HTMLParser
from itertools import cycle, islice
from pathlib import Path
from typing import Literal

import pytest
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, Page, Response
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer
from tests.browser.pages import NO_PAGE, addresses, names
from tests.browsing import SIZES, scrolls_sideways, signed_in, violations
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


def too_wide(page: Page, width: int) -> list[str]:
    """Return at which of the phone's width and this one, which it keeps, a page must be scrolled sideways."""
    found = []
    for each in sorted({390, width}):
        page.set_viewport_size(SIZES[each])
        if scrolls_sideways(page):
            found.append(f"too wide at {each}")
    return found


def test_no_address_is_forgotten(full: Seeker) -> None:
    assert names() == NO_PAGE.keys() | addresses(full).keys()


VIEWS: list[tuple[int, Literal["light", "dark"]]] = [
    (390, "dark"),
    (1280, "light"),
    (390, "light"),
    (1280, "dark"),
]


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("turn", [0, *(pytest.param(turn, marks=pytest.mark.soak) for turn in (1, 2, 3))])
def test_every_page_is_open_to_everyone_fits_the_screen_and_is_light(
    chromium: Browser,
    live_server: LiveServer,
    full: Seeker,
    width: int,
    turn: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In one turn each page is seen in one of the views, the next page in the next; four turns show all in each."""
    faults: dict[str, list[str]] = {}
    weights: dict[str, int] = {}
    with signed_in(chromium, full, live_server.url, width) as page:
        scales = Scales(page)
        for (name, address), (seen_at, scheme) in zip(
            addresses(full).items(), islice(cycle(VIEWS), turn, None), strict=False
        ):
            if seen_at == width:
                page.emulate_media(color_scheme=scheme)
                status, weights[name] = scales.open(address)
                heavy = weights[name] > HEAVIEST
                found = [*["too heavy"] * heavy, *too_wide(page, width), *violations(page)]
                if status != 200 or found:
                    faults[name] = [str(status), *found]
    heaviest = max(weights, key=lambda name: weights[name])
    with capsys.disabled():
        print(f"\nThe heaviest page is {heaviest} with {weights[heaviest] / 1000:.1f} kB gzipped.")
    assert faults == {}


def test_findings_fit_a_phone_with_everything_open(
    chromium: Browser, live_server: LiveServer, full: Seeker
) -> None:
    with signed_in(chromium, full, live_server.url, 390) as page:
        page.goto(f"{live_server.url}/findings")
        assert page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)") is None
        assert page.locator("#counted").is_visible()
        assert too_wide(page, 390) == []


class Outline(HTMLParser):
    """Reads the headings of a page, and the forms that nothing could send without JavaScript."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.open_heading = False
        self.form = ""
        self.forms: dict[str, bool] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "h1":
            self.headings.append("")
            self.open_heading = True
        elif tag == "form":
            self.form = said.get("id") or f"form {len(self.forms)}"
            self.forms.setdefault(self.form, False)
        elif (tag == "button" and said.get("type") != "button") or (
            tag == "input" and said.get("type") == "submit"
        ):
            # A button may stand outside of the form that it names.
            self.forms[said.get("form") or self.form] = True

    def handle_endtag(self, tag: str) -> None:
        self.open_heading = self.open_heading and tag != "h1"
        self.form = "" if tag == "form" else self.form

    def handle_data(self, data: str) -> None:
        if self.open_heading:
            self.headings[-1] += data.strip()


@pytest.mark.django_db
def test_every_page_says_what_it_is_and_can_be_used_without_javascript(client: Client, full: Seeker) -> None:
    faults: dict[str, list[str]] = {}
    for name, address in addresses(full).items():
        outline = Outline()
        outline.feed(client.get(address, follow=True).content.decode())
        alone = [bool(heading) for heading in outline.headings] == [True]
        found = [
            *["no heading, or several"] * (not alone),
            *["a form that cannot be sent"] * (not all(outline.forms.values())),
        ]
        if found:
            faults[name] = found
    assert faults == {}
