"""The end of a talk on the phone: it is told whenever a network comes, and then nothing stays."""

import datetime as dt
import re
from collections.abc import Iterator

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer
from tests.browser.test_kept_means_kept import ready, write
from tests.browser.test_live_hand import LEFT
from tests.browser.test_offline import there
from tests.browsing import context_of
from tests.talks import a_talk, planned

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.talk import actions
from askwell.journey.talk.models import WrapUp

NOTHING = [0, 0, 0, 0]
# So far off is the house's time on a phone that heard it by slow answers alone.
NEAR = dt.timedelta(seconds=20)


@pytest.fixture
def talk(live_server: object, maya: Seeker) -> Talk:
    """A talk with two questions, now."""
    talk = a_talk(maya, timezone.now())
    planned(talk, timezone.now(), "What is a day really like?", "How did you get in?")
    return talk


@pytest.fixture
def live(chromium: Browser, live_server: LiveServer, maya: Seeker, talk: Talk) -> Iterator[Page]:
    """The talk page on a phone that may close it and open it again."""
    context = context_of(chromium, maya, live_server.url)
    page = context.new_page()
    open_again(page, talk)
    page.wait_for_selector("body[data-kept=page]")
    yield page
    context.close()


def open_again(page: Page, talk: Talk) -> None:
    ready(page, f"/talks/{talk.pk}/live")


def finish(page: Page) -> None:
    page.get_by_role("button", name="Wrap up").click()
    page.get_by_label("Said thank you").check()
    page.get_by_role("button", name="Finish the talk").click()


def finished_without_a_network(page: Page) -> None:
    page.context.set_offline(offline=True)
    page.get_by_role("button", name="Start the 25 minutes").click()
    write(page, "the last word")
    finish(page)
    expect(page.locator("#finish-says")).to_contain_text("This page goes on by itself then.")


def online(page: Page) -> None:
    page.context.set_offline(offline=False)
    page.evaluate("dispatchEvent(new Event('online'))")


def test_a_talk_finished_without_a_network_stays_ended_through_a_reload(live: Page, talk: Talk) -> None:
    finished_without_a_network(live)
    live.reload()
    live.wait_for_selector("body[data-ready=yes]")
    expect(live.locator("#tip")).to_have_text("This talk has ended. You can still add notes.")
    stood = live.locator("#left").inner_text()
    live.wait_for_timeout(1_200)
    assert (live.locator("#left").inner_text(), there(talk)) == (stood, [])


def test_opened_again_it_tells_its_end_leads_on_and_leaves_nothing(live: Page, talk: Talk) -> None:
    before = timezone.now()
    finished_without_a_network(live)
    after = timezone.now()
    again = live.context.new_page()
    live.close()
    again.context.set_offline(offline=False)
    again.goto(f"/talks/{talk.pk}/live", wait_until="commit")
    again.wait_for_url(re.compile(rf"/talks/{talk.pk}(/after)?$"))
    talk.refresh_from_db()
    assert (again.evaluate(LEFT), there(talk)) == (NOTHING, ["the last word"])
    assert WrapUp.objects.of(talk.seeker).get(talk=talk).thanked
    assert talk.ended_at is not None
    assert before - NEAR < talk.ended_at < after + NEAR


def test_going_on_with_the_talk_takes_an_end_back_that_was_not_told_yet(live: Page, talk: Talk) -> None:
    finished_without_a_network(live)
    live.get_by_role("button", name="Keep talking").click()
    expect(live.locator("#tip")).to_have_text("")
    write(live, "and one more")
    online(live)
    expect(live.locator("#saved")).to_have_text("2 notes safe, here and on your computer.")
    talk.refresh_from_db()
    assert (talk.ended_at, there(talk)) == (None, ["the last word", "and one more"])


def test_words_in_the_box_hold_the_page_until_they_are_kept(live: Page, talk: Talk) -> None:
    finished_without_a_network(live)
    live.reload()
    live.wait_for_selector("body[data-ready=yes]")
    live.get_by_role("textbox", name="Note", exact=True).press_sequentially("half a tho")
    online(live)
    expect(live.locator("#saved")).to_have_text("1 note safe, here and on your computer.")
    live.get_by_role("textbox", name="Note", exact=True).press_sequentially("ught")
    live.get_by_role("button", name="Keep", exact=True).click()
    live.wait_for_url(re.compile(rf"/talks/{talk.pk}(/after)?$"))
    assert (live.evaluate(LEFT), there(talk)) == (NOTHING, ["the last word", "half a thought"])


def test_a_talk_that_was_ended_at_the_computer_leaves_the_phone_and_may_still_be_written_in(
    live: Page, talk: Talk
) -> None:
    write(live, "while it ran")
    expect(live.locator("#saved")).to_have_text("1 note safe, here and on your computer.")
    actions.end(talk, at=timezone.now(), now=timezone.now())
    online(live)
    gone(live)
    write(live, "afterwards")
    expect(live.locator("#saved")).to_have_text("2 notes safe, here and on your computer.")
    gone(live)
    open_again(live, talk)
    gone(live)
    assert there(talk) == ["while it ran", "afterwards"]


def gone(page: Page) -> None:
    """Wait until nothing of any talk is on the phone."""
    eventually(page, LEFT, NOTHING)


def eventually(page: Page, script: str, wanted: object) -> None:
    """Ask the page until it answers so; longer than it waits before it tries the house again."""
    found: object = None
    for _ in range(600):
        found = page.evaluate(script)
        if found == wanted:
            return
        page.wait_for_timeout(100)
    assert found == wanted


OF_WHICH_TALKS = """async () => {
  const workers = (await navigator.serviceWorker.getRegistrations()).map((one) => new URL(one.scope).pathname.split("/")[2]);
  const files = (await caches.keys()).map((name) => name.split(":")[1]);
  const local = Object.keys(localStorage).map((key) => key.split(":")[1]);
  const rows = await new Promise((resolve) => indexedDB.open("askwell-talks").onsuccess = ({ target: { result } }) =>
    result.transaction("keys").objectStore("keys").getAllKeys().onsuccess = ({ target }) => resolve(target.result));
  return [...new Set([...workers, ...files, ...local, ...rows])];
}"""


def test_what_another_talk_left_is_sent_and_let_go_with_its_page_and_files(
    live: Page, talk: Talk, maya: Seeker
) -> None:
    finished_without_a_network(live)
    left = live.evaluate(LEFT)
    other = a_talk(maya, timezone.now(), name="Sofia Brandt")
    again = live.context.new_page()
    live.close()
    again.context.set_offline(offline=False)
    open_again(again, other)
    again.wait_for_selector("body[data-kept=page]")
    eventually(again, OF_WHICH_TALKS, [str(other.pk)])
    talk.refresh_from_db()
    assert (left[2:], there(talk), talk.ended_at is not None) == ([1, 1], ["the last word"], True)


def test_a_talk_that_waits_with_words_in_its_box_is_sent_and_stays(
    live: Page, talk: Talk, maya: Seeker
) -> None:
    finished_without_a_network(live)
    live.get_by_role("dialog").press("Escape")
    live.get_by_role("textbox", name="Note", exact=True).press_sequentially("half a tho")
    live.wait_for_selector("body[data-draft=stored]")
    finish(live)  # what is in the box is kept with it
    expect(live.locator("#lines")).to_contain_text("half a tho")
    live.get_by_role("dialog").press("Escape")
    live.get_by_role("textbox", name="Note", exact=True).press_sequentially("ught")
    live.wait_for_selector("body[data-draft=stored]")
    again = live.context.new_page()
    live.close()
    again.context.set_offline(offline=False)
    open_again(again, a_talk(maya, timezone.now(), name="Sofia Brandt"))
    for _ in range(600):
        if len(there(talk)) == 2:
            break
        again.wait_for_timeout(100)
    again.wait_for_timeout(300)
    open_again(again, talk)
    assert again.get_by_role("textbox", name="Note", exact=True).input_value() == "ught"
    assert there(talk) == ["the last word", "half a tho"]
