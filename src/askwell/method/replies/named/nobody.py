"""Whether an answer to "who might know somebody who ...?" says plainly that nobody comes to mind."""

import re

_SOMEBODY = r"(?:any|some)(?:\s?one|\s?body)(?:\s+(?:like|who|in|with|else|at|right)\b)?|a\s+(?:single\s+)?(?:soul|name|person)|any\s+(?:names|people)|who\s+(?:to|could|might)"
_NOT = (
    r"(?:do\s+not|don['’]?t|cannot|can\s+not|can['’]?t|couldn['’]?t|could\s+not|didn['’]?t|wouldn['’]?t|not)"
)
_NOBODY = re.compile(
    rf"\b(?:no\s?-?one|nobody|none(?:\s+of\s+(?:my|our|them))?)\b(?!\s+(?:better|more|but|except|like|knows\s+(?:more|better|it)))"
    rf"|\bno\s+(?:names?|idea|clue)\b|\b{_NOT}\s+(?:\w+\s+){{0,3}}?(?:know|think\s+of|come\s+up\s+with|have|find)\s+(?:\w+\s+){{0,2}}?(?:{_SOMEBODY})"
    rf"|\bcan['’]?t\s+(?:\w+\s+){{0,2}}?(?:think\s+of|help)\b|\b(?:drew|drawing)\s+a\s+blank\b|\b(?:not\s+really|nope|sorry,?\s+no|no,?\s+sorry)\b"
    r"|\bniemand\w*\b|\bkenne\s+(?:\w+\s+)?kein\w*|\bpersonne\b|\bnadie\b",
    re.IGNORECASE,
)


def names_nobody(text: str) -> bool:
    """Return whether the words say that nobody comes to mind. Whether they name somebody all the same is for the caller to know."""
    return bool(_NOBODY.search(text))
