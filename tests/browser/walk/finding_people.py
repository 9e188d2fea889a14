"""People: an address book brought in, one added in a line, and an aunt who gives two names."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect


def bring_in(page: Page, file: Path) -> None:
    """Look at what a file brings, say yes, and find that the same file brings nothing a second time."""
    page.goto("/people")
    page.get_by_role("link", name="bring in contacts").first.click()
    page.locator("#id_file").set_input_files(file)
    page.get_by_role("button", name="Show me the list").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"What is in {file.name}")
    page.get_by_role("button", name="Yes, bring them in").click()
    expect(page.get_by_text(re.compile(r"^Brought in .*: [1-9]\d* (person|people) added\.$"))).to_be_visible()
    page.goto("/import")
    page.locator("#id_file").set_input_files(file)
    page.get_by_role("button", name="Show me the list").click()
    expect(page.get_by_text("Everything in this file is here already")).to_be_visible()


def add_in_one_line(page: Page, line: str, *, name: str, organisation: str) -> None:
    """Type someone in one line, see how it is read, and keep it."""
    page.goto("/people")
    page.get_by_label("Add someone").fill(line)
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Is this right?")
    assert page.get_by_label("Name", exact=True).input_value() == name
    assert page.get_by_label("Where this person works").input_value() == organisation
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()


def ask_for_names(page: Page, *, friend: str, answer: str, names: list[str]) -> None:
    """Ask a friend who she knows, then keep the names that came back with her permission to name her."""
    page.goto("/asks")
    page.get_by_role("link", name=f"Ask {friend}").first.click()
    assert "medical writing" in page.locator("#id_words").input_value()
    page.get_by_role("radio", name="In person").check()
    page.get_by_role("button", name="I have asked").click()
    page.goto("/asks")
    page.get_by_role("link", name="What came back?").click()
    page.get_by_label("Or just the names").fill("\n".join(names))
    page.get_by_label("What was said").fill(answer)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Is this right?")
    page.get_by_role("button", name="Keep these names").click()
    for name in names:
        expect(page.get_by_role("link", name=name.split(",")[0]).first).to_be_visible()
