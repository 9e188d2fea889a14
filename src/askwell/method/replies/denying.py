"""What stands around the words for something that turns them round: a denial, a condition, another's will, a clause."""

import re

from askwell.method.replies.acts.vocabulary import NOT, PERSON_ROLE

_CLAUSE = re.compile(r"[^.?!\n;,]{0,300}")
_DENIAL = re.compile(rf"\b{NOT}\b", re.IGNORECASE)
_NO_DENIAL = re.compile(r"\bwhy\s+not\b|\bno\s+reason\b", re.IGNORECASE)
_DENIAL_BEFORE = re.compile(rf"\b{NOT}(?:\s+[\w’'-]+){{0,2}}\s+$", re.IGNORECASE)
# "I wouldn't know who to point you to" points nowhere, "if it's about a job I have to send you to our recruiters" not yet.
_KNOWS_NOBODY = re.compile(
    rf"\b{NOT}\s+(?:\w+\s+){{0,2}}?(?:know|think\s+of|sure|certain)\s+(?:who|whom|where|anyone|anybody|of\s+any\w*)\b[^.?!\n]{{0,30}}$",
    re.IGNORECASE,
)
# "Sorry not to be of more help", "I wish I could be of more use".
_NOT_OR_SELF = re.compile(
    rf"\b(?:{NOT}|(?:I|we)\s+(?:could|can|were))(?:\s+to)?\s+be\s+(?:of\s+)?(?:any\s+|much\s+)?$",
    re.IGNORECASE,
)
_IF_FOR_A_JOB = re.compile(
    r"\bif\s+(?:it|this|that|you)(?:['’](?:s|re)|\s+(?:is|are|want|need|mean))?\s+(?:\w+\s+)?(?:about|for|after|looking|applying|to\s+apply)\b[^.?!\n]*$",
    re.IGNORECASE,
)
# Somebody else is willing: "my team lead is happy to speak".
_ANOTHERS_WILL = re.compile(
    rf"\b(?:he|she|they|who|someone|somebody|people|team|{PERSON_ROLE}s?"
    rf"|(?-i:(?!I\b)[A-Z][\w’'-]+))\b(?:['’](?:s|d|ll|re))?(?:\s+(?:would|is|are|will|might|may"
    rf"|says?\s+(?:he|she)(?:['’]d)?|be|also|always|very|more\s+than|quite|really)\b)+\s*$"
    rf"|\b(?:he|she|they)['’](?:d|s|ll|re)\s+(?:be\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
# "What I can talk about", "whether I can help": nothing is offered.
_IN_A_CLAUSE = re.compile(
    r"\b(?:what|which|who|whom|if|whether|how|where|all|as|than|because|(?<=\w )that)\s+$", re.IGNORECASE
)
# Where a yes answers: at the head of a sentence or of a part of it, also behind a greeting or a small word.
_HEAD = re.compile(
    r"(?:\A|[\n.!?,;:()–—-])\s*(?:(?:well|oh|ah|and|but|so|hm+|then|hi|hello|hey|dear|ok|right|yes"
    r"|sure|great|in\s+principle)\b[\s,!.]*(?:[A-Z]\w+[\s,!]+)?)?$",  # the dashes people type
    re.IGNORECASE,
)
_OF_A_DAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?s?\b|\btomorrow\b|\btoday\b"
    r"|\d{1,2}(?:st|nd|rd|th)\b|\b(?:at|before|after|until)\s+\d|\b\d{1,2}/\d{1,2}\b"
    r"|\b(?:this|next)\s+week\b|\bmornings?\b|\bafternoons?\b|\bevenings?\b|\bearlier\b|\blater\b"
    r"|\bthat\s+(?:day|time)\b",
    re.IGNORECASE,
)


def is_denied(done: re.Match[str], *, inside: bool = True) -> bool:
    """Return whether a denial before it, or ``inside`` of it, turns round what is done."""
    if _NO_DENIAL.search(done.group()):
        return False
    return bool(
        (inside and _DENIAL.search(done.group()))
        or _before(_DENIAL_BEFORE, done, 40)
        or _before(_KNOWS_NOBODY, done, 70)
    )


def is_denied_behind(done: re.Match[str]) -> bool:
    """Return whether a denial stands in the clause that begins with it."""
    return bool(_DENIAL.search(_clause(done)))


def is_of_a_day(done: re.Match[str]) -> bool:
    """Return whether it is about a day: "I can't do Tuesday"."""
    return bool(_OF_A_DAY.search(_clause(done)[:45]))


def is_anothers(done: re.Match[str]) -> bool:
    """Return whether another is the one who will, or nothing is offered: "my team lead is happy to speak", "what I can talk about"."""
    return _before(_IN_A_CLAUSE, done, 20) or _before(_ANOTHERS_WILL, done, 60)


def is_of_self_or_for_a_job(done: re.Match[str]) -> bool:
    """Return whether nobody is pointed to: "sorry not to be of more help", "if it's about a job I have to send you to our recruiters"."""
    return _before(_NOT_OR_SELF, done, 60) or _before(_IF_FOR_A_JOB, done, 90)


def heads(done: re.Match[str]) -> bool:
    """Return whether it stands where a yes answers."""
    return _before(_HEAD, done, 60)


def _before(words: re.Pattern[str], done: re.Match[str], letters: int) -> bool:
    return bool(words.search(done.string, max(0, done.start() - letters), done.start()))


def _clause(done: re.Match[str]) -> str:
    clause = _CLAUSE.match(done.string, done.start())
    return clause.group() if clause else ""
