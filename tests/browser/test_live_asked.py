"""What counts as asked: not what was only looked at."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.browser.test_kept_means_kept import write
from tests.browser.test_less_time import number, rows
from tests.browser.test_live_talk import open_live
from tests.browsing import stopped_clock
from tests.talks import a_talk

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.actions import Chosen, prepare
from askwell.journey.purpose.actions import choose_purposes
from askwell.method.purposes import Purpose

PLANNED = ["s06", "s01", "s02", "s09", "s12", "x24", "s15"]


@pytest.fixture
def live(phone: Page, maya: Seeker) -> Page:
    """The page of a talk of thirty minutes that runs, with five questions and two to close with."""
    talk: Talk = a_talk(maya, timezone.now(), minutes=30)
    choose_purposes(talk.campaign, purposes=Purpose)
    prepare(talk, chosen=[Chosen(key=key) for key in PLANNED], now=timezone.now())
    stopped_clock(phone, lambda: open_live(phone, talk))
    phone.get_by_role("button", name="Start the 30 minutes").click()
    return phone


def close(page: Page) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Close").click()


def mark(page: Page, stands: str, row: int) -> None:
    page.locator(f"#questions-list [data-tick={stands}]").nth(row).click()


def ten_minutes(page: Page) -> None:
    page.get_by_role("button", name="All questions").click()
    page.get_by_role("button", name="10 minutes").click()


def test_stepping_through_the_questions_asks_none_of_them(live: Page) -> None:
    ten_minutes(live)
    room = number(live)
    for _ in range(2):
        live.get_by_role("button", name="Next question").click()
    while live.locator("#previous").is_enabled():
        live.locator("#previous").click()
    assert number(live) == room
    assert [row for row in rows(live) if row.endswith((", asked", ", noted", ", answered"))] == []


def test_a_question_that_stood_there_for_a_while_as_the_clock_ran_counts_as_asked(live: Page) -> None:
    live.clock.run_for(40_000)
    live.get_by_role("button", name="Next question").click()
    live.clock.run_for(5_000)
    assert [row.rpartition(", ")[2] for row in rows(live) if row.endswith(", asked")] == ["asked"]
    assert rows_of(live)[0].endswith(", asked")


def rows_of(page: Page) -> list[str]:
    return page.locator("#questions-list .goes").all_inner_texts()


def test_what_is_ticked_in_whatever_order_is_passed_over_and_stays_ticked_after_a_reload(live: Page) -> None:
    listed = [row.partition(",")[0] for row in rows(live)]
    mark(live, "answered", 1)
    mark(live, "skipped", 2)
    expect(live.locator("#questions-list .goes").nth(1)).to_have_text(f"{listed[1]}, answered")
    expect(live.locator("#questions-list .goes").nth(2)).to_have_text(f"{listed[2]}, skipped")
    close(live)
    live.get_by_role("button", name="Next question").click()
    assert number(live).startswith("Question 4 of 7")
    live.reload()
    live.wait_for_selector("body[data-ready=yes]")
    assert [row.rpartition(", ")[2] for row in rows(live)[1:3]] == ["answered", "skipped"]


def test_what_is_left_out_makes_room_and_is_offered_no_more(live: Page) -> None:
    ten_minutes(live)
    waiting = [row for row in rows(live) if row.endswith(", can wait")]
    for row, text in enumerate(rows_of(live)):
        if row and not text.endswith(", can wait") and row < 5:
            mark(live, "skipped", row)
    left = rows_of(live)
    assert len([row for row in left if row.endswith(", can wait")]) < len(waiting)
    assert live.locator("#spare-list .goes").all_inner_texts() == []


def test_a_tick_comes_off_again_and_a_note_outweighs_skipping(live: Page) -> None:
    rows(live)
    mark(live, "answered", 3)
    mark(live, "answered", 3)
    mark(live, "skipped", 0)
    close(live)
    write(live, "By an advertisement")
    stands = [row.rpartition(", ")[2] for row in rows(live)]
    assert (stands[0], stands[3].endswith("answered")) == ("noted", False)


def test_the_question_on_the_screen_is_ticked_beside_next(live: Page) -> None:
    tick = live.get_by_role("button", name="Answered", exact=True)
    tick.click()
    assert tick.get_attribute("aria-pressed") == "true"
    assert rows(live)[0].endswith(", answered")
