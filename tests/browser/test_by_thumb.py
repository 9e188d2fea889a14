"""A talk on a phone that is held in one hand: whatever is needed lies where the thumb reaches."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect
from tests.talks import a_talk

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.actions import Chosen, prepare
from askwell.journey.purpose.actions import choose_purposes
from askwell.method.purposes import Purpose

REACH, FINGER = 200, 44
ADVERTISEMENT = "I answered an advertisement by mistake and stayed eleven years."
# What covers the lower edge stays there; the control is brought to just above it.
WITHIN_REACH = """(control) => {
  const bar = document.querySelector('nav.places, .phone-bar');
  const edge = document.querySelector('dialog[open]') || !bar ? innerHeight : bar.getBoundingClientRect().top;
  const below = control.getBoundingClientRect().bottom - (edge - 6);
  if (!control.closest('.live-dock, dialog')) scrollBy({ top: below, behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x, y, width, height, screen: innerHeight };
}"""


@pytest.fixture
def talk(live_server: object, maya: Seeker) -> Talk:
    """A talk of twenty minutes for which nothing was chosen yet."""
    talk = a_talk(maya, timezone.now(), minutes=20)
    choose_purposes(talk.campaign, purposes=Purpose)
    prepare(talk, chosen=[Chosen(key=key) for key in ("s06", "s01", "s12", "x24", "s15")], now=timezone.now())
    return talk


def tap(control: Locator) -> None:
    """Touch a control; fail where it is smaller than a finger or beyond the reach of a thumb.

    Of a box that is higher than the thumb reaches, the part within reach counts.
    """
    control.wait_for(state="visible")
    place = control.evaluate(WITHIN_REACH)
    reach = place["screen"] - REACH
    top = max(place["y"], reach) if place["height"] > REACH else place["y"]
    height = place["y"] + place["height"] - top
    assert top >= reach, f"{control} is out of reach: {place}"
    assert min(place["width"], height) >= FINGER, f"{control} is smaller than a finger: {place}"
    control.page.touchscreen.tap(place["x"] + place["width"] / 2, top + height / 2)


def write(phone: Page, text: str, *, kind: str) -> None:
    tap(phone.locator(".kinds label", has_text=kind).first)
    tap(phone.locator("#draft"))
    phone.keyboard.type(text)
    tap(phone.get_by_role("button", name="Keep", exact=True))
    expect(phone.locator("#lines")).to_contain_text(text)


def test_prepare_talk_offline_wrap_up_look_back_and_thank_with_one_thumb(phone: Page, talk: Talk) -> None:
    phone.goto(f"/talks/{talk.pk}/prep")
    tap(phone.get_by_role("link", name="Open the talk page"))
    phone.wait_for_selector("body[data-ready=yes]")

    phone.context.set_offline(True)
    tap(phone.get_by_role("button", name="Start the 20 minutes"))
    write(phone, ADVERTISEMENT, kind="Quote")
    tap(phone.get_by_role("button", name="Next question"))
    write(phone, "Carol Eze, hiring manager", kind="Name")
    tap(phone.get_by_role("button", name="Wrap up"))
    tap(phone.locator("label", has_text="Asked for names"))
    tap(phone.locator("label", has_text="Said thank you"))
    tap(phone.get_by_role("button", name="Finish the talk"))
    expect(phone.locator("#finish-says")).to_contain_text("safe on this phone")
    phone.context.set_offline(False)

    expect(phone.get_by_role("heading", level=1)).to_have_text("While it is fresh")
    tap(phone.locator("label", has_text=re.compile("Fit$")).first)
    tap(phone.locator("label", has_text="More drawn to it"))
    tap(phone.get_by_role("button", name="Save and write the thank-you"))

    phone.wait_for_url(re.compile(r"/thank$"))
    assert "advertisement" in phone.get_by_label("Your thank-you note").input_value()
    tap(phone.get_by_label("Your thank-you note"))
    assert [line.text for line in talk.lines.order_by("at")] == [ADVERTISEMENT, "Carol Eze, hiring manager"]
