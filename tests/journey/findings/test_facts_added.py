"""A fact that no guess noticed is added by hand, with who told it and from which note or none."""

import datetime as dt

import pytest
from django.test import Client
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Fact
from askwell.journey.findings.sharing.queries import shared_facts
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line
from askwell.method.trust import Audience, Trust

NOTE = "Piet said new hires get 3,300 with a van from year two"


def add(client: Client, talk: Talk, **said: str) -> str:
    page = client.post(f"/findings/facts/new?talk={talk.pk}", {"kind": "pay", **said}, follow=True)
    return page.content.decode()


def test_first_is_asked_who_told_it_and_every_talk_of_the_campaign_is_offered(
    client: Client, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    to_come = talk_with(campaign, "Aiko Mori", now)
    Talk.objects.filter(pk=to_come.pk).update(started_at=None, ended_at=None)
    page = client.get("/findings/facts/new?kind=pay").content.decode()
    assert f'href="/findings/facts/new?talk={talk.pk}&amp;kind=pay"' in page
    assert "Aiko Mori" not in page


def test_a_talk_that_was_never_agreed_on_for_a_time_is_offered_by_the_day_it_began(
    client: Client, talk: Talk
) -> None:
    Talk.objects.filter(pk=talk.pk).update(
        starts_at=None, started_at=dt.datetime(2026, 3, 5, 18, tzinfo=dt.UTC)
    )
    page = client.get("/findings/facts/new").content.decode()
    assert '<time datetime="2026-03-05">' in page


def test_a_fact_of_a_note_stands_beside_its_note_with_who_told_it(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", NOTE, at=now)
    assert NOTE in client.get(f"/findings/facts/new?talk={talk.pk}").content.decode()
    page = add(client, talk, words="3,300 a month", line=str(line.id))
    fact = Fact.objects.get()
    assert (fact.kind, fact.text, fact.line_id, fact.person) == ("pay", "3,300 a month", line.id, talk.person)
    assert [words in page for words in ("Kept: 3,300 a month.", f"Your note: {NOTE}", "Daniel Reyes")] == [
        True
    ] * 3


def test_a_fact_of_no_note_counts_as_a_number_where_it_is_one(client: Client, talk: Talk) -> None:
    add(client, talk, words="$26 an\nhour")
    fact = Fact.objects.get()
    assert (fact.text, fact.low, fact.per, fact.line_id) == ("$26 an hour", 26.0, "hour", None)


def test_what_is_added_stays_when_the_page_after_the_talk_is_saved_again(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", NOTE, at=now)
    add(client, talk, words="3,300 a month", line=str(line.id))
    rows = client.get(f"/talks/{talk.pk}/after").context["facts"]
    client.post(f"/talks/{talk.pk}/after", {"facts": "1", "fact": [row.value for row in rows if row.ticked]})
    assert Fact.objects.get().text == "3,300 a month"


def test_the_same_fact_of_the_same_note_is_kept_once(client: Client, talk: Talk) -> None:
    for _ in range(2):
        add(client, talk, words="38 hours a week", kind="hours")
    assert Fact.objects.count() == 1


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ({"words": " "}, "Write what they told you"),
        ({"words": "x" * 201}, "Write it in 200 characters or fewer"),
        ({"words": "38 hours", "line": "00000000-0000-7000-8000-000000000000"}, "Choose a note of this talk"),
        ({"words": "38 hours", "kind": "job_description"}, "Select a valid choice"),
    ],
)
def test_what_is_missing_is_asked_for_and_nothing_is_kept(
    client: Client, talk: Talk, said: dict[str, str], asks: str
) -> None:
    assert asks in add(client, talk, **said)
    assert Fact.objects.count() == 0


@pytest.mark.parametrize("trust", list(Trust))
def test_a_fact_of_no_note_travels_as_far_as_the_least_open_of_what_was_said_in_its_talk(
    client: Client, maya: Seeker, campaign: Campaign, talk: Talk, now: dt.datetime, trust: Trust
) -> None:
    for text in ("First", "Second"):
        write(talk, "said", text, at=now)
    write(talk, "view", "I liked the yard", at=now)
    Line.objects.of(maya).filter(text="Second").update(trust=trust)
    add(client, talk, words="$26 an hour")
    to_a_coach = [(one.words, one.by) for one in shared_facts(campaign, audience=Audience.COACH)]
    assert (
        to_a_coach
        == {
            Trust.QUOTABLE: [("$26 an hour", "Daniel Reyes")],
            Trust.BACKGROUND: [("$26 an hour", "")],
            Trust.CONFIDENTIAL: [],
        }[trust]
    )


def test_my_own_view_opens_nothing_of_a_talk_that_was_in_confidence_to_a_coach_nor_to_another(
    client: Client, maya: Seeker, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "They cut the nights", at=now)
    write(talk, "view", "I liked the yard", at=now)
    Line.objects.of(maya).filter(kind="said").update(trust=Trust.CONFIDENTIAL)
    add(client, talk, words="$26 an hour")
    assert [shared_facts(campaign, audience=audience) for audience in (Audience.COACH, Audience.ANOTHER)] == [
        [],
        [],
    ]


@pytest.mark.parametrize("key", ["", "none", "00000000-0000-7000-8000-000000000000"])
def test_a_talk_that_is_none_is_not_found(client: Client, campaign: Campaign, key: str) -> None:
    assert client.get(f"/findings/facts/new?talk={key}").status_code == 404


def test_nothing_can_be_added_before_the_first_talk(client: Client, campaign: Campaign) -> None:
    assert "Add one" not in client.get("/findings/facts").content.decode()
    assert "After your first talk" in client.get("/findings/facts/new").content.decode()


def test_a_stranger_adds_nothing_to_a_talk_of_mine(strangers_client: Client, talk: Talk) -> None:
    assert strangers_client.post(
        f"/findings/facts/new?talk={talk.pk}", {"kind": "pay", "words": "1"}
    ).status_code in {302, 404}
    assert Fact.objects.count() == 0
