"""A card is looked over beside its picture, kept with whom it names, never doubled, and taken back."""

import datetime as dt
from io import BytesIO
from typing import Any

import pytest
from django.conf import LazySettings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks
from tests.scanning.drawn import VCARD, as_bytes, card, code

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.actions import card_reading
from askwell.journey.people.actions.card_reading import read_all
from askwell.journey.people.models import BusinessCard, Organisation, Person
from askwell.scanning.cards import CardFile

WORDS = "Ana Lima\nHead Nurse\nMercy Hospital\nana@mercy.example\nT (617) 555-0142\n1 Elm Street\nSalem, MA 01970\nWe care"


@pytest.fixture(autouse=True)
def only_codes(settings: LazySettings) -> None:
    """Leave printed words out: starting their reader takes seconds, and tests/scanning reads some."""
    settings.SCAN_WITH = "none"


def send(client: Client, *files: tuple[str, bytes], words: str = "", person: object = "") -> Any:
    given = [SimpleUploadedFile(name, data) for name, data in files]
    answer = client.post("/business-cards", {"file": given, "words": words, "person": str(person)})
    read_all()
    return answer


def waiting(seeker: Seeker) -> BusinessCard:
    return BusinessCard.objects.of(seeker).get(kept_at=None)


def fields(**other: object) -> dict[str, object]:
    said = {
        "full_name": "Ana Lima",
        "title": "Head Nurse",
        "organisation": "Mercy Hospital",
        "emails": "ana@mercy.example",
        "phones": "(617) 555-0142",
        "whom": "new",
    }
    return said | other


def coded(text: str = VCARD) -> tuple[str, bytes]:
    return "code.png", as_bytes(code(text), "PNG")


def test_a_picture_is_shown_beside_what_was_read_and_nobody_is_added_yet(
    client: Client, maya: Seeker
) -> None:
    answer = send(client, coded())
    one = waiting(maya)
    assert (answer.status_code, answer["Location"]) == (302, f"/business-cards/{one.pk}")
    page = client.get(f"/business-cards/{one.pk}").content.decode()
    assert [f'value="{value}"' in page for value in ("Ana Lima", "Mercy Hospital")] == [True, True]
    assert f'src="/business-cards/{one.pk}/picture"' in page
    assert '<h1><span class="name">Ana Lima</span></h1>' in page
    shown = client.get(f"/business-cards/{one.pk}/picture")
    assert (shown["Content-Type"], b"".join(shown)[:2]) == ("image/jpeg", b"\xff\xd8")
    assert not Person.objects.of(maya).exists()


def test_it_is_kept_with_a_new_person(client: Client, maya: Seeker) -> None:
    send(client, coded())
    one = waiting(maya)
    answer = client.post(f"/business-cards/{one.pk}", fields(found="on"))
    ana = Person.objects.of(maya).get()
    assert (answer.status_code, answer["Location"]) == (302, f"/people/{ana.pk}")
    assert (ana.full_name, ana.title, str(ana.organisation), ana.found_at is not None) == (
        "Ana Lima",
        "Head Nurse",
        "Mercy Hospital",
        True,
    )
    one.refresh_from_db()
    assert (one.person, one.kept_at is not None) == (ana, True)


def test_what_the_picture_tells_of_its_place_is_not_kept(client: Client, maya: Seeker) -> None:
    exif = Image.Exif()
    exif[0x0110] = "A phone in Chicago"
    send(client, ("card.jpg", as_bytes(card(), exif=exif)))
    path = waiting(maya).file
    assert path is not None
    assert b"Chicago" not in path.read_bytes()


def test_somebody_with_the_same_address_is_not_doubled(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    ana = actions.make(
        maya, full_name="Ana Lima", title="Nurse", emails=["ana@mercy.example"], found=False, now=now
    )
    send(client, coded())
    one = waiting(maya)
    page = client.get(f"/business-cards/{one.pk}").content.decode()
    assert "Ana Lima is in your list already" in page
    asked = client.post(f"/business-cards/{one.pk}", fields(whom=str(ana.pk)))
    assert (asked.status_code, "“Head Nurse” in place of “Nurse”" in asked.content.decode()) == (200, True)
    client.post(f"/business-cards/{one.pk}", fields(whom=str(ana.pk), compared=str(ana.pk), take=["title"]))
    ana.refresh_from_db()
    assert Person.objects.of(maya).count() == 1
    assert (ana.title, str(ana.organisation)) == ("Head Nurse", "Mercy Hospital")
    assert sorted(point.value for point in ana.contact_points.all()) == [
        "(617) 555-0142",
        "ana@mercy.example",
    ]


def test_what_is_not_ticked_stays_as_it_was(client: Client, maya: Seeker, now: dt.datetime) -> None:
    ana = actions.make(maya, full_name="Ana Lima", title="Nurse", found=False, now=now)
    send(client, words=WORDS, person=ana.pk)
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", fields(whom=str(ana.pk), compared=str(ana.pk)))
    ana.refresh_from_db()
    assert ana.title == "Nurse"


def test_a_namesake_may_be_somebody_else_and_it_is_asked(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    actions.make(
        maya, full_name="Ana Lima", organisation="Lima Bakery", emails=["a@b.example"], found=False, now=now
    )
    send(client, words=WORDS)
    one = waiting(maya)
    page = client.get(f"/business-cards/{one.pk}").content.decode()
    assert ("This may be someone you have" in page, "Ana Lima, Lima Bakery" in page) == (True, True)
    assert client.post(f"/business-cards/{one.pk}", fields(whom="")).status_code == 422
    client.post(f"/business-cards/{one.pk}", fields(whom="new"))
    assert Person.objects.of(maya).count() == 2


def test_words_work_without_a_picture_and_what_found_no_field_is_shown(client: Client, maya: Seeker) -> None:
    send(client, words=WORDS)
    page = client.get(f"/business-cards/{waiting(maya).pk}").content.decode()
    assert (
        "Also on the card" in page,
        "<li>We care</li>" in page,
        "1 Elm Street\nSalem, MA 01970" in page,
    ) == (
        True,
        True,
        True,
    )


def test_keeping_a_card_can_be_undone(client: Client, maya: Seeker) -> None:
    send(client, coded())
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", fields())
    client.post(f"/business-cards/{one.pk}/undo")
    assert (Person.objects.of(maya).count(), Organisation.objects.of(maya).count()) == (0, 0)
    assert waiting(maya) == one


def test_undone_it_leaves_somebody_who_was_there_as_she_was(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    ana = actions.make(
        maya, full_name="Ana Lima", title="Nurse", emails=["ana@mercy.example"], found=False, now=now
    )
    send(client, coded())
    one = waiting(maya)
    client.post(
        f"/business-cards/{one.pk}",
        fields(whom=str(ana.pk), compared=str(ana.pk), take=["title"], found="on"),
    )
    client.post(f"/business-cards/{one.pk}/undo")
    ana.refresh_from_db()
    assert (ana.title, ana.organisation, ana.found_at) == ("Nurse", None, None)
    assert [point.value for point in ana.contact_points.all()] == ["ana@mercy.example"]


def test_somebody_who_gave_a_name_since_is_not_undone(client: Client, maya: Seeker, now: dt.datetime) -> None:
    send(client, coded())
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", fields())
    ana = Person.objects.of(maya).get()
    bo = actions.make(maya, full_name="Bo Stone", found=False, now=now)
    actions.refer(referrer=ana, referred=bo, may_name="unknown", words="", now=now)
    page = client.post(f"/business-cards/{one.pk}/undo", follow=True).content.decode()
    assert "so she stays" in page
    one.refresh_from_db()
    assert (one.person, one.kept_at is not None) == (ana, True)


def test_what_is_no_picture_is_said_beside_the_field(client: Client, maya: Seeker) -> None:
    answer = send(client, ("letter.txt", b"Dear Ana"))
    page = answer.content.decode()
    assert (answer.status_code, "letter.txt: This is neither a picture nor a PDF." in page) == (422, True)
    assert not BusinessCard.objects.of(maya).exists()
    assert (
        "Take a photo of the card, choose a picture, or write what it says" in send(client).content.decode()
    )


def test_what_breaks_off_is_said_where_it_can_be_written_down(client: Client, maya: Seeker) -> None:
    answer = send(client, ("letter.pdf", b"%PDF-1.7 broken"))
    page = client.get(answer["Location"]).content.decode()
    assert "This PDF cannot be read. Take a picture of the card instead." in page
    assert (waiting(maya).sha256, 'name="full_name"' in page) == ("", True)


def sent(client: Client) -> str:
    """Send one picture, and return the address of its card, which nobody has read yet."""
    name, data = coded()
    return client.post("/business-cards", {"file": [SimpleUploadedFile(name, data)], "person": ""})[
        "Location"
    ]


def test_while_it_is_read_its_page_says_so_and_shows_nothing_of_it(client: Client, maya: Seeker) -> None:
    address = sent(client)
    page = client.get(address).content.decode()
    assert "Now: the picture is waiting to be read." in page
    assert '<noscript><meta http-equiv="refresh" content="3"></noscript>' in page
    assert client.get(f"{address}/picture").status_code == 404
    assert (
        "Now, code.png: the picture is waiting to be read." in client.get("/business-cards").content.decode()
    )
    read_all()
    assert 'value="Ana Lima"' in client.get(address).content.decode()
    assert "waiting to be read" not in client.get("/business-cards").content.decode()


def test_each_page_that_is_read_is_said(
    client: Client, maya: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    address = sent(client)

    def reading(files: Any, *, progress: Any, **_: object) -> list[CardFile]:
        for page in (1, 2):
            progress(0, page, 2)
            said.append(client.get(address).content.decode())
        return [CardFile(files[0][0])]

    monkeypatch.setattr(card_reading, "read_card_files", reading)
    read_all()
    assert ["Now: page 1 of 2." in said[0], "Now: page 2 of 2." in said[1]] == [True, True]


def test_of_several_the_one_that_is_read_now_is_said(
    client: Client, maya: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    sent(client)
    sent(client)

    def reading(files: Any, *, progress: Any, **_: object) -> list[CardFile]:
        for at in range(2):
            progress(at, 1, 1)
            said.append(client.get("/business-cards").content.decode())
        return [CardFile(name) for name, _ in files]

    monkeypatch.setattr(card_reading, "read_card_files", reading)
    read_all()
    assert [
        f"Picture {at} of 2, code.png: the words on the picture." in page for at, page in enumerate(said, 1)
    ] == [True, True]


def test_who_reads_it_has_it_for_herself_until_she_is_gone(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    sent(client)
    BusinessCard.objects.of(maya).update(leased_until=now + dt.timedelta(minutes=1))
    read_all(clock=lambda: now)
    assert waiting(maya).reading
    read_all(clock=lambda: now + dt.timedelta(minutes=2))
    assert waiting(maya).reading == ""


def test_a_card_that_was_deleted_meanwhile_stays_so(
    client: Client, maya: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = sent(client)

    def reading(files: Any, **_: object) -> list[CardFile]:
        client.post(f"{address}/drop")
        return [CardFile(files[0][0])]

    monkeypatch.setattr(card_reading, "read_card_files", reading)
    read_all()
    assert not BusinessCard.objects.of(maya).exists()


def test_a_card_with_only_a_web_address_says_what_to_do(client: Client, maya: Seeker) -> None:
    answer = send(client, coded("https://connect-card.example"))
    page = client.get(answer["Location"]).content.decode()
    assert (
        "It holds only a web address, and nobody&#x27;s name. Write whose card it is, or delete it." in page
    )
    assert ("https://connect-card.example" in page, 'name="full_name" value=' in page) == (True, False)
    assert "<h1>A card without a name yet</h1>" in page
    assert "A card without a name yet" in client.get("/business-cards").content.decode()


def test_a_picture_that_nothing_reads_is_kept_to_be_read_by_eye(client: Client, maya: Seeker) -> None:
    send(client, ("card.png", as_bytes(card(), "PNG")))
    one = waiting(maya)
    page = client.get(f"/business-cards/{one.pk}").content.decode()
    assert "Askwell cannot read printed words on this machine yet" in page
    client.post(f"/business-cards/{one.pk}", fields())
    assert Person.objects.of(maya).get().full_name == "Ana Lima"


def test_deleting_a_card_deletes_its_picture_and_not_the_person(
    client: Client, maya: Seeker, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    send(client, coded())
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", fields())
    path = one.file
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"/business-cards/{one.pk}/drop")
    assert path is not None
    assert (path.exists(), Person.objects.of(maya).count()) == (False, 1)


def test_erasing_a_person_erases_her_cards_the_waiting_ones_too(
    client: Client, maya: Seeker, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    send(client, coded())
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", fields())
    send(client, ("again.png", as_bytes(code(VCARD, size=7), "PNG")))
    paths = [row.file for row in BusinessCard.objects.of(maya)]
    with django_capture_on_commit_callbacks(execute=True):
        actions.erase(Person.objects.of(maya).get())
    assert [path.exists() for path in paths if path] == [False, False]
    assert not BusinessCard.objects.of(maya).exists()


def test_a_strangers_card_is_not_there(client: Client, maya: Seeker, stranger: Seeker) -> None:
    one = BusinessCard.objects.create(seeker=stranger)
    paths = (f"/business-cards/{one.pk}", f"/business-cards/{one.pk}/picture")
    assert [client.get(path).status_code for path in paths] == [404, 404]
    assert [client.post(f"/business-cards/{one.pk}/{do}").status_code for do in ("undo", "drop")] == [
        404,
        404,
    ]


def test_the_list_of_cards_costs_the_same_however_many_there_are(
    client: Client, maya: Seeker, now: dt.datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for at in range(5):
        ana = actions.make(maya, full_name=f"Ana {at}", found=False, now=now)
        BusinessCard.objects.create(seeker=maya, person=ana, kept_at=now)
        BusinessCard.objects.create(seeker=maya)
    client.get("/business-cards")
    with django_assert_num_queries(4):
        client.get("/business-cards")


def test_my_card_is_a_code_of_what_askwell_knows_of_me(client: Client, maya: Seeker) -> None:
    page = client.get("/business-cards/mine").content.decode()
    assert ('class="qr-large"' in page, "maya@osei.example" in page) == (True, True)
    card_file = client.get("/business-cards/mine.vcf").content.decode()
    assert ("FN:Maya Osei" in card_file, "EMAIL:maya@osei.example" in card_file) == (True, True)


def test_my_card_says_what_i_write(client: Client, maya: Seeker) -> None:
    said = {
        "full_name": "Maya Osei",
        "title": "Pharmacy technician",
        "email": "",
        "page": "linkedin.com/in/maya",
    }
    client.post("/business-cards/mine", said)
    card_file = client.get("/business-cards/mine.vcf").content.decode()
    assert ("TITLE:Pharmacy technician" in card_file, "EMAIL" in card_file, maya.email) == (
        True,
        False,
        "maya@osei.example",
    )
    wrong = client.post("/business-cards/mine", {**said, "page": "javascript:alert(1)"})
    assert (wrong.status_code, "is not a web address" in wrong.content.decode()) == (422, True)


def test_another_phone_reads_the_code_of_my_card(client: Client, maya: Seeker) -> None:
    import segno  # noqa: PLC0415  # only here
    import zxingcpp  # noqa: PLC0415  # only here

    card_file = client.get("/business-cards/mine.vcf").content
    drawn = BytesIO()
    segno.make(card_file, error="m", micro=False).save(drawn, kind="png", scale=4)
    with Image.open(drawn) as picture:
        (read,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert read.text.encode() == card_file


def test_a_card_of_a_name_alone_asks_for_a_way_to_reach_me_first(client: Client, maya: Seeker) -> None:
    maya.email = ""
    maya.save()
    page = client.get("/business-cards/mine").content.decode()
    assert ('class="qr-large"' in page, "Write your email or your number first" in page) == (False, True)
    assert '<details class="side no-print" open>' in page
    client.post("/business-cards/mine", {"full_name": "Maya Osei", "phone": "+1 312 555 0142"})
    assert 'class="qr-large"' in client.get("/business-cards/mine").content.decode()


def kept_as_place(client: Client, maya: Seeker, **other: object) -> BusinessCard:
    client.post("/business-cards", {"words": "www.mercy.example"})
    one = waiting(maya)
    said = {"organisation": "Mercy Hospital", "pages": "www.mercy.example", "phones": "617 555 0142"}
    answer = client.post(f"/business-cards/{one.pk}", {"do": "place", **said, **other})
    place = Organisation.objects.of(maya).get(name="Mercy Hospital")
    assert answer["Location"] == f"/organisations/{place.pk}"
    one.refresh_from_db()
    return one


def test_a_card_that_names_nobody_is_kept_as_an_organization(client: Client, maya: Seeker) -> None:
    client.post("/business-cards", {"words": "www.mercy.example"})
    offered = client.get(f"/business-cards/{waiting(maya).pk}").content.decode()
    assert "Keep as an organization" in offered
    waiting(maya).delete()
    one = kept_as_place(client, maya)
    place = one.organisation
    assert place is not None
    assert (place.website, place.note, Person.objects.of(maya).count()) == (
        "www.mercy.example",
        "617 555 0142",
        0,
    )
    pages = [f"/organisations/{place.pk}", f"/business-cards/{one.pk}", "/business-cards"]
    assert ["Mercy Hospital" in client.get(page).content.decode() for page in pages] == [True] * 3
    assert f'href="/business-cards/{one.pk}"' in client.get(pages[0]).content.decode()


def test_an_organization_needs_its_name_and_a_person_of_the_card_is_not_asked_for(
    client: Client, maya: Seeker
) -> None:
    client.post("/business-cards", {"words": "www.mercy.example"})
    address = f"/business-cards/{waiting(maya).pk}"
    answer = client.post(address, {"do": "place", "pages": "www.mercy.example"})
    page = answer.content.decode()
    assert (answer.status_code, "Write what the organization is called" in page) == (422, True)
    assert not Organisation.objects.of(maya).exists()


@pytest.mark.parametrize("was_there", [False, True])
def test_a_card_of_an_organization_is_taken_back(client: Client, maya: Seeker, was_there: bool) -> None:  # noqa: FBT001  # pytest's way
    if was_there:
        Organisation.objects.create(seeker=maya, name="Mercy Hospital", key="mercy hospital", note="Old")
    before = list(Organisation.objects.of(maya).values())
    one = kept_as_place(client, maya)
    client.post(f"/business-cards/{one.pk}/undo")
    assert list(Organisation.objects.of(maya).values()) == before
    assert waiting(maya) == one
    again = kept_card(client, one)
    client.post(f"/business-cards/{again.pk}/drop")
    assert (BusinessCard.objects.of(maya).count(), Organisation.objects.of(maya).count()) == (0, 1)


def kept_card(client: Client, one: BusinessCard) -> BusinessCard:
    client.post(f"/business-cards/{one.pk}", {"do": "place", "organisation": "Mercy Hospital"})
    one.refresh_from_db()
    assert one.kept_at is not None
    return one


def test_a_card_that_told_nothing_new_of_somebody_leaves_her_there_when_taken_back(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    ana = actions.make(maya, full_name="Ana Lima", found=True, now=now)
    client.post("/business-cards", {"words": "Ana Lima", "person": str(ana.pk)})
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", {"full_name": "Ana Lima", "whom": str(ana.pk)})
    client.post(f"/business-cards/{one.pk}/undo")
    assert waiting(maya).person == ana
