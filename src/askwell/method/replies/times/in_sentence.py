"""The times that one sentence offers, read with what the sentences before it told."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from askwell.method.replies.times.attributing import clocks_of
from askwell.method.replies.times.blanking import blanked
from askwell.method.replies.times.cannot import is_excepted
from askwell.method.replies.times.context import Frame, Told
from askwell.method.replies.times.corrections import corrected
from askwell.method.replies.times.hearing import heard
from askwell.method.replies.times.joining import joined
from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.mending import mended, said_again
from askwell.method.replies.times.moving import Moved, day_that_stays, is_moved, moved
from askwell.method.replies.times.pairing import paired
from askwell.method.replies.times.part_limits import Pairs, within_parts
from askwell.method.replies.times.presence import invites_to_a_meal, presences
from askwell.method.replies.times.reasons import is_reason, leads_on, without_reasons
from askwell.method.replies.times.scopes import scopes
from askwell.method.replies.times.slot import Slot, slot_of
from askwell.method.replies.times.spans import Hours
from askwell.method.replies.times.telling import ELSEWHERE, tell

_COULD = re.compile(r"\b(?:can|could|works?|suits?|fine|instead|push|though|free|good)\b", re.IGNORECASE)
# A sentence that is nothing but an hour goes with the day before it.
_ONLY_AN_HOUR = re.compile(
    r"\W*(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?)\s*(?:\?|(?:instead\s+of|rather\s+than|and\s+not|,?\s*not)\s+(?:at\s+)?\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?)\W*",
    re.IGNORECASE,
)
_FREE_NOW = re.compile(
    r"\bI(?:['’]?m|\s+am|['’]ll\s+be)\s+(?:\w+\s+)?(?:free|around|here|available|in|reachable|at\s+my\s+desk)\s+(?=until|till|up\s+to|before)",
    re.IGNORECASE,
)
_OR_THEN = re.compile(r"\b(?:or|otherwise|else)\s+(?:\w+\s+)?$", re.IGNORECASE)
_OR_ELSE = re.compile(r"\s*(?:or|so|otherwise|alternatively|if|failing\s+that|else)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence taken apart. ``hidden`` has its days as blanks, in ``spoken`` no verb moves only an hour."""

    text: str
    hidden: str
    spoken: str
    move: Moved
    named: list[Day]
    heard: list[Hours]
    ruled_out: Callable[[int], bool]


def in_sentence(text: str, mentions: list[Day], frame: Frame, told: Told, before: list[Slot]) -> list[Slot]:
    """Return the times that a sentence offers, and keep in ``told`` what the next one may need.

    ``mentions`` are the days that it names, one by one; the last of the times ``before`` may be mended by it.
    """
    said = _taken_apart(text, mentions, frame, told)
    clocks = clocks_of(text, said.heard, frame, said_before=told.hour is not None)
    if clocks.again and not clocks.of and told.unsaid and before:
        before[-1] = said_again(before[-1], *clocks.again)
    times = list(clocks.of)
    if not said.named and before and (mend := mended(before[-1], text, times)):
        before.pop()
        return [mend]
    if times and before and leads_on(text):
        before[:] = [replace(slot, weak=slot.weak or is_reason(slot.quote)) for slot in before]
    free = _free(said, _pairs(said, times, told, frame.today))
    invited = not said.named and before and invites_to_a_meal(before[-1].quote)
    present = (lambda _: False) if invited else presences(said.hidden, said.named)
    found = [
        replace(slot, weak=not told.taken_up and present(hour.at if hour else day.at))
        for day, hour in free
        if (slot := slot_of(day, hour, clocks.of.get(hour, frame.zone) if hour else frame.zone, frame, text))
    ]
    if not told.taken_up:
        free = [(day, None if hour and present(hour.at) else hour) for day, hour in free]
    named = [day for day in said.named if day.kind != "past"]
    tell(told, said.hidden, named, times, free, ruled_out=said.ruled_out)
    told.day = day_that_stays(said.move, said.named, frame.today) or told.day
    told.unsaid = bool(found) and bool(clocks.unsaid) and found[-1].precision == "exact"
    return found


def _taken_apart(text: str, mentions: list[Day], frame: Frame, told: Told) -> _Sentence:
    move = moved(blanked(text, mentions))
    hidden, spoken = move.text, move.without_verbs(text)
    denied = scopes(hidden, taken_up=told.taken_up)
    excepted = {day.at for day in mentions if is_excepted(day, text)}

    def ruled_out(place: int) -> bool:
        return move.was(place) or place in excepted or denied(place)

    named = joined(mentions, spoken, ruled_out=ruled_out, behind=told.day, week=told.week, today=frame.today)
    hidden = blanked(hidden, [day for day in named if hidden[day.at : day.end].strip().isdigit()])
    hours = heard(hidden, frame, told, half="" if named else told.half)
    free_but_for = without_reasons(hidden, named, hours, corrected(hidden, named, hours, ruled_out))
    return _Sentence(text, hidden, spoken, move, named, hours, free_but_for)


def _pairs(said: _Sentence, times: list[Hours], told: Told, today: dt.date) -> Pairs:
    """Return the days with their hours; where the sentence lacks one of the two, those told before."""
    if said.named and times:
        pairs = list(paired(said.hidden, [*_now(said, times, today), *_without_busy_weeks(said)], times))
    elif said.named:
        pairs = [(day, hour) for day in said.named for hour in told.hours or (None,)]
    else:
        pairs = [(day, hour) for day in _days_told(said.text, told) for hour in times]
    return within_parts(pairs, said.hidden)


def _now(said: _Sentence, times: list[Hours], today: dt.date) -> list[Day]:
    """Return today where an hour before the first day is until when they are free now: "I'm free until 4:30, or tomorrow"."""
    first = said.named[0].at
    until = times[0].kind == "until" and times[0].end < first and any(hour.at > first for hour in times)
    found = _FREE_NOW.search(said.hidden, 0, times[0].end) if until else None
    if not found or not _OR_THEN.search(said.hidden, times[0].end, first):
        return []
    return [Day(at=found.start(), end=found.start(), first=today, last=today)]


def _without_busy_weeks(said: _Sentence) -> list[Day]:
    """Leave out days that come again and are full, beside others: "not till 6 most nights, but 6:15 on Tuesday"."""
    full = [day for day in said.named if day.kind == "recurring" and said.ruled_out(day.at)]
    others = any(day.kind != "recurring" and not said.ruled_out(day.at) for day in said.named)
    return [day for day in said.named if not (others and day in full)]


def _days_told(text: str, told: Told) -> tuple[Day, ...]:
    """Return the days of the sentence before that an hour without one belongs to."""
    if told.waiting:
        return told.waiting
    if told.denied and _COULD.search(text):
        return told.denied
    again = _OR_ELSE.match(text) or _ONLY_AN_HOUR.fullmatch(text)
    return (Day(at=ELSEWHERE, end=ELSEWHERE, first=told.day, last=told.day),) if told.day and again else ()


def _free(said: _Sentence, pairs: Pairs) -> Pairs:
    """Return what of it is offered, in the order of the days; a day of which only the hour is full is offered whole."""
    free = [(day, hour) for day, hour in pairs if _is_free(day, hour, pairs, said)]
    spared = {id(day) for day, hour in pairs if hour and said.ruled_out(hour.at)} - {
        id(day) for day, _ in free
    }
    free += [(day, None) for day in said.named if id(day) in spared and _is_free(day, None, pairs, said)]
    free.sort(key=lambda pair: said.named.index(pair[0]) if pair[0] in said.named else 0)
    return free


def _is_free(day: Day, hour: Hours | None, pairs: Pairs, said: _Sentence) -> bool:
    """Return whether a day and its hour are offered; another hour on a day of which one hour is full may be."""
    if day.kind == "past" or day.bound == "before" or (hour and said.ruled_out(hour.at)):
        return False
    if hour and hour.freed:
        return True
    if not said.ruled_out(day.at):
        return not is_moved(said.spoken, day.at, day.end)
    return bool(hour) and any(
        other and other is not hour and said.ruled_out(other.at) for same, other in pairs if same is day
    )
