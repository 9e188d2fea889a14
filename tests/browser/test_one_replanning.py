"""The phone chooses what to ask in the time left as the server would."""

from dataclasses import asdict

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer
from tests.method.test_replanning import cases

from askwell.method.replanning import outlook

CHOOSE = """(cases) => import('/static/live/replan.js').then(({ outlook }) =>
  cases.map(([problem, said]) => outlook(problem, said)))"""


@pytest.mark.parametrize("count", [60, pytest.param(1_000, marks=pytest.mark.soak)])
def test_the_phone_chooses_what_the_server_would(desktop: Page, live_server: LiveServer, count: int) -> None:
    moments = cases(count)
    desktop.goto(live_server.url + "/talks")
    chosen = desktop.evaluate(CHOOSE, [[problem.as_data(), said] for problem, said in moments])
    expected = [asdict(outlook(problem, **said)) for problem, said in moments]
    assert chosen == [{name: list(places) for name, places in each.items()} for each in expected]
    assert any(each["spare"] for each in chosen)
    assert any(each["aside"] for each in chosen)
