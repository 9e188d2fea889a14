"""The same in the 300 characters that a LinkedIn note holds."""

from askwell.method.letters.facts import Facts, first_name, own_words, prompt
from askwell.method.letters.openings import source_of_name

LINKEDIN_NOTE = 300


def note_to_ask(facts: Facts) -> str:
    """Return the longest wording that fits a LinkedIn note; the appeal goes first, then the introduction is shortened."""
    topic = facts.occupation or prompt("the work")
    about = own_words(facts.introduction) or prompt("who you are in one sentence")
    why = own_words(facts.appeal)
    curious = f"I am curious about {topic}."
    for source in (
        source_of_name(facts),
        f"{facts.named_referrer} gave me your name." if facts.named_referrer else "",
    ):
        for middle in (f"{about} {curious} {why}", f"{about} {curious}", curious, ""):
            note = _one_line(facts, source, middle, _short_ask(facts))
            if len(note) <= LINKEDIN_NOTE:
                return note
    return _fitted(_one_line(facts, _short_ask(facts)))


def _one_line(facts: Facts, *parts: str) -> str:
    said = (f"Dear {first_name(facts.person_name)},", *parts, facts.seeker_name)
    return " ".join(part.strip() for part in said if part.strip())


def _short_ask(facts: Facts) -> str:
    return f"Would you have {facts.minutes} minutes for a short talk? Not asking for a job, and a no is fine."


def _fitted(note: str) -> str:
    """Return a note cut to the size that LinkedIn takes; only names of great length come to that."""
    return note if len(note) <= LINKEDIN_NOTE else f"{note[: LINKEDIN_NOTE - 1]}…"


def note_to_follow_up(facts: Facts, *, when: str, topic: str) -> str:
    """Return one kind follow-up as a note; ``when`` and ``topic`` are pieces of its sentences."""
    return _fitted(
        _one_line(
            facts,
            f"I wrote to you{when} and know that weeks get full.",
            f"I would still be glad of {facts.minutes} minutes about {topic}. If not, that is completely fine.",
        )
    )
