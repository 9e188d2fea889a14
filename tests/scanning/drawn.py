"""Pictures of cards for the tests: drawn here, so that what stands on them is known."""

from io import BytesIO

import pypdfium2
import pytest
import segno
from benches.drawn_cards import LAYOUTS, Drawn, draw, photographed
from benches.people_on_cards import FIRST
from PIL import Image
from tests.heic import heic

from askwell.scanning.ways import installed

ANA, TOM, PRIYA = FIRST[0], FIRST[1], FIRST[5]
VCARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Lima\r\nORG:Mercy Hospital\r\nTEL:+16175550142\r\nEMAIL:ana@mercy.example\r\nEND:VCARD\r\n"
needs_reader = pytest.mark.skipif(
    installed("rapidocr") != "rapidocr",
    reason="the extra [scan] is not installed: printed words cannot be read",
)


needs_tesseract = pytest.mark.skipif(
    installed("tesseract") != "tesseract", reason="the program Tesseract is not installed"
)


def as_bytes(picture: Image.Image, form: str = "JPEG", **options: object) -> bytes:
    made = BytesIO()
    picture.save(made, form, **options)
    return made.getvalue()


def in_form(picture: Image.Image, form: str) -> bytes:
    """The bytes of a picture; HEIC, as phones of Apple take it, is made by a library that only the tests have."""
    return heic(picture) if form == "HEIC" else as_bytes(picture, form)


def card(of: Drawn = ANA, *, layout: str = "stacked") -> Image.Image:
    return draw(of, layout=LAYOUTS[layout], seed=3)


def photo(*of: Drawn, turn: int = 0) -> Image.Image:
    return photographed([card(one) for one in of], seed=5, turn=turn)


def code(text: str = VCARD, *, size: int = 6) -> Image.Image:
    made = BytesIO()
    segno.make(text, error="m", micro=False).save(made, kind="png", scale=size, border=4)
    return Image.open(made).convert("RGB")


def pdf_of(*pictures: Image.Image) -> bytes:
    """A PDF whose pages are pictures, as a scanner makes it."""
    made = BytesIO()
    pictures[0].save(made, "PDF", save_all=True, append_images=pictures[1:])
    return made.getvalue()


def empty_pdf(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(200, 100)
    made = BytesIO()
    document.save(made)
    document.close()
    return made.getvalue()
