"""The note of where it led goes by every way with the decision in it, and nothing that she wrote is dropped without a word."""

import datetime as dt
from dataclasses import replace
from unittest.mock import Mock

import pytest
from django.test import Client
from django.utils import timezone
from tests.journey.findings.conftest import talk_with

from askwell.journey.agreement.actions import agree, cancel
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.decisions import landing
from askwell.journey.findings.decisions.actions import decide
from askwell.journey.findings.decisions.landing import landing_note
from askwell.journey.findings.models import Decision
from askwell.journey.outreach.actions import outreach_to, receive
from askwell.journey.outreach.facts import facts_for
from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people.actions import meet
from askwell.journey.people.models import ContactPoint
from askwell.journey.purpose.models import Campaign
from askwell.method.letters.landing import draft_landing
from askwell.method.letters.wordings import sentences

WHY = "I start as a trainee operator at City Water Works on January 11."


def found_work(talk: Talk, why: str = WHY) -> Decision:
    return decide(
        talk.campaign, choice=Decision.Choice.FOUND_WORK, reasons=why, now=talk.ended_at or timezone.now()
    )


def write(client: Client, talk: Talk, query: str) -> str:
    return client.get(f"/people/{talk.person_id}/write?{query}").content.decode()


@pytest.mark.parametrize("channel", ["email", "message", "card", "phone"])
def test_it_goes_by_every_way_with_the_decision_and_her_own_words(
    client: Client, talk: Talk, channel: str
) -> None:
    made = found_work(talk)
    page = write(client, talk, f"kind=update&channel={channel}&decided={made.pk}")
    assert (WHY in page, "Where it led, for" in page) == (True, True)
    assert "asking for a job" not in page.casefold()


def test_the_way_can_be_changed_and_the_decision_stays(client: Client, talk: Talk) -> None:
    made = found_work(talk)
    opened = client.post(f"/decisions/{made.pk}/tell/{talk.person_id}")["Location"]
    kept = Letter.objects.of(talk.seeker).get()
    said = {"to": "", "subject": kept.subject, "body": kept.body, "do": "channel:message"}
    page = client.post(opened, said, follow=True).content.decode()
    assert (WHY in page, 'aria-current="true">LinkedIn message' in page) == (True, True)


def test_an_end_that_is_new_is_the_news_also_where_the_address_does_not_name_it(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    decide(talk.campaign, choice=Decision.Choice.STOP, reasons="The nights.", now=timezone.now())
    page = write(client, talk, "kind=update&channel=phone")
    assert "The nights." in page


def test_who_heard_of_it_gets_other_news(client: Client, talk: Talk) -> None:
    made = found_work(talk)
    client.post(f"/decisions/{made.pk}/tell/{talk.person_id}")
    Letter.objects.of(talk.seeker).update(sent_at=timezone.now())
    assert "Where it led, for" not in write(client, talk, "kind=update&channel=email")


def test_an_untouched_note_is_known_among_many_decisions_by_looking_once(
    client: Client, talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = found_work(talk)
    client.post(f"/decisions/{first.pk}/tell/{talk.person_id}")
    for _ in range(3):
        made = decide(talk.campaign, choice=Decision.Choice.STOP, reasons="The nights.", now=timezone.now())
    looked = Mock(side_effect=facts_for)
    monkeypatch.setattr(landing, "facts_for", looked)
    landing_note(made, talk.person, now=timezone.now())
    assert "The nights." in Letter.objects.of(talk.seeker).get().body
    assert looked.call_count == 2  # once for the note that waits, once for the new one


def test_what_went_by_one_way_waits_for_no_other(client: Client, talk: Talk) -> None:
    made = found_work(talk)
    client.post(f"/decisions/{made.pk}/tell/{talk.person_id}")
    outreach = outreach_to(talk.campaign, person=talk.person)
    sheet = first_draft(outreach, kind="update", channel="message", decided=str(made.pk))
    said = {"to": "", "body": sheet.body, "do": "really"}
    client.post(f"/people/{talk.person_id}/write?{sheet.query}", said)
    (went,) = Letter.objects.of(talk.seeker)
    assert (went.channel, went.sent_at is not None) == ("message", True)


def test_reasons_that_name_somebody_or_are_long_are_shown_beside_the_note(
    client: Client, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    bo = talk_with(campaign, "Bo Dahl", now)
    named = found_work(talk, "Bo Dahl told me of the nights.")
    page = write(client, talk, f"kind=update&decided={named.pk}")
    assert ("they name somebody you talked with" in page, "Bo Dahl told me of the nights." in page) == (
        True,
        True,
    )
    long = found_work(bo, "I weighed the nights against the pay, and the pay against the way. " * 8)
    page = write(client, bo, f"kind=update&decided={long.pk}")
    assert ("they are longer than such a note" in page, "against the way" in page) == (True, True)


def test_a_card_for_it_can_be_printed(client: Client, talk: Talk) -> None:
    made = found_work(talk)
    address = f"/people/{talk.person_id}/write?kind=update&channel=card&decided={made.pk}"
    body = first_draft(
        outreach_to(talk.campaign, person=talk.person), kind="update", channel="card", decided=str(made.pk)
    ).body
    to_paper = client.post(address, {"to": "12 Elm St", "body": body, "do": "paper"})["Location"]
    assert to_paper == f"/letters/{Letter.objects.of(talk.seeker).get().pk}/paper"


@pytest.mark.parametrize(
    ("why", "words"), [("", "A no is a good result"), ("The nights.", "A no with reasons")]
)
def test_what_is_said_of_a_decision_claims_no_reasons_that_were_not_written(
    client: Client, talk: Talk, why: str, words: str
) -> None:
    page = client.post("/decisions", {"choice": "stop", "reasons": why}, follow=True).content.decode()
    assert words in page


def test_who_is_reached_by_phone_alone_gets_a_script_and_no_letter(client: Client, talk: Talk) -> None:
    ContactPoint.objects.of(talk.seeker).filter(person=talk.person).delete()
    ContactPoint.objects.create(
        seeker=talk.seeker, person=talk.person, kind=ContactPoint.Kind.PHONE, value="312 555 0110", position=0
    )
    made = found_work(talk)
    client.post(f"/decisions/{made.pk}/tell/{talk.person_id}")
    note = Letter.objects.of(talk.seeker).get()
    assert (note.channel, "WHEN THEY ANSWER" in note.body, "VOICEMAIL" in note.body, "Dear" in note.body) == (
        "phone", True, True, False,
    )  # fmt: skip
    client.post(f"/decisions/{made.pk}/tell/{talk.person_id}")
    assert Letter.objects.of(talk.seeker).count() == 1


def test_a_second_decision_is_told_as_more_news(client: Client, talk: Talk) -> None:
    first = decide(talk.campaign, choice=Decision.Choice.GO_ON, reasons="It fits.", now=timezone.now())
    client.post(f"/decisions/{first.pk}/tell/{talk.person_id}")
    Letter.objects.of(talk.seeker).update(sent_at=timezone.now())
    second = decide(talk.campaign, choice=Decision.Choice.STOP, reasons="The nights.", now=timezone.now())
    client.post(f"/decisions/{second.pk}/tell/{talk.person_id}")
    body = Letter.objects.of(talk.seeker).get(sent_at=None).body
    topic = talk.campaign.work.about
    assert any(one.replace("{topic}", topic) in body for one in sentences()["landing_again"])


OPEN, OFF = "landing_willing", "landing_off"


@pytest.fixture
def willing(campaign: Campaign, now: dt.datetime) -> Outreach:
    """Return the outreach to somebody who said yes and was not talked with."""
    outreach = outreach_to(
        campaign, person=meet(campaign.seeker, full_name="Marcus Oyelaran", now=now, found=True)
    )
    receive(outreach, kind=Reply.Kind.YES, text="", received_at=now)
    return outreach


def opens_as(outreach: Outreach, choice: Decision.Choice, now: dt.datetime) -> list[str]:
    """Return as which openings the note of a decision begins."""
    made = decide(outreach.campaign, choice=choice, reasons="It is quiet.", now=now + dt.timedelta(hours=2))
    body = first_draft(outreach, kind="update", channel="email", decided=str(made.pk)).body
    topic = outreach.campaign.work.about
    return [
        place
        for place in (OPEN, OFF)
        if any(one.replace("{topic}", topic) in body for one in sentences()[place])
    ]


@pytest.mark.parametrize(
    ("choice", "opening"), [("found_work", [OPEN]), ("stop", [OPEN]), ("go_on", []), ("change", [])]
)
def test_an_end_alone_asks_whoever_said_yes_whether_to_talk_still(
    willing: Outreach, choice: Decision.Choice, opening: list[str], now: dt.datetime
) -> None:
    assert opens_as(willing, choice, now) == opening


def agreed(outreach: Outreach, starts_at: dt.datetime | None) -> Talk:
    return agree(outreach, starts_at=starts_at, time_zone="", agreed_minutes=20, how="video")


def test_a_talk_that_has_its_time_is_not_told_of_as_one_to_be_agreed_on(
    willing: Outreach, now: dt.datetime
) -> None:
    agreed(willing, now + dt.timedelta(days=3))
    assert opens_as(willing, Decision.Choice.FOUND_WORK, now) == []


def test_a_talk_that_was_called_off_is_told_of_as_that_until_they_say_yes_again(
    willing: Outreach, now: dt.datetime
) -> None:
    talk = agreed(willing, now + dt.timedelta(days=3))
    cancel(talk, now=now + dt.timedelta(minutes=10))
    assert opens_as(willing, Decision.Choice.FOUND_WORK, now) == [OFF]
    receive(willing, kind=Reply.Kind.YES, text="", received_at=now + dt.timedelta(minutes=20))
    assert opens_as(willing, Decision.Choice.FOUND_WORK, now) == [OPEN]


def test_whoever_was_never_talked_with_is_told_of_no_part_in_it(willing: Outreach, now: dt.datetime) -> None:
    made = found_work(agreed(willing, None))
    for turn in range(12):
        facts = replace(facts_for(willing, kind="update", channel="email"), turn=turn)
        body = draft_landing(facts, choice=made.choice, talked=False, willing=True, reasons=made.reasons).body
        assert "had a part in it" not in body
