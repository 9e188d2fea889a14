"""The first visit: what she is curious about, what she wants to find out, whom she could ask this week."""

from playwright.sync_api import Page, expect


def set_out(page: Page) -> None:
    """Walk the three pages of the welcome."""
    page.goto("/")
    page.get_by_label("What are you curious about?").fill("medical writing")
    page.get_by_label("What is your name?").fill("Maya Osei")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "What you want to find out about medical writing"
    )
    page.get_by_label("Who are you, in thirty seconds?").fill(
        "I have been a hospital pharmacy technician for five years and write our patient leaflets."
    )
    page.get_by_label("What draws you to this work?").fill(
        "I like finding the one sentence that a worried patient needs."
    )
    page.get_by_role("button", name="Continue").click()
    page.get_by_label("Who is one person you could ask this week?").fill("Aunt Rosa")
    page.get_by_label("What this person is to you").fill("aunt")
    page.get_by_role("radio", name="Family").check()
    page.get_by_label("Email").fill("rosa@osei.example")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ask Aunt Rosa for names")
