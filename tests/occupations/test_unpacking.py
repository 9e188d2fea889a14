"""What may be handed in as a release."""

import struct
from pathlib import Path

import pytest
from tests.release import tables, zipped

from askwell.occupations.building import build
from askwell.occupations.shelf import about
from askwell.occupations.unpacking import MOST_UNPACKED, unpacked


def refused(file: Path) -> str:
    with unpacked(file) as (onet, problems):
        assert onet is None
        return problems[0].reason


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"a letter", "It is no zip file, or it is cut short."),
        (zipped(tables())[:-200], "It is no zip file, or it is cut short."),
        (zipped({"a.txt": "x"}), "There is no table of occupations (Occupation Data) in it."),
    ],
)
def test_what_is_no_release_is_refused_with_the_reason(tmp_path: Path, data: bytes, why: str) -> None:
    file = tmp_path / "file.zip"
    file.write_bytes(data)
    assert refused(file) == why


def test_a_zip_that_claims_to_be_huge_is_refused_unread(tmp_path: Path) -> None:
    data = zipped({"Occupation Data.txt": "x"})
    at = data.index(b"PK\x01\x02") + 24
    file = tmp_path / "bomb.zip"
    file.write_bytes(data[:at] + struct.pack("<I", MOST_UNPACKED + 1) + data[at + 4 :])
    assert refused(file) == "It claims to be far larger than the O*NET database is."


def test_a_damaged_part_is_found_before_anything_is_replaced(tmp_path: Path) -> None:
    data = bytearray(zipped({"Occupation Data.txt": "O*NET-SOC Code\tTitle\n" * 50}))
    data[70] ^= 0xFF
    file = tmp_path / "damaged.zip"
    file.write_bytes(bytes(data))
    with unpacked(file) as (onet, _):
        assert onet is None


def test_a_build_that_fails_leaves_what_was_there(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = home / "release.zip"
    monkeypatch.setattr(
        "askwell.occupations.building._flush", lambda _file: (_ for _ in ()).throw(OSError("full"))
    )
    with unpacked(file) as (onet, _):
        assert onet is not None
        onet.release = "30.0"
        with pytest.raises(OSError, match="full"):
            build(home, onet)
    told = about(home)
    assert (told and told.release, sorted(one.name for one in home.iterdir())) == (
        "29.3", ["occupations.sqlite3", "release.zip"],
    )  # fmt: skip
