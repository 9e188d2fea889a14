"""A phone that came in by a code reaches its one talk and nothing else."""

import base64
import datetime as dt
import json
from io import BytesIO
from uuid import uuid4

import pytest
from django.test import Client
from PIL import Image
from tests.browser.pages import addresses, names
from tests.demonstration import bring_from_elsewhere, campaign_of_the_demonstration
from tests.talks import a_talk
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.accounts.phone import PASS_SECONDS, Pass, cut_pass, read_pass
from askwell.journey.agreement.models import Talk
from askwell.journey.talk.queries import standing_lines
from askwell.live.phone import next_talk, pass_address


@pytest.fixture
def phone(talk: Talk) -> Client:
    """A phone that scanned the code of the talk."""
    client = Client()
    answer = client.get(pass_address(talk))
    assert answer.headers["Location"] == f"/talks/{talk.pk}/live"
    return client


def line(talk: Talk) -> str:
    return json.dumps({"talk": str(talk.pk), "at": "2026-03-12T17:05:00Z", "kind": "said", "text": "here"})


def test_a_code_opens_its_talk_and_keeps_its_lines(phone: Client, talk: Talk) -> None:
    page = phone.get(f"/talks/{talk.pk}/live")
    kept = phone.put(f"/api/lines/{uuid7()}", line(talk), content_type="application/json")
    stands = phone.get(f"/api/talks/{talk.pk}")
    assert (page.status_code, kept.status_code, stands.status_code) == (200, 201, 200)
    assert [standing.text for standing in standing_lines(talk)] == ["here"]


def test_everything_else_is_refused(phone: Client, talk: Talk, maya: Seeker, now: dt.datetime) -> None:
    other = a_talk(maya, now, name="Sofia Brandt")
    tried = {
        f"/{name}": phone.get(f"/{name}").status_code for name in ("", "people", "more", "settings/export")
    }
    tried["page"] = phone.get(f"/talks/{other.pk}/live").status_code
    tried["stands"] = phone.get(f"/api/talks/{other.pk}").status_code
    tried["notes"] = phone.get(f"/talks/{talk.pk}").status_code
    refused = phone.put(f"/api/lines/{uuid7()}", line(other), content_type="application/json")
    assert set(tried.values()) == {403}, tried
    assert (refused.status_code, standing_lines(other)) == (404, [])


def test_a_photo_goes_into_its_own_talk_only(
    phone: Client, talk: Talk, maya: Seeker, now: dt.datetime
) -> None:
    made = BytesIO()
    Image.new("RGB", (8, 8)).save(made, "PNG")
    said = {
        "kind": "card",
        "taken_at": "2026-03-12T17:05:00Z",
        "data": base64.b64encode(made.getvalue()).decode(),
    }
    other = a_talk(maya, now, name="Sofia Brandt")
    answers = [
        phone.put(
            f"/api/pictures/{uuid7()}",
            json.dumps(said | {"talk": str(one.pk)}),
            content_type="application/json",
        )
        for one in (talk, other)
    ]
    assert [answer.status_code for answer in answers] == [201, 404]


def test_an_old_code_a_changed_one_and_one_for_no_talk_open_nothing(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = cut_pass(Pass(seeker=talk.seeker_id, talk=talk.pk))
    nothing = cut_pass(Pass(seeker=talk.seeker_id, talk=uuid4()))
    answers = [Client().get(f"/phone/{words}").status_code for words in (good[:-1] + "_", "x", nothing)]
    monkeypatch.setattr("askwell.accounts.phone.PASS_SECONDS", -1)
    assert (answers, Client().get(f"/phone/{good}").status_code) == ([403, 403, 403], 403)
    assert PASS_SECONDS == 15 * 60


def test_a_pass_says_what_it_was_cut_for(talk: Talk) -> None:
    which = Pass(seeker=talk.seeker_id, talk=talk.pk)
    assert read_pass(cut_pass(which)) == which


def test_who_is_at_home_stays_so_when_she_opens_the_code_herself(client: Client, talk: Talk) -> None:
    client.get(pass_address(talk))
    assert client.get(f"/talks/{talk.pk}").status_code == 200


def test_after_the_talk_the_phone_is_signed_out(phone: Client, talk: Talk) -> None:
    done = phone.get(f"/talks/{talk.pk}/live/done")
    after = phone.get(f"/talks/{talk.pk}/live")
    assert (done.status_code, b"All is on your computer" in done.content) == (200, True)
    assert after.headers["Location"].startswith("/closed")


def test_in_the_home_network_the_door_is_closed_even_to_her_own_session(
    client: Client, talk: Talk, settings: object
) -> None:
    settings.PHONE_ADDRESS = "http://10.0.0.7:8765"  # type: ignore[attr-defined]  # pytest-django's settings take any
    settings.ALLOWED_HOSTS = ["10.0.0.7", "testserver"]  # type: ignore[attr-defined]  # as above
    there = client.get("/talks", headers={"host": "10.0.0.7:8765"}).status_code
    by_code = Client(headers={"host": "10.0.0.7:8765"})
    by_code.get(pass_address(talk).removeprefix("http://10.0.0.7:8765"))
    inside = by_code.get(f"/talks/{talk.pk}/live").status_code
    assert (there, inside, client.get("/talks").status_code) == (403, 200, 200)


def test_the_page_of_the_code_says_what_plain_http_does_not_do(
    client: Client, strangers_client: Client, talk: Talk, settings: object
) -> None:
    before = client.get(f"/talks/{talk.pk}/phone").content.decode()
    settings.PHONE_ADDRESS = "http://10.0.0.7:8765"  # type: ignore[attr-defined]  # pytest-django's settings take any
    shown = client.get(f"/talks/{talk.pk}/phone").content.decode()
    assert ("askwell serve --phone" in before, 'class="qr"' in before) == (True, False)
    assert ('class="qr"' in shown, "a reload needs this computer" in shown) == (True, True)
    assert strangers_client.get(f"/talks/{talk.pk}/phone").status_code == 404


def at(talk: Talk, **moments: dt.datetime | None) -> Talk:
    Talk.objects.of(talk.seeker).filter(pk=talk.pk).update(**moments)
    return talk


def test_the_talk_of_the_code_is_the_nearest_that_is_still_to_be(maya: Seeker, now: dt.datetime) -> None:
    def talk(name: str, hours: float) -> Talk:
        return a_talk(maya, now + dt.timedelta(hours=hours), name=name)

    at(talk("Ended", 0), ended_at=now)
    at(talk("Called off", 0.1), cancelled_at=now)
    at(talk("No time yet", 0), starts_at=None)
    at(talk("Never ended", -60), started_at=now - dt.timedelta(hours=60))
    talk("Missed", -3)
    assert next_talk(maya, now=now) is None
    tomorrow = talk("Tomorrow", 24)
    assert next_talk(maya, now=now) == tomorrow
    late = talk("Ten minutes late", -1 / 6)
    assert next_talk(maya, now=now) == late
    soon = talk("In five minutes", 1 / 12)
    assert next_talk(maya, now=now) == soon
    at(late, started_at=now)
    assert next_talk(maya, now=now) == late


def test_no_page_of_the_house_opens_for_a_phone(maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    bring_from_elsewhere(maya, now=now)
    talk = next_talk(maya, now=now)
    assert talk is not None
    phone = Client()
    phone.get(pass_address(talk))
    opened = {name for name, address in addresses(maya).items() if phone.get(address).status_code != 403}
    assert (len(names()) > 60, opened) == (True, {"live"})
