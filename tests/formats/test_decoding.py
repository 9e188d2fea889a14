"""Bytes become text, or one sentence that says why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.decoding import as_windows_1252, decode

SENTENCE = "Vorname;Nachname\nJörg;Müller\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1"]
)
def test_the_same_words_are_read_from_every_encoding(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding)).text == SENTENCE
    assert decode(SENTENCE.encode(encoding)).problems == ()


def test_one_old_line_spoils_no_other() -> None:
    data = "Jörg\n".encode() + "Müller\r".encode("cp1252") + "李小龍\n".encode()
    decoded = decode(data)
    assert decoded.text == "Jörg\nMüller\r李小龍\n"
    assert decoded.encoding == "mixed"


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t ", b"\xef\xbb\xbf", b"\xff\xfe", b"\xff\xfe\x20\x00", b"\x00" * 50]
)
def test_an_empty_file_says_so(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.text == ""
    assert [problem.reason for problem in decoded.problems] == ["The file is empty."]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04rest", "This is a zip archive or an Office file, not a text file."),
        (b"%PDF-1.7", "This is a PDF, not a text file."),
        (b"\xff\xd8\xff\xe0JFIF", "This is a picture, not a text file."),
        (bytes(range(32)) * 40, "This is not a text file."),
    ],
)
def test_a_file_of_another_kind_is_named(data: bytes, reason: str) -> None:
    decoded = decode(data)
    assert decoded.text == ""
    assert [problem.reason for problem in decoded.problems] == [reason]
    assert decoded.problems[0].what_to_do


def test_a_file_cut_off_within_a_letter_keeps_the_rest() -> None:
    decoded = decode("Anna\nJörg"[:-2].encode()[:-1])
    assert decoded.text == "Anna\nJ\ufffd"
    assert [(problem.kept, problem.place) for problem in decoded.problems] == [(True, "the end of the file")]


def test_half_a_character_of_utf_16_is_shown_as_damaged() -> None:
    decoded = decode("Jörg Müller".encode("utf-16")[:-1])
    assert decoded.text == "Jörg Mülle\ufffd"
    assert [problem.kept for problem in decoded.problems] == [True]


@given(st.binary())
def test_windows_1252_reads_every_byte(data: bytes) -> None:
    assert len(as_windows_1252(data)) == len(data)


@given(st.binary(max_size=400))
def test_no_bytes_are_ever_refused_with_an_error(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.text or decoded.problems
