"""Cards sent in, and what their pages are answered with."""

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.scanning.drawn import VCARD, as_bytes, code

from askwell.accounts.models import Seeker
from askwell.journey.people.actions.card_reading import read_all
from askwell.journey.people.models import BusinessCard

WORDS = "Ana Lima\nHead Nurse\nMercy Hospital\nana@mercy.example\nT (617) 555-0142\n1 Elm Street\nSalem, MA 01970\nWe care"


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


def kept_card(client: Client, one: BusinessCard) -> BusinessCard:
    client.post(f"/business-cards/{one.pk}", {"do": "place", "organisation": "Mercy Hospital"})
    one.refresh_from_db()
    assert one.kept_at is not None
    return one
