"""How people of an answer are related to whoever wrote it, or to another who is named: "my cousin", "son of Marge"."""

import re
from collections.abc import Sequence

from askwell.method.replies.acts.vocabulary import PERSON_ROLE
from askwell.method.replies.named.trades import is_trade

_I = re.IGNORECASE
_ROLE = rf"(?:{PERSON_ROLE}|(?:sister|brother|mother|father|son|daughter)s?|ex|fianc[ée]e?|girlfriend|boyfriend|classmate|godmother|godfather|dentist|doctor|barber|accountant|lawyer|vet|pastor|priest|trainer|godchild|goddaughter)(?:[\s-]in[\s-]law)?"
# What leads from "her son" to his name: nothing, what he does, "called".
_DOING = r"(?:\s+(?:called|named|is|(?:who\s+)?(?P<does>[a-z]+s\s+[^,.;:\n()]{2,40}?)))?\s*[,:]?\s*"
_MINE = re.compile(
    rf"\b(?:my|our)\s+(?P<role>(?:[a-z-]+\s+){{0,2}}?(?:[a-z-]+['’]s\s+(?:[a-z-]+\s+)?)?{_ROLE}(?:['’]s\s+{_ROLE})?)\b(?!['’]s)(?P<rest>[^.;\n()]{{0,40}})$",
    _I,
)
# "My husband plays squash with" leads to another than him.
_WITH_ANOTHER = re.compile(r"\b(?:with|to|by|for|and|knows|met|married)\s+$", _I)
_THEIRS = re.compile(
    rf"(?:\b(?P<whose>(?-i:[A-ZÀ-Þ][\w-]+))['’]s|^['’]s|\b(?:his|her|their))\s+(?:(?:old|big|little|older|younger|other|own|good|best)\s+)?(?P<role>{_ROLE})\b{_DOING}$",
    _I,
)
_OF_ANOTHER = re.compile(rf"(?i:{_ROLE})\s+of\s+[A-ZÀ-Þ]")
_NO_TITLE = frozenset("boss lead head report contact lady guy partner supervisor manager foreman".split())  # noqa: SIM905  # one word a line would fill a screen


def relation_of(lead: str, *, before: str) -> str:
    """Return how somebody is related, as what leads to the name tells; ``before`` is who was named before."""
    if theirs := _THEIRS.search(lead):
        return f"{theirs['role']} of {theirs['whose'] or before}" if theirs["whose"] or before else ""
    mine = None if _WITH_ANOTHER.search(lead) else _MINE.search(lead)
    return " ".join(mine["role"].split()) if mine else ""


def of_the_friend(relation: str) -> str:
    """Return how whoever answers knows somebody: nothing where she is "daughter of Kim Park", who is another."""
    return "" if _OF_ANOTHER.match(relation) else relation


def leads_by_relation(before: str) -> int | None:
    """Return where "her son does the windmills, " begins at the end of a text, or None where the name behind is nobody's relation."""
    theirs = _THEIRS.search(before)
    return theirs.start() if theirs else None


def does_by_relation(lead: str) -> str:
    """Return what somebody does as it is said on the way to the name: "does the windmills"."""
    theirs = _THEIRS.search(lead)
    return (theirs["does"] or "").strip() if theirs else ""


def is_only_relation(word: str) -> bool:
    """Return whether "her boss" or the like tells whose person that is, and not what she does."""
    return word.casefold() in _NO_TITLE


def trade_of(relation: str) -> str:
    """Return what somebody does who is "my dentist", or nothing for a cousin."""
    last = relation.rsplit(maxsplit=1)[-1] if relation and " of " not in relation else ""
    return last if is_trade(last, by_ending=False) and not is_only_relation(last) else ""


def in_full(relation: str, called: Sequence[str]) -> str:
    """Return "son of Kim" with the whole name of the one of whom it is said, where one of the people ``called`` is."""
    role, of, whose = relation.partition(" of ")
    whole = [name for name in called if whose and whose == name.split()[0]]
    return f"{role}{of}{whole[0]}" if whole else relation
