"""Entries of an address book that are probably one person, each pair with its reason in words.

Only entries that share a key are compared, so the work grows with the number of entries and not with its square.
Two people of one name at two employers stay two people.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from askwell.method.etiquette.words.nicknames import known_as

_WINDOW = 30
_SHORTEST_FOR_A_TYPO = 8
_SLIP = "The same name but for a slip of the keys"
_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "e",
            "zh",
            "z",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "h",
            "ts",
            "ch",
            "sh",
            "shch",
            "_",
            "i",
            "_",
            "e",
            "iu",
            "ia",
        ],
        strict=True,
    )
)
_SPELLINGS = (
    ("_", ""), ("sch", "sh"), ("tsch", "ch"), ("kh", "h"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("yu", "iu"),
    ("ya", "ia"), ("ye", "e"), ("ii", "i"), ("y", "i"), ("w", "v"), ("ph", "f"), ("ck", "k"), ("ks", "x"), ("ss", "s"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry; name and organisation folded to small letters, e-mails, phones and profile to their keys."""

    id: str
    name: str
    organisation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    profile: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two entries that may be one person, and why; `sure` when they share a way to reach them and a name."""

    first: str
    second: str
    reasons: tuple[str, ...]
    sure: bool


def suggest(entries: Iterable[Entry]) -> Iterator[Suggestion]:
    """Give each probable pair once, in the order in which their shared keys come up."""
    blocks: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for key in set(_keys(entry)):
            blocks[key].append(entry)
    seen: set[tuple[str, str]] = set()
    for block in blocks.values():
        for first, second in _pairs(block):
            pair = (min(first.id, second.id), max(first.id, second.id))
            if pair in seen:
                continue
            seen.add(pair)
            if found := compare(first, second):
                yield found


def compare(first: Entry, second: Entry) -> Suggestion | None:
    """Return why two entries may be one person, or nothing."""
    reasons = [
        reason
        for reason, shared in (
            ("The same e-mail address", set(first.emails) & set(second.emails)),
            ("The same phone number", set(first.phones) & set(second.phones)),
            ("The same profile address", {first.profile} & {second.profile} - {""}),
        )
        if shared
    ]
    alike = _alike(first.name, second.name)
    sure = bool(reasons) and bool(alike)
    if alike == _SLIP and not reasons and _apart(first, second):
        return None
    if first.organisation and first.organisation == second.organisation and alike:
        reasons.append(f"{alike} at the same employer")
    # A desk's phone or a shared mailbox alone does not make one person of two names.
    if not reasons or (not alike and reasons != ["The same profile address"] and not _unnamed(first, second)):
        return None
    return Suggestion(first.id, second.id, tuple(reasons), sure)


def _apart(first: Entry, second: Entry) -> bool:
    """Whether both have an e-mail address and a phone number, and share none: then one letter makes two people."""
    return all(entry.emails and entry.phones for entry in (first, second))


def _unnamed(first: Entry, second: Entry) -> bool:
    return any("@" in entry.name or not any(c.isalpha() for c in entry.name) for entry in (first, second))


def _keys(entry: Entry) -> Iterator[str]:
    yield from (f"e {email}" for email in entry.emails)
    yield from (f"p {phone}" for phone in entry.phones)
    if entry.profile:
        yield f"u {entry.profile}"
    words = skeleton(entry.name).split()
    if entry.organisation and words:
        yield f"o {entry.organisation} {words[-1]}"
        yield f"o {entry.organisation} {words[0]}"


def _pairs(block: list[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Give all pairs of a small block; of a large one those that stand near each other by name."""
    if len(block) <= _WINDOW:
        yield from combinations(block, 2)
        return
    ordered = sorted(block, key=lambda entry: skeleton(entry.name))
    for at, entry in enumerate(ordered):
        yield from ((entry, other) for other in ordered[at + 1 : at + 1 + _WINDOW])


def skeleton(name: str) -> str:
    """Return a folded name as it sounds in Latin letters: "müller", "mueller" and "muller" meet, "юлия" and "yulia" too."""
    text = "".join(_CYRILLIC.get(character, character) for character in name)
    for spelling, sound in _SPELLINGS:
        text = text.replace(spelling, sound)
    return text


def _alike(first: str, second: str) -> str:
    """Say in what way two folded names are one, or "" where they are not."""
    one, two = first.split(), second.split()
    if not one or sorted(one) == sorted(two):
        return "The same name" if one else ""
    if skeleton(first) == skeleton(second):
        return "The same name written in another way"
    if two and skeleton(one[-1]) == skeleton(two[-1]) and min(len(one), len(two)) > 1:
        if one[0] == two[0]:
            return "The same first and last name"
        if known_as({one[0]}, {two[0]}) or known_as({two[0]}, {one[0]}):
            return "A short form of the same name"
    long = len(one) == len(two) and min(len(first), len(second)) >= _SHORTEST_FOR_A_TYPO
    return _SLIP if long and _one_slip(first, second) else ""


def _one_slip(first: str, second: str) -> bool:
    """Whether one letter too many, too few, wrong, or two letters swapped make one text of the other."""
    if abs(len(first) - len(second)) > 1:
        return False
    at = next(
        (i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b),
        min(len(first), len(second)),
    )
    left, right = first[at:], second[at:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:] and len(left) > 1
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]
