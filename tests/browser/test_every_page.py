"""Every page of a full campaign, in a real browser: open to everyone, light, at home in both widths and both schemes."""

import gzip
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone
from playwright.sync_api import Browser, Page, Response
from pytest_django.live_server_helper import LiveServer
from tests.browser.pages import NO_PAGE, addresses, names
from tests.browsing import signed_in

from askwell.accounts.models import Seeker
from askwell.demo.build import build
from askwell.journey.people.actions import imports

CARD = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lima\nORG:Mercy\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"
HEAVIEST = 60_000


@pytest.fixture
def full(maya: Seeker) -> Seeker:
    """Maya with the campaign of the demonstration and a file looked at but not brought in."""
    build(maya, now=timezone.now())
    imports.take_in(maya, file_name="phone.vcf", data=CARD)
    return maya


def violations(page: Page) -> list[str]:
    found: dict[str, Any] = Axe().run(page).response
    return [f"{rule['id']}: {node['target']}" for rule in found["violations"] for node in rule["nodes"]]


def test_no_address_is_forgotten(full: Seeker) -> None:
    assert names() == NO_PAGE.keys() | addresses(full).keys()


@pytest.mark.parametrize(
    ("width", "scheme"),
    [
        (390, "dark"),
        (1280, "light"),
        pytest.param(390, "light", marks=pytest.mark.soak),
        pytest.param(1280, "dark", marks=pytest.mark.soak),
    ],
)
def test_no_page_is_closed_to_anyone_or_wider_than_the_screen(
    chromium: Browser, live_server: LiveServer, full: Seeker, width: int, scheme: Literal["light", "dark"]
) -> None:
    faults: dict[str, list[str]] = {}
    with signed_in(chromium, full, live_server.url, width) as page:
        page.emulate_media(color_scheme=scheme)
        for name, address in addresses(full).items():
            answer = page.goto(address)
            assert answer is not None
            wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
            found = [*(["wider than the screen"] if wide else []), *violations(page)]
            if answer.status != 200 or found:
                faults[name] = [str(answer.status), *found]
    assert faults == {}


def test_every_page_says_what_it_is_and_can_be_used_without_javascript(
    chromium: Browser, live_server: LiveServer, full: Seeker
) -> None:
    faults: dict[str, str] = {}
    with signed_in(chromium, full, live_server.url, 390, javascript=False) as page:
        for name, address in addresses(full).items():
            page.goto(address)
            if page.locator("h1").count() != 1 or not page.locator("h1").inner_text().strip():
                faults[name] = "no heading, or several"
            for form in page.locator("form").all():
                if form.locator("button:not([type=button]), input[type=submit]").count() == 0:
                    faults[name] = "a form that cannot be sent"
    # The live talk keeps notes by JavaScript; its page leads to the plain one.
    faults.pop("live", None)
    assert faults == {}


def test_no_page_weighs_more_than_60_kb(
    chromium: Browser, live_server: LiveServer, full: Seeker, capsys: pytest.CaptureFixture[str]
) -> None:
    weights: dict[str, int] = {}
    answers: list[Response] = []
    with signed_in(chromium, full, live_server.url, 1280) as page:
        page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - playwright refuses a built-in
        for name, address in addresses(full).items():
            answers.clear()
            page.goto(address, wait_until="load")
            weights[name] = sum(len(gzip.compress(answer.body())) for answer in answers)
    heaviest = max(weights, key=lambda name: weights[name])
    with capsys.disabled():
        print(f"\nThe heaviest page is {heaviest} with {weights[heaviest] / 1000:.1f} kB gzipped.")
    assert {name: weight for name, weight in weights.items() if weight > HEAVIEST} == {}
