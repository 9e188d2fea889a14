"""What a note says beside a name of where this one works: "talk to Marcus Oyelaran at Brightline Billing, she knows him"."""

import re

_SENTENCE_ENDS = re.compile(r"[.;!?](?:\s|$)")
# Behind the comma another thought begins.
_FURTHER = re.compile(
    r"(?:,|\s[-–]|\s(?:and|but|because|since|so)\b)\s+(?:s?he|they|we|i|you|it|which|that|whom|there)\b"
    r"|,?\s+(?:who\s+(?!works\b|is\b)|about\b|for a\b|on (?:monday|tuesday|wednesday|thursday|friday)\b)",
    re.IGNORECASE,
)


def told_with(name: str, note: str) -> str:
    """Return the part of a note that begins with a name and tells of this one alone; "" where the name does not stand there."""
    at = note.find(name)
    if at < 0:
        return ""
    told = _SENTENCE_ENDS.split(note[at:])[0]
    return _FURTHER.split(told)[0].strip(" ,")
