"""Square codes on a picture."""

from typing import TYPE_CHECKING

from askwell.formats.business_card import Seen

if TYPE_CHECKING:
    import zxingcpp
    from PIL import Image

_MOST = 24


def codes_on(picture: "Image.Image") -> tuple[Seen, ...]:
    """Return what the codes on a picture say, each with its corners."""
    import zxingcpp  # noqa: PLC0415  # only pictures need it

    found = zxingcpp.read_barcodes(
        picture.convert("L"),
        formats=zxingcpp.BarcodeFormats((zxingcpp.QRCode, zxingcpp.Aztec, zxingcpp.DataMatrix)),
        text_mode=zxingcpp.TextMode.Plain,
    )
    return tuple(_seen(code) for code in found[:_MOST] if code.text.strip())


def _seen(code: "zxingcpp.Barcode") -> Seen:
    at = code.position
    corners = [
        (float(point.x), float(point.y))
        for point in (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
    ]
    return Seen(code.text, (corners[0], corners[1], corners[2], corners[3]))
