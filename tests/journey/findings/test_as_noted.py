"""What tells of the speaker is no quotation: it stands as it was noted, on every page and in every form."""

import datetime as dt
from importlib import import_module
from uuid import uuid4

import pytest
from django.apps import apps
from django.test import Client
from tests.journey.findings.conftest import write

from askwell.desk.report.gathering import report_of
from askwell.desk.report.words import report_in_words
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Fact
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line
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


@pytest.fixture
def quote(talk: Talk) -> Claim:
    """Their very words, which look like a note on somebody else."""
    Claim.objects.filter(text=NOTED).update(verbatim=True)
    return Claim.objects.get(text=NOTED)


@pytest.mark.parametrize(
    "page",
    [
        "/findings",
        "/findings/fit/notes",
        "/findings/organisations",
        "/findings/for/coach",
        "/people/{person}",
    ],
)
def test_their_very_words_keep_their_marks_on_every_page_whatever_they_look_like(
    client: Client, quote: Claim, page: str
) -> None:
    words = client.get(page.format(person=quote.person_id)).content.decode()
    assert any(f'class="said{small}">{NOTED}' in words for small in ("", " small"))
    assert f'noted">{NOTED}' not in words


def test_the_report_in_words_keeps_the_marks_of_their_very_words_too(
    campaign: Campaign, quote: Claim, now: dt.datetime
) -> None:
    assert f"“{NOTED}”" in report_in_words(report_of(campaign, audience=Audience.ME, now=now))


@pytest.mark.parametrize("kind", ["quote", "said"])
def test_a_note_kept_as_a_quote_is_sorted_as_their_very_words(
    client: Client, talk: Talk, now: dt.datetime, kind: str
) -> None:
    line = write(talk, kind, "he who waits wins", at=now)
    client.post(f"/talks/{talk.id}/after", {f"l{line.id.hex}-purpose": "fit"})
    assert Claim.objects.get(line=line.first).verbatim is (kind == "quote")


def test_what_was_sorted_before_of_notes_that_are_quotes_now_is_marked_as_such(
    talk: Talk, now: dt.datetime
) -> None:
    migration = import_module("askwell.journey.migrations.0045_their_very_words")
    lines = [write(talk, kind, f"A note kept as {kind}", at=now) for kind in ("quote", "said", "said")]
    note(
        talk.seeker, talk, line_id=uuid4(), revises=lines[1].id, kind=Line.Kind.QUOTE, question=None,
        text="A note that became one", at=now, now=now,
    )  # fmt: skip
    for line in lines:
        Claim.objects.create(
            seeker=talk.seeker, campaign=talk.campaign, talk=talk, person=talk.person, purpose="fit",
            text=line.text, line=line.first, said_at=now,
        )  # fmt: skip
    migration.mark(apps, None)
    marked = Claim.objects.filter(verbatim=True).values_list("line_id", flat=True)
    assert set(marked) == {lines[0].id, lines[1].id}
