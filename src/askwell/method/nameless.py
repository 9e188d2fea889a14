"""Words for somebody who may know nobody's name: whoever is named in them is only someone."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from askwell.method.mentions import REMOVED
from askwell.method.named import named_in
from askwell.method.others import Others

SOMEONE = "someone"
_TITLE = re.compile(r"\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx)\.?\s+(?=\[removed\])", re.IGNORECASE)
_AT_THE_HEAD = re.compile(rf"(?:(?<=^)|(?<=[.!?]\s)){SOMEONE}\b")
# "Mark says", "Grace at the mill", "Will's team": a name that is a word too is a name where somebody does something.
_SOMEBODY_DOES = (
    r"(?=['’]s\b|,|\s+(?:says?|said|thinks?|thought|told|knows?|knew|is|was|has|had|works?|worked|runs?|ran|wants?|wanted|does|did"
    r"|and|at|from|promised|gave|gives|sent|sends|asked|likes?|liked|hates?|hated|can|could|would|earns?|makes?|made|started|left)\b)"
)


@dataclass(frozen=True)
class Nameless:
    """Takes out names: those of ``others``, and of ``firsts`` also where they begin a sentence and could be a word."""

    others: Others
    firsts: re.Pattern[str] | None

    def __call__(self, text: str) -> str:
        """Return the text with someone in place of everybody whom it names."""
        if self.firsts:
            text = self.firsts.sub(REMOVED, text)
        marked = _TITLE.sub("", self.others.struck(text))
        return _AT_THE_HEAD.sub(SOMEONE.capitalize(), marked.replace(REMOVED, SOMEONE))


def nameless(
    names: Iterable[str],
    *,
    addresses: Collection[str] = (),
    numbers: Collection[str] = (),
    texts: Iterable[str] = (),
    houses: Iterable[str] = (),
) -> Nameless:
    """Return what takes out these names, addresses and numbers, and whoever else is named in the ``texts``.

    What may be a name in a text is taken for one, unless it is one of the ``houses``: a word too few is no harm here.
    """
    every = [*names, *sorted(named_in(texts, houses=houses))]
    return Nameless(Others(names=every, addresses=addresses, numbers=numbers), _firsts(every))


def _firsts(names: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds a first name, with a capital, before something that people do."""
    firsts = {re.escape(name.split()[0]) for name in names if name.split() and name.split()[0][:1].isupper()}
    return re.compile(rf"\b(?:{'|'.join(sorted(firsts))}){_SOMEBODY_DOES}") if firsts else None
