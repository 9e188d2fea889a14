"""All that can go wrong in one talk at once: a clock wrong by a day, reloads without a network, every third answer lost, two devices."""

import datetime as dt
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer
from tests.browser.test_kept_means_kept import ready, write
from tests.browser.test_live_end import gone
from tests.browser.test_offline import shown, there
from tests.browsing import context_of
from tests.talks import a_talk, planned

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line, WrapUp

# The house hears and keeps, and of every third answer nobody hears. Counted beside what the page may wipe.
LOSE = """{
  const there = window.fetch;
  const count = (name) => sessionStorage.setItem(name, Number(sessionStorage.getItem(name) ?? 0) + 1);
  window.fetch = async (...asked) => {
    const answer = await there(...asked);
    if (asked[1]?.method !== 'PUT') return answer;
    count('answers');
    if (Number(sessionStorage.getItem('answers')) % 3) return answer;
    count('lost');
    throw new TypeError('nobody hears this answer');
  };
}"""
WRONG = "{{ const now = Date.now; Date.now = () => now() + {hours} * 3_600_000; }}"


@dataclass
class Device:
    """A phone or a laptop in the talk, with what it went through."""

    page: Page
    offline: bool = False
    reloads: int = 0
    seen: dict[str, int] = field(default_factory=dict)

    def network(self, *, there: bool) -> None:
        """Let the network come or go."""
        self.page.context.set_offline(offline=not there)
        self.offline = not there
        if there:
            self.page.evaluate("dispatchEvent(new Event('online'))")

    def reload(self) -> None:
        """Reload, without a network too."""
        self.page.reload()
        self.page.wait_for_selector("body[data-ready=yes]")
        self.reloads += self.offline

    def lost(self) -> int:
        """Return how many answers nobody heard."""
        return int(self.page.evaluate("Number(sessionStorage.getItem('lost') ?? 0)"))


@pytest.fixture
def devices(
    chromium: Browser, live_server: LiveServer, maya: Seeker, request: pytest.FixtureRequest
) -> Iterator[list[Device]]:
    """Two devices that lose every third answer; the clock of the second is wrong by so many hours."""
    made = []
    for hours in (0, request.param):
        context = context_of(chromium, maya, live_server.url)
        context.add_init_script(LOSE)
        context.add_init_script(WRONG.format(hours=hours))
        made.append(Device(context.new_page()))
    yield made
    for device in made:
        device.page.context.close()


def settle(devices: list[Device], count: int) -> None:
    """Let both try until all notes are here and there; what one has sent the other hears at its next look."""
    said = f"{count} notes safe, here and on your computer."
    for _ in range(240):
        for device in devices:
            device.page.evaluate("dispatchEvent(new Event('online'))")
        if all(device.page.locator("#saved").inner_text() == said for device in devices):
            return
        devices[0].page.wait_for_timeout(250)
    for device in devices:
        expect(device.page.locator("#saved")).to_have_text(said)


def the_talk(devices: list[Device], notes: list[str], chance: random.Random, *, starts: int) -> None:
    """Write the notes in turns, while networks come and go and pages are loaded anew; the wrong one starts the clock, offline."""
    for number, note in enumerate(notes):
        device = chance.choice(devices)
        if number == starts:
            device = devices[1]
            device.network(there=False)
            device.reload()
            device.page.get_by_role("button", name="Start the 25 minutes").click()
        elif chance.random() < 0.4:
            device.network(there=device.offline)
        if device.offline and chance.random() < 0.6:
            device.reload()
        write(device.page, note)


@pytest.mark.parametrize(
    ("devices", "count", "seed"),
    [
        (-24, 10, 1),
        *(
            pytest.param(hours, 60, seed, marks=pytest.mark.soak)
            for seed, hours in enumerate((24, -24, 24, -24), start=2)
        ),
    ],
    indirect=["devices"],
)
def test_each_note_arrives_once_and_in_order_whatever_goes_wrong_at_once(
    devices: list[Device], maya: Seeker, count: int, seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    talk: Talk = a_talk(maya, timezone.now())
    planned(talk, timezone.now(), "What is a day really like?", "How did you get in?")
    notes = [f"note {number}" for number in range(count)]
    for device in devices:
        ready(device.page, f"/talks/{talk.pk}/live")
        device.page.wait_for_selector("body[data-kept=page]")
        expect(device.page.locator("#saved")).to_have_text(re.compile("^Ready."))
    began = timezone.now()
    the_talk(devices, notes, random.Random(seed), starts=2)  # noqa: S311  # the same troubles each time
    for device in devices:
        device.network(there=True)
    settle(devices, count)
    painted = [shown(device.page) for device in devices]
    lost = [device.lost() for device in devices]
    rows = list(Line.objects.of(maya).filter(talk=talk))
    late = [
        line.text
        for line in rows
        if not began <= line.at + dt.timedelta(seconds=5) <= timezone.now() + dt.timedelta(seconds=5)
    ]
    devices[0].page.get_by_role("button", name="Wrap up").click()
    devices[0].page.get_by_label("Said thank you").check()
    devices[0].page.get_by_role("button", name="Finish the talk").click()
    devices[0].page.wait_for_url(re.compile(rf"/talks/{talk.pk}(/after)?$"))
    devices[1].page.evaluate("dispatchEvent(new Event('online'))")
    for device in devices:
        gone(device.page)
    talk.refresh_from_db()
    with capsys.disabled():
        print(
            f"\n{len(set(there(talk)))} of {count} notes once and in order on both devices and in the house; "
            f"clock wrong by a day, {sum(device.reloads for device in devices)} reloads without a network, "
            f"{sum(lost)} answers lost, {len(rows) - count} notes twice"
        )
    assert (painted, there(talk), len(rows)) == ([notes, notes], notes, count)
    assert (late, min(lost) > 0, all(device.reloads for device in devices[1:])) == ([], True, True)
    assert talk.started_at is not None
    assert talk.ended_at is not None
    assert began - dt.timedelta(seconds=5) <= talk.started_at <= talk.ended_at <= timezone.now()
    assert WrapUp.objects.of(maya).get(talk=talk).thanked
