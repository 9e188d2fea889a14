"""Times that an answer offers: "next Tuesday after 3", "Thu 3/20 between 10 and 11:30 (Mountain)", read with the day of the mail."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

from askwell.method.replies.sentences import Sentence
from askwell.method.replies.times import days, hours
from askwell.method.replies.times.afterwards import freed, without_ends
from askwell.method.replies.times.attributing import clocks_of
from askwell.method.replies.times.blanking import blanked
from askwell.method.replies.times.cannot import is_excepted
from askwell.method.replies.times.context import Frame, Told
from askwell.method.replies.times.corrections import corrected, scratches, takes_back
from askwell.method.replies.times.customs import at_and_not_until, by_their_clock, early_bird, month_first
from askwell.method.replies.times.date_behind import date_told_of, dated
from askwell.method.replies.times.in_week import spoken_of
from askwell.method.replies.times.joining import joined
from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.moving import day_that_stays, moved
from askwell.method.replies.times.pairing import paired
from askwell.method.replies.times.part_limits import is_of_a_day, is_part, within_parts
from askwell.method.replies.times.presence import invites_to_a_meal, presences
from askwell.method.replies.times.reasons import closed, is_reason, leads_on, until_then, without_reasons
from askwell.method.replies.times.schedules import without_busy_lines
from askwell.method.replies.times.scopes import is_moved, scopes
from askwell.method.replies.times.shifting import before_that, with_told
from askwell.method.replies.times.slot import Slot, without_presence, without_repeats
from askwell.method.replies.times.spans import Hours
from askwell.method.replies.times.theirs import is_taken_up
from askwell.method.replies.times.zones import clocks_in, lives_in

_HALF_A_DAY = 12  # hours
_ELSEWHERE = -1  # the place of what another sentence told: no clause of this one holds it
_HALF = dt.timedelta(hours=_HALF_A_DAY)
_NOON = dt.time(12)
_COULD = re.compile(r"\b(?:can|could|works?|suits?|fine|instead|push|though|free|good)\b", re.IGNORECASE)
# A sentence that is nothing but an hour goes with the day before it.
_ONLY_AN_HOUR = re.compile(
    r"\W*(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?)\s*(?:\?|(?:instead\s+of|rather\s+than|and\s+not|,?\s*not)\s+(?:at\s+)?\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?)\W*",
    re.IGNORECASE,
)
_HALF_SAID = re.compile(r"[ap]\.?\s?m\b|\d[ap]\b|1[2-9]|2[0-3]", re.IGNORECASE)


def offered(
    said: list[Sentence], *, received_at: dt.datetime, zone: dt.tzinfo, my_zone: dt.tzinfo
) -> list[Slot]:
    """Return the times offered, in the order in which they stand.

    ``received_at`` is an aware moment. A time is read by the clock that its words name; else by that of the place where they
    say they are; else in ``zone``. "Your time" is ``my_zone``.
    """
    text = " ".join(sentence.text for sentence in said)
    own = lives_in(text) or zone
    named = {clock.zone for clock in clocks_in(text, mine=my_zone, theirs=own)} if own is zone else set()
    frame = Frame(
        today=received_at.astimezone(own).date(),
        received_at=received_at,
        zone=named.pop() if len(named) == 1 else own,
        own=own,
        mine=my_zone,
        month_first=month_first(own),
        text=text,
    )
    told, found, before = Told(), list[tuple[str, list[Slot]]](), list[Slot]()
    for at, sentence in enumerate(said):
        told.taken_up = is_taken_up(said[at + 1].text) if at + 1 < len(said) else False
        mentioned = days.in_text(sentence.text, frame.today, month_first=frame.month_first)
        slots = _of_sentence(sentence.text, mentioned, frame, told, before)
        if scratches(sentence.text):
            gone = {day.first for day in mentioned}
            found = [
                (text, [slot for slot in listed if slot.starts_at.date() not in gone])
                for text, listed in found
            ]
            slots = [slot for slot in slots if slot.starts_at.date() not in gone]
        if before and (date := date_told_of(sentence.text, mentioned)):
            before[:] = dated(before, date, today=frame.today, month_first=frame.month_first)
        found.append((sentence.text, slots))
        before = slots or before
    return without_repeats(without_presence(without_busy_lines(found)))


def _of_sentence(text: str, mentions: list[Day], frame: Frame, told: Told, before: list[Slot]) -> list[Slot]:
    move = moved(blanked(text, mentions))
    hidden, spoken = move.text, move.without_verbs(text)
    denied = _with_exceptions(scopes(hidden, taken_up=told.taken_up), mentions, text)
    ruled_out = (lambda place: move.was(place) or denied(place)) if move.old else denied
    named = joined(mentions, spoken, ruled_out=ruled_out, behind=told.day, week=told.week, today=frame.today)
    hidden = blanked(hidden, [day for day in named if hidden[day.at : day.end].strip().isdigit()])
    heard = _heard(hidden, frame, told, half="" if named else told.half)
    ruled_out = without_reasons(hidden, named, heard, corrected(hidden, named, heard, ruled_out))
    clocks = clocks_of(text, heard, frame, said_before=told.hour is not None)
    if clocks.again and not clocks.of and told.unsaid and before:
        before[-1] = _said_again(before[-1], *clocks.again)
    times = list(clocks.of)
    if not named and before and (mended := _mended(before[-1], text, times)):
        before.pop()
        return [mended]
    if times and before and leads_on(text):
        before[:] = [replace(slot, weak=slot.weak or is_reason(slot.quote)) for slot in before]
    if named and times:
        pairs = list(paired(hidden, _without_busy_weeks(named, ruled_out), times))
    elif named:
        pairs = [(day, hour) for day in named for hour in told.hours or (None,)]
    else:
        pairs = [(day, hour) for day in _days_told(text, told) for hour in times]
    pairs = within_parts(pairs, hidden)
    free = [(day, hour) for day, hour in pairs if _is_free(day, hour, pairs, spoken, ruled_out)]
    spared = {id(day) for day, hour in pairs if hour and ruled_out(hour.at)} - {id(day) for day, _ in free}
    free += [
        (day, None) for day in named if id(day) in spared and _is_free(day, None, pairs, text, ruled_out)
    ]
    invited = not named and before and invites_to_a_meal(before[-1].quote)
    present = (lambda _: False) if invited else presences(hidden, named)
    free.sort(key=lambda pair: named.index(pair[0]) if pair[0] in named else 0)
    found = [
        replace(slot, weak=not told.taken_up and present(hour.at if hour else day.at))
        for day, hour in free
        if (slot := _slot(day, hour, clocks.of, frame, text))
    ]
    if not told.taken_up:
        free = [(day, None if hour and present(hour.at) else hour) for day, hour in free]
    _tell(told, hidden, [day for day in named if day.kind != "past"], times, free, ruled_out=ruled_out)
    told.day = day_that_stays(move, named, frame.today) or told.day
    told.unsaid = bool(found) and bool(clocks.unsaid) and found[-1].precision == "exact"
    return found


def _with_exceptions(denied: Callable[[int], bool], mentions: list[Day], text: str) -> Callable[[int], bool]:
    excepted = {day.at for day in mentions if is_excepted(day, text)}
    return lambda place: place in excepted or denied(place)


def _heard(hidden: str, frame: Frame, told: Told, *, half: str) -> list[Hours]:
    """Return the hours of a sentence whose days are blanked, as they are meant there; ``half`` is the half of the day told before."""
    heard = with_told(hidden, hours.in_text(hidden, half=half), told.hour)
    heard = freed(hidden, _in_same_half(hidden, before_that(hidden, heard), told))
    heard = early_bird(at_and_not_until(heard, hidden, frame.own), hidden, frame.text)
    return by_their_clock(closed(hidden, without_ends(hidden, heard)), hidden, frame.zone)


def _mended(last: Slot, text: str, times: list[Hours]) -> Slot | None:
    """Return the last offer as a sentence without a day mends it: until when it goes, or another hour; None where it does neither."""
    day, zone = last.starts_at.date(), last.starts_at.tzinfo
    end = until_then(text, times) if last.precision == "from" else None
    if end and end > last.starts_at.time():
        return replace(last, ends_at=dt.datetime.combine(day, end, zone), precision="exact")
    if times and takes_back(text):
        return replace(last, starts_at=dt.datetime.combine(day, times[-1].start, zone))
    return None


def _said_again(slot: Slot, hour: Hours, zone: dt.tzinfo) -> Slot:
    """Return a time whose clock was not named by the one in which it was said again: "That's 9am your time"."""
    return replace(
        slot,
        starts_at=dt.datetime.combine(slot.starts_at.date(), hour.start, zone),
        zone=str(zone),
        ends_at=None,
    )


def _is_free(
    day: Day,
    hour: Hours | None,
    pairs: list[tuple[Day, Hours | None]],
    text: str,
    ruled_out: Callable[[int], bool],
) -> bool:
    """Return whether a day and its hour are offered; another hour on a day of which one hour is full may be."""
    if day.kind == "past" or day.bound == "before" or (hour and ruled_out(hour.at)):
        return False
    if hour and hour.freed:
        return True
    if not ruled_out(day.at):
        return not is_moved(text, day.at, day.end)
    return bool(hour) and any(
        other and other is not hour and ruled_out(other.at) for same, other in pairs if same is day
    )


def _in_same_half(text: str, times: list[Hours], told: Told) -> list[Hours]:
    """Read "7:45 am on Monday or 7:45 on Tuesday" as two mornings: an hour said again without its half keeps the half."""
    kept: list[Hours] = []
    for hour in times:
        before = kept[-1] if kept else told.hour
        again = before is not None and hour.start.hour - before.start.hour == _HALF_A_DAY
        same = before is not None and again and hour.start.minute == before.start.minute
        said = _HALF_SAID.search(text[hour.at : hour.end])
        kept.append(replace(hour, start=before.start) if before and same and not said else hour)
    return kept


def _without_busy_weeks(named: list[Day], ruled_out: Callable[[int], bool]) -> list[Day]:
    """Leave out days that come again and are full, beside others: "not till 6 most nights, but 6:15 on Tuesday"."""
    others = any(day.kind != "recurring" and not ruled_out(day.at) for day in named)
    return [day for day in named if not (others and day.kind == "recurring" and ruled_out(day.at))]


def _days_told(text: str, told: Told) -> tuple[Day, ...]:
    """Return the days of the sentence before that an hour without one belongs to."""
    if told.waiting:
        return told.waiting
    if told.denied and _COULD.search(text):
        return told.denied
    again = re.match(r"\s*(?:or|so|otherwise|alternatively|if|failing\s+that|else)\b", text, re.IGNORECASE)
    again = again or _ONLY_AN_HOUR.fullmatch(text)
    return (Day(at=_ELSEWHERE, end=_ELSEWHERE, first=told.day, last=told.day),) if told.day and again else ()


def _told(hour: Hours) -> Hours:
    """Return an hour without its place, which is none of the sentence in which it will be read."""
    return replace(hour, at=_ELSEWHERE, end=_ELSEWHERE)


def _tell(
    told: Told,
    text: str,
    named: list[Day],
    times: list[Hours],
    free: list[tuple[Day, Hours | None]],
    *,
    ruled_out: Callable[[int], bool],
) -> None:
    """Keep what the next sentence may need."""
    weeks = [day for day in named if (day.kind == "week" and day.bound != "after") or day.of_week]
    if weeks:
        full = ruled_out(weeks[-1].at)
        if not (
            full and any(not ruled_out(hour.at) for hour in times)
        ):  # "on lates this week so before midday"
            told.week = spoken_of(weeks[-1], ruled_out=full)
    if named and not free:
        told.denied = tuple(
            replace(day, at=_ELSEWHERE, end=_ELSEWHERE)
            for day in named
            if day.kind == "day" and any(ruled_out(hour.at) for hour in times)
        )
    elif named:
        told.denied = tuple(
            replace(day, at=_ELSEWHERE, end=_ELSEWHERE)
            for day in named
            if day.kind == "day" and any(ruled_out(hour.at) for hour in times)
        )
        parts = [hour for _, hour in free if hour and is_part(hour)]
        told.half = ("a" if parts[-1].start < _NOON else "p") if parts else ""
        told.waiting = tuple(
            replace(day, at=_ELSEWHERE, end=_ELSEWHERE)
            for day, hour in free
            if (not hour or hour.kind == "part_of_day") and day.kind != "week"
        )
        told.hours = tuple(
            _told(hour)
            for day, hour in free
            if hour and day.kind == "recurring" and not is_of_a_day(hour, text)
        )
        told.day = next((day.first for day, _ in reversed(free) if day.kind == "day"), told.day)
    elif times and not all(ruled_out(hour.at) for hour in times):
        told.hours = (
            ()
            if told.waiting
            else tuple(
                _told(hour) for hour in times if not ruled_out(hour.at) and not is_of_a_day(hour, text)
            )
        )
        told.waiting, told.denied, told.half = (), (), ""
    exact = [hour for hour in times if not is_part(hour)]
    told.hour = exact[-1] if exact else told.hour


def _slot(
    day: Day, hour: Hours | None, clocks: dict[Hours, dt.tzinfo], frame: Frame, text: str
) -> Slot | None:
    zone = clocks.get(hour, frame.zone) if hour else frame.zone
    if hour is None or not day.sure:
        if day.last < frame.today:
            return None
        start = dt.datetime.combine(day.first, dt.time(9), zone)
        whole = dt.datetime.combine(day.last, dt.time(17), zone)
        note = "" if day.sure else "The weekday and the date do not fit together."
        return Slot(starts_at=start, ends_at=whole, precision=day.kind, note=note, quote=text, zone=str(zone))
    start = dt.datetime.combine(day.first, hour.start, zone)
    end = dt.datetime.combine(day.first, hour.end_time, zone) if hour.end_time else None
    if day.kind == "day" and (end or start) < frame.received_at:
        if day.spread or _HALF_SAID.search(text[hour.at : hour.end]) or start.hour >= _HALF_A_DAY:
            return None
        start, end = start + _HALF, end and end + _HALF  # "today at 9", written at noon
        if start < frame.received_at:
            return None
    return Slot(
        starts_at=start,
        ends_at=end,
        precision=hour.kind if day.kind == "day" else day.kind,
        quote=text,
        zone=str(zone),
    )
