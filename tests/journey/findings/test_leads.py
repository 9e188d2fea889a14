"""Leads keep who said what and when, and whoever said it is told first."""

import datetime as dt
import re
from uuid import UUID

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.leads import actions
from askwell.journey.findings.models import Lead
from askwell.journey.people.models import Organisation, Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import standing_lines


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


@pytest.fixture
def daniel(maya: Seeker, now: dt.datetime) -> Person:
    place = Organisation.objects.create(seeker=maya, name="Brightwell Health", key="brightwell health")
    return Person.objects.create(seeker=maya, full_name="Daniel Reyes", organisation=place, found_at=now)


@pytest.fixture
def lead(maya: Seeker, campaign: Campaign, daniel: Person, now: dt.datetime) -> Lead:
    return actions.hear_of(maya, campaign=campaign, what="A junior in May", said_by=daniel, heard_at=now)


def test_a_lead_line_of_a_talk_becomes_one_lead_with_its_source(
    maya: Seeker, campaign: Campaign, daniel: Person, now: dt.datetime
) -> None:
    talk = Talk.objects.create(seeker=maya, campaign=campaign, person=daniel, starts_at=now)
    Line.objects.create(seeker=maya, talk=talk, kind="lead", text="A junior in May", at=now)
    [line] = standing_lines(talk)
    actions.lead_of_line(talk, line)
    again = actions.lead_of_line(talk, line)
    assert Lead.objects.of(maya).get() == again
    assert (again.said_by, again.organisation, again.talk, again.heard_at) == (
        daniel,
        daniel.organisation,
        talk,
        now,
    )


def test_a_lead_is_written_down_by_the_page(
    client: Client, maya: Seeker, campaign: Campaign, daniel: Person
) -> None:
    client.post("/leads/new", {"what": "A junior in May", "when": "likely in May", "said_by": str(daniel.id)})
    lead = Lead.objects.of(maya).get()
    assert (lead.what, lead.when, lead.said_by, lead.organisation) == (
        "A junior in May",
        "likely in May",
        daniel,
        daniel.organisation,
    )


def test_a_lead_without_words_says_what_to_write(client: Client, campaign: Campaign) -> None:
    answer = client.post("/leads/new", {"what": " "})
    assert (answer.status_code, b"Write what you heard" in answer.content) == (422, True)


def test_the_source_is_told_once(client: Client, lead: Lead) -> None:
    client.post(f"/leads/{lead.id}", {"do": "told"})
    lead.refresh_from_db()
    first = lead.told_at
    client.post(f"/leads/{lead.id}", {"do": "told"})
    lead.refresh_from_db()
    assert (first is not None, lead.told_at) == (True, first)


def test_a_lead_let_go_can_be_taken_up_again(client: Client, lead: Lead) -> None:
    client.post(f"/leads/{lead.id}", {"do": "close"})
    closed = Lead.objects.get(pk=lead.pk).closed_at
    client.post(f"/leads/{lead.id}", {"do": "reopen"})
    assert (closed is not None, Lead.objects.get(pk=lead.pk).closed_at) == (True, None)


def test_only_people_chosen_for_a_talk_are_offered_as_the_source(
    client: Client, maya: Seeker, campaign: Campaign, daniel: Person
) -> None:
    Person.objects.create(seeker=maya, full_name="Somebody Imported")
    page = client.get("/leads/new").content.decode()
    assert ("Daniel Reyes" in page, "Somebody Imported" in page) == (True, False)


@pytest.mark.parametrize("count", [3, 30])
def test_the_list_takes_as_many_queries_for_thirty_leads_as_for_three(
    client: Client,
    maya: Seeker,
    campaign: Campaign,
    daniel: Person,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        actions.hear_of(maya, campaign=campaign, what=f"Lead {number}", said_by=daniel, heard_at=now)
    with django_assert_num_queries(4):
        client.get("/leads")


def test_a_stranger_finds_no_lead_of_maya(strangers_client: Client, lead: Lead) -> None:
    answers = [
        strangers_client.get(f"/leads/{lead.id}"),
        strangers_client.post(f"/leads/{lead.id}", {"do": "close"}),
    ]
    assert ([answer.status_code for answer in answers], Lead.objects.get(pk=lead.pk).closed_at) == (
        [404, 404],
        None,
    )


def test_nobody_applies_before_whoever_said_it_knows(client: Client, lead: Lead) -> None:
    address = f"/leads/{lead.pk}"
    page = client.post(address, {"do": "applied"}, follow=True).content.decode()
    assert ("Tell them first" in page, Lead.objects.of(lead.seeker).get().applied_at) == (True, None)
    client.post(address, {"do": "told"})
    page = client.post(address, {"do": "applied"}, follow=True).content.decode()
    lead.refresh_from_db()
    assert ("You applied" in page, lead.applied_at is not None) == (True, True)


def test_how_sure_they_were_and_whether_it_was_advertised_stay_with_it(client: Client, lead: Lead) -> None:
    said = {"what": "A junior in May", "how_sure": "heard", "may_name": "no", "posted": "yes"}
    client.post(f"/leads/{lead.pk}", said)
    lead.refresh_from_db()
    assert (lead.how_sure, lead.may_name, lead.posted) == ("heard", "no", "yes")
    client.post(f"/leads/{lead.pk}", {"what": "A junior in May", "how_sure": ""})
    lead.refresh_from_db()
    assert (lead.how_sure, lead.may_name) == ("", "unknown")


def test_an_old_lead_asks_whether_it_still_holds(client: Client, lead: Lead) -> None:
    lead.heard_at = timezone.now() - dt.timedelta(days=40)
    lead.save()
    assert "Ask whether it still holds" in client.get(f"/leads/{lead.pk}").content.decode()


@pytest.fixture
def talk(maya: Seeker, campaign: Campaign, daniel: Person, now: dt.datetime) -> Talk:
    return Talk.objects.create(seeker=maya, campaign=campaign, person=daniel, started_at=now, ended_at=now)


def mark(client: Client, talk: Talk, text: str, kind: str = "lead") -> str:
    line_id = str(uuid7())
    client.post(f"/talks/{talk.pk}/notes", {"line_id": line_id, "kind": kind, "text": text})
    return line_id


def write_anew(client: Client, talk: Talk, line: str, text: str, kind: str = "lead") -> None:
    client.post(
        f"/talks/{talk.pk}/notes/{line}", {"line_id": str(uuid7()), "kind": kind, "text": text, "trust": ""}
    )


def what(seeker: Seeker) -> list[str]:
    return [lead.what for lead in Lead.objects.of(seeker)]


def test_a_note_marked_as_a_lead_stands_among_the_leads_at_once(
    client: Client, maya: Seeker, daniel: Person, talk: Talk
) -> None:
    mark(client, talk, "A junior in May")
    lead = Lead.objects.of(maya).get()
    assert (lead.what, lead.said_by, lead.organisation, lead.when) == (
        "A junior in May",
        daniel,
        daniel.organisation,
        "in May",
    )
    assert "A junior in May" in client.get("/leads").content.decode()


def test_a_lead_follows_its_note_and_goes_with_it(client: Client, maya: Seeker, talk: Talk) -> None:
    line = mark(client, talk, "A junior in May")
    write_anew(client, talk, line, "A junior in June")
    changed = what(maya)
    write_anew(client, talk, line, "A junior in June", kind="said")
    unmarked = what(maya)
    write_anew(client, talk, line, "A junior in June")
    marked_again = what(maya)
    client.post(f"/talks/{talk.pk}/notes/{line}", {"do": "delete"})
    assert (changed, unmarked, marked_again, what(maya)) == (
        ["A junior in June"],
        [],
        ["A junior in June"],
        [],
    )


def test_a_lead_of_which_they_were_told_stays_without_its_note(
    client: Client, maya: Seeker, talk: Talk
) -> None:
    line = mark(client, talk, "A junior in May")
    client.post(f"/leads/{Lead.objects.of(maya).get().pk}", {"do": "told"})
    client.post(f"/talks/{talk.pk}/notes/{line}", {"do": "delete"})
    assert what(maya) == ["A junior in May"]


def test_a_lead_taken_back_after_the_talk_does_not_come_again_with_other_words(
    client: Client, maya: Seeker, talk: Talk
) -> None:
    line = mark(client, talk, "A junior in May")
    client.post(f"/talks/{talk.pk}/after", {"seen": [line], "do": "done"})
    write_anew(client, talk, line, "A junior in June")
    assert what(maya) == []


def test_a_page_that_did_not_show_a_lead_takes_none_back(client: Client, maya: Seeker, talk: Talk) -> None:
    mark(client, talk, "A junior in May")
    client.post(f"/talks/{talk.pk}/after", {"do": "done"})
    assert what(maya) == ["A junior in May"]


def test_hints_are_offered_with_their_reason_and_only_the_sure_ones_are_ticked(
    client: Client, maya: Seeker, talk: Talk
) -> None:
    sure = mark(client, talk, "She loses a tech in May", kind="said")
    unsure = mark(client, talk, "They are opening a second site", kind="said")
    mark(client, talk, "The pay is poor", kind="said")
    page = client.get(f"/talks/{talk.pk}/after").content.decode()
    assert re.findall(r'name="lead-([^"]+)" value="1"( checked)?', page) == [(sure, " checked"), (unsure, "")]
    assert "It says “loses a tech”, and when: “in May”." in page
    assert what(maya) == []
    client.post(f"/talks/{talk.pk}/after", {"seen": [sure, unsure], f"lead-{sure}": "1", "do": "done"})
    write_anew(client, talk, sure, "She loses two techs in May", kind="said")
    assert what(maya) == ["She loses two techs in May"]


def test_a_hint_that_was_left_out_is_not_ticked_again(client: Client, maya: Seeker, talk: Talk) -> None:
    line = mark(client, talk, "She loses a tech in May", kind="said")
    sorter = f"l{UUID(line).hex}"
    said = {f"{sorter}-purpose": "jobs", "seen": [line], "do": "later"}
    client.post(f"/talks/{talk.pk}/after", said)
    page = client.get(f"/talks/{talk.pk}/after").content.decode()
    assert re.findall(r'name="lead-([^"]+)" value="1"( checked)?', page) == [(line, "")]
    assert what(maya) == []
