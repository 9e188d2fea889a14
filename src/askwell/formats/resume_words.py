"""What a resume says, as plain text: of a JSON Resume or a Word document."""

import json
from collections.abc import Iterator
from typing import Any

from askwell.formats.resume_file import Kind
from askwell.formats.word_document import text_of_word

DEEPEST = 20
_NO_TEXT = "The words of a PDF cannot be read here. Copy them out of it and paste them below."
_BROKEN = "The words of this file cannot be read. Copy them out of it and paste them below."


def words_of(kind: Kind, content: bytes) -> tuple[str, str]:
    """Return the text of a resume and "", or "" and a sentence that says what to do. Reads at most 10 MB of text.

    Of a JSON Resume every text counts.
    """
    if kind == "pdf":
        return "", _NO_TEXT
    try:
        text = (
            text_of_word(content).replace("\t", "\n")
            if kind == "docx"
            else "\n".join(_texts(json.loads(content.decode("utf-8-sig"))))
        )
    except (ValueError, RecursionError):
        return "", _BROKEN
    return text, ""


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
