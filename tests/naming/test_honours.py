"""Titles, degrees and generations beside a name."""

import pytest

from askwell.naming.honours import is_behind, is_honours, is_surely_honour, parted


@pytest.mark.parametrize(
    ("written", "prefix", "name", "suffix"),
    [
        ("Dr. Ana Lima, P.E.", "Dr.", "Ana Lima", "P.E."),
        ("Thomas J. Achterberg, P.E.", "", "Thomas J. Achterberg", "P.E."),
        ("Ana Lima, RN, MSN", "", "Ana Lima", "RN, MSN"),
        ("Ana Lima MD PhD", "", "Ana Lima", "MD PhD"),
        ("Bo Stone Jr.", "", "Bo Stone", "Jr."),
        ("Prof. Dr. rer. nat. Änne Groß", "Prof. Dr. rer. nat.", "Änne Groß", ""),
        ("Dipl.-Ing. Uwe Kern", "Dipl.-Ing.", "Uwe Kern", ""),
        ("Sig.ra Giulia Rossi", "Sig.ra", "Giulia Rossi", ""),
        ("Sra. Lucía García", "Sra.", "Lucía García", ""),
        ("Pan Jan Nowak", "Pan", "Jan Nowak", ""),
        ("Wei Ng (she/her)", "", "Wei Ng", "(she/her)"),
        ("Pan Wei", "", "Pan Wei", ""),
        ("Don Draper", "", "Don Draper", ""),
        ("Jack Ma", "", "Jack Ma", ""),
        ("JACK MA", "", "JACK MA", ""),
        ("Dr. Phil Smith", "Dr.", "Phil Smith", ""),
        ("Dr.", "", "Dr.", ""),
        ("", "", "", ""),
    ],
)
def test_a_name_is_told_from_what_stands_beside_it(written: str, prefix: str, name: str, suffix: str) -> None:
    said = parted(written)
    assert (said.prefix, said.name, said.suffix) == (prefix, name, suffix)


@pytest.mark.parametrize("cell", ["Mr.", "M.", "Frau Dr.", "Dott.ssa", "Sig.na", "Pan", "様", "Fru", "Г-жа"])
def test_a_cell_of_titles(cell: str) -> None:
    assert is_honours(cell)


@pytest.mark.parametrize("cell", ["Nurse", "Ana", "Dr. Lima", "", "-"])
def test_a_cell_of_something_else(cell: str) -> None:
    assert not is_honours(cell)


def test_what_only_ends_a_name() -> None:
    assert all(map(is_behind, ("PhD", "M.D.", "P.E.", "Jr.", "RN, MSN")))
    assert not any(map(is_behind, ("Lima", "", "Dr. Lima")))


def test_a_degree_that_is_a_name_too_is_sure_with_stops_alone() -> None:
    assert (is_surely_honour("P.E."), is_surely_honour("PhD")) == (True, True)
    assert (is_surely_honour("Ma"), is_surely_honour("Don")) == (False, False)
