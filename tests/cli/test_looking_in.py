"""`askwell import --dry-run --json` opens no database and says who would come in."""

import json
from pathlib import Path

from tests.cli.test_serve import askwell


def test_folders_and_broken_files_are_told_of_and_nothing_is_made(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "books"
    folder.mkdir()
    (folder / "a.csv").write_text("Name,Phone\nAna Lima,030 901820\n", encoding="utf-8")
    (folder / "b.csv").write_bytes(b"")
    done = askwell(
        home, "import", "--dry-run", "--json", "--region", "DE", str(folder), str(tmp_path / "none.csv")
    )
    said = json.loads(done.stdout)
    assert (done.returncode, home.exists(), said["schema"]) == (0, False, "askwell.import/1")
    assert [(one["kind"], len(one["records"]), len(one["problems"])) for one in said["files"]] == [
        ("csv", 1, 0),
        ("unknown", 0, 1),
        ("unknown", 0, 1),
    ]
    assert said["files"][0]["records"][0]["phones"] == [
        {"e164": "+4930901820", "extension": "", "raw": "030 901820", "label": "", "preferred": False}
    ]


def test_a_number_is_told_as_it_is_written_and_dialled_where_its_record_is(tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Ana Lima\nTEL;VALUE=uri:tel:+1-617-236-0442;ext=7\nTEL:333 1234567\n"
        "ADR:;;Via Roma 1;Torino;;10121;Italia\nEND:VCARD\n",
        encoding="utf-8",
    )
    done = askwell(tmp_path / "home", "import", "--dry-run", "--json", str(tmp_path / "a.vcf"))
    (record,) = json.loads(done.stdout)["files"][0]["records"]
    assert [(one["e164"], one["extension"], one["raw"]) for one in record["phones"]] == [
        ("+16172360442", "7", "tel:+1-617-236-0442;ext=7"),
        ("+393331234567", "", "333 1234567"),
    ]
