"""A decision is kept with its reasons and with what was known that day."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.actions import conclude
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.decisions.actions import decide
from askwell.journey.findings.decisions.queries import helpers
from askwell.journey.findings.decisions.weighing import kept_decisions
from askwell.journey.findings.models import Claim, Decision, Weighed
from askwell.journey.outreach.actions import send
from askwell.journey.outreach.models import Letter
from askwell.journey.people.actions import erase, meet
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.method.purposes import Purpose

NO = "The evenings are gone, and I like my evenings."


def test_what_was_known_stays_as_it_was_when_more_is_learned(campaign: Campaign, now: dt.datetime) -> None:
    aim = campaign.aims.get(purpose=Purpose.JOBS)
    conclude(aim, sentence="Yes, in agencies.", now=now)
    kept = decide(campaign, choice=Decision.Choice.GO_ON, reasons="", now=now)
    conclude(aim, sentence="No, not this year.", now=now)
    assert kept.evidence.splitlines()[0].startswith("Are there jobs? Yes, in agencies.")


def test_a_reasoned_no_is_a_success_and_those_who_helped_are_named(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    page = client.post("/decisions", {"choice": "stop", "reasons": NO}, follow=True)
    words = page.content.decode()
    assert "A no with reasons is what these talks are for" in words
    assert NO in words
    made = Decision.objects.of(talk.seeker).get()
    assert f'action="/decisions/{made.pk}/tell/{talk.person_id}"' in words
    assert made.choice == "stop"


def test_found_work_is_a_decision_of_its_own_and_today_leads_to_those_who_helped(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    page = client.post(
        "/decisions", {"choice": "found_work", "reasons": "At Halden."}, follow=True
    ).content.decode()
    made = Decision.objects.of(talk.seeker).get()
    day = client.get("/today").content.decode()
    assert ("I found work" in page, made.choice, "You found work" in day) == (True, "found_work", True)
    assert "would love to hear it" in day
    note = client.post(f"/decisions/{made.pk}/tell/{talk.person_id}", follow=True).content.decode()
    assert any(words in note for words in ("found work", "new job"))
    send(Letter.objects.of(talk.seeker).get(kind="update"), at=timezone.now())
    assert "would love to hear it" not in client.get("/today").content.decode()


def test_after_work_was_found_nobody_is_told_that_it_is_too_early_to_say(client: Client, talk: Talk) -> None:
    assert "Too early to say" in client.get("/decisions").content.decode()
    page = client.post("/decisions", {"choice": "found_work", "reasons": ""}, follow=True).content.decode()
    today = page.partition("What you know today")[2].partition("</section>")[0]
    assert ("nothing left to ask for it" in today, "Too early to say" in today) == (True, False)


def test_whoever_gave_the_name_of_someone_met_helped_too_and_whoever_wants_peace_is_left_alone(
    campaign: Campaign, now: dt.datetime
) -> None:
    met = talk_with(campaign, "Daniel Reyes", now).person
    peace = talk_with(campaign, "Ann Lee", now).person
    Person.objects.of(campaign.seeker).filter(pk=peace.pk).update(never_ask_at=now)
    rosa, idle = (
        meet(campaign.seeker, full_name=name, now=now, found=True) for name in ("Rosa Osei", "Tom Idle")
    )
    Referral.objects.create(seeker=campaign.seeker, referred=met, referrer=rosa, referred_at=now)
    found = [helper.person for helper in helpers(campaign, since=now)]
    assert idle not in found
    assert [person.full_name for person in found] == ["Daniel Reyes", "Rosa Osei"]


def test_without_a_choice_nothing_is_kept(client: Client, talk: Talk) -> None:
    answer = client.post("/decisions", {"reasons": NO})
    assert (answer.status_code, Decision.objects.of(talk.seeker).count()) == (422, 0)


def test_a_stranger_sees_none_of_it(client: Client, strangers_client: Client, talk: Talk) -> None:
    client.post("/decisions", {"choice": "stop", "reasons": NO})
    assert NO not in strangers_client.get("/decisions", follow=True).content.decode()


def say(talk: Talk, text: str, now: dt.datetime, *, stance: str, purpose: str = "fit") -> Claim:
    line = write(talk, "said", text, at=now)
    learn(talk, lines=[Sorted(line=line, purpose=purpose, stance=stance, topic="hours")])
    return Claim.objects.of(talk.seeker).get(text=text)


def field(claim: Claim) -> str:
    return f"weighs-{claim.pk.hex}"


def test_the_evidence_comes_first_then_the_choice_and_the_notes_wait_in_a_fold(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    say(talk, "I am never home.", now, stance="against")
    page = client.get("/decisions").content.decode()
    order = [
        "What you know today",
        "Enough talks?",
        "What do you decide?",
        "What it rests on",
        "I am never home.",
    ]
    assert sorted(order, key=page.index) == order
    assert '<details id="weigh">' in page


def test_on_which_side_a_note_lies_is_hers_to_say(client: Client, talk: Talk, now: dt.datetime) -> None:
    """That a place wants people who come early is so, and may well speak against going there."""
    so = say(talk, "Everybody is here at six.", now, stance="for", purpose="values")
    client.post("/decisions", {"choice": "stop", field(so): "against"})
    [(side, [laid])] = kept_decisions(talk.campaign)[0].sides
    assert (side, laid.text) == ("Against going on", "Everybody is here at six.")


def test_what_speaks_against_it_is_offered_first_and_what_she_ticks_is_kept_in_the_words_of_that_day(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    con = say(talk, "I am never home.", now, stance="against")
    pro = say(talk, "You are never bored.", now + dt.timedelta(minutes=1), stance="for")
    words = client.get("/decisions").content.decode()
    assert words.index("I am never home.") < words.index("You are never bored.")
    client.post("/decisions", {"choice": "go_on", field(con): "against", field(pro): "for"})
    Claim.objects.of(talk.seeker).filter(pk=con.pk).delete()
    kept = kept_decisions(talk.campaign)[0]
    assert [(side, [one.text for one in laid]) for side, laid in kept.sides] == [
        ("Against going on", ["I am never home."]),
        ("For going on", ["You are never bored."]),
    ]
    page = client.get("/decisions").content.decode()
    assert f'<a href="/talks/{talk.pk}">' in page[page.index("What you decided") :]


def test_any_note_can_be_brought_to_the_scales_and_nobody_elses(
    client: Client, strangers_client: Client, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    for number in range(5):
        say(talk, f"Reason {number}", now + dt.timedelta(minutes=number), stance="against")
    oldest = Claim.objects.of(talk.seeker).get(text="Reason 0")
    assert "Reason 0" not in client.get("/decisions").content.decode()
    form = client.get("/decisions", {"also": str(oldest.pk)}).context["form"]
    [(_, rows)] = form.scales
    assert [row.side.value() for row in rows] == ["", "", "", "against"]
    assert form.is_open
    set_out(Seeker.objects.get(name="Sam Stranger"), name="Sailing", kind="occupation", now=now)
    assert "Reason 0" not in strangers_client.get("/decisions", {"also": str(oldest.pk)}).content.decode()
    refused = strangers_client.post("/decisions", {"choice": "stop", field(oldest): "against"})
    assert Weighed.objects.of(talk.seeker).count() == 0
    assert refused.status_code == 302


def test_a_key_that_is_none_is_passed_over(client: Client, talk: Talk) -> None:
    assert client.get("/decisions", {"also": "nonsense"}).status_code == 200


def test_who_is_erased_takes_her_words_from_the_scales(talk: Talk, now: dt.datetime) -> None:
    con = say(talk, "I am never home.", now, stance="against")
    decide(talk.campaign, choice=Decision.Choice.STOP, reasons="", weighed=[(con, "against")], now=now)
    erase(talk.person)
    assert (Weighed.objects.count(), Decision.objects.count()) == (0, 1)


def test_the_landing_note_says_where_it_led_and_what_stayed_and_who_was_told_is_marked(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    con = say(talk, "I am never home.", now, stance="against")
    made = decide(talk.campaign, choice=Decision.Choice.STOP, reasons="", weighed=[(con, "against")], now=now)
    opened = client.post(f"/decisions/{made.pk}/tell/{talk.person_id}")
    assert opened["Location"] == f"/people/{talk.person_id}/write?kind=update&channel=email&decided={made.pk}"
    note = Letter.objects.of(talk.seeker).get(kind="update")
    assert "decided against it" in note.body
    assert "“I am never home.”" in note.body
    send(note, at=now + dt.timedelta(hours=1))
    (helper,) = helpers(talk.campaign, since=made.decided_at)
    assert helper.told_at == now + dt.timedelta(hours=1)


def test_what_lies_on_the_other_side_is_not_quoted_as_if_it_had_led_here(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    con = say(talk, "I am never home.", now, stance="against")
    made = decide(
        talk.campaign, choice=Decision.Choice.GO_ON, reasons="", weighed=[(con, "against")], now=now
    )
    client.post(f"/decisions/{made.pk}/tell/{talk.person_id}")
    assert "never home" not in Letter.objects.of(talk.seeker).get(kind="update").body


def test_a_note_that_was_begun_is_not_written_over(client: Client, talk: Talk, now: dt.datetime) -> None:
    made = decide(talk.campaign, choice=Decision.Choice.GO_ON, reasons="", now=now)
    address = f"/decisions/{made.pk}/tell/{talk.person_id}"
    client.post(address)
    Letter.objects.of(talk.seeker).get(kind="update")
    begun = Letter.objects.of(talk.seeker).get()
    begun.body = "My own words."
    begun.save()
    page = client.post(address, follow=True).content.decode()
    assert ("My own words." in page, "that you began before is still here" in page) == (True, True)


def test_a_note_in_which_nothing_was_changed_tells_the_newest_decision(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    went_on = decide(talk.campaign, choice=Decision.Choice.GO_ON, reasons="", now=now)
    client.post(f"/decisions/{went_on.pk}/tell/{talk.person_id}")
    before = Letter.objects.of(talk.seeker).get(kind="update").body
    stopped = decide(talk.campaign, choice=Decision.Choice.STOP, reasons="", now=now + dt.timedelta(days=1))
    page = client.post(f"/decisions/{stopped.pk}/tell/{talk.person_id}", follow=True).content.decode()
    after = Letter.objects.of(talk.seeker).get(kind="update").body
    assert ("go on with it" in before, "go on with it" in after) == (True, False)
    assert "decided against it" in after
    assert "still here" not in page


@pytest.mark.parametrize("count", [3, 30])
def test_thirty_talks_take_as_many_queries_as_three(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
    count: int,
) -> None:
    kept = []
    for number in range(count):
        talk = talk_with(campaign, f"Person {number}", now)
        kept.append(say(talk, f"Reason {number}", now, stance="against"))
    for number in range(3):
        decide(
            campaign,
            choice=Decision.Choice.GO_ON,
            reasons="",
            weighed=[(claim, "against") for claim in kept],
            now=now + dt.timedelta(days=number),
        )
    with django_assert_num_queries(18):
        client.get("/decisions")
