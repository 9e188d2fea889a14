"""Times as people type them on a phone, tell them by what they do before, or say them twice."""

import datetime as dt

from tests.method.replies.offers.answers import Maker, Truth, true
from tests.method.replies.offers.clocks import Clock
from tests.method.replies.offers.hours import Said

_HOUR = dt.timedelta(hours=1)


def _figure(at: dt.time) -> str:
    return f"{at.hour % 12 or 12}" + (f":{at.minute:02}" if at.minute else "")


def _half(at: dt.time) -> str:
    return _figure(at) + ("am" if at.hour < 12 else "pm")


def _at(make: Maker, way: str, hours: tuple[int, ...] = (9, 10, 11, 13, 14, 15, 16)) -> dt.time:
    make.cells["hour"] = way
    make.clock = Clock("none", make.here.theirs)
    return dt.time(make.chance.choice(hours), make.chance.choice((0, 0, 30)))


def part_and_hour(make: Maker) -> tuple[str, list[Truth]]:
    """The part of the day and the hour in it."""
    day, at = make.day(), _at(make, "part and hour")
    part = "morning" if at.hour < 12 else "afternoon"
    hour = make.one(_figure(at), _half(at), f"around {_figure(at)}")
    words = make.one(
        f"{day.words} {part} at {hour}", f"{day.words} {part}, say {hour}", f"{day.words} {part} - {hour}", f"{hour} {day.on}{day.words} {part}",
        f"at {hour} in the {part} {day.on}{day.words}", f"{day.on}{day.words} at {hour} in the {part}", f"{day.words} {part} ({hour})",
    ).replace("at around", "around").replace("say around", "around")  # fmt: skip
    return make.offer(words), [make.true(day, Said("", "", at))]


def part_and_hours(make: Maker) -> tuple[str, list[Truth]]:
    """The part of the day and two hours in it."""
    day, at = make.day(), _at(make, "part and hours", (9, 10, 13, 14, 15))
    later = (dt.datetime.combine(dt.date.min, at) + _HOUR).time()
    part = "morning" if at.hour < 12 else "afternoon"
    words = f"{day.words} {part}{make.one(', ', ' at ', ', say ', ' - ')}{_figure(at)} or {_figure(later)}"
    return make.offer(words), [make.true(day, Said("", "", one)) for one in (at, later)]


def told_by_work(make: Maker) -> tuple[str, list[Truth]]:
    """What they do before tells an hour that is none of the talk."""
    day, at = make.day(), _at(make, "after work of theirs", (14, 15, 16))
    before = _half((dt.datetime.combine(dt.date.min, at) - _HOUR).time())
    words = make.one(
        f"My shift ends at {before} so {day.words} at {_half(at)} would work.", f"I teach until {before}. {day.words} at {_half(at)}?", f"I have a meeting at {before} so how about {day.words} at {_half(at)}?",
        f"I'm in class till {before}, so {_half(at)} {day.on}{day.words}?", f"I pick up the kids at {before} so {_half(at)} {day.on}{day.words} is good.",
        f"I'm in surgery until {before} but could do {day.words} at {_half(at)}.", f"I start at {before} most days. {day.words} {_half(at)} works.",
    )  # fmt: skip
    return words, [make.true(day, Said("", "", at))]


def all_day(make: Maker) -> tuple[str, list[Truth]]:
    """The whole of a day."""
    day = make.day()
    make.cells["hour"] = "none"
    words = make.one(
        f"I'm free all day {day.on}{day.words}.",
        f"{day.words} is wide open.",
        f"{day.words}, any time.",
        f"any time {day.on}{day.words} works.",
        f"{day.words} is good, whenever suits you.",
        f"anytime {day.words}",
    )
    return words, [("day", day.day)]


def window(make: Maker) -> tuple[str, list[Truth]]:
    """From one hour to another, each by a word of its own."""
    day, at = make.day(), _at(make, "after 2 but before 4")
    end = (dt.datetime.combine(dt.date.min, at) + 2 * _HOUR).time()
    one, two = _half(at), _half(end)
    words = make.one(
        f"after {one} but before {two}",
        f"any time after {one} and before {two}",
        f"from {one} up to {two}",
        f"no earlier than {one} and no later than {two}",
        f"between {one} and {two}",
    )
    return make.offer(make.one(f"{words} {day.on}{day.words}", f"{day.words} {words}")), [
        make.true(day, Said("", "", at, end))
    ]


def said_twice(make: Maker) -> tuple[str, list[Truth]]:
    """The same moment by two clocks."""
    day, at = make.day(), _at(make, "by two clocks", (10, 11, 13, 14, 15))
    here, there = make.here.theirs, make.here.mine
    moment = dt.datetime.combine(day.day, at, here)
    other = moment.astimezone(there)
    if here == there or other.date() != day.day:
        return part_and_hour(make)
    words = make.one(
        f"{day.words} at {_half(at)} my time, {_half(other.time())} your time", f"{day.words} at {_half(at)} here ({_half(other.time())} your time)", f"{day.words} {_half(at)} my time / {_half(other.time())} your time",
        f"{day.words} at {_half(at)}, which is {_half(other.time())} for you", f"{day.words} at {_half(at)} my time (that's {_half(other.time())} for you)",
    )  # fmt: skip
    return make.offer(words), [true(day.day, Said("", "", at), here)]


def on_a_phone(make: Maker) -> tuple[str, list[Truth]]:
    """In small letters, hardly a mark between the words."""
    one = make.day()
    two = make.day(one.day)
    first, second = _at(make, "typed on a phone"), _at(make, "typed on a phone")
    a, b = (make.one(_figure(at), _half(at), _half(at)[:-1], f"{_figure(at)}ish") for at in (first, second))
    words = make.one(
        f"sure {one.words} {a} or {two.words} {b}? lmk", f"yep can do {a} {one.words} or {b} {two.words}", f"{one.words} @ {a} or {two.words} @ {b} thx",
        f"ok {one.words} {a} works, else {two.words} {b}", f"happy to! {one.words} {a}, {two.words} {b} whichever", f"{a} {one.words} good for u? or {b} {two.words}",
    ).lower()  # fmt: skip
    return words, [make.true(one, Said("", "", first)), make.true(two, Said("", "", second))]


def with_length(make: Maker) -> tuple[str, list[Truth]]:
    """How long it may be stands beside when."""
    day, at = make.day(), _at(make, "with its length")
    hour = make.one(f"at {_figure(at)}", f"at {_half(at)}", _half(at))
    words = make.one(
        f"I can give you 20 minutes {day.on}{day.words} {hour}.", f"{day.words} {hour} for 15 min?", f"Half an hour {day.on}{day.words} {hour} would be fine.",
        f"{day.words} {hour}, 30 minutes max.", f"Let's do a 20-minute call {day.on}{day.words} {hour}.", f"{day.words} {hour} - I have about 25 mins.",
    )  # fmt: skip
    return words, [make.true(day, Said("", "", at))]


def without_marks(make: Maker) -> tuple[str, list[Truth]]:
    """Sentences without full stops."""
    day, at = make.day(), _at(make, "without marks")
    return f"happy to help {day.words} at {_half(at)} works for me let me know and I'll send a link", [
        make.true(day, Said("", "", at))
    ]
