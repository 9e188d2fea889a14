"""What a sentence can be about, and whether it is: phrases that say it, phrases that only sound so, and what is denied."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from askwell.method.etiquette.language.phrases import Phrase, bits
from askwell.method.etiquette.language.said import Said
from askwell.method.etiquette.language.vocabulary import MOST_WORDS_KNOWN, Vocabulary
from askwell.method.learned.pieces import pieces_among
from askwell.method.learned.weights import Weights

ENOUGH = 0.7
"""A share that says a topic where no phrase does: what did best for writers held out, as the two below (docs/benchmarks.md)."""
TOO_LITTLE = (0.25, 0.1)
"""A share that takes back what one phrase says, and one that takes back even what two say."""

MOST_SEEN = 1_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One group of phrases as an office reads it: what it is about, who says so, what says it and what only sounds so.

    An entry that says nothing holds what only sounds so for all of its topic. One that ``is_own`` is of an office: no weight overrules it.
    """

    about: str
    source: str
    says: tuple[str, ...]
    unless: tuple[str, ...]
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that a sentence can say. ``denial`` is true when "not" before it takes it back."""

    name: str
    entries: tuple[Entry, ...]
    denial: bool = False


@dataclass(frozen=True, slots=True)
class Denials:
    """How a language denies, and tells of others: what opens that, what only looks like it, ends it, takes back all before it."""

    opens: tuple[str, ...]
    others: tuple[str, ...]
    unless: tuple[str, ...]
    ends: tuple[str, ...]
    takes_back: tuple[str, ...]


NO_WEIGHTS: Mapping[str, Weights] = {}


class Topics:
    """All topics of one language, looked for in a sentence at once: each phrase is tried where its rarest word stands."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        topics: Iterable[Topic],
        *,
        denials: Denials,
        common: frozenset[str],
        weights: Mapping[str, Weights] = NO_WEIGHTS,
    ) -> None:
        """Read every phrase; raises ``PhraseError``. ``common`` are the smallest words of the language.

        ``weights`` are those of the topics that have some, each with a label of the topic's name.
        """
        self.seen: dict[tuple[str, frozenset[str]], frozenset[str]] = {}
        self._vocabulary = vocabulary
        self._weights = weights
        self._innocent: dict[str, list[Phrase]] = defaultdict(list)
        read = vocabulary.phrase
        said: list[tuple[str, Entry, Phrase]] = []
        self._unless: dict[str | Entry, list[Phrase]] = defaultdict(list)
        self._denial = frozenset(topic.name for topic in topics if topic.denial)
        for topic in topics:
            for entry in topic.entries:
                said += [(topic.name, entry, read(text)) for text in entry.says]
                self._unless[entry if entry.says else topic.name] += [read(text) for text in entry.unless]
                self._innocent[topic.name] += [read(text) for text in entry.unless if entry.is_own]
        self._opens, self._others, self._no_denial, self._ends, self._takes_back = (
            [read(text) for text in texts]
            for texts in (denials.opens, denials.others, denials.unless, denials.ends, denials.takes_back)
        )
        self._begun: dict[frozenset[str], list[tuple[str, Entry, Phrase]]] = {}
        self._by_rarest: Mapping[str, list[tuple[str, Entry, Phrase]]] = defaultdict(list)
        for name, entry, phrase in said:
            rarest = min(phrase.needs, key=lambda key: self._commonness(key, common))
            self._by_rarest[rarest].append((name, entry, phrase))

    def _commonness(self, key: str, common: frozenset[str]) -> int:
        firsts = self._vocabulary.firsts(key)
        return 50 * len(firsts & common) + 200 * ("@" in firsts) + len(firsts)

    def of(self, sentence: str, *, but: frozenset[str] = frozenset()) -> frozenset[str]:
        """Return the names of the topics that a sentence is about; those in ``but`` are not looked for.

        A letter is looked at again at every pause of its writer, and but for a sentence it is the same: what a sentence is about
        is kept in ``seen``.
        """
        asked = sentence, but
        if asked not in self.seen:
            if len(self.seen) >= MOST_SEEN:
                self.seen.clear()
            self.seen[asked] = self._found(*asked)
        return self.seen[asked]

    def _found(self, sentence: str, but: frozenset[str]) -> frozenset[str]:
        said = self._vocabulary.read(sentence)
        found: dict[str, set[str]] = defaultdict(set)
        done, refused = set(but), dict[Entry, list[range]]()
        for name, entry, phrase in (each for keys in said.tagged for each in self._begun_by(keys)):
            if name in done or phrase.bits & said.present != phrase.bits:
                continue
            if len(found[name]) == len(TOO_LITTLE) and not entry.is_own:
                continue
            if self._stands(name, entry, phrase, said, refused):
                found[name].add(phrase.text)
                done.update([name] if entry.is_own or name not in self._weights else ())
        doubtful = self._weights.keys() - done
        return frozenset(
            name
            for name in {*found, *doubtful} - but
            if (self._weighed(name, said, len(found[name])) if name in doubtful else found[name])
        )

    def _stands(
        self, name: str, entry: Entry, phrase: Phrase, said: Said, refused: dict[Entry, list[range]]
    ) -> bool:
        """Return whether a phrase stands in a sentence where nothing takes it back; ``refused`` keeps where something does."""
        for span in phrase.spans(said, self._vocabulary):
            if entry not in refused:
                refused[entry] = self._refused(name, entry, said)
            if not any(_meets(span, other) for other in refused[entry]):
                return True
        return False

    def _weighed(self, name: str, said: Said, phrases: int) -> bool:
        """Return whether a sentence is about a topic by the weight of its words and how many phrases say so."""
        words = said.words if phrases or name not in self._denial else self._not_denied(said)
        share = self._weights[name].shares_of(pieces_among(words))[name]
        if phrases:
            return share >= TOO_LITTLE[phrases - 1]
        return share > ENOUGH and not self._spans(self._innocent[name], said)

    def _begun_by(self, keys: frozenset[str]) -> list[tuple[str, Entry, Phrase]]:
        """Return the phrases whose rarest part is among the keys of a word."""
        if keys not in self._begun:
            if len(self._begun) >= MOST_WORDS_KNOWN:
                self._begun.clear()
            self._begun[keys] = [
                each for key in self._by_rarest.keys() & keys for each in self._by_rarest[key]
            ]
        return self._begun[keys]

    def _refused(self, name: str, entry: Entry, said: Said) -> list[range]:
        """Return the places at which the topic does not count: where other things are meant, or it is denied."""
        spans = self._spans([*self._unless[entry], *self._unless[name]], said)
        return spans + (self._denied(said, [*self._opens, *self._others]) if name in self._denial else [])

    def _not_denied(self, said: Said) -> list[str]:
        """Return the words of a sentence but for those that it denies: what somebody does not ask for weighs nothing."""
        denied = self._denied(said, self._opens)
        return [word for at, word in enumerate(said.words) if not any(at in span for span in denied)]

    def _denied(self, said: Said, opens: Iterable[Phrase]) -> list[range]:
        innocent = self._spans(self._no_denial, said)
        stops = [at.bit_length() - 1 for at in bits(said.breaks)]
        ends = sorted([span.start for span in self._spans(self._ends, said)] + stops)
        denied = [range(span.stop) for span in self._spans(self._takes_back, said)]
        for span in self._spans(opens, said):
            if not any(_meets(span, other) for other in innocent):
                end = next((end for end in ends if end >= span.stop), len(said.words))
                denied.append(range(span.start, end))
        return denied

    def _spans(self, phrases: Iterable[Phrase], said: Said) -> list[range]:
        return [
            span
            for phrase in phrases
            if phrase.bits & said.present == phrase.bits
            for span in phrase.spans(said, self._vocabulary)
        ]


def _meets(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop
