"""Who employs, as people call it, for the patterns of ``reach``."""

import re
import tomllib
from functools import cache
from importlib.resources import files

_FILE = files("askwell.method.things") / "data" / "employers.toml"
_AFTER_HISS = ("s", "x", "z", "ch", "sh")
_TO_IES = re.compile(r"(?<=[^aeiou])y$")


@cache
def employers(*, of_a_kind: bool = True) -> str:
    """Return a pattern of the words for who employs, one or several of them; on request only those that are of no kind."""
    listed = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    words = [*listed["of_all"], *listed["of_places"], *(listed["of_a_kind"] if of_a_kind else ())]
    pairs = [(word, plural(word)) for word in words] + [*listed["irregular"].items()]
    return "(?:" + "|".join(sorted({form for pair in pairs for form in pair}, key=len, reverse=True)) + ")"


def plural(word: str) -> str:
    """Return an English noun as of several."""
    if word.endswith(_AFTER_HISS):
        return f"{word}es"
    return _TO_IES.sub("ies", word) if _TO_IES.search(word) else f"{word}s"
