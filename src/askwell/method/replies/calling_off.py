"""Whether an answer calls a talk off or moves it, and what kind of answer it is then."""

import datetime as dt

from askwell.method.replies.acts import calling_off as acts
from askwell.method.replies.acts import refusing
from askwell.method.replies.found import Found
from askwell.method.replies.kinds import Kind
from askwell.method.replies.spoken import Act
from askwell.method.replies.times import Slot

_WOULD_END_IT = {Kind.DECLINES, Kind.NOT_NOW}
_STANDS = {Kind.REMOVE_ME, Kind.REFERS}


def called_off(found: Found, *, agreed_at: dt.datetime | None) -> Act | None:
    """Return the words by which a talk is called off or moved; nothing where none is.

    Where no talk is known to be agreed on, the words must speak of one, or of somebody ill who is kept from it. ``agreed_at``
    is when the talk is to be that is known: then what keeps them from it is enough.
    """
    if off := found.act(acts.OFF):
        return off
    ill, hindered = found.act(acts.ILL), found.act(acts.HINDERED)
    if agreed_at:
        return hindered or ill or found.act(acts.CAME_UP)
    return ill if hindered else None


def ends_it(kind: Kind) -> bool:
    """Tell whether a talk that was agreed on cannot be after an answer of this kind."""
    return kind in _WOULD_END_IT or kind is Kind.REMOVE_ME


def kind_of_it(
    found: Found, off: Act, kind: Kind, why: str, *, offered: tuple[Slot, ...]
) -> tuple[Kind, str]:
    """Return the kind of an answer that calls a talk off: a yes to another time, a wish for times, or not now.

    ``kind`` and ``why`` are how it would be read otherwise: who wants no letter any more, sends elsewhere or says a farewell
    does more than call off. ``offered`` are the times that they offer instead.
    """
    if kind in _STANDS or (kind is Kind.DECLINES and found.act(refusing.FAREWELL)):
        return kind, why
    if any(slot.precision not in {"week", "recurring"} for slot in offered):
        return Kind.ACCEPTS, f"They want to talk at another time: “{offered[0].quote.rstrip('.')}”."
    if found.asks_times or found.act(acts.NEW_TIME):
        return Kind.ACCEPTS_ASKS_TIMES, f"They want another time: “{found.in_full(off)}”."
    return Kind.NOT_NOW, f"They cannot talk at that time: “{found.in_full(off)}”."


def still_offered(found: Found, *, agreed_at: dt.datetime | None) -> tuple[Slot, ...]:
    """Return the times that are offered without the one that cannot be: the day of the talk, or of what is in the way."""
    return tuple(
        slot
        for slot in found.offered
        if not (agreed_at and slot.starts_at == agreed_at) and not _is_in_the_way(slot.quote)
    )


def _is_in_the_way(quote: str) -> bool:
    """Tell whether a sentence only says what cannot be; one that asks or turns to another time offers one."""
    if "?" in quote or acts.INSTEAD.search(quote):
        return False
    return any(words.search(quote) for words in (acts.OFF, acts.ILL, acts.HINDERED, acts.CAME_UP))
