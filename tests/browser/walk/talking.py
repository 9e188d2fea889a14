"""The talk: a prep sheet that fits the minutes, notes kept as they are written, the debrief, the thank-you."""

import re

from playwright.sync_api import Page, expect

PROMPT = re.compile(r"\[[^\]]+\]")


def prepare(page: Page) -> None:
    """Open the prep sheet from the page of the talk agreed on, and the page of the talk from there."""
    page.get_by_role("link", name="Prepare").click()
    expect(page.get_by_role("heading", name="Questions", exact=True)).to_be_visible()
    expect(page.locator("#qs > li").nth(4)).to_be_visible()
    page.get_by_role("link", name="Start the talk").click()


def talk(page: Page, notes: list[tuple[str, str]]) -> None:
    """Write each note with its kind, wrap up and finish; every note is safe before the page is left."""
    page.wait_for_selector("body[data-ready=yes]")
    note_each(page, notes)
    expect(page.locator("#saved")).to_have_text(f"{len(notes)} notes safe, here and on your computer.")
    finish(page)


def talk_on_the_plain_page(page: Page, notes: list[tuple[str, str]]) -> None:
    """The same without JavaScript: each touch sends a form, and the page comes back with what was kept."""
    note_each(page, notes)
    expect(page.locator("#saved")).to_have_text(f"{len(notes)} notes safe on your computer.")
    finish(page)


def note_each(page: Page, notes: list[tuple[str, str]]) -> None:
    """Start the clock and keep each note with its kind."""
    page.get_by_role("button", name="Start the 20 minutes").click()
    for kind, text in notes:
        page.get_by_role("radio", name=kind).check()
        page.get_by_role("textbox", name="Note", exact=True).fill(text)
        page.get_by_role("button", name="Keep", exact=True).click()
        expect(page.locator("#lines")).to_contain_text(text)


def finish(page: Page) -> None:
    """Wrap up, tick what was done and end the talk, which leads on to the look back."""
    page.get_by_role("button", name="Wrap up").click()
    page.get_by_label("Asked for names").check()
    page.get_by_label("Said thank you").check()
    page.get_by_role("button", name="Finish the talk").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("While it is fresh")


def look_back(page: Page, *, remembered: str, sort: dict[int, str]) -> None:
    """Sort what was said into the four purposes and go on to the thank-you."""
    page.get_by_label("What is the one thing you will remember?").fill(remembered)
    for number, purpose in sort.items():
        page.get_by_role("group", name=f"What note {number} helps you answer", exact=True).get_by_role(
            "radio", name=purpose
        ).check()
    page.get_by_role("radio", name="More drawn to it").check()
    page.get_by_role("button", name="Save and write the thank-you").click()


def thank(page: Page, *, quote: str, will_do: str = "") -> None:
    """Find one thing that was said in the drafted note, fill in what is left open, and say that it went."""
    note = page.get_by_label("Your thank-you note")
    drafted = note.input_value()
    assert quote in drafted
    note.fill(PROMPT.sub(will_do, drafted))
    page.get_by_role("button", name="I sent it").click()
    expect(page.get_by_role("button", name="I sent it")).to_be_hidden()
