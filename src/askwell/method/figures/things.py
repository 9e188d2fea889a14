"""Of what a figure is told: travel, meetings, nights, a first post; else the words around it."""

import re
from collections.abc import Mapping

from askwell.method.alike import content

# What people call some things of which they like to tell how much; ours. The key stands for all of them.
_CALLED: Mapping[str, str] = {
    "travel": r"travel\w*|on the road|on site|on-site|at (?:the )?clients?|away from home|away|fly\w*|hotels?|trips?",
    "at home": r"at home|from home|home office|remote\w*",
    "office": r"in the office|at the office|office days?",
    "meetings": r"meetings?",
    "writing": r"writ\w+",
    "papers": r"paperwork|admin\w*|forms|documentation|charting|tickets|e-?mails?",
    "people": r"patients?|clients?|customers?|students?|families",
    "nights": r"nights?|go-lives?",
    "weekends": r"weekends?|saturdays?|sundays?",
    "on call": r"on[- ]call",
    "rush": r"deadlines?|busy|season\w*|peak|crunch|submissions?|launch\w*|rush|worst|before an?|end of the|year[- ]end|overtime",
    "part": r"part[- ]time|half[- ]time",
    "first": r"to start|starting|starts?|entry|juniors?|first (?:post|job|year)|beginn\w+|graduates?|new(?:comer)?s?|trainees?|associates?",
    "later": r"seniors?|experienced|leads?|principal|managers?|director\w*|top|after (?:\w+ )?years|later|partner\w*|in charge",
    "freelance": r"freelanc\w+|contract\w*|self-employed|per diem|agency|day rate",
    "extra": r"bonus\w*|overtime|raises?|cut",
}
_THINGS = {key: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for key, words in _CALLED.items()}
# What counts or measures says nothing of what a figure is told of.
_UNITS = frozenset(
    content(
        """time times day days week weeks month months year years hour hours night percent half third quarter every each other once twice
        about around roughly nearly almost least most maybe people take need one two three four five six seven eight nine ten twelve
        fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand before since after within team"""
    )
)
# Words in common, of the shorter side, from which two figures count as told of the same.
SHARED = 0.5


def things_in(text: str) -> frozenset[str]:
    """Return the keys of the things that words name."""
    return frozenset(key for key, words in _THINGS.items() if words.search(text))


def thing_nearest(text: str, *, start: int, end: int) -> frozenset[str]:
    """Return the key of the thing that stands nearest to the figure from ``start`` to ``end``, none where no thing is named."""
    found = [
        (max(match.start() - end, start - match.end(), 0), key)
        for key, words in _THINGS.items()
        for match in words.finditer(text)
    ]
    return frozenset([min(found)[1]]) if found else frozenset()


def words_around(text: str) -> frozenset[str]:
    """Return the words, without their endings, that tell of what a figure is told."""
    return content(text) - _UNITS


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether two figures are told of the same, by their things or words; where neither names any they are not."""
    return len(one & other) >= max(1.0, SHARED * min(len(one), len(other)))
