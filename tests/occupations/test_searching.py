"""Finding an occupation by what people call it."""

from pathlib import Path

import pytest
from tests.release import NURSES, PLUMBERS, WRITERS

from askwell.occupations.building import build
from askwell.occupations.searching import Found, search
from askwell.occupations.shelf import NotInstalled
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


TYPED = {
    "barista": "Baristas", "acountant": "Accountants and Auditors", "electrisian": "Electricians", "dental hygenist": "Dental Hygienists",
    "softwar engeneer": "Software Developers", "plumer": "Plumbers, Pipefitters, and Steamfitters", "veternarian": "Veterinarians",
    "pharmasist": "Pharmacists", "softwaredeveloper": "Software Developers", "bar tender": "Bartenders", "fixes teeth": "Prosthodontists", "cuts hair": "Barbers", "walks dogs": "Animal Caretakers",
    "hvac guy": "Heating, Air Conditioning, and Refrigeration Mechanics and Installers",
    "libarian": "Librarians and Media Collections Specialists", "economist": "Economists",
}  # fmt: skip


# What somebody does, as people say it, with an occupation that stands among the first five.
SAID = {
    "takes care of old people": "Personal Care Aides", "teaches kids": "Preschool Teachers, Except Special Education", "reads xrays": "Radiologists",
    "puts out fires": "Firefighters", "studies the stars": "Astronomers", "studies rocks": "Geoscientists, Except Hydrologists and Geographers",
    "manages money for others": "Personal Financial Advisors", "takes blood": "Phlebotomists", "sets bones": "Orthopedic Surgeons, Except Pediatric",
    "plans weddings": "Meeting, Convention, and Event Planners", "repairs bicycles": "Bicycle Repairers", "flies planes": "Airline Pilots, Copilots, and Flight Engineers",
    "teech kids": "Preschool Teachers, Except Special Education", "teach kidz": "Kindergarten Teachers, Except Special Education",
    "fix carz": "Automotive Body and Related Repairers", "help old peple": "Personal Care Aides",
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
