"""Windows in words, by their clock and by mine, and how they come into a letter that is there already."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from zoneinfo import ZoneInfo

from askwell.method.etiquette.layout import lay_out
from askwell.method.etiquette.letter import Letter
from askwell.method.etiquette.shipped import shipped
from askwell.method.letters.facts import prompt
from askwell.method.letters.wordings import TIMES_BEFORE, TIMES_THAT_SUIT
from askwell.method.windows.meant import Offered
from askwell.method.wording import clock, day_and_clock

_BLANK = "\n\n"


def zone_in_words(at: dt.datetime) -> str:
    """Say the zone of a moment: "CDT", or "UTC+3" where it has no letters of its own."""
    name = at.tzname() or "UTC"
    if name[:1] not in "+-":
        return name
    return f"UTC{name[0]}{name[1:3].lstrip('0') or '0'}{':' + name[-2:] if len(name) > len('+03') else ''}"


def in_a_letter(
    windows: Sequence[Offered], *, theirs: ZoneInfo | None, mine: ZoneInfo, today: dt.date
) -> str:
    """Say all of them as a piece of a sentence: "A; B; or C". Whose clock it is, is said once.

    "Tuesday, March 17 at 3:00 pm your time (9:00 am mine)": the second clock stands there only where it shows another hour; where
    their zone is not known the name of mine does.
    """
    told = list(_by_mine(windows, mine, today) if theirs is None else _by_both(windows, theirs, mine, today))
    return "; or ".join(filter(None, ("; ".join(told[:-1]), *told[-1:])))


def _by_mine(windows: Sequence[Offered], mine: ZoneInfo, today: dt.date) -> Iterator[str]:
    clocks = [one.starts_at.astimezone(mine) for one in windows]
    zones = [zone_in_words(at) for at in clocks]
    if len(set(zones)) == 1:
        zones = [*[""] * (len(zones) - 1), f"all {zones[0]}" if len(zones) > 1 else zones[0]]
    for at, zone in zip(clocks, zones, strict=True):
        yield f"{day_and_clock(at, today=today)} ({zone})" if zone else day_and_clock(at, today=today)


def _by_both(windows: Sequence[Offered], theirs: ZoneInfo, mine: ZoneInfo, today: dt.date) -> Iterator[str]:
    return each_by_both((one.starts_at.astimezone(theirs) for one in windows), mine=mine, today=today)


def each_by_both(times: Iterable[dt.datetime], *, mine: dt.tzinfo, today: dt.date) -> Iterator[str]:
    """Yield each of some times as their clock shows it, with mine behind it where that differs; whose clock it is, is said once."""
    whose = " your time"
    for at in times:
        told = by_my_clock(at, mine)
        yield f"{day_and_clock(at, today=today)}{whose if told else ''}{told}"
        whose = "" if told else whose


def by_my_clock(at: dt.datetime, mine: dt.tzinfo) -> str:
    """Return what follows a time by their clock: " (9:00 am mine)", with the day where mine has another; "" where both show the same."""
    here = at.astimezone(mine)
    if at.utcoffset() == here.utcoffset():
        return ""
    other_day = "" if at.date() == here.date() else f"{here:%A}, "
    return f" ({other_day}{clock(here)} mine)"


def told_by_both(said: str, at: dt.datetime, mine: dt.tzinfo) -> str:
    """Return a time that is ``said`` by their clock, with mine behind it: "Tuesday at 3:00 pm your time (2:00 pm mine)"."""
    told = by_my_clock(at, mine)
    return f"{said} your time{told}" if told else said


def put_in(body: str, times: str, *, sentence: str, beside: str = "", instead_of: str = "") -> str:
    """Return a letter with the times in it, and everything else as it was.

    They stand where the letter asks for them, or where earlier ones (``instead_of``) stand. Otherwise ``beside`` follows the
    sentence that asks for the talk and its minutes; where none does, ``sentence`` becomes a paragraph of its own before the
    closing words. Both hold the times.
    """
    body = body.replace("\r\n", "\n")  # a letter kept by an older Askwell, or typed elsewhere
    for place in (prompt(TIMES_THAT_SUIT), prompt(TIMES_BEFORE), instead_of):
        if place and place in body:
            return body.replace(place, times, 1)
    if beside and (asked := _asked(body)):
        return f"{body[:asked]} {beside}{body[asked:]}".rstrip()
    at = _closing(body)
    return _BLANK.join(filter(None, (body[:at].rstrip(), sentence, body[at:].rstrip())))


def _asked(body: str) -> int:
    """Return where the sentence ends that asks for a talk of some minutes; 0 where none does."""
    look = Letter(
        text=body, kind="request", channel="email", subject="", recipient="", referrer="", names=(), has_attachment=False,
        language=shipped().languages[0],
    )  # fmt: skip
    ends = [
        end
        for (_, end), said in zip(look.layout.sentences, look.sentences, strict=True)
        if "length" in look.topics_of(said)
    ]
    return ends[0] if ends else 0


def _closing(body: str) -> int:
    """Return where the closing words or the name under the letter begin: with all lines above a last one that end no sentence."""
    at = lay_out(body, shipped().languages[0].forms).close
    begins = body.rfind(_BLANK, 0, at) + len(_BLANK)
    above = body[begins:at].splitlines()
    named = begins > 1 and not any(line.rstrip().endswith((".", "!", "?", ":")) for line in above)
    return begins if named and 0 < at < len(body.rstrip()) else at
