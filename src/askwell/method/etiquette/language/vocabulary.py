"""The lists of words of one language, and of each word what it can begin."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from askwell.method.etiquette.language.grammar import Grammar, PhraseError
from askwell.method.etiquette.language.phrases import Maybe, Never, Part, Phrase, whole
from askwell.method.etiquette.language.said import Said, Tags, words_of

NUMBER, NAME, ANYWHERE = "#", "@", ""
MOST_WORDS_KNOWN = 20_000


class Vocabulary:
    """Knows the lists of one language by their names; reads phrases that use them, and sentences for those phrases."""

    def __init__(self, lists: Mapping[str, Iterable[str]], *, contractions: Mapping[str, str]) -> None:
        """Read the lists, each a name and its phrases; raises :class:`PhraseError`."""
        self.contractions = contractions
        self._grammar = Grammar(lists, contractions)
        self._several: dict[str, dict[str, list[Phrase]]] = {}
        self._single: dict[str, set[str]] = {}
        self._parts: set[str] = set()
        self._tags: dict[tuple[str, bool], Tags] = {}
        read = {
            f"{{{name}}}": [self._grammar.phrase(text) for text in texts] for name, texts in lists.items()
        }
        self._keep_groups()
        for key, phrases in read.items():
            self._keep(key, phrases)
        for key in read:
            self._refuse_circles(key, ())

    def phrase(self, text: str) -> Phrase:
        """Read one phrase; raises :class:`PhraseError`. All phrases are read before the first sentence is."""
        phrase = self._grammar.phrase(text)
        self._keep_groups()
        self._parts |= {part.key for part in _parts(phrase)}
        return phrase

    def of(self, key: str, said: Said, places: int) -> Iterator[Phrase]:
        """Yield the phrases of a list, but for its single words, that can begin at one of the places in a sentence."""
        if key not in said.listed:
            said.listed[key] = list(self._listed(key, said))
        return (phrase for begins, phrase in said.listed[key] if begins & places)

    def _listed(self, key: str, said: Said) -> Iterator[tuple[int, Phrase]]:
        """Yield the phrases of a list that can stand in a sentence, with the places at which they can begin."""
        for first, phrases in self._several[key].items():
            if first is ANYWHERE or self._grammar.bits[first] & said.present:
                begins = said.everywhere if first is ANYWHERE else said.mask(first)
                for phrase in phrases:
                    if phrase.bits & said.present == phrase.bits:
                        yield begins, phrase

    def read(self, text: str) -> Said:
        """Take a sentence apart."""
        words = words_of(text, self.contractions)
        tags = [
            self.tags_of(word, capital=capital and place > 0) for place, (word, capital) in enumerate(words)
        ]
        return Said([word for word, _ in words], tags, self._starts)

    def firsts(self, key: str) -> frozenset[str]:
        """Return the words, beginnings of words, ``#`` and ``@`` with which a part can begin."""
        return self._firsts(key)

    def tags_of(self, word: str, *, capital: bool) -> Tags:
        """Return what a word can begin."""
        known = (word, capital)
        if known not in self._tags:
            if len(self._tags) >= MOST_WORDS_KNOWN:
                self._tags.clear()
            sizes = range(1, min(len(word), self._longest) + 1)
            atoms = [word, *(f"{word[:size]}*" for size in sizes), *(f"*{word[-size:]}" for size in sizes)]
            atoms += [NUMBER] * word[0].isdigit() + [NAME] * capital
            begins = self._begun.keys() & atoms
            keys = frozenset(tag for atom in begins for tag in self._begun[atom])
            bits = sum(self._grammar.bits.get(key, 0) for key in keys)
            self._tags[known] = Tags(keys, bits, frozenset(begins))
        return self._tags[known]

    @cached_property
    def _begun(self) -> Mapping[str, set[str]]:
        begun: dict[str, set[str]] = defaultdict(set)
        for key, atoms in self._starts.items():
            for atom in atoms:
                begun[atom].add(key)
        return begun

    @cached_property
    def _starts(self) -> Mapping[str, frozenset[str]]:
        parts = {key: self._firsts(key) for key in self._parts}
        return parts | {whole(key): frozenset(words) for key, words in self._single.items()}

    @cached_property
    def _longest(self) -> int:
        """Return how long the beginnings and ends of words are that phrases ask for."""
        return max((len(atom) - 1 for atom in self._begun if "*" in (atom[:1], atom[-1:])), default=0)

    @cached_property
    def _firsts(self) -> "_Firsts":
        return _Firsts(self._single, self._several)

    def _keep_groups(self) -> None:
        for key, phrases in self._grammar.groups.items():
            self._keep(key, phrases)
        self._grammar.groups.clear()

    def _keep(self, key: str, phrases: Iterable[Phrase]) -> None:
        self._single[key] = set()
        self._several[key] = defaultdict(list)
        for phrase in phrases:
            first = phrase.steps[0]
            if len(phrase.steps) == 1 and isinstance(first, Part) and first.key[0] not in "{(":
                self._single[key].add(first.key)
            else:
                self._several[key][first.key if isinstance(first, Part) else ANYWHERE].append(phrase)
            self._parts |= {part.key for part in _parts(phrase)}

    def _refuse_circles(self, key: str, path: tuple[str, ...]) -> None:
        if key in path:
            raise PhraseError(f"The list {key} leads to itself.")
        for phrases in self._several.get(key, {}).values():
            for part in {part for phrase in phrases for part in _parts(phrase)}:
                self._refuse_circles(part.key, (*path, key))


class _Firsts:
    """With which words each part can begin, each found out once."""

    def __init__(
        self, single: Mapping[str, set[str]], several: Mapping[str, Mapping[str, list[Phrase]]]
    ) -> None:
        self._single, self._several = single, several
        self._known: dict[str, frozenset[str]] = {}

    def __call__(self, key: str) -> frozenset[str]:
        if key not in self._known:
            self._known[key] = frozenset(self._of(key)) if key in self._several else frozenset([key])
        return self._known[key]

    def _of(self, key: str) -> Iterator[str]:
        yield from self._single[key]
        for phrase in (phrase for phrases in self._several[key].values() for phrase in phrases):
            for step in phrase.steps:
                if isinstance(step, Part | Maybe):
                    yield from self(step.key if isinstance(step, Part) else step.part.key)
                if isinstance(step, Part):
                    break


def _parts(phrase: Phrase) -> Iterator[Part]:
    for step in phrase.steps:
        if isinstance(step, Part):
            yield step
        elif isinstance(step, Maybe | Never):
            yield step.part
