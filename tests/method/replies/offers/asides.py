"""Hours of their own day beside those of the talk: what they do, when they are about, and what is free because of it."""

import datetime as dt

from tests.method.replies.offers.answers import Maker, Truth
from tests.method.replies.offers.hours import Said

_HOUR = dt.timedelta(hours=1)


def _figure(at: dt.time) -> str:
    return f"{at.hour % 12 or 12}" + ("am" if at.hour < 12 else "pm")


def _around(make: Maker) -> tuple[dt.time, str, str]:
    """Return an hour of the talk, and the hours before and behind it."""
    make.cells["hour"] = "beside hours of their own"
    at = dt.time(make.chance.choice((10, 11, 14, 15)))
    before, behind = (
        (dt.datetime.combine(dt.date.min + dt.timedelta(days=1), at) + way * _HOUR).time() for way in (-1, 1)
    )
    return at, _figure(before), _figure(behind)


def leads_to(make: Maker) -> tuple[str, list[Truth]]:
    """Their day leads to the hour: "My first patient is at 9am so Tuesday at 10am"."""
    day = make.day()
    at, before, _ = _around(make)
    told = make.one(
        f"My first patient is at {before}", f"We open at {before}", f"I have my team meeting at {before}", f"The office closes at {before} but I'm usually there later",
        f"My train gets in at {before}", f"I'm in the office from {before}", f"I eat at {before}", f"School lets out at {before}",
    )  # fmt: skip
    return (
        f"{told}, so {make.one('how about ', 'maybe ', '')}{day.words} at {_figure(at)}{make.clock.behind}?",
        [make.true(day, Said("", "", at))],
    )


def follows(make: Maker) -> tuple[str, list[Truth]]:
    """What comes behind the hour: "Tuesday at 10am. My next class starts at 11am"."""
    day = make.day()
    at, _, behind = _around(make)
    told = make.one(
        f"My next class starts at {behind}.", f"Then at {behind} I have a meeting.", f"Our office hours are 9 to {behind}.", f"The gate closes at {behind}.",
        f"I must leave at {behind}.", f"We close at {behind}.",
    )  # fmt: skip
    return f"{make.offer(f'{day.words} at {_figure(at)}{make.clock.behind}').rstrip('.?')}. {told}", [
        make.true(day, Said("", "", at))
    ]
