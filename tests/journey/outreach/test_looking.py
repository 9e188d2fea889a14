"""Askwell looks for answers only when she switched it on, on a real server, and settles what was unsure."""

import datetime as dt
from collections.abc import Iterator

import pytest
from django.test import Client
from django.utils import timezone
from tests.journey.outreach.mails import mail
from tests.journey.outreach.test_came_back import tom as tom  # noqa: PLC0414 - a fixture
from tests.mail.imap_server import Mailboxes, imap_server

from askwell.desk.rounds import go_round
from askwell.journey.outreach.came_back.looking import look, written_to
from askwell.journey.outreach.models import CameBack, Letter
from askwell.journey.people.models import Person
from askwell.mail import accounts, outbox
from askwell.mail.models import MailAccount, Outgoing

PASSWORD = "opensesame"


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with imap_server() as port:
        yield port


@pytest.fixture
def boxes(port: int, request: pytest.FixtureRequest) -> Mailboxes:
    return Mailboxes(port, f"u{abs(hash(request.node.nodeid))}")


def switch_on(client: Client, boxes: Mailboxes, **changes: str) -> int:
    said = {"address": "maya@osei.example", "host": "127.0.0.1", "port": str(boxes.port), "security": "none"}
    said |= {"user": boxes.user, "password": PASSWORD, "do": "keep", **changes}
    return client.post("/settings/answers", said).status_code


def account_of(person: Person) -> MailAccount:
    return MailAccount.objects.of(person.seeker).get()


def test_it_is_off_until_she_switches_it_on_and_ends_with_one_button(
    client: Client, tom: Person, boxes: Mailboxes
) -> None:
    boxes.put(mail())
    go_round()
    assert (switch_on(client, boxes, password="wrong"), CameBack.objects.of(tom.seeker).count()) == (422, 0)
    assert switch_on(client, boxes) == 302
    go_round()
    assert CameBack.objects.of(tom.seeker).get().person == tom
    client.post("/settings/answers", {"do": "stop"})
    account = account_of(tom)
    assert (account.reads_answers, accounts.reading_key_of(account)) == (False, "")


def test_an_answer_a_bounce_and_one_from_another_address_find_their_person(
    client: Client, tom: Person, boxes: Mailboxes
) -> None:
    letter = Letter.objects.of(tom.seeker).get()
    ours = f"{letter.pk}@askwell.invalid"
    boxes.put(mail("Gladly."))
    boxes.put(mail("From my phone.", key="2@x", sender="tom@phone.example", In_Reply_To=f"<{ours}>"))
    boxes.put(mail(f"It failed. Message-ID: <{ours}>", key="3@mx", sender="MAILER-DAEMON@mx.example"))
    boxes.put(mail("Your statement", key="4@bank", sender="bank@x.example"))
    switch_on(client, boxes)
    assert look(account_of(tom), now=timezone.now()) == 3
    assert look(account_of(tom), now=timezone.now()) == 0
    came = CameBack.objects.of(tom.seeker)
    assert {(one.key, one.person_id) for one in came} == {
        ("1@achterberg.example", tom.pk), ("2@x", tom.pk), ("3@mx", tom.pk),
    }  # fmt: skip
    answer = client.post("/settings/answers", {"do": "look"}, follow=True)
    assert b"Nothing new came." in answer.content


def test_it_looks_every_five_minutes_and_never_twice_at_once(
    client: Client, tom: Person, boxes: Mailboxes
) -> None:
    switch_on(client, boxes)
    go_round()
    boxes.put(mail())
    go_round()
    first = CameBack.objects.of(tom.seeker).count()
    MailAccount.objects.of(tom.seeker).update(looked_at=timezone.now() - dt.timedelta(minutes=6))
    go_round()
    assert (first, CameBack.objects.of(tom.seeker).count()) == (0, 1)


def test_whoever_asked_to_be_left_alone_is_not_looked_for(
    client: Client, tom: Person, now: dt.datetime
) -> None:
    before = written_to(tom.seeker, now=now)
    client.post(f"/people/{tom.pk}/reply", {"kind": "declined", "never": "on"})
    after = written_to(tom.seeker, now=now)
    assert (set(before.addresses), set(after.addresses)) == (
        {"tom@achterberg.example", "t@home.example"},
        set(),
    )


def test_the_sent_folder_settles_what_is_unsure(client: Client, tom: Person, boxes: Mailboxes) -> None:
    switch_on(client, boxes)
    sent, unknown = (
        outbox.put(
            tom.seeker, letter=letter.pk, sender="maya@osei.example", to="tom@achterberg.example", to_name="Tom",
            subject="", body="Dear Tom,", due_at=timezone.now(),
        )
        for letter in (
            Letter.objects.create(seeker=tom.seeker, person=tom, kind="update", channel="email") for _ in range(2)
        )
    )  # fmt: skip
    Outgoing.objects.of(tom.seeker).update(state=Outgoing.State.UNSURE, tried_at=timezone.now())
    boxes.put(mail(sender="maya@osei.example", key=sent.message_id), "Posted")
    look(account_of(tom), now=timezone.now())
    states = {one.pk: one.state for one in Outgoing.objects.of(tom.seeker)}
    assert (states[sent.pk], states[unknown.pk]) == ("sent", "unsure")
    assert Letter.objects.of(tom.seeker).get(pk=sent.letter).sent_at is not None


def test_a_mailbox_that_is_away_is_said_and_tried_again(
    client: Client, tom: Person, boxes: Mailboxes
) -> None:
    switch_on(client, boxes)
    MailAccount.objects.of(tom.seeker).update(imap_port=1, looked_at=None)
    accounts.look_from_now(account_of(tom), key=PASSWORD)
    go_round()
    assert b"could not be reached" in client.get("/settings/answers").content
