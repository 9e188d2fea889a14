"""The business cards in files: each with whom it names, and its own piece of the picture."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO

from askwell.formats.business_card import CardSeen, cards_on, is_only_a_page
from askwell.formats.picture import as_jpeg
from askwell.formats.records import PersonRecord, Problem
from askwell.scanning.apart import Progress, Scanned, ScannedFile, scan

_NOBODY = Problem(
    "the picture",
    "Nobody is named on it that could be read.",
    "Take it again in good light, with the card filling most of the picture, or write down what the card says.",
)
NO_WAY = Problem(
    "the picture",
    "Askwell cannot read printed words on this machine yet, only square codes.",
    "Install the reader with: pip install 'askwell[scan]' (or the program Tesseract), or write down what the card says.",
)
ONLY_A_PAGE = Problem(
    "the picture",
    "It holds only a web address, and nobody's name.",
    "Write whose card it is, or delete it.",
    kept=True,
)


@dataclass(slots=True)
class Card:
    """One card: whom it names, its text, and its picture (JPEG)."""

    record: PersonRecord
    text: str
    picture: bytes
    by_code: bool = False


@dataclass(slots=True)
class CardFile:
    """What one file holds: its cards, and what could not be read. ``pictures`` are those on which nobody is named."""

    name: str
    cards: list[Card] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    way: str = ""


def read_card_files(
    files: Sequence[tuple[str, bytes]], *, way: str = "auto", progress: Progress = lambda *_: None
) -> list[CardFile]:
    """Return the cards in pictures and PDFs, each its name and content, in their order. Nothing in them is an error."""
    return [_card_file(file) for file in scan(files, way=way, progress=progress)]


def _card_file(file: ScannedFile) -> CardFile:
    found = CardFile(file.name, way=file.way)
    found.problems = [_problem(said) for said in file.problems]
    for at, page in enumerate(file.pages, 1):
        place = f"page {at}" if len(file.pages) > 1 else "the picture"
        cards = cards_on(page.sight)
        found.cards += _cut_out(page, cards, place)
        found.problems += [replace(ONLY_A_PAGE, place=place) for card in cards if is_only_a_page(card.record)]
        if not cards:
            found.pictures.append(page.picture)
            found.problems.append(replace(_NOBODY if file.way or page.sight.lines else NO_WAY, place=place))
    return found


def _problem(said: str) -> Problem:
    reason, _, what_to_do = said.partition(". ")
    return Problem("the file", f"{reason.rstrip('.')}.", what_to_do or "Take the picture again.")


def _cut_out(page: Scanned, cards: Sequence[CardSeen], place: str) -> Iterator[Card]:
    """Give each card with its piece of the picture; a card alone keeps the whole of it, for a line may have been missed."""
    for at, card in enumerate(cards, 1):
        where = f"card {at} on {place}" if len(cards) > 1 else f"the card on {place}"
        picture = page.picture if len(cards) == 1 else _piece(page, card, cards)
        yield Card(replace(card.record, place=where), card.text, picture, card.by_code)


def _piece(page: Scanned, card: CardSeen, cards: Iterable[CardSeen]) -> bytes:
    """Return a card's piece of the picture: all of it up to half way to the lines of the next card on each side."""
    from PIL import Image  # noqa: PLC0415  # slow to load, and only several cards need it

    left, top, right, bottom = card.edges
    edges: list[float] = [0, 0, page.sight.width, page.sight.height]
    for other in cards:
        if other is card:
            continue
        o_left, o_top, o_right, o_bottom = other.edges
        if o_top >= bottom:
            edges[3] = min(edges[3], (bottom + o_top) / 2)
        elif o_bottom <= top:
            edges[1] = max(edges[1], (top + o_bottom) / 2)
        elif o_left >= right:
            edges[2] = min(edges[2], (right + o_left) / 2)
        elif o_right <= left:
            edges[0] = max(edges[0], (left + o_right) / 2)
    with Image.open(BytesIO(page.picture)) as picture:
        box = (
            int(edges[0]),
            int(edges[1]),
            int(min(edges[2], picture.width)),
            int(min(edges[3], picture.height)),
        )
        return as_jpeg(picture.crop(box))
