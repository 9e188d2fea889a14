"""How long a hint of work keeps, and when it is for."""

import re

from askwell.method.wording import plural

# After four weeks a hint may be gone; after twelve it most likely is. Our choice.
MAY_BE_GONE, LIKELY_GONE = 28, 84
WEEK = 7


def age_words(days: int) -> str:
    """Say what the age of a lead means; "" while it is fresh."""
    if days < MAY_BE_GONE:
        return ""
    heard = f"You heard it {plural(days // WEEK, 'week')} ago."
    if days < LIKELY_GONE:
        return f"{heard} Ask whether it still holds."
    return f"{heard} It has most likely changed: ask before you count on it."


_TIME = (
    "january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter"
    "|monday|tuesday|wednesday|thursday|friday|week|month|year|quarter"
)
# "In early summer", "every September", "end of May", "next month", "by the new year", "within two weeks".
_WHEN = re.compile(
    rf"\b(?:(?:likely |probably |maybe )?(?:by the end of|in|by|from|since|this|next|every|each|after|before|around|late in|early in|(?:at )?the end of|end of|within)\s+)"
    rf"(?:(?:the|early|mid|late|new|next|two|three|four|a|few|\d+)[\s-]+){{0,3}}(?:{_TIME})s?\b|\btomorrow\b",
    re.IGNORECASE,
)


def when_said(text: str) -> str:
    """Return the words of a hint that say when ("in early summer", "every September"); "" when none do."""
    found = _WHEN.search(text)
    return " ".join(found[0].split()) if found else ""
