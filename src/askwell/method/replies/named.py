"""The people whom a friend names when asked for names: "try my cousin Ana Lima, she runs the lab at St. Jude, say I sent you"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from askwell.method.replies.naming import Name, names_in, without_title
from askwell.method.replies.permission import may_name
from askwell.method.replies.reaching import number_in
from askwell.method.replies.referrals import relation_near
from askwell.method.replies.sentences import unwrapped
from askwell.method.replies.stripping import own_words
from askwell.method.replies.turning import how_meant

_I = re.IGNORECASE
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_PAGE = re.compile(r"(?:https?://|www\.|linkedin\.com/)[^\s<>,;]+", _I)
_SHORT_NUMBER = re.compile(r"(?<![\w/.@-])\d{3}[-. ]\d{4}(?![\w@-])")
# Behind these words stands a house or a town: "at St. Jude". A comma may not stand between.
_AT = re.compile(
    r"\b(?:at|in|for|from|with|near|of|joined|left|bei|im|in\s+der|am)\s+(?:the\s+|der\s+|dem\s+)?((?:St|Mt|Ft)\.\s+)?$",
    _I,
)
_HOUSE = re.compile(
    r"\b(?:at|for|with|joined|bei)\s+(?:the\s+)?((?:(?:St|Mt|Dr)\.\s+)?[A-Z0-9][\w&’'.-]*(?:\s+(?:of|and|&|for|de)?\s*(?:the\s+)?[A-Z][\w&’'.-]*){0,4})"
)
_WORK = re.compile(
    r"\b(?:she|he|they|who)(?:\s+(?:now|still|also))?"
    r"(?:(?:['’]s|\s+(?:is|are|was|works\s+as))\s+((?:now\s+|still\s+)?(?:an?\s+|the\s+)?(?:head|director|[a-z][a-z-]*)\b[^,.;\n()]{0,60})"
    r"|\s+((?:runs?|leads?|heads?|manages?|teaches|writes|edits|designs|owns)\b[^,.;\n()]{2,60}))",
    _I,
)
# "Tom Reyes, nurse at Mercy", "Tom Reyes (nurse)", "Tom Reyes - nurse": what stands there without a verb is what somebody does.
_PLAIN_WORK = re.compile(
    r"^\s*[,(–-]\s*((?:an?\s+|the\s+)?[a-z][a-z’' -]{2,50}?)(?=\s+(?:at|in|for|with)\b|[,.;()\n]|$)", _I
)
_NO_WORK = re.compile(
    r"\b(?:say|tell|use|mention|my|we|you|your|but|she|he|they|who|i|and|his|her|e-?mail|phone|number)\b", _I
)
_INTRODUCES = re.compile(
    r"\bI(?:['’]ll|\s+will|\s+can|\s+could)\s+(?:introduce|connect|put\s+you|make\s+the\s+(?:intro|introduction)|write\s+(?:her|him|them)"
    r"|ask\s+(?:her|him|them)|give\s+(?:her|him|them)\s+a\s+call|tell\s+(?:her|him|them))",
    _I,
)
_ALL = re.compile(r"\b(?:them|both|either|everyone|all)\b", _I)
_UNLIKELY = -3
_LEAST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One person named in an answer. ``may_name`` is yes, no or unknown; ``words`` is what was said, as it came."""

    name: str
    title: str = ""
    organisation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    relation: str = ""
    may_name: str = "unknown"
    introduces: bool = False
    words: str = ""


def everyone_named(text: str, *, mine: Sequence[str] = ()) -> list[Named]:
    """Return the people whom an answer to "who might know somebody who ...?" names, in its order, each once.

    What was quoted or stood in a signature is left out. ``mine`` are full names that do not count: the seeker's own, and
    that of whoever answers. "Say I sent you" counts for whom it stands behind, "tell them I sent you" and "keep my name out of it" for all.
    """
    said = unwrapped(own_words(text).said)
    own = frozenset(word.casefold() for name in mine for word in re.findall(r"\w+", name))
    found = [name for name in names_in(said, mine=own) if _is_meant(said, name)]
    begins = [_begin(said, name) for name in found]
    people = [_one(said, *each) for each in zip(found, begins, [*begins[1:], len(said)], strict=False)]
    return list({one.name.casefold(): one for one in reversed(people)}.values())[::-1]


def _is_meant(text: str, name: Name) -> bool:
    if _stands_for_a_house(text, name):
        return False
    meant = how_meant(text, name)
    return meant > _UNLIKELY if name.full else meant >= _LEAST


def _stands_for_a_house(text: str, name: Name) -> bool:
    before = _AT.search(text, max(0, name.at - 25), name.at)
    return before is not None and (bool(before[1]) or how_meant(text, name) < _LEAST)


def _begin(text: str, name: Name) -> int:
    """Return where the words about a person begin: with the sentence or line, or where the one before ended."""
    before = text[: name.at]
    ends = [
        match.end()
        for match in re.finditer(
            r"(?<!\b(?:St|Mt|Dr|Mr|Ms))(?<!\bMrs)[.!?;]\s+|\n|,?\s+and\s+(?=[^,.;]*$)", before
        )
    ]
    return ends[-1] if ends else 0


def _one(text: str, name: Name, begin: int, end: int) -> Named:
    about, behind = text[begin:end].strip(), text[name.end : end]
    house = _HOUSE.search(behind)
    number = number_in(behind) or "".join(_SHORT_NUMBER.findall(behind)[:1])
    return Named(
        name=without_title(name.words),
        title=_title(_PAGE.sub("", behind)),
        organisation=house[1].rstrip(".,’'") if house else "",
        emails=tuple(match.rstrip(".") for match in _MAIL.findall(behind)),
        phones=(number,) if number else (),
        pages=tuple(match.rstrip(".)") for match in _PAGE.findall(behind)),
        relation=relation_near(text[begin : name.at]),
        may_name=_word_for_all(text) or may_name(about, about),
        introduces=bool(_INTRODUCES.search(about)),
        words=re.sub(r",?\s+and$", "", " ".join(about.split())).rstrip(" ,"),
    )


def _word_for_all(text: str) -> str:
    """Return what a sentence of its own says about using the name with all of them: "tell them I sent you"; else nothing."""
    for sentence in re.split(r"[.!?\n]", text):
        if not any(name.full for name in names_in(sentence)):
            word = may_name(sentence, sentence)
            if word == "no" or (word == "yes" and _ALL.search(sentence)):
                return word
    return ""


def _title(behind: str) -> str:
    return next((words for words in _works(behind) if not _NO_WORK.match(words)), "")


def _works(behind: str) -> Iterator[str]:
    for form in (_PLAIN_WORK, _WORK):
        if found := form.search(behind):
            said = next(filter(None, found.groups()))
            work = re.split(r"\s+(?:at|for|with|bei)\s+", _MAIL.split(said)[0])[0]
            yield re.sub(r"^(?:an?|the)\s+", "", work.strip(" ,"))
