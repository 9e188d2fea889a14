"""The pictures in a file: a photo is one, a PDF has one a page, with its words where it holds them as words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from askwell.formats.business_card import Seen
from askwell.formats.picture import LARGEST, NotAPicture, kind_of, opened

if TYPE_CHECKING:
    from PIL import Image

MOST_PAGES = 10
# A phone's whole photo: a card that fills a third of it still has letters of twenty pixels.
LONGEST_SIDE = 4200
_PAGE_SIDE = 2400
_FEWEST_LETTERS = 12
_NO_PDF = "This PDF cannot be read. Take a picture of the card instead."


@dataclass(slots=True)
class Page:
    """One picture, upright, with the words that a PDF itself holds; ``words`` is empty where they have to be looked for."""

    picture: "Image.Image"
    words: tuple[Seen, ...] = ()


def pages_in(data: bytes) -> Iterator[Page]:
    """Give the pictures of a file, at most ten pages of a PDF. Raises NotAPicture, whose message says what to do."""
    if kind_of(data) == "pdf":
        yield from _pages_of_pdf(data)
    else:
        yield Page(opened(data, longest=LONGEST_SIDE))


def count_pages(data: bytes) -> int:
    """Return how many pages a file has. Raises NotAPicture."""
    if kind_of(data) != "pdf":
        return 1
    with _document(data) as document:
        return len(document)


def _document(data: bytes) -> Any:
    import pypdfium2  # noqa: PLC0415  # only a PDF needs it

    if len(data) > LARGEST:
        raise NotAPicture("This PDF is larger than 20 MB. Take a picture of the card instead.")
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as wrong:
        raise NotAPicture(_NO_PDF) from wrong


def _pages_of_pdf(data: bytes) -> Iterator[Page]:
    import pypdfium2  # noqa: PLC0415  # as above

    with _document(data) as document:
        for at in range(min(len(document), MOST_PAGES)):
            try:
                yield _page(document[at])
            except (pypdfium2.PdfiumError, ValueError, MemoryError) as wrong:
                raise NotAPicture(_NO_PDF) from wrong


def _page(page: Any) -> Page:
    width, height = page.get_size()
    scale = _PAGE_SIDE / max(width, height, 1.0)
    picture = page.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
    words = tuple(_words(page.get_textpage(), scale=scale, height=height))
    letters = sum(len(word.text) for word in words)
    return Page(picture, words if letters >= _FEWEST_LETTERS else ())


def _words(text: Any, *, scale: float, height: float) -> Iterator[Seen]:
    """Give the words that a page holds as words, in the pixels of its picture."""
    for at in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(at)
        said = text.get_text_bounded(left, bottom, right, top).strip()
        edges = (left * scale, (height - top) * scale, right * scale, (height - bottom) * scale)
        if said:
            yield Seen(said, level_corners(*edges))


def level_corners(left: float, top: float, right: float, bottom: float) -> tuple[Any, Any, Any, Any]:
    """Return the corners of a level line from its edges."""
    return (left, top), (right, top), (right, bottom), (left, bottom)
