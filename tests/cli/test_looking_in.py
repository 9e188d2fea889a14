"""`askwell import --dry-run --json` opens no database and says who would come in."""

import json
from pathlib import Path

import jsonschema
from tests.cli.test_serve import askwell

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schemas/import.json").read_text("utf-8"))
BOOKS = {
    "a.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lima\nORG:Mercy;Ward 3\nTEL;TYPE=CELL:+1 617 555 0142\nBDAY:--04-03\nX-SHOE:38\nEND:VCARD\n",
    "b.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nBo,Stone,https://www.linkedin.com/in/bo,,Acme,Clerk,05 Mar 2024\n",
    "c.csv": "FROM,TO,DATE,CONTENT\nBo Stone,Maya Osei,2024-03-05 10:00:00 UTC,Hello\n",
    "d.txt": "Ana Lima <ana@x.example>, Bo Stone <bo@x.example>",
    "e.bin": "\x00\x01",
}


def test_each_kind_of_file_is_described_by_the_schema(tmp_path: Path) -> None:
    folder = tmp_path / "books"
    folder.mkdir()
    for name, text in BOOKS.items():
        (folder / name).write_text(text, "utf-8")
    said = json.loads(askwell(tmp_path / "home", "import", "--dry-run", "--json", str(folder)).stdout)
    jsonschema.validate(said, SCHEMA)
    names = [[record["name"] for record in one["records"]] for one in said["files"]]
    assert [one["kind"] for one in said["files"]][:2] == ["vcard", "linkedin_connections"]
    assert (names[0], names[1], names[3]) == (["Ana Lima"], ["Bo Stone"], ["Ana Lima", "Bo Stone"])
    assert said["files"][0]["records"][0]["unknown"] == [{"name": "X-SHOE", "value": "38"}]


def test_folders_and_broken_files_are_told_of_and_nothing_is_made(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "books"
    folder.mkdir()
    (folder / "a.csv").write_text("Name,Phone\nAna Lima,030 901820\n", encoding="utf-8")
    (folder / "b.csv").write_bytes(b"")
    done = askwell(
        home, "import", "--dry-run", "--json", "--region", "DE", str(folder), str(tmp_path / "none.csv")
    )
    said = json.loads(done.stdout)
    jsonschema.validate(said, SCHEMA)
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
