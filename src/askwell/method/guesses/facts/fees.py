"""What money is paid out: a fee, dues, a membership, tools to buy; it is nobody's pay."""

import re

_PART = re.compile(r"[,;.!?](?!\d)|\b(?:and|but)\b", re.IGNORECASE)
_FEES = r"(?:fees?|dues|tuition|deposit|co-?pay|fine)"
_PAID_FOR = r"(?:card|exams?|tests?|licen[cs]es?|courses?|class(?:es)?|permit|application|certificates?|certification|renewal|books?|boots|uniform|tools)"
_FEE_BEFORE = re.compile(
    rf"\b(?:{_FEES}|costs?|cost me|spend|spent|charges?|{_PAID_FOR} (?:is|was|runs))\b[^,;.]*$", re.IGNORECASE
)
_FEE_BEHIND = re.compile(
    rf"^\s*(?:[\w-]+\s+){{0,2}}{_FEES}\b|^\s*(?:an?\s+\w+\s+|per\s+\w+\s+)?(?:for|to (?:sit|take|renew|get|apply for|pass))\s+(?:an?|the|your|each|every)\s+(?:[\w-]+\s+){{0,2}}?{_PAID_FOR}\b",
    re.IGNORECASE,
)
_PAY = re.compile(r"\b(?:pays?|wage|salary|raise|bonus)\b", re.IGNORECASE)
# What one buys, rents, joins or sits to be let in, and what one does to get it.
_TOOLS = r"(?:tools?|boots|shoes|scrubs|uniforms?|gear|kit|equipment|supplies|software|laptop|books?|knives|shears|scissors|stethoscope|helmet|gloves|harness|instruments?)"
_OWED = (
    r"(?:dues|memberships?|subscriptions?|(?:malpractice|liability|health|car|truck|my|your|his|her|their|own) insurance|rent|rental|parking|gas|fuel|diesel|tolls?|bus pass|registration"
    r"|retakes?|tries|attempts?|sittings?|background checks?|finger-?print(?:s|ing)?|drug test|physical|visa|bond|association|society|guild|out of pocket)"
)
_DOES = r"(?:buys?|bought|buying|join(?:s|ing)?|subscrib\w+|renew(?:s|ed|al|ing)?|register\w*|enroll?\w*|sign(?:ed|s)? up|(?:you|i|he|she|they|we) owes?|rents?|set (?:me|him|her|you) back)"
# "Gas station manager, $900 a week": what stands before another noun is not what is paid for.
_ALONE = r"(?=\s*(?:$|[:(–-])|\s+(?:(?:downtown|here|there|alone|now|today)\s+)?(?:is|are|was|were|runs?|costs?|eats?|takes?|at|about|around|of|for|another|each)\b)"
_PAID_OUT = re.compile(rf"\b(?:{_TOOLS}|{_OWED})\b{_ALONE}|\b{_DOES}\b", re.IGNORECASE)
_OUT_BEHIND = re.compile(
    rf"^\s*(?:an?\s+\w+\s+|each\s+|per\s+\w+\s+)?(?:out of (?:\w+ )?(?:own )?pocket\b|(?:in|for|on|of)\s+(?:(?:the|my|your|his|her|own)\s+){{0,2}}(?:{_TOOLS}|{_OWED})\b)"
    r"|^\s*(?:an?|per|each)\s+(?:try|attempt|sitting|retake|go|pop|pair|copy|seat)\b",
    re.IGNORECASE,
)
_INCOME = re.compile(
    r"\b(?:pays?|paid|wages?|salar\w+|raises?|bonus|makes?|made|earn\w*|gets?|got|clears?|takes? home|starts?|starting|scale|rates?|stipend|allowance|reimburs\w+|gives?|leaves|charges?)\b",
    re.IGNORECASE,
)
# Between two commas there may stand the amount alone: "join the association, about $120 a year".
_FILLERS = re.compile(
    r"\b(?:about|around|roughly|some|maybe|another|plus|over|nearly|almost|up to|only|just|like|figure|say|for|at|that['’]s|it['’]s|is|each|the)\b",
    re.IGNORECASE,
)
_MOST = 20_000


def is_a_fee(before: str, behind: str, *, per: str = "", most: float = 0.0) -> bool:
    """Return whether an amount is paid for an exam, a membership or tools, and nobody's pay.

    ``before`` and ``behind`` are what stands around the amount, ``per`` by what it is counted and ``most`` its larger number:
    by the hour, or so much, nobody is asked for.
    """
    if _FEE_BEHIND.search(behind):
        return not _PAY.search(behind)
    last = _PART.split(before)[-1]
    if _FEE_BEFORE.search(last) and not _PAY.search(last):
        return True
    said = _said(before)
    if per == "hour" or most >= _MOST or _INCOME.search(said):
        return False
    return bool(_PAID_OUT.search(said) or _OUT_BEHIND.search(behind))


def _said(before: str) -> str:
    """Return the last part of what stands before an amount that says of what it is."""
    for part in reversed(_PART.split(before)):
        if re.search(r"\w", _FILLERS.sub("", part)):
            return part
    return ""
