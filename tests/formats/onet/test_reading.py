"""The tables of the O*NET database, in the spellings of its releases."""

from collections.abc import Mapping
from io import BytesIO

import pytest
from tests.release import NURSES, WRITERS, tables

from askwell.formats.onet import Occupation, Onet, Rating, Related, Task, Title, onet_of


def onet(files: Mapping[str, str | bytes]) -> Onet:
    raw = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
    found, problems = onet_of({name: (lambda data=data: BytesIO(data)) for name, data in raw.items()})  # type: ignore[misc]  # a default binds the loop's value
    assert (problems, found is None) == ([], False)
    assert found is not None
    return found


@pytest.mark.parametrize("older", [False, True])
def test_both_dialects_say_the_same(older: bool) -> None:  # noqa: FBT001  # a parameter of the test
    found = onet(tables(older=older))
    assert (found.release, found.released, found.gaps) == (
        "29.3", "May 2025", ["titles that people reported", "work values"],
    )  # fmt: skip
    assert next(found.occupations()) == Occupation(WRITERS, "Technical Writers", "Write technical materials.")
    assert list(found.titles())[:2] == [
        Title(WRITERS, "Medical Writer", reported=False),
        Title(WRITERS, "Documentation Specialist", reported=False),
    ]
    assert list(found.ratings())[-3:] == [
        Rating(WRITERS, "interests", "Conventional", "OI", 4.5),
        Rating(WRITERS, "skills", "Writing", "IM", 4.5),
        Rating(WRITERS, "skills", "Writing", "LV", 5.1),
    ]
    assert (list(found.related()), list(found.zones())) == ([Related(WRITERS, NURSES, 1)], [(WRITERS, 4)])
    assert list(found.tasks()) == [Task(WRITERS, 'Say "no" plainly.', core=True)]
    assert found.problems.all() == []


def test_an_older_release_calls_related_occupations_career_changers() -> None:
    files = tables()
    files["Career Changers Matrix.txt"] = files.pop("Related Occupations.txt")
    found = onet(files)
    assert (list(found.related()), "related occupations" in found.gaps) == (
        [Related(WRITERS, NURSES, 1)],
        False,
    )


def test_a_table_with_commas_and_quotes_is_read_too() -> None:
    written = f'O*NET-SOC Code,Title,Description\n{WRITERS},"Writers, Technical","They say ""no""."\n'
    assert list(onet({"Occupation Data.csv": written}).occupations()) == [
        Occupation(WRITERS, "Writers, Technical", 'They say "no".')
    ]


def test_what_cannot_be_read_is_said_with_its_place_and_the_rest_is_kept() -> None:
    files = tables()
    files["Interests.txt"] = (
        "O*NET-SOC Code\tElement Name\tScale ID\tData Value\n"
        f"{WRITERS}\tRealistic\tOI\tmuch\n{WRITERS}\tSocial\tOI\t9\nnobody\tSocial\tOI\t2\n{WRITERS}\tArtistic\n{WRITERS}\tSocial\tOI\t2\n"
    )
    found = onet(files)
    assert next(one.element for one in found.ratings()) == "Social"
    assert [(one.place, one.reason) for one in found.problems.all()] == [
        ("interests, line 2", "“much” is no value from 1 to 7."),
        ("interests, line 3", "“9” is no value from 1 to 7."),
        ("interests, line 4", "“nobody” is no code of an occupation."),
        ("interests, line 5", "The row has too few columns."),
    ]


def test_of_many_bad_rows_twenty_are_listed_and_the_rest_counted() -> None:
    bad = "O*NET-SOC Code\tTitle\n" + "nobody\tNothing\n" * 50
    found = onet({"Occupation Data.txt": bad})
    assert list(found.occupations()) == []
    assert (len(found.problems.all()), found.problems.all()[-1].reason) == (
        21,
        "30 more rows cannot be read.",
    )


def test_a_table_without_its_columns_is_left_out_and_said() -> None:
    found = onet(tables() | {"Skills.txt": "Something\tElse\n1\t2\n"})
    assert {one.kind for one in found.ratings()} == {"interests"}
    assert found.problems.all()[0].reason.startswith("The table has no column onetsoccode, elementname")


def test_without_a_table_of_occupations_it_is_no_release() -> None:
    found, problems = onet_of({"Interests.txt": lambda: BytesIO(b"")})
    assert (found, problems[0].reason) == (None, "There is no table of occupations (Occupation Data) in it.")


def test_wild_bytes_break_nothing() -> None:
    raw = b"O*NET-SOC Code\tTitle\n" + WRITERS.encode() + b'\tWrit\xe9rs\x00\n\xff\xfe\t"\n'
    found = onet({"Occupation Data.txt": raw})
    assert [one.title for one in found.occupations()] == ["Writ\ufffdrs"]
    assert len(found.problems.all()) == 1
