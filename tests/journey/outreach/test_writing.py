"""Writing to a person: never blank, checked beside, kept whatever happens, sent by nobody but her."""

import datetime as dt
import re
from email import message_from_bytes
from html import unescape

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import outreach_to
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people.actions import find_organisation, meet, refer
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.actions import introduce_myself, set_out
from askwell.journey.purpose.queries import current_campaign

JOB = "Please let me know if you hear of any openings."


@pytest.fixture
def tom(maya: Seeker, now: dt.datetime) -> Person:
    campaign = set_out(maya, name="medical writing", kind="occupation", now=now)
    introduce_myself(
        campaign, introduction="I have been a pharmacy technician for five years", appeal="I like clear words"
    )
    daniel = meet(maya, full_name="Daniel Reyes", now=now, found=True)
    tom = meet(
        maya,
        full_name="Tom Achterberg",
        now=now,
        found=True,
        emails=["tom@achterberg.example"],
        phones=["+1 312 555 0142"],
    )
    refer(referrer=daniel, referred=tom, may_name="yes", now=now)
    return tom


def letter(**changes: str) -> dict[str, str]:
    return {
        "to": "tom@achterberg.example",
        "subject": "Twenty minutes?",
        "body": "Dear Tom,\n\nHello.",
        **changes,
    }


def test_where_only_a_name_is_known_the_draft_asks_what_drew_her_and_the_field_is_open(
    client: Client, tom: Person
) -> None:
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert "[What drew you to Tom: one true thing]" in page
    assert '<details class="no-print" open><summary>What this draft is made of' in page


def test_a_draft_that_was_only_looked_at_says_later_who_gave_the_name(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    set_out(maya, name="medical writing", kind="occupation", now=now)
    bo = meet(maya, full_name="Bo Dahl", now=now, found=True, emails=["bo@dahl.example"])
    address = f"/people/{bo.pk}/write?kind=request&channel=email"
    page = client.get(address)
    sheet, drafted = page.context["sheet"], page.context["drafted"]
    said = {"to": sheet.to, "subject": sheet.subject, "body": sheet.body, "drafted": drafted, "do": "sent"}
    asked = client.post(address, said).content.decode()
    assert "Did it really go out like this?" in asked
    refer(
        referrer=meet(maya, full_name="Lucia Fernández", now=now, found=False),
        referred=bo,
        may_name="yes",
        now=now,
    )
    assert "Lucia Fernández" in client.get(address).context["sheet"].body
    client.post(address, {**said, "do": "really"})
    assert Letter.objects.of(maya).get().sent_at


def test_what_the_referrer_said_stands_in_the_letter_in_quotes_and_a_better_word_takes_its_place(
    client: Client, maya: Seeker, tom: Person, now: dt.datetime
) -> None:
    daniel = Person.objects.of(maya).get(full_name="Daniel Reyes")
    words = "He taught me everything I know about labels. You can say I sent you."
    refer(referrer=daniel, referred=tom, may_name="yes", words=words, now=now)
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert "Daniel said of you: “He taught me everything I know about labels.”" in page
    assert ("[What drew you" in page, "You can say I sent you." in page.split("said to you:")[1]) == (
        False,
        True,
    )
    refer(referrer=daniel, referred=tom, may_name="yes", words="Tom explains doses like nobody else", now=now)
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert "Daniel told me: “Tom explains doses like nobody else.”" in page


def test_five_drafts_in_a_row_are_told_apart_and_two_alike_are_noticed(
    client: Client, maya: Seeker, tom: Person, now: dt.datetime
) -> None:
    people = [meet(maya, full_name=f"{name} Lima", now=now, found=True) for name in ("Ana", "Bo", "Cy", "Di")]
    openings = set()
    for person in people:
        refer(referrer=tom, referred=person, may_name="yes", now=now)
        page = client.get(f"/people/{person.id}/write").content.decode()
        body = unescape(page.split('aria-describedby="check-sum">')[1].split("</textarea>")[0]).strip()
        openings.add(body.split("\n\n")[1])
        client.post(f"/people/{person.id}/write?kind=request&channel=email", letter(do="later", body=body))
    assert len(openings) == len(people)
    client.post(f"/people/{tom.id}/write?kind=request&channel=email", letter(do="later", body=body))
    assert (
        "nearly the same as your draft to Di Lima" in client.get(f"/people/{tom.id}/write").content.decode()
    )


def test_the_letter_is_never_blank_and_passes_its_own_checks(client: Client, tom: Person) -> None:
    anew = letter(do="anew", minutes="20", something_true="Your guide to leaflets is on my desk")
    client.post(f"/people/{tom.id}/write", anew)
    page = client.get(f"/people/{tom.id}/write").content.decode()
    for part in (
        "Dear Tom,",
        "Daniel Reyes gave me your name.",
        "20 minutes",
        "All 17 look right.",
        "tom@achterberg.example",
    ):
        assert part in page


def test_a_job_ask_is_quoted_beside_the_letter_and_taken_out(
    client: Client, maya: Seeker, tom: Person
) -> None:
    body = f"Dear Tom,\n\nMy name is Maya. {JOB} Thank you."
    client.post(f"/people/{tom.id}/write", letter(body=body, do="check"))
    page = client.get(f"/people/{tom.id}/write").content.decode()
    client.post(f"/people/{tom.id}/write", letter(body=body, fix="asks_for_job"))
    assert (f"“{JOB}”" in page, "Take that sentence out" in page) == (True, True)
    assert Letter.objects.of(maya).get().body == "Dear Tom,\n\nMy name is Maya. Thank you."


def test_a_sentence_of_which_two_things_are_said_is_quoted_once_right_under_the_letter(
    client: Client, tom: Person
) -> None:
    twice = "Could you also pass on my CV to your manager, and would you have a job for me?"
    body = f"Dear Tom,\n\nWould you have 20 minutes for a talk? {twice}\n\nMaya"
    client.post(f"/people/{tom.id}/write?kind=request", letter(body=body, do="check"))
    answer = client.get(f"/people/{tom.id}/write?kind=request")
    page = answer.content.decode()
    said = [check for check in answer.context["checks"] if check.quote == twice]
    assert [check.name for check in said] == ["asks_for_job"]
    assert page.count(f"“{twice}”") == 1
    assert page.index("</textarea>") < page.index('id="checks"') < page.index("What this draft is made of")


def test_while_she_types_the_same_checks_come_back_and_the_letter_is_kept(
    client: Client, maya: Seeker, tom: Person
) -> None:
    answer = client.post(f"/people/{tom.id}/write/check?kind=request&channel=email", letter(body=JOB))
    assert (
        JOB in answer.content.decode(),
        answer["X-Mail-Link"].startswith("mailto:tom@achterberg.example?"),
    ) == (True, True)
    assert [kept.body for kept in Letter.objects.of(maya)] == [letter(body=JOB)["body"]]


def test_a_letter_too_long_to_keep_is_checked_all_the_same(client: Client, maya: Seeker, tom: Person) -> None:
    answer = client.post(
        f"/people/{tom.id}/write/check?kind=request&channel=email", letter(body="a " * 10_001)
    )
    assert (answer.status_code, list(Letter.objects.of(maya))) == (200, [])


def test_what_still_waits_is_asked_above_the_letter_where_it_is_seen(client: Client, tom: Person) -> None:
    sent = letter(body="Dear Tom, [my background].", do="sent")
    page = client.post(f"/people/{tom.id}/write", sent).content.decode()
    assert 0 < page.index("Did it really go out like this?") < page.index('id="letter"')
    assert re.search(r'href="\?kind=request&amp;channel=email"[^>]*>No, let me look', page)


def test_every_button_keeps_what_was_typed(client: Client, maya: Seeker, tom: Person) -> None:
    for number, do in enumerate(["check", "later", "channel:linkedin"]):
        client.post(
            f"/people/{tom.id}/write?kind=request&channel=email", letter(body=f"Version {number}", do=do)
        )
        assert Letter.objects.of(maya).get(channel="email").body == f"Version {number}"


def test_each_channel_has_a_draft_of_its_own(client: Client, maya: Seeker, tom: Person) -> None:
    client.post(f"/people/{tom.id}/write?channel=email", letter(body="By mail", do="later"))
    client.post(f"/people/{tom.id}/write?channel=linkedin", letter(body="By note", do="later"))
    assert dict(Letter.objects.of(maya).values_list("channel", "body")) == {
        "email": "By mail",
        "linkedin": "By note",
    }


def test_saying_that_it_went_makes_it_sent_and_lets_the_other_drafts_go(
    client: Client, maya: Seeker, tom: Person
) -> None:
    client.post(f"/people/{tom.id}/write?channel=linkedin", letter(body="By note", do="later"))
    client.post(f"/people/{tom.id}/write?channel=email", letter(do="sent"))
    [sent] = Letter.objects.of(maya)
    assert (sent.channel, sent.sent_at is not None) == ("email", True)


def test_after_the_request_a_kind_follow_up_is_drafted(client: Client, tom: Person) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="sent"))
    Letter.objects.of(tom.seeker).update(sent_at=timezone.now() - dt.timedelta(days=20))
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert ("One kind follow-up to" in page, "I will not write again" in page) == (True, True)


def test_whoever_answered_is_not_followed_up_but_answered(client: Client, tom: Person) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="sent"))
    client.post(f"/people/{tom.id}/reply", {"kind": "yes", "text": "Gladly."})
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert ("kind=answer" in page, "kind=nudge" in page) == (True, False)


def test_a_place_to_fill_in_is_asked_about_before_it_counts_as_sent(
    client: Client, maya: Seeker, tom: Person
) -> None:
    asked = client.post(f"/people/{tom.id}/write", letter(body="Dear [name]", do="sent")).content.decode()
    unsent = Letter.objects.of(maya).get().sent_at
    client.post(f"/people/{tom.id}/write", letter(body="Dear [name]", do="really"))
    assert ("Did it really go out like this?" in asked, unsent) == (True, None)
    assert Letter.objects.of(maya).get().sent_at is not None


def test_a_sent_mark_can_be_taken_back(client: Client, maya: Seeker, tom: Person) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="sent"))
    sent = Letter.objects.of(maya).get()
    client.post(f"/letters/{sent.id}/sent?do=take-back")
    assert Letter.objects.of(maya).get().sent_at is None


def test_the_draft_can_be_written_anew_from_new_facts(client: Client, maya: Seeker, tom: Person) -> None:
    client.post(
        f"/people/{tom.id}/write",
        letter(do="anew", minutes="15", something_true="Your leaflet made me laugh."),
    )
    body = client.get(f"/people/{tom.id}/write?kind=request&channel=email").context["form"]["body"].value()
    assert (
        "15 minutes" in body,
        "Your leaflet made me laugh." in body,
        Outreach.objects.of(maya).get().minutes,
    ) == (True, True, 15)


def test_the_letter_downloads_as_a_draft_for_the_mail_program(
    client: Client, maya: Seeker, tom: Person
) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="later"))
    file = client.get(f"/letters/{Letter.objects.of(maya).get().id}.eml")
    mail = message_from_bytes(file.content)
    assert (mail["X-Unsent"], mail["Subject"], "tom@achterberg.example" in mail["To"]) == (
        "1",
        "Twenty minutes?",
        True,
    )


def test_no_address_says_what_can_be_done(
    client: Client, maya: Seeker, tom: Person, now: dt.datetime
) -> None:
    nora = meet(maya, full_name="Nora Lund", now=now, found=True)
    assert "There is no email for Nora Lund yet." in client.get(f"/people/{nora.id}/write").content.decode()


def test_someone_who_asked_for_peace_gets_no_draft(client: Client, tom: Person) -> None:
    client.post(
        f"/people/{tom.id}/reply", {"kind": "declined", "text": "Please do not write again", "never": "on"}
    )
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert ("asked not to be written to" in page, "Dear Tom" in page) == (True, False)


def test_a_letter_that_is_far_too_long_is_said_and_not_lost(client: Client, tom: Person) -> None:
    answer = client.post(f"/people/{tom.id}/write", letter(body="word " * 5_000, do="check"))
    assert (answer.status_code, answer.content.count(b"word ") >= 5_000) == (422, True)


def test_a_stranger_writes_to_nobody_of_maya(
    strangers_client: Client, client: Client, maya: Seeker, tom: Person
) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="later"))
    kept = Letter.objects.of(maya).get()
    answers = [
        strangers_client.get(f"/people/{tom.id}/write"), strangers_client.get(f"/letters/{kept.id}.eml"),
        strangers_client.post(f"/letters/{kept.id}/sent"), strangers_client.get(f"/people/{tom.id}/reply"),
    ]  # fmt: skip
    assert [answer.status_code for answer in answers] == [404] * 4


def test_who_was_not_asked_yet_whether_the_name_may_be_said_is_not_named_until_a_yes(
    client: Client, maya: Seeker, tom: Person
) -> None:
    address = f"/people/{tom.id}/write?kind=request&channel=email"
    Referral.objects.of(maya).filter(referred=tom).update(may_name="unknown")
    page = client.get(address)
    said = {name: page.context["form"][name].value() for name in ("to", "subject", "body")}
    assert (
        "You have not asked Daniel Reyes yet whether you may say who gave you the name"
        in page.content.decode()
    )
    assert "Daniel" not in said["subject"] + said["body"]
    client.post(address, {**said, "do": "may:yes"})
    form = client.get(address).context["form"]
    assert ("Daniel Reyes" in form["subject"].value(), "Daniel Reyes" in form["body"].value()) == (True, True)


def test_a_yes_changes_no_word_of_a_letter_that_she_wrote_on(
    client: Client, maya: Seeker, tom: Person
) -> None:
    Referral.objects.of(maya).filter(referred=tom).update(may_name="unknown")
    answer = client.post(f"/people/{tom.id}/write", letter(do="may:yes", body="My own words."), follow=True)
    assert Letter.objects.of(maya).get().body == "My own words."
    assert "Write the draft anew to have it in there." in answer.content.decode()
    assert Referral.objects.of(maya).get(referred=tom).is_named


def test_a_draft_in_which_nothing_was_changed_is_not_kept_and_says_what_is_known_later(
    client: Client, maya: Seeker, tom: Person
) -> None:
    address = f"/people/{tom.id}/write?kind=request&channel=email"
    form = client.get(address).context["form"]
    said = {name: form[name].value() for name in ("to", "subject", "body")}
    for button in ("channel:phone", "check", "later", "times"):
        client.post(address, {**said, "do": button})
    assert not Letter.objects.of(maya).exists()
    client.post(address, {**said, "do": "eml"})
    assert Letter.objects.of(maya).get().body == said["body"]


def test_the_page_says_gently_that_a_colleague_is_waited_for_and_lets_the_letter_go_all_the_same(
    client: Client, maya: Seeker, tom: Person, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    now = timezone.now()
    ines = meet(maya, full_name="Ines Roth", now=now, found=True, organisation="Halden Bio")
    tom.organisation = find_organisation(maya, name="Halden Bio")
    tom.save()
    address = f"/people/{ines.pk}/write?kind=request&channel=email"
    assert "You are waiting for" not in client.get(address).content.decode()
    client.post(f"/people/{tom.pk}/write?kind=request&channel=email", {**letter(), "do": "really"})
    with django_assert_max_num_queries(49):
        page = client.get(address).content.decode()
    assert "You are waiting for Tom Achterberg at Halden Bio." in page
    assert "You decide." in page
    sent = client.post(address, {**letter(to="ines@halden.example"), "do": "really"})
    assert sent.status_code == 302
    assert Letter.objects.of(maya).filter(person=ines, sent_at__isnull=False).exists()


def test_whoever_has_only_a_number_is_called(
    client: Client, maya: Seeker, tom: Person, now: dt.datetime
) -> None:
    eli = meet(maya, full_name="Eli Byrne", now=now, found=True, phones=["+1 312 555 0144"])
    assert ("I called" in client.get(f"/people/{eli.pk}/write").content.decode()) is True
    assert ("I called" in client.get(f"/people/{tom.pk}/write").content.decode()) is False


def test_their_question_stands_beside_the_answer_and_in_its_prompt(client: Client, tom: Person) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="sent"))
    text = "Happy to hear from you.\nWhich leaflet of mine did you read?\n\nOn Mon, Maya wrote:\n> Would you talk to me?"
    client.post(f"/people/{tom.id}/reply", {"kind": "question", "text": text})
    page = unescape(client.get(f"/people/{tom.id}/write?kind=answer").content.decode())
    assert '<blockquote id="asked">Which leaflet of mine did you read?</blockquote>' in page
    assert "[Your answer to “Which leaflet of mine did you read?”]" in page


def test_whoever_is_called_after_an_email_hears_who_calls_who_sent_her_and_when_she_wrote(
    client: Client, maya: Seeker, tom: Person
) -> None:
    address = f"/people/{tom.id}/write?kind=request&channel=email"
    client.post(address, letter(do="check"))
    outreach = Outreach.objects.of(maya).get(person=tom)
    body = first_draft(outreach, kind="request", channel="email").body
    client.post(address, letter(do="really", body=body))
    today = timezone.localdate()
    day = f"on {today:%B} {today.day}"
    call = first_draft(outreach, kind="nudge", channel="phone").body
    for part in call.split("IF IT IS THE VOICEMAIL"):
        assert ("Daniel Reyes" in part, day in part) == (True, True), part
    first = first_draft(outreach, kind="request", channel="phone").body
    assert ("pharmacy technician" in first, first.count(day)) == (True, 2)


def test_a_sentence_of_hers_that_asks_for_work_is_in_no_draft_and_she_is_told(
    client: Client, maya: Seeker, tom: Person
) -> None:
    campaign = current_campaign(maya)
    introduce_myself(campaign, introduction=f"I fill prescriptions. {JOB}", appeal="I like clear words")
    page = client.get(f"/people/{tom.id}/write?kind=request").content.decode()
    assert JOB not in first_draft(outreach_to(campaign, person=tom), kind="request", channel="email").body
    told = page.split("reads like asking for a job")[1]
    assert (JOB in told, "I fill prescriptions." in told.split("</blockquote>")[0]) == (True, False)
    assert (
        "reads like asking for a job"
        not in client.get(f"/people/{tom.id}/write?kind=update").content.decode()
    )
