"""What is said of several people of an answer at once: ", both editors", "Both at Lakeshore.", "same firm"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from askwell.method.replies.named.speaking import Span, is_of_both

_I = re.IGNORECASE
_SAME = re.compile(
    r"\b(?:the\s+)?same\s+(?:firm|team|company|office|place|house|hospital|school|college|university|department|council|agency|bank|clinic|practice|trust|outfit|shop)\b",
    _I,
)
_SEVERAL = re.compile(
    r"[.!?)]\s+(?:they(?:['’]re|\s+are)\s+)?(?P<many>both|all)(?:\s+(?:of\s+them|are|work|three|four|two|now))*\s+(?P<at>(?:at|for|with)\s+[^.!?\n]{2,60})",
    _I,
)


def is_house_of_before(words: str) -> bool:
    """Return whether somebody works where the one named before does."""
    return bool(_SAME.search(words))


def told_of(said: str, people: int, spans: Sequence[Span], groups: Sequence[list[int]]) -> list[list[Span]]:
    """Return for each person where something is said of her: her own words, then those that speak of all who were named with her."""
    own: list[list[Span]] = [[] for _ in range(people)]
    shared: list[list[Span]] = [[] for _ in range(people)]
    for span, group in zip(spans, groups, strict=True):
        own[span.who].append(span)
        if len(group) > 1 and is_of_both(said[span.behind : span.end]):
            for who in group:
                if who != span.who:
                    shared[who].append(span)
    for who, span in _of_several(said, spans):
        shared[who].append(span)
    return [[*mine, *others] for mine, others in zip(own, shared, strict=True)]


def _of_several(said: str, spans: Sequence[Span]) -> Iterator[tuple[int, Span]]:
    """Yield of whom a sentence of its own speaks, "Both at Lakeshore.": the last two, or everyone named by then."""
    named: dict[int, None] = {}
    for span in spans:
        named.pop(span.who, None)
        named[span.who] = None
        if several := _said_of_several(said, span):
            only_two, where = several
            yield from ((who, where) for who in ([*islice(reversed(named), 2)] if only_two else named))
            if not only_two:
                return


def _said_of_several(text: str, span: Span) -> tuple[bool, Span] | None:
    """Return where "at Lakeshore Mutual" stands in a sentence "Both at Lakeshore Mutual.", and whether it is said of two only."""
    found = _SEVERAL.search(text, span.behind, span.end)
    if not found:
        return None
    return found["many"].casefold() == "both", replace(span, behind=found.start("at"), end=found.end("at"))
