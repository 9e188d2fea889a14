"""Setting up sending: an address is often enough, the server is tried, the password stays out of the database."""

import pytest
from django.test import Client
from tests.mail.server import Kept, OnlyTokens, smtp_server
from tests.mail.token_server import CLIENT, CLIENT_SECRET, USER, Provider, token_server

from askwell.accounts.models import Seeker
from askwell.desk.data import plain_rows
from askwell.desk.mailing.forms import SendingForm
from askwell.mail import accounts
from askwell.mail.keys import Token
from askwell.mail.models import MailAccount

PASSWORD = "opensesame"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"address": "maya@gmail.com", "password": "x"}, ("smtp.gmail.com", 465, "tls", "maya@gmail.com")),
        (
            {"address": "maya@icloud.com", "password": "x"},
            ("smtp.mail.me.com", 587, "starttls", "maya@icloud.com"),
        ),
        (
            {
                "address": "m@osei.example",
                "host": "mx.osei.example",
                "security": "starttls",
                "user": "m",
                "password": "x",
            },
            ("mx.osei.example", 587, "starttls", "m"),
        ),
        (
            {"address": "m@osei.example", "host": "127.0.0.1", "security": "none"},
            ("127.0.0.1", 25, "none", ""),
        ),
    ],
)
def test_the_server_of_a_known_provider_is_filled_in(
    said: dict[str, str], expected: tuple[object, ...]
) -> None:
    form = SendingForm(said)
    assert form.is_valid()
    assert tuple(form.cleaned_data[name] for name in ("host", "port", "security", "user")) == expected


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ({"address": "maya@osei.example"}, "host"),
        ({"address": "no"}, "address"),
        ({"address": "m@osei.example", "host": "mx.osei.example", "security": "none"}, "security"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(said: dict[str, str], wrong: str) -> None:
    assert list(SendingForm(said).errors) == [wrong]


def test_the_account_is_tried_kept_and_forgotten(client: Client, maya: Seeker) -> None:
    with smtp_server(Kept(), asks_who=True) as port:
        said = {
            "address": maya.email,
            "host": "127.0.0.1",
            "port": str(port),
            "security": "none",
            "user": "maya",
            "password": "wrong",
        }
        refused = client.post("/settings/mail", said)
        kept = client.post("/settings/mail", {**said, "password": PASSWORD})
    assert (refused.status_code, "did not accept" in refused.content.decode(), kept.status_code) == (
        422,
        True,
        302,
    )
    account = MailAccount.objects.of(maya).get()
    page = client.get("/settings/mail").content.decode()
    rows = str([list(plain_rows.rows_out(model, maya)) for model in plain_rows.tables().values()])
    assert (accounts.key_of(account), PASSWORD in rows, PASSWORD in page) == (PASSWORD, False, False)
    client.post("/settings/mail", {"do": "forget"})
    assert (accounts.can_send(maya), accounts.key_of(account)) == (False, "")


def test_when_the_network_is_away_it_can_be_kept_untried(client: Client, maya: Seeker) -> None:
    said = {"address": maya.email, "host": "127.0.0.1", "port": "1", "security": "tls", "password": PASSWORD}
    tried = client.post("/settings/mail", said)
    client.post("/settings/mail", {**said, "do": "untried"})
    assert ("could not be reached" in tried.content.decode(), accounts.can_send(maya)) == (True, True)
    accounts.forget(maya)


def test_a_token_is_tried_renewed_kept_and_shown_nowhere(client: Client, maya: Seeker) -> None:
    provider = Provider()
    with token_server(provider) as address, smtp_server(OnlyTokens(provider)) as port:
        said = {
            "address": maya.email,
            "host": "127.0.0.1",
            "port": str(port),
            "security": "none",
            "user": USER,
            "refresh": "refresh-0",
            "client": CLIENT,
            "client_secret": "wrong",
            "token_address": f"{address}/renew",
        }
        refused = client.post("/settings/mail", said).content.decode()
        kept = client.post("/settings/mail", {**said, "client_secret": CLIENT_SECRET})
        again = client.post("/settings/mail", {**said, "refresh": "", "client": "", "client_secret": ""})
    account = MailAccount.objects.of(maya).get()
    token = accounts.key_of(account)
    page = client.get("/settings/mail").content.decode()
    rows = str([list(plain_rows.rows_out(model, maya)) for model in plain_rows.tables().values()])
    assert ("Who is asking?" in refused, kept.status_code, again.status_code) == (True, 302, 302)
    assert isinstance(token, Token)
    assert (token.access, token.refresh, "with an access token" in page) == ("access-2", "refresh-1", True)
    assert not [secret for secret in ("access-2", "refresh-1", CLIENT_SECRET) if secret in rows + page]
    client.post("/settings/mail", {"do": "forget"})
    assert accounts.key_of(account) == ""


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ({"password": "x", "access": "y"}, ["password"]),
        ({"refresh": "y"}, ["client"]),
        ({"refresh": "y", "client": "c", "host": "mx.osei.example"}, ["token_address"]),
        (
            {"refresh": "y", "client": "c", "token_address": "http://mail.example/token"},
            ["token_address"],
        ),
        ({"access": "y"}, []),
    ],
)
def test_what_a_token_lacks_is_said_at_its_field(said: dict[str, str], wrong: list[str]) -> None:
    form = SendingForm({"address": "maya@gmail.com", **said})
    assert list(form.errors) == wrong
    assert form.about_a_token() == ("password" not in said or "access" in said)


def test_where_tokens_of_large_providers_are_renewed_is_known() -> None:
    form = SendingForm({"address": "maya@outlook.com", "refresh": "y", "client": "c"})
    assert form.is_valid()
    key = form.key()
    assert isinstance(key, Token)
    assert (form.cleaned_data["host"], key.address) == (
        "smtp-mail.outlook.com",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    )
