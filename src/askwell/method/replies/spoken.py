"""The sentences of the one who answers, and where in them something is done with words."""

import re
from dataclasses import dataclass
from functools import cached_property

from askwell.method.etiquette.words.patterns import Words
from askwell.method.replies.acts import agreeing
from askwell.method.replies.denying import heads, is_anothers, is_denied
from askwell.method.replies.sentences import Sentence

_TURNS = re.compile(
    r"\b(?:but|however|though|although|still|that\s+said|since|otherwise|instead|except|unless"
    r"|aber|mais|pero)\b|[—–;]|\s-\s",  # the dashes people type
    re.IGNORECASE,
)
_LONGEST_QUOTE = 160
"""Letters of a sentence that is quoted in full."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something done with words: where in the answer it stands, and the words."""

    at: int
    end: int
    words: str

    @classmethod
    def of(cls, match: re.Match[str]) -> "Act":
        """Return what a pattern found."""
        return cls(*match.span(), match.group())


@dataclass(frozen=True)
class Spoken:
    """What was ``said``, sentence by sentence."""

    said: list[Sentence]

    @cached_property
    def text(self) -> str:
        """All sentences, each on its line."""
        return "\n".join(sentence.text for sentence in self.said)

    def act(self, words: Words) -> Act | None:
        """Return the first place where something is done."""
        match = words.search(self.text)
        return Act.of(match) if match else None

    def meant(self, words: Words, *, inside: bool = True) -> Act | None:
        """Return the first place where something is done that no denial before it (or ``inside``) turns round."""
        found = (match for match in words.finditer(self.text) if not is_denied(match, inside=inside))
        return next(map(Act.of, found), None)

    def last(self, *listed: Words) -> Act | None:
        """Return the last place where one of several things is done, or where a sentence begins with a yes."""
        found = [
            match
            for words in listed
            for match in words.finditer(self.text)
            if not is_denied(match) and not is_anothers(match)
        ]
        found += filter(heads, agreeing.ASSENT.finditer(self.text))
        match = max(found, key=lambda one: one.start(), default=None)
        return Act.of(match) if match else None

    def turns(self, start: int, end: int) -> bool:
        """Return whether "but" or the like stands between two places."""
        return bool(_TURNS.search(self.text, start, end))

    def in_full(self, act: Act) -> str:
        """Return the sentence in which something is said, without its full stop; the words alone where it is a long one."""
        at = 0
        for sentence in self.said:
            at += len(sentence.text) + 1
            if act.at < at:
                return sentence.text.rstrip(".") if len(sentence.text) <= _LONGEST_QUOTE else act.words
        return act.words
