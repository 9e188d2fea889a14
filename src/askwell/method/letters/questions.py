"""Answering what they asked: from what is known where it is one of the usual questions, else a place for the answer with the question in it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from askwell.method.letters.facts import Facts, prompt
from askwell.method.letters.indirect import told_back
from askwell.method.letters.openings import NOT_NAMED, background
from askwell.method.letters.wordings import say

_LONGEST_SHOWN = 80
_YOU_ASKED = "You asked "
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
_FOR_A_JOB = re.compile(
    r"\b(?:are|were)\s+you\s+(?:\w+\s+)?(?:looking|asking|applying|after|hoping|searching|hunting)\b[^?]{0,30}\b(?:job|position|work|employment|vacancy|role|internship|opening)s?\b"
    r"|\b(?:do\s+you\s+(?:want|need|hope)|is\s+(?:this|it)\s+(?:\w+\s+)?(?:about|for))\b[^?]{0,20}\b(?:a\s+job|an?\s+(?:\w+\s+)?(?:position|opening|internship|vacancy)|employment)\b",
    re.IGNORECASE,
)
# What may be two questions in one sentence, and what begins or names one of them.
_PARTS = re.compile(r",\s+(?:(?:and|but)\s+)?|\s+(?:and|but)\s+", re.IGNORECASE)
_ASKS = re.compile(
    r"^(?:also\s+)?(?:how|what|which|when|where|who|whom|whose|why|are|is|do|does|did|can|could|would|will|should|may|have|has)\b(?!\s+much$)"
    r"|\b(?:by|over|on)\s+(?:the\s+)?(?:phone|zoom|video|teams)\b|\b(?:in\s+person|zoom|face\s+to\s+face)\b",
    re.IGNORECASE,
)
# "How and why did you get my name?": the first word asks nothing by itself.
_BARE = re.compile(r"^(?:how|what|which|when|where|who|whom|whose|why)$", re.IGNORECASE)
_FOR_RESUME = re.compile(r"\b(?:resume|résumé|cv|curriculum vitae)\b", re.IGNORECASE)


def besides_resume(asked: Sequence[str]) -> list[str]:
    """Return the questions without those for a resume, to which the resume is the answer."""
    return [one for one in asked if not _FOR_RESUME.search(one)]


def answer_to(asked: Sequence[str], facts: Facts) -> str:
    """Return what answers their questions, each in its turn; ``asked`` are their words, empty where they are not known.

    What only the seeker can answer gets a place for it that says what was asked.
    """
    if not asked:
        return prompt("Your answer to their question")
    known = "\n\n".join(dict.fromkeys(_with_the_rest(one, facts) or _place_for(one) for one in asked))
    first, *more = known.split(_YOU_ASKED)
    return _YOU_ASKED.join([first, *more[:1]]) + "".join(f"You also asked {one}" for one in more[1:])


def is_length_told(asked: Sequence[str]) -> bool:
    """Return whether one of the questions is how long the talk would take, to which the answer is the minutes."""
    return any(_LENGTH.search(one) for one in asked)


def _with_the_rest(asked: str, facts: Facts) -> str:
    """Return what is known for a question, with a place for what else stands in it; "" where nothing of it is known."""
    known = _answered(asked, facts)
    rest = [one for one in _parts(asked.rstrip(" ?")) if _ASKS.search(one) and not _is_known(one)]
    return " ".join([known, *(_place_for(_as_a_question(one)) for one in rest)]) if known else ""


def _parts(asked: str) -> list[str]:
    """Return what may each be a question; "how" of "how and why did you ask me" belongs to what comes behind it."""
    parts: list[str] = []
    for part in _PARTS.split(asked):
        is_of_one = bool(parts) and _BARE.match(parts[-1])
        parts = [*parts[:-1], f"{parts[-1]} and {part}"] if is_of_one else [*parts, part]
    return parts


def _as_a_question(part: str) -> str:
    plain = part.strip()
    return f"{plain[:1].upper()}{plain[1:]}?"


def _is_known(asked: str) -> bool:
    return any(one.search(asked) for one in (_SOURCE, _WHO, _LENGTH, _FOR_A_JOB))


def _answered(asked: str, facts: Facts) -> str:
    known = [
        _source(facts) if _SOURCE.search(asked) else "",
        background(replace(facts, said_before=frozenset())) if _WHO.search(asked) else "",
        say("how_long", facts) if _LENGTH.search(asked) else "",
        say("no_job", facts) if _FOR_A_JOB.search(asked) else "",
    ]
    return " ".join(part for part in known if part)


def _place_for(asked: str) -> str:
    told = told_back(asked)
    return (
        f"{_YOU_ASKED}{told}: {prompt('your answer')}"
        if told
        else prompt(f"Your answer to “{in_a_prompt(asked)}”")
    )


def _source(facts: Facts) -> str:
    if not facts.referrer_name:
        return prompt(NOT_NAMED)
    return say("source" if facts.named_referrer else "unnamed", facts)


def in_a_prompt(asked: str) -> str:
    """Return a question as it can stand in a prompt: on one line, without brackets, and cut at a word."""
    words = " ".join(re.sub(r"[\[\]]", "", asked).split())
    if len(words) <= _LONGEST_SHOWN:
        return words
    return f"{words[:_LONGEST_SHOWN].rpartition(' ')[0]} …"
