"""Windows in words, by their clock and by mine, and how they come into a letter that is there already."""

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from askwell.method.etiquette.layout import lay_out
from askwell.method.etiquette.shipped import shipped
from askwell.method.letters.facts import prompt
from askwell.method.letters.wordings import TIMES_THAT_SUIT
from askwell.method.windows.meant import Offered
from askwell.method.wording import clock, full_day

_BLANK = "\n\n"


def in_words(starts_at: dt.datetime, *, theirs: ZoneInfo | None, mine: ZoneInfo, today: dt.date) -> str:
    """Say one window in a letter: "Tuesday, March 17, at 3:00 pm your time (9:00 am mine)".

    The second clock stands there only where it shows another hour; where their zone is not known the name of mine does.
    """
    my_clock = starts_at.astimezone(mine)
    at = starts_at.astimezone(theirs) if theirs else my_clock
    said = f"{full_day(at.date(), today=today)}, at {clock(at)}"
    if theirs is None:
        return f"{said} ({zone_in_words(my_clock)})"
    if at.utcoffset() == my_clock.utcoffset():
        return said
    other_day = "" if at.date() == my_clock.date() else f" on {my_clock:%A}"
    return f"{said} your time ({clock(my_clock)}{other_day} mine)"


def zone_in_words(at: dt.datetime) -> str:
    """Say the zone of a moment: "CDT", or "UTC+3" where it has no letters of its own."""
    name = at.tzname() or "UTC"
    if name[:1] not in "+-":
        return name
    return f"UTC{name[0]}{name[1:3].lstrip('0') or '0'}{':' + name[-2:] if len(name) > len('+03') else ''}"


def in_a_letter(
    windows: Sequence[Offered], *, theirs: ZoneInfo | None, mine: ZoneInfo, today: dt.date
) -> str:
    """Say all of them as a piece of a sentence: "A; B; or C"."""
    told = [in_words(one.starts_at, theirs=theirs, mine=mine, today=today) for one in windows]
    return "; or ".join(filter(None, ("; ".join(told[:-1]), *told[-1:])))


def put_in(body: str, times: str, *, sentence: str, instead_of: str = "") -> str:
    """Return a letter with the times in it, and everything else as it was.

    They stand where the letter asks for them, or where earlier ones (``instead_of``) stand; otherwise ``sentence``, which holds
    them, becomes a paragraph of its own before the closing words.
    """
    body = body.replace("\r\n", "\n")  # a letter kept by an older Askwell, or typed elsewhere
    for place in (prompt(TIMES_THAT_SUIT), instead_of):
        if place and place in body:
            return body.replace(place, times, 1)
    at = _closing(body)
    return _BLANK.join(filter(None, (body[:at].rstrip(), sentence, body[at:].rstrip())))


def _closing(body: str) -> int:
    """Return where the closing words or the name under the letter begin: with all lines above a last one that end no sentence."""
    at = lay_out(body, shipped().languages[0].forms).close
    begins = body.rfind(_BLANK, 0, at) + len(_BLANK)
    above = body[begins:at].splitlines()
    named = begins > 1 and not any(line.rstrip().endswith((".", "!", "?", ":")) for line in above)
    return begins if named and 0 < at < len(body.rstrip()) else at
