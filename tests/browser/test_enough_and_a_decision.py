"""From the sixth talk to "Nearly", to the voice that is missing, to the seventh talk, to "Yes", a decision, the report and the note."""

import datetime as dt

import pypdfium2
import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.browser.walk.asking import hear_yes_and_agree
from tests.browser.walk.talking import look_back, prepare, talk, thank
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign

# What each of the first six talks was about, with the purpose it helps; only one of them told of jobs.
HEARD = [
    "fit:tasks fit:pay organisations:hours values:likes",
    "jobs:market organisations:culture values:skills",
    "fit:trends values:training",
    "organisations:values",
    "fit:tasks values:pay",
    "fit:hours",
]
LEFT = "Someone who left the field"
EVENINGS = "The hours took my evenings, and that is why I left."
JUNIORS = "Agencies take on two or three juniors every spring, so there are openings."


def six_talks(maya: Seeker) -> Campaign:
    """Tell of six talks, one a day, with people of two kinds in six houses, and add one who left and was not asked yet."""
    now = timezone.now() - dt.timedelta(days=8)
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    for number, told in enumerate(HEARD):
        at = now + dt.timedelta(days=number)
        held = talk_with(campaign, f"Teller Number{number}", at, place=f"House {number}")
        held.person.title = "Manager" if number % 2 else "Medical writer"
        held.person.save(update_fields=["title"])
        for second, (purpose, topic) in enumerate(one.split(":") for one in told.split()):
            line = write(held, "said", f"Number {number} on {topic}", at=at + dt.timedelta(seconds=second))
            stance = "for" if purpose == "fit" else "open"
            learn(held, lines=[Sorted(line=line, purpose=purpose, stance=stance, topic=topic)])
    meet(
        maya, full_name="Ada Ruiz", now=now, found=True, title="Former medical writer",
        organisation="City Hospital", emails=["ada@city.example"],
    )  # fmt: skip
    return campaign


def verdict(page: Page, words: str) -> None:
    """Find the verdict on the findings page."""
    page.goto("/findings")
    expect(page.locator("#enough mark")).to_have_text(f"{words}.")


def find_the_missing_voice(page: Page) -> None:
    """Follow the missing voice to whom one could ask, and her page."""
    verdict(page, "Nearly")
    expect(page.locator("#enough")).to_contain_text(
        "Fewer than two independent people have told you: Are there jobs?"
    )
    page.locator("#enough").get_by_role("link", name=LEFT).click()
    expect(page.locator("ol.folk li")).to_have_count(1)
    page.get_by_role("link", name="Ada Ruiz").click()
    expect(page.get_by_role("heading", name="Ada Ruiz", level=1)).to_be_visible()


def talk_with_her(page: Page) -> None:
    """Hear her, sort what she said, and thank her."""
    tomorrow = dt.datetime.now(tz=dt.UTC).date() + dt.timedelta(days=1)
    hear_yes_and_agree(page, "Ada Ruiz", day=tomorrow)
    prepare(page)
    talk(page, [("They said", EVENINGS), ("They said", JUNIORS)])
    theme, ways = (page.get_by_role("group", name=f"{name} note 1") for name in ("The theme of", "Which way"))
    theme.get_by_role("radio", name="Hours").check()
    ways.get_by_role("radio", name="Hard hours").check()
    look_back(page, remembered="The evenings count.", sort={1: "Fit", 2: "Jobs"})
    thank(page, quote="evenings", will_do="I will ask about evenings everywhere.")


def decide(page: Page) -> None:
    """Decide with what weighs for and against it."""
    verdict(page, "Yes")
    expect(page.locator("#enough").get_by_role("link", name=LEFT)).to_have_count(0)
    page.get_by_role("link", name="Decide").click()
    page.get_by_text("What it rests on").click()
    for note, side in ((EVENINGS, "Against"), ("Number 4 on tasks", "For going on")):
        where = page.get_by_role("group", name=f"Where “{note}” lies")
        where.get_by_role("radio", name=side, exact=True).check()
    page.get_by_role("radio", name="Stop here").check()
    page.get_by_role("textbox", name="Why").fill("I like my evenings.")
    page.get_by_role("button", name="Keep this decision").click()
    expect(page.get_by_text("A no with reasons is what these talks are for")).to_be_visible()
    kept = page.get_by_role("article", name="Stop here: it is not for me")
    expect(kept.get_by_text(EVENINGS)).to_be_visible()
    expect(kept.get_by_role("link", name="Ada Ruiz")).to_be_visible()


def read_the_report(page: Page) -> None:
    """Take the report with the decision in it: one page, and all of it."""
    for length, most in (("page", 1), ("whole", 9)):
        content = page.request.get(f"/findings/report.pdf?length={length}").body()
        with pypdfium2.PdfDocument(content) as document:
            words = " ".join(" ".join(one.get_textpage().get_text_range().split()) for one in document)
            assert len(document) <= most
        for part in (
            "Stop here: it is not for me",
            "I like my evenings.",
            "Against going on",
            EVENINGS,
            "Yes.",
        ):
            assert part in words


def tell_her(page: Page) -> None:
    """Write to her where it led, in a note that does not quote again what the thank-you quoted."""
    page.goto("/decisions")
    page.get_by_role("button", name="Write the note to Ada Ruiz").click()
    note = page.get_by_label("Your note").input_value()
    assert "decided against it" in note
    assert "I like my evenings." in note
    assert (EVENINGS in note, "evenings count" in note) == (False, False)
    page.get_by_role("button", name="I sent it").click()
    page.goto("/decisions")
    expect(page.get_by_role("button", name="Write the note to Ada Ruiz")).to_have_count(0)


@pytest.mark.django_db(transaction=True)
def test_the_voice_that_was_missing_makes_it_enough_and_the_decision_goes_out(
    page: Page, maya: Seeker
) -> None:
    six_talks(maya)
    find_the_missing_voice(page)
    talk_with_her(page)
    decide(page)
    read_the_report(page)
    tell_her(page)
