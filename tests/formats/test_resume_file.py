"""What a resume is, from its content."""

import io
import json
import zipfile

import pytest

from askwell.formats.resume_file import LARGEST, kind_of


def packed(name: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as bundle:
        bundle.writestr(name, "<w:document/>")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"\n\n%PDF-1.4\n", "pdf"),
        (packed("word/document.xml"), "docx"),
        (json.dumps({"basics": {"name": "Maya"}}).encode(), "json"),
        (b'\xef\xbb\xbf {"work": []}', "json"),
    ],
)
def test_the_kind_is_seen_from_the_content(content: bytes, kind: str) -> None:
    assert kind_of(content) == (kind, "")


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", "neither a PDF"),
        (b"Maya Osei, pharmacy technician", "neither a PDF"),
        (packed("xl/workbook.xml"), "no Word document"),
        (b"PK\x03\x04 and then nothing", "no Word document"),
        (b'{"name": "Maya"}', "no JSON Resume"),
        (b'{"basics": ', "no JSON Resume"),
        (b'{"a":' * 100_000, "no JSON Resume"),
        (b"%PDF-" + b" " * LARGEST, "larger than 10 MB"),
    ],
)
def test_anything_else_says_what_to_do(content: bytes, trouble: str) -> None:
    kind, said = kind_of(content)
    assert (kind, trouble in said) == (None, True)
