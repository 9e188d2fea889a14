"""Answering what they asked: from what is known where it is one of the usual questions, else a place for the answer with the question in it."""

import re
from dataclasses import replace

from askwell.method.letters.facts import Facts, prompt
from askwell.method.letters.openings import NOT_NAMED, background
from askwell.method.letters.wordings import say

_LONGEST_SHOWN = 80
_SOURCE = re.compile(
    r"\b(?:where|how)\b[^?]*\b(?:get|got|find|found|come\s+across|hear|heard|have)\b[^?]*\b(?:me|my|name|address|e-?mail|number)\b"
    r"|\bwho\b[^?]*\b(?:gave|sent|told|referred|suggested|pointed)\b",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"\bwho\s+are\s+you\b|\babout\s+(?:yourself|you)\b|\byour\s+background\b|\bwhat\s+(?:do|are)\s+you\s+(?:do|doing|studying)\b",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"\bhow\s+(?:long|much\s+(?:of\s+my\s+)?time|many\s+minutes)\b(?!\s+(?:have|did|has|were))", re.IGNORECASE
)


def answer_to(asked: str, facts: Facts) -> str:
    """Return what answers a question of theirs; ``asked`` are their words, or "" where they are not known."""
    known = [
        _source(facts) if _SOURCE.search(asked) else "",
        background(replace(facts, said_before=frozenset())) if _WHO.search(asked) else "",
        say("how_long", facts) if _LENGTH.search(asked) else "",
    ]
    if any(known):
        return " ".join(part for part in known if part)
    return prompt(f"Your answer to “{_short(asked)}”" if asked else "Your answer to their question")


def _source(facts: Facts) -> str:
    if not facts.referrer_name:
        return prompt(NOT_NAMED)
    return say("source" if facts.named_referrer else "unnamed", facts)


def _short(asked: str) -> str:
    """Return a question as it can stand in a prompt: on one line, without brackets, and cut at a word."""
    words = " ".join(re.sub(r"[\[\]]", "", asked).split())
    if len(words) <= _LONGEST_SHOWN:
        return words
    return f"{words[:_LONGEST_SHOWN].rpartition(' ')[0]} …"
