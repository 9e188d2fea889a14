"""Words that are longer than the column they stand in: one of a list breaks, one of ours does not."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.browsing import scrolls_sideways

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.queries import current_campaign

LONG = "Wasserversorgungszweckverbandsgeschaeftsstellenleiterinnenbuero"
CARD = f"BEGIN:VCARD\nVERSION:3.0\nFN:Bea Roth\nTITLE:Operator, {LONG}\nORG:{LONG}\nEND:VCARD\n"
OVER = "all => all.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.innerText)"
LINES = "one => { const words = document.createRange(); words.selectNodeContents(one); return words.getClientRects().length }"


@pytest.fixture
def ana(maya: Seeker) -> Person:
    """Ana Lima, who works in a house whose name is one word."""
    set_out(maya, name="Water treatment", kind="occupation", now=timezone.now())
    return actions.make(maya, full_name="Ana Lima", organisation=LONG, found=False, now=timezone.now())


@pytest.mark.parametrize("place", ["/people?show=book", "/organisations", "/people/cards"])
@pytest.mark.usefixtures("ana")
def test_one_long_word_leaves_a_list_as_wide_as_the_phone(phone: Page, place: str) -> None:
    phone.goto(place)
    assert LONG in phone.inner_text("main")
    assert not scrolls_sideways(phone)
    assert overflowing(phone) == []


@pytest.mark.usefixtures("ana")
def test_one_long_word_leaves_the_preview_as_wide_as_the_phone(phone: Page) -> None:
    phone.goto("/import")
    phone.get_by_label("Your files").set_input_files(
        {"name": "one.vcf", "mimeType": "text/vcard", "buffer": CARD.encode()}
    )
    phone.get_by_role("button", name="Show me the list").click()
    expect(phone.get_by_role("heading", name="New")).to_be_visible()
    assert LONG in phone.inner_text("main")
    assert not scrolls_sideways(phone)


def test_the_days_of_a_story_make_room_for_the_longest_word(phone: Page, ana: Person) -> None:
    campaign = current_campaign(ana.seeker)
    ask = actions.draft_ask(campaign, person=ana, words="Whom do you know?", channel="email")
    phone.goto("/asks")
    phone.locator(".story li > span").evaluate("one => one.textContent = 'Organization'")
    assert ask.person == ana
    assert phone.locator(".story li > span").evaluate(LINES) == 1


def overflowing(page: Page) -> list[str]:
    """Return the texts that run over the box in which they stand."""
    return list(page.eval_on_selector_all("main li, main label", OVER))
