"""What stands before a list of people and is said of each: "Four from the agency days: ", "I know a couple of underwriters: "."""

import re
from dataclasses import dataclass

from askwell.method.replies.named.ties import tie_in
from askwell.method.replies.named.trades import names_a_trade, of_one

_HEADING = re.compile(
    r"[^.:\n]{0,40}?\b(?P<many>two|a\s+couple|three|four|five|six|a\s+few|some|several)\s+(?:of\s+)?(?P<what>[^.:\n]{3,50}):\s",
    re.IGNORECASE,
)
_MANY = {"two": 2, "a couple": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_LONGEST_TITLE = 3  # words


@dataclass(frozen=True, slots=True)
class Heading:
    """What an answer says of the first ``many`` people it names, each empty where it says nothing."""

    many: int = 0
    title: str = ""
    relation: str = ""


def heading_of(text: str) -> Heading:
    """Return what an answer says before it names anybody, of all whom it will name."""
    found = _HEADING.match(text)
    if not found:
        return Heading()
    what = found["what"].strip()
    many = _MANY.get(" ".join(found["many"].casefold().split()), len(text))
    is_title = names_a_trade(what) and len(what.split()) <= _LONGEST_TITLE
    return Heading(many, of_one(what) if is_title else "", tie_in(what))
