"""A thank-you is made from the lines of the talk and stays as it went."""

import datetime as dt
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Debrief
from askwell.journey.followup.actions import drop_promise, promise
from askwell.journey.followup.models import Promise, ThankYou
from askwell.journey.followup.thanks.queries import first_thanks
from askwell.journey.followup.thanks.quoting import kept_back
from askwell.journey.outreach.actions import approach
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing
from askwell.journey.talk.wrapping_up import Parting, wrap_up
from askwell.method.letters.wordings import sentences


@pytest.fixture
def talk(maya: Seeker, now: dt.datetime) -> Talk:
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    daniel = meet(maya, full_name="Daniel Reyes", now=now, found=True, emails=["dr@brightwell.example"])
    talk = Talk.objects.create(
        seeker=maya,
        campaign=campaign,
        person=daniel,
        starts_at=now - dt.timedelta(hours=1),
        ended_at=now,
        created_at=now,
    )
    for kind, text in (("said", "Accuracy is the job."), ("name", "Priya Nair, Halden Bio")):
        note(maya, talk, line_id=uuid4(), text=text, kind=Line.Kind(kind), question=None, at=now, now=now)
    promise(maya, person=daniel, talk=talk, text="Read the style guide", now=now)
    return talk


def test_the_note_is_made_from_the_lines_of_the_talk(client: Client, talk: Talk) -> None:
    page = client.get(f"/talks/{talk.id}/thank").content.decode()
    for part in (
        "Dear Daniel,",
        "“Accuracy is the job.”",
        "read the style guide",
        "Priya Nair",
        "All 12 look right.",
    ):
        assert part in page


def test_the_draft_for_a_second_talk_stays_where_the_thanks_for_the_first_went(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    second = Talk.objects.create(
        seeker=talk.seeker, campaign=talk.campaign, person=talk.person, starts_at=now, ended_at=now, created_at=now
    )  # fmt: skip
    said = {
        "to": "dr@brightwell.example",
        "subject": "Thank you",
        "body": "Dear Daniel,\n\nThank you.\n\nMaya",
    }
    client.post(f"/talks/{second.pk}/thank?channel=email", {**said, "do": "check"})
    client.post(f"/talks/{talk.pk}/thank?channel=email", {**said, "do": "sent"})
    rows = ThankYou.objects.of(talk.seeker).order_by("created_at")
    assert {(row.talk_id, row.letter.sent_at is None) for row in rows} == {
        (second.pk, True),
        (talk.pk, False),
    }


def test_the_heading_writes_the_name_as_the_letter_does(client: Client, talk: Talk) -> None:
    talk.person.full_name = "mr. john o'hara"
    talk.person.save()
    page = client.get(f"/talks/{talk.id}/thank").content.decode()
    assert [words in page for words in ("John O&#x27;Hara</span></h1>", "Dear Mr. O&#x27;Hara,")] == [
        True,
        True,
    ]


def third_thanks(talk: Talk, now: dt.datetime) -> str:
    """Return a thank-you to the third who was approached: not every one begins with the minutes."""
    for name in ("Ana Lima", "Bo Lima"):
        approach(talk.campaign, person=meet(talk.seeker, full_name=name, found=True, now=now))
    return first_thanks(talk, channel="email", now=now).body


@pytest.mark.parametrize("minutes", [15, 45])
def test_it_thanks_for_the_minutes_of_this_talk_not_for_those_once_asked_for(
    talk: Talk, now: dt.datetime, minutes: int
) -> None:
    talk.agreed_minutes = minutes
    assert f"taking {minutes} minutes" in third_thanks(talk, now)


@pytest.mark.parametrize(
    ("taken", "words"), [(9, "making time"), (18, "taking 20 minutes"), (31, "taking 20 minutes")]
)
def test_it_thanks_for_the_time_when_less_came_of_it_than_was_agreed_on(
    talk: Talk, now: dt.datetime, taken: int, words: str
) -> None:
    talk.agreed_minutes, talk.started_at = 20, now - dt.timedelta(minutes=taken)
    assert f"Thank you for {words}" in third_thanks(talk, now)


def test_a_card_goes_to_the_address_on_the_business_card(talk: Talk, now: dt.datetime) -> None:
    wrap_up(
        talk,
        Parting(
            done=frozenset(["got_card"]), resume_remark="", card="Daniel Reyes\n400 Lake Street, Chicago"
        ),
    )
    sheet = first_thanks(talk, channel="card", now=now)
    assert (sheet.to, len(sheet.body.split()) < 90) == ("Daniel Reyes\n400 Lake Street, Chicago", True)


def test_what_they_said_of_my_resume_is_thanked_for(talk: Talk, now: dt.datetime) -> None:
    wrap_up(talk, Parting(done=frozenset([]), resume_remark="Put the leaflets first", card=""))
    assert "Put the leaflets first." in first_thanks(talk, channel="email", now=now).body


def test_after_a_week_it_says_so_without_guilt(talk: Talk, now: dt.datetime) -> None:
    body = first_thanks(talk, channel="email", now=now + dt.timedelta(days=8)).body
    assert ("I have not thanked you yet" in body, "should have" in body) == (True, False)


def test_a_talk_that_was_only_now_noted_down_is_thanked_for_by_its_day_and_not_as_late(
    talk: Talk, now: dt.datetime
) -> None:
    talk.created_at = now + dt.timedelta(days=8)
    body = first_thanks(talk, channel="email", now=now + dt.timedelta(days=8)).body
    day = f"on {now.astimezone(talk.seeker.zone):%B} {now.astimezone(talk.seeker.zone).day}"
    assert ("not thanked you yet" in body, day in body) == (False, True)


def test_a_talk_of_months_ago_is_thanked_for_by_its_month(talk: Talk, now: dt.datetime) -> None:
    body = first_thanks(talk, channel="email", now=now + dt.timedelta(days=200)).body
    assert f"in {now.astimezone(talk.seeker.zone):%B}" in body.partition("“")[0]


def test_a_day_that_has_passed_is_in_no_letter(talk: Talk, now: dt.datetime) -> None:
    Promise.objects.of(talk.seeker).filter(talk=talk).update(
        text="Read the style guide by Friday", due_on=now.date() + dt.timedelta(days=3)
    )
    later = first_thanks(talk, channel="email", now=now + dt.timedelta(days=18)).body
    assert ("by Friday" in later, "read the style guide" in later) == (False, True)


def test_a_promise_that_only_stands_in_the_notes_is_in_the_letter(talk: Talk, now: dt.datetime) -> None:
    Promise.objects.of(talk.seeker).filter(talk=talk).delete()
    for kind, text in (
        ("promise", "she will send me the form"),
        ("promise", "I read the report on membranes"),
    ):
        note(
            talk.seeker,
            talk,
            line_id=uuid4(),
            text=text,
            kind=Line.Kind(kind),
            question=None,
            at=now,
            now=now,
        )
    assert "I will read the report on membranes" in first_thanks(talk, channel="email", now=now).body


def test_a_promise_that_was_let_go_does_not_come_back_from_the_notes(talk: Talk, now: dt.datetime) -> None:
    Promise.objects.of(talk.seeker).filter(talk=talk).delete()
    note(
        talk.seeker,
        talk,
        line_id=uuid4(),
        text="read the report",
        kind=Line.Kind.PROMISE,
        question=None,
        at=now,
        now=now,
    )
    line = Line.objects.get(talk=talk, text="read the report")
    dropped = promise(talk.seeker, person=talk.person, talk=talk, line=line, text=line.text, now=now)
    drop_promise(dropped, now=now)
    assert "read the report" not in first_thanks(talk, channel="email", now=now).body


@pytest.mark.parametrize("pull", ["more", "less", ""])
def test_my_own_sentence_about_the_talk_is_for_me_alone(
    maya: Seeker, talk: Talk, now: dt.datetime, pull: str
) -> None:
    Debrief.objects.create(seeker=maya, talk=talk, sentence="That nobody checks your work.", pull=pull)
    body = first_thanks(talk, channel="email", now=now).body
    assert ("nobody checks" in body, "“Accuracy is the job.”" in body) == (False, True)


def test_shorthand_about_them_is_said_to_them(maya: Seeker, talk: Talk, now: dt.datetime) -> None:
    Line.objects.filter(talk=talk, kind="said").delete()
    words = "says his day is what you'd see at any plant"
    note(maya, talk, line_id=uuid4(), text=words, kind=Line.Kind.SAID, question=None, at=now, now=now)
    line = Line.objects.get(talk=talk, text=words)
    body = first_thanks(talk, channel="email", now=now).body
    held = kept_back([Standing(first=line, newest=Line(text=words, trust="confidential"))], body, name="")
    assert (": your day is what" in body, "“" in body, "any plant" in held) == (True, False, False)


def test_saying_that_it_went_is_noted_and_can_be_taken_back(client: Client, maya: Seeker, talk: Talk) -> None:
    letter = {
        "to": "dr@brightwell.example",
        "subject": "Thank you",
        "body": "Dear Daniel, thank you.",
        "do": "sent",
    }
    answer = client.post(f"/talks/{talk.id}/thank?channel=email", letter)
    kept = ThankYou.objects.of(maya).select_related("letter").get().letter
    client.post(f"/letters/{kept.id}/sent?do=take-back")
    again = ThankYou.objects.of(maya).select_related("letter").get().letter
    assert (answer["Location"], kept.sent_at is not None, kept.kind, again.sent_at) == (
        "/today",
        True,
        "thanks",
        None,
    )


def test_what_went_by_mail_is_shown_and_no_card_that_never_was(client: Client, talk: Talk) -> None:
    body = "Dear Daniel,\n\nThank you. You said: “Accuracy is the job.” I will read the style guide next.\n\nMaya"
    client.post(
        f"/talks/{talk.id}/thank?channel=email",
        {"to": "dr@brightwell.example", "subject": "Thank you", "body": body, "do": "really"},
    )
    page = client.get(f"/talks/{talk.id}/thank?channel=card").content.decode()
    assert ("I will read the style guide next." in page, "Your note went out" in page) == (True, True)


def test_what_was_said_of_places_to_be_had_is_not_what_a_thank_you_quotes(
    maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    words = "We are hiring two associates in the spring, and the best applicants come from wards."
    note(maya, talk, line_id=uuid4(), text=words, kind=Line.Kind("said"), question=None, at=now, now=now)
    body = first_thanks(talk, channel="email", now=now).body
    assert ("hiring" in body, "Accuracy is the job." in body) == (False, True)


def test_a_note_with_a_place_to_fill_in_is_asked_about_first(
    client: Client, maya: Seeker, talk: Talk
) -> None:
    letter = {"to": "", "subject": "", "body": "Dear Daniel, thank you for [one thing they said]."}
    asked = client.post(f"/talks/{talk.id}/thank", {**letter, "do": "sent"})
    unsent = ThankYou.objects.of(maya).select_related("letter").get().letter.sent_at
    client.post(f"/talks/{talk.id}/thank", {**letter, "do": "really"})
    sent = ThankYou.objects.of(maya).select_related("letter").get().letter.sent_at
    assert b'href="?channel=email">No, let me look' in asked.content
    assert (b"Did it really go out like this?" in asked.content, unsent, sent is not None) == (
        True,
        None,
        True,
    )


def test_one_thank_you_per_talk_and_a_sent_one_stays_as_it_went(
    client: Client, maya: Seeker, talk: Talk
) -> None:
    for body, do in (("First", "later"), ("Second", "sent"), ("Third", "check")):
        client.post(f"/talks/{talk.id}/thank", {"to": "", "subject": "", "body": body, "do": do})
    assert [thanks.letter.body for thanks in ThankYou.objects.of(maya).select_related("letter")] == ["Second"]


def test_a_fix_is_put_into_the_letter(client: Client, maya: Seeker, talk: Talk) -> None:
    body = "Dear Daniel,\n\nThank you for what you said.\n\nI will write.\n\nMaya"
    client.post(
        f"/talks/{talk.id}/thank", {"to": "", "subject": "", "body": body, "fix": "thanks_for_named_referral"}
    )
    assert "Thank you for telling me about Priya Nair." in ThankYou.objects.of(maya).get().letter.body


def test_a_stranger_thanks_nobody(strangers_client: Client, talk: Talk) -> None:
    assert strangers_client.get(f"/talks/{talk.id}/thank").status_code == 404


def test_a_look_at_another_way_keeps_no_draft_so_that_later_notes_are_in_it(
    client: Client, talk: Talk
) -> None:
    address = f"/talks/{talk.id}/thank"
    first = first_thanks(talk, channel="email", now=timezone.now())
    typed = {"to": first.to, "subject": first.subject, "body": first.body, "do": "channel:card"}
    looked = client.post(address, typed)
    assert (looked["Location"], ThankYou.objects.count()) == (f"{address}?channel=card", 0)
    client.post(address, typed | {"body": f"{first.body}\nP.S. My own."})
    assert "P.S. My own." in ThankYou.objects.get().letter.body


def test_a_kept_note_can_be_written_anew_from_later_notes(client: Client, talk: Talk) -> None:
    address = f"/talks/{talk.id}/thank?channel=email"
    client.post(address, {"to": "", "subject": "", "body": "Dear Daniel, thank you.", "do": "check"})
    assert "Write the draft anew" in client.get(address).content.decode()
    client.post(address, {"to": "", "subject": "", "body": "Dear Daniel, thank you.", "do": "anew"})
    again = client.get(address).context["form"]["body"].value()
    assert again == first_thanks(talk, channel="email", now=timezone.now()).body


def test_thanks_have_a_door_for_a_message_and_one_for_a_note(client: Client, talk: Talk) -> None:
    page = client.get(f"/talks/{talk.pk}/thank?channel=message").content.decode()
    assert ('value="channel:message"' in page, 'value="channel:linkedin"' in page) == (True, True)
    assert "of 300 characters" not in page
    assert "of 300 characters" in client.get(f"/talks/{talk.pk}/thank?channel=linkedin").content.decode()


def checks(client: Client, talk: Talk) -> set[str]:
    page = client.get(f"/talks/{talk.pk}/thank")
    return {one.name for one in page.context["checks"] if not one.ok}


def test_a_resume_that_was_promised_is_no_fault_and_any_other_is(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    body = "Dear Daniel,\n\nThank you for talking with me. I attach my resume.\n\nMaya"
    client.post(
        f"/talks/{talk.pk}/thank?channel=email", {"to": "", "subject": "", "body": body, "do": "check"}
    )
    assert "resume_attached" in checks(client, talk)
    promise(talk.seeker, person=talk.person, talk=talk, text="Send him my resume", now=now)
    assert "resume_attached" not in checks(client, talk)


def test_a_promise_to_thank_them_is_not_promised_in_the_thanks(talk: Talk, now: dt.datetime) -> None:
    Promise.objects.of(talk.seeker).delete()
    promise(talk.seeker, person=talk.person, talk=talk, text="write to thank him and send two dates", now=now)
    body = first_thanks(talk, channel="email", now=now).body
    assert ("send you two dates" in body or "send two dates" in body, "will write to thank" in body) == (
        True,
        False,
    )


def test_the_thanks_for_a_second_talk_know_of_the_first(talk: Talk, now: dt.datetime) -> None:
    later = now + dt.timedelta(days=9)
    second = Talk.objects.create(
        seeker=talk.seeker, campaign=talk.campaign, person=talk.person, starts_at=later, ended_at=later, created_at=later
    )  # fmt: skip
    made = first_thanks(second, channel="email", now=later)
    assert made.subject == "Thank you again, Daniel"
    assert any(one in made.body for one in sentences()["thanks_again"])
    assert first_thanks(talk, channel="email", now=now).subject == "Thank you, Daniel"


def test_what_is_quoted_is_no_remark_about_pay_or_the_market(talk: Talk, now: dt.datetime) -> None:
    Line.objects.of(talk.seeker).filter(talk=talk).delete()
    for text in (
        "Freelance, nobody takes on juniors for the first two years of it, and the pay is bad.",
        "I look for people who ask what the reader is afraid of.",
    ):
        note(
            talk.seeker, talk, line_id=uuid4(), text=text, kind=Line.Kind.SAID, question=None, at=now, now=now
        )
    assert "“I look for people who ask" in first_thanks(talk, channel="email", now=now).body


def test_of_a_talk_that_is_still_ahead_no_page_says_that_you_talked(client: Client, talk: Talk) -> None:
    talk.starts_at, talk.ended_at = timezone.now() + dt.timedelta(minutes=45), None
    talk.save()
    page = client.get(f"/talks/{talk.pk}/thank").content.decode()
    assert ("You talked" in page, "You talk <time" in page) == (False, True)
