"""Typed facts in words: "$19 an hour", "40 to 50 hours a week", "from 4:00 am"."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Protocol

from askwell.method.wording import clock


class FactLike(Protocol):
    """What a fact needs to be put into words; a guess made into one and the row both do."""

    @property
    def kind(self) -> str:
        """A kind of fact_kinds.KINDS."""

    @property
    def text(self) -> str:
        """What was told, or the name."""

    @property
    def low(self) -> float | None:
        """The lower end of a range."""

    @property
    def high(self) -> float | None:
        """The upper end."""

    @property
    def currency(self) -> str:
        """A sign."""

    @property
    def per(self) -> str:
        """Hour, day, week, month or year."""

    @property
    def begins(self) -> str:
        """A time of day."""

    @property
    def ends(self) -> str:
        """A time of day."""

    @property
    def state(self) -> str:
        """Asked, promised or received."""


_STATES = {"asked": "asked for", "promised": "promised", "received": "received"}


def in_words(fact: FactLike) -> str:
    """Return a fact in words: its value where it has one, else what was told."""
    if fact.kind == "job_description":
        return _STATES.get(fact.state, "asked for")
    if fact.kind == "pay" and fact.low is not None:
        return under(
            f"{_range(fact, fact.currency, _number if fact.currency else _bare_number)}{_per(fact)}",
            _condition(fact.text),
        )
    if fact.kind == "hours":
        words = " ".join(_hours(fact))
        return under(words, _condition(fact.text)) if words else fact.text
    return fact.text


def under(words: str, condition: str) -> str:
    """Return a fact with the condition under which it holds: "$26 an hour (with the Class I license)"."""
    return f"{words} ({condition})" if condition else words


def as_written(text: str) -> str:
    """Return what stands in the note, of the text of a fact: without the condition put behind it."""
    return text.rpartition(" (")[0] if _condition(text) else text


def _condition(text: str) -> str:
    """Return the condition with which the text of a fact ends."""
    head, _, said = text.rpartition(" (")
    return said.removesuffix(")") if head and said.endswith(")") else ""


def _hours(fact: FactLike) -> Iterator[str]:
    if fact.low is not None:
        yield f"{_range(fact, '', _plain_number)} hours{_per(fact)}"
    if fact.begins:
        yield f"from {_clock(fact.begins)}"
    if fact.ends:
        yield f"to {_clock(fact.ends)}"


def _range(fact: FactLike, sign: str, number: Callable[[float], str]) -> str:
    low, high = fact.low or 0.0, fact.high if fact.high is not None else fact.low or 0.0
    return f"{sign}{number(low)}" if low == high else f"{sign}{number(low)} to {sign}{number(high)}"


def _plain_number(value: float) -> str:
    """Return hours as one writes them: 38, 37.5."""
    return f"{value:g}"


def _bare_number(value: float) -> str:
    """Return an amount of no known money: 22.5, and 74,000 with its thousands parted."""
    return f"{value:,.0f}" if value == int(value) else f"{value:g}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"


def _per(fact: FactLike) -> str:
    return f" {'an' if fact.per == 'hour' else 'a'} {fact.per}" if fact.per else ""


def _clock(words: str) -> str:
    hour, _, minute = words.partition(":")
    return clock(dt.datetime.combine(dt.date.min, dt.time(int(hour), int(minute or 0))))
