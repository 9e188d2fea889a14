"""The folder in which an office keeps its own policies of writing again."""

import os
from pathlib import Path

from askwell.method.packs import pack_of, packs
from askwell.office.cadence import pack_in, packs_in
from askwell.office.folder import MOST_BYTES

OURS = '[ours]\nname = "Once"\nsource = "Us"\nnudge_after = [10]\n'


def test_a_folder_that_is_not_there_adds_nothing(tmp_path: Path) -> None:
    assert packs_in(tmp_path / "none") == (packs(), ())


def test_own_files_are_read_and_read_again_when_they_change(tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(OURS, encoding="utf-8")
    assert pack_in(tmp_path, "ours").nudge_after == (10,)
    file.write_text(OURS.replace("10", "12"), encoding="utf-8")
    os.utime(file, ns=(1, 1))
    assert pack_in(tmp_path, "ours").nudge_after == (12,)
    file.unlink()
    assert pack_in(tmp_path, "ours") == pack_of("default")


def test_a_file_that_is_too_large_is_told(tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text("#" * (MOST_BYTES + 1), encoding="utf-8")
    assert packs_in(tmp_path)[1][0].where == "ours.toml"
