"""Letters both ways: what leaves by a real server for mail, what comes back into a real mailbox, and what goes by post."""

import datetime as dt
import re
from collections.abc import Callable
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.utils import format_datetime

from playwright.sync_api import Locator, Page, expect
from tests.browser.walk.asking import JOB_ASK, open_person
from tests.mail.imap_server import Mailboxes
from tests.mail.server import Kept

Rounds = Callable[[], object]


def set_up_both_ways(page: Page, *, smtp: int, boxes: Mailboxes) -> None:
    """Say where mail leaves, and let Askwell look for answers; each server is tried first."""
    page.goto("/settings/mail")
    page.get_by_label("Your email address").fill("maya@osei.example")
    _open(_server(page))
    _fill_server(page, port=smtp)
    page.get_by_role("button", name="Try it and keep it").click()
    expect(page.get_by_text("Kept. Your notes can now leave from here")).to_be_visible()
    page.goto("/settings/answers")
    page.get_by_label("App password").fill("opensesame")
    _open(_server(page))
    _fill_server(page, port=boxes.port)
    page.locator("#id_user").fill(boxes.user)
    page.get_by_role("button", name="Look for answers from now on").click()
    expect(page.get_by_role("button", name="Look now")).to_be_visible()


def _server(page: Page) -> Locator:
    return page.locator("details").filter(has=page.locator("summary", has_text="The server"))


def _open(details: Locator) -> None:
    if details.get_attribute("open") is None:
        details.locator("summary").click()


def _fill_server(page: Page, *, port: int) -> None:
    page.locator("#id_host").fill("127.0.0.1")
    page.locator("#id_port").fill(str(port))
    page.get_by_role("radio", name="Not encrypted").check()


def send_without_a_job_ask(page: Page, name: str, rounds: Rounds, kept: Kept) -> Message:
    """Add a sentence that asks for a job, see it quoted, take it out, let the letter leave, and return it as it came."""
    open_person(page, name)
    page.goto(f"{page.url}/write")
    note = page.get_by_label("Your note")
    drafted = note.input_value()
    note.fill(f"{drafted}\n\n{JOB_ASK}")
    page.get_by_role("button", name="Keep and check").click()
    checks = page.get_by_role("complementary", name="Before it goes")
    expect(checks).to_contain_text(JOB_ASK)
    page.get_by_label("Your note").fill(drafted)
    return send_now(page, rounds, kept)


def send_now(page: Page, rounds: Rounds, kept: Kept) -> Message:
    """Let the letter on this page leave, and return it as the server took it."""
    before = len(kept.messages)
    page.get_by_role("button", name=re.compile("^(Send now|Send it now)$")).click()
    expect(page.get_by_text(re.compile(r"leaves? now")).first).to_be_visible()
    rounds()
    assert len(kept.messages) == before + 1
    return kept.messages[-1]


def words_of(message: Message) -> str:
    """Return the plain words of a mail."""
    part = next(part for part in message.walk() if part.get_content_type() == "text/plain")
    body = part.get_payload(decode=True)
    assert isinstance(body, bytes)
    return body.decode(part.get_content_charset() or "utf-8").replace("\r\n", "\n")


def header(message: Message, name: str) -> str:
    """Return a header on one line, in plain letters however it was folded."""
    return " ".join(str(make_header(decode_header(str(message[name])))).split())


def key_of_answer(message: Message) -> str:
    """Return the Message-ID that the answer to a mail has."""
    return f"<answer-{header(message, 'Message-ID').strip('<>')}>"


def answer_to(message: Message, words: str, *, calendar: str = "") -> bytes:
    """Return a mail of the one whom a letter went to, in its thread; ``calendar`` is what a calendar program puts with it."""
    answer = EmailMessage()
    answer["From"], answer["To"] = header(message, "To"), header(message, "From")
    answer["Subject"] = f"Re: {header(message, 'Subject').removeprefix('Re: ')}"
    answer["Date"] = format_datetime(dt.datetime.now(tz=dt.UTC))
    answer["Message-ID"] = key_of_answer(message)
    answer["In-Reply-To"] = answer["References"] = header(message, "Message-ID")
    answer.set_content(words)
    if calendar:
        answer.add_alternative(calendar, subtype="calendar", params={"method": "REPLY"})
    return bytes(answer)


def look_and_open(page: Page, name: str) -> None:
    """Look into the mailbox by the button of the settings, and open what came from this person."""
    page.goto("/settings/answers")
    page.get_by_role("button", name="Look now").click()
    page.goto("/came-back")
    page.get_by_role("link", name=name).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(re.compile(f"What came back|From {name}"))


def accept_the_second_time(page: Page) -> str:
    """Take the second of two times that were offered, agree on it, and return how the page says it."""
    offered = page.get_by_role("group", name="They offer, in your time").get_by_role("radio")
    expect(offered).to_have_count(2)
    offered.nth(1).check()
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.get_by_text("said yes. The time comes next.")).to_be_visible()
    page.get_by_label("Where?").fill("https://meet.example/tom")
    page.get_by_role("button", name="Agree", exact=True).click()
    return page.locator(".page-head .soft").inner_text()


def invitation_in(message: Message) -> str:
    """Return the calendar file of a mail."""
    part = next(part for part in message.walk() if part.get_content_type() == "text/calendar")
    body = part.get_payload(decode=True)
    assert isinstance(body, bytes)
    return body.decode()


def their_calendar_accepts(invitation: str) -> str:
    """Return what the calendar of the invited answers."""
    unfolded = invitation.replace("\r\n ", "")
    return unfolded.replace("METHOD:REQUEST", "METHOD:REPLY").replace("NEEDS-ACTION", "ACCEPTED")


def print_an_envelope(page: Page, *, paper: str, address: str) -> bytes:
    """Turn the letter on this page into a card, and return the envelope for it as the PDF that the printer gets."""
    page.get_by_role("button", name="Card", exact=True).click()
    page.get_by_role("button", name="Print it, with the envelope").click()
    page.get_by_role("radio", name=paper).check()
    page.get_by_label("Their address").fill(address)
    page.get_by_label("Your own address").fill("Maya Osei\n12 Elm Street\nChicago IL 60601")
    with page.expect_download() as made:
        page.get_by_role("button", name="Make the PDF").click()
    return made.value.path().read_bytes()
