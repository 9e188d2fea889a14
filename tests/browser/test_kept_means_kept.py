"""Kept means kept: the browser killed in mid-word, the server gone, an answer lost on the way."""

import itertools
import random
import re
import shutil
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil
import pytest
from django.utils import timezone
from playwright.sync_api import Browser, BrowserType, Error, Page, Route, expect
from pytest_django.live_server_helper import LiveServer
from tests.browsing import PATIENCE, SIZES, session_cookie
from tests.served import household
from tests.talks import a_talk

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line

HALF = "Two hard weeks, four times a year, and I bo"
HERE_AND_THERE = re.compile("safe, here and on your computer")


@pytest.fixture
def talk(live_server: object, maya: Seeker) -> Talk:
    """A talk without a plan, now."""
    return a_talk(maya, timezone.now())


def ready(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector("body[data-ready=yes]")


def write(page: Page, text: str) -> None:
    page.get_by_role("textbox", name="Note", exact=True).fill(text)
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator("#lines")).to_contain_text(text)


@contextmanager
def own_browser(start: BrowserType, path: str, folder: Path) -> Iterator[Page]:
    """Give a phone with a memory of its own, which may be killed."""
    context = start.launch_persistent_context(
        str(folder),
        executable_path=path,
        args=["--no-sandbox", "--disable-dev-shm-usage"],
        viewport=SIZES[390],
    )
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    with suppress(Error):  # it may be dead by now
        context.close()


def kill(folder: Path) -> int:
    """Kill the browser that was started on this folder, by its process ids, and return how many there were."""
    mine = [
        process
        for process in psutil.process_iter(["cmdline"])
        if f"--user-data-dir={folder}" in (process.info["cmdline"] or [])
    ]
    for process in mine:
        with suppress(psutil.NoSuchProcess):
            process.send_signal(signal.SIGKILL)
    psutil.wait_procs(mine, timeout=20)
    return len(mine)


def half_a_word_survives(start: BrowserType, path: str, folder: Path, address: str, maya: Seeker) -> str:
    """Kill the browser right after the last key and return what a new one finds in the box."""
    origin = address.partition("/talks/")[0]
    with own_browser(start, path, folder) as page:
        page.context.add_cookies([session_cookie(maya, origin)])
        ready(page, address)
        page.get_by_role("textbox", name="Note", exact=True).press_sequentially(HALF)
        page.wait_for_selector("body[data-draft=stored]")
        assert kill(folder) > 0
    with own_browser(start, path, folder) as page:
        page.context.add_cookies([session_cookie(maya, origin)])
        ready(page, address)
        return page.get_by_role("textbox", name="Note", exact=True).input_value()


def test_a_browser_killed_in_mid_word_loses_nothing(
    chromium_type: BrowserType,
    chromium_path: str,
    live_server: LiveServer,
    talk: Talk,
    maya: Seeker,
    tmp_path: Path,
) -> None:
    address = f"{live_server.url}/talks/{talk.pk}/live"
    assert half_a_word_survives(chromium_type, chromium_path, tmp_path, address, maya) == HALF


# Each key is noted with its moment by the page itself, and what stood in the box when the page called it stored.
WATCH = """() => {
  [window.seen, window.stored] = [[], ""];
  const box = document.getElementById("draft");
  box.addEventListener("input", () => seen.push([performance.now(), box.value]));
  new MutationObserver(() => document.body.dataset.draft === "stored" && (window.stored = box.value))
    .observe(document.body, { attributeFilter: ["data-draft"] });
}"""
STORED = "() => window.stored"
STOOD_100_MS_BEFORE = '() => seen.filter(([at]) => at <= performance.now() - 100).at(-1)?.[1] ?? ""'


def killed_while_typing(
    start: BrowserType, path: str, folder: Path, address: str, maya: Seeker, moment: float, what: str
) -> tuple[str, str]:
    """Kill the browser while a hand types on; return what must be kept by then, and what is found again."""
    origin = address.partition("/talks/")[0]
    with own_browser(start, path, folder) as page:
        page.context.add_cookies([session_cookie(maya, origin)])
        ready(page, address)
        page.evaluate(WATCH)
        box = page.get_by_role("textbox", name="Note", exact=True)
        end = time.monotonic() + moment
        for number, letter in enumerate(itertools.cycle(HALF)):
            box.press_sequentially(letter)
            if number % 4 == 1:  # a hand rests, too
                page.wait_for_selector("body[data-draft=stored]")
            if number > 1 and time.monotonic() > end:
                break
        stood = str(page.evaluate(what))
        assert kill(folder) > 0
    with own_browser(start, path, folder) as page:
        page.context.add_cookies([session_cookie(maya, origin)])
        ready(page, address)
        return stood, page.get_by_role("textbox", name="Note", exact=True).input_value()


@pytest.mark.parametrize(
    ("times", "what"),
    [
        pytest.param(3, STORED, id="3 times, what was called stored"),
        # A machine that is busy with other tests stores no letter within so little time.
        pytest.param(50, STOOD_100_MS_BEFORE, id="50 times, what is 100 ms old", marks=pytest.mark.soak),
    ],
)
def test_killed_at_random_moments_no_letter_that_must_be_kept_is_lost(
    chromium_type: BrowserType,
    chromium_path: str,
    live_server: LiveServer,
    maya: Seeker,
    tmp_path: Path,
    times: int,
    what: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    chance = random.Random(times)  # noqa: S311  # the same moments each time
    letters, lost = 0, []
    for number in range(times):
        address = f"{live_server.url}/talks/{a_talk(maya, timezone.now()).pk}/live"
        folder, moment = tmp_path / str(number), chance.uniform(0.3, 2)
        stood, found = killed_while_typing(chromium_type, chromium_path, folder, address, maya, moment, what)
        shutil.rmtree(folder, ignore_errors=True)
        letters += len(stood)
        if not found.startswith(stood):
            lost.append((stood, found))
    with capsys.disabled():
        print(f"\nkilled {times} times in mid-word: {letters} letters, lost in {len(lost)} of {times}")
    assert (letters > times, lost) == (True, [])


def test_notes_written_while_the_browser_is_offline_survive_its_death(
    chromium_type: BrowserType,
    chromium_path: str,
    live_server: LiveServer,
    talk: Talk,
    maya: Seeker,
    tmp_path: Path,
) -> None:
    address = f"{live_server.url}/talks/{talk.pk}/live"
    with own_browser(chromium_type, chromium_path, tmp_path) as page:
        page.context.add_cookies([session_cookie(maya, live_server.url)])
        ready(page, address)
        page.context.set_offline(offline=True)
        for number in range(5):
            write(page, f"note {number}")
        expect(page.locator("#saved")).to_have_text(
            "5 notes safe on this phone. Will reach your computer later."
        )
        kill(tmp_path)
    assert Line.objects.of(maya).count() == 0
    with own_browser(chromium_type, chromium_path, tmp_path) as page:
        page.context.add_cookies([session_cookie(maya, live_server.url)])
        ready(page, address)
        expect(page.locator("#saved")).to_have_text("5 notes safe, here and on your computer.")
    assert [line.text for line in Line.objects.of(maya)] == [f"note {number}" for number in range(5)]


def test_answers_lost_on_the_way_bring_no_note_twice(phone: Page, talk: Talk) -> None:
    seen: Counter[str] = Counter()

    def lose_every_third(route: Route) -> None:
        seen["all"] += 1
        if seen["all"] % 3:
            route.continue_()
        else:
            route.fetch()  # the server stores it
            route.abort()  # and nobody hears so
            seen["lost"] += 1

    phone.route("**/api/lines/*", lose_every_third)
    ready(phone, f"/talks/{talk.pk}/live")
    for number in range(12):
        write(phone, f"note {number}")
        phone.evaluate("dispatchEvent(new Event('online'))")
    for _ in range(10):
        if HERE_AND_THERE.search(phone.locator("#saved").inner_text()):
            break
        phone.evaluate("dispatchEvent(new Event('online'))")
        phone.wait_for_timeout(500)
    expect(phone.locator("#saved")).to_have_text("12 notes safe, here and on your computer.")
    assert seen["lost"] > 0
    assert sorted(line.text for line in Line.objects.of(talk.seeker)) == sorted(
        f"note {number}" for number in range(12)
    )


def test_a_change_cut_short_opens_again(phone: Page, talk: Talk) -> None:
    ready(phone, f"/talks/{talk.pk}/live")
    write(phone, "Two hard weaks")
    expect(phone.locator("#saved")).to_have_text(HERE_AND_THERE)
    phone.get_by_role("button", name="Change this note").click()
    phone.locator("#edit-text").fill("Two hard wee")
    phone.reload()
    expect(phone.locator("#edit-text")).to_be_visible()
    assert phone.locator("#edit-text").input_value() == "Two hard wee"


def test_a_server_that_was_gone_for_a_while_gets_each_note_once(chromium: Browser, home: Path) -> None:
    with household(home) as served:
        [talk] = served.talks(1)
        page = chromium.new_page(viewport=SIZES[390])
        page.goto(served.door)
        ready(page, f"{served.address}/talks/{talk}/live")
        write(page, "while it was there")
        expect(page.locator("#saved")).to_have_text("1 note safe, here and on your computer.")
        served.stop(signal.SIGKILL)
        write(page, "while it was gone")
        write(page, "and one more")
        expect(page.locator("#saved")).to_have_text(
            "3 notes safe on this phone. Will reach your computer later."
        )
        served.start()
        expect(page.locator("#saved")).to_have_text("3 notes safe, here and on your computer.")
        page.context.close()
        with closing(sqlite3.connect(home / "askwell.sqlite3")) as database:
            there = [text for (text,) in database.execute("SELECT text FROM journey_line ORDER BY at, id")]
    assert there == ["while it was there", "while it was gone", "and one more"]
