"""The rules as data: one or more languages, each with its words, topics, texts and limits."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from askwell.method.etiquette.language.topics import Denials, Topic, Topics
from askwell.method.etiquette.language.vocabulary import Vocabulary
from askwell.method.etiquette.layout import Forms
from askwell.method.learned.weights import Weights

SHORTEST_TO_JUDGE = 6
SHARE_OF_SMALL_WORDS = 0.12
# No text of another language has so many small words of this one.
CLEARLY = 0.35


@dataclass(frozen=True, slots=True)
class Text:
    """What a check is called, what it advises, and what its button says; ``looks`` names what is wrong, where it is."""

    title: str
    looks: str = ""
    advice: str = ""
    button: str = ""
    adds: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """A number that a letter keeps to, and who says so."""

    most: int
    source: str


@dataclass(frozen=True)
class Language:
    """All that is known of one language. ``topics`` are read when the first letter is looked at, and once."""

    code: str
    name: str
    small_words: frozenset[str]
    contractions: Mapping[str, str]
    forms: Forms
    denials: Denials
    words: Mapping[str, tuple[str, ...]]
    entries: tuple[Topic, ...]
    checks: Mapping[str, Text]
    limits: Mapping[str, Limit]
    placeholders: tuple[str, ...]
    weights: Mapping[str, Weights] = field(default_factory=dict)

    @cached_property
    def topics(self) -> Topics:
        """Return the topics, ready to be looked for."""
        vocabulary = Vocabulary(self.words, contractions=self.contractions)
        return Topics(
            vocabulary, self.entries, denials=self.denials, common=self.small_words, weights=self.weights
        )

    @cached_property
    def placeholder(self) -> re.Pattern[str]:
        """Return the pattern of what still waits to be filled in."""
        return re.compile(
            "|".join(f"(?:{pattern})" for pattern in self.placeholders) or r"(?!)", re.MULTILINE
        )

    def trouble(self) -> tuple[str, ...]:
        """Return what is wrong with the phrases; nothing when all can be read."""
        try:
            _ = self.topics, self.placeholder
        except (ValueError, re.error) as error:
            return (str(error),)
        return ()

    def like(self, other: "Language") -> "Language":
        """Return this language with the texts and limits of another where it has none of its own."""
        return replace(self, checks={**other.checks, **self.checks}, limits={**other.limits, **self.limits})

    def share(self, words: Iterable[str]) -> float:
        """Return which part of some words are small words of this language."""
        listed = list(words)
        return len([word for word in listed if word in self.small_words]) / max(1, len(listed))


@dataclass(frozen=True)
class Rulebook:
    """The languages that can be judged, the first one for short texts; and small words of others, by their names."""

    languages: tuple[Language, ...]
    others: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def language_of(self, text: str) -> Language | str:
        """Return the language of a text, or the name of one that cannot be judged; the name is empty when it is not known."""
        words = re.findall(r"[^\W\d_]+", text.casefold())
        first = self.languages[0]
        if len(words) < SHORTEST_TO_JUDGE and _mostly_latin(text):
            return first
        best = max(self.languages, key=lambda language: language.share(words))
        share = best.share(words)
        if share >= CLEARLY:
            return best
        name, other = max(
            (
                (name, sum(word in small for word in words) / max(1, len(words)))
                for name, small in self.others.items()
            ),
            key=lambda pair: pair[1],
            default=("", 0.0),
        )
        if share < max(other, SHARE_OF_SMALL_WORDS) or not words:
            return name if other >= SHARE_OF_SMALL_WORDS else ""
        return best


def _mostly_latin(text: str) -> bool:
    letters = re.findall(r"[^\W\d_]", text)
    return bool(2 * sum(letter < "\u0250" for letter in letters) >= len(letters))
