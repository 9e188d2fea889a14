"""By which clock each hour of a sentence was said."""

import datetime as dt
import re
from dataclasses import dataclass, field

from askwell.method.replies.times.context import Frame
from askwell.method.replies.times.spans import Hours
from askwell.method.replies.times.zones import Clock, clocks_in

_GLOSS = re.compile(
    r"\b(?:(?:which|that|it|this)(?:['’]s|['’]ll\s+be"
    r"|\s+(?:(?:I\s+think|should|would|will)\s+)?(?:is|be|makes))|i\.?e\.?"
    r"|so)\s+(?:(?:around|about|at|also|probably|I\s+think)\s+)?$|[(=]\s*$",
    re.IGNORECASE,
)
_IS = re.compile(r"\b(?:is|=)\s+$", re.IGNORECASE)


@dataclass(slots=True)
class Clocks:
    """The clock ``of`` each hour; which hours named none (``unsaid``); and an hour that says another one ``again``."""

    of: dict[Hours, dt.tzinfo] = field(default_factory=dict)
    unsaid: list[Hours] = field(default_factory=list)
    again: tuple[Hours, dt.tzinfo] | None = None


def clocks_of(text: str, times: list[Hours], frame: Frame, *, said_before: bool) -> Clocks:
    """Return the clock of each hour of a sentence.

    An hour takes the clock named behind it, else one named later for a row of hours ("9 or 10 CET"), else one before it. An
    hour that only says another again ("that's 5pm here") has none of its own; it tells the clock of an hour that named none.
    """
    named = clocks_in(text, mine=frame.mine, theirs=frame.own)
    found, waiting = Clocks(), list[Hours]()
    for at, hour in enumerate(times):
        limit = times[at + 1].at if at + 1 < len(times) else len(text)
        own = next((clock for clock in named if hour.at < clock.at < limit), None)
        again = _says_again(text, hour) or (found.of and _IS.search(text, max(0, hour.at - 8), hour.at))
        if own and (found.of or said_before) and again:
            found.again = found.again if hour.kind == "part_of_day" else (hour, own.zone)
            continue
        before = _before(hour, named, found)
        found.of[hour] = own.zone if own else before.zone if before else frame.zone
        if own:
            found.of |= dict.fromkeys(waiting, own.zone)
            waiting = []
        elif not before:
            waiting.append(hour)
    found.unsaid = waiting
    return _told_again(found)


def _says_again(text: str, hour: Hours) -> bool:
    return bool(_GLOSS.search(text, max(0, hour.at - 34), hour.at))


def _before(hour: Hours, named: list[Clock], found: Clocks) -> Clock | None:
    return (
        next((clock for clock in reversed(named) if clock.end <= hour.at), None) if not found.again else None
    )


def _told_again(found: Clocks) -> Clocks:
    """Read "3pm, that's 9am your time" by the clock that was named, where the other was not."""
    if not found.again or not found.unsaid:
        return found
    hour, zone = found.again
    same = [other for other in found.unsaid if other.start == hour.start]
    if same:
        found.of |= dict.fromkeys(same, zone)
    else:
        found.of = {other: clock for other, clock in found.of.items() if other is not found.unsaid[-1]} | {
            hour: zone
        }
    found.unsaid = []
    return found
