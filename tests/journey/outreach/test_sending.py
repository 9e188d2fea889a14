"""Letting a note leave from here: after she read it, now or at her time, and never behind her back."""

import datetime as dt
from collections.abc import Iterator

import pytest
from django.test import Client
from django.utils import timezone
from tests.journey.outreach.test_writing import letter
from tests.journey.outreach.test_writing import tom as tom  # noqa: PLC0414 - a fixture
from tests.mail.server import Kept, smtp_server

from askwell.accounts.models import Seeker
from askwell.desk.data import plain_rows
from askwell.desk.rounds import go_round
from askwell.journey.outreach import actions, posting
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person
from askwell.mail import accounts
from askwell.mail.models import MailAccount, Outgoing
from askwell.mail.outbox import hold_restored

GOOD = "Dear Tom,\n\nDaniel Reyes gave me your name. May I ask you for 20 minutes?\n\nMaya"


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def account(maya: Seeker, kept: Kept) -> Iterator[MailAccount]:
    with smtp_server(kept) as port:
        made = MailAccount(seeker=maya, address=maya.email, host="127.0.0.1", port=port, security="none")
        accounts.set_up(made, key="", now=timezone.now())
        yield made


def state(seeker: Seeker) -> str:
    return Outgoing.objects.of(seeker).latest("created_at").state


def test_without_a_mail_account_there_is_no_such_button(client: Client, tom: Person) -> None:
    page = client.get(f"/people/{tom.id}/write").content.decode()
    client.post(f"/people/{tom.id}/write", letter(body=GOOD, do="send"))
    assert ("Send now" in page, Outgoing.objects.of(tom.seeker).count()) == (False, 0)


def test_a_note_sent_now_arrives_once_and_is_marked_as_sent(
    client: Client, tom: Person, account: MailAccount, kept: Kept
) -> None:
    assert "Send now" in client.get(f"/people/{tom.id}/write").content.decode()
    for _ in range(2):  # a double click
        client.post(f"/people/{tom.id}/write", letter(body=GOOD, do="send"))
    waiting = client.get(f"/people/{tom.id}/write").content.decode()
    go_round()
    sent = Letter.objects.of(tom.seeker).get()
    assert ("Call it back" in waiting, kept.recipients, sent.body) == (True, ["tom@achterberg.example"], GOOD)
    assert sent.sent_at is not None
    client.post(f"/letters/{sent.pk}/sent?do=take-back")
    sent.refresh_from_db()
    assert sent.sent_at is not None


def test_a_follow_up_joins_the_thread(client: Client, tom: Person, account: MailAccount, kept: Kept) -> None:
    client.post(f"/people/{tom.id}/write", letter(body=GOOD, do="send"))
    go_round()
    anyway = f"/people/{tom.id}/write?kind=nudge&channel=email&anyway=yes"
    client.post(anyway, letter(body=GOOD, do="send"))
    go_round()
    first, second = kept.messages
    assert (first["In-Reply-To"], second["In-Reply-To"]) == (None, first["Message-ID"])


def test_a_time_is_hers_and_the_note_can_be_called_back(
    client: Client, tom: Person, account: MailAccount, kept: Kept
) -> None:
    past = client.post(f"/people/{tom.id}/write", letter(body=GOOD, do="send-at", at="2020-01-01T09:00"))
    tomorrow = dt.datetime.now(tom.seeker.zone) + dt.timedelta(days=1)
    at = f"{tomorrow:%Y-%m-%dT}09:00"
    client.post(f"/people/{tom.id}/write", letter(body=GOOD, do="send-at", at=at))
    outgoing = Outgoing.objects.of(tom.seeker).get()
    go_round()
    assert (past.status_code, outgoing.due_at.astimezone(tom.seeker.zone).hour, kept.messages) == (422, 9, [])
    client.post(f"/outbox/{outgoing.pk}", {"do": "back"})
    again = client.get(f"/people/{tom.id}/write").content.decode()
    assert (state(tom.seeker), "Send now" in again, GOOD.splitlines()[2] in again) == (
        "withdrawn",
        True,
        True,
    )


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({"body": GOOD}, False),
        ({"body": GOOD.replace("20", "[how many]")}, True),
        ({"body": GOOD.replace("Dear Tom", "Dear Anna")}, True),
        ({"body": GOOD, "to": "daniel@reyes.example"}, True),
        ({"body": f"{GOOD}\n\nAre you hiring?"}, False),
    ],
)
def test_only_a_blank_or_a_wrong_recipient_asks_really(
    client: Client,
    tom: Person,
    account: MailAccount,
    now: dt.datetime,
    changes: dict[str, str],
    asked: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    meet(tom.seeker, full_name="Anna Reyes", now=now, found=True, emails=["daniel@reyes.example"])
    page = client.post(f"/people/{tom.id}/write", letter(do="send", **changes))
    first = Outgoing.objects.of(tom.seeker).count()
    client.post(f"/people/{tom.id}/write", letter(do="send-really", **changes))
    assert (b"really?" in page.content, first, Outgoing.objects.of(tom.seeker).count()) == (
        asked,
        int(not asked),
        1,
    )


def test_without_an_address_nothing_waits(client: Client, tom: Person, account: MailAccount) -> None:
    answer = client.post(f"/people/{tom.id}/write", letter(body=GOOD, to="Tom", do="send"))
    assert (answer.status_code, Outgoing.objects.of(tom.seeker).count()) == (422, 0)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"body": GOOD, "to": "not an address"}, "“not an address” is not one mail address."),
        ({"body": GOOD, "to": "tom@a.example, ann@a.example"}, "is not one mail address."),
        ({"body": " "}, "There is nothing in the letter yet."),
    ],
)
def test_what_the_mail_program_would_open_without_is_said_first(
    client: Client, tom: Person, changes: dict[str, str], why: str
) -> None:
    page = client.post(f"/people/{tom.id}/write", letter(do="sent", **changes)).content.decode()
    assert why in page
    assert not Letter.objects.of(tom.seeker).filter(sent_at__isnull=False).exists()


def test_a_call_to_the_number_of_another_is_asked_about_and_a_number_is_no_faulty_address(
    client: Client, tom: Person, now: dt.datetime
) -> None:
    meet(tom.seeker, full_name="Anna Reyes", now=now, found=True, phones=["+1 312 555 0199"])
    called = f"/people/{tom.id}/write?channel=phone"
    page = client.post(called, letter(body=GOOD, do="sent", to="+1 312 555 0199")).content.decode()
    assert ("is the address of someone else" in page, "is not one mail address" in page) == (True, False)
    client.post(called, letter(body=GOOD, do="sent", to="+1 312 555 0100"))
    assert Letter.objects.of(tom.seeker).get(sent_at__isnull=False).to == "+1 312 555 0100"


@pytest.mark.parametrize("what", ["never", "answer", "gone"])
def test_what_must_not_leave_any_more_is_called_back(
    client: Client, tom: Person, account: MailAccount, kept: Kept, now: dt.datetime, what: str
) -> None:
    client.post(f"/people/{tom.id}/write", letter(body=GOOD, do="send"))
    outreach = Outreach.objects.of(tom.seeker).get()
    if what == "never":
        actions.never_again(tom, now=now)
    elif what == "answer":
        actions.receive(outreach, kind="yes", text="Gladly", received_at=now)
    else:
        tom.delete()
    go_round()
    assert (state(outreach.seeker), kept.messages) == ("withdrawn", [])


def test_unsure_is_shown_and_settled_by_her(
    client: Client, tom: Person, account: MailAccount, kept: Kept
) -> None:
    kept.answers = [Kept.HANG_UP]
    client.post(f"/people/{tom.id}/write", letter(body=GOOD, do="send"))
    go_round()
    outgoing = Outgoing.objects.of(tom.seeker).get()
    pages = [client.get(page).content.decode() for page in ("/outbox", f"/people/{tom.id}/write")]
    client.post(f"/outbox/{outgoing.pk}", {"do": "went"})
    go_round()
    assert (["It did not" in page for page in pages], len(kept.messages)) == ([True, True], 1)
    assert Letter.objects.of(tom.seeker).get().sent_at is not None


def test_a_backup_that_comes_back_sends_nothing_a_second_time(
    client: Client, tom: Person, account: MailAccount, kept: Kept
) -> None:
    client.post(f"/people/{tom.id}/write", letter(body=GOOD, do="send"))
    waiting = list(plain_rows.rows_out(Outgoing, tom.seeker))
    go_round()
    Outgoing.objects.of(tom.seeker).delete()
    plain_rows.put_in(Outgoing, tom.seeker, waiting)
    assert hold_restored(tom.seeker) == 1
    go_round()
    assert (state(tom.seeker), len(kept.messages)) == ("unsure", 1)


def test_a_stranger_sees_and_settles_nothing(
    client: Client, strangers_client: Client, tom: Person, account: MailAccount
) -> None:
    client.post(f"/people/{tom.id}/write", letter(body=GOOD, do="send"))
    outgoing = Outgoing.objects.of(tom.seeker).get()
    answer = strangers_client.post(f"/outbox/{outgoing.pk}", {"do": "back"})
    assert (answer.status_code, state(tom.seeker)) == (404, "queued")
    assert posting.outbox_of(tom.seeker)[0].outgoing == outgoing


def test_a_letter_with_a_blank_asks_which_one_and_shows_no_other_error(
    client: Client, tom: Person, account: MailAccount
) -> None:
    body = "Dear Tom,\n\nI read [what you read of theirs].\n\nMaya"
    page = client.post(f"/people/{tom.id}/write", letter(body=body, do="send")).content.decode()
    asked = "Something is still left to fill in: “[what you read of theirs]”."
    assert (asked in page, "There is a problem" in page, "Choose the day" in page) == (True, False, False)


def test_what_opens_in_her_own_mail_program_asks_on_the_way_too(client: Client, tom: Person) -> None:
    address = f"/people/{tom.id}/write?kind=request&channel=email"
    client.post(address, letter(body="Dear [name],\n\nHello.", do="check"))
    page = client.get(address).content.decode()
    between = client.get(f"{address}&open=mail").content.decode()
    file = client.get(f"{address}&open=eml").content.decode()
    assert ("mailto:" in page, "open=mail" in page, "open=eml" in page) == (False, True, True)
    assert ("left to fill in" in between, "mailto:" in between) == (True, True)
    assert ("left to fill in" in file, ".eml" in file) == (True, True)
    client.post(address, letter(body=GOOD, do="check"))
    assert "mailto:" in client.get(address).content.decode()
    assert client.get(f"{address}&open=eml")["Location"].endswith(".eml")


def test_a_note_in_the_outbox_is_the_next_step_until_it_has_left(
    client: Client, tom: Person, account: MailAccount
) -> None:
    client.post(f"/people/{tom.id}/write", letter(body=GOOD, do="send"))
    waits, today = (client.get(path).content.decode() for path in (f"/people/{tom.id}", "/today"))
    assert ("your note to Tom is on its way" in waits, "/outbox" in waits, "Read the draft" in waits) == (
        True,
        True,
        False,
    )
    assert "your note leaves now." in today
    Outgoing.objects.of(tom.seeker).update(state=Outgoing.State.UNSURE)
    unsure = client.get(f"/people/{tom.id}").content.decode()
    assert ("did your note to Tom go out?" in unsure, "Say which" in unsure) == (True, True)
    Outgoing.objects.of(tom.seeker).update(state=Outgoing.State.WITHDRAWN)
    assert "Read the draft" in client.get(f"/people/{tom.id}").content.decode()
