"""Facts: offered after a talk, kept by a tap, side by side on their page, taken back by a tap."""

import datetime as dt
import html
import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Fact
from askwell.journey.people.models import Organisation
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.method import fact_words


def offered(client: Client, talk: Talk) -> list[str]:
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    return [html.unescape(value) for value in re.findall(r'name="fact" value="([^"]+)"', page)]


def keep_all(client: Client, talk: Talk) -> None:
    client.post(f"/talks/{talk.id}/after", {"facts": "1", "fact": offered(client, talk)})


def test_pay_becomes_numbers_when_it_is_tapped_and_not_before(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "First post: $70,000 to $85,000 a year", at=now, question="s04")
    client.post(f"/talks/{talk.id}/after", {"facts": "1"})
    assert Fact.objects.of(maya).count() == 0
    keep_all(client, talk)
    pay = Fact.objects.of(maya).get(kind="pay")
    assert (pay.low, pay.high, pay.currency, pay.per) == (70_000.0, 85_000.0, "$", "year")


def test_what_is_sure_is_ticked_beforehand_and_what_is_not_waits(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    sure = write(talk, "said", "We work 40 to 50 hours a week", at=now, question="s04")
    write(talk, "said", "about eight hours", at=now + dt.timedelta(seconds=1), question="s04")
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert re.findall(r'name="fact" value="([^"]+)"( checked)?', page) == [
        (f"{sure.id} hours 40 to 50 hours a week", " checked"),
        (offered(client, talk)[1], ""),
    ]
    assert Fact.objects.of(maya).count() == 0


def test_a_sure_fact_that_was_taken_out_is_not_ticked_again(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", "We work 40 to 50 hours a week", at=now, question="s04")
    client.post(f"/talks/{talk.id}/after", {f"l{line.id.hex}-purpose": "fit", "facts": "1", "do": "later"})
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    assert ('name="fact"' in page, re.findall(r'name="fact" value="[^"]+" checked', page)) == (True, [])
    assert Fact.objects.of(maya).count() == 0


def test_hours_become_times_of_day(client: Client, maya: Seeker, talk: Talk, now: dt.datetime) -> None:
    write(talk, "said", "We work from 7 am to 3 pm", at=now, question="s04")
    keep_all(client, talk)
    hours = Fact.objects.of(maya).get(kind="hours")
    assert (hours.begins, hours.ends) == ("07:00", "15:00")


def test_each_competitor_is_a_fact_and_an_organisation(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "Our toughest competitors are Halden Bio and Fenwick Group.", at=now, question="s05")
    keep_all(client, talk)
    named = set(Fact.objects.of(maya).filter(kind="competitors").values_list("organisation__name", flat=True))
    assert named == {"Halden Bio", "Fenwick Group"}
    assert Organisation.objects.of(maya).filter(name__in=named).count() == 2


def test_untapped_again_it_is_gone_and_its_line_stays(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "$19 an hour", at=now, question="s04")
    keep_all(client, talk)
    client.post(f"/talks/{talk.id}/after", {"facts": "1"})
    assert (Fact.objects.of(maya).count(), talk.lines.count()) == (0, 1)


def test_facts_of_two_people_stand_side_by_side_and_what_nobody_told_is_said(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for name, pay in (
        ("Daniel Reyes", "$70,000 to $85,000 a year"),
        ("Meera Nair", "$90,000 to $105,000 a year"),
    ):
        talk = talk_with(campaign, name, now)
        write(talk, "said", f"To start: {pay}", at=now, question="s04")
        keep_all(client, talk)
    page = client.get("/findings/facts").content.decode()
    for part in (
        "$70,000 to $85,000 a year",
        "Meera Nair",
        "$90,000 to $105,000 a year",
        "Nobody has told you yet of:",
    ):
        assert part in page


def test_a_job_description_that_was_promised_can_be_received(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "promise", "She will send me the job description", at=now, question="s10")
    keep_all(client, talk)
    kept = Fact.objects.of(maya).get()
    assert (kept.kind, kept.state) == ("job_description", "promised")
    client.post(f"/findings/facts/{kept.pk}", {"state": "received"})
    client.post(f"/findings/facts/{kept.pk}", {"state": "eaten"})
    kept.refresh_from_db()
    assert kept.state == "received"


def test_a_kept_fact_that_was_changed_is_not_kept_twice_when_the_page_is_saved_again(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "promise", "She will send me the job description", at=now, question="s10")
    keep_all(client, talk)
    client.post(f"/findings/facts/{Fact.objects.of(maya).get().pk}", {"state": "received"})
    keep_all(client, talk)
    assert [fact.state for fact in Fact.objects.of(maya)] == ["received"]


def test_of_two_facts_of_one_line_and_kind_each_stays_when_the_page_is_saved_again(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "12 hours a day, nights every other week", at=now, question="s04")
    keep_all(client, talk)
    both = {(fact.pk, fact.text) for fact in Fact.objects.of(maya)}
    page = client.get(f"/talks/{talk.id}/after").content.decode()
    ticked = re.findall(r'name="fact" value="([^"]+)" checked', page)
    client.post(f"/talks/{talk.id}/after", {"facts": "1", "fact": ticked})
    assert [len(both), len(ticked)] == [2, 2]
    assert {(fact.pk, fact.text) for fact in Fact.objects.of(maya)} == both


def test_a_fact_that_was_taken_back_is_offered_again_beside_the_one_that_was_kept(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "12 hours a day, nights every other week", at=now, question="s04")
    both = offered(client, talk)
    client.post(f"/talks/{talk.id}/after", {"facts": "1", "fact": both[1:]})
    assert (offered(client, talk), Fact.objects.of(maya).count()) == (both, 1)


@pytest.mark.parametrize("count", [2, 20])
def test_the_page_takes_as_many_queries_for_twenty_facts_as_for_two(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        talk = talk_with(campaign, f"Person {number}", now, place=f"House {number}")
        line = write(talk, "said", f"They call it writer {number}", at=now)
        Fact.objects.create(
            seeker=campaign.seeker, campaign=campaign, talk=talk, person=talk.person, line=line.first, kind="titles",
            text=f"Writer {number}", said_at=now,
        )  # fmt: skip
    # Seeker, campaign, facts, the notes they came from, and the bar.
    with django_assert_num_queries(5):
        client.get("/findings/facts")


def test_a_stranger_changes_no_fact_of_maya(
    strangers_client: Client, stranger: Seeker, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    set_out(stranger, name="Carpentry", kind="occupation", now=now)
    fact = Fact.objects.create(
        seeker=campaign.seeker, campaign=campaign, talk=talk, person=talk.person, kind="job_description",
        text="job description", state="promised", said_at=now,
    )  # fmt: skip
    assert strangers_client.post(f"/findings/facts/{fact.pk}", {"state": "received"}).status_code == 404
    assert "job description" not in strangers_client.get("/findings/facts").content.decode()


def test_a_line_that_she_puts_under_pay_offers_its_amounts(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    line = write(talk, "said", "With three years behind you it is 3,600 or 3,700", at=now)
    assert not any("pay" in value for value in offered(client, talk))
    sorter = f"l{line.id.hex}"
    client.post(f"/talks/{talk.id}/after", {f"{sorter}-purpose": "fit", f"{sorter}-own_topic": "Pay"})
    assert [value.split(" ", 1)[1] for value in offered(client, talk)] == [
        "pay 3,600 or 3,700 (with three years behind)"
    ]


def test_pay_without_a_period_is_told_without_one(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    write(talk, "said", "A helper gets 2,400 euros in the first year", at=now, question="s04")
    keep_all(client, talk)
    pay = Fact.objects.of(maya).get(kind="pay")
    assert (pay.low, pay.currency, pay.per) == (2_400.0, "€", "")
    assert fact_words.in_words(pay) == "€2,400 (in the first year)"
