"""The prep sheet chooses, lets itself be changed, and remembers what earlier talks settled."""

import datetime as dt
from itertools import combinations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.desk.sheet.choosing import asked_before, setting_of, suggestion
from askwell.desk.sheet.settled import heard
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim
from askwell.journey.people.models import Organisation, Person, Referral
from askwell.journey.preparation.actions import add
from askwell.journey.preparation.bank import question_of_bank
from askwell.journey.preparation.models import Plan, PlannedQuestion, Question
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.mine.actions import choose_value
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import purposes_of
from askwell.journey.talk.models import Line
from askwell.method.questions import plan


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


def talk_with(campaign: Campaign, name: str, now: dt.datetime, minutes: int = 20) -> Talk:
    person = Person.objects.create(seeker=campaign.seeker, full_name=name)
    return Talk.objects.create(
        seeker=campaign.seeker, campaign=campaign, person=person, starts_at=now, agreed_minutes=minutes
    )


@pytest.fixture
def talk(campaign: Campaign, now: dt.datetime) -> Talk:
    return talk_with(campaign, "Priya Nair", now)


def keys(talk: Talk) -> list[str]:
    planned = PlannedQuestion.objects.of(talk.seeker).filter(plan__talk=talk)
    return [row.question.key or row.question.text for row in planned.select_related("question")]


def test_opening_the_sheet_chooses_questions_for_the_agreed_minutes(client: Client, talk: Talk) -> None:
    page = client.get(f"/talks/{talk.id}/prep").content.decode()
    assert (len(keys(talk)), keys(talk)[0], keys(talk)[-1]) == (7, "s06", "s15")
    assert ("How did you get into this field?" in page, "of your 20 minutes" in page) == (True, True)


def test_opening_it_again_changes_nothing(client: Client, talk: Talk) -> None:
    client.get(f"/talks/{talk.id}/prep")
    client.post(
        f"/talks/{talk.id}/prep",
        {"do": f"drop:{PlannedQuestion.objects.of(talk.seeker).earliest('position').id}"},
    )
    after = keys(talk)
    client.get(f"/talks/{talk.id}/prep")
    assert keys(talk) == after


def test_questions_move_up_and_down_and_stop_at_the_ends(client: Client, talk: Talk) -> None:
    client.get(f"/talks/{talk.id}/prep")
    before = keys(talk)
    rows = list(PlannedQuestion.objects.of(talk.seeker).filter(plan__talk=talk))
    client.post(f"/talks/{talk.id}/prep", {"do": f"down:{rows[0].id}"})
    client.post(f"/talks/{talk.id}/prep", {"do": f"down:{rows[-1].id}"})
    assert keys(talk) == [before[1], before[0], *before[2:]]


def test_a_question_of_her_own_stays_when_the_others_are_chosen_anew(client: Client, talk: Talk) -> None:
    client.get(f"/talks/{talk.id}/prep")
    client.post(f"/talks/{talk.id}/prep", {"do": "own", "text": "What do you read?", "minutes": "2"})
    client.post(f"/talks/{talk.id}/prep", {"do": "add:s07"})
    client.post(f"/talks/{talk.id}/prep", {"do": "again"})
    assert ("What do you read?" in keys(talk), "s07" in keys(talk)) == (True, False)
    assert "Starred" in client.get(f"/talks/{talk.id}/prep").content.decode()


def test_a_question_of_the_bank_goes_before_those_that_close(client: Client, talk: Talk) -> None:
    client.get(f"/talks/{talk.id}/prep")
    client.post(f"/talks/{talk.id}/prep", {"do": "add:s07"})
    client.post(f"/talks/{talk.id}/prep", {"do": "add:s07"})
    assert keys(talk)[-3:] == ["s07", "x24", "s15"]


def test_a_question_of_my_own_is_added(client: Client, talk: Talk) -> None:
    client.get(f"/talks/{talk.id}/prep")
    client.post(f"/talks/{talk.id}/prep", {"do": "own", "text": "Who edits you?", "minutes": "2"})
    assert "Who edits you?" in keys(talk)


def test_an_empty_question_says_what_to_write(client: Client, talk: Talk) -> None:
    answer = client.post(f"/talks/{talk.id}/prep", {"do": "own", "text": "", "minutes": "half an hour"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert ("Write the question as you would ask it" in page, "half an hour" in page) == (True, True)


def test_choosing_anew_keeps_what_is_starred(client: Client, talk: Talk) -> None:
    client.get(f"/talks/{talk.id}/prep")
    client.post(f"/talks/{talk.id}/prep", {"do": "add:s07"})
    row = PlannedQuestion.objects.of(talk.seeker).get(question__key="s07")
    client.post(f"/talks/{talk.id}/prep", {"do": f"star:{row.id}"})
    client.post(f"/talks/{talk.id}/prep", {"do": "again"})
    assert "s07" in keys(talk)


def test_what_someone_answered_counts_for_the_topics_of_the_question(
    maya: Seeker, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    earlier = talk_with(campaign, "Daniel Reyes", now)
    question = question_of_bank(maya, "s01")
    Line.objects.create(seeker=maya, talk=earlier, question=question, text="Reading data", at=now)
    assert heard(maya, campaign=talk.campaign, besides=talk).told == {"tasks": [1.0], "hours": [1.0]}


def test_claims_for_and_against_make_a_topic_disputed(
    maya: Seeker, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    for name, stance in (("Daniel Reyes", "for"), ("Grace Lin", "against")):
        other = talk_with(campaign, name, now)
        Claim.objects.create(
            seeker=maya,
            campaign=campaign,
            talk=other,
            person=other.person,
            purpose="fit",
            stance=stance,
            topic="hours",
            text="Hours",
            said_at=now,
        )
    assert list(heard(maya, campaign=talk.campaign, besides=talk).disputed) == ["hours"]
    assert "People disagree about hours." in [choice.why for choice in suggestion(talk).core]


def test_what_the_kind_of_place_tells_apart_is_not_put_to_the_next_person(
    maya: Seeker, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    for name, place, stance in (
        ("Ana Alvarez", "Halden Hospital", "against"),
        ("Meera Nair", "Fenwick Software", "for"),
    ):
        other = talk_with(campaign, name, now)
        other.person.organisation = Organisation.objects.create(seeker=maya, name=place, key=place.casefold())
        other.person.save(update_fields=["organisation"])
        claimed(other, stance, now)
    assert (
        heard(maya, campaign=talk.campaign, besides=talk).disputed,
        len(heard(maya, campaign=campaign).told["training"]),
    ) == ([], 2)


def test_my_own_view_settles_nothing(maya: Seeker, campaign: Campaign, now: dt.datetime) -> None:
    claimed(talk_with(campaign, "Ana Alvarez", now), "for", now, mine=True)
    assert heard(maya, campaign=campaign).told == {}


def test_another_campaign_settles_nothing_of_this_one(
    maya: Seeker, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    question = question_of_bank(maya, "s01")
    Line.objects.create(seeker=maya, talk=talk, question=question, text="Reading data", at=now)
    bees = set_out(maya, name="Bee keeping", kind="occupation", now=now + dt.timedelta(days=1))
    claimed(talk, "for", now)
    assert (heard(maya, campaign=bees).told, set(heard(maya, campaign=None).told)) == (
        {},
        {"tasks", "hours", "training"},
    )


def test_a_note_that_is_struck_out_settles_nothing(
    maya: Seeker, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    note = Line.objects.create(
        seeker=maya, talk=talk, question=question_of_bank(maya, "x18"), text="x", at=now
    )
    before = set(heard(maya, campaign=campaign).told)
    Line.objects.create(seeker=maya, talk=talk, revises=note, text="", at=now + dt.timedelta(minutes=1))
    assert (before, heard(maya, campaign=campaign).told) == ({"needs"}, {})


def test_who_cannot_know_it_well_settles_less(
    maya: Seeker, campaign: Campaign, talk: Talk, now: dt.datetime
) -> None:
    talk.person.title = "Recruiter"
    talk.person.save(update_fields=["title"])
    Line.objects.create(seeker=maya, talk=talk, question=question_of_bank(maya, "s01"), text="Calm", at=now)
    assert heard(maya, campaign=campaign).told["tasks"][0] < 0.5


def test_what_matters_to_her_most_weighs_in(maya: Seeker, talk: Talk, now: dt.datetime) -> None:
    order = ("independence", "support", "recognition", "relationships", "achievement", "conditions")
    for chosen, left in combinations(order, 2):
        choose_value(maya, times=1, chosen=chosen, left=left, now=now)
    assert setting_of(talk).values == {value: (5 - place) / 5 for place, value in enumerate(order)}


def test_a_question_of_her_own_is_not_asked_the_same_person_twice(
    maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    first = talk_with(campaign, "Daniel Reyes", now)
    own = Question.objects.create(seeker=maya, text="Who edits you?")
    Line.objects.create(seeker=maya, talk=first, question=own, text="Nobody", at=now)
    Talk.objects.of(maya).filter(pk=first.pk).update(ended_at=now)
    second = Talk.objects.create(seeker=maya, campaign=campaign, person=first.person, starts_at=now)
    assert asked_before(second) == {f"own:{own.pk}"}


def test_a_question_of_her_own_can_be_taken_off_and_put_back(
    client: Client, maya: Seeker, talk: Talk
) -> None:
    client.get(f"/talks/{talk.id}/prep")
    client.post(f"/talks/{talk.id}/prep", {"do": "own", "text": "Who edits {organization}?", "minutes": "2"})
    row = PlannedQuestion.objects.of(maya).get(question__key="")
    client.post(f"/talks/{talk.id}/prep", {"do": f"drop:{row.pk}"})
    offered = {other.key: other for other in client.get(f"/talks/{talk.id}/prep").context["sheet"].more}
    key = f"own:{row.question_id}"
    client.post(f"/talks/{talk.id}/prep", {"do": f"add:{key}"})
    assert (offered[key].text, "Who edits {organization}?" in keys(talk)) == (
        "Who edits your organization?",
        True,
    )


def test_every_question_says_why_it_is_on_the_sheet_or_not(client: Client, talk: Talk) -> None:
    sheet = client.get(f"/talks/{talk.id}/prep").context["sheet"]
    assert all(row.why for row in sheet.planned)
    assert {other.key: other.why for other in sheet.more}["x12"] == "Too close for a short talk."
    assert [asked.why for asked in sheet.paper.questions if asked.why] == ["Keep time for this one."]


def test_choosing_anew_for_a_longer_talk_leaves_the_names_at_the_end(client: Client, talk: Talk) -> None:
    client.get(f"/talks/{talk.id}/prep")
    row = PlannedQuestion.objects.of(talk.seeker).get(question__key="s15")
    client.post(f"/talks/{talk.id}/prep", {"do": f"star:{row.id}"})
    Talk.objects.of(talk.seeker).filter(pk=talk.pk).update(agreed_minutes=30)
    client.post(f"/talks/{talk.id}/prep", {"do": "again"})
    assert (len(keys(talk)), keys(talk)[-1]) == (10, "s15")


def test_what_she_read_stands_on_the_sheet(client: Client, maya: Seeker, talk: Talk) -> None:
    question = question_of_bank(maya, "s12")
    question.found_answer, question.found_source = "Twelve posts a year", "the labor office"
    question.save()
    known = client.get(f"/talks/{talk.id}/prep").context["sheet"].paper.known
    assert [(one.text, one.source) for one in known] == [("Twelve posts a year", "the labor office")]


def claimed(talk: Talk, stance: str, now: dt.datetime, *, mine: bool = False) -> None:
    Claim.objects.create(
        seeker=talk.seeker,
        campaign=talk.campaign,
        talk=talk,
        person=talk.person,
        purpose="values",
        stance=stance,
        topic="training",
        text="The certificate",
        mine=mine,
        said_at=now,
    )


def test_nobody_is_asked_the_same_twice(maya: Seeker, campaign: Campaign, now: dt.datetime) -> None:
    first = talk_with(campaign, "Daniel Reyes", now)
    plan = Plan.objects.create(seeker=maya, talk=first, made_at=now)
    question = question_of_bank(maya, "s01")
    add(plan, question)
    Line.objects.create(seeker=maya, talk=first, question=question, text="Reading data", at=now)
    Talk.objects.of(maya).filter(pk=first.pk).update(ended_at=now)
    second = Talk.objects.create(seeker=maya, campaign=campaign, person=first.person, starts_at=now)
    assert asked_before(second) == {"s01"}


def test_the_sheet_names_who_sent_me_only_if_i_may(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    rosa = Person.objects.create(seeker=maya, full_name="Rosa Osei")
    Referral.objects.create(seeker=maya, referrer=rosa, referred=talk.person, may_name="no", referred_at=now)
    page = client.get(f"/talks/{talk.id}/prep").content.decode()
    assert "Rosa Osei suggested" not in page


def test_the_sheet_takes_a_fixed_number_of_queries(
    client: Client,
    maya: Seeker,
    campaign: Campaign,
    talk: Talk,
    now: dt.datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    client.get(f"/talks/{talk.id}/prep")
    for number in range(12):
        other = talk_with(campaign, f"Person {number}", now)
        Line.objects.create(
            seeker=maya, talk=other, question=Question.objects.of(maya).first(), text="x", at=now
        )
    with django_assert_num_queries(22):
        client.get(f"/talks/{talk.id}/prep")


@pytest.mark.parametrize("do", ["up:not-a-key", "drop:0196d5a4-0000-7000-8000-000000000000", "add:s99"])
def test_a_button_of_another_page_finds_nothing(client: Client, talk: Talk, do: str) -> None:
    assert client.post(f"/talks/{talk.id}/prep", {"do": do}).status_code == 404


def test_a_stranger_finds_no_sheet(strangers_client: Client, talk: Talk) -> None:
    assert strangers_client.get(f"/talks/{talk.id}/prep").status_code == 404


def test_the_ready_list_says_how_to_come(client: Client, talk: Talk) -> None:
    page = client.get(f"/talks/{talk.id}/prep").content.decode()
    for part in (
        "Resume printed or open",
        "Dressed as you would be in their office",
        "Speak well of others",
        "Phone on silent",
    ):
        assert part in page


def test_the_sheet_opens_with_words_to_say(client: Client, campaign: Campaign, talk: Talk) -> None:
    campaign.introduction = "Five years as a pharmacy technician."
    campaign.save()
    page = client.get(f"/talks/{talk.id}/prep").content.decode()
    assert (
        "I asked for 20 minutes and I will watch the clock" in page,
        "Five years as a pharmacy technician." in page,
    ) == (
        True,
        True,
    )


def test_what_i_know_and_could_offer_stands_on_the_sheet(client: Client, talk: Talk) -> None:
    client.post(
        f"/talks/{talk.id}/prep",
        {"do": "notes", "known": "They have 40 writers", "offer": "A leaflet template"},
    )
    page = client.get(f"/talks/{talk.id}/prep").content.decode()
    assert ("They have 40 writers" in page, "Offer: A leaflet template" in page) == (True, True)


def test_one_person_who_sees_both_sides_disputes_nothing(
    maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    earlier = talk_with(campaign, "Daniel Reyes", now)
    for stance in ("for", "against"):
        Claim.objects.create(
            seeker=maya,
            campaign=campaign,
            talk=earlier,
            person=earlier.person,
            purpose="fit",
            stance=stance,
            topic="hours",
            text="It depends",
            said_at=now,
        )
    known = heard(maya, campaign=campaign)
    assert (known.disputed, known.told) == ([], {"hours": [1.0]})


def test_a_recruiter_is_asked_what_a_recruiter_knows(campaign: Campaign, now: dt.datetime) -> None:
    talk = talk_with(campaign, "Priya Nair", now, minutes=30)
    talk.person.title = "Recruiter at Halden Bio"
    assert suggestion(talk) == plan(minutes=30, goals=purposes_of(campaign), role="recruiter")


def test_whoever_does_the_explored_work_is_asked_about_the_day(campaign: Campaign, now: dt.datetime) -> None:
    talk = talk_with(campaign, "Priya Nair", now, minutes=30)
    campaign.name = "Recruiting"
    talk.person.title = "Recruiter at Halden Bio"
    assert "s01" in suggestion(talk).keys
