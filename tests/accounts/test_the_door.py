"""Only the one who started Askwell comes in, once per address."""

from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from askwell.accounts.local import cut_door_key, local_seeker, use_door_key


def test_a_key_opens_once(tmp_path: Path) -> None:
    key = cut_door_key(tmp_path)
    assert [use_door_key(tmp_path, key), use_door_key(tmp_path, key)] == [True, False]


def test_a_wrong_key_does_not_use_up_the_right_one(tmp_path: Path) -> None:
    key = cut_door_key(tmp_path)
    assert [use_door_key(tmp_path, "guess"), use_door_key(tmp_path, key)] == [False, True]


def test_a_new_key_ends_the_old_one(tmp_path: Path) -> None:
    old, new = cut_door_key(tmp_path), cut_door_key(tmp_path)
    assert [use_door_key(tmp_path, old), use_door_key(tmp_path, new)] == [False, True]


def test_only_the_owner_can_read_the_key(tmp_path: Path) -> None:
    cut_door_key(tmp_path)
    assert (tmp_path / "door-key").stat().st_mode & 0o777 == 0o600


def test_without_a_key_there_is_none_to_guess(tmp_path: Path) -> None:
    assert use_door_key(tmp_path, "") is False


def test_a_key_of_other_letters_is_only_wrong(tmp_path: Path) -> None:
    cut_door_key(tmp_path)
    assert use_door_key(tmp_path, "ключ") is False


def test_the_local_seeker_is_made_once(db: None) -> None:
    assert local_seeker() == local_seeker()


def test_the_address_signs_the_visitor_in_and_leads_to_the_start(db: None) -> None:
    visitor = Client()
    answer = visitor.get(f"/open/{cut_door_key(settings.HOME)}")
    assert (answer.status_code, answer["Location"], visitor.session["_auth_user_id"]) == (
        302,
        "/",
        str(local_seeker().user_id),
    )


def test_a_used_address_says_so(db: None) -> None:
    key = cut_door_key(settings.HOME)
    Client().get(f"/open/{key}")
    answer = Client().get(f"/open/{key}")
    assert (answer.status_code, b"That address has been used" in answer.content) == (403, True)


@pytest.mark.parametrize(
    "path", ["/today", "/people", "/settings", "/api/lines/0196d5a4-0000-7000-8000-000000000000"]
)
def test_a_visitor_without_a_session_gets_nothing(db: None, path: str) -> None:
    answer = Client().get(path)
    assert (answer.status_code, answer["Location"].split("?")[0]) == (302, "/closed")


def test_another_host_name_gets_nothing(client: Client) -> None:
    """A page of evil.example that points its name at 127.0.0.1 (DNS rebinding)."""
    assert client.get("/today", headers={"host": "evil.example"}).status_code == 400


def test_a_form_from_elsewhere_changes_nothing(client: Client) -> None:
    client.handler.enforce_csrf_checks = True
    assert client.post("/welcome", {"name": "Medical writing"}).status_code == 403
