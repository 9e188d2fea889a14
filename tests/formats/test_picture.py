"""A photo is kept upright, small and without what the camera wrote beside the pixels."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tests.heic import heic

from askwell.formats.picture import NotAPicture, cleaned, kind_of

TURNED, CAMERA = 0x0112, 0x0110


def photo(width: int = 40, height: int = 20, *, form: str = "JPEG", turned: int = 1) -> bytes:
    exif = Image.Exif()
    exif[CAMERA], exif[TURNED] = "A phone in Chicago", turned
    made = BytesIO()
    Image.new("RGB", (width, height), "white").save(made, form, exif=exif)
    return made.getvalue()


def test_nothing_hidden_stays_and_a_photo_held_sideways_stands_upright() -> None:
    kept = cleaned(photo(turned=6))
    with Image.open(BytesIO(kept)) as image:
        assert (image.format, image.size, dict(image.getexif())) == ("JPEG", (20, 40), {})
    assert b"Chicago" not in kept


def test_a_large_one_is_made_small() -> None:
    with Image.open(BytesIO(cleaned(photo(4000, 1000)))) as image:
        assert image.size == (2000, 500)


@pytest.mark.parametrize("form", ["PNG", "WEBP", "GIF"])
def test_other_kinds_become_a_jpeg(form: str) -> None:
    made = BytesIO()
    Image.new("P", (8, 8)).save(made, form)
    assert cleaned(made.getvalue()).startswith(b"\xff\xd8")


def test_what_an_iphone_takes_becomes_a_jpeg_without_its_place() -> None:
    exif = Image.Exif()
    exif[0x0110] = "A phone in Chicago"
    taken = heic(Image.new("RGB", (60, 40), "red"), exif=exif.tobytes())
    kept = cleaned(taken)
    with Image.open(BytesIO(kept)) as image:
        assert (image.format, image.size, dict(image.getexif())) == ("JPEG", (60, 40), {})
    assert (kind_of(taken[:16]), b"Chicago" in taken, b"Chicago" in kept) == ("heic", True, False)


@pytest.mark.parametrize("data", [b"", b"a letter", photo()[:60], b"%PDF-1.7", photo(form="PNG")[:50]])
def test_what_is_no_picture_is_said(data: bytes) -> None:
    with pytest.raises(NotAPicture, match="Send a JPEG, PNG, WebP or HEIC"):
        cleaned(data)


def test_a_bomb_is_not_opened() -> None:
    made = BytesIO()
    Image.new("1", (20_000, 20_000)).save(made, "PNG")
    with pytest.raises(NotAPicture, match="too large to be opened safely"):
        cleaned(made.getvalue())


def saved(image: Image.Image, form: str) -> bytes:
    made = BytesIO()
    image.save(made, form)
    return made.getvalue()


def test_handwriting_on_nothing_stands_on_white() -> None:
    ink = Image.new("RGBA", (9, 9), (0, 0, 0, 0))
    ink.putpixel((4, 4), (0, 0, 0, 255))
    with Image.open(BytesIO(cleaned(saved(ink, "PNG")))) as kept:
        corner = kept.getpixel((0, 0))
    assert isinstance(corner, tuple)
    assert min(corner) > 240


def test_a_kind_that_would_start_another_program_is_not_opened() -> None:
    with pytest.raises(NotAPicture, match="Send a JPEG, PNG, WebP or HEIC"):
        cleaned(saved(Image.new("RGB", (8, 8)), "EPS"))


WHOLE = [
    photo(),
    photo(form="WEBP"),
    heic(Image.new("RGB", (64, 64))),
    *(saved(Image.new("RGB", (9, 9)), form) for form in ("AVIF", "TIFF")),
]


@pytest.mark.filterwarnings("ignore:.*:UserWarning")  # Pillow speaks of the broken parts that it passes over
@given(st.sampled_from(WHOLE), st.lists(st.tuples(st.integers(0, 5_000), st.integers(0, 255)), max_size=8))
def test_however_broken_it_is_kept_clean_or_refused(whole: bytes, changes: list[tuple[int, int]]) -> None:
    broken = bytearray(whole)
    for place, value in changes:
        broken[place % len(broken)] = value
    try:
        kept = cleaned(bytes(broken))
    except NotAPicture:
        return
    assert kept.startswith(b"\xff\xd8")
