"""Thanks, asks and invitations leave from here too, each in the thread of what was written before."""

import datetime as dt
from collections.abc import Iterator
from email.message import Message

import pytest
from django.test import Client
from django.utils import timezone
from tests.journey.followup.test_thanks import talk as talk  # noqa: PLC0414 - a fixture
from tests.journey.outreach.mails import mail
from tests.mail.server import Kept, smtp_server

from askwell.accounts.models import Seeker
from askwell.desk.rounds import go_round
from askwell.journey.agreement.actions import cancel
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import ThankYou
from askwell.journey.outreach.came_back.taking_in import take_in
from askwell.journey.people.actions.leaving_alone import leave_alone
from askwell.journey.people.models import Ask
from askwell.mail import accounts
from askwell.mail.models import MailAccount, Outgoing

GOOD = "Dear Daniel,\n\nThank you for your 20 minutes. I will read the guide.\n\nMaya"
TO = "dr@brightwell.example"


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def account(maya: Seeker, kept: Kept) -> Iterator[MailAccount]:
    with smtp_server(kept) as port:
        made = MailAccount(seeker=maya, address=maya.email, host="127.0.0.1", port=port, security="none")
        accounts.set_up(made, key="", now=timezone.now())
        yield made


def thank(client: Client, talk: Talk, **said: str) -> bytes:
    return client.post(
        f"/talks/{talk.pk}/thank", {"to": TO, "subject": "Re: x", "body": GOOD, **said}
    ).content


def test_the_thanks_leave_in_the_thread_of_their_answer(
    client: Client, talk: Talk, account: MailAccount, kept: Kept, now: dt.datetime
) -> None:
    answer = mail(
        "Gladly.", sender=TO, key="2@b", Subject="AW: Re: 20 minutes", References="<1@osei.example>"
    )
    take_in(talk.person, data=answer, now=now)
    page = client.get(f"/talks/{talk.pk}/thank").content.decode()
    thank(client, talk, do="send")
    waiting = client.get(f"/talks/{talk.pk}/thank").content
    go_round()
    (came,) = kept.messages
    assert ('value="Re: 20 minutes"' in page, b"Call it back" in waiting) == (True, True)
    assert (came["In-Reply-To"], came["References"].split()) == ("<2@b>", ["<1@osei.example>", "<2@b>"])
    assert ThankYou.objects.of(talk.seeker).get().letter.sent_at is not None


@pytest.mark.parametrize("body", [GOOD.replace("guide", "[title]"), GOOD.replace("Daniel", "Anna")])
def test_a_blank_or_another_name_asks_really_before_it_leaves_and_before_it_counts_as_sent(
    client: Client, talk: Talk, account: MailAccount, body: str
) -> None:
    pages = [thank(client, talk, body=body, do=do) for do in ("send", "sent")]
    before = Outgoing.objects.of(talk.seeker).count()
    thank(client, talk, body=body, do="send-really")
    assert [b"really" in page for page in pages] == [True, True]
    assert (before, Outgoing.objects.of(talk.seeker).count()) == (0, 1)


def test_thanks_for_later_say_when_they_leave(client: Client, talk: Talk, account: MailAccount) -> None:
    tomorrow = timezone.localtime() + dt.timedelta(days=1)
    said = {"to": TO, "subject": "Re: x", "body": GOOD, "do": "send-at", "at": f"{tomorrow:%Y-%m-%dT}09:00"}
    page = client.post(f"/talks/{talk.pk}/thank", said, follow=True).content.decode()
    assert "Your note to" in page
    assert "at 9:00 am. It stands in the outbox" in page


def test_an_ask_for_names_leaves_and_is_noted(
    client: Client, talk: Talk, account: MailAccount, kept: Kept
) -> None:
    page = f"/people/{talk.person_id}/ask"
    assert b"Send it now by email" in client.get(page).content
    client.post(page, {"words": "Who do you know?", "channel": "message", "step": "send"})
    go_round()
    ask = Ask.objects.of(talk.seeker).get()
    assert (kept.recipients, ask.channel, ask.asked_at is not None) == ([TO], "email", True)


def test_an_ask_is_called_back_when_they_want_to_be_left_alone(
    client: Client, talk: Talk, account: MailAccount, kept: Kept, now: dt.datetime
) -> None:
    client.post(f"/people/{talk.person_id}/ask", {"words": "Who?", "channel": "email", "step": "send"})
    leave_alone(talk.person, now=now)
    go_round()
    assert (kept.messages, Outgoing.objects.of(talk.seeker).get().state) == ([], "withdrawn")


def calendar_in(message: Message) -> str:
    part = next(part for part in message.walk() if part.get_content_type() == "text/calendar")
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode()


def test_the_invitation_leaves_with_its_calendar_and_so_does_the_cancellation(
    client: Client, talk: Talk, account: MailAccount, kept: Kept, now: dt.datetime
) -> None:
    page = f"/talks/{talk.pk}/invite"
    form = client.get(page).context["form"]
    said = {name: form[name].value() for name in form.fields}
    asked = client.post(page, said).content.decode()
    assert "left to fill in: “[the link for the video]”" in asked
    client.post(page, {**said, "really": "yes"})
    go_round()
    cancel(talk, now=now)
    off = client.get(page).context["form"]
    client.post(page, {name: off[name].value() for name in off.fields})
    go_round()
    first, second = kept.messages
    assert ("METHOD:REQUEST" in calendar_in(first), "METHOD:CANCEL" in calendar_in(second)) == (True, True)
    assert f"mailto:{account.address}" in calendar_in(first).replace("\r\n ", "")
    assert second["In-Reply-To"] == first["Message-ID"]
    assert (said["to"], "11:00 am" in said["body"], "call off" in off["body"].value()) == (TO, True, True)


def test_without_an_account_the_invitation_can_only_be_taken_along(client: Client, talk: Talk) -> None:
    page = f"/talks/{talk.pk}/invite"
    shown = client.get(page).content.decode()
    answer = client.post(page, {"to": TO, "subject": "x", "body": "y"})
    assert ("Send it now" in shown, answer.status_code) == (False, 404)


def test_a_stranger_invites_and_thanks_nobody(strangers_client: Client, talk: Talk) -> None:
    assert [strangers_client.get(f"/talks/{talk.pk}/{name}").status_code for name in ("invite", "thank")] == [
        404
    ] * 2
