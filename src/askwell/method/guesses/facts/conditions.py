"""Under what condition a pay is paid: "after two years", "with the license", "at night"."""

import re

_FEW = r"(?:\s+[\w'’$-]+)"
_WHEN = r"(?:nights?|weekends?|holidays?|sundays?|saturdays?|evenings?|(?:night|day|evening|second|third|late) shifts?|probation|training)"
_WHO = (
    r"(?:(?:class|grade|level|step|tier)\s+(?:[ivx]+|\d|[a-e])|trainees?|apprentices?|beginners?|juniors?|seniors?|journeym[ae]n|helpers?|interns?|supervisors?|foremen|managers?"
    r"|operators?|technicians?|(?:certified|licensed|registered|experienced) [a-z]+s|new (?:hires|people)|entry[ -]level|nights?|night shifts?|weekends?)"
)
_CONDITION = re.compile(
    rf"\bafter(?!\s+tax){_FEW}{{1,4}}|\b(?:with|without)\b{_FEW}{{0,5}}|\b(?:once|if|when|while|unless|until|as soon as|as long as)\b{_FEW}{{1,7}}"
    rf"|\b(?:at|on|for|during|in)\s+(?:the\s+)?{_WHEN}\b|\b(?:as|for)\s+(?:an?\s+|the\s+)?{_WHO}\b"
    r"|\bto (?:start|begin)\b|\bstarting\b|\bat first\b|\bat (?:the )?(?:start|beginning|top|end|entry)\b|\bin (?:the |your |my )?(?:first|second|third|fourth|fifth|tenth) year\b"
    r"|\bin year \w+\b|\bin (?:\d+|two|three|four|five|six|eight|ten) years\b",
    re.IGNORECASE,
)
# Whom or what the amount behind it is of: "Class I gets $26", "nights add two dollars".
_OF = re.compile(
    rf"\b(?P<who>{_WHO})\b(?:\s+[\w'’]+){{0,3}}\s*[+:=-]?\s*$|\bstart(?:s|ing)?\b(?:\s+\w+){{0,3}}\s*$|\btop(?:s|ping)? out at\s*$",
    re.IGNORECASE,
)
# "He makes $24 now, after 6 years": what is paid today is not what one begins with.
_NOW = re.compile(
    rf"\s*(?:right )?(?:now|today)\b(?:\s*,?\s*(?P<since>after{_FEW}{{1,3}}?\s+(?:years?|months?)))?",
    re.IGNORECASE,
)
_ON_TOP = re.compile(r"\b(?:adds?|extra|on top|differential|premium|more)\b(?! than)|\+\s*$", re.IGNORECASE)
_PART = re.compile(r"[,;.!?](?!\d)|\b(?:and|but)\b", re.IGNORECASE)
# Behind these a sentence follows; behind any other the next one begins with whom or what it is of: "after two years you get".
_OF_A_SENTENCE = ("once", "if", "when", "while", "unless", "until", "as soon", "as long")
_SENTENCE = re.compile(r"\s+(?:it|you|they|we|he|she|that|there|is|was|gets?|makes?|pays?)\b", re.IGNORECASE)
_LONGEST = 60
# "After the exam about $26": the word is of the amount.
_LOOSE_END = re.compile(
    r"\s+(?:about|around|roughly|approximately|some|maybe|perhaps|nearly|almost|at least|up to)$",
    re.IGNORECASE,
)


def condition_of(before: str, behind: str) -> str:
    """Return under what condition an amount is paid, in the line's own words; "" where it names none.

    ``before`` and ``behind`` are what stands around the amount and belongs to no other.
    """
    whole, behind, last = behind, _PART.split(behind)[0], _PART.split(before)[-1]
    top = ["on top"] if _ON_TOP.search(behind) or _ON_TOP.search(last) else []
    said = _CONDITION.search(behind) or _last(before) or _OF.search(last)
    words = _in_words(said) if said else ""
    if now := _NOW.match(whole):
        words = ", ".join(filter(None, ["now", words or (now["since"] or "").strip()]))
    return ", ".join([*top, words] if words else top)[:_LONGEST]


def _last(before: str) -> re.Match[str] | None:
    return next(reversed([*_CONDITION.finditer(before)]), None)


def _in_words(said: re.Match[str]) -> str:
    who = said.groupdict().get("who")
    if who:
        return " ".join(who.split())
    words = _LOOSE_END.sub("", " ".join(said[0].split()))
    words = words[:1].lower() + words[1:]
    if words.startswith("start"):
        return "to start"
    if words.startswith("top"):
        return "at the top"
    return words if words.startswith(_OF_A_SENTENCE) else _SENTENCE.split(words)[0]
