"""The phone and the server read the same clock."""

from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer
from tests.method.test_clock import LATE_VECTORS, VECTORS

READ = """(vectors) => import('/static/live/clock.js').then(({ limitOf, reading }) => vectors.map(([minutes, late, now]) => {
  const started = 1e12;
  const until = late === null ? undefined : limitOf(started, minutes, started - late);
  const { phase, seconds } = reading({ started, minutes, until, now: started + now });
  return [phase, seconds];
}))"""


def test_the_phone_reads_what_the_server_reads(desktop: Page, live_server: LiveServer) -> None:
    on_time = [(agreed, None, passed, phase, seconds) for agreed, passed, phase, seconds in VECTORS]
    vectors = [*on_time, *LATE_VECTORS]
    desktop.goto(live_server.url + "/talks")
    read = desktop.evaluate(READ, [list(vector[:3]) for vector in vectors])
    assert read == [list(vector[3:]) for vector in vectors]
