"""What somebody who gave a name said of whose name it is, out of all that was said to the seeker."""

import re

from askwell.method.letters.names import first_name
from askwell.method.replies.sentences import sentences

LEAST_SAID = 3
"""Words that are neither the name nor the work nor the house."""
LONGEST = 160
_WORDS = re.compile(r"[^\W\d_]+")
_THEM = re.compile(r"\b(?:he|she|they|him|his|hers?|them|their)\b")
# Said to the seeker, not of the person; and what is between the two of them.
_TO_ME = re.compile(
    r"\b(?:you|your|me know|tell (?:him|her|them)|say hi|leave (?:me|my name) out|regards|love from)\b"
    r"|^(?:(?:so|then|maybe|perhaps|also|please|just|first|next|well)\b,?\s+)*"
    r"(?:try|ask|call|ring|phone|text|mail|e-?mail|message|contact|meet|(?:write|talk|speak|reach|turn|get|go|start)\b.*?"
    r"\b(?:to|with|out|hold|via)|look (?:up|for)|(?:how|what) about|why not|there(?:'|’)?s|there is|i(?:'d|’d| would) (?:try|ask|call))\b"
)
# "You should write to her", "Do ask him"; not "I will ask her", which leaves it with them.
_SENDS = re.compile(
    r"(?:^(?:(?:so|then|maybe|perhaps|also|please|just|do|first|next|well)\b,?\s+)*|\byou\s+(?:\w+\s+){0,2}?(?:should|could|can|must|ought to|may|might|need to|have to)\s+(?:\w+ly\s+|just\s+|also\s+)?)"
    r"(?:try|ask|call|ring|phone|text|mail|e-?mail|message|contact|meet|drop\b[^.?!]{0,30}\bline|(?:write|talk|speak|reach|turn|get)\b[^.?!]{0,20}?\b(?:to|with|out|hold))\b"
)

# What is said of them behind the name, up to the next thing.
_BEHIND_NAME = re.compile(
    r"[,;:–—(-]\s*(?:and\s+)?(?P<who>(?:she|he|they)\b(?:['’]\w+)?)(?P<tells>\s+(?:[^,.;:!?()@\n]|(?<=\b[A-Z])\.|(?<=\b(?:St|Dr|Mr|Ms))\.(?=\s+[A-Z])|(?<=\bMrs)\.){4,100})(?=[,.;:!?()]|\s+(?:and|at)\s+\S+@|$)",
    re.IGNORECASE,
)


def sends_to(words: str) -> bool:
    """Return whether somebody who gave a name told the seeker to write or to talk to that person ("write to her", "you should call him")."""
    return any(_SENDS.search(one.text.casefold()) for one in sentences(words))


def words_about(words: str, *, name: str, known: str = "") -> str:
    """Return what was said of a person in one or two sentences, "" where nothing was.

    ``words`` are kept paragraph by paragraph, the newest last: those of the newest that says something are taken. A sentence
    tells of the person where it has the name, or "he", "she", "they"; one to the seeker ("You can say I sent you") does not.
    ``known`` is what stands on the card: a line of a card says nothing.
    """
    card = set(_WORDS.findall(f"{name} {known}".casefold()))
    first = first_name(name).casefold()
    for paragraph in reversed(re.split(r"\n\s*\n", words)):
        read = (_of_them_alone(one.text, first) for one in sentences(paragraph))
        said = [one for one in read if _says_something(one.casefold(), first, card)]
        if said:
            both = " ".join(said[:2])
            return both if len(both) <= LONGEST else said[0]
    return ""


def _of_them_alone(sentence: str, first: str) -> str:
    """Return what is said of them behind their name in a sentence that sends the seeker there, as one of its own; others as they are.

    "Talk to Dana, she runs training at Northshore, dana@northshore.example" holds "She runs training at Northshore."
    """
    if not (_TO_ME.search(sentence.casefold()) or "@" in sentence) or first not in sentence.casefold():
        return sentence
    behind = _BEHIND_NAME.search(sentence, sentence.casefold().index(first))
    if not behind:
        return sentence
    tells = f"{behind['who']}{behind['tells']}".strip()
    return f"{tells[:1].upper()}{tells[1:]}."


def _says_something(said: str, first: str, card: set[str]) -> bool:
    words = _WORDS.findall(said)
    tells = (bool(first) and first in said) or bool(_THEM.search(said))
    return (
        tells
        and "@" not in said
        and not _TO_ME.search(said)
        and sum(word not in card for word in words) >= LEAST_SAID
    )
