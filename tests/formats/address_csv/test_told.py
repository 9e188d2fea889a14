"""Columns that a person has named are read as she said, and a sheet of the same shape is known again."""

import io

from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.address_csv import SheetTold, look_at_sheet
from askwell.formats.address_csv.columns import Column
from askwell.formats.address_csv.told import columns_as_json, columns_from_json, shape_of
from askwell.formats.people_file import open_people_file
from askwell.formats.records import PersonRecord

ODD = "wer;wo;was\nAda Berg;Mercy;Ärztin\nUma Kroll;Bain;Beraterin\n"
COLUMNS = {0: Column("full"), 1: Column("organisation"), 2: Column("job")}


def people(text: str, told: dict[str, SheetTold]) -> list[tuple[str, str, str]]:
    file = io.BytesIO(text.encode())
    return [
        (item.full_name, item.organisation, item.title)
        for reading in open_people_file("list.csv", file, told=told)
        for item in reading.items
        if isinstance(item, PersonRecord)
    ]


def test_a_sheet_whose_names_say_nothing_is_laid_open_with_a_guess_and_a_few_rows() -> None:
    look = look_at_sheet(ODD.splitlines())
    assert look is not None
    assert (look.names, look.is_known, look.is_told) == (("wer", "wo", "was"), False, False)
    assert look.first == (("Ada Berg", "Mercy", "Ärztin"), ("Uma Kroll", "Bain", "Beraterin"))
    assert look.guessed == {0: Column("full")}


def test_it_is_read_as_she_said_and_so_is_the_next_of_its_shape_in_any_order_of_rows() -> None:
    told = {shape_of(("wer", "wo", "was")): SheetTold(COLUMNS, has_names=True)}
    assert people(ODD, {}) == []
    assert people(ODD, told) == [("Ada Berg", "Mercy", "Ärztin"), ("Uma Kroll", "Bain", "Beraterin")]
    newer = "Wer,Wo,Was\nIda Lund,Mercy,Pflegerin\n"
    assert people(newer, told) == [("Ida Lund", "Mercy", "Pflegerin")]
    assert people("wo;wer;was\nMercy;Ada Berg;Ärztin\n", told) == []


def test_what_she_said_counts_before_what_the_names_say() -> None:
    wrong = "Name,Title\nMercy,Ada Berg\n"
    told = {
        shape_of(("Name", "Title")): SheetTold({0: Column("organisation"), 1: Column("full")}, has_names=True)
    }
    assert people(wrong, told) == [("Ada Berg", "Mercy", "")]


def test_a_sheet_without_names_is_known_by_its_width() -> None:
    bare = "Ada Berg;Mercy;Ärztin\nUma Kroll;Bain;Beraterin\n"
    from askwell.formats.address_csv.told import shape_without_names  # noqa: PLC0415  # only here

    told = {shape_without_names(3): SheetTold(COLUMNS, has_names=False)}
    assert [name for name, _, _ in people(bare, told)] == ["Ada Berg", "Uma Kroll"]


def test_what_is_no_list_is_not_laid_open() -> None:
    no_lists = (
        "",
        "one line, with a comma",
        "a letter\nwithout any columns\n",
        "<html>\na,b\nc,d\n",
        "From: a@b.example\nTo: c,d\nX: e,f\n",
    )
    assert [text for text in no_lists if look_at_sheet(text.splitlines())] == []


@given(st.dictionaries(st.integers(0, 300), st.builds(Column, st.text(), st.text(), st.text(), st.text())))
def test_columns_are_kept_and_come_back(columns: dict[int, Column]) -> None:
    assert columns_from_json(columns_as_json(columns)) == columns


@given(st.text(max_size=60))
def test_what_was_kept_otherwise_is_no_crash(text: str) -> None:
    assert isinstance(columns_from_json(text), dict)


@given(st.lists(st.text(st.sampled_from('ab@.;,\t|"\n '), max_size=12), max_size=12))
def test_no_lines_are_too_odd_to_look_at(lines: list[str]) -> None:
    look = look_at_sheet("\n".join(lines).splitlines())
    assert look is None or len(look.names) > 1
