"""The prep sheet from the browser's own print: one page, as many questions as there are, in any font."""

import datetime as dt

import pypdfium2
import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer
from tests.demonstration import campaign_of_the_demonstration
from tests.fonts import needs_japanese

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.actions import add
from askwell.journey.preparation.bank import question_of_bank
from askwell.journey.preparation.models import Plan, Question
from askwell.method.bank import BANK

JAPANESE = "この仕事の一日は実際にはどのようなものですか。入社した頃と今では何が変わりましたか。"
FONTS = {"narrow": "Liberation Sans Narrow", "wide": "DejaVu Sans", "Japanese": "IPAGothic"}


def planned(seeker: Seeker, now: dt.datetime, *, count: int, text: str = "") -> Talk:
    """Return the talk ahead of the demonstration, with so many questions, three of them with a reason."""
    campaign_of_the_demonstration(seeker, now=now)
    talk = Talk.objects.of(seeker).filter(ended_at=None).latest("starts_at")
    Plan.objects.of(seeker).filter(talk=talk).delete()
    plan = Plan.objects.create(
        seeker=seeker,
        talk=talk,
        made_at=now,
        known="They have forty writers in two cities",
        offer="A template",
    )
    for at, entry in enumerate(BANK[:count]):
        question = question_of_bank(seeker, entry.key)
        if text:
            Question.objects.of(seeker).filter(pk=question.pk).update(text=text)
        add(plan, question, why="Only one person has told you about hours." if at % 4 == 1 else "")
    return talk


@pytest.mark.parametrize("look", ["narrow", "wide", pytest.param("Japanese", marks=needs_japanese)])
@pytest.mark.parametrize("count", [5, *(pytest.param(n, marks=pytest.mark.soak) for n in (7, 9, 10, 12)), 14])
def test_the_browser_prints_one_page(
    desktop: Page, live_server: LiveServer, maya: Seeker, now: dt.datetime, count: int, look: str
) -> None:
    talk = planned(maya, now, count=count, text=JAPANESE if look == "Japanese" else "")
    desktop.goto(f"{live_server.url}/talks/{talk.pk}/prep")
    desktop.evaluate(
        """font => { const sheet = new CSSStyleSheet(); sheet.replaceSync(`* { font-family: "${font}" !important }`);
        document.adoptedStyleSheets = [sheet] }""",
        FONTS[look],
    )
    lengths = {}
    for size in ("A4", "Letter"):
        with pypdfium2.PdfDocument(desktop.pdf(format=size, prefer_css_page_size=False)) as document:
            lengths[size] = len(document)
    assert lengths == {"A4": 1, "Letter": 1}
