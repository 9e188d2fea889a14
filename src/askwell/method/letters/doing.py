"""Who does the work that is looked into, as far as a title says: the nurse does nursing, the physician medicine."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from askwell.method.whom.field import same_work, words_in

_DATA = files("askwell.method.letters") / "data" / "doers.toml"
Doers = Mapping[tuple[str, ...], frozenset[str]]
"""Each doer with the words after which it is another work."""
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
# A profile strings several things together, and says of each where and for whom; the first is what somebody does.
_MORE = re.compile(r"\s*(?:[|•·;,/&]|\s[-–—]\s|\s@|\b(?:at|and|in|for|with)\b).*$", re.IGNORECASE)
_LEVEL = re.compile(r"(?:,?\s+(?:I{1,3}|IV|V|\d))+$")
# What does not tell one kind of work from another.
_OF_NO_WORK = frozenset((
    "a", "an", "the", "and", "of", "in", "for", "as", "with", "or", "to", "work", "working", "job", "jobs", "life", "craft", "trade", "be", "being", "becoming",
))  # fmt: skip
_NO_MORE = re.compile(
    r"\b(?:former(?:ly)?|ex|retired|previous(?:ly)?|until|once|past|was|aspiring|future|student|emerit\w+)\b",
    re.IGNORECASE,
)


def does_the_work(title: str, work: str) -> bool:
    """Return whether somebody with a title does a kind of work now: a senior medical writer does medical writing, a pharmacist does not.

    Where the table of fields and doers has the work, its doers alone do it: a medical librarian does no medicine, and a tree
    surgeon neither. What else the work is called, the title says too: who does family medicine is a family physician.
    """
    plain = _IN_BRACKETS.sub("", title)
    if _NO_MORE.search(title):
        return False
    said, named = words_in(plain), words_in(work)
    for field, doers in _doers().items():
        if (rest := _without(named, field)) is not None:
            head = words_in(_LEVEL.sub("", _MORE.sub("", plain.strip())))
            return _is_doer(head, doers, rest) and _says_all(said, rest)
    telling = [word for word in named if word not in _OF_NO_WORK]
    return bool(telling) and _says_all(said, telling)


def _is_doer(head: list[str], doers: Doers, rest: Sequence[str]) -> bool:
    """Return whether a title ends in a doer, with none before it of the words that make it another work: "tree surgeon".

    A word that the work looked into has itself, in the ``rest`` of its name, makes no other of it.
    """
    for doer, not_after in doers.items():
        if tuple(head[-len(doer) :]) == doer:
            another = {word for word in not_after if not any(same_work(word, one) for one in rest)}
            if another.isdisjoint(head[: -len(doer)]):
                return True
    return False


@cache
def _doers() -> Mapping[tuple[str, ...], Doers]:
    """Return who does each field, and after which words that is another work, by the words of its names, the longest first.

    A doer is a name of the field too.
    """
    groups = tomllib.loads(_DATA.read_text(encoding="utf-8"))["same"]
    named = {
        tuple(words_in(name)): {tuple(words_in(doer)): _not_after(group, doer) for doer in group["doers"]}
        for group in groups
        for name in (*group["fields"], *group["doers"])
    }
    return dict(sorted(named.items(), key=lambda one: -len(one[0])))


def _not_after(group: Mapping[str, Any], doer: str) -> frozenset[str]:
    barred = group.get("not_after", {})
    return frozenset([*barred.get("any", ()), *barred.get(doer, ())])


def _without(named: list[str], field: tuple[str, ...]) -> list[str] | None:
    """Return what else the name of a work says where it has a field in it; None where it has not."""
    for start in range(len(named) - len(field) + 1):
        if tuple(named[start : start + len(field)]) == field:
            rest = (*named[:start], *named[start + len(field) :])
            return [word for word in rest if word not in _OF_NO_WORK]
    return None


def _says_all(said: list[str], named: list[str]) -> bool:
    return all(any(same_work(word, other) or _is_doer_of(other, word) for other in said) for word in named)


def _is_doer_of(doer: str, craft: str) -> bool:
    """Return whether a word is who does a craft that ends in -ry: the carpenter, the mason, the potter."""
    stem = craft.removesuffix("ry")
    return stem != craft and doer.removesuffix("s") in {stem, f"{stem}er", f"{stem}r"}
