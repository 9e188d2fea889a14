"""The text of a Word document."""

import html
import io
import re
import zipfile
import zlib

from askwell.formats.resume_file import LARGEST, WORD_PART

_PIECE = re.compile(r"<w:t(?:\s[^>]*)?>([^<]*)</w:t>|(</w:p>|<w:br\b|<w:cr\b)|(<w:tab\s*/>)")
# What stands in a text box stands there twice, once for older programs.
_FALLBACK = re.compile(r"<mc:Fallback>.*?</mc:Fallback>", re.DOTALL)


def text_of_word(content: bytes) -> str:
    """Return the text of a DOCX: a line for each paragraph and each break, tabs as they are; at most 10 MB of it are read.

    A paragraph is a w:p with its words in w:t (ECMA-376, part 1, 17.3). Raises ValueError where it is no such document.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed, packed.open(WORD_PART) as part:
            xml = part.read(LARGEST).decode("utf-8", "replace")
    except (
        KeyError,
        OSError,
        EOFError,
        RuntimeError,
        NotImplementedError,
        zipfile.BadZipFile,
        zlib.error,
    ) as wrong:
        raise ValueError("This is no Word document.") from wrong
    return "".join(_text(*piece) for piece in _PIECE.findall(_FALLBACK.sub("", xml)))


def _text(said: str, end: str, tab: str) -> str:
    if end:
        return "\n"
    return "\t" if tab else html.unescape(said)
