"""A question of theirs told back: "What would you like to know most?" was "what I would like to know most"."""

import re

_I = re.IGNORECASE
_LEADS_IN = re.compile(
    r"^(?:(?:and|but|so|also|just|one (?:more )?question|out of curiosity|by the way|before that|first|in the meantime|meanwhile)\b[,:]?\s+)+",
    _I,
)
_AUX = r"would|could|can|should|will|might|may|must|do|are|were|have|had"
_ASKED = re.compile(
    rf"^(?:(?P<what>(?:what|which|who|whom|where|when|why|how)\b(?:\s+(?!(?:{_AUX})\b)[\w'’-]+){{0,4}})\s+)?"
    rf"(?P<aux>{_AUX})\s+(?P<who>you|I|we)\b(?P<rest>[^?;:“”\"]*)\?$",
    _I,
)
# "Would a call do?", "Is it okay if ...": what is asked about is neither of us.
_OF_A_THING = re.compile(
    r"^(?P<aux>would|could|can|will|is|are|was)\s+(?P<thing>it|that|this|(?:an?|the|this|your|my)(?:\s+[\w'’-]+){1,2}?)\s+"
    r"(?P<rest>(?:do|work|be|suit|help|fit|count|matter|ok(?:ay)?|fine|all right|enough|possible|for|about|on|in|by)\b[^?;:“”\"]*)\?$",
    _I,
)
_FORMS = {"are": "am", "were": "was"}
_OTHERS = {
    "your": "my", "yours": "mine", "yourself": "myself", "you": "me",
    "my": "your", "mine": "yours", "myself": "yourself", "me": "you", "our": "your",
}  # fmt: skip
_PERSON = re.compile(rf"\b(?:{'|'.join(_OTHERS)})\b", _I)
# What a swap of pronouns would leave with a verb that does not fit.
_WITH_A_VERB = re.compile(r"\b(?:I|we|you)(?:['’]\w+|\s+\w+)?\b.*\b(?:I|we|you)\b|\b(?:I|we)\b|\byou['’]|\byou\s+(?:are|were|have|do|can|will|would|could|think|want|like|know|need)\b", _I)  # fmt: skip
LONGEST = 120


def told_back(question: str) -> str:
    """Return a question as it goes on behind "You asked", in my words for theirs; "" where it cannot be turned for sure.

    >>> told_back("What would you like to know most?")
    'what I would like to know most'
    >>> told_back("Would a call do?")
    'whether a call would do'
    >>> told_back("Are you still a student?")
    'whether I am still a student'
    """
    plain = _LEADS_IN.sub("", " ".join(question.split()))
    found = _ASKED.match(plain)
    if not found and (thing := _OF_A_THING.match(plain)) and not _WITH_A_VERB.search(thing["rest"]):
        said = _turned(f"{thing['thing']} {thing['aux']} {thing['rest']}".rstrip())
        return f"whether {said[:1].lower()}{said[1:]}".replace(
            f" {thing['aux']} ", f" {thing['aux'].lower()} "
        )
    if not found or len(plain) > LONGEST or _WITH_A_VERB.search(found["rest"]):
        return ""
    aux, is_me = found["aux"].lower(), found["who"].lower() == "you"
    aux = "" if aux == "do" else f" {_FORMS.get(aux, aux) if is_me else aux}"
    asked = _turned(found["what"]) if found["what"] else "whether"
    who = "I" if is_me else "you"
    return f"{asked[:1].lower()}{asked[1:]} {who}{aux}{_turned(found['rest'])}".rstrip()


def _turned(words: str) -> str:
    return _PERSON.sub(lambda word: _OTHERS[word.group().lower()], words)
