"""What lies in an iPhone's picture, as far as it must be looked at before a library opens it."""

from collections.abc import Iterator

_TABLES, _ENTRY = b"meta", b"infe"
# Behind its name an entry has a version and flags, the number of the item, which is longer from version 3 on, and that of its lock.
_HEAD, _LONGER_HEAD, _LONGER_FROM = 12, 14, 3
_LEAST = 8


def names_are_text(data: bytes) -> bool:
    """Tell whether the kinds and names of all items are UTF-8 (ISO/IEC 14496-12, 8.11.6).

    pi-heif 1.4 makes strings of them unseen, and ends the whole process where one is none.
    """
    try:
        for entry in _entries(_tables(data)):
            entry[_LONGER_HEAD if entry[4:5] >= bytes([_LONGER_FROM]) else _HEAD :].decode()
    except UnicodeDecodeError:
        return False
    return True


def _tables(data: bytes) -> bytes:
    """Return what is told of the items before their pixels, all of the file where no length says how much that is."""
    at = data.find(_TABLES)
    length = int.from_bytes(data[max(0, at - 4) : max(0, at)], "big")
    return data[at : at - 4 + length] if at >= 0 and length > _LEAST else data


def _entries(data: bytes) -> Iterator[bytes]:
    """Give each entry from its name to its end, as the length before it says."""
    at = data.find(_ENTRY)
    while at >= 0:
        length = int.from_bytes(data[max(0, at - 4) : at], "big")
        yield data[at : at - 4 + max(length, _LEAST)]
        at = data.find(_ENTRY, at + 1)
