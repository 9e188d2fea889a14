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


def test_no_name_works_nowhere() -> None:
    assert workplace_of("", "at Kone") == ""
