"""What the form of a line tells where its words do not: money, times of day, numbers of people for one place."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from askwell.method.guesses.facts.courses import COURSE, SO_LONG
from askwell.method.guesses.facts.day import day_in
from askwell.method.guesses.facts.hours import without_times
from askwell.method.guesses.facts.pay import without_fees
from askwell.method.guesses.told.openings import LITTLE_WORK

_NUMBER = r"(?:\d[\d,.]{0,18}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds?|dozens|thousands?)"

_HOUR = r"(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?::\d{2}|[- ](?:thirty|fifteen))?"
# "Seventy to eighty-five": so many thousands a year.
_TENS = r"(?:(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and \w+| \w+)?)"

# Topic -> what a line about it looks like. Each counts once, however often it matches.
CUES: Mapping[str, re.Pattern[str]] = MappingProxyType({
    topic: re.compile(pattern, re.IGNORECASE)
    for topic, pattern in {
        # "$19/hr", "90k", "21 an hour", "58 to 64 starting", "low forties"
        "pay": r"[$€£]\s?\d(?:[\d,.]*\d)?(?:\s?k\b)?|\b\d+(?:\.\d+)?\s?k\b(?!\s*(?:run|race))|\b\d+(?:[.,]\d+)?\s*(?:an?|per|/)\s*(?:hour|hr|day|week|month|year)\b"
        r"|\b\d{2,3}\s*(?:to|-|–)\s*\d{2,3}\s+(?:to start|starting|at first|for a start|in town|new)\b|\b(?:low|mid|high|upper)[- ](?:thirt|fort|fift|sixt|sevent|eight|ninet)ies\b"
        rf"|^\W*{_TENS} (?:to|or|and) {_TENS}\b(?=\s*(?:[.,;!?]|$|to start|to begin|starting|at first|thousand|for a|in a|here|now))"
        r"|\b(?:union|minimum|scale|guild|day rates?|rates)\b[^.;]{0,120}?\d(?:[\d,.]*\d)?|\bstarts? at \d(?:[\d,.]*\d)?|\b(?:and|plus) change\b|\bcommission\b|\b(?:hundred|thousand) (?:in|after) a? ?(?:good|bad) year",
        # "4am starts", "seven to three-thirty", "two nights most weeks", "on call"
        "hours": r"\b\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?!\w)|\bat (?:one|two|three|four|five|six|seven) in the (?:morning|evening)\b"
        rf"|\b\d{{1,2}}[- ]?(?:hr|hour)s?\b(?! of practice|(?:\s+of)?\s+(?:[\w-]+\s+){{0,2}}?{COURSE})"
        r"|\b(?:nights?|weekends?|evenings?|saturdays?|sundays?|fridays?) (?:a|per|most|every|off|free|short)\b"
        r"|\b(?:every|most|each) (?:other |second |third |fourth )?(?:nights?|weekends?|evenings?|saturdays?|sundays?|fridays?)\b"
        r"|\b(?:twelves|tens|eights)\b|\b\w+-hour (?:blocks?|days?|shifts?)\b|\b(?:weekend|holiday|saturday|sunday)s?\b"
        rf"|^\W*{_HOUR}\s*(?:to|till|until|-|–)\s*{_HOUR}\b(?=[^$€£\d]*$|,)",
        # "Has to pass the CCA": what one is examined in has capitals
        "training": r"\b(?:has|have|had|needs?|must|got)(?: to)? (?:pass|sit|take|write|clear) (?:the|an?|your|her|his|their) (?-i:[A-Z]{2,6})\b"
        rf"|\b{SO_LONG}",
        # "300 applicants for one post", "two hundred letters for each"
        "market": rf"\b{_NUMBER}\b[^.;,]{{0,120}}\b(?:applicants?|applications?|letters|résumés|resumes|people (?:put in|applied)|put in)\b|\b{_NUMBER} (?:\w+ )?for (?:one|a single|each|every)\b"
        rf"|\b{_NUMBER} (?:open|empty|unfilled)\b|\b(?:can(?:no|['’]?)t|can not|never|not) (?:find|fill|get|staff|keep)\b"
        rf"|{LITTLE_WORK.pattern}",
    }.items()
})  # fmt: skip


def cued(text: str) -> dict[str, str]:
    """Return the topics that the form of a line suggests, with the words that do."""
    plain = without_fees(without_times(text))
    said = {
        topic: match[0].strip()
        for topic, pattern in CUES.items()
        if (match := pattern.search(plain if topic == "pay" else text))
    }
    if day := next(day_in(text), None):
        said.setdefault("hours", day[2].words)
    return said
