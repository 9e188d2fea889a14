"""A photo stays with its talk: kept once, shown, deleted with its file."""

import base64
import datetime as dt
import json
from io import BytesIO
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image
from pytest_django.fixtures import Settings
from tests.scanning.drawn import as_bytes, code
from tests.talks import a_talk

from askwell.accounts import files
from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.people.actions.card_reading import read_all
from askwell.journey.people.actions.people import erase
from askwell.journey.people.models import BusinessCard
from askwell.journey.talk.models import Picture


def photo(color: str = "white") -> bytes:
    made = BytesIO()
    Image.new("RGB", (40, 20), color).save(made, "JPEG")
    return made.getvalue()


def add(client: Client, talk: Talk, data: bytes) -> int:
    said = {"picture_id": str(uuid4()), "kind": "card", "file": SimpleUploadedFile("card.jpg", data)}
    return client.post(f"/talks/{talk.pk}/picture", said).status_code


def test_a_photo_is_kept_and_shown_on_the_page_of_its_talk(client: Client, talk: Talk) -> None:
    assert add(client, talk, photo()) == 302
    picture = Picture.objects.of(talk.seeker).get()
    assert f"/pictures/{picture.pk}" in client.get(f"/talks/{talk.pk}").content.decode()
    shown = client.get(f"/pictures/{picture.pk}")
    assert (shown["Content-Type"], b"".join(shown)[:2]) == ("image/jpeg", b"\xff\xd8")


def test_the_photo_of_a_card_is_read_for_the_person_of_the_talk(
    client: Client, talk: Talk, settings: Settings
) -> None:
    settings.SCAN_WITH = "none"
    add(client, talk, as_bytes(code(), "PNG"))
    picture = Picture.objects.of(talk.seeker).get()
    answer = client.post(f"/pictures/{picture.pk}/read")
    read_all()
    card = BusinessCard.objects.of(talk.seeker).get()
    assert (answer["Location"], card.person) == (f"/business-cards/{card.pk}", talk.person)
    page = client.get(f"/business-cards/{card.pk}").content.decode()
    assert f"The card was taken for {talk.person.full_name}." in page


def test_a_photo_helps_to_remember_after_the_talk(client: Client, talk: Talk) -> None:
    before = client.get(f"/talks/{talk.pk}/after").content.decode()
    add(client, talk, photo())
    picture = Picture.objects.of(talk.seeker).get()
    after = client.get(f"/talks/{talk.pk}/after").content.decode()
    assert ("Your photos" in before, f'src="/pictures/{picture.pk}"' in after) == (False, True)


def test_what_is_no_picture_is_said_and_not_kept(client: Client, talk: Talk) -> None:
    assert (add(client, talk, b"a letter"), Picture.objects.of(talk.seeker).count()) == (422, 0)


def test_deleting_it_deletes_the_file(
    client: Client, talk: Talk, django_capture_on_commit_callbacks: object
) -> None:
    add(client, talk, photo())
    picture = Picture.objects.of(talk.seeker).get()
    path = picture.file
    assert path is not None
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]  # pytest-django's own
        client.post(f"/pictures/{picture.pk}/delete")
    assert (path.exists(), Picture.objects.of(talk.seeker).count()) == (False, 0)


def test_a_stranger_finds_none_of_it(client: Client, strangers_client: Client, talk: Talk) -> None:
    add(client, talk, photo())
    picture = Picture.objects.of(talk.seeker).get()
    assert {
        strangers_client.get(f"/talks/{talk.pk}/picture").status_code,
        strangers_client.get(f"/pictures/{picture.pk}").status_code,
        strangers_client.post(f"/pictures/{picture.pk}/delete").status_code,
    } == {404}


def put(client: Client, talk: Talk, address: str, **change: object) -> tuple[int, dict[str, str]]:
    taken = dt.datetime(2026, 3, 12, 17, tzinfo=dt.UTC).isoformat()
    said = {
        "talk": str(talk.pk),
        "kind": "card",
        "taken_at": taken,
        "data": base64.b64encode(photo()).decode(),
    }
    answer = client.put(address, json.dumps(said | change), content_type="application/json")
    return answer.status_code, answer.json()


def test_a_phone_may_send_its_photo_twice_and_it_is_kept_once(client: Client, talk: Talk) -> None:
    address = f"/api/pictures/{uuid4()}"
    answers = [put(client, talk, address) for _ in range(2)]
    assert ([status for status, _ in answers], Picture.objects.of(talk.seeker).count()) == ([201, 200], 1)
    assert answers[0][1]["id"] == address.rsplit("/", 1)[1]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"kind": "selfie"}, "“kind” must be one of card, notes."),
        ({"data": "!"}, "“data” must be base64."),
        ({"data": "YQ=="}, "This is no picture that can be shown here. Send a JPEG, PNG, WebP or HEIC."),
        ({"taken_at": "now"}, "“taken_at” must be a moment such as 2026-03-12T19:05:00.000Z."),
    ],
)
def test_what_a_phone_sends_wrongly_is_said(
    client: Client, talk: Talk, change: dict[str, str], words: str
) -> None:
    assert put(client, talk, f"/api/pictures/{uuid4()}", **change) == (400, {"error": words})


def test_no_phone_writes_into_the_talk_of_another_seeker(
    client: Client, strangers_client: Client, talk: Talk
) -> None:
    address = f"/api/pictures/{uuid4()}"
    assert put(strangers_client, talk, address) == (404, {"error": "This talk is not here."})


def test_an_id_that_is_taken_leaves_no_file_behind(
    client: Client,
    strangers_client: Client,
    stranger: Seeker,
    talk: Talk,
    now: dt.datetime,
    django_capture_on_commit_callbacks: object,
) -> None:
    address = f"/api/pictures/{uuid4()}"
    put(client, talk, address)
    theirs = a_talk(stranger, now, name="Sofia Brandt")
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]  # pytest-django's own
        status, said = put(strangers_client, theirs, address)
    assert (status, said["error"]) == (409, "This note belongs to another talk.")
    sha256 = Picture.objects.of(talk.seeker).get().sha256
    assert (files.path_of(talk.seeker, sha256).exists(), files.path_of(stranger, sha256).exists()) == (
        True,
        False,
    )


def test_a_photo_that_no_phone_sends_is_refused_as_a_photo(client: Client, talk: Talk) -> None:
    assert put(client, talk, f"/api/pictures/{uuid4()}", data="A" * 1_000_000) == (
        400,
        {"error": "This photo is too large to be sent from a phone. Take it again in a smaller size."},
    )


@pytest.mark.parametrize("shared", [False, True])
def test_a_person_who_is_deleted_takes_the_photos_of_her_talks_along(
    client: Client,
    talk: Talk,
    now: dt.datetime,
    django_capture_on_commit_callbacks: object,
    shared: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    add(client, talk, photo())
    if shared:
        add(client, a_talk(talk.seeker, now, name="Sofia Brandt"), photo())
    path = Picture.objects.of(talk.seeker).earliest("id").file
    assert path is not None
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]  # pytest-django's own
        erase(talk.person)
    assert path.exists() is shared
