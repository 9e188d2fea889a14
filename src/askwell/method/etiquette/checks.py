"""One look at a letter, and the letter that is looked at."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Protocol

from askwell.method.etiquette.words.patterns import Words

# A full stop after a title or an initial ends no sentence.
_SENTENCE = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sgt|Capt|Lt|Col|Gen|Sr|Sra|St|Rev|Hon|vs|approx|e\.g|i\.e|[A-HJ-Z])\.|[^.?!\n]|[.?!]+(?![.?!\s\"”’')\]]|$))*"
    r"(?:[.?!]+[\"”’')\]]*|\n|$)"
)
GREETING = re.compile(
    r"\A\s*(?:Subject:[^\n]*\n\s*)?(?:Dear|Hello|Hi|Hey|Good\s+(?:morning|afternoon|evening))\b[^,!:\n]{0,80}(?:[,!:]|\n)\s*",
    re.IGNORECASE,
)
_CLOSE = re.compile(
    r"\n+(?=[ \t]*(?:Thank|Thanks|Many\s+thanks|Best|Warm|Kind|Regards|Sincerely|Yours|Cheers|With\s|Gratefully)[^.\n]{0,40}(?:\n[^\n]{0,80}){0,5}\s*\Z)",
    re.IGNORECASE,
)


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


class KnownFacts(Protocol):
    """What a fix may add; ``letters.Facts`` satisfies it. Empty texts are not known."""

    @property
    def seeker_name(self) -> str:
        """Who writes."""

    @property
    def introduction(self) -> str:
        """My background in my own words."""

    @property
    def occupation(self) -> str:
        """The work or industry that I explore."""

    @property
    def appeal(self) -> str:
        """Why it appeals to me."""

    @property
    def minutes(self) -> int:
        """How many minutes I ask for."""


@dataclass(frozen=True, kw_only=True)
class Letter:
    """What the checks look at. ``facts`` is what the fixes may add, if anything is known."""

    text: str
    kind: str
    channel: str
    subject: str
    recipient: str
    referrer: str
    names: Sequence[str]
    has_attachment: bool
    facts: KnownFacts | None = None
    # A letter with one fix differs in a sentence or two: what the others say need not be found out again.
    found: dict[tuple[int, str], bool] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def sentences(self) -> list[str]:
        """Return the letter's sentences as they stand."""
        return [found.group() for found in _SENTENCE.finditer(self.text) if found.group().strip()]

    def all_with(self, pattern: Words, *, unless: Words | None = None) -> list[str]:
        """Return the sentences in which a pattern stands, without those that say another thing."""
        return [
            sentence
            for sentence in self.sentences
            if self._stands(pattern, sentence) and not (unless and self._stands(unless, sentence))
        ]

    def all_where(self, test: Callable[[str], bool]) -> list[str]:
        """Return the sentences of which a test is true; the test must always answer the same for the same sentence."""
        return [sentence for sentence in self.sentences if self._once(test, test, sentence)]

    def _stands(self, pattern: Words, sentence: str) -> bool:
        return self._once(pattern, pattern.search, sentence)

    def _once(self, rule: object, test: Callable[[str], object], sentence: str) -> bool:
        # By identity: a pattern's own hash goes through all of its code each time.
        key = (id(rule), sentence)
        if key not in self.found:
            self.found[key] = bool(test(sentence))
        return self.found[key]

    def first(self, pattern: Words, *, unless: Words | None = None) -> str:
        """Return the first sentence in which a pattern stands, unless the sentence says another thing."""
        return next(iter(self.all_with(pattern, unless=unless)), "")

    def says(self, *patterns: Words) -> bool:
        """Return whether one of the patterns stands in a sentence."""
        return any(self.first(pattern) for pattern in patterns)

    def without(self, sentences: Sequence[str]) -> str:
        """Return the letter with some sentences taken out, and no hole where they were; a greeting stays."""
        greeting = GREETING.match(self.text)
        shorter = self.text
        for sentence in sentences:
            kept = (
                greeting.group().rstrip()
                if greeting and sentence.startswith(greeting.group().rstrip())
                else ""
            )
            shorter = shorter.replace(sentence, kept, 1)
        return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]*\n[ \t]*", "\n", shorter)).strip()

    def after_greeting(self, sentence: str) -> str:
        """Return the letter with a sentence put first, behind the greeting."""
        greeting = GREETING.match(self.text)
        at = greeting.end() if greeting else 0
        return f"{self.text[:at].rstrip(' ')}{' ' if at and self.text[at - 1] not in chr(10) else ''}{sentence} {self.text[at:].lstrip()}".rstrip()

    def before_close(self, sentence: str) -> str:
        """Return the letter with one more paragraph before the words that close it."""
        if close := _CLOSE.search(self.text):
            return f"{self.text[: close.start()]}\n\n{sentence}\n\n{self.text[close.end() :]}"
        return f"{self.text.rstrip()}\n\n{sentence}".strip()


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


def without_fix(check: Check) -> Check:
    """Return the check with no fix to offer."""
    return replace(check, fixed="", fix_label="")


def folded(text: str) -> str:
    """Return a text without accents and capitals, so that José is Jose."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def parts_of(name: str) -> set[str]:
    """Return the words of a name, folded, without titles' stops."""
    return {part for part in re.split(r"[\s.,'’-]+", folded(name)) if part}


def is_named(name: str, *, text: str) -> bool:
    """Return whether a part of the name that is longer than an initial stands in the text as a word."""
    present = parts_of(text)
    return folded(name) in folded(text) or any(part in present for part in parts_of(name) if len(part) > 1)
