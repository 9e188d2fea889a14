"""What a resume says, as plain text: of a JSON Resume or a Word document."""

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from askwell.formats.resume_file import LARGEST, WORD_PART, Kind

DEEPEST = 20
_TEXT_OR_END = re.compile(r"<w:t(?:\s[^>]*)?>([^<]*)</w:t>|(</w:p>|<w:br\b|<w:tab\b)")
_NO_TEXT = "The words of a PDF cannot be read here. Copy them out of it and paste them below."
_BROKEN = "The words of this file cannot be read. Copy them out of it and paste them below."


def words_of(kind: Kind, content: bytes) -> tuple[str, str]:
    """Return the text of a resume and "", or "" and a sentence that says what to do. Reads at most 10 MB of text.

    A paragraph of Word is a w:p with its words in w:t (ECMA-376, part 1, 17.3); of a JSON Resume every text counts.
    """
    if kind == "pdf":
        return "", _NO_TEXT
    try:
        text = (
            _of_word(content)
            if kind == "docx"
            else "\n".join(_texts(json.loads(content.decode("utf-8-sig"))))
        )
    except (ValueError, KeyError, RecursionError, OSError, zipfile.BadZipFile):
        return "", _BROKEN
    return text, ""


def _of_word(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as packed, packed.open(WORD_PART) as part:
        xml = part.read(LARGEST).decode("utf-8", "replace")
    return "".join(html.unescape(said) if not end else "\n" for said, end in _TEXT_OR_END.findall(xml))


def _texts(value: Any, depth: int = 0) -> Iterator[str]:
    """Yield every text inside plain data, but no addresses of the web: they are no words."""
    if depth > DEEPEST:
        return
    if isinstance(value, str) and "://" not in value:
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, depth + 1)
