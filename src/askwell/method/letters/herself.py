"""What the seeker jotted down about herself, as sentences: "student" is "I am a student." in a letter."""

import re

from askwell.method.articles import with_article
from askwell.method.doers import Number, number_of_doers
from askwell.method.letters.facts import Facts, own_words
from askwell.method.letters.wordings import say
from askwell.method.work_name import in_a_sentence

LONGEST_NOTE = 12
"""Words of a reason that may be no sentence; a longer one is taken for what it is."""
_FIRST = re.compile(r"(?<=[.!?…])\s+")
_OF_ME = re.compile(r"\b(?:I|me|my|mine|we|us|our)\b")
_DOING = re.compile(
    r"(?:(?:currently|recently|now|still|also)\s+)?\w{2,}ing\b(?!\s+(?:is|was|are))", re.IGNORECASE
)
_BEING = re.compile(
    r"(?:interested|based|retired(?!\s+(?:in|on|last|this|after)\b)|certified|licensed|skilled|experienced|employed|unemployed|married|new|fresh)\b",
    re.IGNORECASE,
)
_DID = re.compile(r"(?:[a-z]+ed|ran|taught|built|wrote|sold|spent|grew|began|left|went)\b", re.IGNORECASE)
_SPENT = re.compile(
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)\+?\s+(?:years?|yrs?|months?)\b",
    re.IGNORECASE,
)
# "Night nurse, 11 years", "mechanic for eight years"; neither "two years ago" nor "two years of law school".
_LASTED = re.compile(
    rf",?\s+(?:for\s+)?(?P<time>{_SPENT.pattern})(?=\s*(?:[,.;!]|$|\b(?:in|at)\b))", re.IGNORECASE
)
_OVER = re.compile(
    r"\b(?:discharged|retired|until|formerly?|ex|past|laid off|let go|stopped|left|quit)\b", re.IGNORECASE
)
_HEAD = re.compile(r"\s*[,(;.:–—/&]|\s+(?:and|with|at|in|of|for|from|on|who|to|turned)\s")
_ARTICLE = re.compile(r"an?\s+", re.IGNORECASE)
_SAYS = re.compile(
    r"\b(?:I|I['’]\w+|me|my|we|our|you|your|it|it['’]s|they|he|she|her|his|there|this|that|nobody|everyone|is|are|was|were|has|have|had|can|could|would"
    r"|will|do|does|did)\b",
    re.IGNORECASE,
)
_FEELS = re.compile(
    r"(?:(?:always|really|just)\s+)*(?:love|like|enjoy|want|hope|need|care|believe|miss|prefer|loved|liked|enjoyed|wanted|missed|grew)\b",
    re.IGNORECASE,
)


def introduced(facts: Facts) -> str:
    """Return her introduction, the first of it made a sentence where it was jotted down: "nurse, 10 years", "studying law in Leeds"."""
    words = own_words(facts.introduction)
    first, *more = _FIRST.split(words, maxsplit=1)
    return " ".join((_with_who(first), *more))


def _with_who(words: str) -> str:
    """Return a sentence that says of whom it is, as far as its form tells how."""
    if not words or _OF_ME.search(words):
        return words
    small = in_a_sentence(words)
    small = small if small[1:2].isupper() else f"{small[:1].lower()}{small[1:]}"
    if _SPENT.match(words):
        return f"I have spent {small}"
    head = _HEAD.split(_ARTICLE.sub("", words), maxsplit=1)[0]
    if number_of_doers(head) is Number.ONE:
        return _being(small if _ARTICLE.match(words) else with_article(small))
    if _DOING.match(words) or _BEING.match(words):
        return f"I am {small}"
    if words.casefold().startswith("born "):
        return f"I was {small}"
    return f"I {small}" if _DID.match(words) else words


def _being(what: str) -> str:
    """Say what she is, or has been for so many years."""
    lasted = _LASTED.search(what)
    if not lasted or _OVER.search(what[: lasted.start()]):
        return f"I am {what}"
    told = f"{what[: lasted.start()]} for {lasted['time']}{what[lasted.end() :]}"
    return f"I {'was' if _OVER.search(what) else 'have been'} {told}"


def reason(facts: Facts) -> str:
    """Return why this work, in her own words; a note such as "the outdoors" stands in a sentence of ours."""
    words = own_words(facts.appeal)
    if _SAYS.search(words) or words.casefold().startswith("because") or len(words.split()) > LONGEST_NOTE:
        return words
    small = words if words[1:2].isupper() else f"{words[:1].lower()}{words[1:]}"
    if _FEELS.match(words):
        return f"I {small}"
    return say("draws", facts, words=in_a_sentence(small.rstrip(" .!?…"))) if words else ""
