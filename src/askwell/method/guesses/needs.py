"""Whether a line says that something is asked for, or that nobody asks for it: "not hired without it", "no degree needed"."""

import re

# Of these topics a line tells what somebody must bring.
ABOUT_NEEDS = frozenset(["criteria", "skills", "training", "hiring", "values"])
# Phones write “don’t”.
_NO = r"(?:no|not|n['’]t|never|nobody|no one|none)"
# A denial before one of these insists: "they don't interview anybody without one", "two exams or they don't read on".
_INSISTED = re.compile(
    rf"{_NO}\b[^.;:!?]{{0,60}}\b(?:without|unless|until|till|optional)\b|\bor\b[^.;:!?]{{0,40}}{_NO}\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    rf"\bno\b(?:\s+[\w'’-]+){{0,4}}\s+(?:is\s+|was\s+)?(?:needed|required|necessary)\b|\bnot\s+(?:needed|required|necessary|a must|looked at)\b"
    rf"|{_NO}\b(?:\s+[\w'’-]+){{0,2}}\s+(?:needs?|needed|requires?|required|asks?|asked|checks?|checked|cares?|cared|looks? at|looked at|reads?|counts?)\b"
    r"|\bwithout\s+(?:one|it|any)\b|\b(?:had|has|have)\s+(?:no|none|neither)\b|\b(?:overrated|wallpaper|decoration|optional|waste of|nice to have)\b",
    re.IGNORECASE,
)


def need_told(text: str) -> str:
    """Return ``for`` where a line insists on something, ``against`` where it says that nobody asks for it, "" where neither."""
    if _INSISTED.search(text):
        return "for"
    return "against" if _DENIED.search(text) else ""
