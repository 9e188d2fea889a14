"""Finding an occupation by what people call it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.release import NURSES, PLUMBERS, WRITERS, lines, tables, zipped

from askwell.occupations.building import build
from askwell.occupations.everyday import in_texts
from askwell.occupations.searching import Found, search
from askwell.occupations.shelf import NotInstalled, file_in
from askwell.occupations.unpacking import unpacked


@pytest.mark.parametrize(
    ("typed", "code"),
    [("technical writer", WRITERS), ("Medical Writer", WRITERS), ("medcal writter", WRITERS), ("medi", WRITERS), ("nursing", NURSES),
     ("plumer", PLUMBERS), ("medicalwriter", WRITERS), ("docu mentation", WRITERS), ("pipe guy who does plumbing", PLUMBERS), ("fixes pipes", PLUMBERS),
     ("looks at health problems", NURSES), ("somebody who documents things: documentation", WRITERS)],
)  # fmt: skip
def test_a_title_is_found_also_misspelt_unfinished_or_in_everyday_words(
    home: Path, typed: str, code: str
) -> None:
    assert search(home, typed)[0].code == code


def test_what_is_found_says_by_which_title_and_how_well(home: Path) -> None:
    assert search(home, "medical writer") == [
        Found(code=WRITERS, title="Technical Writers", by="Medical Writer", score=0.972)
    ]
    assert search(home, "technical writers")[0].score == 1.0


@pytest.mark.parametrize(
    "typed", [WRITERS, WRITERS.removesuffix(".00"), WRITERS.replace("-", "").replace(".", ""), f" {WRITERS} "]
)
def test_a_code_finds_its_occupation(home: Path, typed: str) -> None:
    assert [(one.code, one.title, one.score) for one in search(home, typed)] == [
        (WRITERS, "Technical Writers", 1.0)
    ]


@pytest.mark.parametrize("nothing", ["", "  ", "the of", "zzzzzz", "99-9999.00", '"', "* AND (", "\0"])
def test_what_means_nothing_finds_nothing_and_breaks_nothing(home: Path, nothing: str) -> None:
    assert search(home, nothing) == []


def test_where_nothing_is_installed_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotInstalled):
        search(tmp_path, "nurse")


def test_what_was_installed_before_tasks_had_an_index_of_their_own_still_finds(home: Path) -> None:
    with closing(sqlite3.connect(file_in(home))) as shelf:
        shelf.execute("DROP TABLE task_words")
    assert search(home, "looks at health problems")[0].code == NURSES


def test_of_two_with_one_title_that_is_meant_whose_own_people_gave_it(tmp_path: Path) -> None:
    parts = tables()
    parts["Alternate Titles.txt"] += "".join(
        f"{code}\t{code}\tFlusher\tn/a\t08\r\n" for code in (NURSES, PLUMBERS)
    )
    parts["Sample of Reported Titles.txt"] = lines(
        ("O*NET-SOC Code", "Title", "Reported Job Title", "Shown in My Next Move"),
        (PLUMBERS, "", "Flusher", "Y"),
    )
    source = tmp_path / "release.zip"
    source.write_bytes(zipped(parts))
    with unpacked(source) as (onet, _):
        assert onet is not None
        build(tmp_path, onet)
    assert [found.code for found in search(tmp_path, "flusher")] == [PLUMBERS, NURSES]


@pytest.mark.parametrize(
    ("word", "no", "yes"),
    [("cars", "assist", "automotive"), ("cares", "automotive", "assist"), ("fixing", "car", "repair")],
)
def test_a_word_means_what_its_own_plain_form_does(word: str, no: str, yes: str) -> None:
    assert (no in in_texts(word), yes in in_texts(word)) == (False, True)


TYPED = {
    "barista": "Baristas", "acountant": "Accountants and Auditors", "electrisian": "Electricians", "dental hygenist": "Dental Hygienists",
    "softwar engeneer": "Software Developers", "plumer": "Plumbers, Pipefitters, and Steamfitters", "veternarian": "Veterinarians",
    "pharmasist": "Pharmacists", "softwaredeveloper": "Software Developers", "bar tender": "Bartenders", "fixes teeth": "Dentists, General", "cuts hair": "Barbers", "walks dogs": "Animal Caretakers",
    "hvac guy": "Heating, Air Conditioning, and Refrigeration Mechanics and Installers",
    "arborist": "Tree Trimmers and Pruners", "fixes cars": "Automotive Service Technicians and Mechanics", "runs a restaurant": "Food Service Managers",
    "looks after old people": "Personal Care Aides", "runs a hotel": "Lodging Managers", "cleans teeth": "Dental Hygienists",
    "helps blind people": "Low Vision Therapists, Orientation and Mobility Specialists, and Vision Rehabilitation Therapists",
    "libarian": "Librarians and Media Collections Specialists", "economist": "Economists",
}  # fmt: skip


# What somebody does, as people say it, with an occupation that stands among the first five.
SAID = {
    "takes care of old people": "Personal Care Aides", "teaches kids": "Preschool Teachers, Except Special Education", "reads xrays": "Radiologists",
    "puts out fires": "Firefighters", "studies the stars": "Astronomers", "studies rocks": "Geoscientists, Except Hydrologists and Geographers",
    "manages money for others": "Personal Financial Advisors", "takes blood": "Phlebotomists", "sets bones": "Orthopedic Surgeons, Except Pediatric",
    "plans weddings": "Meeting, Convention, and Event Planners", "repairs bicycles": "Bicycle Repairers", "flies planes": "Airline Pilots, Copilots, and Flight Engineers",
    "teech kids": "Preschool Teachers, Except Special Education", "teach kidz": "Kindergarten Teachers, Except Special Education",
    "looks after old people": "Home Health Aides", "fix carz": "Automotive Body and Related Repairers", "help old peple": "Personal Care Aides",
}  # fmt: skip


@pytest.mark.corpora
def test_the_shared_release_has_all_and_is_found_with_slips(shared: Path, tmp_path: Path) -> None:
    source = shared / "onet/db_29_3_text.zip"
    if not source.exists():
        pytest.skip("../shared/data is not here")
    with unpacked(source) as (onet, _):
        assert onet is not None
        assert build(tmp_path, onet) == []
    assert {typed: search(tmp_path, typed)[0].title for typed in TYPED} == TYPED
    missed = {
        said: title
        for said, title in SAID.items()
        if title not in {found.title for found in search(tmp_path, said, most=5)}
    }
    assert missed == {}
