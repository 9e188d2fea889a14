"""Courses and exams in the words of a line: "40 hour orientation", "state exam, written then oral"."""

import re

from askwell.method.guesses.facts.numbers import SPELLED

COURSE = (
    r"(?:courses?|class(?:es)?|training|workshops?|seminars?|orientation|bootcamp|certification|academy)\b"
)
SO_LONG = rf"(?:\d{{1,4}}|{SPELLED})[\s-](?:hour|hr|day|week|month|semester)s?(?:\s+of)?\s+(?:(?!and\b|or\b)[\w-]+\s+){{0,2}}?{COURSE}"
_SORT = r"(?:written|oral|practical|theory|verbal|hands-on|road|skills|spoken|computer)"
_PART = rf"(?:an?\s+|the\s+)?{_SORT}(?:\s+(?:part|test|exam|one|half))?"
# "State exam, written then oral", "a written and a practical exam", "two exams, theory first, then a road test".
_WHOSE = rf"(?:(?:two|three|four|state|national|federal|county|city|provincial|bar|licensing|licensure|entrance|final|civil service|{_SORT})\s+)"
_EXAM = re.compile(
    rf"\b{_WHOSE}{{0,3}}(?:exams?|tests?)\b"
    rf"(?:\s*[,:(]?\s*(?:(?:is|are|first|both|and|then|and then|plus)\s+)*{_PART}(?:\s+first)?(?:\s*(?:,\s*|\b)(?:and|then|plus)\s+(?:then\s+)?{_PART})*)?",
    re.IGNORECASE,
)
_LONG = re.compile(rf"\b{SO_LONG}", re.IGNORECASE)
_LABEL = re.compile(r"^\W*training\s*:", re.IGNORECASE)
_SORTS = re.compile(rf"\b{_SORT}\b", re.IGNORECASE)
_TWO = 2


def is_plainly_of_one(text: str) -> bool:
    """Return whether a line, whatever it is about, tells how long a course is or what an exam is made of."""
    exams = _EXAM.finditer(text)
    return bool(_LONG.search(text)) or any(len(_SORTS.findall(match[0])) >= _TWO for match in exams)


def in_its_words(text: str) -> list[str]:
    """Return the courses that a line tells with how long they are, and the exams with what they are, as it says them."""
    told = [match[0] for match in _LONG.finditer(text)]
    told += [match[0] for match in _EXAM.finditer(text) if len(match[0].split()) >= _TWO]
    return [" ".join(words.split()) for words in told]


def told_whole(text: str, named: list[str]) -> list[str]:
    """Return what a line names of courses, each in its words; a word that stands in these, or only heads the line, is not told twice."""
    whole = in_its_words(text)
    said = " ".join(whole).casefold()
    heads = {"training"} if _LABEL.match(text) else set[str]()
    return [*whole, *(word for word in named if word.casefold() not in said and word not in heads)]
