"""The talk page in one hand: what is touched lies low and large; quiet, on paper, in confidence, forgotten."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.browser.test_kept_means_kept import ready, write
from tests.browser.test_live_clock import kept
from tests.browser.test_live_talk import faults
from tests.talks import a_talk, planned

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.queries import standing_lines

REACH = """() => [...document.querySelectorAll("#dock button, #dock textarea, #dock label")]
  .filter((one) => one.checkVisibility() && !one.classList.contains("vh"))
  .map((one) => ({ name: one.innerText || one.id, box: one.getBoundingClientRect() }))
  .filter(({ box }) => box.top < innerHeight - 200 || box.height < 44 || box.width < 44)
  .map(({ name, box }) => `${name} ${Math.round(box.top)} ${box.width}x${box.height}`)"""
LEFT = """() => new Promise((resolve) => {
  const opening = indexedDB.open("askwell-talks");
  opening.onsuccess = async () => {
    const count = (name) => new Promise((done) =>
      opening.result.transaction(name).objectStore(name).count().onsuccess = ({ target }) => done(target.result));
    const rows = await Promise.all([...opening.result.objectStoreNames].map(count));
    const workers = await navigator.serviceWorker.getRegistrations();
    const kept = await caches.keys();
    resolve([rows.reduce((a, b) => a + b), Object.keys(localStorage).length, workers.length, kept.length]);
  };
})"""


@pytest.fixture
def talk(live_server: object, maya: Seeker) -> Talk:
    """A talk with two questions, now."""
    talk = a_talk(maya, timezone.now())
    planned(talk, timezone.now(), "What is a day really like?", "How did you get in?")
    return talk


@pytest.fixture
def live(phone: Page, talk: Talk) -> Page:
    """The talk page on the phone."""
    ready(phone, f"/talks/{talk.pk}/live")
    return phone


def test_all_that_is_touched_lies_in_the_lower_200_px_and_is_44_px_large(live: Page) -> None:
    before = live.evaluate(REACH)
    live.get_by_role("button", name="Start the 25 minutes").click()
    assert (before, live.evaluate(REACH)) == ([], [])


def test_a_note_said_in_confidence_is_marked_and_stays_so_when_reworded(live: Page, talk: Talk) -> None:
    live.get_by_role("radio", name="Number").check(force=True)
    live.get_by_role("checkbox", name="In confidence").check(force=True)
    write(live, "62,000 a year")
    live.get_by_role("button", name="Change this note").click()
    live.locator("#edit-text").fill("62,500 a year")
    live.get_by_role("button", name="Keep this wording").click()
    expect(live.locator("#edit-text")).to_be_hidden()
    write(live, "Ask the journal")
    expect(live.locator("#saved")).to_have_text("2 notes safe, here and on your computer.")
    assert live.locator("#lines .kind").all_inner_texts() == ["Number, in confidence", "They said"]
    assert [(line.kind, line.trust, line.text) for line in standing_lines(talk)] == [
        ("number", "confidential", "62,500 a year"),
        ("said", "quotable", "Ask the journal"),
    ]


@pytest.mark.parametrize(
    ("button", "seen"),
    [
        ("Quiet screen", ["Start the 25 minutes", "Show the notes"]),
        ("I write on paper", ["Start the 25 minutes", "Wrap up", "Show the notes"]),
    ],
)
def test_the_clock_may_stand_alone_and_stays_so_after_a_reload(
    live: Page, talk: Talk, button: str, seen: list[str]
) -> None:
    live.get_by_role("button", name="All questions").click()
    kept(live, talk, live.get_by_role("button", name=button).click)
    live.reload()
    live.wait_for_selector("body[data-ready=yes]")
    shown = [one.inner_text() for one in live.locator("#dock button").all() if one.is_visible()]
    assert (shown, live.locator("#left").is_visible(), live.locator("#question").is_visible()) == (
        seen,
        True,
        False,
    )
    assert (faults(live), live.evaluate(REACH)) == ([], [])
    live.get_by_role("button", name="Show the notes").click()
    expect(live.locator("#question")).to_be_visible()


def test_however_many_notes_there_are_the_clock_stays_in_sight_and_coming_back_to_them_shows_the_last(
    live: Page,
) -> None:
    for number in range(16):
        write(live, f"Note {number}")
    live.locator("#main").evaluate("main => main.scrollTop = 0")
    height = live.evaluate("[document.documentElement.scrollHeight, innerHeight]")
    live.get_by_role("button", name="All questions").click()
    live.get_by_role("button", name="Quiet screen").click()
    live.get_by_role("button", name="Show the notes").click()
    assert height == [844, 844]
    expect(live.locator("#left")).to_be_in_viewport(ratio=1)
    expect(live.locator("#lines li").last).to_be_in_viewport(ratio=1)


def test_whatever_the_wrap_up_shows_its_last_buttons_stay_in_sight(live: Page) -> None:
    live.get_by_role("button", name="Wrap up").click()
    for part in ("My resume", "Checklist", "Their card", "Checklist"):
        live.get_by_role("radio", name=part).check(force=True)
        expect(live.get_by_role("button", name="Finish the talk")).to_be_in_viewport(ratio=1)


def test_forgetting_leaves_nothing_on_the_phone_and_says_what_would_be_lost(live: Page, talk: Talk) -> None:
    live.wait_for_selector("body[data-kept=page]")
    write(live, "Mornings are reading")
    expect(live.locator("#saved")).to_have_text("1 note safe, here and on your computer.")
    live.context.set_offline(offline=True)
    write(live, "never sent")
    live.get_by_role("button", name="All questions").click()
    live.get_by_role("button", name="Forget this phone").click()
    expect(live.locator("#forget-says")).to_have_text(
        "1 note has not reached your computer and would be lost."
    )
    live.context.set_offline(offline=False)
    live.route("**/api/**", lambda route: route.abort())
    live.get_by_role("button", name="Yes, forget").click()
    live.wait_for_url(re.compile(rf"/talks/{talk.pk}$"))
    assert live.evaluate(LEFT) == [0, 0, 0, 0]


# An answer that was on its way as the talk was forgotten tells the time once more; so does one in the midst of it.
HEARD_LATE = """(talk) => import('/static/live/store.js').then(async ({ openStore }) => {
  const store = await openStore(talk);
  const left = async (...drafts) => (await Promise.all(drafts), Object.keys(localStorage).length);
  const before = await left(store.keepDraft("clock", { low: 0, high: 9 }));
  const meanwhile = store.keepDraft("clock", { low: 1, high: 8 });
  await store.wipe();
  return [before, await left(meanwhile, store.keepDraft("clock", { low: 2, high: 7 }))];
})"""


def test_what_is_heard_after_a_talk_was_forgotten_is_kept_nowhere(phone: Page) -> None:
    phone.goto("/talks")
    assert phone.evaluate(HEARD_LATE, "a talk") == [1, 0]


def test_a_finished_talk_that_has_arrived_leaves_nothing_on_the_phone(live: Page, talk: Talk) -> None:
    live.wait_for_selector("body[data-kept=page]")
    write(live, "Mornings are reading")
    live.get_by_role("button", name="Wrap up").click()
    live.get_by_role("button", name="Finish the talk").click()
    live.wait_for_url(re.compile(rf"/talks/{talk.pk}(/after)?$"))
    assert live.evaluate(LEFT) == [0, 0, 0, 0]
    assert [line.text for line in standing_lines(talk)] == ["Mornings are reading"]
