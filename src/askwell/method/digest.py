"""The day's list as a letter to oneself: short, warm, without a word of what anybody said or promised."""

import datetime as dt
from collections.abc import Container, Sequence

from askwell.method.entries import Entry, Kind
from askwell.method.letters import Draft, first_name
from askwell.method.letters.facts import letter
from askwell.method.situations import Situation
from askwell.method.today import Today
from askwell.method.wording import clock, counted, listed, long_day, plural

# One letter, in the hours after the one that she chose; a machine that wakes up in the evening sends none (our choice).
OPEN_FOR = 6
_DAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")
_ANY_DAY = frozenset({Kind.FIND, Kind.ANSWER})


def is_time(
    *,
    hour: int,
    quiet_days: Container[int],
    quiet_until: dt.date | None,
    now: dt.datetime,
) -> bool:
    """Return whether the day's letter may leave now: from ``hour`` on for six hours, on no quiet day. ``now`` is in her zone."""
    if now.weekday() in quiet_days or (quiet_until is not None and now.date() <= quiet_until):
        return False
    return hour <= now.hour < hour + OPEN_FOR


def rhythm(*, hour: int, quiet_days: Container[int], quiet_until: dt.date | None, today: dt.date) -> str:
    """Return when the day's letter comes, as a sentence: from which hour, on which days not, and until when not at all."""
    if quiet_until is not None and today <= quiet_until:
        return f"This list comes by mail again after {long_day(quiet_until, today=today)}."
    quiet = [name for number, name in enumerate(_DAYS) if number in quiet_days]
    if len(quiet) == len(_DAYS):
        return "This list comes by mail on no day: all seven are quiet."
    but = f", but not on {listed(quiet)}" if quiet else ""
    return f"This list comes by mail too, from {clock(dt.datetime.combine(today, dt.time(hour)))} on{but}."


def digest(today: Today, *, name: str, unread: Sequence[str] = (), now: dt.datetime) -> Draft | None:
    """Return the day's letter, or nothing when there is nothing to do. ``now`` is in her zone.

    ``unread`` are the names of those whose mail waits to be read and whom the list does not name for it.

    It says what to do and with whom, not why: a reason may hold what somebody said. What can be done on any day, such as
    asking for names, is in the list but is no reason for a letter.
    """
    entries = [*([today.next] if today.next else []), *today.then]
    if not unread and all(entry.kind in _ANY_DAY for entry in entries):
        return None
    return Draft(
        subject=_subject(entries, unread, now),
        body=letter(
            f"{_greeting(now)}, {first_name(name)}." if name else f"{_greeting(now)}.",
            f"An answer waits to be read: {listed(unread)} wrote to you." if unread else "",
            f"{counted(len(entries), 'thing')} for today. Whatever does not fit can wait." if entries else "",
            "\n".join(f"{number}. {_line(entry, now)}" for number, entry in enumerate(entries, 1)),
            today.waiting_words,
            "The same list stands on Today. If you would rather have no such letter, or none on some days: Settings, The day’s list by mail.",
        ),
    )


def _subject(entries: Sequence[Entry], unread: Sequence[str], now: dt.datetime) -> str:
    """Name one thing, an answer that waits before all others, and count the rest."""
    things = [*(f"read what {one} wrote" for one in unread), *(_in_words(entry, now) for entry in entries)]
    more = f", and {plural(len(things) - 1, 'more thing')}" if len(things) > 1 else ""
    return f"For today: {things[0]}{more}"


def _greeting(now: dt.datetime) -> str:
    return "Good morning" if now.hour < 12 else "Good day"  # noqa: PLR2004  # noon is noon


def _line(entry: Entry, now: dt.datetime) -> str:
    words = _in_words(entry, now)
    said = f"{words[:1].upper()}{words[1:]}"
    minutes = f" About {plural(entry.minutes, 'minute')}." if entry.minutes else ""
    return f"{said}{'' if said.endswith('?') else '.'}{minutes}"


def _in_words(entry: Entry, now: dt.datetime) -> str:
    """Say what there is to do, with the hour of a talk that is today."""
    step = entry.step
    if step and step.situation is Situation.SOON and step.standing.since:
        return f"{entry.headline} at {clock(step.standing.since.astimezone(now.tzinfo))}"
    return entry.headline
