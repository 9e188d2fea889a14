"""By what a pay is counted, the hour, the day, the week, the month or the year: as it is said, as its amount makes plain, or as the amount beside it says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from askwell.method.guesses.facts.typed import Fact

_PERS = {
    "hour": "hour",
    "hr": "hour",
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
    "annum": "year",
    "dai": "day",
    "annual": "year",
}
# What stands between an amount and its span: "3,200 gross a month", "52,000 before tax".
_GROSS = r"(?:\s*,?\s*(?:brutto|netto|gross|net|before tax(?:es)?|after tax(?:es)?)\b)?"
PER = re.compile(
    rf"^{_GROSS}\s*(?:/|an?\b|per\b|each\b|every\b)\s*(?P<per>hour|hr|day|week|month|year|annum)\b|^{_GROSS}\s*(?P<ly>hourly|daily|weekly|monthly|yearly|annually)\b",
    re.IGNORECASE,
)
# "The monthly salary is 2,900", "paid weekly".
_NAMED = re.compile(
    r"\b(?P<ly>hourly|daily|weekly|monthly|yearly|annual)\s+(?:pay|wages?|salary|salaries|income|gross|net|rates?)\b|\bpaid\s+(?P<paid>hourly|daily|weekly|monthly|yearly|annually)\b",
    re.IGNORECASE,
)
# Nobody is paid so much by the month, but where a month's pay has five figures.
_A_YEAR, _A_YEAR_IN_SMALL_COIN = 10_000, 150_000
_SMALL_COINS = frozenset(["SEK", "DKK", "NOK", "INR"])
# Amounts so many times apart at most are counted alike: "3,100 a month, after the exam 3,900", but not "$22, later 54".
_ALIKE = 2


@dataclass(frozen=True, kw_only=True)
class Amount:
    """A pay as it was read and the bare numbers of its words; ``bare`` where they say neither thousands nor by what it is counted."""

    fact: Fact
    low: float
    high: float
    bare: bool


def period_said(said: re.Match[str] | None) -> str:
    """Return the period that the words right behind an amount say, a match of ``PER``; "" where they say none."""
    if said is None:
        return ""
    return _PERS[(said["per"] or said["ly"].removesuffix("ly")).casefold()]


def period_made_plain(text: str, most: float, currency: str) -> str:
    """Return the period of an amount beside which none stands: as the line names it, else the year where nothing else pays so much, else ""."""
    if named := _NAMED.search(text):
        return _PERS[(named["ly"] or named["paid"]).casefold().removesuffix("ly")]
    return "year" if most >= (_A_YEAR_IN_SMALL_COIN if currency in _SMALL_COINS else _A_YEAR) else ""


def share_periods(amounts: Sequence[Amount]) -> list[Fact]:
    """Return the pays of a line; a bare amount is counted by what the one before it is, or else the one behind, where the two lie close."""
    facts = _in_one_money([one.fact for one in amounts])
    for place in range(1, len(facts)):
        facts[place] = _shared(amounts[place], facts[place], facts[place - 1])
    for place in reversed(range(len(facts) - 1)):
        if not facts[place].value["per"]:
            facts[place] = _shared(amounts[place], facts[place], facts[place + 1])
    return facts


def _in_one_money(facts: list[Fact]) -> list[Fact]:
    """Return the pays of a line, those without a sign of money in that of the others, where these have one: "$58,000 a year, she makes 74k"."""
    signs = {fact.value["currency"] for fact in facts if fact.value["currency"]}
    if len(signs) != 1:
        return facts
    [sign] = signs
    return [replace(fact, value={**fact.value, "currency": sign}) for fact in facts]


def _shared(one: Amount, fact: Fact, beside: Fact) -> Fact:
    """Return a fact with the period and the currency of the one beside it, where it is bare and about as much."""
    other, per = beside.value["low"], beside.value["per"]
    if not (one.bare and isinstance(other, float) and other and 1 / _ALIKE <= one.low / other <= _ALIKE):
        return fact
    value = {**fact.value, "currency": fact.value["currency"] or beside.value["currency"]}
    return replace(fact, value={**value, "low": one.low, "high": one.high, "per": per} if per else value)
