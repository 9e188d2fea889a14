"""A button in a row whose name is a link over the whole row can still be pressed."""

from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import Promise


def test_no_link_lies_over_a_button(page: Page, maya: Seeker) -> None:
    campaign_of_the_demonstration(maya, now=timezone.now())
    pressable = {}
    for place in ("/today", "/give"):
        page.goto(place)
        buttons = page.get_by_role("main").get_by_role("list").get_by_role("button")
        pressable[place] = buttons.count()
        for button in buttons.all():
            button.click(trial=True)
    assert [place for place, count in pressable.items() if count == 0] == []


def test_one_line_stands_between_two_parts_of_a_side(desktop: Page, maya: Seeker) -> None:
    campaign_of_the_demonstration(maya, now=timezone.now())
    desktop.goto("/asks")
    last = desktop.locator(".side .linkrows li:last-child").first
    first = desktop.locator(".side .linkrows li:first-child").first
    width = "one => getComputedStyle(one).borderBlockEndWidth"
    assert (first.evaluate(width), last.evaluate(width)) == ("1px", "0px")


def test_a_promise_is_kept_by_pressing_done_in_its_row(page: Page, maya: Seeker) -> None:
    campaign_of_the_demonstration(maya, now=timezone.now())
    promise = Promise.objects.of(maya).filter(by="me", kept_at=None, dropped_at=None).earliest("id")
    page.goto("/give")
    row = page.get_by_role("listitem").filter(
        has=page.get_by_role("button", name="Done"), has_text=promise.text
    )
    row.get_by_role("button", name="Done").click()
    expect(row).to_have_count(0)
    promise.refresh_from_db()
    assert promise.kept_at is not None


def test_a_question_moved_by_key_keeps_the_focus_and_one_that_is_taken_off_leaves_it_to_the_next(
    desktop: Page, maya: Seeker
) -> None:
    campaign_of_the_demonstration(maya, now=timezone.now())
    talk = Talk.objects.of(maya).filter(ended_at=None).latest("starts_at")
    desktop.goto(f"/talks/{talk.pk}/prep")
    moved = desktop.locator("#qs li").nth(1).get_by_role("button", name="down").get_attribute("value")
    for place in (2, 3):
        desktop.locator(f"button[value='{moved}']").press("Enter")
        expect(desktop.locator("#qs li").nth(place).locator(f"button[value='{moved}']")).to_be_focused()
    gone = desktop.locator("#qs li").nth(1)
    follows = desktop.locator("#qs li").nth(2).locator("button").first.get_attribute("value")
    gone.get_by_role("button", name="off the sheet").press("Enter")
    expect(desktop.locator(f"button[value='{follows}']")).to_be_focused()
