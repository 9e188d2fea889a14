"""A seed becomes an answer with its truth."""

import datetime as dt
import re

from tests.method.replies.offers.answers import CLOSERS, OPENERS, Answer, Maker, Truth
from tests.method.replies.offers.layouts import LAYOUTS

_MOST_TRIES = 100
_SOON = dt.timedelta(minutes=30)
# Where an aside about the clock stands more than once, nobody writes it each time.
_AGAIN = re.compile(r"(\(I'm in \w+( \w+)?\))(?=.*\1)", re.DOTALL)


def answer(seed: int) -> Answer:
    """Return the answer of a seed; chances that nobody would write (a time that is over, one said twice) are thrown again."""
    for again in range(_MOST_TRIES):
        make = Maker(seed * _MOST_TRIES + again)
        layout = make.chance.choice(LAYOUTS)
        words, truth = layout(make)
        if _makes_sense(words, truth, make):
            break
    words = _AGAIN.sub("", words).replace("m..", "m.").replace(",,", ",")
    make.cells |= {"layout": layout.__name__, "clock": make.clock.way, "custom": make.here.custom}
    return Answer(_framed(make, words), make.here, truth, make.cells)


def _framed(make: Maker, words: str) -> str:
    """Return the words between how people begin and end, with where they are if that is told apart."""
    text = make.one(*OPENERS) + words
    if text[-1].isalnum() or text[-1] == ")":
        text += "."
    if make.clock.apart:
        text = make.one(f"{text.rstrip()} {make.clock.apart}", f"{make.clock.apart} {text}")
    return text + ("\n" if text.endswith("\n") else "") + make.one(*CLOSERS)


def _makes_sense(words: str, truth: list[Truth], make: Maker) -> bool:
    moments = [at for row in truth for at in row[1:] if isinstance(at, dt.datetime)]
    if len(set(truth)) < len(truth) or any(at < make.here.at + _SOON for at in moments):
        return False
    if re.search(r"[A-Z]\w+ \d{1,2} [ap]m\b|(?:noon|midnight)ish", words):
        return False  # "Feb 1 pm"
    parts = [(row[1], row[2]) for row in truth if row[0] == "part_of_day"]
    if parts and make.clock.way not in {"none", "lives"}:
        return False  # whether the clock of the other hour holds for "Friday morning" too, nobody knows
    starts = [row[1] for row in truth if row[0] in {"exact", "from"}]
    for start, end in parts:
        if any(_lies_in(at, start, end) for at in starts):
            return False  # the hour is the better word for it
    return all(row[1] != make.here.today for row in truth if row[0] == "day")


def _lies_in(at: object, start: object, end: object) -> bool:
    assert isinstance(at, dt.datetime)
    assert isinstance(start, dt.datetime)
    assert isinstance(end, dt.datetime)
    return start <= at < end
