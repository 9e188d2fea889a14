"""Friends reach their page and nothing else, and only where the house was opened to them."""

import pytest
from django.http import HttpRequest
from django.test import Client, RequestFactory
from pytest_django.fixtures import Settings

from askwell.accounts.by_secret import key_of, new_secret
from askwell.accounts.friends import MOST_ADDRESSES, MOST_KNOCKS, Knocks, house_of_friends, is_of_this_network
from askwell.config.env import BadEnvironment, friends_address, hosts_of


class Clock:
    """Time that passes when it is told to."""

    at = 0.0

    def __call__(self) -> float:
        return self.at


def request_to(host: str, *, secure: bool) -> HttpRequest:
    return RequestFactory().get("/", secure=secure, headers={"host": host})


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("http://192.168.1.7:8923/k/x", True),
        ("http://[fd00::7]:8923", True),
        ("http://localhost:8000", True),
        ("http://desk.local:8000", True),
        ("http://desk:8000", True),
        ("https://ask.example.org/k/x", False),
        ("http://8.8.8.8:8000", False),
    ],
)
def test_an_address_of_this_network_is_told_from_one_of_the_whole_net(address: str, *, near: bool) -> None:
    assert is_of_this_network(address) is near


def test_a_secret_has_128_bits_and_only_its_hash_is_a_key() -> None:
    secrets = {new_secret() for _ in range(100)}
    assert (len(secrets), {len(secret) for secret in secrets}) == (100, {22})
    assert key_of("a secret") == key_of("a secret") != key_of("another secret")


def test_a_local_house_is_reached_by_nobody_until_it_is_opened(settings: Settings) -> None:
    local = request_to("127.0.0.1:8765", secure=False)
    assert house_of_friends(local) == ""
    settings.FRIENDS_ADDRESS = "http://192.0.2.7:8765"
    assert house_of_friends(local) == "http://192.0.2.7:8765"


def test_a_hosted_house_is_reached_at_its_own_address(settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["ask.example.org"]
    assert house_of_friends(request_to("ask.example.org", secure=True)) == "https://ask.example.org"


def test_where_friends_come_in_the_owner_finds_the_door_closed(client: Client, settings: Settings) -> None:
    settings.FRIENDS_ADDRESS = "http://192.0.2.7:8765"
    settings.ALLOWED_HOSTS = ["192.0.2.7", "testserver"]
    outside = {"host": "192.0.2.7:8765"}
    assert [
        client.get(address, headers=outside).status_code for address in ("/today", "/people", "/asks")
    ] == [403] * 3
    assert client.get("/k/unknown", headers=outside).status_code == 404
    assert client.get("/people", follow=True).status_code == 200


def test_a_passer_by_is_told_to_open_the_whole_address_and_nothing_of_the_owner(settings: Settings) -> None:
    settings.FRIENDS_ADDRESS = "https://ask.example.org"
    settings.ALLOWED_HOSTS = ["ask.example.org"]
    passer_by = Client(headers={"host": "ask.example.org"})
    pages = [
        passer_by.get(address, follow=True) for address in ("/", "/people", "/no/such", "/static/none.css")
    ]
    said = [page.content.decode() for page in pages]
    assert [page.status_code for page in pages] == [403, 403, 404, 404]
    assert ["open all of it" in text for text in said] == [True] * 4
    assert [word in text for text in said for word in ("askwell open", "you wrote", "Go to Today")] == [
        False
    ] * 12


def test_knocks_are_counted_per_address_and_minute() -> None:
    clock = Clock()
    knocks = Knocks(clock=clock)
    assert [knocks.too_many("a") for _ in range(MOST_KNOCKS + 2)] == [False] * MOST_KNOCKS + [True] * 2
    assert knocks.too_many("b") is False
    clock.at = 61.0
    assert knocks.too_many("a") is False


def test_knocks_of_many_addresses_are_forgotten_from_the_oldest() -> None:
    knocks = Knocks(clock=Clock())
    for number in range(MOST_ADDRESSES + 50):
        knocks.too_many(str(number))
    assert len(knocks._last) == MOST_ADDRESSES


@pytest.mark.parametrize(
    ("said", "address", "hosts"),
    [
        ("", "", []),
        ("https://ask.example.org/", "https://ask.example.org", ["ask.example.org"]),
        ("http://192.0.2.7:8765", "http://192.0.2.7:8765", ["192.0.2.7"]),
    ],
)
def test_the_environment_names_where_friends_come_in(
    monkeypatch: pytest.MonkeyPatch, said: str, address: str, hosts: list[str]
) -> None:
    monkeypatch.setenv("ASKWELL_FRIENDS_ADDRESS", said)
    assert (friends_address(), hosts_of(friends_address())) == (address, hosts)


@pytest.mark.parametrize("said", ["ask.example.org", "ftp://x", "https://x/path", "https://x?a=b"])
def test_what_is_no_address_of_friends_is_refused_with_what_to_write(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv("ASKWELL_FRIENDS_ADDRESS", said)
    with pytest.raises(BadEnvironment, match=r"https://ask\.example\.org"):
        friends_address()
