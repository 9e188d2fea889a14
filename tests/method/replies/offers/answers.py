"""Answers that offer times, made of a day, an hour, a clock and a layout, whose truth is known since it was there first."""

import datetime as dt
import random
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from tests.method.replies.offers.clocks import Clock, clock
from tests.method.replies.offers.days import Named, named
from tests.method.replies.offers.hours import EXACT, Said, hour
from tests.method.replies.offers.situations import Situation, situation

Truth = tuple[object, ...]
OPENERS = (
    "",
    "Happy to help. ",
    "Sure! ",
    "Hi Dana, of course. ",
    "Yes, glad to. ",
    "Sounds good - ",
    "Hey, no problem. ",
    "Thanks for writing. ",
    "I'd be happy to chat for 20 minutes. ",
    "Yes happy to talk, 15 min is fine.\n\n",
    "Sure thing, ",
)
CLOSERS = (
    "",
    "",
    "",
    " Let me know.",
    " Does that work?",
    " Cheers, Sam",
    " Call me on 555-0142.",
    " I've been here 12 years so plenty to tell!",
    " Talk soon",
    "\n\nBest,\nSam",
)


@dataclass(slots=True)
class Answer:
    """An answer: its text, when and where it was written, its true times, and the cells of the grammar that it is made of."""

    text: str
    here: Situation
    truth: list[Truth]
    cells: dict[str, str] = field(default_factory=dict)


def true(day: dt.date, said: Said | None, zone: ZoneInfo) -> Truth:
    """Return a time in the form that test_figures compares."""
    if said is None:
        return ("day", day)
    start = dt.datetime.combine(day, said.start, zone)
    end = dt.datetime.combine(day, said.end, zone) if said.end else None
    if said.precision == "until":
        return ("until", end)
    return (said.precision, start, end)


class Maker:
    """Makes one answer; each layout is a method that returns its words and what they mean."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311  # a test
        self.here = situation(self.chance)
        self.clock: Clock = clock(self.here, self.chance)
        self.cells: dict[str, str] = {}

    def one(self, *forms: str) -> str:
        return self.chance.choice(forms)

    def day(self, after: dt.date | None = None) -> Named:
        found = named(self.here, self.chance, after=after)
        self.cells["day"] = found.way if "day" not in self.cells else f"{self.cells['day']} + {found.way}"
        return found

    def hour(self, *, exact: bool = False) -> Said:
        found = hour(self.here.custom, self.chance, EXACT) if exact else hour(self.here.custom, self.chance)
        self.cells["hour"] = found.way if "hour" not in self.cells else f"{self.cells['hour']} + {found.way}"
        return found

    def true(self, day: Named, said: Said | None) -> Truth:
        return true(day.day, said, self.clock.zone)

    def phrase(self, day: Named, said: Said) -> str:
        """Return a day with its hour, either first."""
        behind = "" if said.precision == "part_of_day" else self.clock.behind
        if said.words in {"am", "pm"}:
            return f"{day.words} {said.words}"
        if said.words.startswith(("in the", "around lunch")) or (
            said.precision == "part_of_day" and self.chance.random() < 0.7
        ):
            forms: tuple[str, ...] = (
                (f"{day.on}{day.words} {said.words}",)
                if said.words.startswith(("in the", "around", "first", "end", "before", "after"))
                else (f"{day.words} {said.words}",)
            )
        else:
            forms = (
                f"{day.on}{day.words} {said.at}{said.words}{behind}",
                f"{day.words} {said.at}{said.words}{behind}",
                f"{day.words} {said.words}{behind}",
                f"{said.words}{behind} {day.on}{day.words}",
                f"{day.words}, {said.words}{behind}",
            )
        return self.chance.choice(forms)

    def offer(self, words: str) -> str:
        """Return a sentence that offers a time."""
        return self.chance.choice((
            f"How about {words}?", f"{words} works for me.", f"I could do {words}.", f"Would {words} suit you?", f"I'm free {words}.", f"Let's say {words}.", f"{words}?",
            f"I can do {words}", f"What about {words}?", f"{words} is good for me.", f"Are you free {words}?", f"Could we talk {words}?", f"Let's do {words}.", f"{words} would be great.",
            f"I have time {words}.",
        ))  # fmt: skip
