"""What an answer asks besides when to talk: that is settled by a time, the rest wants words."""

import datetime as dt
import re

from askwell.method.replies import times
from askwell.method.replies.acts import asking, deciding
from askwell.method.replies.sentences import Sentence, sentences

# "Does that work for you?", "When are you free?", "Would Thursday suit?"
_ABOUT_A_TIME = re.compile(
    r"\b(?:works?|suits?|fits?|ok(?:ay)?|good|fine|convenient|possible|do|make it)(?:\s+(?:with|for|to)\s+(?:you|your\s+\w+))?\s*\?"
    r"|\b(?:free|available|availability|calendar|what\s+time|which\s+day|how\s+soon)\b|\bwhen\s+(?:are|would|could|can|might|do|is|works|suits|shall|should)\b",
    re.IGNORECASE,
)


def asked_in(said: str, *, received_at: dt.datetime, zone: dt.tzinfo) -> list[str]:
    """Return the questions in their own words ``said`` that are about something other than a time, in order."""
    return [
        one.text
        for one in sentences(said)
        if one.asks and not _is_about_a_time(one, received_at=received_at, zone=zone)
    ]


def _is_about_a_time(one: Sentence, *, received_at: dt.datetime, zone: dt.tzinfo) -> bool:
    if _ABOUT_A_TIME.search(one.text) or asking.FOR_TIMES.search(one.text):
        return True
    named = times.offered([one], received_at=received_at, zone=zone, my_zone=zone)
    return bool(list(named)) or bool(deciding.SUGGESTS.search(one.text))
