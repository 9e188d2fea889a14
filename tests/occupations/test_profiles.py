"""What is known of one occupation."""

from pathlib import Path

import pytest
from tests.release import NURSES, WRITERS

from askwell.occupations.building import build
from askwell.occupations.profiles import Skill, profile
from askwell.occupations.shelf import about
from askwell.occupations.unpacking import unpacked


def test_a_profile_has_the_sources_own_scales(home: Path) -> None:
    found = profile(home, WRITERS)
    assert found is not None
    assert found.interests == {
        "Realistic": 1.5, "Investigative": 4.0, "Artistic": 5.5, "Social": 2.0, "Enterprising": 2.5, "Conventional": 4.5,
    }  # fmt: skip
    assert (found.skills, found.zone, found.related, found.tasks) == (
        [Skill(skill="Writing", importance=4.5, level=5.1)], 4, [(NURSES, "Registered Nurses")], ['Say "no" plainly.'],
    )  # fmt: skip
    assert (found.titles, found.gaps) == (["Documentation Specialist", "Medical Writer"], ["work values"])


def test_an_occupation_of_which_little_is_known_says_what_is_missing(home: Path) -> None:
    found = profile(home, NURSES)
    assert found is not None
    assert found.gaps == [
        "interests", "work values", "skills", "tasks", "how much preparation it takes", "related occupations",
    ]  # fmt: skip


def test_a_code_that_is_none_has_no_profile(home: Path) -> None:
    assert profile(home, "99-9999.99") is None


def test_what_is_installed_is_told_with_its_credit(home: Path, tmp_path: Path) -> None:
    told = about(home)
    assert told is not None
    assert (told.release, told.occupations, told.titles, told.gaps) == (
        "29.3", 3, 4, ["titles that people reported", "work values"],
    )  # fmt: skip
    assert "O*NET 29.3 Database" in told.credit
    assert "CC BY 4.0" in told.credit


@pytest.mark.corpora
def test_the_other_dialect_is_installed_from_its_folder(shared: Path, tmp_path: Path) -> None:
    source = shared / "onet/official_dialect"
    if not source.exists():
        pytest.skip("../shared/data is not here")
    with unpacked(source) as (onet, _):
        assert onet is not None
        assert build(tmp_path, onet) == []
    told, chief = about(tmp_path), profile(tmp_path, "11-1011.00")
    assert (told and told.occupations, chief and chief.interests["Realistic"]) == (1016, 1.3)
    assert chief is not None
    assert chief.values["Achievement"] == 6.33
