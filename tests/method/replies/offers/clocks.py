"""How people say by which clock they mean an hour."""

import random
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from tests.method.replies.offers.situations import Situation

_SHORT = {
    "America/Chicago": ("CT", "Central", "CST", "central time", "Chicago time"),
    "America/New_York": ("ET", "Eastern", "EST", "eastern time", "New York time"),
    "America/Denver": ("MT", "Mountain", "Mountain time", "Denver time"),
    "America/Los_Angeles": ("PT", "Pacific", "PST", "pacific time", "LA time"),
    "Europe/London": ("UK time", "London time", "GMT", "BST"),
    "Europe/Dublin": ("Irish time", "Dublin time"),
    "Asia/Kolkata": ("IST", "Indian time", "India time", "Mumbai time"),
    "Australia/Sydney": ("AEST", "Sydney time"),
    "Europe/Berlin": ("CET", "Berlin time", "German time"),
    "Europe/Amsterdam": ("CET", "Amsterdam time", "Dutch time"),
    "Europe/Madrid": ("CET", "Madrid time", "Spanish time"),
}
_CITY = {
    "America/Chicago": ("Chicago", "Milwaukee"), "America/New_York": ("Boston", "New York"), "America/Denver": ("Denver", "Boulder"),
    "America/Los_Angeles": ("Seattle", "Los Angeles"), "Europe/London": ("Leeds", "London"), "Europe/Dublin": ("Dublin", "Cork"),
    "Asia/Kolkata": ("Mumbai", "Pune"), "Australia/Sydney": ("Sydney",), "Europe/Berlin": ("Berlin", "Hamburg"),
    "Europe/Amsterdam": ("Amsterdam", "Utrecht"), "Europe/Madrid": ("Madrid", "Barcelona"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clock:
    """Words behind an hour that name a clock, words of a sentence of its own, and the clock."""

    way: str
    zone: ZoneInfo
    behind: str = ""
    apart: str = ""


def _season_fits(words: str, here: Situation) -> bool:
    """Return whether GMT or BST is what clocks there show: nobody in London means Iceland's clock in July."""
    return not (words == "GMT" and here.at.dst())


def clock(here: Situation, chance: random.Random) -> Clock:
    """Return by which clock an answer's hours are said; mostly no word tells."""
    way = chance.choice(
        ("none", "none", "none", "none", "short", "brackets", "mine", "yours", "lives", "other")
    )
    own = str(here.theirs)
    if way in {"short", "brackets"}:
        words = chance.choice([one for one in _SHORT[own] if _season_fits(one, here)])
        return Clock(way, here.theirs, f" ({words})" if way == "brackets" else f" {words}")
    if way == "mine":
        return Clock(
            way,
            here.theirs,
            chance.choice((" my time", " here", " my end", f" my time (I'm in {chance.choice(_CITY[own])})")),
        )
    if way == "yours":
        return Clock(way, here.mine, chance.choice((" your time", " for you", " your end")))
    if way == "lives":
        return Clock(
            way,
            here.theirs,
            apart=chance.choice(
                (
                    f"I'm in {chance.choice(_CITY[own])}, by the way.",
                    f"I'm based in {chance.choice(_CITY[own])}.",
                    f"I live in {chance.choice(_CITY[own])} so allow for that.",
                )
            ),
        )
    if way == "other":
        zone = chance.choice([one for one in _SHORT if one != own])
        other = Situation(here.at.astimezone(ZoneInfo(zone)), ZoneInfo(zone), here.mine, here.custom)
        words = chance.choice([one for one in _SHORT[zone] if _season_fits(one, other)])
        return Clock(way, ZoneInfo(zone), f" {words}")
    return Clock("none", here.theirs)
