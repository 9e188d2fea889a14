"""Photos made fit to be kept: upright, not huge, and without what a phone writes into them unasked."""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

LONGEST_SIDE = 2000
LARGEST = 20_000_000
QUALITY = 85
MIME = "image/jpeg"


class NotAPicture(ValueError):
    """These bytes cannot be shown; the message says what to do."""


def cleaned(data: bytes) -> bytes:
    """Return a photo as a JPEG of at most 2,000 pixels a side, without place, time, camera or any other hidden data.

    Raises NotAPicture.
    """
    # Pillow is slow to load, and few starts need it.
    from PIL import Image  # noqa: PLC0415

    if len(data) > LARGEST:
        raise NotAPicture("This picture is larger than 20 MB. Take it again in a smaller size.")
    try:
        upright = _upright(data)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as wrong:
        raise NotAPicture(
            "This picture is too large to be opened safely. Take it again in a smaller size."
        ) from wrong
    except (OSError, ValueError, SyntaxError, EOFError, TypeError, KeyError, IndexError) as wrong:
        raise NotAPicture("This is no picture that can be shown here. Send a JPEG, PNG or WebP.") from wrong
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    # A picture of its own: what the camera wrote beside the pixels stays behind.
    clean = Image.new("RGB", upright.size)
    clean.paste(upright)
    kept = BytesIO()
    clean.save(kept, "JPEG", quality=QUALITY, optimize=True)
    return kept.getvalue()


def _upright(data: bytes) -> "Image.Image":
    """Return the picture as it was held; raises what Pillow raises, a warning of a bomb among it."""
    from PIL import Image, ImageOps  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(data)) as opened:
            return ImageOps.exif_transpose(opened).convert("RGB")
