"""What reads like a hint in a letter to somebody who could hire: words about work that is to be had."""

import re

_OF_WORK_TO_BE_HAD = re.compile(
    r"\b(?:hir(?:e|es|ed|ing)|recruit\w*|openings?|vacanc(?:y|ies)|headcount|positions?|applicants?|appl(?:y|ied|ying)|job market"
    r"|(?:bring|take|taking|took|bringing|brought)s? (?:\w+ ){0,4}on|short of (?:people|staff|hands)|(?:open|empty) (?:seats?|posts?|places?)"
    r"|(?:may|might|could|will) be an? (?:place|opening|post|spot|seat|job)|(?:place|post|spot|seat|job) for me)\b",
    re.IGNORECASE,
)


def tells_of_work_to_be_had(words: str) -> bool:
    """Return whether words tell of places to be had, which in a letter of thanks or news would sound like asking for one."""
    return bool(_OF_WORK_TO_BE_HAD.search(words))
