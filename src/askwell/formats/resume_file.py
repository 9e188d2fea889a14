"""What sort of file a resume is: PDF, Word or JSON Resume, told from its content and not from its name."""

import io
import json
import zipfile
from typing import Any, Literal

Kind = Literal["pdf", "docx", "json"]
LARGEST = 10 * 1024 * 1024
WORD_PART = "word/document.xml"
_NO_WORD = "This file is packed but is no Word document. Save the resume as PDF or DOCX."
_NO_JSON_RESUME = "This JSON has neither “basics” nor “work” nor “education”, so it is no JSON Resume."
TYPES: dict[Kind, str] = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "json": "application/json",
}


def kind_of(content: bytes) -> tuple[Kind | None, str]:
    """Return what sort of resume the bytes are and "", or nothing and a sentence that says what to do.

    A PDF begins with %PDF- within its first 1024 bytes (ISO 32000-1, annex H.3.4.1); a DOCX is a zip with a Word
    document inside (ECMA-376); a JSON Resume is an object with "basics", "work" or "education" (jsonresume.org, 1.0.0).
    """
    if len(content) > LARGEST:
        return (
            None,
            f"This file is larger than {LARGEST // 1024**2} MB. Save it smaller, or give a link to it.",
        )
    if b"%PDF-" in content[:1024]:
        return "pdf", ""
    if content[:4] == b"PK\x03\x04":
        return ("docx", "") if _is_word(content) else (None, _NO_WORD)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return ("json", "") if _is_json_resume(content) else (None, _NO_JSON_RESUME)
    return (
        None,
        "This is neither a PDF nor a DOCX nor a JSON Resume. Save it as one of them, or give a link to it.",
    )


def _is_word(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return WORD_PART in packed.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return False


def _is_json_resume(content: bytes) -> bool:
    try:
        found: Any = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and bool(found.keys() & {"basics", "work", "education"})
