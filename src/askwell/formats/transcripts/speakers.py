"""Which labels of a file are speakers: told by the whole file, since the same word may be a name here and a heading there."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Self

from askwell.formats.transcripts.labels import Form, Label, Shape, is_a_clause, is_short_role, shape

NEARLY_EACH, HALF, OFTEN = 0.8, 0.5, 0.25
_FEW = 3
_PER_SPEAKER = 4
_MOST_WITHIN = 40
_SENTENCES = 0.2
_ENDS = re.compile(r"[.?!…。\uff1f\uff01]['\"”’)]?\Z")

Known = frozenset[tuple[Form, str]]


@dataclass(slots=True, kw_only=True)
class Seen:
    """The labels of one form in a file: how often each, how many places (cues or lines) there are, how many begin with one."""

    counts: Counter[str] = field(default_factory=Counter)
    places: int = 0
    led: int = 0
    sentences: int = 0
    asks: bool = False

    @classmethod
    def of(cls, labels: Iterable[Label], *, places: int, led: int) -> Self:
        """Count labels."""
        seen = cls(places=max(places, 1), led=led)
        for each in labels:
            seen.counts[each.name] += 1
            seen.sentences += bool(_ENDS.search(each.said[-3:]))
            seen.asks = seen.asks or "?" in each.said[-3:]
        return seen

    @property
    def coverage(self) -> float:
        """Return which part of the places begins with a label."""
        return self.led / self.places

    @property
    def comes_again(self) -> bool:
        """Tell whether at least half of the labels are some that come again."""
        total = self.counts.total()
        return 0 < total <= 2 * sum(count for count in self.counts.values() if count > 1)

    @property
    def is_spoken(self) -> bool:
        """Tell whether what stands after the labels looks like talk, not like the entries of a form."""
        total, kinds = self.counts.total(), len(self.counts)
        return (
            (kinds == 2 and self.asks)  # noqa: PLR2004 - two who talk
            or total >= _PER_SPEAKER * kinds
            or self.sentences >= _SENTENCES * total
        )


def is_small_set(names: Sequence[str], *, apart: bool = False) -> bool:
    """Tell whether words that stand where a name may stand are a few that come again, or all look like names.

    Where they are not set ``apart`` by more than their place, only full names look like names.
    """
    shapes = [shape(name) for name in names]
    if not names or sum(one > Shape.NONE for one in shapes) < NEARLY_EACH * len(names):
        return False
    again = sum(count for count in Counter(names).values() if count > 1)
    if 2 * again >= len(names):
        return True
    return all(
        one >= Shape.NAME and (_is_full(name) or (apart and len(names) > 1))
        for one, name in zip(shapes, names, strict=True)
    )


def speakers_in_captions(labels: Sequence[Label], *, places: int, led: dict[Form, int]) -> Known:
    """Return the labels of a file of captions that are speakers; ``led`` says how many cues begin with one of each form."""
    return _of_every_form(labels, places=places, led=led, captions=True)


def speakers_in_text(labels: Sequence[Label], *, places: int, led: dict[Form, int]) -> Known:
    """Return the labels of typed text that are speakers; ``led`` says how many lines or paragraphs begin with one."""
    return _of_every_form(labels, places=places, led=led, captions=False)


def changes_within(known: Known) -> re.Pattern[str] | None:
    """Return what stands in a line between the end of a sentence and a speaker's label, None where too many speak or nobody."""
    names = sorted({name for form, name in known if form == "colon"}, key=len, reverse=True)
    if not 0 < len(names) <= _MOST_WITHIN:
        return None
    return re.compile(rf"(?<=[.?!…])\s+(?=(?:{'|'.join(map(re.escape, names))}):\s)")


def _of_every_form(labels: Sequence[Label], *, places: int, led: dict[Form, int], captions: bool) -> Known:
    known: set[tuple[Form, str]] = set()
    forms: tuple[Form, ...] = ("colon", "bracket", "letter", "dash")
    for form in forms:
        seen = Seen.of((each for each in labels if each.form == form), places=places, led=led.get(form, 0))
        known |= {(form, name) for name in _speakers(seen, form, captions=captions)}
    return frozenset(known)


def _speakers(seen: Seen, form: Form, *, captions: bool) -> set[str]:
    if not seen.counts:
        return set()
    if form == "letter":
        return set(seen.counts) if {name[0].upper() for name in seen.counts} == {"Q", "A"} else set()
    if seen.coverage >= NEARLY_EACH and seen.comes_again and (captions or seen.is_spoken):
        return {
            name
            for name, count in seen.counts.items()
            if shape(name) and (count > 1 or not is_a_clause(name))
        }
    if form == "dash":
        return set()
    if form == "bracket":
        named = all(shape(name) > Shape.MAYBE for name in seen.counts)
        each = named and seen.places > 1 and seen.coverage >= NEARLY_EACH
        return set(seen.counts) if each or (seen.coverage >= HALF and seen.comes_again) else set()
    surely = {name for name, count in seen.counts.items() if _surely(name, count, seen)}
    once = _once_in_captions(seen) if captions else _once_in_text(seen, surely)
    return surely | once


def _surely(name: str, count: int, seen: Seen) -> bool:
    kind = shape(name)
    if kind is Shape.ROLE and not is_short_role(name):
        return True
    if kind is Shape.ROLE:
        return count > 1 or sum(map(is_short_role, seen.counts)) > 1
    if kind is not Shape.NAME or count == 1:
        return False
    return _is_full(name) or name.isupper() or (seen.coverage >= OFTEN and seen.is_spoken)


def _once_in_captions(seen: Seen) -> set[str]:
    """Return the names that come once: captions hold no headings, so a name before a colon speaks where most cues have one."""
    if seen.coverage == 1 and seen.places <= _FEW:
        return {
            name
            for name in seen.counts
            if shape(name) is Shape.NAME or (shape(name) and len(name.split()) < _FEW)
        }
    return {
        name for name in seen.counts if shape(name) is Shape.NAME and (_is_full(name) or seen.coverage > HALF)
    }


def _once_in_text(seen: Seen, surely: set[str]) -> set[str]:
    """Return the names that come once in text, where headings stand before colons too: with others, as two who talk, or all full."""
    names = {name for name in seen.counts if shape(name) >= Shape.NAME}
    if surely and seen.coverage >= HALF:
        return names
    if seen.coverage < NEARLY_EACH or names != set(seen.counts) or len(names) == 1:
        return set()
    two = len(names) == 2 and (seen.asks or all(name.upper() == name.lower() for name in names))  # noqa: PLR2004
    return names if two or all(map(_is_full, names)) else set()


def _is_full(name: str) -> bool:
    return " " in name or shape(name) is Shape.ROLE
