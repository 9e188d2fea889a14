"""Rows of separated files."""

from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.sheet import delimiter_of, rows


def cells(text: str, delimiter: str = ",", width: int | None = None) -> list[tuple[str, ...]]:
    return [row.cells for row in rows(text, delimiter, width=width)]


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    found = [(row.number, row.cells) for row in rows('a,b\n\n"c\nd",e\r\nf,g', ",")]
    assert found == [(1, ("a", "b")), (2, ()), (3, ("c\nd", "e")), (4, ("f", "g"))]


def test_every_line_end_ends_a_row() -> None:
    assert cells("a\rb\r\nc\nd\r\r\ne") == [("a",), ("b",), ("c",), ("d",), ("e",)]


def test_a_quotation_mark_that_is_never_closed_spoils_its_own_row_only() -> None:
    found = list(rows('x,y\n"Jane,Doe\nTom,Reyes\n', ",", width=2))
    assert [(row.cells, row.broken) for row in found] == [
        (("x", "y"), False),
        (("Jane", "Doe"), True),
        (("Tom", "Reyes"), False),
        ((), False),
    ]


def test_two_open_marks_do_not_swallow_the_rows_between_them() -> None:
    found = cells('"Jane,Doe\nTom,Reyes\nAnn,"Lee\n', width=2)
    assert found == [("Jane", "Doe"), ("Tom", "Reyes"), ("Ann", "Lee"), ()]


def test_a_quoted_cell_may_run_over_lines_where_its_row_is_whole() -> None:
    assert cells('"a\n\nb",c\n', width=2)[0] == ("a\n\nb", "c")


def test_the_delimiter_is_the_one_that_makes_most_cells() -> None:
    assert [delimiter_of("a,b;c,d"), delimiter_of("a;b;c"), delimiter_of("a\tb")] == [",", ";", "\t"]


def test_a_huge_cell_is_still_a_row() -> None:
    assert len(cells("a," + "x" * 200_000)[0]) == 2


@given(st.text(alphabet='ab",;\n\r\t'), st.sampled_from([None, 1, 3]))
def test_no_line_is_lost(text: str, width: int | None) -> None:
    read = list(rows(text, ",", width=width))
    whole = text.replace("\r\n", "\n")
    while "\r\n" in whole:
        whole = whole.replace("\r\n", "\n")
    assert "\n".join(row.raw for row in read) == whole.replace("\r", "\n")
