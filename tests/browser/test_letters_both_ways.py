"""From the first letter to the card in the post: every word leaves by a real server, and every answer comes into a real mailbox."""

import datetime as dt
from collections.abc import Iterator
from email.message import Message

import pypdfium2
import pytest
from playwright.sync_api import Page, expect
from tests.browser.walk.asking import open_person
from tests.browser.walk.by_mail import (
    accept_the_second_time,
    answer_to,
    header,
    invitation_in,
    key_of_answer,
    look_and_open,
    print_an_envelope,
    send_now,
    send_without_a_job_ask,
    set_up_both_ways,
    their_calendar_accepts,
    words_of,
)
from tests.browser.walk.finding_people import ask_for_names
from tests.browser.walk.setting_out import set_out
from tests.browser.walk.talking import PROMPT, look_back, prepare, talk
from tests.mail.imap_server import Mailboxes, imap_server
from tests.mail.server import Kept, smtp_server

from askwell.desk.rounds import go_round

TOM = "Tom Achterberg"
SAID = "Accuracy is the job. Nobody remembers that you were a day late."
TOOK = "It is calmer work than I feared."
POINT = 72 / 25.4


@pytest.fixture
def boxes(request: pytest.FixtureRequest) -> Iterator[Mailboxes]:
    with imap_server() as port:
        yield Mailboxes(port, f"b{abs(hash(request.node.nodeid))}")


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def smtp(kept: Kept) -> Iterator[int]:
    with smtp_server(kept) as port:
        yield port


def two_times() -> str:
    first = dt.datetime.now(tz=dt.UTC).date() + dt.timedelta(days=6)
    second = first + dt.timedelta(days=1)
    return f"Happy to talk. {first:%B} {first.day} at 3 pm or {second:%B} {second.day} at 10 am would work for me.\n\nTom"


def talk_is_agreed(page: Page, request: Message, boxes: Mailboxes, kept: Kept) -> None:
    """He offers two times, the second is taken, the invitation goes, and his calendar accepts it."""
    boxes.put(answer_to(request, two_times()))
    look_and_open(page, TOM)
    assert "10:00 am" in accept_the_second_time(page)
    page.get_by_role("link", name="Send it").click()
    invited = send_now(page, go_round, kept)
    assert header(invited, "In-Reply-To") == key_of_answer(request)
    boxes.put(answer_to(invited, "Accepted.", calendar=their_calendar_accepts(invitation_in(invited))))
    look_and_open(page, TOM)
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_text(f"{TOM} accepted the invitation")).to_be_visible()


def card_has_an_envelope(page: Page) -> None:
    envelope = print_an_envelope(
        page, paper="No. 10", address="Tom Achterberg\n4 Mill Lane\nChicago IL 60601"
    )
    document = pypdfium2.PdfDocument(envelope)
    no_10 = pytest.approx((241.3 * POINT, 104.775 * POINT), abs=0.5)
    assert (len(document), document[0].get_size()) == (1, no_10)
    assert {"4 Mill Lane", "12 Elm Street"} <= set(document[0].get_textpage().get_text_range().split("\r\n"))


def thanks_quote_what_he_said(page: Page, kept: Kept) -> None:
    """The thank-you goes with his words and without what is hers alone, and nothing is left open in it."""
    open_person(page, TOM)
    page.get_by_role("link", name="Write the thank-you note").first.click()
    page.get_by_role("button", name="Email", exact=True).click()
    assert "[" not in page.get_by_label("Your thank-you note").input_value()
    thanks = send_now(page, go_round, kept)
    assert (SAID in words_of(thanks), TOOK in words_of(thanks)) == (True, False)
    assert header(thanks, "Subject").startswith("Re: ")


def who_gave_the_name_hears_of_it(page: Page, kept: Kept) -> None:
    page.goto("/give")
    page.get_by_role("link", name=f"Aunt Rosa: how it went with {TOM}").click()
    note = page.get_by_label("Your note")
    drafted = note.input_value()
    assert (TOM.split(maxsplit=1)[0] in drafted, TOOK in drafted) == (True, False)
    note.fill(PROMPT.sub("I could do this work", drafted))
    news = send_now(page, go_round, kept)
    assert ("could do this work" in words_of(news), "rosa@osei.example" in header(news, "To")) == (True, True)
    page.goto("/give")
    expect(page.get_by_text(f"how it went with {TOM}")).to_be_hidden()


@pytest.mark.django_db(transaction=True)
def test_letters_go_and_answers_come_until_the_card_is_in_the_post(
    page: Page, smtp: int, kept: Kept, boxes: Mailboxes
) -> None:
    set_out(page)
    tom = f"{TOM}, medical writer, tom@achterberg.example"
    ask_for_names(page, friend="Aunt Rosa", answer="Say I sent you.", names=[tom])
    set_up_both_ways(page, smtp=smtp, boxes=boxes)

    request = send_without_a_job_ask(page, TOM, go_round, kept)
    assert ("Rosa" in words_of(request), "openings" in words_of(request)) == (True, False)
    talk_is_agreed(page, request, boxes, kept)

    prepare(page)
    talk(page, [("They said", SAID), ("Promise", "Send him the leaflet")])
    look_back(page, remembered=TOOK, sort={1: "Values"})

    card_has_an_envelope(page)
    thanks_quote_what_he_said(page, kept)
    who_gave_the_name_hears_of_it(page, kept)
