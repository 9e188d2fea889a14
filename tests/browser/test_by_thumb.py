"""A talk on a phone that is held in one hand: whatever is needed lies where the thumb reaches."""

import re
from collections.abc import Callable

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, ViewportSize, expect
from tests.talks import a_talk

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.actions import Chosen, prepare
from askwell.journey.purpose.actions import choose_purposes
from askwell.method.purposes import Purpose

REACH, FINGER = 200, 44
ADVERTISEMENT = "I answered an advertisement by mistake and stayed eleven years."
# What covers the lower edge stays there; the control is brought to just above it: on a page by scrolling, in a sheet by
# pulling it. What is seen in the middle of the control must be the control.
WITHIN_REACH = """(control) => {
  const sheet = control.closest('dialog');
  const foot = sheet?.querySelector('.wrap-foot');
  const bar = document.querySelector('nav.places, .phone-bar');
  const cover = sheet ? foot && !foot.contains(control) && foot : bar;
  const edge = cover ? cover.getBoundingClientRect().top : innerHeight;
  const pull = () => control.getBoundingClientRect().bottom - (edge - 6);
  const now = control.getBoundingClientRect();
  const far = now.top < innerHeight - 200 || now.bottom > edge;
  if (sheet && far) sheet.scrollBy({ top: pull(), behavior: 'instant' });
  else if (!sheet && !control.closest('.live-dock')) scrollBy({ top: pull(), behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  const top = Math.max(y, innerHeight - 200);
  const seen = document.elementFromPoint(x + width / 2, (top + y + height) / 2);
  const clear = Boolean(seen) && (control.contains(seen) || seen.contains(control) || seen.closest('label') === control);
  return { x, y, width, height, screen: innerHeight, wide: innerWidth, clear };
}"""
# A box of a choice is touched by its label, which lies over it or around it.
CONTROLS = """() => {
  for (const one of document.querySelectorAll('[data-control]')) delete one.dataset.control;
  const room = document.querySelector('dialog[open]') ?? document.getElementById('dock');
  const label = (one) => (one.matches('input') ? one.closest('label') ?? document.querySelector(`label[for="${one.id}"]`) : one);
  return [...new Set([...room.querySelectorAll('button, a, select, textarea, input:not([type=hidden])')].map(label))]
    .filter((one) => one.checkVisibility())
    .map((one, number) => { one.dataset.control = number; return one.innerText || one.id; });
}"""


@pytest.fixture
def talk(live_server: object, maya: Seeker) -> Talk:
    """A talk of twenty minutes for which five questions were chosen."""
    talk = a_talk(maya, timezone.now(), minutes=20)
    choose_purposes(talk.campaign, purposes=Purpose)
    prepare(talk, chosen=[Chosen(key=key) for key in ("s06", "s01", "s12", "x24", "s15")], now=timezone.now())
    return talk


def reached(control: Locator) -> tuple[float, float]:
    """Return where to touch a control; fail where it is smaller than a finger or beyond the reach of a thumb.

    Of a box that is higher than the thumb reaches, the part within reach counts.
    """
    control.wait_for(state="visible")
    place = control.evaluate(WITHIN_REACH)
    reach = place["screen"] - REACH
    top = max(place["y"], reach) if place["height"] > REACH else place["y"]
    height = place["y"] + place["height"] - top
    assert top >= reach, f"{control} is out of reach: {place}"
    assert place["y"] + place["height"] <= place["screen"], f"{control} lies below the screen: {place}"
    assert (place["x"] >= 0, place["x"] + place["width"] <= place["wide"]) == (True, True), (
        f"{control}: {place}"
    )
    assert min(place["width"], height) >= FINGER, f"{control} is smaller than a finger: {place}"
    assert place["clear"], f"{control} is covered: {place}"
    return place["x"] + place["width"] / 2, top + height / 2


def tap(control: Locator) -> None:
    """Touch a control with the thumb."""
    control.page.touchscreen.tap(*reached(control))


def write(phone: Page, text: str, *, kind: str) -> None:
    tap(phone.locator(".kinds label", has_text=kind).first)
    tap(phone.locator("#draft"))
    phone.keyboard.type(text)
    tap(phone.get_by_role("button", name="Keep", exact=True))
    expect(phone.locator("#lines")).to_contain_text(text)


def opened(phone: Page, talk: Talk, page: str = "live") -> None:
    phone.goto(f"/talks/{talk.pk}/{page}")
    phone.wait_for_selector("body[data-ready=yes]")


def start(phone: Page) -> None:
    tap(phone.get_by_role("button", name="Start the 20 minutes"))


def list_of_questions(phone: Page) -> None:
    start(phone)
    write(phone, "Mornings are reading", kind="Quote")
    tap(phone.locator("#all"))
    tap(phone.get_by_role("button", name="Forget this phone"))
    expect(phone.get_by_role("button", name="Yes, forget")).to_be_visible()


def a_note_to_change(phone: Page) -> None:
    start(phone)
    write(phone, "Mornings are reading", kind="Quote")
    tap(phone.locator("#all"))
    tap(phone.locator("#noted-list button"))


def parting(part: str) -> Callable[[Page], None]:
    def open_it(phone: Page) -> None:
        tap(phone.locator("#wrap"))
        tap(phone.locator(".parts label", has_text=part))

    return open_it


def viewed(button: str) -> Callable[[Page], None]:
    def choose(phone: Page) -> None:
        start(phone)
        tap(phone.locator("#all"))
        tap(phone.get_by_role("button", name=button))

    return choose


STATES: dict[str, tuple[Callable[[Page], None], list[str]]] = {
    "before": (lambda _: None, ["Keep", "They said", "In confidence", "Start the 20 minutes", "Wrap up"]),
    "running": (start, ["Quote", "My view", "Answered", "Next question", "All questions"]),
    "all questions": (list_of_questions, ["Skip", "5", "15", "I write on paper", "Yes, forget", "Close"]),
    "a note": (a_note_to_change, ["Keep this wording", "Strike it out", "Leave it", "Promise"]),
    "checklist": (parting("Checklist"), ["Said thank you", "Finish the talk", "Keep talking"]),
    "resume": (parting("My resume"), ["resume-remark"]),
    "card": (parting("Their card"), ["card", "Take a photo"]),
    "quiet": (viewed("Quiet screen"), ["Show the notes"]),
    "paper": (viewed("I write on paper"), ["Wrap up", "Show the notes"]),
}
SMALL: list[ViewportSize] = [{"width": 390, "height": 844}, {"width": 360, "height": 640}]


@pytest.mark.parametrize("state", STATES)
def test_every_control_of_every_state_lies_within_reach_of_a_thumb(
    phone: Page, talk: Talk, state: str
) -> None:
    reach_it, some = STATES[state]
    opened(phone, talk)
    reach_it(phone)
    for size in SMALL:
        phone.set_viewport_size(size)
        names = phone.evaluate(CONTROLS)
        assert [name for name in some if not any(name in found for found in names)] == []
        for number in range(len(names)):
            reached(phone.locator(f"[data-control='{number}']"))


@pytest.mark.parametrize("button", ["What could I say?", "Go on"])
def test_so_do_the_controls_of_a_turn_in_a_rehearsal(phone: Page, talk: Talk, button: str) -> None:
    opened(phone, talk, "practice")
    tap(phone.locator("#all"))
    tap(phone.get_by_role("button", name="A turn, please"))
    tap(phone.get_by_role("button", name=button))


def test_with_the_keyboard_up_a_touch_on_keep_keeps(phone: Page, talk: Talk) -> None:
    opened(phone, talk)
    start(phone)
    phone.set_viewport_size({"width": 390, "height": 544})
    for kind, text in (("They said", "Mornings are reading"), ("Number", "62,000")):
        write(phone, text, kind=kind)
        expect(phone.locator("#draft")).to_be_focused()
    expect(phone.locator("#nav")).to_be_hidden()
    assert phone.locator("#lines p").all_inner_texts() == ["Mornings are reading", "62,000"]


def test_prepare_talk_offline_wrap_up_look_back_and_thank_with_one_thumb(phone: Page, talk: Talk) -> None:
    phone.goto(f"/talks/{talk.pk}/prep")
    tap(phone.get_by_role("link", name="Open the talk page"))
    phone.wait_for_selector("body[data-ready=yes]")

    phone.context.set_offline(True)
    start(phone)
    write(phone, ADVERTISEMENT, kind="Quote")
    tap(phone.get_by_role("button", name="Next question"))
    write(phone, "Carol Eze, hiring manager", kind="Name")
    tap(phone.locator("#all"))
    tap(phone.locator("#questions-list [data-tick=answered]").nth(2))
    tap(phone.locator("#questions-list [data-tick=skipped]").nth(3))
    tap(phone.get_by_role("dialog").get_by_role("button", name="Close"))
    tap(phone.get_by_role("button", name="Wrap up"))
    tap(phone.locator("label", has_text="Asked for names"))
    tap(phone.locator("label", has_text="Said thank you"))
    tap(phone.locator(".parts label", has_text="My resume"))
    tap(phone.get_by_label("What was said about your resume"))
    phone.keyboard.type("One page is enough")
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
