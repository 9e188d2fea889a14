"""Who speaks in typed text, as its whole shape tells: names beside times, above and below them, before colons, or over paragraphs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from askwell.formats.transcripts.labels import Form, Label, Shape, shape
from askwell.formats.transcripts.speakers import (
    HALF,
    NEARLY_EACH,
    Known,
    Seen,
    is_small_set,
    speakers_in_text,
)
from askwell.formats.transcripts.typed.heads import Reading, Sort, is_the_time_in_words, may_be_a_name_alone

_FEW = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What the file says of its speakers: names beside a time, labels, and which lines (by their place) hold only a name.

    ``times_in_words`` are the places of lines that say a time again. ``stamped`` says that a line which begins with a time begins
    something new; where names stand elsewhere, a time at the beginning of a line is something said.
    """

    stamped: bool
    heads: frozenset[str]
    labels: Known
    alone: dict[int, str]
    times_in_words: frozenset[int]

    def __bool__(self) -> bool:
        """Tell whether anybody is named."""
        return bool(self.heads or self.labels or self.alone)


def naming_of(readings: Sequence[Reading]) -> Naming:
    """Decide who speaks."""
    again = frozenset(_times_in_words(readings))
    heads = _beside_times(readings)
    alone = {} if heads else _on_lines_of_their_own(readings, again)
    labels = frozenset() if heads or alone else _before_colons(readings)
    if not (heads or alone or labels):
        alone = _over_paragraphs(readings)
    found = [one for one in readings if one.label and (one.label.form, one.label.name) in labels]
    after_times = sum(one.sort is Sort.STAMPED for one in found)
    beside = any(one.sort is Sort.HEAD and one.name in heads for one in readings)
    stamped = not (beside or alone) and 2 * after_times >= len(found)
    return Naming(stamped=stamped, heads=heads, labels=labels, alone=alone, times_in_words=again)


def _times_in_words(readings: Sequence[Reading]) -> Iterator[int]:
    for place, (one, other) in enumerate(pairwise(readings), start=1):
        if one.sort is Sort.TIME and one.at is not None and is_the_time_in_words(other, one.at):
            yield place


def _said_next(readings: Sequence[Reading]) -> list[int]:
    """Return for each line the place of the next one that is not empty, the number of lines where there is none."""
    found = [len(readings)] * len(readings)
    for place in range(len(readings) - 2, -1, -1):
        found[place] = place + 1 if readings[place + 1].sort is not Sort.BLANK else found[place + 1]
    return found


def _beside_times(readings: Sequence[Reading]) -> frozenset[str]:
    following = _said_next(readings)
    heads = [(one, place) for place, one in enumerate(readings) if one.sort is Sort.HEAD]
    spoken = sum(bool(one.said) or _is_words(readings, following[place]) for one, place in heads)
    if not heads or spoken < HALF * len(heads):
        return _after_times(readings, following)
    counts = Counter(one.name for one, _ in heads)
    apart = {one.name for one, _ in heads if one.strong}
    wide = {one.name for one, _ in heads if one.wide}
    return frozenset(
        name
        for name in counts
        if name in wide or _speaks(name, counts[name], len(heads), strong=name in apart)
    )


def _is_words(readings: Sequence[Reading], place: int) -> bool:
    return place < len(readings) and readings[place].sort is Sort.WORDS


def _speaks(name: str, count: int, heads: int, *, strong: bool) -> bool:
    full = " " in name or shape(name) is Shape.ROLE
    if shape(name) is Shape.MAYBE:
        return strong and (count > 1 or (heads > 1 and not any(char.isdigit() for char in name)))
    return count > 1 or (full and (strong or heads > 1)) or (strong and heads > 1)


def _after_times(readings: Sequence[Reading], following: Sequence[int]) -> frozenset[str]:
    """Return the names that stand alone after a time, over what is said ("0:12 Ana Lima")."""
    stamped = [
        (one, place) for place, one in enumerate(readings) if one.sort is Sort.STAMPED and not one.sure
    ]
    names = [one.said.removesuffix(":") for one, place in stamped if _is_words(readings, following[place])]
    return (
        frozenset(names)
        if len(names) >= NEARLY_EACH * len(stamped) and is_small_set(names, apart=True)
        else frozenset()
    )


def _on_lines_of_their_own(readings: Sequence[Reading], again: frozenset[int]) -> dict[int, str]:
    """Return the lines below a time (Teams) or above it (Slack) that hold only a name."""
    following = _said_next(readings)
    times = [place for place, one in enumerate(readings) if one.sort is Sort.TIME]
    below: dict[int, str] = {}
    above: dict[int, str] = {}
    for time, end in pairwise([*times, len(readings)]):
        first = following[time]
        first = following[first] if first in again else first
        if first < end and following[first] < end and (name := may_be_a_name_alone(readings[first])):
            below[first] = name
        if time and following[time] < end and (name := may_be_a_name_alone(readings[time - 1])):
            above[time - 1] = name
    over = all(not place or readings[place - 1].sort is Sort.BLANK for place in above)
    for found, apart in ((below, True), (above, over)):
        if len(found) >= NEARLY_EACH * len(times) and is_small_set(list(found.values()), apart=apart):
            return found
    return {}


def _before_colons(readings: Sequence[Reading]) -> Known:
    stamped = [one for one in readings if one.sort is Sort.STAMPED and not one.sure]
    after_times = [one.label for one in stamped if one.label]
    seen = Seen.of(after_times, places=len(stamped), led=len(after_times))
    least = Shape.MAYBE if seen.coverage >= NEARLY_EACH and seen.comes_again else Shape.NAME
    # Nobody writes a time before other words that end in a colon.
    known: set[tuple[Form, str]] = {
        (one.form, one.name) for one in after_times if one.form == "colon" and shape(one.name) >= least
    }
    said = [one for one in readings if one.sort in {Sort.WORDS, Sort.STAMPED, Sort.HEAD, Sort.HEADING}]
    begins = list(_paragraph_begins(readings))
    found = [one.label for one in said if one.label]
    lines, paragraphs = _led(said), _led(begins)
    often = sum(lines.values()) * len(begins) >= sum(paragraphs.values()) * len(said) or len(begins) < _FEW
    return frozenset(known) | speakers_in_text(
        found, places=len(said) if often else len(begins), led=lines if often else paragraphs
    )


def _paragraph_begins(readings: Sequence[Reading]) -> Iterator[Reading]:
    new = True
    for one in readings:
        if new and one.sort in {Sort.WORDS, Sort.STAMPED, Sort.HEAD}:
            yield one
        new = one.sort in {Sort.BLANK, Sort.RULE, Sort.TIME, Sort.HEADING} or bool(one.mark)


def _led(readings: Iterable[Reading]) -> dict[Form, int]:
    found: list[Label] = [one.label for one in readings if one.label]
    return dict(Counter(one.form for one in found))


def _over_paragraphs(readings: Sequence[Reading]) -> dict[int, str]:
    """Return the first lines of paragraphs, or the headings, where they are a few names that come again and again."""
    following = _said_next(readings)
    headings = {
        place: may_be_a_name_alone(one) for place, one in enumerate(readings) if one.sort is Sort.HEADING
    }
    firsts = {
        place: may_be_a_name_alone(one)
        for place, one in enumerate(readings)
        if one.sort is Sort.WORDS and not one.mark and (not place or readings[place - 1].sort is Sort.BLANK)
    }
    for found, apart in ((headings, True), (firsts, False)):
        names = {
            place: name
            for place, name in found.items()
            if name and (apart or following[place] == place + 1) and _is_words(readings, following[place])
        }
        counts = Counter(names.values())
        again = sum(count for count in counts.values() if count > 1)
        if len(names) >= max(_FEW, NEARLY_EACH * len(found)) and again >= HALF * len(names):
            return names
    return {}
