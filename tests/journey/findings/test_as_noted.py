"""What tells of the speaker is no quotation: it stands as it was noted, on every page and in every form."""

import datetime as dt

import pytest
from django.test import Client
from tests.journey.findings.conftest import write

from askwell.desk.report.gathering import report_of
from askwell.desk.report.words import report_in_words
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Fact
from askwell.journey.purpose.models import Campaign
from askwell.method.trust import Audience

NOTED, THEIRS = "He works 45 hours a week at month end", "Accuracy is the job here"


@pytest.fixture(autouse=True)
def told(talk: Talk, now: dt.datetime) -> None:
    for text in (NOTED, THEIRS):
        Claim.objects.create(
            seeker=talk.seeker, campaign=talk.campaign, talk=talk, person=talk.person, purpose="fit",
            stance="for", topic="hours", text=text, said_at=now,
        )  # fmt: skip


@pytest.mark.parametrize(
    "page", ["/findings", "/findings/fit/notes", "/findings/organisations", "/findings/for/coach"]
)
def test_pages_put_marks_around_their_words_alone(client: Client, page: str) -> None:
    words = client.get(page).content.decode()
    assert [f'noted{small}">{NOTED}' in words for small in ("", " small")].count(True) == 1
    assert any(f'class="said{small}">{THEIRS}' in words for small in ("", " small"))


def test_the_report_in_words_does_so_too(campaign: Campaign, now: dt.datetime) -> None:
    words = report_in_words(report_of(campaign, audience=Audience.ME, now=now))
    assert (f"“{NOTED}" in words, NOTED in words, f"“{THEIRS}”" in words) == (False, True, True)


@pytest.mark.parametrize("page", ["/findings/organisations", "/findings/campaigns"])
def test_what_a_fact_was_noted_as_stands_in_no_quotation_marks_side_by_side(
    client: Client, talk: Talk, now: dt.datetime, page: str
) -> None:
    Fact.objects.create(
        seeker=talk.seeker, campaign=talk.campaign, talk=talk, person=talk.person, kind="pay",
        text="about 26 bucks", low=26, high=26, currency="$", per="hour", said_at=now,
    )  # fmt: skip
    words = client.get(page).content.decode()
    assert ("about 26 bucks" in words, "“about 26 bucks" in words) == (True, False)


def test_a_line_of_their_very_words_keeps_its_marks_on_their_page(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    for kind in ("quote", "said"):
        write(talk, kind, f"he who waits wins, a {kind}", at=now)
    words = client.get(f"/people/{talk.person_id}").content.decode()
    assert ('class="said">he who waits wins, a quote' in words, 'noted">he who waits wins, a said' in words) == (True, True)  # fmt: skip
