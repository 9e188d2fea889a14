"""Asking for a talk: a letter whose job ask is seen and taken out, a yes, and a time."""

import datetime as dt

from playwright.sync_api import Page, expect

JOB_ASK = "Are there any openings on your team that I could apply for?"


def open_person(page: Page, name: str) -> None:
    """Go to someone's page by the list of people."""
    page.goto("/people")
    page.get_by_role("link", name=name, exact=True).first.click()
    expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()


def write_without_a_job_ask(page: Page, name: str) -> None:
    """Add a sentence that asks for a job, see it quoted, take it out, and say that the letter went."""
    open_person(page, name)
    page.goto(f"{page.url}/write")
    may = page.get_by_role("button", name="I may say it")
    if may.count():  # nobody is named before a yes
        assert "Rosa" not in page.get_by_label("Your note").input_value()
        may.click()
        expect(page.get_by_text("is named in this note")).to_be_visible()
    note = page.get_by_label("Your note")
    drafted = note.input_value()
    assert "Rosa" in drafted
    note.fill(f"{drafted}\n\n{JOB_ASK}")
    page.get_by_role("button", name="Keep and check").click()
    expect(page.get_by_role("complementary", name="Before it goes")).to_contain_text(JOB_ASK)
    page.get_by_label("Your note").fill(drafted)
    page.get_by_role("button", name="Keep and check").click()
    expect(page.get_by_role("complementary", name="Before it goes")).not_to_contain_text(JOB_ASK)
    page.get_by_role("button", name="I sent it").click()
    expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()


def hear_yes_and_agree(page: Page, name: str, *, day: dt.date) -> None:
    """Note a yes and agree on a day, a time and twenty minutes; the invitation can be taken."""
    open_person(page, name)
    person = page.url
    page.goto(f"{person}/reply")
    page.get_by_role("radio", name="A yes").check()
    page.get_by_role("button", name="Keep", exact=True).click()
    page.goto(f"{person}/talk")
    page.get_by_label("Which day?").fill(day.isoformat())
    page.get_by_label("At what time?").fill("10:30")
    page.get_by_role("button", name="Agree", exact=True).click()
    with page.expect_download() as taken:
        page.get_by_role("link", name="As a file").click()
    assert "METHOD:REQUEST" in taken.value.path().read_text(encoding="utf-8")
