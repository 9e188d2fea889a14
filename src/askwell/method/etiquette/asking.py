"""Whether a sentence asks for a job: openly, by the back door, or not at all."""

import re

from askwell.method.etiquette.shipped import shipped

_SENTENCE_END = re.compile(r"(?<=[.?!])\s+|\n+")


def asks_for_job(sentence: str) -> bool:
    """Return whether one sentence asks for work. What takes a job back counts as not said, and only that.

    >>> asks_for_job("I am not asking for a job.")
    False
    >>> asks_for_job("I am not asking for a job, but please keep me in mind.")
    True
    """
    return any("asks_for_job" in language.topics.of(sentence) for language in shipped().languages)


def job_asks_in(text: str) -> list[str]:
    """Return the sentences of a text that ask for work."""
    return [part.strip() for part in _SENTENCE_END.split(text) if part.strip() and asks_for_job(part)]


def without_job_asks(text: str) -> str:
    """Return a text of the seeker's own without the sentences that ask for work, so that no draft is built on one."""
    return " ".join(
        part for part in _SENTENCE_END.split(text) if part.strip() and not asks_for_job(part)
    ).strip()
