"""A spreadsheet shows what is known of people, and runs none of it."""

import csv
import io
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.contacts_csv import COLUMNS, PersonRow, lines_of_people
from askwell.formats.plain import in_lines

NASTY = st.text(st.characters() | st.sampled_from("=+-@;\t\r\n\",' \uff1d\x00"), max_size=40)


def sheet(rows: Iterable[PersonRow]) -> str:
    return "".join(lines_of_people(rows))


def cells(text: str, delimiter: str = ",") -> list[list[str]]:
    """Read a file back as a spreadsheet does, with this separator."""
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter))


def test_nobody_makes_a_header_row_of_plain_words() -> None:
    assert sheet([]) == (
        '\ufeff"Name","Title","Organisation","Email","Other emails","Phone","Other phones","Profile","Address",'
        '"Circles","Known from","Referred by","Step","Asked on","Talked on","Thanked on","Note"\r\n'
    )


def test_a_person_fills_her_row() -> None:
    row = PersonRow(
        name='Tom "T" Reyes', organisation="Mercy, Inc.", email="tom@mercy.example", note="one\r\ntwo"
    )
    written = dict(zip(COLUMNS, cells(sheet([row]))[1], strict=True))
    assert {column: value for column, value in written.items() if value} == {
        "name": 'Tom "T" Reyes',
        "organisation": "Mercy, Inc.",
        "email": "tom@mercy.example",
        "note": "one\ntwo",
    }


def test_a_cell_that_looks_like_a_formula_gets_an_apostrophe() -> None:
    names = [
        "=1+1",
        "+1 617 236 0442",
        "-2",
        "@sum",
        " =1",
        "\t=1",
        "\uff1d1",
        "a=b",
        "a;=1",
        "a\n-b",
        "Ann-Lee",
    ]
    assert [row[0] for row in cells(sheet(PersonRow(name=name) for name in names))[1:]] == [
        "'=1+1",
        "'+1 617 236 0442",
        "'-2",
        "'@sum",
        "' =1",
        "'\t'=1",
        "'\uff1d1",
        "a=b",
        "a;'=1",
        "a\n'-b",
        "Ann-Lee",
    ]


@given(NASTY, NASTY)
def test_no_cell_begins_a_formula_whichever_separator_the_spreadsheet_takes(name: str, note: str) -> None:
    text = sheet([PersonRow(name=name, note=note), PersonRow(name=note, note=name)])
    for delimiter in ",;\t":
        read = cells(text, delimiter)
        assert [cell for row in read for cell in row if cell.strip().startswith(tuple("=+-@\uff1d"))] == []


@given(NASTY)
def test_a_cell_keeps_all_its_text(note: str) -> None:
    (_, row) = cells(sheet([PersonRow(name="Tom", note=note)]))
    assert row[-1].replace("'", "") == in_lines(note).replace("'", "")
