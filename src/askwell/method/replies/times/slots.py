"""Times that an answer offers: "next Tuesday after 3", "Thu 3/20 between 10 and 11:30 (Mountain)", read with the day of the mail."""

import datetime as dt

from askwell.method.replies.sentences import Sentence
from askwell.method.replies.times import days
from askwell.method.replies.times.context import Frame, Told
from askwell.method.replies.times.corrections import scratches
from askwell.method.replies.times.customs import month_first
from askwell.method.replies.times.date_behind import date_told_of, dated
from askwell.method.replies.times.in_sentence import in_sentence
from askwell.method.replies.times.instead import with_the_day_before
from askwell.method.replies.times.schedules import without_busy_lines
from askwell.method.replies.times.slot import Slot, without_presence, without_repeats
from askwell.method.replies.times.theirs import is_taken_up
from askwell.method.replies.times.zones import clocks_in, lives_in


def offered(
    said: list[Sentence], *, received_at: dt.datetime, zone: dt.tzinfo, my_zone: dt.tzinfo
) -> list[Slot]:
    """Return the times offered, in the order in which they stand.

    ``received_at`` is an aware moment. A time is read by the clock that its words name; else by that of the place where they
    say they are; else in ``zone``. "Your time" is ``my_zone``.
    """
    said = with_the_day_before(said)
    frame = _frame(" ".join(sentence.text for sentence in said), received_at, zone, my_zone)
    told, found, before = Told(), list[tuple[str, list[Slot]]](), list[Slot]()
    for at, sentence in enumerate(said):
        told.taken_up = is_taken_up(said[at + 1].text) if at + 1 < len(said) else False
        mentions = days.in_text(sentence.text, frame.today, month_first=frame.month_first)
        slots = in_sentence(sentence.text, mentions, frame, told, before)
        if scratches(sentence.text):
            gone = {day.first for day in mentions}
            found = [(text, _without(listed, gone)) for text, listed in found]
            slots = _without(slots, gone)
        if before and (date := date_told_of(sentence.text, mentions)):
            before[:] = dated(before, date, today=frame.today, month_first=frame.month_first)
        found.append((sentence.text, slots))
        before = slots or before
    return without_repeats(without_presence(without_busy_lines(found)))


def _frame(text: str, received_at: dt.datetime, zone: dt.tzinfo, my_zone: dt.tzinfo) -> Frame:
    """Return by which clock a whole answer is read: the one that it names, where it names one alone."""
    own = lives_in(text) or zone
    named = {clock.zone for clock in clocks_in(text, mine=my_zone, theirs=own)} if own is zone else set()
    return Frame(
        today=received_at.astimezone(own).date(),
        received_at=received_at,
        zone=named.pop() if len(named) == 1 else own,
        own=own,
        mine=my_zone,
        month_first=month_first(own),
        text=text,
    )


def _without(slots: list[Slot], gone: set[dt.date]) -> list[Slot]:
    return [slot for slot in slots if slot.starts_at.date() not in gone]
