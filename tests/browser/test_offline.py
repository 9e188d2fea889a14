"""A whole talk without a network: on localhost through a restart, over plain http for as long as the tab lives."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, BrowserType, Page, Route, expect
from pytest_django.live_server_helper import LiveServer
from tests.browser.test_kept_means_kept import own_browser, ready, write
from tests.browsing import context_of, session_cookie
from tests.talks import a_talk, planned

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import standing_lines

HOUR = dt.timedelta(hours=1)
ALL = [f"note {number}" for number in range(6)]


@pytest.fixture
def talk(live_server: object, maya: Seeker) -> Talk:
    """A talk with two questions, now."""
    talk = a_talk(maya, timezone.now())
    planned(talk, timezone.now(), "What is a day really like?", "How did you get in?")
    return talk


def shown(page: Page) -> list[str]:
    return page.locator("#lines p").all_inner_texts()


def there(talk: Talk) -> list[str]:
    return [line.text for line in standing_lines(talk)]


def safe(page: Page, count: int) -> None:
    """Let the page try at once and wait until all is in both places."""
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("#saved")).to_have_text(f"{count} notes safe, here and on your computer.")


def test_a_talk_offline_from_the_first_minute_survives_closing_and_opening_the_browser(
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
        page.wait_for_selector("body[data-kept=page]")
        page.context.set_offline(offline=True)
        page.get_by_role("button", name="Start the 25 minutes").click()
        for note in ALL[:3]:
            write(page, note)
        page.reload()
        page.wait_for_selector("body[data-ready=yes]")
        page.get_by_role("button", name="Next question").click()
        for note in ALL[3:]:
            write(page, note)
        page.get_by_role("textbox", name="Note", exact=True).press_sequentially("half a wo")
        page.wait_for_selector("body[data-draft=stored]")
        page.context.close()
    with own_browser(chromium_type, chromium_path, tmp_path) as page:
        page.context.set_offline(offline=True)
        ready(page, address)
        offline = (
            shown(page),
            page.get_by_role("textbox", name="Note", exact=True).input_value(),
            there(talk),
        )
        page.context.add_cookies([session_cookie(maya, live_server.url)])
        page.context.set_offline(offline=False)
        safe(page, 6)
    talk.refresh_from_db()
    assert offline == (ALL, "half a wo", [])
    assert (there(talk), talk.started_at is not None) == (ALL, True)


def test_the_worker_keeps_this_page_alone_and_sealed(
    chromium: Browser, live_server: LiveServer, talk: Talk, maya: Seeker
) -> None:
    context = context_of(chromium, maya, live_server.url)
    page = context.new_page()
    ready(page, f"/talks/{talk.pk}/live")
    page.wait_for_selector("body[data-kept=page]")
    write(page, "Mornings are reading")
    page.goto(f"/talks/{talk.pk}")
    scope = page.evaluate(
        "navigator.serviceWorker.getRegistrations().then((all) => all.map((one) => new URL(one.scope).pathname))"
    )
    kept = page.evaluate(
        """async () => (await Promise.all((await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname)))).flat()"""
    )
    raw = page.evaluate(
        """() => new Promise((resolve) => {
          const opening = indexedDB.open("askwell-talks");
          opening.onsuccess = async () => {
            const all = [...opening.result.objectStoreNames].filter((name) => name !== "keys").map((name) =>
              new Promise((done) => opening.result.transaction(name).objectStore(name).getAll().onsuccess =
                ({ target }) => done(target.result)));
            const rows = (await Promise.all(all)).flat();
            const text = rows.map((row) => JSON.stringify(row) + String.fromCharCode(...(row.sealed ?? [])));
            resolve(text.join() + JSON.stringify({ ...localStorage }));
          };
        })"""
    )
    context.set_offline(offline=True)
    try:
        page.reload()
        opened = page.title()
    except Exception:  # noqa: BLE001  # whatever way a browser says that there is no network
        opened = "no page"
    context.close()
    assert scope == [f"/talks/{talk.pk}/live"]
    assert [name for name in kept if not name.startswith("/static/")] == []
    assert (len(raw) > 1000, [word for word in ("Mornings", "Priya", "really like") if word in raw]) == (
        True,
        [],
    )
    assert opened == "no page"


@pytest.fixture
def at_home(
    chromium_type: BrowserType, chromium_path: str, live_server: LiveServer, maya: Seeker, settings: object
) -> Iterator[Page]:
    """A phone that reaches the house by plain http under a name that no browser trusts."""
    settings.ALLOWED_HOSTS = ["home.example"]  # type: ignore[attr-defined]  # pytest-django's settings take any
    address = live_server.url.replace("localhost", "home.example").replace("127.0.0.1", "home.example")
    browser = chromium_type.launch(
        executable_path=chromium_path,
        args=["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP home.example 127.0.0.1"],
    )
    yield context_of(browser, maya, address).new_page()
    browser.close()


def test_over_plain_http_nothing_is_lost_while_the_tab_lives_and_the_page_says_so(
    at_home: Page, talk: Talk
) -> None:
    ready(at_home, f"/talks/{talk.pk}/live")
    trusted = at_home.evaluate("[isSecureContext, 'serviceWorker' in navigator, Boolean(crypto.subtle)]")
    expect(at_home.locator("#kept")).to_have_text(
        "Keep this tab open until you are home: here a reload needs your computer. Over plain http a phone cannot "
        "keep the page or encrypt your notes: they are kept in this browser as you wrote them."
    )
    at_home.context.set_offline(offline=True)
    for note in ALL:
        write(at_home, note)
    before = there(talk)
    at_home.context.set_offline(offline=False)
    safe(at_home, 6)
    assert (trusted, before, there(talk)) == ([False, False, False], [], ALL)


@pytest.fixture
def two_phones(
    chromium: Browser, live_server: LiveServer, maya: Seeker, request: pytest.FixtureRequest
) -> Iterator[tuple[Page, Page]]:
    """Two devices on one talk; the clock of the second is wrong by so many hours."""
    pages = []
    for wrong in (0, getattr(request, "param", 0)):
        context = context_of(chromium, maya, live_server.url)
        page = context.new_page()
        page.add_init_script(f"{{ const now = Date.now; Date.now = () => now() + {wrong} * 3_600_000; }}")
        pages.append(page)
    yield pages[0], pages[1]
    for page in pages:
        page.context.close()


@pytest.mark.parametrize("two_phones", [24, -24], indirect=True)
def test_two_devices_end_the_same_even_when_a_clock_is_wrong_by_a_day(
    two_phones: tuple[Page, Page], talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    lost = {"asked": 0, "answers": 0}

    def lose_every_third(route: Route) -> None:
        lost["asked"] += 1
        if lost["asked"] % 3:
            return route.continue_()
        lost["answers"] += 1
        route.fetch()  # the house keeps it
        return route.abort()  # and nobody hears so

    for page in two_phones:
        page.route(re.compile("/api/lines/"), lose_every_third)
        ready(page, f"/talks/{talk.pk}/live")
    for number, note in enumerate(ALL):
        page = two_phones[number % 2]
        write(page, note)
        while page.locator("body[data-save=both]").count() == 0:
            page.evaluate("dispatchEvent(new Event('online'))")
            page.wait_for_timeout(100)
    for page in two_phones:
        page.evaluate("dispatchEvent(new Event('online'))")
        expect(page.locator("#lines p")).to_have_count(len(ALL))
    assert (shown(two_phones[0]), shown(two_phones[1]), there(talk)) == (ALL, ALL, ALL)
    late = [line for line in Line.objects.of(talk.seeker) if abs(line.at - timezone.now()) > HOUR]
    assert late == []
    with capsys.disabled():
        print(f"\n{len(ALL)} of {len(ALL)} notes once and in order on both; answers lost: {lost['answers']}")


def test_what_was_written_while_both_were_away_stands_in_the_order_of_writing(
    two_phones: tuple[Page, Page], talk: Talk
) -> None:
    for page in two_phones:
        ready(page, f"/talks/{talk.pk}/live")
        page.context.set_offline(offline=True)
    for number, note in enumerate(ALL):
        write(two_phones[number % 2], note)
    for page in reversed(two_phones):
        page.context.set_offline(offline=False)
        page.evaluate("dispatchEvent(new Event('online'))")
        page.wait_for_selector("body[data-save=both]")
    for page in two_phones:
        safe(page, 6)
    assert (shown(two_phones[0]), shown(two_phones[1]), there(talk)) == (ALL, ALL, ALL)
