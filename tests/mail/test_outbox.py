"""A letter leaves once, whatever happens; what nobody can know is said."""

import datetime as dt
import stat
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import IntegrityError
from django.utils import timezone
from tests.mail.server import Kept, smtp_server
from tests.ports import any_free

from askwell.accounts.models import Seeker
from askwell.mail import accounts, outbox, secrets
from askwell.mail.models import MailAccount, Outgoing
from askwell.mail.rounds import send_all_due

State = Outgoing.State
LEASE = dt.timedelta(minutes=5)


@pytest.fixture(autouse=True)
def no_password_is_kept() -> None:
    """Begin without what other tests of this worker left in the file of passwords."""
    (Path(settings.HOME) / "passwords.json").unlink(missing_ok=True)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def account(maya: Seeker, kept: Kept) -> Iterator[MailAccount]:
    with smtp_server(kept) as port:
        made = MailAccount(seeker=maya, address=maya.email, host="127.0.0.1", port=port, security="none")
        accounts.set_up(made, key="", now=timezone.now())
        yield made


def put(seeker: Seeker, due_at: dt.datetime, *, thread: tuple[str, ...] = (), **changes: str) -> Outgoing:
    letter = {"to": "tom@achterberg.example", "to_name": "Tom Ächterberg", "subject": "Zwölf Minuten?"}
    letter |= {"body": ".A dot first\n\nDear Tom,", **changes}
    return outbox.put(
        seeker, letter=uuid.uuid4(), sender=seeker.email, due_at=due_at, thread=thread, **letter
    )


def state(outgoing: Outgoing) -> tuple[str, str]:
    outgoing.refresh_from_db()
    return outgoing.state, outgoing.trouble


def test_a_letter_that_is_due_leaves_as_it_was_written(
    account: MailAccount, kept: Kept, now: dt.datetime
) -> None:
    letter = put(account.seeker, now, thread=("first@osei.example", "earlier@osei.example"))
    later = put(account.seeker, now + dt.timedelta(hours=1))
    tally = send_all_due(clock=lambda: now)
    (came,) = kept.messages
    assert (tally.sent, state(letter), state(later)) == (1, ("sent", ""), ("queued", ""))
    assert came["References"].split() == ["<first@osei.example>", "<earlier@osei.example>"]
    assert (came["Message-ID"], came["In-Reply-To"], came["X-Unsent"], came["Date"]) == (
        f"<{letter.pk}@osei.example>",
        "<earlier@osei.example>",
        None,
        "Thu, 12 Mar 2026 17:00:00 +0000",
    )
    body = came.get_payload(decode=True)
    assert isinstance(body, bytes)
    assert body.decode().split() == [".A", "dot", "first", "Dear", "Tom,"]
    assert send_all_due(clock=lambda: now + dt.timedelta(hours=2)).sent == 1
    assert set(kept.per_letter().values()) == {1}


def test_a_letter_stands_in_the_outbox_once(maya: Seeker, now: dt.datetime) -> None:
    first = put(maya, now)
    again = outbox.put(
        maya,
        letter=first.letter,
        sender=maya.email,
        to="x@x.example",
        to_name="",
        subject="",
        body="",
        due_at=now,
    )
    assert (again, again.to) == (first, "tom@achterberg.example")


@pytest.mark.parametrize(
    ("answer", "expected", "later"),
    [
        ("451 greylisted, come back", "queued", "sent"),
        ("550 no such user", "refused", "refused"),
        (Kept.HANG_UP, "unsure", "unsure"),
    ],
)
def test_what_the_server_says_is_what_becomes_of_it(
    account: MailAccount, kept: Kept, now: dt.datetime, answer: str, expected: str, later: str
) -> None:
    kept.answers = [answer]
    letter = put(account.seeker, now)
    send_all_due(clock=lambda: now)
    first = state(letter)[0]
    send_all_due(clock=lambda: now + dt.timedelta(hours=1))
    assert (first, state(letter)[0], len(kept.messages)) == (expected, later, int(later != "refused"))


def test_a_server_that_is_away_loses_nothing(maya: Seeker, now: dt.datetime) -> None:
    MailAccount.objects.create(
        seeker=maya, address=maya.email, host="127.0.0.1", port=any_free(), security="none"
    )
    letter = put(maya, now)
    tally = send_all_due(clock=lambda: now)
    letter.refresh_from_db()
    assert (tally.put_off, letter.state, letter.due_at, "could not be reached" in letter.trouble) == (
        1,
        "queued",
        now + dt.timedelta(minutes=1),
        True,
    )


def test_a_crash_before_sending_is_queued_again_and_one_while_sending_is_unsure(
    maya: Seeker, now: dt.datetime
) -> None:
    one, two = put(maya, now), put(maya, now)
    for worker in ("a", "b"):
        assert outbox.claim(maya, worker=worker, now=now, lease=LEASE) is not None
    assert outbox.begin(two, worker="b", now=now)
    after = now + LEASE + dt.timedelta(seconds=1)
    assert (outbox.release(maya, now=now), outbox.release(maya, now=after)) == (0, 1)
    assert (state(one)[0], state(two)[0]) == ("queued", "unsure")
    assert not outbox.begin(one, worker="a", now=after)
    outbox.sent(two, worker="b", now=after)
    assert state(two) == ("sent", "")


def test_unsure_is_settled_by_her_word_only(maya: Seeker, now: dt.datetime) -> None:
    letters = [put(maya, now) for _ in range(2)]
    Outgoing.objects.of(maya).update(state=State.UNSURE, tried_at=now)
    assert [
        outbox.settle(letter, went=went) for letter, went in zip(letters, (True, False), strict=True)
    ] == [
        True,
        True,
    ]
    assert [state(letter)[0] for letter in letters] == ["sent", "withdrawn"]
    assert (outbox.settle(letters[0], went=False), outbox.withdraw(letters[0])) == (False, False)


def test_the_password_is_asked_for_and_kept_where_only_she_can_read_it(
    maya: Seeker, kept: Kept, now: dt.datetime
) -> None:
    with smtp_server(kept, asks_who=True) as port:
        account = MailAccount(
            seeker=maya, address=maya.email, host="127.0.0.1", port=port, security="none", user="maya"
        )
        accounts.set_up(account, key="wrong", now=now)
        letter = put(maya, now)
        send_all_due(clock=lambda: now)
        account.refresh_from_db()
        assert (state(letter)[0], "did not accept" in account.trouble) == ("queued", True)
        accounts.set_up(account, key="opensesame", now=now)
        send_all_due(clock=lambda: now + dt.timedelta(hours=1))
    path = Path(settings.HOME) / "passwords.json"
    assert (state(letter)[0], stat.S_IMODE(path.stat().st_mode)) == ("sent", 0o600)
    account.host = "evil.example"
    assert (accounts.key_of(account), "opensesame" in str(vars(account))) == ("", False)
    account.host = "127.0.0.1"
    account.save()
    accounts.forget(maya)
    assert (path.exists(), accounts.account_of(maya)) == (False, None)


class Ring:
    """A keyring of this machine."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.kept[service, name] = secret

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


def test_where_there_is_a_keyring_no_file_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring  # noqa: PLC0415

    ring = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    for name in ("set_password", "get_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(ring, name))
    secrets.keep("maya@host:465", "opensesame")
    assert (secrets.find("maya@host:465"), (Path(settings.HOME) / "passwords.json").exists()) == (
        "opensesame",
        False,
    )
    secrets.forget("maya@host:465")
    assert (secrets.find("maya@host:465"), ring.kept) == ("", {})


def test_a_letter_whose_place_was_taken_by_one_that_is_over_by_now_is_put_all_the_same(
    maya: Seeker, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter, save, refusals = uuid.uuid4(), Outgoing.save, [IntegrityError()]

    def refused_once(outgoing: Outgoing, *, force_insert: bool) -> None:
        if refusals:
            raise refusals.pop()
        save(outgoing, force_insert=force_insert)

    monkeypatch.setattr(Outgoing, "save", refused_once)
    put_anew = outbox.put(
        maya, letter=letter, sender=maya.email, to="t@a.example", to_name="T", subject="", body="", due_at=now
    )
    assert (state(put_anew)[0], Outgoing.objects.of(maya).filter(letter=letter).count()) == ("queued", 1)
