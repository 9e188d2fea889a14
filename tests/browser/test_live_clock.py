"""The clock of the talk: right on a phone whose own is wrong, and kind to the end that was agreed."""

import datetime as dt
import re
from collections.abc import Callable, Iterator

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer
from tests.browser.test_kept_means_kept import ready, write
from tests.browser.test_offline import safe, shown, there
from tests.browsing import context_of
from tests.talks import a_talk, planned

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line
from askwell.method.clock import time_left

MINUTE = dt.timedelta(minutes=1)
HALF_A_MINUTE = 30  # seconds
OUTBOX = """new Promise((done) => {
  indexedDB.open("askwell-talks").onsuccess = ({ target: { result } }) => {
    const asked = result.transaction("outbox", "readwrite").objectStore("outbox").%s();
    asked.onsuccess = () => result.close() ?? done(asked.result);
  };
})"""
# Ten seconds at the most.
HOLDS = f"""async (count) => {{
  for (let left = 500; left && (await {OUTBOX % "count"}) !== count; left -= 1) await new Promise((next) => setTimeout(next, 20));
  return await {OUTBOX % "count"};
}}"""
EMPTY = f"() => {OUTBOX % 'clear'}"


@pytest.fixture
def talk(live_server: object, maya: Seeker) -> Talk:
    """A talk with two questions, now."""
    talk = a_talk(maya, timezone.now())
    planned(talk, timezone.now(), "What is a day really like?", "How did you get in?")
    return talk


@pytest.fixture
def wrong(
    chromium: Browser, live_server: LiveServer, maya: Seeker, request: pytest.FixtureRequest
) -> Iterator[Page]:
    """A phone whose clock is wrong by so many hours."""
    context = context_of(chromium, maya, live_server.url)
    context.add_init_script(
        f"{{ const now = Date.now; Date.now = () => now() + {request.param} * 3_600_000; }}"
    )
    yield context.new_page()
    context.close()


def close_to_now(moment: dt.datetime | None) -> bool:
    return moment is not None and abs(moment - timezone.now()) < 2 * MINUTE


@pytest.mark.parametrize(
    ("wrong", "started"),
    [
        (24, "before the reload"),
        (-24, "after it"),
        pytest.param(24, "after it", marks=pytest.mark.soak),
        pytest.param(-24, "before the reload", marks=pytest.mark.soak),
    ],
    indirect=["wrong"],
)
def test_a_clock_wrong_by_a_day_stays_put_right_through_reloads_without_a_network(
    wrong: Page, talk: Talk, started: str
) -> None:
    ready(wrong, f"/talks/{talk.pk}/live")
    wrong.wait_for_selector("body[data-kept=page]")
    write(wrong, "first")
    safe_one(wrong)
    wrong.context.set_offline(offline=True)
    start = wrong.get_by_role("button", name="Start the 25 minutes")
    if started == "before the reload":
        kept(wrong, talk, start.click)
    wrong.reload()
    wrong.wait_for_selector("body[data-ready=yes]")
    if started == "after it":
        kept(wrong, talk, start.click)
    write(wrong, "second")
    wrong.reload()
    wrong.wait_for_selector("body[data-ready=yes]")
    write(wrong, "third")
    offline = wrong.locator("#left").inner_text(), wrong.locator("#left-word").inner_text(), shown(wrong)
    wrong.context.set_offline(offline=False)
    safe(wrong, 3)
    talk.refresh_from_db()
    assert (offline[0][:3] in {"24:", "25:"}, *offline[1:]) == (True, "left", ["first", "second", "third"])
    assert (shown(wrong), there(talk)) == (["first", "second", "third"],) * 2
    assert close_to_now(talk.started_at)
    assert [line.text for line in Line.objects.of(talk.seeker) if not close_to_now(line.at)] == []


def kept(page: Page, talk: Talk, do: Callable[[], None]) -> None:
    """Do something that changes how far the talk is, and wait until the phone has kept it."""
    key = f"askwell:{talk.pk}:place"
    before = page.evaluate("(key) => localStorage.getItem(key)", key)
    do()
    page.wait_for_function("([key, before]) => localStorage.getItem(key) !== before", arg=[key, before])


@pytest.mark.parametrize("wrong", [0], indirect=True)
def test_a_start_whose_telling_was_cut_off_is_told_by_the_page_that_comes_after(
    wrong: Page, talk: Talk
) -> None:
    ready(wrong, f"/talks/{talk.pk}/live")
    wrong.wait_for_selector("body[data-kept=page]")
    wrong.context.set_offline(offline=True)
    kept(wrong, talk, wrong.get_by_role("button", name="Start the 25 minutes").click)
    assert wrong.evaluate(HOLDS, 1) == 1
    wrong.evaluate(EMPTY)
    wrong.reload()
    wrong.wait_for_selector("body[data-ready=yes]")
    wrong.context.set_offline(offline=False)
    wrong.evaluate("dispatchEvent(new Event('online'))")
    assert wrong.evaluate(HOLDS, 0) == 0
    talk.refresh_from_db()
    assert close_to_now(talk.started_at)


def safe_one(page: Page) -> None:
    expect(page.locator("#saved")).to_have_text("1 note safe, here and on your computer.")


@pytest.mark.parametrize("wrong", [24, -24], indirect=True)
def test_what_was_written_before_the_house_told_the_time_is_put_right_when_it_is_sent(
    wrong: Page, talk: Talk
) -> None:
    wrong.route("**/api/**", lambda route: route.abort())
    ready(wrong, f"/talks/{talk.pk}/live")
    wrong.get_by_role("button", name="Start the 25 minutes").click()
    write(wrong, "first")
    write(wrong, "second")
    wrong.unroute_all()
    safe(wrong, 2)
    write(wrong, "third")
    safe(wrong, 3)
    talk.refresh_from_db()
    assert close_to_now(talk.started_at)
    assert [line.text for line in Line.objects.of(talk.seeker).order_by("at", "id") if close_to_now(line.at)] == [
        "first", "second", "third",
    ]  # fmt: skip
    assert abs(left_on(wrong) - left_by_the_house(talk)) < HALF_A_MINUTE


def left_on(page: Page) -> int:
    """Return how many seconds the page says are left."""
    minutes, _, seconds = page.locator("#left").inner_text().partition(":")
    return int(minutes) * 60 + int(seconds)


def left_by_the_house(talk: Talk) -> int:
    """Return how many seconds are left now as the server reads it: however slow the machine, the page says the same."""
    return time_left(
        talk.started_at, agreed_minutes=talk.agreed_minutes, starts_at=talk.starts_at, now=timezone.now()
    ).seconds_left


@pytest.mark.parametrize("wrong", [0], indirect=True)
def test_the_order_of_writing_holds_though_the_clock_is_set_back_between_two_notes(
    wrong: Page, talk: Talk
) -> None:
    ready(wrong, f"/talks/{talk.pk}/live")
    wrong.wait_for_selector("body[data-kept=page]")
    safe_none(wrong)
    wrong.context.set_offline(offline=True)
    write(wrong, "first")
    wrong.context.add_init_script("{ const now = Date.now; Date.now = () => now() - 7_200_000; }")
    wrong.reload()
    wrong.wait_for_selector("body[data-ready=yes]")
    write(wrong, "second")
    offline = shown(wrong)
    wrong.context.set_offline(offline=False)
    safe(wrong, 2)
    assert (offline, there(talk)) == (["first", "second"], ["first", "second"])
    assert [line.text for line in Line.objects.of(talk.seeker) if not close_to_now(line.at)] == []


def safe_none(page: Page) -> None:
    expect(page.locator("#saved")).to_have_text("Ready. Everything you type is kept here first.")


def begun(talk: Talk, *, late: float, ago: float) -> None:
    """Let a talk have begun so many minutes late, so many minutes ago."""
    at = timezone.now() - dt.timedelta(minutes=ago)
    agreed = at - dt.timedelta(minutes=late)
    Talk.objects.of(talk.seeker).filter(pk=talk.pk).update(started_at=at, starts_at=agreed)


def test_a_talk_begun_late_keeps_the_agreed_end_and_says_so_quietly(phone: Page, talk: Talk) -> None:
    begun(talk, late=5, ago=0.1)
    ready(phone, f"/talks/{talk.pk}/live")
    expect(phone.locator("#ends")).to_have_text(re.compile(r"^You agreed to end at \d+:\d\d [ap]m$"))
    expect(phone.locator("#tip")).to_have_text(re.compile("^Begun 5 minutes late. You agreed to end at "))
    assert phone.locator("#left").inner_text().startswith("19:")
    phone.get_by_role("button", name="All questions").click()
    phone.get_by_role("button", name="All 25 minutes").click()
    expect(phone.locator("#left")).to_have_text(re.compile("^24:"))
    expect(phone.locator("#ends")).to_have_text(re.compile("^25 minutes agreed, to "))
    expect(phone.locator("#tip")).to_have_text("")


@pytest.mark.parametrize(
    ("late", "ends", "left"), [(0.5, "25 minutes agreed, to ", "24:"), (20, "25 minutes agreed, to ", "24:")]
)
def test_half_a_minute_is_not_late_and_a_talk_put_off_has_all_its_minutes(
    phone: Page, talk: Talk, late: float, ends: str, left: str
) -> None:
    begun(talk, late=late, ago=0.1)
    ready(phone, f"/talks/{talk.pk}/live")
    assert phone.locator("#ends").inner_text().startswith(ends)
    assert phone.locator("#left").inner_text().startswith(left)


def test_more_time_is_theirs_to_offer_and_then_counts(phone: Page, talk: Talk) -> None:
    begun(talk, late=0, ago=26)
    ready(phone, f"/talks/{talk.pk}/live")
    phone.get_by_role("button", name="All questions").click()
    expect(phone.locator("#less-word")).to_have_text("They offer")
    phone.get_by_role("button", name="10 minutes").click()
    expect(phone.locator("#ends")).to_have_text(re.compile("^They have until "))
    assert phone.locator("body").get_attribute("data-phase") == "calm"
