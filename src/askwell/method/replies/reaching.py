"""How to reach them as they said: a page to book a time, a telephone number."""

import re

from askwell.method.replies.stripping import Stripped

_I = re.IGNORECASE
_NEAR = 90  # characters before a number that may say what it is for
_SHORTEST, _LONGEST = 7, 15  # figures of a telephone number (E.164)
# Pages on which a time is chosen: makers of calendars that say so in their address, and words for it in a path.
_MAKERS = (
    r"calendly\.|cal\.com/|doodle\.com|youcanbook\.me|savvycal\.com|zcal\.co|tidycal\.com"
    r"|acuityscheduling|meetings(?:-\w+)?\.hubspot|hubspot\.com/meetings"
    r"|(?:outlook\.)?office(?:365)?\.com/(?:book|owa/calendar|bookwithme)|outlook\.live\.com/book"
    r"|bookings?\.|calendar\.(?:app\.)?google|calendar\.notion|koalendar|oncehub|chilipiper|picktime"
    r"|vyte\.in|reclaim\.ai/m|usemotion\.com|appointlet|setmore|simplybook|zeeg\.me|meetergo|lemcal"
    r"|clockwise\.com|harmonizely|timetrade|10to8|meetfox|cron\.com|fantastical\.app|rallly|when2meet"
    r"|freebusy|x\.ai/|square\.site/book|trafft|terminland|book\.morgen|vimcal"
)
_PATHS = (
    r"appointments?|bookings?|/book\b|book-|schedul|calendar|/\d+-?min|//cal\.|/meet/|slots?\b|termin"
    r"|/(?:intro|coffee|chat)(?:-call)?\b"
)
_NO_BOOKING = re.compile(
    r"zoom\.us/j|zoom\.\w+\.\w+/j/|meet\.google\.com|teams\.(?:microsoft|live)\.com"
    r"|webex\.com/(?:meet|\w+/j)|whereby\.com|linkedin\.com|careers?\b|jobs?\b|vacanc",
    _I,
)
_BOOKING = re.compile(rf"{_MAKERS}|{_PATHS}", _I)
_LINK = re.compile(r"(?:https?://|\b(?:[\w-]{1,63}\.){1,4}[a-z]{2,8}/)[^\s<>\")\]]{1,300}", _I)
_PICKS = re.compile(
    r"\b(?:pick|book|choose|grab|find|select|reserve|sign\s+up|schedule|slots?|calendar|times?"
    r"|openings|availability|here)\b",
    _I,
)
# "My calendar link is in my signature".
_SEE_SIGNATURE = re.compile(
    r"\b(?:link|calendar|page|calendly|booking)\b[^.?!\n]{0,30}\b(?:signature|below|footer|under\s+my\s+name)\b",
    _I,
)
# "... has my free half hours".
_SHOWS = re.compile(
    r"\s*(?:is\s+where|has|shows|lists|holds|keeps|with|gives|for)\s+(?:\w+\s+){0,3}?(?:free|open|slots?|openings?|calendar|diary"
    r"|availability|half\s+hours?|gaps?|windows?)\b",
    _I,
)
_PHONE = re.compile(
    r"(?<![\w/.@-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s./-]\d{2,8}){1,5}(?![\w/@-]"
    r"|[.:]\d)|(?<![\w/.@#-])\+?\d{8,13}(?![\w@-])"
    r"|(?<![\w/.@#-])\+\d{1,3}(?:[\s.-]\d{1,4}){2,6}(?![\w/@-])"
)
_NO_PHONE = re.compile(
    r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}|20\d\d-\d\d-\d\d.*"
    r"|\d{1,2}\.\d\d(?:\s*[-–]\s*\d{1,2}\.\d\d)?"
    r"|(?:[01]\d|2[0-3])[0-5]\d\s*[-–]\s*(?:[01]\d|2[0-3])[0-5]\d"  # the dash people type
)
_HAS_PHONE = re.compile(
    r"\b(?:call|phone|ph|cell|mobile|mob|number|ring|tel|telephone|line|landline|reach|text|an|handy|mobil"
    r"|whatsapp|direct|desk|extension|dial|dial-in|(?:I['’]?m|I\s+am)\s+(?:on|at)|shout|bell|contact|catch|try|erreich\w+|telefon\w*|nummer|anruf\w*|durchwahl|appel\w*|numéro|joindre|llam\w+|número|móvil)\b|☎"
    r"|📞",
    _I,
)
_IS_THE_HOUSE = re.compile(r"\d\s+(?:is|gets|will\s+get|finds|reaches)\s+(?:me|us|my|the|our)\b", _I)
_OF_ANOTHER = re.compile(r"\b(?:his|her|their|he|she|he['’]s|she['’]s|they['’]re)\b", _I)


_THEY_CALL = re.compile(
    r"\b(?:I|we)(?:['’](?:ll|d)|\s+(?:will|would|can|could|shall))?\s+(?:(?:gladly|happily|rather|just|then)\s+)?(?:call|ring|phone|dial)\s+you\b"
    r"|\b(?:give|giving)\s+you\s+a\s+(?:call|ring|bell)\b|\b(?:let\s+me|happy\s+to|me\s+to)\s+(?:call|ring|phone)\s+you\b"
    r"|\b(?:your|what|which)\s+(?:(?:is|phone|cell|best|mobile)\s+){0,2}number\b[^.!?\n]*\?|\bwhere\s+can\s+I\s+(?:call|reach|ring)\s+you\b",
    _I,
)
_NOT_CALLING = re.compile(r"\b(?:not|never|cannot|n['’]t|if|unless|did|already)\b|\bI\s+called\b", _I)


def they_will_call(said: str) -> bool:
    """Return whether they say that they call the seeker, or ask for her number."""
    parts = re.split(r"(?<=[.!?])\s+|\n", said)
    return any(_THEY_CALL.search(part) and not _NOT_CALLING.search(part) for part in parts)


def booking_link(said: str, stripped: Stripped) -> str:
    """Return the page where a time can be booked, or ""; of two ways of writing it the one with https. One in the signature counts where they point to it."""
    if _SEE_SIGNATURE.search(said):
        said = f"{said}\n{stripped.signature}"
    found = next((_ended(match.group()) for match in _LINK.finditer(said) if _books(match, said)), "")
    links = (_ended(match.group()) for match in _LINK.finditer(said))
    return next((link for link in links if link.endswith(f"//{found}")), found) if found else ""


def _books(match: re.Match[str], said: str) -> bool:
    link = match.group()
    if _NO_BOOKING.search(link) or "@" in link.partition("/")[0]:
        return False
    if _BOOKING.search(link) or _SHOWS.match(said, match.end()):
        return True
    return link[:4].casefold() == "http" and bool(
        _PICKS.search(said, max(0, match.start() - 200), match.start())
    )


def _ended(link: str) -> str:
    return link.rstrip(".,;!?")


def phone_said(said: str, stripped: Stripped, *, taken: str = "") -> str:
    """Return the number to call, from their words or else from the signature, or "". ``taken`` is another person's."""
    before = ""
    for part in re.split(r"(?<=[.!?])\s+|\n", said):
        found = number_in(part)
        if (
            found
            and found != taken
            and not _OF_ANOTHER.search(part)
            and (_HAS_PHONE.search(f"{before} {part}") or _IS_THE_HOUSE.search(part) or _alone(part, found))
        ):
            return found
        before = f"{before} {part}"[-_NEAR:]
    numbers = (number_in(line) for line in stripped.signature.split("\n"))
    return next((found for found in numbers if found and found != taken), "")


def _alone(part: str, number: str) -> bool:
    """Return whether a sentence is nothing but a number."""
    return len(part.replace(number, "").strip(" .,:;-")) <= 2  # noqa: PLR2004  # a mark or two


def number_in(part: str) -> str:
    """Return the first telephone number in a piece of text, or ""."""
    for found in _PHONE.finditer(part):
        figures = re.sub(r"\D", "", found.group())
        if _SHORTEST <= len(figures) <= _LONGEST and not _NO_PHONE.fullmatch(found.group()):
            return found.group().strip()
    return ""
