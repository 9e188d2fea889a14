"""The folder in which an office keeps its own rules for letters."""

import os
from pathlib import Path

from askwell.method.etiquette import check_letter
from askwell.method.etiquette.shipped import shipped
from askwell.office.etiquette import rules_in
from askwell.office.folder import MOST_BYTES

OWN = '[[entry]]\ntopic = "pushy"\nabout = "Ours"\nsource = "Us"\nsays = ["before the {what} tide"]\n'
LETTER = "Dear Tom, I would be glad to hear from you before the spring tide."


def test_a_folder_that_is_not_there_adds_nothing(tmp_path: Path) -> None:
    rules, problems = rules_in(tmp_path / "none")
    assert (rules.languages[0].entries, problems) == (shipped().languages[0].entries, ())


def test_own_files_are_read_and_read_again_when_they_change(tmp_path: Path) -> None:
    file = tmp_path / "en" / "ours.toml"
    file.parent.mkdir()
    file.write_text(OWN, encoding="utf-8")
    assert rules_in(tmp_path)[1][0].what.endswith("There is no list of words called {what}.")
    file.write_text(OWN.replace("{what}", "(spring|neap)"), encoding="utf-8")
    os.utime(file, ns=(1, 1))
    rules, problems = rules_in(tmp_path)
    assert problems == ()
    assert not {check.name: check.ok for check in check_letter(LETTER, rules=rules)}["pushy"]


def test_a_file_that_is_too_large_is_told(tmp_path: Path) -> None:
    file = tmp_path / "en" / "ours.toml"
    file.parent.mkdir()
    file.write_text("#" * (MOST_BYTES + 1), encoding="utf-8")
    assert rules_in(tmp_path)[1][0].where == "en/ours.toml"
