"""Rows of separated files."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.sheet import cells_of, rows


def cells(text: str, delimiter: str = ",", width: int | None = None) -> list[tuple[str, ...]]:
    return [row.cells for row in rows(text.split("\n"), delimiter, width=width)]


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    found = [(row.number, row.cells) for row in rows(["a,b", "", '"c', 'd",e', "f,g"], ",")]
    assert found == [(1, ("a", "b")), (2, ()), (3, ("c\nd", "e")), (4, ("f", "g"))]


def test_a_quotation_mark_that_is_never_closed_spoils_its_own_row_only() -> None:
    found = list(rows(["x,y", '"Jane,Doe', "Tom,Reyes", ""], ",", width=2))
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


def test_a_huge_cell_is_still_a_row() -> None:
    assert len(cells("a," + "x" * 200_000)[0]) == 2


def test_a_long_note_in_quotation_marks_is_one_cell() -> None:
    note = "\n".join(f"line {n}, with a comma" for n in range(1_500))
    assert cells(f'Ana,a@x.example,"{note}"\nBo,b@x.example,\n', width=3)[:2] == [
        ("Ana", "a@x.example", note),
        ("Bo", "b@x.example", ""),
    ]


def test_a_short_row_may_have_a_long_note_too() -> None:
    assert cells('"Ana\nsays ""hi""",b\nc,d,e\n', width=3)[:2] == [('Ana\nsays "hi"', "b"), ("c", "d", "e")]


def test_after_a_mark_that_stays_open_a_line_without_cells_is_no_row() -> None:
    found = list(rows(["a,b,c,d", 'Ana,x,y,"a note', "that goes on", "", "and on", "Bo,1,2,3"], ",", width=4))
    assert [(row.number, row.cells, row.broken) for row in found[1:]] == [
        (2, ("Ana", "x", "y", "a note\nthat goes on\n\nand on"), True),
        (3, ("Bo", "1", "2", "3"), False),
    ]


@given(st.text(alphabet='ab",;\n\t'), st.sampled_from([None, 1, 3]))
def test_no_line_is_lost(text: str, width: int | None) -> None:
    assert "\n".join(row.raw for row in rows(text.split("\n"), ",", width=width)) == text


@given(st.lists(st.text(alphabet='ab",', max_size=6), max_size=5))
def test_what_the_csv_module_writes_is_read_as_it_was(values: list[str]) -> None:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(values)
    assert cells_of(line.getvalue(), ",") == (tuple(values), True)
