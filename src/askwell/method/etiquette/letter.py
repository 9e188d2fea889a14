"""The letter that is looked at, and the same letter with one thing changed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Protocol

from askwell.method.etiquette.layout import Layout, lay_out
from askwell.method.etiquette.rulebook import Language

# What is looked for in one kind of letter only.
OF_REQUESTS = frozenset(
    [
        "introduces",
        "source",
        "background",
        "appeal",
        "hello",
        "some_talk",
        "meeting",
        "big_ask",
        "of_me",
        "no_reason",
    ]
)
OF_THANKS = frozenset(["specific", "empty", "next_step"])
NONE: frozenset[str] = frozenset()


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
    language: Language
    facts: KnownFacts | None = None
    # A letter with one fix differs in a sentence or two: what the others say need not be found out again.
    found: dict[str, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def layout(self) -> Layout:
        """Return where greeting, sentences and closing words stand."""
        return lay_out(self.text, self.language.forms)

    @cached_property
    def sentences(self) -> list[str]:
        """Return the letter's sentences, unwrapped, without greeting, closing words and signature."""
        return [self.layout.flat[start:end] for start, end in self.layout.sentences]

    @cached_property
    def _read(self) -> list[tuple[str, frozenset[str]]]:
        return [(sentence, self.topics_of(sentence)) for sentence in self.sentences]

    def topics_of(self, sentence: str) -> frozenset[str]:
        """Return what a sentence is about."""
        if sentence not in self.found:
            but = (OF_REQUESTS if self.kind != "request" else NONE) | (
                OF_THANKS if self.kind != "thanks" else NONE
            )
            said = self.language.placeholder.sub(" ", sentence)  # a prompt's own words say nothing yet
            self.found[sentence] = self.language.topics.of(said, but=but)
        return self.found[sentence]

    def about(self, *topics: str) -> list[str]:
        """Return the sentences that are about one of the topics."""
        wanted = frozenset(topics)
        return [sentence for sentence, topics in self._read if wanted & topics]

    def first(self, *topics: str) -> str:
        """Return the first sentence that is about one of the topics, or nothing."""
        return next(iter(self.about(*topics)), "")

    def says(self, *topics: str) -> bool:
        """Return whether a sentence is about one of the topics."""
        return bool(self.first(*topics))

    def with_text(self, text: str) -> "Letter":
        """Return the same letter in other words."""
        return replace(self, text=text)

    def without(self, sentences: Sequence[str]) -> str:
        """Return the letter with some sentences taken out, and no hole where they were."""
        gone = set(sentences)
        kept, at = [], 0
        for (start, end), sentence in zip(self.layout.sentences, self.sentences, strict=True):
            if sentence in gone:
                kept.append(self.text[at:start].rstrip(" \t"))
                at = end
        kept.append(self.text[at:])
        shorter = " ".join(part.lstrip(" \t") if number else part for number, part in enumerate(kept))
        return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]*\n[ \t]*", "\n", shorter)).strip()

    def after_greeting(self, sentence: str) -> str:
        """Return the letter with a sentence put first, behind the greeting."""
        at = self.layout.greeting[1]
        before, after = self.text[:at].rstrip(" "), self.text[at:].lstrip()
        space = "" if before == "" or before.endswith("\n") else " "
        return f"{before}{space}{sentence} {after}".rstrip()

    def before_close(self, sentence: str) -> str:
        """Return the letter with one more paragraph before the words that close it."""
        before, after = self.text[: self.layout.close].rstrip(), self.text[self.layout.close :].strip()
        return "\n\n".join(part for part in (before, sentence, after) if part)
