"""One look at a letter, and the letter that is looked at."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

_SENTENCE = re.compile(r"[^.?!\n]*(?:[.?!]+(?=\s|$|[”\"’')])[”\"’')]*|\n|$)")


@dataclass(frozen=True, kw_only=True)
class Check:
    """One look at a letter. When it is not ``ok``: the writer's own words, why, and the whole letter with one fix, if any."""

    name: str
    title: str
    ok: bool
    quote: str = ""
    advice: str = ""
    fixed: str = ""
    fix_label: str = ""
    aside: str = ""

    @property
    def fix(self) -> str:
        """Return what the fix button sends: the name of the check."""
        return self.name if self.fixed else ""


@dataclass(frozen=True, kw_only=True)
class Letter:
    """What the checks look at."""

    text: str
    kind: str
    channel: str
    subject: str
    recipient: str
    referrer: str
    names: Sequence[str]
    has_attachment: bool

    @property
    def sentences(self) -> list[str]:
        """Return the letter's sentences as they stand."""
        return [found.group() for found in _SENTENCE.finditer(self.text) if found.group().strip()]

    def first(self, pattern: re.Pattern[str], *, unless: re.Pattern[str] | None = None) -> str:
        """Return the first sentence in which a pattern stands, unless the sentence says another thing."""
        for sentence in self.sentences:
            if pattern.search(sentence) and not (unless and unless.search(sentence)):
                return sentence
        return ""

    def without(self, sentence: str) -> str:
        """Return the letter with one sentence taken out, and no hole where it was."""
        shorter = self.text.replace(sentence, "", 1)
        return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", shorter)).strip()

    def with_before_the_close(self, sentence: str) -> str:
        """Return the letter with one more paragraph before the greeting at its end."""
        parts = self.text.rstrip().split("\n\n")
        at = len(parts) - 1 if len(parts) > 1 else len(parts)
        return "\n\n".join([*parts[:at], sentence, *parts[at:]])


Rule = Callable[[Letter], Check]


def good(name: str, title: str, *, aside: str = "") -> Check:
    """Return a check that looks right."""
    return Check(name=name, title=title, ok=True, aside=aside)


def look(
    name: str, title: str, *, advice: str, quote: str = "", fixed: str = "", fix_label: str = ""
) -> Check:
    """Return a check that deserves a look."""
    quoted = " ".join(quote.split())
    return Check(
        name=name,
        title=title,
        ok=False,
        quote=quoted,
        advice=advice,
        fixed=fixed,
        fix_label=fix_label if fixed else "",
    )


def aside(check: Check, text: str) -> Check:
    """Return the check with a quiet word beside it."""
    return replace(check, aside=text)
