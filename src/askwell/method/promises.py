"""Whose promise a note line holds."""

import re

# What is done to me is theirs; so is what she, he or they will do. Everything else that is noted as a promise is
# mostly one's own (our judgement; the page after a talk asks).
_TO_ME = re.compile(
    r"\b(send|introduce|show|lend|give|tell|call|connect|forward|e-?mail|text|invite|put|let|ask|pass)\w*\s+(?:me|us)\b",
    re.IGNORECASE,
)
_THEY_WILL = re.compile(
    r"\b(she|he|they)(?:\s+(?:will|would|is going to|are going to|promised|offered|wants to)|['’]ll|['’]d)\b",  # phones write it so
    re.IGNORECASE,
)
_I_WILL = re.compile(
    r"\bI(?:\s+(?:will|would|am going to|promised|said|offered|should)|['’]ll|['’]d)\b"
)  # as above


def promised_by(text: str) -> str:
    """Return ``me`` or ``them``: who is to do what the line says, by the first of the two that it names as doing it."""
    mine, theirs = _I_WILL.search(text), _THEY_WILL.search(text)
    if mine or theirs:
        return "me" if mine and (not theirs or mine.start() < theirs.start()) else "them"
    return "them" if _TO_ME.search(text) else "me"
