"""Which way a view of the seeker's own points: what she could do, could not, or doubts, whatever else the words lean to."""

import re

_DOUBTS = re.compile(
    r"\b(?:not sure|unsure|i wonder|no idea|should ask|ask about|check whether|have to (?:find out|ask|see|check))\b|^\W*check\b",
    re.IGNORECASE,
)
# Phones write “don’t”.
_COULD_NOT = re.compile(
    r"(?:don['’]t|do not) think (?:i|that i) could\b|\b(?:i\s+)?(?:can['’]?t|cannot|couldn['’]t|could not)\b(?!\s+wait)|\brules? (?:this|it|that|me) out\b|\bnot for me\b"
    r"|\bout of the question\b|^\W*no\b|,\s*no\W*$",
    re.IGNORECASE,
)
_COULD = re.compile(
    r"\b(?:could|can|would|i['’]d)\s+(?:do|live with|put up with|handle|manage|picture|see myself|imagine)\b|\b(?:was|were|am|i['’]m|be) (?:fine|at home) ?(?:with)?\b"
    r"|\b(?:feels?|felt|sounds?) right\b|\b(?:wouldn['’]t|don['’]t|do not) mind\b|\bdoes(?:n['’]t| not) bother\b|\bi want that\b|\bwant(?:ing|ed)? to (?:go|come) back\b",
    re.IGNORECASE,
)


def view_told(text: str) -> str:
    """Return ``for`` where she says that she could, ``against`` that she could not, ``neutral`` that she doubts, "" where none of them."""
    if _DOUBTS.search(text):
        return "neutral"
    if _COULD_NOT.search(text):
        return "against"
    return "for" if _COULD.search(text) else ""
