"""What is promised of any bytes that come as the picture of a business card, and small pictures of every kind to begin from."""

from io import BytesIO

import pillow_heif
from PIL import Image, ImageDraw

from askwell.formats.business_card import Sight, cards_on
from askwell.formats.picture import NotAPicture, cleaned, kind_of
from askwell.scanning.codes import codes_on
from askwell.scanning.pages import LONGEST_SIDE, MOST_PAGES, pages_in
from benches.fuzz.promises import hold

_KINDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "PDF")
_PLACE_AND_TIME = 0x0132


def pictures(data: bytes) -> None:
    """Hold that a picture or a PDF gives pages of bounded size and cards with names, or is refused in a sentence; and what is kept of a photo tells nothing but its pixels."""
    try:
        pages = list(pages_in(data))
    except NotAPicture as why_not:
        hold("What is no picture says what to do", kept=str(why_not).count(".") > 1)
        return
    hold("A file has so many pages at most", kept=len(pages) <= MOST_PAGES)
    for page in pages:
        hold(f"A page is of bounded size: {page.picture.size}", kept=max(page.picture.size) <= LONGEST_SIDE)
        sight = Sight(*page.picture.size, lines=page.words, codes=codes_on(page.picture))
        hold("Whom a card names has a name", kept=all(card.record.full_name for card in cards_on(sight)))
    if kind_of(data) != "pdf":
        kept = cleaned(data)
        hold("What is kept is a JPEG without notes of a camera", kept=_is_bare(kept))


def _is_bare(data: bytes) -> bool:
    with Image.open(BytesIO(data)) as picture:
        return picture.format == "JPEG" and not picture.getexif() and "exif" not in picture.info


def picture_seeds() -> tuple[bytes, ...]:
    """Return a small picture in every format that is read, with the notes of a camera where it takes them, and a PDF."""
    small = Image.new("RGB", (24, 16), "white")
    ImageDraw.Draw(small).line((2, 3, 20, 12), fill="black", width=2)
    notes = Image.Exif()
    notes[_PLACE_AND_TIME] = "2026:03:10 09:00:00"
    heic = BytesIO()
    pillow_heif.from_pillow(small).save(heic, quality=50, exif=notes.tobytes())
    made = [heic.getvalue()]
    for kind in _KINDS:
        stream = BytesIO()
        options = {"exif": notes} if kind in {"JPEG", "PNG", "WEBP"} else {}
        small.save(stream, kind, **options)
        made.append(stream.getvalue())
    return tuple(made)
