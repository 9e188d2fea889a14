"""Pictures as iPhones take them. Askwell only reads these; what writes them is among the tools of the tests."""

from io import BytesIO

import pillow_heif
from PIL import Image


def heic(picture: Image.Image, *, exif: bytes | None = None) -> bytes:
    """Return a picture as HEIC, with EXIF data if any is given."""
    made = BytesIO()
    # Not registered with Pillow: Askwell's own reader is what the tests are about.
    pillow_heif.from_pillow(picture.convert("RGB")).save(made, quality=90, exif=exif)
    return made.getvalue()
