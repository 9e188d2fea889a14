"""A value is the same however it is encoded, folded or escaped."""

import pytest
from tests.formats.vcard.one_card import only

from askwell.formats.records import Address, Labelled
from askwell.formats.vcard import read_cards


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_of_a_file_is_seen(encoding: str) -> None:
    assert only("VERSION:3.0", "N:Müller;Jörg", encoding=encoding).full_name == "Jörg Müller"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=B6rg", "Jörg"),
        ("FN;QUOTED-PRINTABLE:J=F6rg", "Jörg"),
        ("FN;charset=iso-8859-2;encoding=quoted-printable:=A3ukasz", "Łukasz"),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=nonsense:J=c3=b6rg =ZZ", "Jörg =ZZ"),
        ("FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8E=52=93=63", "山田"),
        ("FN;ENCODING=b;CHARSET=UTF-8:SsO2cmc=", "Jörg"),
        ("FN;ENCODING=QUOTED-PRINTABLE:J=C3=\r\n=B6rg", "Jörg"),
        ("FN;ENCODING=QUOTED-PRINTABLE:Jo =\r\n Lind", "Jo Lind"),
        ("FN:Jo \r\n Lind", "Jo Lind"),
        ("FN:Jo L\r\n\tind", "Jo Lind"),
        ("fn:Jo Lind", "Jo Lind"),
        ("item1.FN:Jo Lind", "Jo Lind"),
        ("FN : Jo Lind", "Jo Lind"),
        ('FN;X-A="b:c;d":Jo Lind', "Jo Lind"),
        ('FN;X-A="b:Jo Lind', "Jo Lind"),
        ("FN:Lind\\, Jo", "Lind, Jo"),
        ("FN:=Jo=", "=Jo="),
        ("FN;LANGUAGE=en:Jo: Lind", "Jo: Lind"),
    ],
)
def test_a_name_survives_how_it_is_written(line: str, name: str) -> None:
    assert only("VERSION:2.1", *line.split("\r\n")).full_name == name


def test_a_line_in_its_own_charset_is_read_in_it() -> None:
    data = b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-2:\xa3ukasz\nEND:VCARD\n"
    records, problems = read_cards(data)
    assert ([record.full_name for record in records], problems) == (["Łukasz"], [])


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n", "\r\r\n"])
@pytest.mark.parametrize("begin", ["BEGIN:VCARD", "begin:vcard", "BEGIN: vCard "])
def test_line_ends_and_letter_case_do_not_matter(line_end: str, begin: str) -> None:
    text = line_end.join([begin, "version:3.0", "fn:Jo Lind", "tel;type=Cell:1234", "end:vcard"])
    records, problems = read_cards(text.encode())
    assert problems == []
    assert [(r.full_name, r.phones) for r in records] == [("Jo Lind", (Labelled("1234", "mobile"),))]


def test_lines_that_were_folded_badly_are_joined_again() -> None:
    long = "x" * 70
    record = only("VERSION:3.0", "FN:Jo", f"NOTE:{long}", "and more", "see http://north.example", "TEL:1")
    assert record.note == f"{long}and more\nsee http://north.example"
    assert record.phones == (Labelled("1"),)


def test_broken_base64_and_escapes_stay_as_they_are() -> None:
    record = only("FN:Jo", "NOTE;ENCODING=b:%%%", "NICKNAME:a\\")
    assert (record.note, record.nickname) == ("%%%", "a\\")


def test_a_semicolon_within_a_part_divides_nothing() -> None:
    record = only("VERSION:2.1", "N;QUOTED-PRINTABLE:Lind=3B x;Jo", "ADR:;;1\\; Long Rd;Salem")
    assert (record.family_name, record.given_name) == ("Lind; x", "Jo")
    assert record.addresses == (Address(street="1; Long Rd", city="Salem"),)


def test_a_path_keeps_its_backslashes_in_the_old_version() -> None:
    assert only("VERSION:2.1", "FN:Jo", "NOTE:C:\\new\\;").note == "C:\\new;"
    assert only("VERSION:2.1", "FN:Jo", "NOTE:a\\nb\\,").note == "a\nb,"
