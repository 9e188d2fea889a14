"""The thank-you on paper: brackets ask first, and a card may follow the mail."""

import datetime as dt
from uuid import uuid4

import pytest
from django.test import Client
from tests.journey.followup.test_thanks import talk as talk  # noqa: PLC0414 - a fixture

from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import ThankYou
from askwell.journey.outreach.models import Letter
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line
from askwell.method.letters.wordings import sentences
from askwell.method.trust import Trust

OPEN = "Dear Daniel,\n\nAfter our talk I will [one thing you will do].\n\nMaya Osei"
WHOLE = "Dear Daniel,\n\nThank you for our talk.\n\nWarm regards,\n\nMaya Osei"

TO_HIM = "you like the quiet of the press room at night"


def press(client: Client, address: str, do: str, body: str) -> str:
    said = {"to": "4 Mill Lane", "subject": "", "body": body, "do": do}
    return client.post(address, said, follow=True).content.decode()


def test_printing_asks_first_while_something_is_left_to_fill_in(client: Client, talk: Talk) -> None:
    address = f"/talks/{talk.pk}/thank?channel=card"
    asked = press(client, address, "paper", OPEN)
    assert ("Print it like this, really?" in asked, "Make the PDF" in asked) == (True, False)
    assert "Make the PDF" in press(client, address, "paper-really", OPEN)
    assert "Make the PDF" in press(client, address, "paper", WHOLE)


def sent_by_mail(client: Client, talk: Talk) -> ThankYou:
    page = client.get(f"/talks/{talk.pk}/thank?channel=email")
    press(client, f"/talks/{talk.pk}/thank?channel=email", "really", page.context["sheet"].body)
    return ThankYou.objects.of(talk.seeker).select_related("letter").get()


def test_a_card_may_follow_the_mail_and_says_something_else(client: Client, talk: Talk) -> None:
    mail = sent_by_mail(client, talk).letter
    assert (mail.sent_at is not None, "Accuracy is the job" in mail.body) == (True, True)
    address = f"/talks/{talk.pk}/thank/card"
    assert f'href="{address}"' in client.get(f"/talks/{talk.pk}/thank").content.decode()
    draft = client.get(address).context["sheet"].body
    for words in ("Accuracy is the job", "style guide", "Priya"):
        assert words not in draft
    press(client, address, "paper", WHOLE)
    card = Letter.objects.of(talk.seeker).get(channel="card")
    assert (card.body, card.sent_at) == (WHOLE, None)
    press(client, address, "really", WHOLE)
    card.refresh_from_db()
    assert card.sent_at
    assert ThankYou.objects.of(talk.seeker).get().letter_id == mail.pk


@pytest.fixture
def by_name(talk: Talk, now: dt.datetime) -> Line:
    """A note that calls by name whoever said it: in a letter to him it is said to "you"."""
    Line.objects.of(talk.seeker).filter(talk=talk, kind=Line.Kind.SAID).delete()
    text = "Daniel likes the quiet of the press room at night"
    note(talk.seeker, talk, line_id=uuid4(), text=text, kind=Line.Kind.SAID, question=None, at=now, now=now)
    return Line.objects.of(talk.seeker).get(text=text)


def test_a_card_does_not_say_once_more_what_the_mail_said_of_him_by_you(
    client: Client, talk: Talk, by_name: Line
) -> None:
    mail = sent_by_mail(client, talk).letter.body
    card = client.get(f"/talks/{talk.pk}/thank/card").context["sheet"].body
    assert ["quiet of the press room" in words for words in (by_name.text, mail, card)] == [True, True, False]


def test_what_was_marked_as_said_in_confidence_leaves_a_card_that_was_begun(
    client: Client, talk: Talk, by_name: Line
) -> None:
    sent_by_mail(client, talk)
    address = f"/talks/{talk.pk}/thank/card"
    press(client, address, "check", f"Dear Daniel,\n\nI still think of how {TO_HIM}.\n\nMaya")
    begun = client.get(address).context["sheet"].body
    by_name.trust = Trust.CONFIDENTIAL
    by_name.save(update_fields=["trust"])
    assert (TO_HIM in begun, TO_HIM in client.get(address).context["sheet"].body) == (True, False)


def test_before_the_thank_you_went_there_is_only_that_one(client: Client, talk: Talk) -> None:
    answer = client.get(f"/talks/{talk.pk}/thank/card")
    assert answer["Location"] == f"/talks/{talk.pk}/thank"


def test_a_stranger_writes_no_card_of_mine(strangers_client: Client, talk: Talk) -> None:
    assert strangers_client.get(f"/talks/{talk.pk}/thank/card").status_code == 404


def test_a_card_knows_of_the_mail_and_leaves_nothing_to_fill_in(client: Client, talk: Talk) -> None:
    sent_by_mail(client, talk)
    page = client.get(f"/talks/{talk.pk}/thank/card")
    body = page.context["sheet"].body
    assert any(one in body for one in sentences()["card_after"])
    assert ("It is a while" in body, "[" in body, [one.name for one in page.context["checks"] if not one.ok]) == (
        False, False, [],
    )  # fmt: skip


def test_a_card_adds_the_one_thing_that_the_mail_did_not_quote(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    Line.objects.of(talk.seeker).filter(talk=talk, kind=Line.Kind.SAID).delete()
    lines = (
        "I look for people who ask what the reader is afraid of.",
        "You need three samples that someone trusts.",
    )
    for text in lines:
        note(
            talk.seeker, talk, line_id=uuid4(), text=text, kind=Line.Kind.SAID, question=None, at=now, now=now
        )
    mail = sent_by_mail(client, talk).letter.body
    card = client.get(f"/talks/{talk.pk}/thank/card").context["sheet"].body
    assert sorted([words in mail, words in card] for words in lines) == [[False, True], [True, False]]
