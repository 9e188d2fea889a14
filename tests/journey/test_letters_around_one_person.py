"""What letters to those who know one another share, and what stands in none of them."""

import datetime as dt
from collections.abc import Iterator

import pytest
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Debrief
from askwell.journey.followup.thanks.queries import first_thanks
from askwell.journey.outreach.actions import approach, draft, outreach_to, send
from askwell.journey.outreach.facts import facts_for
from askwell.journey.outreach.models import Letter
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people.actions import find_organisation, meet, refer
from askwell.journey.people.actions.circles import add_circle, put_in_circle
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line
from askwell.method.letters import sentences_of

KINDS = ("request", "nudge", "answer", "update", "introduction", "missed", "not_met", "called_off")


def drafts(maya: Seeker, campaign: Campaign, now: dt.datetime) -> Iterator[str]:
    for talk in Talk.objects.of(maya).filter(ended_at__isnull=False):
        yield from (first_thanks(talk, channel=channel, now=now).body for channel in ("email", "card"))
    for person in Person.objects.of(maya):
        outreach = outreach_to(campaign, person=person)
        yield from (first_draft(outreach, kind=kind, channel="email").body for kind in KINDS)


def test_what_i_noted_as_my_own_thought_stands_in_no_letter(maya: Seeker, now: dt.datetime) -> None:
    campaign = campaign_of_the_demonstration(maya, now=now)
    mine = [*Debrief.objects.of(maya).exclude(sentence="").values_list("sentence", flat=True)]
    mine += Line.objects.of(maya).filter(kind=Line.Kind.VIEW).values_list("text", flat=True)
    written = "\n".join(drafts(maya, campaign, now)).casefold()
    assert len(mine) > 8
    assert [one for one in mine if one.casefold().rstrip(".") in written] == []


def test_three_first_letters_that_wait_are_three_letters(maya: Seeker, now: dt.datetime) -> None:
    campaign = campaign_of_the_demonstration(maya, now=now)
    names = ("Lena Okoro", "Zoë Müller-Lindqvist", "山田 花子")
    people = [Person.objects.of(maya).get(full_name=name) for name in names]
    bodies = [
        first_draft(outreach_to(campaign, person=one), kind="request", channel="email").body for one in people
    ]
    said = [set(sentences_of(body)) for body in bodies]
    own = set(sentences_of(f"{campaign.introduction} {campaign.appeal}"))
    for one, other in ((0, 1), (0, 2), (1, 2)):
        # What a colleague reads already is passed over, so that two may meet in the next wording.
        assert len((said[one] & said[other]) - own) <= 2


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    campaign.introduction, campaign.appeal = "I have been a nurse for ten years.", "I like a clear sentence."
    campaign.save()
    return campaign


def met(maya: Seeker, name: str, now: dt.datetime, *, house: str = "", circle: str = "") -> Person:
    person = meet(maya, full_name=name, found=True, now=now)
    person.organisation = find_organisation(maya, name=house) if house else None
    person.save()
    if circle:
        put_in_circle(add_circle(maya, name=circle), person=person)
    return person


@pytest.mark.parametrize(("house", "circle"), [("Halden Bio", ""), ("", "Choir")])
def test_what_a_colleague_or_one_of_the_same_circle_reads_is_worded_otherwise(
    maya: Seeker, campaign: Campaign, now: dt.datetime, house: str, circle: str
) -> None:
    ana = approach(campaign, person=met(maya, "Ana Lima", now, house=house, circle=circle))
    bo = approach(campaign, person=met(maya, "Bo Lima", now, house=house, circle=circle))
    # What Bo would read comes to Ana first.
    body = first_draft(bo, kind="request", channel="email").body
    kept = draft(ana, kind="request", channel="email", to="", subject="", body=body, now=now)
    told = set(sentences_of(first_draft(bo, kind="request", channel="email").body))
    own = {sentence.casefold() for sentence in (campaign.introduction, campaign.appeal)}
    assert told & set(sentences_of(body)) <= own | {"[say where you came across the name]"}
    send(kept, at=now)
    assert told == set(sentences_of(first_draft(bo, kind="request", channel="email").body))


def test_a_letter_that_waits_stays_as_it_is_when_others_follow(
    maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    ana = approach(campaign, person=met(maya, "Ana Lima", now, house="Halden Bio"))
    bo = approach(campaign, person=met(maya, "Bo Lima", now, house="Halden Bio"))
    body = first_draft(ana, kind="request", channel="email").body
    for outreach in (ana, bo):
        draft(outreach, kind="request", channel="email", to="", subject="", body=body, now=now)
    assert first_draft(ana, kind="request", channel="email").body == body


def test_before_a_call_other_words_come_first_than_those_of_the_letter(
    maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    ana = approach(campaign, person=met(maya, "Ana Lima", now))
    letter = first_draft(ana, kind="request", channel="email")
    send(draft(ana, kind="request", channel="email", to="", subject="", body=letter.body, now=now), at=now)
    facts = facts_for(ana, kind=Letter.Kind.REQUEST, channel="phone")
    assert (facts.said_before, set(sentences_of(letter.body)) <= facts.elsewhere) == ((), True)


def test_two_whom_the_same_one_named_read_two_letters_also_where_another_named_one_of_them_too(
    maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    hannah, tomas = (met(maya, name, now) for name in ("Hannah Neil", "Tomás Herrera"))
    pete, amira = (met(maya, name, now) for name in ("Pete Olsen", "Amira Haddad"))
    for days, (referrer, referred) in enumerate(((hannah, pete), (hannah, amira), (tomas, pete))):
        at = now + dt.timedelta(days=days)
        refer(referrer=referrer, referred=referred, may_name="no", words="", now=at)
    bodies = []
    for person in (amira, pete):
        sheet = first_draft(outreach_to(campaign, person=person), kind="request", channel="email")
        bodies.append(sheet.body)
        kept = draft(
            approach(campaign, person=person),
            kind="request",
            channel="email",
            to="",
            subject="",
            body=sheet.body,
            now=now,
        )
        send(kept, at=now)
    own = set(sentences_of(f"{campaign.introduction} {campaign.appeal}"))
    first, second = (set(sentences_of(body)) - own for body in bodies)
    assert {one for one in first & second if not one.startswith("[")} == set()


@pytest.mark.parametrize("between", range(14))
def test_two_of_one_house_read_two_letters_before_either_is_kept_however_many_are_between(
    maya: Seeker, campaign: Campaign, now: dt.datetime, between: int
) -> None:
    lena = approach(campaign, person=met(maya, "Lena Okoro", now, house="Northgate"))
    for number in range(between):
        approach(campaign, person=met(maya, f"Person {number}", now))
    marcus = approach(campaign, person=met(maya, "Marcus Webb", now, house="Northgate"))
    first, second = (
        first_draft(one, kind="update", channel="email").body.split("\n", 1)[1] for one in (lena, marcus)
    )
    assert first != second
