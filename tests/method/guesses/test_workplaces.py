"""Where somebody works whom a note names, in examples and counted."""

from pathlib import Path

import pytest

from askwell.method.guesses.workplaces import workplace_of


def told(kind: str) -> list[list[str]]:
    """Read the notes of a kind as name, where, note."""
    rows = (Path(__file__).parent / "workplaces.txt").read_text(encoding="utf-8").splitlines()
    return [row.split(" | ")[1:] for row in rows if row.startswith(f"{kind} |")]


@pytest.mark.parametrize(("kind", "least"), [("seen", 0.93), ("aside", 0.93)])
def test_a_house_beside_a_name_is_read_in_the_many_ways_in_which_people_write_it(
    kind: str, least: float
) -> None:
    """Before these rules 24 of 60 and 9 of 30 were read right on the page; those aside are by the same hand, kept until the rules stood."""
    notes = told(kind)
    right = sum(workplace_of(name, note) == where for name, where, note in notes)
    print(f"{kind}: {right} of {len(notes)} right")
    assert right / len(notes) >= least


@pytest.mark.parametrize(
    ("name", "note"),
    [(name, note) for kind in ("seen", "aside") for name, where, note in told(kind) if not where],
)
def test_a_town_a_day_and_another_person_are_no_house(name: str, note: str) -> None:
    assert workplace_of(name, note) == ""


@pytest.mark.parametrize(
    ("note", "where"),
    [
        ("Maria Lopez knows the exam at Kone", ""),
        ("Maria Lopez at Kone and Jim", "Kone"),
        ("Maria Lopez at the Elgin plant", "Elgin plant"),
        ("Maria Lopez at Toyota’s plant in Kentucky", "Toyota"),
        ("Maria Lopez, formerly of Metro, is at Lidl now", "Lidl"),
        ("Maria Lopez used to be at Crossgate", ""),
        ("Maria Lopez at the clinic", ""),
        ("Maria Lopez said that Jim at Kone is kind", ""),
        ("Ana Maria Lopezina at Kone", ""),
        ("Maria Lopez with Jim Barnes", ""),
        ("nothing of her at Kone", ""),
        ("", ""),
    ],
)
def test_the_house_is_that_of_the_one_who_is_named(note: str, where: str) -> None:
    assert workplace_of("Maria Lopez", note) == where


@pytest.mark.parametrize(
    "note",
    [
        "ask Maria Lopez (Director)", "Maria Lopez (Head Nurse) is kind", "Maria Lopez (Mum)", "Maria Lopez (Office Manager, nights)",
        "Maria Lopez runs Marketing", "Maria Lopez leads Sales and Marketing", "Maria Lopez (Purchasing)",
        "write to Maria Lopez via WhatsApp", "write to Maria Lopez via LinkedIn", "ask Maria Lopez for CPR training",
        "ask Maria Lopez for the NCLEX", "see Maria Lopez at Lunch", "reach Maria Lopez at Home",
    ],
)  # fmt: skip
def test_what_one_is_or_runs_or_writes_by_or_learns_is_no_house(note: str) -> None:
    assert workplace_of("Maria Lopez", note) == ""


@pytest.mark.parametrize(
    ("note", "where"),
    [
        ("Maria Lopez works for Kone", "Kone"),
        ("Maria Lopez works nights for Kone", "Kone"),
        ("Maria Lopez via the VDI", "VDI"),
        ("Maria Lopez (Marketing Week)", "Marketing Week"),
        ("Maria Lopez runs Old Mill Bakery", "Old Mill Bakery"),
    ],
)
def test_a_house_beside_such_words_is_one(note: str, where: str) -> None:
    assert workplace_of("Maria Lopez", note) == where


def test_no_name_works_nowhere() -> None:
    assert workplace_of("", "at Kone") == ""
