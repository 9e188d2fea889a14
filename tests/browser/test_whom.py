"""Whom to ask next: what speaks for and against each is opened beside its row."""

import pytest
from django.utils import timezone
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer
from tests.browsing import SIZES, signed_in
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker


@pytest.mark.parametrize("width", SIZES)
def test_the_reasons_open_at_a_click_and_take_the_width_of_the_row(
    maya: Seeker, live_server: LiveServer, chromium: Browser, width: int
) -> None:
    campaign_of_the_demonstration(maya, now=timezone.now())
    with signed_in(chromium, maya, live_server.url, width) as page:
        page.goto("/people/next")
        row = page.locator(".reasons > li").filter(has=page.locator("summary")).first
        row.locator("summary", has_text="All that speaks").click()
        reasons = row.locator("details ul")
        reasons.wait_for()
        here, all_of_it = reasons.bounding_box(), row.bounding_box()
        assert here
        assert all_of_it
        assert here["width"] > all_of_it["width"] * 0.8
