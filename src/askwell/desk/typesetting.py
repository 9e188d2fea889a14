"""Pages set as tagged PDF (PDF/UA-1) by Typst, with the fonts of this machine."""

import json
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from askwell.accounts.models import Seeker

if TYPE_CHECKING:
    import typst

SIZES = {"a4": "a4", "letter": "us-letter"}
LETTER_REGIONS = frozenset(
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
)
RIGHT_TO_LEFT = frozenset({"R", "AL"})
STRONG = RIGHT_TO_LEFT | {"L"}
_WITHOUT_FONT = re.compile(r'the text `"(.+?)"` could not be displayed')

NOT_INSTALLED = (
    "The PDF maker is not installed. Add it with `pip install askwell[pdf]`, or print the page to a PDF from your "
    "browser."
)


class NoPdf(Exception):
    """The PDF could not be made; the message says what to do instead."""


def can_make_pdf() -> bool:
    """Say whether the PDF maker is installed."""
    return find_spec("typst") is not None


def usual_paper(seeker: Seeker) -> str:
    """Return the paper that printers hold where the seeker lives (Unicode CLDR, measurementData)."""
    return "letter" if seeker.region in LETTER_REGIONS else "a4"


def typeset(template: Path, facts: Mapping[str, Any], *, name: str) -> bytes:
    """Return a template set with ``facts``, which it reads as JSON from the input ``name``, as a tagged PDF.

    Raises NoPdf where the PDF maker is missing, and where this machine has no font for some letters.
    """
    if not can_make_pdf():
        raise NoPdf(NOT_INSTALLED)
    import typst  # noqa: PLC0415  # an extra, and only PDF pages need it

    compiler = typst.Compiler(input=template, font_paths=_fonts(), sys_inputs={name: json.dumps(facts)})
    try:
        made = compiler.compile(format="pdf", pdf_standards="ua-1")
    except typst.TypstError as wrong:
        raise NoPdf(_plainly(wrong)) from wrong
    if not isinstance(made, bytes):
        raise TypeError(made)
    return made


@cache
def _fonts() -> "typst.Fonts":
    import typst  # noqa: PLC0415  # as above

    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=True)


def said(text: str) -> dict[str, str | bool]:
    """Return words with their direction, that of the first letter that has one (Unicode annex 9, rule P2)."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    first = next((kind for kind in strong if kind in STRONG), "L")
    return {"text": text, "rtl": first in RIGHT_TO_LEFT}


def _plainly(wrong: "typst.TypstError") -> str:
    """Return what to do about a PDF that could not be made: nearly always a script without a font on this machine."""
    letters = _WITHOUT_FONT.search(str(wrong))
    if letters is None:
        return f"The PDF could not be made ({wrong.message}). Print the page to a PDF from your browser."
    return (
        f"This computer has no font for “{letters[1]}”. Install one that has these letters (the Noto fonts have every "
        "script), or print the page to a PDF from your browser."
    )
