"""Sorting one note: what helps with none has no theme, and what is opened leaves no hole beside it."""

import datetime as dt
from uuid import uuid4

from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line


def talk_of_four_notes(maya: Seeker, now: dt.datetime) -> Talk:
    campaign = set_out(maya, name="Medical coding", kind="occupation", now=now)
    ada = meet(maya, full_name="Ada Diaz", now=now, found=True)
    talk = Talk.objects.create(seeker=maya, campaign=campaign, person=ada, started_at=now, ended_at=now)
    for text in (
        "The pay is good",
        "We work 40 hours a week",
        "The training takes a year",
        "They hire in May",
    ):
        note(maya, talk, line_id=uuid4(), text=text, kind=Line.Kind.SAID, question=None, at=now, now=now)
    return talk


def test_none_puts_theme_and_side_aside_and_another_tap_brings_them_back(
    desktop: Page, live_server: LiveServer, maya: Seeker, now: dt.datetime
) -> None:
    talk = talk_of_four_notes(maya, now)
    desktop.goto(f"{live_server.url}/talks/{talk.pk}/after")
    first = desktop.locator(".sorter > li").first
    shown = [first.locator(".of-a-purpose").first.is_visible()]
    for tap in ("None", "Fit"):
        first.get_by_label(tap, exact=True).check()
        shown.append(first.locator(".of-a-purpose").first.is_visible())
    assert shown == [True, False, True]


def test_a_note_that_is_opened_has_the_row_to_itself(
    desktop: Page, live_server: LiveServer, maya: Seeker, now: dt.datetime
) -> None:
    talk = talk_of_four_notes(maya, now)
    desktop.goto(f"{live_server.url}/talks/{talk.pk}/after")
    third = desktop.locator(".sorter > li").nth(2)
    wide = [third.bounding_box()]
    third.locator("summary").first.click()
    wide.append(third.bounding_box())
    grid = desktop.locator(".sorter").bounding_box()
    assert grid is not None
    narrow, whole = (box["width"] for box in wide if box)
    assert (narrow < grid["width"] * 0.6, abs(whole - grid["width"]) < 2) == (True, True)
