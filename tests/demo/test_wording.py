"""The pages of what it adds up to read well, with a full campaign and with one talk of one note."""

import datetime as dt
import html
import re

import pytest
from django.test import Client
from tests.browser.pages import addresses
from tests.demonstration import campaign_of_the_demonstration
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.demo.before import play_before
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.models import Lead
from askwell.journey.purpose.actions import set_out

PAGES = {
    "findings", "board", "themes", "facts", "fit", "fit_numbers", "places_beside", "campaigns_beside", "findings_for", "told",
    "decisions", "leads", "lead", "way", "mine", "mine_values", "mine_interests", "mine_skills", "campaigns", "organisation_heard",
    "after", "report_words",
}  # fmt: skip
# The page with the formulas may show figures as they are counted.
FIGURES = {"fit_numbers"}
WRONG = {
    "one of many": re.compile(
        r"\b(?<![.,\d] )(?<![\d.,])1 (?:notes|people|talks|themes|organizations|persons|skills|names|leads|words|topics|kinds)\b|\bAll 1\b|\bone (?:notes|talks|themes)\b",
        re.IGNORECASE,
    ),
    "signs twice": re.compile(
        r"[,;:]\s*[.,;:!?](?!\d)|(?<!\.)\.\s?[,;:](?!\d)|(?<!\.)\.\.(?!\.)|\(\s*\)|[“\"]\s*[”\"]"
    ),
    "raw figure": re.compile(r"\d\.\d{3,}|(?<![\d.])\d+\.0+\b(?!\d)|\b(?:nan|inf)\b"),
    "word of the method": re.compile(
        r"\b(?:base \d|run \d|None of (?:type|object)|null|undefined|chi2|quotable|seeker|cosine|prior|posterior|credibility|bigram|stopword|second_hand|open_ends|None\b(?= [a-z]))",
    ),
    "left open": re.compile(r"\{\{|\{%|%\}|\}\}|&amp;amp;|&lt;"),
}
# Where a word of the method may stand: in the fold that names the measure by its authors' words.
NAMED = re.compile(r"<summary[^>]*>How this is counted</summary>.*?</details>", re.DOTALL)


def seen(page: str) -> str:
    """Return the words of a page as they are read, a line for each block."""
    main = re.search(r"<main.*?</main>", page, re.DOTALL)
    text = NAMED.sub(" ", main.group() if main else page)
    text = re.sub(r"<(script|style|svg|datalist|select)\b.*?</\1>", " ", text, flags=re.DOTALL)
    text = re.sub(
        r"</?(?:p|li|div|td|th|tr|h\d|summary|details|blockquote|label|dt|dd|section|figcaption|button|legend|fieldset)\b[^>]*>",
        "\n",
        text,
    )
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def wrong_in(client: Client, seeker: Seeker) -> list[tuple[str, str, str]]:
    """Return what reads badly on the pages: which page, how, and where."""
    found = []
    for name, address in addresses(seeker, among=PAGES).items():
        text = seen(client.get(address, follow=True).content.decode())
        for how, pattern in WRONG.items():
            if how == "raw figure" and name in FIGURES:
                continue
            found += [
                (name, how, " ".join(text[max(0, hit.start() - 40) : hit.end() + 40].split()))
                for hit in pattern.finditer(text)
            ]
    return found


def test_the_full_campaign_reads_well(client: Client, maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    play_before(maya, now=now)
    assert wrong_in(client, maya) == []


@pytest.fixture
def one_of_everything(maya: Seeker, now: dt.datetime) -> Seeker:
    campaign = set_out(maya, name="Sailing", kind="occupation", now=now)
    talk = talk_with(campaign, "Ana Lima", now, place="The Harbor")
    line = write(talk, "said", "We lost one boat in 4.5 years.", at=now)
    learn(talk, lines=[Sorted(line=line, purpose="jobs", stance="against", topic="boats")])
    Lead.objects.create(
        seeker=maya, campaign=campaign, what="A place in May.", said_by=talk.person, heard_at=now
    )
    return maya


@pytest.mark.parametrize(
    "address",
    [
        "/findings", "/findings/board", "/findings/themes", "/findings/facts", "/findings/fit", "/findings/organisations",
        "/findings/campaigns", "/findings/for/coach", "/findings/for/another", "/findings/jobs/notes", "/findings/all/notes",
        "/decisions", "/leads", "/findings/way", "/mine", "/findings/report.md", "/findings/fit/27-3042.00/numbers",
    ],
)  # fmt: skip
def test_one_of_everything_reads_well(client: Client, one_of_everything: Seeker, address: str) -> None:
    text = seen(client.get(address, follow=True).content.decode())
    found = [
        (how, text[max(0, hit.start() - 40) : hit.end() + 40])
        for how, pattern in WRONG.items()
        for hit in pattern.finditer(text)
    ]
    assert found == []
