"""How to reach them as they said: a page to book a time, a telephone number."""

import re

from askwell.method.replies.stripping import Stripped

_SHORTEST, _LONGEST = 7, 15  # figures of a telephone number (E.164)
_BOOKING = re.compile(
    r"https?://[^\s<>\")\]]*(?:calendly|cal\.com|doodle|youcanbook|savvycal|zcal|tidycal|acuityscheduling|hubspot\.com/meetings|appointments?|booking|bookings|schedul|calendar|meet(?:ing)?s?/|/\d+-?min|//cal\.|koalendar|oncehub|chilipiper|picktime|vyte)[^\s<>\")\]]*",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://[^\s<>\")\]]+")
_PICKS = re.compile(
    r"\b(?:pick|book|choose|grab|find|select|reserve|sign\s+up|schedule|slot|calendar|time\s+here)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w/.@-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s./-]\d{2,8}){1,4}(?![\w/@-]|[.:]\d)|(?<![\w/.@#-])\+?\d{8,13}(?![\w@-])"
)
_HAS_PHONE = re.compile(
    r"\b(?:call|phone|cell|mobile|number|ring|tel|line|reach|text|an|handy|mobil|whatsapp|direct|desk|extension)\b|☎|📞",
    re.IGNORECASE,
)


def booking_link(said: str) -> str:
    """Return the page where a time can be booked, or ""."""
    if found := _BOOKING.search(said):
        return found.group().rstrip(".,;!")
    link = _LINK.search(said)
    return link.group().rstrip(".,;!") if link and _PICKS.search(said[: link.start()]) else ""


def phone_said(said: str, stripped: Stripped) -> str:
    """Return the number to call, from their words or else from the signature, or ""."""
    for part in re.split(r"(?<=[.!?])\s+|\n", said):
        if _HAS_PHONE.search(part) and (found := _numbers(part)):
            return found
    return next((found for line in stripped.signature.split("\n") if (found := _numbers(line))), "")


def _numbers(part: str) -> str:
    for found in _PHONE.finditer(part):
        figures = re.sub(r"\D", "", found.group())
        if _SHORTEST <= len(figures) <= _LONGEST and not re.fullmatch(
            r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}|20\d\d-\d\d-\d\d", found.group()
        ):  # E.164
            return found.group().strip()
    return ""
