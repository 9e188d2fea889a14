"""The copy for a person in plain words: a page that she can read without a program, and that forgets nothing."""

import datetime as dt
import re

import pytest
from django.db import models
from django.test import Client
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.desk.data.columns import fields_of
from askwell.desk.data.plain_rows import tables
from askwell.desk.one_person.copying import gathered
from askwell.desk.one_person.plain_words import CAME, FOR_THE_PROGRAM, SECTIONS
from askwell.desk.one_person.telling import as_a_page
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.people.actions import meet, refer
from askwell.journey.people.models import Person, Referral
from askwell.journey.talk.models import Line
from askwell.method.trust import Trust

TOLD = {table: spoken for section in SECTIONS.values() for table, spoken in section.items()}


@pytest.fixture
def greta(maya: Seeker, now: dt.datetime) -> Person:
    campaign = campaign_of_the_demonstration(maya, now=now)
    greta = meet(maya, full_name="Greta Ohm", organisation="Mercy Hospital", emails=["greta@ohm.example"], now=now, found=True)  # fmt: skip
    outreach = Outreach.objects.create(seeker=maya, campaign=campaign, person=greta)
    sent = {"seeker": maya, "person": greta, "outreach": outreach}
    Letter.objects.create(**sent, kind="request", body="Dear Greta,\n\nMay we talk?", sent_at=now)
    Letter.objects.create(**sent, kind="nudge", body="A second one <b>")
    talk = Talk.objects.create(seeker=maya, campaign=campaign, person=greta, starts_at=now, ended_at=now)
    Line.objects.create(
        seeker=maya, talk=talk, at=now, text="I trained for two years", trust=Trust.BACKGROUND
    )
    refer(referrer=Person.objects.of(maya).get(full_name="Daniel Reyes"), referred=greta, may_name="yes", now=now)  # fmt: skip
    return greta


def words_of(page: str) -> str:
    return " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL).split())


def test_it_is_spoken_to_her_in_plain_words_and_holds_no_names_of_columns(greta: Person) -> None:
    words = words_of(gathered(greta).page(alone=False))
    for told in (
        "What is kept about Greta Ohm", "I am Maya", "Where you work: Mercy Hospital", "greta@ohm.example",
        "I wrote, March 12, 2026", "Dear Greta, May we talk?", "A draft to you, not sent", "We talked, March 12, 2026",
        "I trained for two years", "Background, no name", "Somebody gave me your name, March 12, 2026",
    ):  # fmt: skip
        assert told in words, told
    assert re.findall(r"\w+_(?:at|id|on)\b|[0-9a-f]{8}-[0-9a-f]{4}|\bNone\b|\bTrue\b", words) == []


def test_where_the_day_alone_is_known_no_hour_is_told(greta: Person) -> None:
    assert re.search(r"We talked, March 12, 2026, \d", words_of(gathered(greta).page(alone=False)))
    Talk.objects.of(greta.seeker).filter(person=greta).update(day_only=True)
    words = words_of(gathered(greta).page(alone=False))
    assert ("We talked, March 12, 2026" in words, re.findall(r"2026, \d+:\d\d", words)) == (True, [])


def test_a_theme_stands_there_in_its_words(greta: Person, now: dt.datetime) -> None:
    talk = Talk.objects.of(greta.seeker).get(person=greta)
    Claim.objects.create(
        seeker=greta.seeker, campaign=talk.campaign, talk=talk, person=greta, purpose="jobs", topic="market",
        text="They hire", said_at=now,
    )  # fmt: skip
    words = words_of(gathered(greta).page(alone=False))
    assert ("About: job prospects" in words, "About: market" in words) == (True, False)


@pytest.mark.parametrize("may_name", Referral.MayName.values)
def test_whether_i_may_say_who_gave_a_name_is_told_for_what_it_is(
    greta: Person, now: dt.datetime, may_name: str
) -> None:
    Referral.objects.of(greta.seeker).filter(referred=greta).update(may_name=may_name)
    noor = meet(greta.seeker, full_name="Noor Aziz", now=now, found=True)
    refer(referrer=greta, referred=noor, may_name=may_name, now=now)
    words = words_of(gathered(greta).page(alone=False))
    came = {"yes": "I may say who", "no": "I do not say who", "first": "They ask you first"}
    gave = {"yes": "I may say that it was you", "no": "I do not say that it was you", "first": "You ask them first"}  # fmt: skip
    assert came.get(may_name, "I do not know yet whether I may say who") in words
    assert gave.get(may_name, "I do not know yet whether I may say that it was you") in words
    assert "I have not asked yet" not in words


def test_nobody_else_is_named_and_what_somebody_wrote_is_no_markup(greta: Person) -> None:
    page = gathered(greta).page(alone=False)
    assert ("Daniel" in page, "<b>" in page, "A second one &lt;b&gt;" in page) == (False, False, True)


@pytest.mark.parametrize("table", [*TOLD, *FOR_THE_PROGRAM])
def test_every_column_it_tells_of_is_there(table: str) -> None:
    columns = {field.attname: field for field in fields_of(tables()["referral" if table == CAME else table])}
    if spoken := TOLD.get(table):
        assert {*spoken.columns, *spoken.marks, *filter(None, [spoken.day])} <= set(columns)
        assert all(columns[mark].choices for mark in spoken.marks)


def test_no_table_that_goes_with_a_person_is_forgotten() -> None:
    hers: set[type[models.Model]] = {Person}
    for _ in tables():
        hers |= {
            model
            for model in tables().values()
            for field in fields_of(model)
            if isinstance(field, models.ForeignKey)
            and field.related_model in hers
            and field.remote_field.on_delete is models.CASCADE
        }
    assert {name for name, model in tables().items() if model in hers} <= {*TOLD, *FOR_THE_PROGRAM}


def test_from_her_page_a_tap_leads_to_the_copy_and_another_to_the_page_alone(
    client: Client, greta: Person
) -> None:
    assert f'href="/people/{greta.pk}/copy"' in client.get(f"/people/{greta.pk}").content.decode()
    page = client.get(f"/people/{greta.pk}/copy").content.decode()
    assert ("What you keep about" in page, "My notes of our talks" in page) == (True, True)
    answer = client.post(f"/people/{greta.pk}/copy", {"do": "read"})
    assert answer["Content-Disposition"] == 'attachment; filename="greta-ohm-copy.html"'
    assert answer.content.decode() == gathered(greta).page(alone=True)


def test_the_page_alone_speaks_of_no_files_beside_it(greta: Person) -> None:
    kept = {table: [{"id": "1"}] for table in FOR_THE_PROGRAM}
    whole, alone = (
        words_of(as_a_page(greta, kept=kept, elsewhere=[], held=0, files=["files/photo.png"], alone=alone))
        for alone in (False, True)
    )
    beside = ("the files beside it", "about.json")
    assert [(words in whole, words in alone) for words in beside] == [(True, False)] * 2
    assert ("the photos and files that it names" in alone, "They do not come with this page" in alone) == (True, True)  # fmt: skip


def test_a_stranger_sees_none_of_it(strangers_client: Client, greta: Person) -> None:
    assert strangers_client.get(f"/people/{greta.pk}/copy").status_code == 404
