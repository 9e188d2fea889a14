"""Pages set as tagged PDF (PDF/UA-1) by Typst, with the fonts of this machine."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
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
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_WITHOUT_FONT = re.compile(r'the text `"(.+?)"` could not be displayed')

MOST_LACKING = 12
"""Letters without a font that are named; whoever reads twelve knows which font it is."""

IN_BROWSER = "print the page to a PDF from your browser"
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


def typeset(template: Path, facts: Mapping[str, Any], *, name: str, instead: str = IN_BROWSER) -> bytes:
    """Return a template set with ``facts``, which it reads as JSON from the input ``name``, as a tagged PDF.

    Raises NoPdf where the PDF maker is missing, and where this machine has no font for some letters: it says for which, and
    what to do ``instead``.
    """
    if not can_make_pdf():
        raise NoPdf(NOT_INSTALLED)
    import typst  # noqa: PLC0415  # an extra, and only PDF pages need it

    words = json.dumps(facts, ensure_ascii=False)
    try:
        return _made(template, {name: words})
    except typst.TypstError as wrong:
        lacking = "".join(_without_font(template, words, name=name)).strip()
        if not lacking:
            raise NoPdf(f"The PDF could not be made ({wrong.message}). You can {instead}.") from wrong
        raise NoPdf(_plainly(lacking, instead)) from wrong


def _made(template: Path, inputs: dict[str, str]) -> bytes:
    import typst  # noqa: PLC0415  # as above

    compiler = typst.Compiler(input=template, font_paths=_fonts(), sys_inputs=inputs)
    made = compiler.compile(format="pdf", pdf_standards="ua-1")
    if not isinstance(made, bytes):
        raise TypeError(made)
    return made


def _without_font(template: Path, words: str, *, name: str) -> Iterator[str]:
    """Yield the letters that this machine has no font for: the compiler names one, and is asked again without it."""
    import typst  # noqa: PLC0415  # as above

    for _ in range(MOST_LACKING):
        try:
            _made(template, {name: words})
        except typst.TypstError as wrong:
            found = _WITHOUT_FONT.search(str(wrong))
            if found is None:
                return
            letters = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), found[1])
            if letters not in words:
                return
            yield letters if letters.isprintable() else f"U+{ord(letters[0]):04X} "
            words = words.replace(letters, "")
        else:
            return


@cache
def _fonts() -> "typst.Fonts":
    import typst  # noqa: PLC0415  # as above

    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=True)


def said(text: str) -> dict[str, str | bool]:
    """Return words with their direction, that of the first letter that has one (Unicode annex 9, rule P2)."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    first = next((kind for kind in strong if kind in STRONG), "L")
    return {"text": text, "rtl": first in RIGHT_TO_LEFT}


def _plainly(lacking: str, instead: str) -> str:
    """Return what to do about letters that no font of this machine has."""
    more = " and others" if len(lacking) >= MOST_LACKING and "U+" not in lacking else ""
    return (
        f"This computer has no font for “{lacking}”{more}. Install one that has these letters (the free Noto fonts have every "
        f"script; for Chinese, Japanese and Korean the one named Noto Serif CJK), or {instead}."
    )
