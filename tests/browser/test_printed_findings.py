"""Findings on paper: no punctuation where links stood, no heading alone at the foot of a page, no hint for the screen."""

import datetime as dt
import re

import pypdfium2
import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker

QUESTIONS = ("Are there jobs?", "Where might I work?", "What do they value?", "Does it fit me?")
# A heading with what stands beside it is no more than this; what is under it is longer.
HEADING = 120


def printed(page: Page, address: str, size: str) -> list[str]:
    page.goto(address)
    with pypdfium2.PdfDocument(page.pdf(format=size, prefer_css_page_size=False)) as document:
        return [" ".join(sheet.get_textpage().get_text_range().split()) for sheet in document]


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_findings_on_paper_read_as_a_page(
    desktop: Page, live_server: LiveServer, maya: Seeker, now: dt.datetime, size: str
) -> None:
    campaign_of_the_demonstration(maya, now=now)
    sheets = printed(desktop, f"{live_server.url}/findings", size)
    text = " ".join(sheets)
    feet = [
        question
        for sheet in sheets
        for question in QUESTIONS
        if 0 <= sheet.rfind(question) > len(sheet) - HEADING
    ]
    assert [question for question in QUESTIONS if question not in text] == []
    assert (re.findall(r"\S{0,9}[.,]? , ?[.,]", text), feet) == ([], [])


def test_the_board_on_paper_has_no_hint_for_the_screen(
    desktop: Page, live_server: LiveServer, maya: Seeker, now: dt.datetime
) -> None:
    campaign_of_the_demonstration(maya, now=now)
    text = " ".join(printed(desktop, f"{live_server.url}/findings/board", "A4"))
    assert ("What each person told you" in text, "Open an answer" in text) == (True, False)


def test_what_two_say_against_each_other_is_never_cut_in_two(
    desktop: Page, live_server: LiveServer, maya: Seeker, now: dt.datetime
) -> None:
    campaign_of_the_demonstration(maya, now=now)
    desktop.goto(f"{live_server.url}/findings")
    desktop.evaluate("document.querySelector('.answers').before(document.createElement('hr'))")
    heads, ends = (
        [" ".join(words.split()) for words in desktop.locator(f".versus {which}").all_inner_texts()]
        for which in (".versus-h .tag", "div:nth-of-type(2) > :last-child")
    )
    apart = []
    for lower in range(0, 260, 20):
        desktop.evaluate("mm => { document.querySelector('hr').style.marginBlockEnd = `${mm}mm` }", lower)
        with pypdfium2.PdfDocument(desktop.pdf(format="A4", prefer_css_page_size=False)) as document:
            sheets = [" ".join(sheet.get_textpage().get_text_range().split()) for sheet in document]
        apart += [
            (lower, head)
            for head, end in zip(heads, ends, strict=True)
            if not any(head in sheet and end in sheet for sheet in sheets)
        ]
    assert (len(heads) > 1, apart) == (True, [])
