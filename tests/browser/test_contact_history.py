"""A LinkedIn download on a phone: its messages are seen, said yes to, and found again with the person."""

from playwright.sync_api import FilePayload, Page
from pytest_django.live_server_helper import LiveServer
from tests.browsing import scrolls_sideways, violations
from tests.journey.people.past_contacts.downloads import NOW, whole

from askwell.accounts.models import Seeker
from askwell.journey.purpose.actions import set_out


def test_a_download_becomes_what_was_written_before(
    phone: Page, live_server: LiveServer, maya: Seeker
) -> None:
    set_out(maya, name="Nursing", kind="occupation", now=NOW)
    phone.goto(f"{live_server.url}/import")
    download = FilePayload(name="download.zip", mimeType="application/zip", buffer=whole())
    phone.get_by_label("File").set_input_files(download)
    phone.get_by_role("button", name="Show me the list").click()
    phone.get_by_text(
        "5 messages with 2 people in your address book or in this file; 2 people are in none of your lists."
    ).wait_for()
    assert (violations(phone), scrolls_sideways(phone)) == ([], False)
    phone.get_by_label("Nobody").check()
    phone.get_by_role("button", name="Yes, bring them in").click()
    phone.get_by_text("Added 2 people, and 5 messages.").wait_for()
    phone.goto(f"{live_server.url}/people?show=book")
    phone.get_by_role("link", name="Ada Lovelace").click()
    phone.get_by_text("Ada wrote last in March 2023.").wait_for()
    assert (violations(phone), scrolls_sideways(phone)) == ([], False)
    phone.goto(f"{phone.url}/before")
    phone.get_by_label("Words in these messages").fill("liked")
    phone.get_by_role("button", name="Find").click()
    phone.get_by_text("I liked your talk").wait_for()
    assert phone.get_by_text("Thank you").count() == 0
    assert (violations(phone), scrolls_sideways(phone)) == ([], False)
