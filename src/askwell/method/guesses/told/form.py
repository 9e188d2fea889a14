"""Forms of words that tell a side, and which of them a line has."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

FOR, AGAINST, NEUTRAL = "for", "against", "neutral"
# Phones write “don’t”.
NO = r"(?:no|not|nor|never|nobody|no one|none|nothing|hardly|rarely|barely|n['’]t|cannot|without)"
# So many, said with digits or in words.
SOME = r"(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|(?:a |one |two )?hundred|dozens?|several|a few|a couple of|a handful of)"
_TURN = re.compile(r"(?:^|[,;.\s–-]+)(?:but|though|although|except)\b\s*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Form:
    """A form of words, the side that it tells and why."""

    side: str
    why: str
    pattern: re.Pattern[str]


@cache
def _listed() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads(
        (files("askwell.method.guesses.told") / "data" / "forms.toml").read_text(encoding="utf-8")
    )


def listed(part: str, name: str) -> list[str]:
    """Return the patterns that the file of forms holds under a name of one of its parts."""
    return _listed()[part][name]


def form(side: str, why: str, *patterns: str) -> Form:
    """Return a form of any of some patterns, in which ``NO`` and ``SOME`` stand for a denial and a number."""
    joined = "|".join(f"(?:{one})" for one in patterns).replace("{NO}", NO).replace("{SOME}", SOME)
    return Form(side=side, why=why, pattern=re.compile(joined, re.IGNORECASE))


def first_told(text: str, forms: Iterable[Form]) -> Form | None:
    """Return the first of some forms that a line has, in their order; what it says behind its last "but" counts before the rest."""
    ordered = list(forms)
    parts = _TURN.split(text)
    for part in (parts[-1], text) if len(parts) > 1 else (text,):
        found = next((one for one in ordered if one.pattern.search(part)), None)
        if found:
            return found
    return None
