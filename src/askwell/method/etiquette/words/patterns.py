"""Lists of patterns read as one: any of them will do."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property


class Words:
    """Patterns that are compiled when they are first looked for: all of them at once would hold up every start."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The one pattern that stands for all."""
        return re.compile(self._pattern, re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place where one of them stands."""
        return self.compiled.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return every place where one of them stands."""
        return self.compiled.finditer(text)

    def sub(self, instead: str, text: str) -> str:
        """Return the text with each of them replaced."""
        return self.compiled.sub(instead, text)


def any_of(*patterns: str, anywhere: Sequence[str] = ()) -> Words:
    """Return one pattern that finds whatever one of these finds, in capitals or not.

    ``patterns`` begin with a word and are tried only where a word begins, which makes a long list some five times faster;
    those that begin otherwise go into ``anywhere``.
    """
    listed = "|".join(f"(?:{pattern})" for pattern in patterns)
    freely = "".join(f"|(?:{pattern})" for pattern in anywhere)
    return Words(rf"\b(?=\w)(?:{listed}){freely}")
