"""Lines of words as they stand in a picture: which of them are one card, and in which order a card is read."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

Point = tuple[float, float]
# All in heights of a line: words of one line, lines of one block, and what can lie between two cards at least.
_WORD_GAP = 0.7
_LINE_GAP = 0.9
_CARD_GAP = 1.2
_FAR = 5
_SAME_LINE = 0.6


@dataclass(frozen=True, slots=True)
class Seen:
    """A line of words in a picture. ``corners`` go round from the top left of the first letter, in pixels or points."""

    text: str
    corners: tuple[Point, Point, Point, Point]
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A line in a picture that was turned level: its edges, and what stands in it."""

    left: float
    top: float
    right: float
    bottom: float
    text: str
    seen: tuple[Seen, ...]

    @property
    def height(self) -> float:
        """How high the letters are."""
        return self.bottom - self.top

    def apart(self, other: "Box") -> tuple[float, float]:
        """Return how far two lines are apart, across and down; below zero where they overlap."""
        return (
            max(self.left, other.left) - min(self.right, other.right),
            max(self.top, other.top) - min(self.bottom, other.bottom),
        )


def level(seen: Iterable[Seen]) -> list[Box]:
    """Return lines turned level by the middle of their slopes, from top to bottom; pieces of one line are put together."""
    lines = [one for one in seen if one.text.strip()]
    slope = _slope(lines)
    boxes = sorted((_box(one, slope) for one in lines), key=lambda box: (box.left, box.top))
    whole: list[Box] = []
    for box in boxes:
        at = next((at for at, other in enumerate(whole) if _goes_on(other, box)), None)
        if at is None:
            whole.append(box)
        else:
            whole[at] = joined(whole[at], box)
    return sorted(whole, key=lambda box: (box.top, box.left))


def blocks(boxes: Sequence[Box]) -> list[list[Box]]:
    """Return lines that stand close beneath each other, each block from top to bottom, the blocks as they are read."""
    found: list[list[Box]] = []
    for box in sorted(boxes, key=lambda one: one.top):
        near = [block for block in found if any(_beneath(other, box) for other in block)]
        rest = [block for block in found if block not in near]
        found = [*rest, [*(one for block in near for one in block), box]]
    line = median(box.height for box in boxes) if boxes else 1.0
    return sorted(found, key=lambda block: (round(block[0].top / (2 * line)), min(one.left for one in block)))


def gaps(boxes: Sequence[Box]) -> list[tuple[float, list[Box], list[Box]]]:
    """Return the ways to cut lines in two by a straight gap, the widest first, each with what lies on its two sides."""
    line = median(box.height for box in boxes) if boxes else 1.0
    found = []
    for low, high in (("left", "right"), ("top", "bottom")):
        ordered = sorted(boxes, key=lambda box: getattr(box, low))
        end = -math.inf
        for at, box in enumerate(ordered):
            wide = getattr(box, low) - end
            if at and wide > _CARD_GAP * line:
                found.append((wide, ordered[:at], ordered[at:]))
            end = max(end, getattr(box, high))
    return sorted(found, key=lambda gap: -gap[0])


def spread(boxes: Sequence[Box]) -> list[list[Box]]:
    """Return lines in parts that lie far from each other, whatever they say."""
    line = median(box.height for box in boxes) if boxes else 1.0
    for wide, first, second in gaps(boxes)[:1]:
        if wide > _FAR * line:
            return [*spread(first), *spread(second)]
    return [list(boxes)] if boxes else []


def around(seen: Iterable[Seen]) -> tuple[float, float, float, float]:
    """Return the edges around lines in the picture as it stands: left, top, right, bottom."""
    points = [point for one in seen for point in one.corners]
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), min(down), max(across), max(down)


def _slope(lines: Sequence[Seen]) -> float:
    """Return the middle slope in radians, weighed by the lines' lengths."""
    slopes = sorted(
        (math.atan2(right[1] - left[1], right[0] - left[0]), math.dist(left, right))
        for left, right in (one.corners[:2] for one in lines)
    )
    half, passed = sum(length for _, length in slopes) / 2, 0.0
    for slope, length in slopes:
        passed += length
        if passed >= half:
            return slope
    return 0.0


def _box(one: Seen, slope: float) -> Box:
    turned = [
        (x * math.cos(slope) + y * math.sin(slope), y * math.cos(slope) - x * math.sin(slope))
        for x, y in one.corners
    ]
    # The height is that of the middle of the line: corners of a line that is not quite level would make it higher.
    middle = sum(y for _, y in turned) / 4
    half = max((turned[3][1] - turned[0][1] + turned[2][1] - turned[1][1]) / 4, 0.5)
    across = [x for x, _ in turned]
    return Box(min(across), middle - half, max(across), middle + half, " ".join(one.text.split()), (one,))


def _goes_on(box: Box, further: Box) -> bool:
    across, down = box.apart(further)
    lower, higher = sorted((box.height, further.height))
    return (
        further.left > box.left
        and -lower < across < _WORD_GAP * lower
        and -down > _SAME_LINE * lower
        and higher < 1.3 * lower  # a mark beside a larger word is no word of its line
    )


def joined(box: Box, further: Box) -> Box:
    """Return two lines as one, the second behind the first."""
    return replace(
        box,
        top=min(box.top, further.top),
        right=max(box.right, further.right),
        bottom=max(box.bottom, further.bottom),
        text=f"{box.text} {further.text}",
        seen=(*box.seen, *further.seen),
    )


def _beneath(box: Box, lower: Box) -> bool:
    across, down = box.apart(lower)
    return across < 0 and down < _LINE_GAP * max(box.height, lower.height)
