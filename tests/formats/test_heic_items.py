"""What lies in an iPhone's picture is looked at before a library opens it, which one wrong letter would end the process of."""

import subprocess
import sys

import pytest
from PIL import Image
from tests.heic import heic

from askwell.formats.heic_items import names_are_text
from askwell.formats.picture import NotAPicture, cleaned

PHOTO = heic(Image.new("RGB", (24, 16), "red"), exif=Image.Exif().tobytes())
KIND = PHOTO.index(b"Exif", PHOTO.index(b"infe"))
DAMAGED = PHOTO[: KIND + 2] + b"\xff" + PHOTO[KIND + 3 :]


def test_a_whole_picture_tells_its_items_in_text_and_is_shown() -> None:
    assert (names_are_text(PHOTO), cleaned(PHOTO)[:3]) == (True, b"\xff\xd8\xff")


def test_one_wrong_letter_refuses_the_picture_and_ends_nothing() -> None:
    assert not names_are_text(DAMAGED)
    with pytest.raises(NotAPicture, match="no picture that can be shown"):
        cleaned(DAMAGED)


def test_the_library_still_needs_it() -> None:
    """Once pi-heif refuses such a picture by itself, what looks at it before can go."""
    program = "import io, sys, pi_heif; pi_heif.open_heif(io.BytesIO(sys.stdin.buffer.read()))"
    ended = subprocess.run([sys.executable, "-c", program], input=DAMAGED, capture_output=True, check=False)
    assert ended.returncode < 0


def test_pixels_that_look_like_an_item_are_pixels() -> None:
    assert names_are_text(PHOTO + b"\x00\x00\x00\x20infe" + b"\xff" * 40)
