"""The four answers: my sentence, who said what, who disagrees, what nobody was asked."""

import datetime as dt
import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.heard import heard
from askwell.journey.findings.answers.queries import answers, judged
from askwell.journey.findings.answers.quotes import quotes
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.decisions.actions import evidence_of
from askwell.journey.findings.models import Claim
from askwell.journey.findings.sharing.queries import shared_answers
from askwell.journey.findings.whole.writing import whole_findings
from askwell.journey.people.actions import meet, refer
from askwell.journey.people.models import Organisation, Person
from askwell.journey.purpose.models import Aim, Campaign
from askwell.method.purposes import Purpose
from askwell.method.trust import Audience, Trust


def say(
    campaign: Campaign, name: str, now: dt.datetime, *, place: str = "", stance: str = "for", text: str = ""
) -> None:
    talk = talk_with(campaign, name, now, place=place)
    line = write(talk, "said", text or f"{name} says so", at=now, question="s09")
    learn(talk, lines=[Sorted(line=line, purpose="values", stance=stance, topic="accuracy")])


def test_each_purpose_has_my_sentence_and_what_people_said(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", now, place="Brightwell Health", text="Accuracy is the job.")
    aim = Aim.objects.of(campaign.seeker).get(purpose="values")
    client.post(f"/findings/{aim.id}", {"sentence": "Accuracy, then calm."})
    page = client.get("/findings").content.decode()
    for part in (
        "Accuracy, then calm.",
        "Accuracy is the job.",
        "Daniel Reyes",
        "Brightwell Health",
        "March 12",
        "1 person",
    ):
        assert part in page


def test_an_empty_sentence_takes_the_answer_back(client: Client, campaign: Campaign) -> None:
    aim = Aim.objects.of(campaign.seeker).get(purpose="jobs")
    client.post(f"/findings/{aim.id}", {"sentence": "Yes."})
    client.post(f"/findings/{aim.id}", {"sentence": " "})
    assert [answer.conclusion for answer in answers(campaign)] == [None] * 4


def test_two_people_who_differ_on_a_topic_are_shown_side_by_side(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", now)
    say(campaign, "Grace Lin", now, stance="against")
    assert "People disagree about accuracy" in client.get("/findings").content.decode()


def test_of_many_on_one_side_the_newest_two_are_shown(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(5):
        say(campaign, f"Person {number}", now + dt.timedelta(minutes=number), text=f"Yes, {number}")
    say(campaign, "Grace Lin", now, stance="against")
    page = client.get("/findings").content.decode().partition("People disagree about accuracy")[2]
    assert [f"Yes, {number}" in page for number in range(5)] == [False, False, False, True, True]
    assert 'href="/findings/all/notes?topic=accuracy"' in page


def test_what_the_kind_of_place_tells_apart_is_shown_and_is_no_disagreement(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", now, place="Halden Hospital")
    say(campaign, "Grace Lin", now, place="Fenwick Software", stance="against")
    page = client.get("/findings").content.decode()
    assert "Accuracy: it differs by kind of organization" in page
    assert "Hospital or clinic: it is so. Vendor: it is not so. They may both be right." in page
    assert "People disagree" not in page


def test_a_disagreement_within_one_kind_of_place_says_so(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", now, place="Halden Hospital")
    say(campaign, "Grace Lin", now, place="Mercy Hospital", stance="against")
    say(campaign, "Owen Park", now, place="Fenwick Software")
    page = client.get("/findings").content.decode()
    _, _, card = page.partition("Only within one kind of organization: hospital or clinic.")
    assert ("Owen Park says so" in card.partition("</article>")[0], "Grace Lin says so" in card) == (
        False,
        True,
    )


@pytest.mark.parametrize("by_claim", [True, False])
def test_whom_a_disagreement_within_one_kind_of_place_quotes_works_there(
    campaign: Campaign, now: dt.datetime, *, by_claim: bool
) -> None:
    say(campaign, "Daniel Reyes", now, place="Halden Hospital")
    say(campaign, "Grace Lin", now, place="Mercy Hospital", stance="against")
    for number in range(3):
        later = now + dt.timedelta(hours=number + 1)
        say(campaign, f"Person {number}", later, place="" if by_claim else f"Fenwick Software {number}")
    if by_claim:
        Claim.objects.of(campaign.seeker).filter(text__startswith="Person").update(about_kind="vendors")
    for found in (answers(campaign).differences, judged(campaign).differences):
        [one] = found
        assert one.split.inside == ("kind of organization", "hospital or clinic")
        assert (len(one.pro), len(one.con)) == (1, 1)
    told = heard(campaign)
    [quoted] = [
        shown for answer, shown in quotes(campaign, judged(campaign), told=told) if answer.differences
    ]
    assert [(one.by) for one in (*quoted.sides[0].pro, *quoted.sides[0].con)] == ["Daniel Reyes", "Grace Lin"]


def test_the_kind_of_place_is_said_once_on_the_page_after_the_talk_and_holds_for_all_that_is_told_there(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", now, place="Denver Health")
    say(campaign, "Grace Lin", now, place="Cascade", stance="against")
    assert "People disagree about accuracy" in client.get("/findings").content.decode()
    for talk in Talk.objects.of(campaign.seeker).select_related("person__organisation"):
        page = client.get(f"/talks/{talk.id}/after").content.decode()
        assert f"What kind of place is {talk.person.organisation}?" in page
        kind = {
            "Denver Health": {"place-kind": "hospital or clinic"},
            "Cascade": {"place-own_kind": "Vendors"},
        }
        client.post(f"/talks/{talk.id}/after", {"place-own_kind": "", **kind[str(talk.person.organisation)]})
        page = client.get(f"/talks/{talk.id}/after").content.decode()
        assert "What kind of place is" not in page
    kinds = Organisation.objects.of(campaign.seeker).order_by("name").values_list("kind", flat=True)
    assert list(kinds) == ["Vendors", "hospital or clinic"]
    page = client.get("/findings").content.decode()
    assert "Hospital or clinic: it is so. Vendor: it is not so. They may both be right." in page


def test_who_works_for_herself_and_names_no_place_is_self_employed(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", now, place="Fenwick Agency")
    say(campaign, "Peter Novak", now, stance="against")
    Person.objects.of(campaign.seeker).filter(full_name="Peter Novak").update(
        title="Freelance medical writer"
    )
    assert "Self-employed: it is not so. They may both be right." in client.get("/findings").content.decode()


def test_who_could_not_know_first_hand_is_said(
    client: Client, campaign: Campaign, maya: Seeker, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Ines Ortiz", now)
    talk.person.title = "Recruiter"
    talk.person.save(update_fields=["title"])
    line = write(talk, "said", "The days are calm.", at=now, question="s01")
    learn(talk, lines=[Sorted(line=line, purpose="fit", stance="for", topic="tasks")])
    assert "1 person, at second hand" in client.get("/findings").content.decode()


@pytest.mark.parametrize(("people", "level"), [(1, 1), (2, 1), (3, 2), (5, 3)])
def test_strength_grows_with_independent_people(
    campaign: Campaign, now: dt.datetime, people: int, level: int
) -> None:
    for number in range(people):
        say(campaign, f"Person {number}", now)
    found = next(answer for answer in answers(campaign) if answer.purpose == Purpose.VALUES)
    assert (found.strength.people, found.strength.level) == (people, level)


def test_two_of_one_house_or_sent_by_one_friend_count_less(
    campaign: Campaign, maya: Seeker, now: dt.datetime
) -> None:
    rosa = meet(maya, full_name="Rosa Osei", now=now, found=False)
    say(campaign, "Daniel Reyes", now, place="Brightwell Health")
    say(campaign, "Grace Lin", now, place="Brightwell Health")
    for name in ("Ellen Marsh", "Owen Park"):
        say(campaign, name, now)
        refer(
            referrer=rosa, referred=meet(maya, full_name=name, now=now, found=True), may_name="yes", now=now
        )
    found = next(answer for answer in answers(campaign) if answer.purpose == Purpose.VALUES)
    assert (found.strength.people, round(found.strength.independent, 2)) == (4, 2.67)


def test_one_person_who_says_much_is_one_person(campaign: Campaign, now: dt.datetime) -> None:
    say(campaign, "Daniel Reyes", now)
    say(campaign, "Daniel Reyes", now)
    found = next(answer for answer in answers(campaign) if answer.purpose == Purpose.VALUES)
    assert (found.strength.people, len(found.claims)) == (1, 2)


def test_what_nobody_was_asked_is_said(campaign: Campaign, now: dt.datetime) -> None:
    say(campaign, "Daniel Reyes", now)
    found = {answer.purpose: answer.not_asked for answer in answers(campaign)}
    assert "What are employers looking for? (Skills, education, experience)" not in found[Purpose.VALUES]
    assert "What are current job prospects like?" in found[Purpose.JOBS]


def test_before_the_first_talk_the_questions_stand_there_hollow(client: Client, campaign: Campaign) -> None:
    page = client.get("/findings").content.decode()
    assert ("After your first talk this page begins to answer." in page, page.count("Nobody has told you about this yet.<")) == (
        True, 4,
    )  # fmt: skip


@pytest.mark.parametrize("count", [2, 20])
def test_the_page_takes_as_many_queries_for_twenty_talks_as_for_two(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        say(campaign, f"Person {number}", now, place=f"Place {number}")
    with django_assert_num_queries(17):
        client.get("/findings")


def test_what_was_said_in_confidence_is_marked_as_in_the_report(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Daniel Reyes", now)
    for text, trust in (
        ("Two of ours retire in June", Trust.CONFIDENTIAL),
        ("They hire all year", Trust.QUOTABLE),
    ):
        line = write(talk, "said", text, at=now)
        line.newest.trust = trust
        line.newest.save(update_fields=["trust"])
        learn(talk, lines=[Sorted(line=line, purpose="jobs", stance="for", topic="market")])
    for address in ("/findings", "/findings/jobs/notes"):
        page = client.get(address).content.decode()
        [marked] = [part for part in page.split("<blockquote")[1:] if "In confidence" in part]
        assert "Two of ours retire in June" in marked


def test_a_stranger_answers_nothing_of_maya(strangers_client: Client, campaign: Campaign) -> None:
    aim = Aim.objects.of(campaign.seeker).get(purpose="jobs")
    assert strangers_client.post(f"/findings/{aim.id}", {"sentence": "No."}).status_code == 404


def test_my_own_view_is_kept_as_mine_and_counts_for_nobody(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Daniel Reyes", now)
    learn(
        talk, lines=[Sorted(line=write(talk, "view", "I would like it", at=now), purpose="fit", stance="for")]
    )
    told = heard(campaign)
    answer, shown = quotes(campaign, judged(campaign, told=told), told=told)[3]
    assert (answer.strength.people, shown.best, [claim.text for claim in shown.others]) == (
        0,
        None,
        ["I would like it"],
    )
    assert "Your own view after" in client.get("/findings").content.decode()


def test_what_would_change_my_mind_is_kept_beside_the_answer_and_without_one(
    client: Client, campaign: Campaign
) -> None:
    aim = Aim.objects.of(campaign.seeker).get(purpose="jobs")
    client.post(f"/findings/{aim.id}", {"would_change": "If two managers said that they stopped hiring"})
    page = client.get("/findings").content.decode()
    assert "If two managers said that they stopped hiring" in page
    assert "What would change my mind:" in page


def test_the_best_words_come_first_and_the_page_says_why(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", now, text="Yes.", stance="open")
    say(
        campaign,
        "Grace Lin",
        now - dt.timedelta(days=1),
        text="Two of three beginners are let go over a wrong decimal.",
    )
    page = client.get("/findings").content.decode()
    quoted = page.partition("How the first words of each answer are chosen")
    assert "Two of three beginners" in quoted[0].rpartition('id="values"')[2]
    assert "it has a number" in quoted[2].lower()


def differ_in_figures(campaign: Campaign, now: dt.datetime) -> None:
    for name, text in (
        ("Daniel Reyes", "3 weeks in 4 on the road"),
        ("Grace Lin", "We travel two days in five."),
    ):
        say(campaign, name, now, place="Brightwell Health", stance="against", text=text)


def test_two_figures_of_one_thing_stand_side_by_side_though_both_speak_against_it(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    differ_in_figures(campaign, now)
    page = client.get("/findings").content.decode()
    for part in (
        "People tell different figures: travel", "2 in 5 of the time", "Three quarters of the time",
        "3 weeks in 4 on the road", "We travel two days in five.",
    ):  # fmt: skip
        assert part in page
    assert judged(campaign).disputed == ["accuracy"]


def test_different_figures_are_told_to_scripts_the_report_the_sheet_and_with_a_decision(
    campaign: Campaign, now: dt.datetime
) -> None:
    differ_in_figures(campaign, now)
    [figures] = whole_findings(campaign)["figures"]
    assert (figures["measure"], figures["of"], figures["disagreement"]) == ("share_of_time", ["travel"], True)
    assert [(one["words"], one["low"]) for one in (*figures["low"], *figures["high"])] == [
        ("two days in five", 0.4), ("3 weeks in 4", 0.75),
    ]  # fmt: skip
    in_short = "travel: 2 in 5 of the time, or three quarters of the time"
    shared = {one.answer.purpose: one.differ for one in shared_answers(campaign, audience=Audience.ME)}
    assert shared[Purpose.VALUES] == [in_short]
    assert [one for one in evidence_of(campaign).known if in_short in one.disagreed]


def test_figures_that_the_kind_of_place_tells_apart_are_no_disagreement(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", now, place="Halden Hospital", text="3 weeks in 4 on the road")
    say(campaign, "Grace Lin", now, place="Fenwick Software", text="We travel two days in five.")
    page = client.get("/findings").content.decode()
    assert "Travel: the figures differ by kind of organization" in page
    assert judged(campaign).disputed == []


def test_where_pays_differ_what_else_was_paid_stands_beneath_with_who_told_it(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for name, place, text in (
        ("Joyce Lind", "Fenwick Agency", "pays new people $38 an hour, certified $52"),
        ("Karim Haddad", "Harlow County Court", "gets $55 an hour"),
        ("Samir Qureshi", "Halden Hospital", "medical pays $45 an hour"),
    ):
        say(campaign, name, now, place=place, text=text)
    page = " ".join(re.sub(r"<[^>]*>", "", client.get("/findings").content.decode()).split())
    also = "$38 an hour (Joyce Lind, Fenwick Agency); $52 an hour (Joyce Lind, Fenwick Agency)"
    assert f"Also told: {also}." in page


def test_kept_is_said_only_of_what_was_kept(client: Client, campaign: Campaign) -> None:
    aim = campaign.aims.get(purpose="jobs")

    def keep(**said: str) -> str:
        return client.post(f"/findings/{aim.pk}", said, follow=True).content.decode()

    assert "Kept." not in keep(sentence="  ")
    assert "Kept." in keep(sentence="Yes, a few.")
    assert "Nothing changed" in keep(sentence="Yes, a few.")
    assert "Taken away." in keep(sentence="")


def test_where_one_might_work_names_the_organizations_one_heard_from_those_with_jobs_first(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", now, place="Brightwell Health")
    say(campaign, "Grace Lin", now, place="Fenwick Medical")
    say(campaign, "Peter Novak", now, place="Freelance")
    talk = talk_with(campaign, "Owen Park", now, place="Northgate")
    line = write(talk, "said", "We are hiring two in March", at=now)
    learn(talk, lines=[Sorted(line=line, purpose="jobs", stance="for", topic="market")])
    page = client.get("/findings")
    assert [(one.name, one.people, one.has_jobs) for one in page.context["page"].houses] == [
        ("Northgate", 1, True),
        ("Brightwell Health", 1, False),
        ("Fenwick Medical", 1, False),
    ]
    under = page.content.decode().partition('id="organisations"')[2].partition("</section>")[0]
    assert re.findall(r'\?place=[^"]+">([^<]+)</a>( \(good signs for jobs\))?', under) == [
        ("Northgate", " (good signs for jobs)"),
        ("Brightwell Health", ""),
        ("Fenwick Medical", ""),
    ]


def test_an_organization_with_signs_both_ways_says_both_and_stands_behind_one_with_good_ones(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    told = {
        "Brightline Billing": ("for", "against", "against"),
        "Tamarack Clinic": ("for",),
        "Lakeshore": ("against",),
    }
    for place, stances in told.items():
        talk = talk_with(campaign, f"Ana of {place}", now, place=place)
        for stance in stances:
            line = write(talk, "said", f"{stance} {place}", at=now)
            learn(talk, lines=[Sorted(line=line, purpose="jobs", stance=stance, topic="trends")])
    page = client.get("/findings")
    assert [(one.name, one.has_jobs, one.signs) for one in page.context["page"].houses] == [
        ("Tamarack Clinic", True, "good signs for jobs"),
        ("Brightline Billing", False, "signs for jobs: 1 good, 2 bad"),
        ("Lakeshore", False, "bad signs for jobs"),
    ]
    assert "(signs for jobs: 1 good, 2 bad)" in page.content.decode()


def test_each_organization_leads_to_what_was_heard_of_it(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", now, place="Brightwell Health")
    [house] = client.get("/findings").context["page"].houses
    page = client.get(f"/findings?place={house.key}")
    assert ("Daniel Reyes says so" in page.content.decode(), list(page.context["page"].houses)) == (True, [])


def test_where_organizations_were_heard_from_the_question_about_them_does_not_say_nobody(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    nobody = ("nobody yet", "Nobody has told you about this yet.")

    def where() -> str:
        page = client.get("/findings").content.decode()
        return page[page.index('id="organisations"') : page.index('id="values"')]

    assert [words in where() for words in nobody] == [True, True]
    say(campaign, "Daniel Reyes", now, place="Brightwell Health")
    say(campaign, "Grace Lin", now, place="Northgate")
    assert [words in where() for words in nobody] == [False, False]
    assert "You heard from people of 2 organizations; no note of theirs stands here yet." in where()
