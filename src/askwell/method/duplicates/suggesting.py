"""Everyone of an address book who may be there twice, found without holding everyone against everyone.

Only entries that share a key are compared. Keys are kept as numbers, so that 100,000 people take little room, and a
key that many share is walked in the order of names, so that the work grows with the entries and not with their square.
"""

import zlib
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, combinations, groupby

from askwell.method.duplicates.comparing import are_told_apart, compare
from askwell.method.duplicates.entry import Entry, Suggestion
from askwell.method.duplicates.names import Name, name_of
from askwell.method.duplicates.places import stem_of
from askwell.method.duplicates.resembling import Way, way
from askwell.method.duplicates.short_forms import families
from askwell.method.duplicates.signs import spelled_in_mailboxes
from askwell.method.duplicates.spelling import skeleton

_WINDOW = 30
# So many of a name may be there by chance, by how often its first and its last word occur, that two mean little.
_BY_CHANCE = 0.15
_SMALL = 200
_TWO = 2
_BITS = 32
_LOW = (1 << _BITS) - 1


def suggest(entries: Iterable[Entry]) -> Iterator[Suggestion]:
    """Give each probable pair once."""
    book = list(entries)
    sharing = _blocks(book, _address_keys)
    shared, crowded = _shared(book, sharing)
    told: set[tuple[int, int]] = set()
    for one, two in chain(_pairs_of(book, sharing), _pairs_of_namesakes(book)):
        pair = (min(one, two), max(one, two))
        if pair not in told and (
            found := compare(book[pair[0]], book[pair[1]], shared=shared, crowded=crowded)
        ):
            told.add(pair)
            yield found


def _pairs_of(book: list[Entry], blocks: Iterable[list[int]]) -> Iterator[tuple[int, int]]:
    """Give all pairs of the small blocks; of a large one those that stand near each other by name."""
    for block in blocks:
        if len(block) <= _WINDOW:
            yield from combinations(block, 2)
            continue
        ordered = sorted(block, key=lambda at: name_of(book[at].name).sounds)
        for at, one in enumerate(ordered):
            yield from ((one, other) for other in ordered[at + 1 : at + 1 + _WINDOW])


def _pairs_of_namesakes(book: list[Entry]) -> Iterator[tuple[int, int]]:
    """Give each entry without an employer with those of its name.

    Not where chance explains that there are two of it, nor where two of it are known: either could be meant.
    """
    firsts, lasts = Counter[str](), Counter[str]()
    for entry in book:
        sounds = name_of(entry.name).sounds
        firsts.update(sounds[:1])
        lasts.update(sounds[-1:])

    def is_rare(at: int) -> bool:
        sounds = name_of(book[at].name).sounds
        return firsts[sounds[0]] * lasts[sounds[-1]] <= _BY_CHANCE * len(book) or len(book) < _SMALL

    for block in _blocks(book, _name_keys):
        places = {book[at].organisation for at in block} - {""}
        if len(places) <= 1 and not _are_two_people([book[at] for at in block[:_WINDOW]]):
            yield from (
                (one, two)
                for one, two in combinations(block[:_WINDOW], 2)
                if not (book[one].organisation and book[two].organisation) and is_rare(one) and is_rare(two)
            )


def _are_two_people(namesakes: Sequence[Entry]) -> bool:
    """Whether some of one name are told apart by their addresses."""
    return any(are_told_apart(one, two) for one, two in combinations(namesakes, 2))


def _blocks(book: list[Entry], keys_of: Callable[[Entry], Iterator[str]]) -> "_Blocks":
    return _Blocks(
        array(
            "Q",
            sorted(
                (zlib.crc32(key.encode("utf-8", "surrogatepass")) << _BITS) | at
                for at, entry in enumerate(book)
                for key in set(keys_of(entry))
            ),
        )
    )


class _Blocks:
    """The places in the book of those who share a key, block by block, each of two or more."""

    def __init__(self, numbers: "array[int]") -> None:
        self.numbers = numbers

    def __iter__(self) -> Iterator[list[int]]:
        for _, numbers in groupby(self.numbers, key=lambda number: number >> _BITS):
            block = [number & _LOW for number in numbers]
            if len(block) > 1:
                yield block


def _address_keys(entry: Entry) -> Iterator[str]:
    """Give the keys of an entry that lie in its addresses, and in words of its name with the employer."""
    yield from (f"e {email}" for email in entry.emails)
    yield from (f"p {phone}" for phone in entry.phones)
    if entry.profile:
        yield f"u {entry.profile}"
    if entry.uid:
        yield f"i {entry.uid}"
    sounds = name_of(entry.name).sounds
    if entry.organisation:
        place = stem_of(entry.organisation)
        yield from (f"o {place} {word}" for word in {*sounds[:1], *sounds[-1:]} if len(word) > 1)
        yield from (f"o {place} {skeleton(word)}" for words in spelled_in_mailboxes(entry) for word in words)


def _name_keys(entry: Entry) -> Iterator[str]:
    """Give keys under which a name meets itself: in either order, and with each short form of the first name."""
    sounds = name_of(entry.name).sounds
    if len(sounds) > 1:
        for first, last in {(sounds[0], sounds[-1]), (sounds[0], sounds[1]), (sounds[-1], sounds[0])}:
            plain = " ".join(sorted((first, last)))
            yield f"n {plain}"
            yield from (f"f {number} {last}" for number in families(first))


def _shared(book: list[Entry], blocks: Iterable[list[int]]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the addresses and numbers that people of unlike names have, a household's, a desk's; and of them those of more than two names."""
    found, crowded = set[str](), set[str]()
    for block in blocks:
        some = [book[at] for at in block[:_WINDOW]]
        addresses = set.intersection(*({*entry.emails, *entry.phones} for entry in some))
        names = sorted({entry.name for entry in some})
        if addresses and _several(names):
            found |= addresses
            crowded |= addresses if len(names) > _TWO else set()
    return frozenset(found), frozenset(crowded)


def _several(names: Sequence[str]) -> bool:
    """Whether these names are those of several people, not one name in several spellings."""
    taken: list[Name] = [name for text in names if (name := name_of(text)).words]
    return any(way(one, two) is Way.UNLIKE for one, two in combinations(taken, 2))
