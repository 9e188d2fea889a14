"""A friend's phone, without an account: the page is open to everyone, fits, and does without JavaScript."""

import datetime as dt
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer
from tests.browsing import PATIENCE, SIZES, Watched, scrolls_sideways, violations

from askwell.accounts.friends import knocks
from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.actions.friend_pages import open_page
from askwell.journey.people.models import FriendAnswer
from askwell.journey.purpose.actions import set_out

WORDS = "I am finding out what medical writing is really like.\n\nDo you know anyone who works in it?\n\nThank you, Maya"


@pytest.fixture
def address(maya: Seeker, live_server: LiveServer, settings: Settings) -> str:
    """Where Rosa answers; the house is opened to friends."""
    settings.FRIENDS_ADDRESS = live_server.url
    knocks.forget()
    now = timezone.now()
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    rosa = actions.make(maya, full_name="Rosa Osei", found=False, now=now)
    ask = actions.ask_for_names(campaign, person=rosa, words=WORDS, channel="message", now=now)
    ends_on = now.date() + dt.timedelta(days=30)
    return f"{live_server.url}/k/{open_page(ask, words=WORDS, ends_on=ends_on, now=now)[1]}"


@pytest.fixture
def rosas(chromium: Browser, address: str) -> Iterator[Page]:
    """Rosa's phone, watched for what a page must not do; its scripts are off."""
    context = chromium.new_context(viewport=SIZES[390], has_touch=True, java_script_enabled=False)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    watched = Watched(urlsplit(address).netloc)
    watched.watch(page)
    yield page
    assert (watched.faults, context.cookies()) == ([], [])
    context.close()


def test_a_friend_answers_on_her_phone_without_an_account(rosas: Page, address: str, maya: Seeker) -> None:
    rosas.goto(address)
    rosas.get_by_role("button", name="Send to Maya").click()
    assert "Write a name" in rosas.get_by_role("alert").inner_text()
    rosas.get_by_label("Their name").fill("Ana Lima")
    rosas.get_by_label("You can write and say I suggested it").check()
    rosas.get_by_role("button", name="Send to Maya").click()
    assert "Maya will see it" in rosas.get_by_role("status").first.inner_text()
    rosas.get_by_role("link", name="write another name").click()
    rosas.get_by_role("button", name="Nobody comes to mind").click()
    assert "Thank you for thinking about it" in rosas.get_by_role("status").first.inner_text()
    assert [(row.name, row.how) for row in FriendAnswer.objects.of(maya)] == [
        ("Ana Lima", "write"),
        ("", "asks_first"),
    ]


def test_it_is_open_to_everyone_at_both_widths_in_both_schemes_and_on_paper(
    chromium: Browser, address: str
) -> None:
    context = chromium.new_context(bypass_csp=True)
    page = context.new_page()
    faults = []
    for where in (address, f"{address}?thanks=name", f"{address}-gone"):
        for width, size in SIZES.items():
            for scheme in ("light", "dark"):
                page.set_viewport_size(size)
                page.emulate_media(color_scheme=scheme)
                page.goto(where)
                faults += [f"{width} {scheme} {one}" for one in violations(page)]
                faults += ["too wide"] * scrolls_sideways(page)
    page.goto(address)
    page.emulate_media(media="print")
    faults += [] if page.get_by_text("really like").is_visible() else ["the words are not printed"]
    faults += ["buttons are printed"] * page.get_by_role("button").first.is_visible()
    context.close()
    assert faults == []
