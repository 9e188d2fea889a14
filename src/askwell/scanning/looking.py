"""A picture looked at: turned until its words stand upright, looked at again from nearer where they are small."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from askwell.formats.business_card import Seen, around, level, spread
from askwell.scanning.codes import codes_on
from askwell.scanning.pages import Page
from askwell.scanning.ways import Way

if TYPE_CHECKING:
    from PIL import Image

SHOWN_SIDE = 2000
_GOOD = 0.85
_ENOUGH_LETTERS = 10
# In pixels: letters that are smaller are read again, as large as this; a part is cut out with so many lines around it.
_SMALL_LETTERS = 30
_LARGE_LETTERS = 42
_ROOM = 3
_MOST_PARTS = 12


@dataclass(slots=True)
class Looked:
    """A picture turned upright and made small enough to be kept, with its words and codes in its own pixels."""

    picture: "Image.Image"
    words: tuple[Seen, ...]
    codes: tuple[Seen, ...]


def look_at(page: Page, way: Way | None) -> Looked:
    """Return what is on a page. Without a way to find words there are only its codes, and the words of a PDF."""
    whole = page.picture
    shown = _small(whole)
    if page.words or way is None:
        words = _scaled(page.words, shown.width / whole.width)
        return Looked(shown, words, _codes(whole, shown))
    turn, words = _upright(shown, way)
    if turn:
        whole = whole.rotate(turn, expand=True)
        shown = _small(whole)
    return Looked(shown, _nearer(whole, shown, words, way), _codes(whole, shown))


def _small(picture: "Image.Image") -> "Image.Image":
    small = picture.copy()
    small.thumbnail((SHOWN_SIDE, SHOWN_SIDE))
    return small


def _codes(whole: "Image.Image", shown: "Image.Image") -> tuple[Seen, ...]:
    """Return the codes: those of the small picture, or those of the large one where the small one shows none."""
    found = codes_on(shown)
    if found or whole.size == shown.size:
        return found
    return _scaled(codes_on(whole), shown.width / whole.width)


def _upright(picture: "Image.Image", way: Way) -> tuple[int, tuple[Seen, ...]]:
    """Return by how many degrees to turn a picture to the left so that it can be read, and its words then."""
    tries = {0: tuple(way.words_on(picture))}
    if not _reads_well(tries[0]):
        turns = (90, 270, 180) if _stands_on_end(tries[0]) else (180, 90, 270)
        for turn in turns:
            tries[turn] = tuple(way.words_on(picture.rotate(turn, expand=True)))
            if _reads_well(tries[turn]):
                break
    best = max(tries, key=lambda turn: _worth(tries[turn]))
    return best, tries[best]


def _reads_well(words: Sequence[Seen]) -> bool:
    letters = sum(len(one.text) for one in words)
    if letters < _ENOUGH_LETTERS or _stands_on_end(words):
        return False
    return sum(one.sure * len(one.text) for one in words) / letters > _GOOD


def _worth(words: Sequence[Seen]) -> float:
    return sum(one.sure**2 * len(one.text) for one in words if not _is_tall(one))


def _stands_on_end(words: Sequence[Seen]) -> bool:
    tall = sum(len(one.text) for one in words if _is_tall(one))
    return tall * 2 > sum(len(one.text) for one in words)


def _is_tall(one: Seen) -> bool:
    left, top, right, bottom = around([one])
    return bottom - top > 1.5 * (right - left)


def _nearer(
    whole: "Image.Image", shown: "Image.Image", words: tuple[Seen, ...], way: Way
) -> tuple[Seen, ...]:
    """Return the words; where they are small, each part of the picture is read again by itself in larger letters."""
    line = _height(words) if words else _LARGE_LETTERS
    if line >= _SMALL_LETTERS:
        return words
    parts = [tuple(seen for box in part for seen in box.seen) for part in spread(level(words))]
    return tuple(one for part in parts[:_MOST_PARTS] for one in _again(whole, shown, part, line, way))


def _again(
    whole: "Image.Image", shown: "Image.Image", words: tuple[Seen, ...], line: float, way: Way
) -> tuple[Seen, ...]:
    """Return the words of a part of the picture, read in larger letters where that reads more."""
    scale = whole.width / shown.width
    left, top, right, bottom = around(words)
    room = _ROOM * line
    edges = (
        max(left - room, 0),
        max(top - room, 0),
        min(right + room, shown.width),
        min(bottom + room, shown.height),
    )
    part = whole.crop(tuple(int(edge * scale) for edge in edges))  # type: ignore[arg-type]  # four edges
    grow = min(_LARGE_LETTERS / (line * scale), SHOWN_SIDE / max(part.size))
    part = part.resize((max(int(part.width * grow), 1), max(int(part.height * grow), 1)))
    read = tuple(_moved(one, 1 / (grow * scale), edges[0], edges[1]) for one in way.words_on(part))
    return read if _worth(read) > _worth(words) else words


def _height(words: Sequence[Seen]) -> float:
    """Return how high the letters are, in the middle of all lines."""
    return median(abs(one.corners[3][1] - one.corners[0][1]) for one in words)


def _scaled(words: Sequence[Seen], scale: float) -> tuple[Seen, ...]:
    return tuple(_moved(one, scale, 0, 0) for one in words)


def _moved(one: Seen, scale: float, across: float, down: float) -> Seen:
    first, second, third, fourth = ((x * scale + across, y * scale + down) for x, y in one.corners)
    return replace(one, corners=(first, second, third, fourth))
