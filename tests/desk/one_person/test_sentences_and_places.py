"""What others said of somebody goes with her, sentence by sentence, and so does a place that only she led to."""

import datetime as dt
from uuid import uuid4

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.desk.one_person.erasing import erase_person
from askwell.desk.one_person.looking import outlook
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.models import Claim
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Organisation, Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import standing_lines

SAID = "Meera Nair at the vendor side, she loves the travel. Use my name with Meera; let me ask first. Pay is fair here."


@pytest.fixture
def meera(maya: Seeker, now: dt.datetime) -> Person:
    return meet(maya, full_name="Meera Nair", organisation="Cascade Health Software", now=now, found=True)


@pytest.fixture
def rosas_words(maya: Seeker, now: dt.datetime) -> Line:
    campaign = set_out(maya, name="Clinical informatics", kind="occupation", now=now)
    rosa = meet(maya, full_name="Rosa Alvarez", organisation="Denver Health", now=now, found=True)
    talk = Talk.objects.create(
        seeker=maya, campaign=campaign, person=rosa, starts_at=now, started_at=now, ended_at=now
    )
    note(maya, talk, line_id=uuid4(), text=SAID, kind=Line.Kind.SAID, question=None, at=now, now=now)
    [line] = standing_lines(talk)
    learn(talk, lines=[Sorted(line=line, purpose="fit", stance="for", topic="travel")])
    return Line.objects.of(maya).get(talk=talk)


@pytest.mark.usefixtures("rosas_words")
def test_the_sentences_that_name_her_are_shown_ticked_where_the_name_is_hers_alone(
    client: Client, meera: Person
) -> None:
    page = client.get(f"/people/{meera.pk}/delete")
    assert [(one.text, one.surely) for one in page.context["found"].sentences] == [
        ("Meera Nair at the vendor side, she loves the travel.", True),
        ("Use my name with Meera; let me ask first.", True),
    ]
    assert page.content.decode().count('name="sentences"') == len(page.context["found"].sentences)
    assert page.context["form"].initial["sentences"] == [one.key for one in page.context["found"].sentences]


def test_a_word_that_somebody_else_bears_is_shown_and_not_ticked(
    maya: Seeker, meera: Person, rosas_words: Line, now: dt.datetime
) -> None:
    meet(maya, full_name="Meera Sand", now=now, found=True)
    assert rosas_words.text == SAID
    assert [one.surely for one in outlook(meera).sentences] == [True, False]


def test_what_is_ticked_is_gone_from_the_note_from_what_was_sorted_of_it_and_from_search(
    client: Client, maya: Seeker, meera: Person, rosas_words: Line
) -> None:
    keys = [one.key for one in outlook(meera).sentences]
    assert (
        client.post(f"/people/{meera.pk}/delete", {"sentences": keys, "parts": ["Meera"]}).status_code == 302
    )
    rosas_words.refresh_from_db()
    assert rosas_words.text == "[removed] [removed] Pay is fair here."
    assert Claim.objects.of(maya).get().text == rosas_words.text
    for word in ("Meera", "loves the travel", "vendor side"):
        assert "Rosa" not in client.get("/search", {"q": word}).content.decode().partition("<main")[2]


def test_what_is_not_ticked_stays_without_the_name(maya: Seeker, meera: Person, rosas_words: Line) -> None:
    erase_person(meera)
    rosas_words.refresh_from_db()
    assert rosas_words.text.startswith("[removed] at the vendor side, she loves the travel.")
    assert not Person.objects.of(maya).filter(full_name="Meera Nair").exists()


def test_her_organisation_goes_where_nobody_else_is_there_and_the_page_says_so(
    client: Client, maya: Seeker, meera: Person
) -> None:
    page = client.get(f"/people/{meera.pk}/delete").content.decode()
    assert "<strong>Cascade Health Software</strong> goes too" in page
    erase_person(meera)
    assert not Organisation.objects.of(maya).filter(name="Cascade Health Software").exists()


@pytest.mark.parametrize("why", ["somebody else", "a note", "what was said of it"])
def test_it_stays_where_something_else_leads_to_it(
    maya: Seeker, meera: Person, rosas_words: Line, now: dt.datetime, why: str
) -> None:
    place = Organisation.objects.of(maya).get(name="Cascade Health Software")
    if why == "somebody else":
        meet(maya, full_name="Ben Ortiz", organisation=place.name, now=now, found=False)
    elif why == "a note":
        Organisation.objects.of(maya).filter(pk=place.pk).update(note="They sponsor visas.")
    else:
        Claim.objects.of(maya).filter(line=rosas_words).update(about_organisation=place)
    meera.refresh_from_db()
    assert outlook(meera).places == []
    erase_person(meera)
    assert Organisation.objects.of(maya).filter(pk=place.pk).exists()
