"""The phone and the server read the same clock."""

from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer
from tests.method.test_clock import VECTORS

READ = """(vectors) => import('/static/live/clock.js').then(({ reading }) => vectors.map(([minutes, now]) => {
  const { phase, seconds } = reading({ started: 1e12, minutes, now: 1e12 + now });
  return [phase, seconds];
}))"""


def test_the_phone_reads_what_the_server_reads(desktop: Page, live_server: LiveServer) -> None:
    desktop.goto(live_server.url + "/talks")
    read = desktop.evaluate(READ, [[agreed, passed] for agreed, passed, _, _ in VECTORS])
    assert read == [[phase, seconds] for _, _, phase, seconds in VECTORS]
