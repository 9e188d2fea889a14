"""A photo of the business card goes the way of a note: safe on the phone first."""

from io import BytesIO

from django.utils import timezone
from PIL import Image
from playwright.sync_api import Page, expect
from tests.browser.test_live_talk import open_live
from tests.talks import a_talk

from askwell.accounts.models import Seeker
from askwell.journey.talk.models import Picture


def photo() -> bytes:
    made = BytesIO()
    Image.effect_noise((3000, 2000), 80).convert("RGB").save(made, "JPEG", quality=90)
    return made.getvalue()


def test_a_photo_taken_without_a_network_arrives_small_when_there_is_one(phone: Page, maya: Seeker) -> None:
    talk = a_talk(maya, timezone.now())
    open_live(phone, talk)
    phone.context.set_offline(True)
    phone.get_by_role("button", name="Wrap up").click()
    card = {"name": "card.jpg", "mimeType": "image/jpeg", "buffer": photo()}
    phone.get_by_label("Take a photo of the card").set_input_files(card)  # type: ignore[arg-type]  # a file in memory
    expect(phone.locator("#photo-says")).to_contain_text("safe on this phone")
    assert Picture.objects.of(maya).count() == 0
    with phone.expect_response(lambda answer: "/api/pictures/" in answer.url and answer.ok):
        phone.context.set_offline(False)
    expect(phone.locator("#saved")).to_have_text("Ready. Everything you type is kept here first.")
    picture = Picture.objects.of(maya).get(talk=talk)
    assert picture.file is not None
    with Image.open(picture.file) as kept:
        assert (max(kept.size), picture.kind) == (1600, "card")


def test_what_is_no_photo_is_said(phone: Page, maya: Seeker) -> None:
    open_live(phone, a_talk(maya, timezone.now()))
    phone.get_by_role("button", name="Wrap up").click()
    letter = {"name": "card.jpg", "mimeType": "image/jpeg", "buffer": b"a letter"}
    phone.get_by_label("Take a photo of the card").set_input_files(letter)  # type: ignore[arg-type]  # as above
    expect(phone.locator("#photo-says")).to_have_text(
        "This phone could not keep the photo. Write down what the card says."
    )
