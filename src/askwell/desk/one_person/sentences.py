"""Sentences in the notes of other talks that seem to be about one person."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from askwell.accounts.models import Seeker
from askwell.desk.data.plain_rows import tables
from askwell.desk.one_person.traces import Mention, places_of
from askwell.method.mentions import REMOVED, hints_of, pattern_of_part, sentences_with

# What was said in talks, and what the seeker wrote down of it. Her letters only lose the name.
OF_TALKS = frozenset({"line", "claim", "fact", "weighed", "debrief", "lead", "promise", "wrapup"})
_LENGTH_OF_KEY = 16


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence about somebody. ``surely`` where her full name stands in it, or a word that nobody else's name has."""

    text: str
    surely: bool

    @property
    def key(self) -> str:
        """Return how the page names it."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:_LENGTH_OF_KEY]


def sentences_about(found: Iterable[tuple[Mention, str, bool]]) -> list[Sentence]:
    """Return the sentences of talks that name somebody: each mention with the words that name her there, and whether surely."""
    sentences: dict[str, bool] = {}
    names = {model: name for name, model in tables().items()}
    for mention, words, surely in found:
        if names.get(type(mention.row)) in OF_TALKS:
            for text in sentences_with(mention.text, pattern_of_part(words)):
                sentences[text] = surely or sentences.get(text, False)
    return [Sentence(text=text, surely=surely) for text, surely in sentences.items() if text != REMOVED]


def places_of_sentence(seeker: Seeker, text: str) -> Iterator[Mention]:
    """Yield every place that holds this sentence, also where it was copied to."""
    longest = max(text.split(), key=len)
    yield from places_of(seeker, pattern_of_part(text), hints_of([longest.strip(".,;:!?“”\"'()")]))
