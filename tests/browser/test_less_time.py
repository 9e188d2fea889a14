"""A talk that turns out shorter, or leaves time to spare, goes to what is worth most."""

import datetime as dt

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.browser.test_live_talk import open_live
from tests.talks import a_talk

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.actions import Chosen, prepare
from askwell.journey.purpose.actions import choose_purposes
from askwell.journey.talk import actions
from askwell.method.purposes import Purpose

PLANNED = ["s06", "s01", "s02", "s09", "s12", "x24", "s15"]


@pytest.fixture
def talk(live_server: object, maya: Seeker) -> Talk:
    """A talk of thirty minutes with five questions and two to close with."""
    talk = a_talk(maya, timezone.now(), minutes=30)
    choose_purposes(talk.campaign, purposes=Purpose)
    prepare(talk, chosen=[Chosen(key=key) for key in PLANNED], now=timezone.now())
    return talk


def number(page: Page) -> str:
    return page.locator("#question-number").inner_text()


def rows(page: Page) -> list[str]:
    page.get_by_role("button", name="All questions").click()
    return page.locator("#questions-list .goes").all_inner_texts()


def test_when_they_have_only_ten_minutes_some_questions_can_wait_and_next_passes_them_over(
    phone: Page, talk: Talk
) -> None:
    open_live(phone, talk)
    phone.get_by_role("button", name="Start the 30 minutes").click()
    assert number(phone) == "Question 1 of 7"
    rows(phone)
    phone.get_by_role("button", name="10 minutes").click()
    expect(phone.locator("#question-number")).to_have_text("Question 1 of 7, time for 2 more")
    expect(phone.locator("#ends")).to_contain_text("They have until")
    waiting = [row.removesuffix(", can wait") for row in rows(phone) if row.endswith(", can wait")]
    assert len(waiting) == 2
    phone.get_by_role("dialog").get_by_role("button", name="Close").click()
    phone.get_by_role("button", name="Answered", exact=True).click()
    phone.get_by_role("button", name="Next question").click()
    assert (number(phone), phone.locator("#question").inner_text() in waiting) == (
        "Question 2 of 7, time for 2 more",
        False,
    )
    phone.reload()
    expect(phone.locator("#ends")).to_contain_text("They have until")


def test_when_nothing_more_fits_it_says_that_the_rest_can_wait_and_nothing_of_it_after_the_end(
    phone: Page, talk: Talk
) -> None:
    now = timezone.now()
    actions.begin(talk, at=now - dt.timedelta(minutes=26), now=now)
    open_live(phone, talk)
    assert number(phone) == "Question 1 of 7, the rest can wait"
    actions.end(talk, at=now, now=now)
    phone.reload()
    phone.wait_for_selector("body[data-ready=yes]")
    assert number(phone) == "Question 1 of 7"


def test_time_that_is_left_is_offered_to_a_question_that_was_not_planned(phone: Page, talk: Talk) -> None:
    now = timezone.now()
    actions.begin(talk, at=now - dt.timedelta(minutes=5), now=now)
    open_live(phone, talk)
    rows(phone)
    offered = phone.locator("#spare-list .goes")
    text = offered.first.inner_text()
    offered.first.click()
    assert (number(phone), phone.locator("#question").inner_text()) == ("Question 6 of 8", text)
    phone.get_by_role("textbox", name="Note", exact=True).fill("Ask the union")
    phone.get_by_role("button", name="Keep", exact=True).click()
    expect(phone.locator("#saved")).to_have_text("1 note safe, here and on your computer.")
    assert [str(line.question) for line in talk.lines.all()] == [text]
    phone.reload()
    phone.wait_for_selector("body[data-ready=yes]")
    assert rows(phone)[5].startswith(text)
