"""What of a business card belongs on an envelope, and what a letter in the post had better not say."""

import re

from askwell.naming.countries import region_named

_NOT_POSTAL = re.compile(
    r"@|\bhttps?:|\bwww\.|^\W*(?:phone|tel|mobile|cell|fax|e-?mail|web|t|m|f|p)\s*[.:]|^[+(][\d\s().+/-]{7,}$|^(?:[\s().+/-]*\d){10,}[\s().+/-]*$",
    re.IGNORECASE,
)

# A letter in the post takes days: what is said of these is over when it comes.
_NEAR_DAY = re.compile(
    r"\b(?:by|on|before|until|this|next|after)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the\s+weekend)\b|\b(?:tomorrow|today|tonight|yesterday)\b",
    re.IGNORECASE,
)


def near_days(words: str) -> list[str]:
    """Return the near days that a letter names, as it says them: "before Monday"."""
    return list(dict.fromkeys(found[0] for found in _NEAR_DAY.finditer(words)))


def as_abroad(address: str, *, home: str) -> str:
    """Return an address with its country in capitals, as post offices ask for on what goes abroad; ``home`` is two letters."""
    lines = address.rstrip().splitlines()
    region = region_named(lines[-1]) if len(lines) > 1 else ""
    if region and region != home.upper():
        lines[-1] = lines[-1].upper()
    return "\n".join(lines)


def postal_lines(card: str) -> str:
    """Return the lines of an address without e-mail, web page and numbers to call."""
    kept = [line.strip() for line in card.strip().splitlines()]
    return "\n".join(line for line in kept if line and not _NOT_POSTAL.search(line))
