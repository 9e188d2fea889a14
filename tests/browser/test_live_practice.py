"""A rehearsal is the page of the talk itself, with turns; nothing of it is kept and nothing is sent."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Page, Request, expect
from tests.browser.test_kept_means_kept import ready, write
from tests.browser.test_live_hand import LEFT
from tests.browser.test_live_talk import faults
from tests.browsing import stopped_clock
from tests.talks import a_talk, planned

from askwell.accounts.models import Seeker
from askwell.desk.data import plain_rows
from askwell.journey.agreement.models import Talk


@pytest.fixture
def talk(live_server: object, maya: Seeker) -> Talk:
    """A talk of 25 minutes with two questions, now."""
    talk = a_talk(maya, timezone.now())
    planned(talk, timezone.now(), "What is a day really like?", "How did you get in?")
    return talk


def counts(seeker: Seeker) -> dict[str, int]:
    return {name: model.objects.of(seeker).count() for name, model in plain_rows.tables().items()}


def test_a_whole_rehearsal_leaves_nothing_on_the_phone_and_sends_nothing(phone: Page, talk: Talk) -> None:
    asked: list[str] = []

    def note(request: Request) -> None:
        if "/api/" in request.url or request.method != "GET":
            asked.append(f"{request.method} {request.url}")

    before = counts(talk.seeker)
    phone.on("request", note)
    ready(phone, f"/talks/{talk.pk}/practice")
    phone.get_by_role("button", name="Start the 25 minutes").click()
    write(phone, "Mornings are reading")
    phone.get_by_role("button", name="Next question").click()
    expect(phone.locator("#question")).to_have_text("How did you get in?")
    phone.get_by_role("button", name="Change this note").click()
    phone.locator("#edit-text").fill("Mornings are writing")
    phone.get_by_role("button", name="Keep this wording").click()
    expect(phone.locator("#lines p")).to_have_text("Mornings are writing")
    phone.get_by_role("textbox", name="Note", exact=True).press_sequentially("half a wo")
    expect(phone.locator("#saved")).to_have_text("Practice: nothing is kept or sent.")
    phone.get_by_role("textbox", name="Note", exact=True).fill("")
    phone.get_by_role("button", name="Wrap up").click()
    phone.get_by_label("Said thank you").check()
    phone.get_by_role("button", name="Finish the talk").click()
    phone.wait_for_url(re.compile(rf"/talks/{talk.pk}/prep$"))
    stores = phone.evaluate("indexedDB.databases().then((all) => all.length)")
    talk.refresh_from_db()
    assert (asked, stores, counts(talk.seeker), talk.started_at) == ([], 0, before, None)
    assert phone.evaluate("Object.keys(localStorage).length") == 0
    assert phone.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0


def test_a_reload_begins_anew_and_leaves_what_the_talk_itself_holds_alone(phone: Page, talk: Talk) -> None:
    ready(phone, f"/talks/{talk.pk}/live")
    write(phone, "of the talk")
    expect(phone.locator("#saved")).to_have_text("1 note safe, here and on your computer.")
    phone.wait_for_selector("body[data-kept=page]")
    ready(phone, f"/talks/{talk.pk}/live")
    kept = phone.evaluate(LEFT)
    ready(phone, f"/talks/{talk.pk}/practice")
    assert phone.locator("#lines p").count() == 0
    phone.get_by_role("button", name="Start the 25 minutes").click()
    write(phone, "only said aloud")
    phone.reload()
    phone.wait_for_selector("body[data-ready=yes]")
    assert (phone.locator("#lines p").count(), phone.locator("#left").inner_text()) == (0, "25:00")
    assert phone.evaluate(LEFT) == kept
    phone.get_by_role("button", name="Start the 25 minutes").click()
    phone.get_by_role("button", name="Wrap up").click()
    phone.get_by_role("button", name="Finish the talk").click()
    phone.wait_for_url(re.compile(rf"/talks/{talk.pk}/prep$"))
    assert phone.evaluate(LEFT) == kept
    ready(phone, f"/talks/{talk.pk}/live")
    assert phone.locator("#lines p").all_inner_texts() == ["of the talk"]


def test_a_turn_comes_up_at_its_time_and_its_words_when_they_are_asked_for(phone: Page, talk: Talk) -> None:
    stopped_clock(phone, lambda: ready(phone, f"/talks/{talk.pk}/practice"))
    phone.clock.run_for(200_000)
    expect(phone.locator("#turn")).to_be_hidden()
    phone.get_by_role("button", name="Start the 25 minutes").click()
    phone.clock.run_for(140_000)
    expect(phone.locator("#turn")).to_be_hidden()
    phone.clock.run_for(10_000)
    expect(phone.locator("#turn-said")).to_have_text("“I only have ten minutes.”")
    expect(phone.locator("#turn-answer")).to_be_hidden()
    phone.get_by_role("button", name="What could I say?").click()
    expect(phone.locator("#turn-answer")).to_contain_text("Ten minutes is a gift")
    phone.get_by_role("button", name="Go on").click()
    expect(phone.locator("#turn")).to_be_hidden()
    phone.clock.run_for(150_000)
    expect(phone.locator("#turn-said")).to_have_text("“So, tell me about yourself.”")


def test_a_turn_is_closed_to_nobody(page: Page, talk: Talk) -> None:
    ready(page, f"/talks/{talk.pk}/practice")
    found = faults(page)
    page.get_by_role("button", name="All questions").click()
    page.get_by_role("button", name="A turn, please").click()
    page.get_by_role("button", name="What could I say?").click()
    assert (found, faults(page)) == ([], [])


def test_without_javascript_it_is_read_aloud_and_has_no_form(plain: Page, talk: Talk) -> None:
    plain.goto(f"/talks/{talk.pk}/practice")
    plain.get_by_text("“So, are you looking for a job?”").click()
    expect(plain.get_by_text("and I am not asking you for a job.")).to_be_visible()
    expect(plain.locator("#dock")).to_be_hidden()
