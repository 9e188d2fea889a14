"""Nothing in a cleaned text can begin something new."""

import re

from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.plain import in_lines, mail_address, on_one_line

ANY_TEXT = st.text(st.characters() | st.sampled_from("\r\n\x0b\x0c\x85\u2028\x00\ud800;,:\"'"))


def test_every_kind_of_line_break_becomes_one() -> None:
    assert (
        in_lines("a\r\nb\rc\x0bd\x85e\u2028f\tg\x00h\ud800")
        == "a\nb\nc\nd\ne\nf\tgh\N{REPLACEMENT CHARACTER}"
    )


def test_a_name_over_two_lines_stands_on_one() -> None:
    assert on_one_line("  Tom\r\nBcc:  x@y.example ") == "Tom Bcc: x@y.example"


def test_an_address_is_itself_or_nothing() -> None:
    assert [
        mail_address(text) for text in (" tom@mercy.example\n", "josé@müller.example", "tom", "a@b@c")
    ] == [
        "tom@mercy.example",
        "josé@müller.example",
        "",
        "",
    ]
    assert {mail_address(f"tom{mark}x@mercy.example") for mark in ' \r\n<>,;:"'} == {""}


@given(ANY_TEXT)
def test_any_text_has_no_break_but_ours_and_is_valid_utf_8(text: str) -> None:
    cleaned = in_lines(text)
    assert cleaned.encode().decode().splitlines(keepends=True) == re.findall(r".*\n|.+", cleaned)
    assert len(on_one_line(text).splitlines()) <= 1
    assert in_lines(cleaned) == cleaned
