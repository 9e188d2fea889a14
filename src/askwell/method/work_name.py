"""How the work explored is said in a sentence, however it was typed: a field, who does it, or what one would like to do.

A letter says "about medical writing", "about the work of a nurse", "about working with animals"; a friend knows someone who
"works in medical writing", "works as a nurse".
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from askwell.method.articles import with_article
from askwell.method.doers import ALWAYS_CAPITAL, ORDINARY, Number, number_of_doers

_WISH = re.compile(
    r"^(?:i|we)(?:['’]d|\s+would)?\s+(?:\w+ly\s+|just\s+|always\s+)?(?:want|wanted|wish|hope|like|love|plan|intend|dream|think)"
    r"\s+(?:to|of|about)\s+|^(?:i|we)(?:['’]m|\s+am|\s+are)\s+(?:\w+ly\s+)?(?:interested|curious|thinking)\s+(?:in|about|of)\s+|^to\s+(?=[a-z])",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto\s+$", re.IGNORECASE)
_BECOMING = re.compile(r"^(?:be|become|being|becoming)\s+(?:(?:an?|the)\s+)?(?=\w)", re.IGNORECASE)
_SOMETHING = re.compile(
    r"^(?:something|anything|a job|jobs|work)\s+(?=(?:with|in|at|for|around)\b)", re.IGNORECASE
)
_NO_NAME = re.compile(
    r"^(?:i|we|you|it|what|how|why|who|where|when|whether|not|no|don['’]?t|idk|maybe|any|anything|something)\s",
    re.IGNORECASE,
)  # fmt: skip
_ARTICLE = re.compile(r"^(?:a|an)\s+", re.IGNORECASE)
_OF_WORK = re.compile(r"^the (?:work|job|life|craft|trade) of\b", re.IGNORECASE)
_ORDINARY = re.compile(r"\w[^\W\d_A-Z]+(?:['’-][^\W\d_A-Z]+)*")
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Work:
    """A kind of work in a sentence: after "about", and after "they". Both are "" where it cannot be said."""

    about: str
    doing: str


@lru_cache(maxsize=256)  # a page says the same one many times
def work_named(typed: str, *, is_industry: bool = False) -> Work:
    """Return how a kind of work is said; what is an industry is never somebody who works there."""
    name = " ".join(typed.split()).rstrip(".!?,;: ")
    wished = _WISH.sub("", name, count=1)
    if wished != name:
        return (
            _wish(wished) if _TO.search(name[: -len(wished)]) else work_named(wished, is_industry=is_industry)
        )
    if not name or (_NO_NAME.search(name) and not _SOMETHING.match(name)):
        return Work("", "")
    if _SOMETHING.match(name) or _BECOMING.match(name):
        return _wish(name)
    if is_industry:
        return _field(name)
    return _doer(_ARTICLE.sub("", name)) or _field(name)


def _wish(words: str) -> Work:
    """Say what somebody would like to do: "be a nurse", "work with animals", "help people"."""
    if become := _BECOMING.match(words):
        return _doer(words[become.end() :], sure=True) or Work("", "")
    if with_what := _SOMETHING.match(words):
        rest = words[with_what.end() :]
        return Work(f"working {rest}", f"work {rest}")
    verb, _, rest = words.partition(" ")
    if _NO_NAME.search(words) or not verb.isalpha():
        return Work("", "")
    return Work(f"{_gerund(verb)} {rest}".strip(), words)


def _field(name: str) -> Work:
    said = in_a_sentence(name)
    if _OF_WORK.match(said):
        return Work(said, "do that work")
    if said.startswith("working "):
        return Work(said, f"work {said.removeprefix('working ')}")
    return Work(said, f"work in {said}")


def _doer(name: str, *, sure: bool = False) -> Work | None:
    number = number_of_doers(name) or (Number.ONE if sure else None)
    said = in_a_sentence(name)
    if number is None:
        return None
    who = said if number is Number.MANY else with_article(said)
    return Work(f"the work of {who}", f"work as {said if number is Number.MANY else who}")


def in_a_sentence(work: str) -> str:
    """Return a kind of work as it stands in a sentence: "Medical Writing" loses its capitals; "UX design" and "English teaching" keep theirs, and so do several of which one may be a name."""
    if work and all(map(_is_plain, work.split())):
        return " ".join(word if word.isupper() else word.lower() for word in work.split())
    first, *others = work.split() or [""]
    keeps = not _ORDINARY.fullmatch(first) or first.casefold() in ALWAYS_CAPITAL
    if keeps or any(word[:1].isupper() for word in others):
        return work
    return work[:1].lower() + work[1:]


def _is_plain(word: str) -> bool:
    """Return whether a word is no name, or is a short form that stays as it is."""
    bare = word.strip("(),;:/&")
    if not bare or bare == bare.lower() or (bare.isupper() and len(bare) > 1):
        return True
    small = bare.casefold()
    return small not in ALWAYS_CAPITAL and (small in ORDINARY or number_of_doers(small) is not None)


def _gerund(verb: str) -> str:
    """Return "helping", "making", "running" of a verb as it is typed."""
    small = verb.lower()
    if re.search(r"[^e]e$", small) and not small.endswith(("ye", "oe")):
        return f"{small[:-1]}ing"
    doubled = len(small) <= _SHORT and re.search(r"^[^aeiou]*[aeiou][bdgklmnprt]$", small)
    return f"{small}{small[-1] if doubled else ''}ing"
