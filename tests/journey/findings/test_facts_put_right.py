"""A fact that was heard or guessed wrong is put right on its page, and then stands so everywhere."""

import datetime as dt
import html
import io
import json
import re
from zipfile import ZipFile

import pytest
from django.test import Client
from tests.journey.findings.conftest import write

from askwell.accounts.models import Seeker
from askwell.desk.data.archiving import archive
from askwell.desk.data.sheets import sheets_for
from askwell.desk.report.gathering import report_of
from askwell.desk.report.words import report_in_words
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Fact
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line
from askwell.method.trust import Audience

NOTE = "He works 45 hours a week at month end, otherwise 38"
RIGHT = "38 hours a week, 45 at month end"


@pytest.fixture
def heard(client: Client, talk: Talk, now: dt.datetime) -> Fact:
    line = write(talk, "said", NOTE, at=now, question="s04")
    client.post(f"/talks/{talk.id}/after", {f"l{line.id.hex}-purpose": "fit", "facts": "1", "fact": f"{line.id} hours 45 hours a week (at month end)"})  # fmt: skip
    return Fact.objects.get()


def put_right(client: Client, fact: Fact, words: str) -> str:
    return client.post(
        f"/findings/facts/{fact.pk}/right", {"do": "keep", "words": words}, follow=True
    ).content.decode()


def test_a_fact_stands_beside_the_note_it_came_from(client: Client, heard: Fact) -> None:
    page = client.get("/findings/facts").content.decode()
    assert "45 hours a week (at month end)" in page
    assert f"Your note: {NOTE}" in page


def test_what_is_put_right_stands_on_the_page_in_the_words_that_were_written(
    client: Client, heard: Fact
) -> None:
    page = put_right(client, heard, RIGHT)
    assert (f"Kept: {RIGHT}." in page, f"Your note: {NOTE}" in page) == (True, True)
    assert "45 hours a week (at month end)" not in page


@pytest.mark.parametrize(
    ("kind", "words", "low", "high", "per"),
    [
        ("hours", "38 hours a week", 38.0, 38.0, "week"),
        ("hours", RIGHT, None, None, ""),
        ("pay", "$26 an hour", 26.0, 26.0, "hour"),
        ("pay", "$23 to $27 an hour", 23.0, 27.0, "hour"),
        ("pay", "74,000 a year", 74_000.0, 74_000.0, "year"),
        ("pay", "about the same as a nurse", None, None, ""),
    ],
)
def test_it_counts_as_numbers_where_it_says_nothing_but_numbers(
    client: Client, heard: Fact, kind: str, words: str, low: float | None, high: float | None, per: str
) -> None:
    Fact.objects.filter(pk=heard.pk).update(kind=kind)
    put_right(client, heard, words)
    heard.refresh_from_db()
    assert (heard.low, heard.high, heard.per) == (low, high, per)
    assert words in client.get("/findings/facts").content.decode()


def test_thousands_written_without_a_comma_count_and_stand_with_one(client: Client, heard: Fact) -> None:
    Fact.objects.filter(pk=heard.pk).update(kind="pay")
    put_right(client, heard, "$74000 a year")
    heard.refresh_from_db()
    assert (heard.low, heard.per) == (74_000.0, "year")
    assert "$74,000 a year" in client.get("/findings/facts").content.decode()


def test_what_was_put_right_stands_so_in_the_report_and_the_sheets(
    client: Client, campaign: Campaign, heard: Fact, now: dt.datetime
) -> None:
    put_right(client, heard, RIGHT)
    report = report_in_words(report_of(campaign, audience=Audience.ME, now=now))
    stream = io.BytesIO()
    sheets_for(campaign, stream, audience=Audience.ME)
    with ZipFile(stream) as bundle:
        sheet = next(bundle.read(name).decode() for name in bundle.namelist() if "facts" in name)
    assert [RIGHT in words for words in (report, sheet)] == [True, True]
    assert ["(at month end)" in words for words in (report, sheet)] == [False, False]


def test_what_was_put_right_is_what_the_archive_holds(client: Client, heard: Fact, now: dt.datetime) -> None:
    put_right(client, heard, RIGHT)
    stream = io.BytesIO()
    archive(heard.seeker, stream, now=now)
    with ZipFile(stream) as bundle:
        kept = next(
            bundle.read(name).decode() for name in bundle.namelist() if name.split("/")[-1] == "fact.jsonl"
        )
    assert [json.loads(row)["text"] for row in kept.splitlines()] == [RIGHT]


def test_what_was_put_right_stands_so_side_by_side(client: Client, heard: Fact, now: dt.datetime) -> None:
    put_right(client, heard, RIGHT)
    Claim.objects.create(
        seeker=heard.seeker, campaign=heard.campaign, talk=heard.talk, person=heard.person, purpose="fit",
        stance="for", text="Calm", said_at=now,
    )  # fmt: skip
    page = client.get("/findings/organisations").content.decode()
    assert (RIGHT in page, "(at month end)" in page) == (True, False)


def test_saving_the_page_after_the_talk_again_keeps_what_was_put_right(client: Client, heard: Fact) -> None:
    put_right(client, heard, RIGHT)
    page = client.get(f"/talks/{heard.talk_id}/after").content.decode()
    ticked = [html.unescape(one) for one in re.findall(r'name="fact" value="([^"]+)" checked', page)]
    client.post(f"/talks/{heard.talk_id}/after", {"facts": "1", "fact": ticked})
    assert list(Fact.objects.values_list("pk", "text")) == [(heard.pk, RIGHT)]


def test_a_fact_that_is_none_can_be_taken_out_and_its_note_stays(
    client: Client, heard: Fact, talk: Talk
) -> None:
    page = client.post(f"/findings/facts/{heard.pk}/right", {"do": "out"}, follow=True).content.decode()
    assert "Taken out. The note it came from stays." in page
    assert (Fact.objects.count(), Line.objects.filter(talk=talk, text=NOTE).count()) == (0, 1)


def test_a_competitor_put_right_is_another_organisation(client: Client, heard: Fact) -> None:
    Fact.objects.filter(pk=heard.pk).update(kind="competitors", text="Fenwik")
    put_right(client, heard, "Fenwick Group")
    heard.refresh_from_db()
    assert heard.organisation is not None
    assert heard.organisation.name == "Fenwick Group"


@pytest.mark.parametrize("words", ["", "  ", "x" * 201])
def test_nothing_and_too_much_change_nothing_and_the_page_says_so(
    client: Client, heard: Fact, words: str
) -> None:
    page = put_right(client, heard, words)
    heard.refresh_from_db()
    assert "Nothing changed. Write it in 1 to 200 characters, or take it out." in page
    assert heard.text == "45 hours a week (at month end)"


def test_a_character_that_no_database_holds_is_kept_as_the_sign_for_a_lost_one(
    client: Client, heard: Fact
) -> None:
    put_right(client, heard, "38\x00hours")
    heard.refresh_from_db()
    assert heard.text == "38\ufffdhours"


def test_a_stranger_puts_nothing_right(strangers_client: Client, stranger: Seeker, heard: Fact) -> None:
    for sent in ({"do": "out"}, {"do": "keep", "words": "1 hour"}):
        assert strangers_client.post(f"/findings/facts/{heard.pk}/right", sent).status_code == 404
    heard.refresh_from_db()
    assert heard.text == "45 hours a week (at month end)"
