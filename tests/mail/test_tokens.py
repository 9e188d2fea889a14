"""An access token opens real servers, renews itself, and says plainly when it no longer can; letters wait until then."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from tests.mail.imap_server import Mailboxes, imap_server
from tests.mail.server import Kept, OnlyTokens, smtp_server
from tests.mail.test_imap import mail
from tests.mail.test_outbox import put, state
from tests.mail.token_server import CLIENT, CLIENT_SECRET, USER, Provider, token_server

from askwell.accounts.models import Seeker
from askwell.mail import accounts, keys, renewing
from askwell.mail.bearing import answers
from askwell.mail.imap import CannotLook, Glance, Wanted
from askwell.mail.keys import Token
from askwell.mail.models import MailAccount
from askwell.mail.rounds import send_all_due

HOUR = dt.timedelta(hours=1)
PASSWORDS = "passwords.json"


@pytest.fixture(autouse=True)
def no_secret_is_kept() -> None:
    """Begin without what other tests of this worker left in the file of secrets."""
    (Path(settings.HOME) / PASSWORDS).unlink(missing_ok=True)


@pytest.fixture
def provider() -> Provider:
    return Provider()


@pytest.fixture
def address(provider: Provider) -> Iterator[str]:
    with token_server(provider) as address:
        yield address


def renewable(provider: Provider, address: str) -> Token:
    return Token(
        refresh=provider.refresh, client=CLIENT, client_secret=CLIENT_SECRET, address=f"{address}/renew"
    )


def account_at(maya: Seeker, port: int) -> MailAccount:
    return MailAccount(
        seeker=maya, address=maya.email, host="127.0.0.1", port=port, security="none", user=USER
    )


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
def test_a_token_opens_the_server_in_the_way_that_it_knows(
    maya: Seeker, provider: Provider, now: dt.datetime, mechanism: str
) -> None:
    kept = OnlyTokens(provider, mechanism)
    with smtp_server(kept) as port:
        accounts.set_up(account_at(maya, port), key=Token(access=provider.issue()), now=now)
        letter = put(maya, now)
        send_all_due(clock=lambda: now)
    assert (state(letter), kept.shown, len(kept.messages)) == (("sent", ""), [mechanism], 1)


def test_a_pasted_token_that_has_ended_is_said_and_letters_wait_for_the_next_one(
    maya: Seeker, provider: Provider, now: dt.datetime
) -> None:
    kept = OnlyTokens(provider)
    with smtp_server(kept) as port:
        account = account_at(maya, port)
        accounts.set_up(account, key=Token(access=provider.issue()), now=now)
        provider.end_all()
        letter = put(maya, now)
        send_all_due(clock=lambda: now)
        account.refresh_from_db()
        assert (state(letter)[0], "it has ended" in account.trouble) == ("queued", True)
        accounts.set_up(account, key=Token(access=provider.issue()), now=now)
        send_all_due(clock=lambda: now)
    assert (state(letter), account.trouble, len(kept.messages)) == (("sent", ""), "", 1)


def test_a_token_renews_itself_when_its_hour_is_over_and_when_the_server_ends_it_before(
    maya: Seeker, provider: Provider, address: str, now: dt.datetime
) -> None:
    kept = OnlyTokens(provider)
    with smtp_server(kept) as port:
        accounts.set_up(account_at(maya, port), key=renewable(provider, address), now=now)
        letters = [put(maya, now + hours * HOUR) for hours in (0, 2, 3)]
        send_all_due(clock=lambda: now)
        send_all_due(clock=lambda: now + 2 * HOUR)
        provider.end_all()
        send_all_due(clock=lambda: now + 3 * HOUR - dt.timedelta(minutes=2))
        send_all_due(clock=lambda: now + 3 * HOUR - dt.timedelta(minutes=1))
        early = [state(letter)[0] for letter in letters]
        provider.end_all()
        put(maya, now + 3 * HOUR)
        send_all_due(clock=lambda: now + 3 * HOUR)
        send_all_due(clock=lambda: now + 3 * HOUR + dt.timedelta(minutes=1))
    assert early == ["sent", "sent", "queued"]
    assert [state(letter)[0] for letter in letters] == ["sent"] * 3
    assert len(kept.messages) == 4
    assert [said["refresh_token"] for said in provider.asked] == ["refresh-0", "refresh-1", "refresh-3"]


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        ({"refresh": "of last year"}, "no longer takes the refresh token"),
        ({"client": "another"}, "Who is asking?"),
        ({"address": "http://mail.example/renew"}, "must begin with https://"),
        ({"address": "https://127.0.0.1:1/renew"}, "127.0.0.1 was not reached"),
    ],
)
def test_what_keeps_a_token_from_being_renewed_is_said_and_letters_wait(
    maya: Seeker, provider: Provider, address: str, now: dt.datetime, spoil: dict[str, str], expected: str
) -> None:
    token = Token(**{**vars(renewable(provider, address)), **spoil})
    accounts.set_up(account_at(maya, 1), key=token, now=now)
    letter = put(maya, now)
    send_all_due(clock=lambda: now)
    (account,) = MailAccount.objects.of(maya)
    assert (state(letter)[0], expected in account.trouble) == ("queued", True)
    assert not any(secret in account.trouble for secret in ("refresh-0", CLIENT_SECRET, "of last year"))


def test_a_server_that_knows_passwords_only_says_so(
    maya: Seeker, provider: Provider, now: dt.datetime
) -> None:
    with smtp_server(Kept(), asks_who=True) as port:
        accounts.set_up(account_at(maya, port), key=Token(access=provider.issue()), now=now)
        put(maya, now)
        send_all_due(clock=lambda: now)
    (account,) = MailAccount.objects.of(maya)
    assert account.trouble == "127.0.0.1 takes no access tokens. Use an app password."


def test_dovecot_lets_a_token_look_and_refuses_one_that_has_ended(
    maya: Seeker, provider: Provider, address: str, now: dt.datetime
) -> None:
    with imap_server(provider=address) as port:
        Mailboxes(port, USER).put(mail("tom@achterberg.example", key="1@a"))
        account = MailAccount(seeker=maya, address=maya.email, imap_host="127.0.0.1", imap_port=port)
        account.imap_security, account.imap_user = "none", USER
        accounts.look_from_now(account, key=renewable(provider, address))
        wanted = Wanted(addresses={"tom@achterberg.example": dt.date(2020, 1, 1)})
        with Glance(account, key=accounts.ready_reading_key_of(account, now=now)) as glance:
            assert [one.key for one in glance.find(wanted)] == ["1@a"]
        provider.end_all()
        ended = Token(access="access-1")
        with pytest.raises(CannotLook, match="did not accept the access token"), Glance(account, key=ended):
            pass


def test_looking_uses_the_token_of_sending_and_what_is_renewed_for_one_is_renewed_for_both(
    maya: Seeker, provider: Provider, address: str, now: dt.datetime
) -> None:
    account = account_at(maya, 25)
    account.imap_host, account.imap_user = "127.0.0.1", USER
    accounts.set_up(account, key=renewable(provider, address), now=now)
    accounts.look_from_now(account, key=accounts.ready_key_of(account, now=now))
    looking = accounts.ready_reading_key_of(account, now=now + 2 * HOUR)
    assert (looking, len(provider.asked)) == (accounts.key_of(account), 2)
    account.imap_host = "evil.example"
    assert accounts.reading_key_of(account) == ""
    account.imap_host = "127.0.0.1"
    accounts.look_no_more(account)
    assert (accounts.reading_key_of(account), accounts.can_send(maya)) == ("", True)


def test_when_two_workers_renew_at_once_the_one_refused_takes_what_the_other_got(
    provider: Provider, address: str, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.keep("a", renewable(provider, address))
    first_of_all = renewing.renew

    def after_another(*where: str, **said: str) -> renewing.Renewed:
        monkeypatch.setattr(renewing, "renew", first_of_all)
        keys.ready("a", now=now)
        return first_of_all(*where, **said)

    monkeypatch.setattr(renewing, "renew", after_another)
    assert keys.ready("a", now=now) == keys.find("a")
    assert [said["refresh_token"] for said in provider.asked] == ["refresh-0", "refresh-0"]


def test_a_token_is_kept_with_the_secrets_and_a_password_takes_its_place() -> None:
    keys.keep("a", Token(access="x", refresh="y"))
    path = Path(settings.HOME) / PASSWORDS
    assert (path.stat().st_mode & 0o777, keys.find("a")) == (0o600, Token(access="x", refresh="y"))
    keys.keep("a", "opensesame")
    assert (keys.find("a"), list(json.loads(path.read_text()))) == ("opensesame", ["a"])
    keys.forget("a")
    assert (keys.find("a"), path.exists()) == ("", False)


def test_the_words_of_both_ways_are_those_of_their_standards() -> None:
    said = answers("OAUTHBEARER", user="m,a=ya@x.example", token="t", host="h", port=143)
    assert (said(), said(b"{}")) == (
        "n,a=m=2Ca=3Dya@x.example,\x01host=h\x01port=143\x01auth=Bearer t\x01\x01",
        "\x01",
    )
    said = answers("XOAUTH2", user="maya@x.example", token="t", host="h", port=143)
    assert (said(), said(b"{}")) == ("user=maya@x.example\x01auth=Bearer t\x01\x01", "")
