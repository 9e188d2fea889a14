"""The shared look in a real Chromium: reachable, readable, and quiet about its content policy."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browsing import violations
from tests.web import style_page

pytestmark = [pytest.mark.browser, pytest.mark.urls("tests.web.style_page")]

ACTIVE = """() => {
  const input = document.getElementById("palette-input");
  return document.getElementById(input.getAttribute("aria-activedescendant"))?.textContent ?? null;
}"""


@pytest.fixture
def browser(live_server: Any, chromium: Browser) -> Iterator[Browser]:
    style_page.put_off.clear()
    yield chromium
    for context in chromium.contexts:
        context.close()


@pytest.fixture
def page(browser: Browser, live_server: Any) -> Page:
    page = browser.new_page(base_url=live_server.url)
    page.goto("/today/")
    return page


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_part_is_accessible_and_fits_and_breaks_no_policy(
    browser: Browser, live_server: Any, width: int, scheme: Any
) -> None:
    page = browser.new_page(
        base_url=live_server.url, viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for address in ("/today/", "/today/?bad"):
        page.goto(address)
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == width
    assert said == []


def test_the_summary_of_problems_has_the_focus(page: Page) -> None:
    page.goto("/today/?bad")
    expect(page.locator(".errors")).to_be_focused()
    expect(page).to_have_title("Error: Parts - Askwell")


def test_the_finder_always_says_which_match_is_active(page: Page) -> None:
    page.keyboard.press("Control+k")
    expect(page.locator("[role=option]")).to_have_count(2)
    assert page.evaluate(ACTIVE) == "Daniel Reyes Brightwell Health"
    page.keyboard.press("ArrowUp")
    assert page.evaluate(ACTIVE) == "Priya Nair Halden Bio"
    page.keyboard.type("dan")
    expect(page.locator(".palette .count")).to_have_text("1 match")
    assert page.evaluate(ACTIVE) == "Daniel Reyes Brightwell Health"
    page.keyboard.type("zz")
    expect(page.locator(".palette .count")).to_have_text("Nothing matches. Try a name.")
    assert page.evaluate(ACTIVE) is None
    assert violations(page) == []


def test_the_finder_stands_in_the_middle_and_gives_the_focus_back(page: Page) -> None:
    page.locator(".find").press("Enter")
    box = page.locator(".palette").bounding_box()
    assert box is not None
    assert box["x"] + box["width"] / 2 == pytest.approx(640, abs=2)
    page.keyboard.press("Escape")
    expect(page.locator(".find")).to_be_focused()


def test_without_an_answer_the_finder_still_goes_to_places(page: Page) -> None:
    page.route("**/find.json*", lambda route: route.abort())
    page.keyboard.press("Control+k")
    expect(page.locator(".palette .count")).to_contain_text("did not answer")
    expect(page.locator("[role=option]").first).to_have_text("Today")


def test_not_today_folds_the_row_says_so_and_can_be_undone(page: Page) -> None:
    page.locator(".later button").first.click()
    expect(page.locator(".todo > li")).to_have_count(1)
    expect(page.locator("#toast p")).to_have_text("Moved to tomorrow: Daniel Reyes.")
    expect(page.locator(".todo .what").first).to_be_focused()
    page.locator("#toast button").click()
    expect(page.locator(".todo > li")).to_have_count(2)
    expect(page.locator("#toast p")).to_have_text("Back on the list.")


def test_a_row_that_did_not_save_stays_and_says_so(page: Page) -> None:
    page.route("**/later/**", lambda route: route.abort())
    page.locator(".later button").first.click()
    expect(page.locator(".todo .field-error")).to_have_text("That did not save. Try again.")
    expect(page.locator(".todo > li")).to_have_count(2)


def test_without_javascript_not_today_and_undo_are_plain_forms(browser: Browser, live_server: Any) -> None:
    page = browser.new_context(java_script_enabled=False, base_url=live_server.url).new_page()
    page.goto("/today/")
    page.locator(".later button").first.click()
    expect(page.locator(".todo > li")).to_have_count(1)
    page.locator(".notices button").click()
    expect(page.locator(".todo > li")).to_have_count(2)
    expect(page.locator(".notices p")).to_have_text("Back on the list.")


def test_copy_says_what_it_did(page: Page) -> None:
    page.get_by_role("button", name="Copy the note").click()
    expect(page.locator("#toast p")).to_have_text("Copied.")
