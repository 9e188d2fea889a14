"""Whether a kind of work was named by those who do it: "nurse", "software engineers"; not "nursing", not "engineering"."""

import enum
import re
import tomllib
from importlib.resources import files

_BEFORE = re.compile(r"\s+(?:in|of|for|at|with|on|to|who|that)\s+|\s*[,(/–—:]")
_ENDS = ("er", "or", "ist", "yst", "ian", "ant", "eur", "man", "woman", "person", "smith", "wright", "maid")
_DATA = tomllib.loads((files("askwell.method") / "data" / "work.toml").read_text(encoding="utf-8"))
_NAMED, _THINGS = frozenset(_DATA["doers"]), frozenset(_DATA["things"])
ALWAYS_CAPITAL, ORDINARY = frozenset(_DATA["always_capital"]), frozenset(_DATA["ordinary"])
_MANY = (("ives", "ife"), ("ies", "y"), ("men", "man"), ("people", "person"), ("es", ""), ("s", ""))
_LEAST = 4


class Number(enum.Enum):
    """One who does it, or several."""

    ONE = 1
    MANY = 2


def number_of_doers(name: str) -> Number | None:
    """Return whether a name of work tells of one who does it or of several; None for a field or an industry."""
    words = _BEFORE.split(name, maxsplit=1)[0].split()
    last = words[-1].strip(".").casefold() if words else ""
    if _is_doer(last):
        return Number.ONE
    singles = (last.removesuffix(end) + one for end, one in _MANY if last.endswith(end))
    return Number.MANY if any(_is_doer(one) for one in singles) else None


def _is_doer(word: str) -> bool:
    word = word.rpartition("-")[2]
    if word in _NAMED:
        return True
    return len(word) >= _LEAST and word.endswith(_ENDS) and word not in _THINGS
