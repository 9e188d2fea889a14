"""The words of a resume, whatever it is kept in."""

import io
import json
import zipfile

import pytest

from askwell.formats.resume_words import words_of

DOCUMENT = (
    '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>I wrote leaflets</w:t></w:r><w:r><w:t xml:space="preserve"> &amp; forms'
    "</w:t></w:r></w:p><w:p><w:r><w:t>Second line</w:t></w:r></w:p></w:body></w:document>"
)


def word(document: str, *, name: str = "word/document.xml") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr(name, document)
    return stream.getvalue()


def test_a_json_resume_gives_all_its_words_but_no_addresses() -> None:
    resume = {
        "basics": {"name": "Maya", "url": "https://maya.example/writing", "summary": "I write."},
        "work": [{"highlights": ["Budget of 3 wards", None, 7]}],
        "skills": [{"keywords": ["SQL"]}],
    }
    assert words_of("json", json.dumps(resume).encode()) == ("Maya\nI write.\nBudget of 3 wards\nSQL", "")


def test_a_word_document_gives_its_paragraphs_as_lines() -> None:
    assert words_of("docx", word(DOCUMENT)) == ("I wrote leaflets & forms\nSecond line\n", "")


def test_a_pdf_asks_for_its_words_to_be_pasted() -> None:
    assert words_of("pdf", b"%PDF-1.7") == (
        "", "The words of a PDF cannot be read here. Copy them out of it and paste them below.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("json", b"{broken"),
        ("json", b"\xff\xfe"),
        ("json", b"[" * 100_000),
        ("docx", b"PK\x03\x04 no zip"),
        ("docx", word(DOCUMENT, name="other.xml")),
    ],
)
def test_what_is_broken_says_what_to_do(kind: str, content: bytes) -> None:
    text, problem = words_of(kind, content)  # type: ignore[arg-type]  # the kinds of the parameters above
    assert (text, problem) == (
        "", "The words of this file cannot be read. Copy them out of it and paste them below.",
    )  # fmt: skip


def test_words_nested_without_end_are_read_to_a_depth() -> None:
    nested: object = "deep"
    for _ in range(40):
        nested = [nested]
    assert words_of("json", json.dumps({"work": nested, "basics": "shallow"}).encode()) == ("shallow", "")
