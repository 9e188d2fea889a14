"""The pictures of cards: taken out of the text, and kept without place, time and camera."""

import base64
import binascii
import re

from askwell.formats.picture import NotAPicture, cleaned

_PICTURE = re.compile(r"(?:[\w-]+\.)?(?:PHOTO|LOGO)(?:;|$)", re.IGNORECASE)
_PICTURE_LINE = re.compile(r"\s*(?:[\w-]+\.)?(?:PHOTO|LOGO)\s*[;:]", re.IGNORECASE)
_MORE = re.compile(r"[ \t].*|[A-Za-z0-9+/=]*", re.DOTALL)
_DATA = re.compile(r"data:[^,]*;base64\\?,(.*)", re.IGNORECASE | re.DOTALL)
_WITHOUT_DATA = "(the picture is kept apart)"
_LONGEST_ADDRESS = 2_000
_JPEG = b"\xff\xd8"
_JFIF = 0xE0
# Tables, frames and restart intervals: what a JPEG needs to be drawn, and nothing that tells of its making.
_DRAWN = frozenset(
    {0xDB, 0xC4, 0xDD, *range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)}
)
_SCAN = 0xDA
_LENGTH = 2


def is_picture(name: str, value: str) -> bool:
    """Whether an unknown field of a card is a picture that lies in the card itself, not an address of one."""
    return bool(_PICTURE.match(name)) and (
        len(value) > _LONGEST_ADDRESS or _bytes_in(name, value) is not None
    )


def picture_in(name: str, value: str) -> bytes | None:
    """Return a picture fit to be kept, None where it cannot be opened. One that holds nothing but itself stays as it is."""
    data = _bytes_in(name, value)
    if data is None:
        return None
    if is_bare(data):
        return data
    try:
        return cleaned(data)
    except NotAPicture:
        return None


def is_bare(data: bytes) -> bool:
    """Whether a JPEG holds only what is needed to draw it: no EXIF, no notes of programs, no second picture."""
    if not data.startswith(_JPEG):
        return False
    at = len(_JPEG)
    while at + 4 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004  # every segment of a JPEG begins so
        kind, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if kind == _SCAN:
            return data.find(b"\xff\xd9", at) in {len(data) - _LENGTH, -1}
        if kind not in _DRAWN and kind != _JFIF:
            return False
        at += _LENGTH + length
    return False


def without_pictures(raw: str) -> str:
    """Return the text of a card with a note in the place of each picture's data."""
    if not _PICTURE_LINE.search(raw):
        return raw
    kept: list[str] = []
    inside = False
    for line in raw.split("\n"):
        if inside and _MORE.fullmatch(line.rstrip("\r")):
            continue
        inside = bool(_PICTURE_LINE.match(line))
        if inside:
            head, colon, value = line.partition(":")
            inside = not value.strip().lower().startswith(("http:", "https:"))
            line = f"{head}{colon}{_WITHOUT_DATA}" if inside else line  # noqa: PLW2901  # the line as it is kept
        kept.append(line)
    return "\n".join(kept)


def _bytes_in(name: str, value: str) -> bytes | None:
    match = _DATA.fullmatch(value.strip())
    if not match and "base64" not in name.casefold() and "encoding=b" not in name.casefold():
        return None
    try:
        return base64.b64decode("".join((match[1] if match else value).split()), validate=True) or None
    except (binascii.Error, ValueError):
        return None
