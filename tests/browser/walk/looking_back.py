"""What it adds up to: findings from two talks, a lead, Today, search, and the data kept, taken out and brought back."""

from pathlib import Path

from playwright.sync_api import Page, expect


def conclude(page: Page, *, question: str, sentence: str, said_by: dict[str, str]) -> None:
    """Find who said what under a purpose, and answer it in one sentence."""
    page.goto("/findings")
    answer = page.get_by_role("region", name=question)
    for quote, name in said_by.items():
        expect(answer.get_by_text(quote)).to_be_attached()
        expect(answer.get_by_role("link", name=name, include_hidden=True).first).to_be_attached()
    answer.get_by_text("Answer in one sentence", exact=True).click()
    answer.get_by_label("Your answer in one sentence").fill(sentence)
    answer.get_by_role("button", name="Keep this answer").click()
    expect(page.get_by_role("region", name=question).get_by_text(sentence, exact=True)).to_be_visible()


def find(page: Page, *, typed: str, found: str) -> None:
    """Find something by the search page."""
    page.goto("/search")
    page.get_by_role("searchbox").fill(typed)
    page.get_by_role("button", name="Find", exact=True).click()
    expect(page.get_by_role("link", name=found).first).to_be_visible()


def find_while_typing(page: Page, *, typed: str, found: str) -> None:
    """Find something by the command palette, which any page opens."""
    page.goto("/today")
    page.get_by_role("link", name="Find or do").click()
    palette = page.get_by_role("dialog")
    expect(palette).to_be_visible()
    page.keyboard.type(typed)
    expect(palette.get_by_text(found).first).to_be_visible()
    page.keyboard.press("Escape")


def keep_and_bring_back(page: Page, folder: Path, *, gone: str) -> None:
    """Back up, take everything out, delete everything, and bring it back from the archive."""
    page.goto("/settings")
    page.get_by_role("button", name="Back up now").click()
    page.goto("/settings/export")
    with page.expect_download() as taken:
        page.get_by_role("button", name="Download the archive").click()
    archive = folder / "askwell.zip"
    taken.value.save_as(archive)
    page.goto("/settings/delete")
    page.get_by_label("Type DELETE to delete everything").fill("DELETE")
    page.get_by_role("button", name="Delete everything").click()
    page.goto("/settings/restore")
    page.locator("input[type=file]").set_input_files(archive)
    page.get_by_role("button", name="Look into it").first.click()
    page.get_by_role("button", name="Yes, bring it back").click()
    page.goto("/people")
    expect(page.get_by_role("link", name=gone, exact=True).first).to_be_visible()
