"""What of a business card belongs on an envelope."""

import re

_NOT_POSTAL = re.compile(
    r"@|\bhttps?:|\bwww\.|^\W*(?:phone|tel|mobile|cell|fax|e-?mail|web|t|m|f|p)\s*[.:]|^[+(][\d\s().+/-]{7,}$|^(?:[\s().+/-]*\d){10,}[\s().+/-]*$",
    re.IGNORECASE,
)


def postal_lines(card: str) -> str:
    """Return the lines of an address without e-mail, web page and numbers to call."""
    kept = [line.strip() for line in card.strip().splitlines()]
    return "\n".join(line for line in kept if line and not _NOT_POSTAL.search(line))
