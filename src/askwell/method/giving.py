"""What somebody said they need, and who or what of the seeker's may serve: "give and get" of the handout.

A need is told by who has it: "we need a proofreader" is theirs, "you need a degree" is what the work asks of others.
"""

import re
import uuid
from collections.abc import Collection
from dataclasses import dataclass

from askwell.method.alike import content

# So much of the thing that is needed must be heard in what is offered: of "a Spanish tutor" one of the two words.
SERVES = 0.5
MOST = 2
# By these words notes are looked up that may tell a need; ``need_of`` reads them.
SIGNS = ("need", "looking", "could use", "short", "lack", "wish", "searching", "hard to find")
_HIM = r"(?:we|they|i|he|she|(?:our|the|my|his|her|their)\s+\w+|[A-Z]\w+)"
_OFTEN = r"(?:(?:still|also|always|badly|really|just|only|currently|desperately|often|do)\s+)*"
_WANTS = (
    r"(?:needs?|needed|could\s+(?:really\s+)?use|(?:is|are|am|['’]re|['’]s|['’]m)\s+(?:\w+\s+)?(?:looking|searching)\s+for"
    r"|(?:is|are|am|['’]re|['’]s)\s+(?:always\s+)?short\s+of|lacks?|wish(?:es)?\s+(?:we|they|she|he|i)\s+(?:had|knew))"
)
_THEIR_NEED = re.compile(
    rf"(?:^|[,.;:(]\s*|\b(?:and|but|so|that)\s+)(?:{_HIM}\s*)?{_OFTEN}{_WANTS}\b(?P<what>[^.;!?]+)",
    re.IGNORECASE,
)
_BARE = re.compile(r"^\s*(?:looking|searching)\s+for\b(?P<what>[^.;!?]+)", re.IGNORECASE)
# What the work asks of those who want it, what is not needed, and what is to be done rather than found.
_OF_OTHERS = re.compile(
    r"\b(?:you|one|applicants?|candidates?|people|beginners?|juniors?|everybody|everyone|it|job|work|this|that|n['’]t|not|never|no)"
    r"(?:['’]\w+)?\s+(?:\w+\s+)?(?:need|needs|needed|lack|lacks)\b|\bneed(?:s|ed)?\s+(?:not|no)\b|\bno\s+need\b",
    re.IGNORECASE,
)  # fmt: skip
_TO_DO = re.compile(r"^\s*(?:to|for\s+you\s+to)\s+", re.IGNORECASE)
_VAGUE = content(
    "people person someone somebody anyone new good better more help know knows real really work job company firm team place year"
    " experience thing lot kind right young first always soon time hire who whom with can could one two three few days hours weeks months part"
)
# What follows says more of the thing, and is not the thing: "a proofreader who can read charts".
_MORE_OF_IT = re.compile(
    r"\s*(?:,|\b(?:who|whom|that|which|for|with|to|in|on|at|of|and|from)\b)", re.IGNORECASE
)

# A second thought behind it: "a new intern and I have no time to search", "a room, because ours is closed".
_SAID_BEHIND = re.compile(
    r"\s*(?:[,;–—]\s*|\s)(?:(?:and|but|so|or|yet)\s+(?=(?:we|they|he|she|it|there|nobody|no one|everybody|everyone|people|that|this|the \w+ (?:is|are|has|have)|our \w+ (?:is|are|has|have)"
    r"|my \w+ (?:is|are|has|have)|(?-i:I))\b)|(?:because|since|as|while|although|though|if|when)\s+(?=(?:we|they|he|she|it|there|nobody|ours?|my|the|(?-i:I))\b))",
    re.IGNORECASE,
)
_THEIRS = {"our": "their", "ours": "theirs", "us": "them", "my": "their", "mine": "theirs", "me": "them"}
_OURS = re.compile(r"\b(?:our|ours|(?-i:us)|my|mine|me)\b", re.IGNORECASE)
_OF_ME = re.compile(r"\b(?:we|(?-i:I|i)|you|your|he|she|his|her|him)\b|\b(?-i:I)['’]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A person or a note that may serve, with the words by which that is told."""

    key: uuid.UUID
    text: str


def need_of(text: str) -> str:
    """Return what the words say is needed by who says them or their house; "" where they tell no such need."""
    found = _BARE.search(text) or _THEIR_NEED.search(text)
    if found is None or _OF_OTHERS.search(text) or _TO_DO.match(found["what"]):
        return ""
    return found["what"].strip(" ,:-–—")


def as_told_on(need: str) -> str:
    """Return a need as somebody else is told of it: without what was said behind it, and theirs where it was ours; "" where that cannot be told.

    >>> as_told_on("a Spanish interpreter for our plant tours")
    'a Spanish interpreter for their plant tours'
    """
    alone = _SAID_BEHIND.split(need, maxsplit=1)[0].strip(" ,:-–—")
    said = _OURS.sub(lambda word: _THEIRS[word.group().lower()], alone)
    return "" if _OF_ME.search(said) else said


def words_of_need(need: str) -> frozenset[str]:
    """Return the words that tell one need from another, without their endings."""
    return content(need) - _VAGUE


def serving(need: str, offers: Collection[Offer]) -> list[Offer]:
    """Return at most two offers that speak of the thing that is needed, those first that share the most words of the need."""
    wanted = words_of_need(need)
    thing = words_of_need(_MORE_OF_IT.split(need, maxsplit=1)[0]) or wanted
    held = {offer.key: content(offer.text) & wanted for offer in offers}
    fitting = [offer for offer in offers if thing and len(held[offer.key] & thing) >= SERVES * len(thing)]
    return sorted(fitting, key=lambda offer: -len(held[offer.key]))[:MOST]
