"""Reads phrases as people write them (see ``phrases``) into steps."""

import re
from collections.abc import Iterable, Mapping

from askwell.method.etiquette.language.phrases import Edge, Gap, Maybe, Never, Part, Phrase, Step
from askwell.method.etiquette.language.said import words_of

_TOKEN = re.compile(r"!!!|\?\?|\{[^{}]*\}|\.{2,3}|[()|?!^$#@]|[^\s(){}|?!^$]+")
_STEPS: Mapping[str, Step] = {
    "_": Gap(1, over_commas=False),
    "..": Gap(3, over_commas=False),
    "...": Gap(9, over_commas=True),
    "^": Edge(end=False),
    "$": Edge(end=True),
}


class PhraseError(ValueError):
    """A phrase that cannot be read; its words say what is wrong."""


class Grammar:
    """Reads phrases. What stands in brackets becomes a list of its own, kept in ``groups`` under its text."""

    def __init__(self, names: Iterable[str], contractions: Mapping[str, str]) -> None:
        """Know the names of the lists that phrases may use, and what is written together."""
        self.groups: dict[str, list[Phrase]] = {}
        self.bits: dict[str, int] = {}
        self._names = frozenset(f"{{{name}}}" for name in names)
        self._contractions = contractions

    def phrase(self, text: str) -> Phrase:
        """Read one phrase; raises :class:`PhraseError`."""
        try:
            return self._whole(text)
        except PhraseError as error:
            raise PhraseError(f"“{text}” cannot be read. {error}") from None

    def _whole(self, text: str) -> Phrase:
        left = _TOKEN.findall(text)
        steps = self._sequence(left)
        if left:
            raise PhraseError("It closes a bracket that it does not open.")
        return self._phrase(text, steps)

    def _sequence(self, left: list[str]) -> list[Step]:
        steps: list[Step] = []
        while left and left[0] not in {"|", ")"}:
            steps += self._steps(left)
        return steps

    def _steps(self, left: list[str]) -> list[Step]:
        if not left:
            raise PhraseError("It ends where a word should follow.")
        written = left.pop(0)
        if written in _STEPS:
            return [_STEPS[written]]
        if written == "!":
            return [Never(self._part(self._steps(left), after="!"))]
        found: list[Step] = (
            [Part(self._group(left), is_list=True)] if written == "(" else [*self._parts(written)]
        )
        if left[:1] == ["?"]:
            left.pop(0)
            return [Maybe(self._part(found, after="?"))]
        return found

    def _part(self, steps: list[Step], *, after: str) -> Part:
        if len(steps) == 1 and isinstance(steps[0], Part):
            return steps[0]
        raise PhraseError(f"“{after}” needs one word, a bracket or a list beside it.")

    def _parts(self, written: str) -> Iterable[Part]:
        if written.startswith("{"):
            if written not in self._names:
                raise PhraseError(f"There is no list of words called {written}.")
            return [Part(written, is_list=True)]
        if written in {"?", "|", ")"}:
            raise PhraseError(f"“{written}” stands alone.")
        if written in {"#", "@"}:
            return [Part(written)]
        words = [word for word, _ in words_of(written.strip("*"), self._contractions)]
        if not words:
            raise PhraseError("A star belongs behind the beginning of a word, or before its end.")
        if written.startswith("*"):
            return [Part(f"*{words[0]}")]
        return [Part(word) for word in words[:-1]] + [Part(words[-1] + "*" * written.endswith("*"))]

    def _group(self, left: list[str]) -> str:
        phrases, before = [], list(left)
        while True:
            steps = self._sequence(left)
            if not left:
                raise PhraseError("A bracket is opened and not closed.")
            phrases.append(self._phrase("(", steps))
            if left.pop(0) == ")":
                break
        key = f"({' '.join(before[: len(before) - len(left)])}"
        self.groups[key] = phrases
        return key

    def _phrase(self, text: str, steps: list[Step]) -> Phrase:
        if not any(isinstance(step, Part) for step in steps):
            raise PhraseError("There is no word that must be there.")
        if isinstance(steps[0], Gap):
            raise PhraseError("It begins with a gap.")
        needs = frozenset(step.key for step in steps if isinstance(step, Part))
        return Phrase(text, tuple(steps), needs, sum(map(self._bit, needs)))

    def _bit(self, key: str) -> int:
        return self.bits.setdefault(key, 1 << len(self.bits))
