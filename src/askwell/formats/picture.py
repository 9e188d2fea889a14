"""Photos made fit to be kept: upright, not huge, and without what a phone writes into them unasked."""

import struct
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from askwell.formats.heic_items import names_are_text

if TYPE_CHECKING:
    from PIL import Image

LONGEST_SIDE = 2000
LARGEST = 20_000_000
# Where Pillow itself begins to warn of a decompression bomb; a phone's photo has 12 to 50 million.
MOST_PIXELS = 89_478_485
QUALITY = 85
MIME = "image/jpeg"
# What phones, scanners and screens make (a JPEG may hold several pictures). Pillow knows more kinds; one (EPS) starts a program.
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF")
# What Pillow raises over broken pixels or broken notes of a camera.
_BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    RuntimeError,
    struct.error,
)


_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_BEGINNINGS = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n", "png"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
)


class NotAPicture(ValueError):
    """These bytes cannot be shown; the message says what to do."""


def kind_of(data: bytes) -> str:
    """Return which kind of picture begins so (``jpeg``, ``png``, ``heic``, ...), or ``pdf``; "" for anything else."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp":
        return "avif" if data[8:12] == b"avif" else "heic" if data[8:12] in _HEIC else ""
    return next((kind for mark, kind in _BEGINNINGS if data.startswith(mark)), "")


def cleaned(data: bytes) -> bytes:
    """Return a photo as a JPEG of at most 2,000 pixels a side, without place, time, camera or any other hidden data.

    What is transparent stands on white, as handwriting does. Raises NotAPicture.
    """
    return as_jpeg(opened(data))


def opened(data: bytes, *, longest: int = LONGEST_SIDE) -> "Image.Image":
    """Return the pixels of a photo, upright, on white, of at most ``longest`` pixels a side, and nothing else of it.

    Raises NotAPicture.
    """
    # Pillow is slow to load, and few starts need it.
    from PIL import Image  # noqa: PLC0415

    if len(data) > LARGEST:
        raise NotAPicture("This picture is larger than 20 MB. Take it again in a smaller size.")
    try:
        return _on_white(_upright(data, longest))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as wrong:
        raise NotAPicture(
            "This picture is too large to be opened safely. Take it again in a smaller size."
        ) from wrong
    except _BROKEN as wrong:
        raise NotAPicture(
            "This is no picture that can be shown here. Send a JPEG, PNG, WebP or HEIC."
        ) from wrong


def as_jpeg(picture: "Image.Image") -> bytes:
    """Return a picture as a JPEG that holds its pixels and nothing else."""
    kept = BytesIO()
    picture.save(kept, "JPEG", quality=QUALITY, optimize=True)
    return kept.getvalue()


@cache
def _know_heic() -> None:
    """Teach Pillow what iPhones take. Only the picture itself is decoded, in one thread."""
    import pi_heif  # noqa: PLC0415

    pi_heif.register_heif_opener(thumbnails=False, decode_threads=1)


def _upright(data: bytes, longest: int) -> "Image.Image":
    """Return the picture as it was held, made small; raises what Pillow raises."""
    from PIL import Image, ImageOps  # noqa: PLC0415

    _know_heic()
    if data[4:8] == b"ftyp" and not names_are_text(data):
        raise ValueError("An item in it has no name that is text")
    with Image.open(BytesIO(data), formats=FORMATS) as opened:
        # Only the head is read so far. Pillow only warns, and to make its warnings errors would do so for all threads.
        if opened.width * opened.height > MOST_PIXELS:
            raise Image.DecompressionBombError(f"{opened.size}")
        opened.draft("RGB", (longest, longest))
        upright = ImageOps.exif_transpose(opened)
        clear = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
        clear.thumbnail((longest, longest))
        return clear


def _on_white(picture: "Image.Image") -> "Image.Image":
    """Return a picture of its own, on white: what the camera wrote beside the pixels stays behind."""
    from PIL import Image  # noqa: PLC0415

    clean = Image.new("RGB", picture.size, "white")
    clean.paste(picture, mask=picture.getchannel("A") if picture.mode == "RGBA" else None)
    return clean
