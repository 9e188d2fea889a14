"""A file that comes in pieces has the same lines however it is cut, and never more of it is held than has to be."""

import re
import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.odd.expecting import Odd
from tests.formats.odd.test_odd_files import ALL

from askwell.formats import people_file, text_file
from askwell.formats.records import PersonRecord
from askwell.formats.text_file import TextFile

TEXT = "Vorname;Nachname\r\nJörg;Müller\r\r\nZoë;O’Brien\r\rAda;Lovelace\n"
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]


def cut(data: bytes, sizes: list[int]) -> Iterator[bytes]:
    at = 0
    for size in sizes:
        yield data[at : at + size]
        at += size
    yield data[at:]


@given(st.sampled_from(ENCODINGS), st.lists(st.integers(0, 9), max_size=80))
def test_the_lines_are_those_of_the_whole_text(encoding: str, sizes: list[int]) -> None:
    file = TextFile(cut(TEXT.encode(encoding), sizes))
    assert (list(file.lines()), file.problems) == (re.split(r"\r{0,2}\n|\r", TEXT), [])


@given(
    st.text(alphabet=["a", "é", "あ", "\r", "\n", '"', ","], max_size=300),
    st.sampled_from(["utf-8", "utf-16"]),
)
def test_every_line_end_ends_a_line_wherever_the_pieces_end(text: str, encoding: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_file, "SAMPLE", 20)
        patch.setattr(text_file, "_PIECE", 7)
        file = TextFile((text.encode(encoding),))
        assert file.refusal or list(file.lines()) == re.split(r"\r{0,2}\n|\r", text)


def test_of_a_line_without_an_end_only_the_beginning_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_file, "LONGEST_LINE", 100_000)
    pieces = (b"a\n" + b"b" * 50_000 for _ in range(40))
    file = TextFile((*pieces, b"c" * 900_000, b"\nd\n"))
    lines = list(file.lines())
    assert (lines[-2:], max(map(len, lines))) == (["d", ""], 100_000)
    assert [problem.kept for problem in file.problems] == [True]


@pytest.mark.parametrize(
    "one", [one for one in ALL if not one.data.startswith(b"PK")], ids=lambda one: one.name
)
def test_people_are_the_same_however_their_file_is_cut(one: Odd) -> None:
    whole = list(people_file._one("f", [one.data]).items)
    for size in (1, 3, 64):
        pieces = (one.data[at : at + size] for at in range(0, len(one.data), size))
        assert list(people_file._one("f", pieces).items) == whole


@given(st.sampled_from(ALL), st.lists(st.integers(0, 40), max_size=40))
def test_any_cut_of_any_file_gives_the_same_people(one: Odd, sizes: list[int]) -> None:
    whole = people_file._one("f", [one.data])
    pieces = people_file._one("f", cut(one.data, sizes))
    assert (list(pieces.items), pieces.summary) == (list(whole.items), whole.summary)


def endless(beginning: bytes, piece: bytes, size: int) -> Iterator[bytes]:
    yield beginning
    for _ in range(size // len(piece)):
        yield piece


BULK = b"QUJD" * 2_000
HEADER = b"First Name,Last Name,URL,Connected On\n"


@pytest.mark.parametrize(
    ("beginning", "piece"),
    [
        (b"", b"BEGIN:VCARD\nFN:Ana Lima\nPHOTO;ENCODING=b:" + BULK + b"\nEND:VCARD\n"),
        (HEADER, b"Ana," + BULK + b",https://www.linkedin.com/in/ana,05 Mar 2024\n"),
        (b"Name,Email,Notes\n", b'Ana,ana@x.example,"' + BULK + b'\nnote"\n'),
        (b"", b"dn: cn=Ana\ncn: Ana\nmail: ana@x.example\nphoto: " + BULK + b"\n\n"),
        (b"BEGIN:VCARD\nFN:A\nEND:VCARD\n", b"nothing " + BULK + b"\n"),
        (b"BEGIN:VCARD\nFN:A\n", b"X-A:" + BULK + b"\n"),
        (HEADER, b'"Ana,Lima' + BULK + b"\n"),
    ],
    ids=["cards", "connections", "a sheet", "ldif", "loose text", "a card without an end", "open marks"],
)
@pytest.mark.parametrize("size", [15_000_000, pytest.param(1_000_000_000, marks=pytest.mark.soak)])
def test_memory_stays_flat_however_long_the_file_is(
    monkeypatch: pytest.MonkeyPatch, beginning: bytes, piece: bytes, size: int
) -> None:
    monkeypatch.setattr("askwell.formats.vcard.cards._LARGEST_CARD", 100_000)
    monkeypatch.setattr("askwell.formats.vcard.lines.LONGEST", 100_000)
    reading = people_file._one("f", endless(beginning, piece, size))
    tracemalloc.start()
    try:
        people = sum(isinstance(item, PersonRecord) for item in reading.items)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (people > 0, most < 7_000_000) == (True, True), most
