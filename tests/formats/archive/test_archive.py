"""What is written comes back as it was; what was tampered with or broken does not come back at all."""

import datetime as dt
import hashlib
import io
import json
import tracemalloc
import warnings
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.archive import (
    Archive,
    ArchiveCannotHoldThis,
    Scalar,
    layout,
    open_archive,
    write_archive,
)
from askwell.formats.records import Problem

MADE_AT = dt.datetime(2026, 3, 12, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
TOM: dict[str, Scalar] = {
    "id": "7",
    "name": "Tom Reyes, 医",
    "age": 51,
    "rate": 0.1,
    "gone": False,
    "note": None,
}
ROWS = st.lists(
    st.dictionaries(
        st.text(max_size=8),
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(max_size=30),
        max_size=5,
    ),
    max_size=8,
)


def written(
    tables: dict[str, list[dict[str, Scalar]]] | None = None, extras: dict[str, bytes] | None = None
) -> bytes:
    """Write an archive of one person and her card, or of what is given."""
    stream = io.BytesIO()
    write_archive(
        stream,
        tables={"person": [TOM], "talk": []} if tables is None else tables,
        extras={"people.vcf": b"BEGIN:VCARD"} if extras is None else extras,
        made_at=MADE_AT,
        version="0.1.0",
    )
    return stream.getvalue()


def opened(content: bytes) -> Archive:
    """Open an archive in which all is well."""
    archive, problems = open_archive(io.BytesIO(content))
    assert problems == []
    assert archive
    return archive


def refused(content: bytes) -> list[tuple[str, str]]:
    """Give the places and reasons for which an archive is not opened."""
    archive, problems = open_archive(io.BytesIO(content))
    assert archive is None
    assert all(problem.what_to_do for problem in problems)
    return [(problem.place, problem.reason) for problem in problems]


def files(content: bytes) -> dict[str, bytes]:
    """Unpack an archive in memory."""
    with ZipFile(io.BytesIO(content)) as bundle:
        return {name: bundle.read(name) for name in bundle.namelist()}


def packed(content: dict[str, bytes], how: int = ZIP_DEFLATED) -> bytes:
    """Pack files as another program would."""
    stream = io.BytesIO()
    with ZipFile(stream, "w", how) as bundle:
        for name, data in content.items():
            bundle.writestr(ZipInfo(name), data, how)
    return stream.getvalue()


def forged(line: bytes) -> bytes:
    """Replace the rows of people by `line`, with a manifest that says so."""
    content = files(written())
    manifest = json.loads(content[layout.MANIFEST])
    digest = hashlib.sha256(line).hexdigest()
    manifest["tables"][0] |= {"size": len(line), "sha256": digest, "rows": line.count(b"\n")}
    return packed(content | {"tables/person.jsonl": line, layout.MANIFEST: json.dumps(manifest).encode()})


def with_manifest(**changes: object) -> bytes:
    """Change what the manifest says."""
    content = files(written())
    manifest = json.loads(content[layout.MANIFEST]) | changes
    return packed(content | {layout.MANIFEST: json.dumps(manifest).encode()})


def test_everything_comes_back_as_it_was() -> None:
    archive = opened(written())
    assert (archive.app_version, archive.made_at) == ("0.1.0", MADE_AT)
    assert archive.tables == {"person": 1, "talk": 0}
    assert (list(archive.rows("person")), list(archive.rows("talk"))) == ([TOM], [])
    assert archive.extras == ("people.vcf", "README.txt")
    assert archive.open_extra("people.vcf").read() == b"BEGIN:VCARD"
    with pytest.raises(KeyError):
        next(archive.rows("nothing"))


def test_the_files_are_plain_enough_to_read_without_askwell() -> None:
    content = files(written())
    assert content["tables/person.jsonl"].decode() == (
        '{"id":"7","name":"Tom Reyes, 医","age":51,"rate":0.1,"gone":false,"note":null}\n'
    )
    assert json.loads(content["manifest.json"]) == {
        "format": "askwell-archive",
        "format_version": 1,
        "app_version": "0.1.0",
        "made_at": "2026-03-12T12:00:00-05:00",
        "tables": [
            {
                "path": "tables/person.jsonl",
                "size": 80,
                "sha256": hashlib.sha256(content["tables/person.jsonl"]).hexdigest(),
                "table": "person",
                "rows": 1,
            },
            {
                "path": "tables/talk.jsonl",
                "size": 0,
                "sha256": hashlib.sha256(b"").hexdigest(),
                "table": "talk",
                "rows": 0,
            },
        ],
        "files": [
            {"path": "people.vcf", "size": 11, "sha256": hashlib.sha256(b"BEGIN:VCARD").hexdigest()},
            {
                "path": "README.txt",
                "size": len(content["README.txt"]),
                "sha256": hashlib.sha256(content["README.txt"]).hexdigest(),
            },
        ],
    }


def test_the_readme_says_what_is_in_there() -> None:
    said = files(written())["README.txt"].decode().split("\r\n")
    assert said[2] == "Made on 2026-03-12 at 12:00 by Askwell 0.1.0."
    assert [line for line in said if line.startswith("  ")] == [
        "  people.vcf: the people as address book cards; any address book opens it",
        "  tables/person.jsonl: 1 row",
        "  tables/talk.jsonl: 0 rows",
        "  manifest.json: the list of these files, by which Askwell sees that none is missing or changed",
    ]


def test_the_same_things_make_the_same_bytes() -> None:
    assert written() == written()


@given(ROWS, st.binary(max_size=50))
def test_any_rows_come_back_as_they_were(rows: list[dict[str, Scalar]], extra: bytes) -> None:
    archive = opened(written({"a": rows, "b": rows}, {"files/x.bin": extra}))
    assert list(archive.rows("a")) == list(archive.rows("b")) == rows
    assert archive.open_extra("files/x.bin").read() == extra


@pytest.mark.parametrize(
    "row",
    [
        {"a": [1]},
        {"a": {}},
        {"a": MADE_AT},
        {"a": b"x"},
        {"a": float("nan")},
        {"a": float("inf")},
        {"a": "\ud800"},
    ],
)
def test_a_value_that_json_lines_cannot_hold_is_the_callers_mistake(row: dict[str, Scalar]) -> None:
    with pytest.raises(ArchiveCannotHoldThis):
        written({"person": [row]})


@pytest.mark.parametrize(
    "path",
    ["../x", "/x", "a\\b", "a/../b", "", ".x", "a//b", "manifest.json", "README.txt", "tables/x", "é", "a:b"],
)
def test_a_path_that_could_lead_elsewhere_is_never_written(path: str) -> None:
    with pytest.raises(ArchiveCannotHoldThis):
        written(extras={path: b""})


@pytest.mark.parametrize("table", ["", "Person", "../x", "1a", "a" * 64])
def test_a_table_has_a_plain_name(table: str) -> None:
    with pytest.raises(ArchiveCannotHoldThis):
        written({table: []})


def test_a_row_that_no_reader_would_take_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "LARGEST_ROW", 50)
    with pytest.raises(ArchiveCannotHoldThis, match="more than 50 bytes"):
        written()


def test_an_archive_that_no_reader_would_take_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "NEVER_A_BOMB", 1000)
    with pytest.raises(ArchiveCannotHoldThis, match="not within the limits"):
        written(extras={"zeros": b"\0" * 10_000_000})


def test_a_writer_that_stops_halfway_leaves_nothing_that_opens() -> None:
    def rows() -> Iterator[dict[str, Scalar]]:
        yield TOM
        raise ConnectionError

    stream = io.BytesIO()
    with pytest.raises(ConnectionError):
        write_archive(stream, tables={"person": rows()}, extras={}, made_at=MADE_AT, version="0.1.0")
    assert refused(stream.getvalue()) == [
        (
            "manifest.json",
            "It has no manifest of Askwell: it is another kind of file, or was not written to the end.",
        )
    ]


def test_memory_stays_flat_however_many_rows_there_are() -> None:
    def peak(count: int) -> int:
        stream = io.BytesIO()
        rows = ({"id": str(n), "note": hashlib.sha256(str(n).encode()).hexdigest()} for n in range(count))
        tracemalloc.start()
        write_archive(stream, tables={"line": rows}, extras={}, made_at=MADE_AT, version="0.1.0")
        written_at = tracemalloc.get_traced_memory()[1] - len(stream.getvalue())
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        archive, _ = open_archive(stream)
        assert archive
        assert sum(1 for _ in archive.rows("line")) == count
        read_at = tracemalloc.get_traced_memory()[1] - before
        tracemalloc.stop()
        return max(written_at, read_at)

    assert peak(8_000) < peak(800) + 400_000


DAMAGED = ("the archive", "It is damaged, was not written to the end, or is no archive at all.")


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip", b"\0" * 1000, b"PK\x05\x06" + b"\xff" * 18])
def test_what_is_no_archive_is_said_to_be_none(content: bytes) -> None:
    assert refused(content) == [DAMAGED]


def test_a_half_written_archive_is_not_opened() -> None:
    content = written()
    assert {tuple(refused(content[:size])) for size in range(0, len(content) - 1, 7)} == {(DAMAGED,)}


def test_another_zip_file_is_not_taken_for_an_archive() -> None:
    assert refused(packed({"hello.txt": b"hello"})) == [
        (
            "manifest.json",
            "It has no manifest of Askwell: it is another kind of file, or was not written to the end.",
        )
    ]


def test_an_archive_of_a_newer_askwell_asks_for_an_update() -> None:
    _, problems = open_archive(io.BytesIO(with_manifest(format_version=2, app_version="3.1", tables="other")))
    assert problems == [
        Problem(
            "manifest.json",
            "It was made by a newer Askwell (3.1), in a form that this one does not know (version 2).",
            "Update Askwell here, then choose the archive again.",
        )
    ]


def test_a_later_askwell_may_add_to_the_manifest() -> None:
    assert opened(with_manifest(colour="teal")).tables == {"person": 1, "talk": 0}


@pytest.mark.parametrize(
    "changes",
    [
        {"tables": 7},
        {"tables": [7]},
        {"tables": [{"table": "person"}]},
        {
            "tables": [
                {"table": "../x", "path": "tables/../x.jsonl", "size": 0, "sha256": "0" * 64, "rows": 0}
            ]
        },
        {"files": [{"path": "a", "size": -1, "sha256": "0" * 64}]},
        {"files": [{"path": "a", "size": 1, "sha256": "0"}]},
        {"files": [{"path": "../a", "size": 1, "sha256": "0" * 64}]},
        {"files": [{"path": "a", "size": 1, "sha256": "0" * 64}] * 2},
        {"made_at": "yesterday"},
        {"made_at": "2026-03-12"},
        {"app_version": 1},
    ],
)
def test_a_manifest_that_says_nonsense_is_damaged(changes: dict[str, object]) -> None:
    assert refused(with_manifest(**changes)) == [
        ("manifest.json", "The list of what is in the archive is damaged.")
    ]


def test_missing_added_and_changed_files_are_each_named() -> None:
    content = files(written(extras={"a.txt": b"a", "b.txt": b"b", "c.txt": b"c"}))
    del content["a.txt"]
    assert refused(packed(content | {"b.txt": b"longer", "d.txt": b""})) == [
        ("a.txt", "This file is missing."),
        ("d.txt", "This file was added later."),
        ("b.txt", "This file is not as long as it was."),
    ]


def test_a_changed_letter_is_noticed() -> None:
    content = files(written())
    rows = content["tables/person.jsonl"].replace(b"Tom", b"Tim")
    assert refused(packed(content | {"tables/person.jsonl": rows})) == [
        ("tables/person.jsonl", "This file was changed or damaged after the archive was made.")
    ]


@pytest.mark.parametrize("name", ["../evil", "/etc/passwd", "C:\\x", "tables/../x", "a\x00b", "tables/x.txt"])
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    content = packed(files(written()) | {"A" * len(name): b"x"}).replace(b"A" * len(name), name.encode())
    assert refused(content) == [(name, "No file of Askwell's has such a name.")]


def test_a_file_that_stands_twice_is_refused() -> None:
    stream = io.BytesIO(written())
    with ZipFile(stream, "a") as bundle, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        bundle.writestr("PEOPLE.vcf", b"other")
    assert refused(stream.getvalue()) == [("PEOPLE.vcf", "This file is in the archive twice.")]


def test_a_packing_of_another_kind_is_refused() -> None:
    assert {reason for _, reason in refused(packed(files(written()), ZIP_LZMA))} == {
        "This file is locked or packed in a way that Askwell does not use."
    }


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = packed({"manifest.json": b"{}"} | {f"zeros{n}": b"\0" * 60_000_000 for n in range(5)})
    assert len(bomb) < 400_000
    assert refused(bomb) == [("the archive", "Unpacked it would be far larger than any of Askwell's.")]


def test_too_many_files_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "MOST_FILES", 3)
    with pytest.raises(ArchiveCannotHoldThis):
        written()
    assert refused(packed({"manifest.json": b"{}"} | {f"f{n}": b"" for n in range(3)})) == [
        ("the archive", "It has 4 files, more than any of Askwell's.")
    ]


def test_a_manifest_of_great_size_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    content = written()
    monkeypatch.setattr(layout, "LARGEST_MANIFEST", 100)
    assert refused(content) == [("manifest.json", "This file is larger than any of Askwell's.")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"[1]\n", "This row is not a set of named values."),
        (b'{"a":1', "This row was not written to its end."),
        (b"{'a':1}\n", "This row is not JSON in UTF-8."),
        (b'{"a":NaN}\n', "This row is not JSON in UTF-8."),
        (b'{"a":"\\ud800"}\n', "This row is not JSON in UTF-8."),
        (b'{"a":"\xff"}\n', "This row is not JSON in UTF-8."),
        (b"[" * 100_000 + b"\n", "This row is not JSON in UTF-8."),
        (b'{"a":' + b"9" * 5000 + b"}\n", "This row is not JSON in UTF-8."),
        (b'{"a":1e999}\n', "This row holds more than text, numbers, true, false and null."),
        (b'{"a":[]}\n', "This row holds more than text, numbers, true, false and null."),
    ],
)
def test_a_row_that_askwell_would_not_write_is_named(line: bytes, reason: str) -> None:
    assert refused(forged(b'{"a":"\\u00e9"}\n' + line)) == [("tables/person.jsonl, row 2", reason)]


def test_a_row_of_great_length_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    content = forged(b'{"a":"' + b"x" * 1000 + b'"}\n')
    monkeypatch.setattr(layout, "LARGEST_ROW", 500)
    assert refused(content) == [("tables/person.jsonl, row 1", "This row is longer than any of Askwell's.")]


def test_the_number_of_rows_must_be_right() -> None:
    content = files(written())
    manifest = json.loads(content[layout.MANIFEST])
    manifest["tables"][0]["rows"] = 5
    assert refused(with_manifest(tables=manifest["tables"])) == [
        ("tables/person.jsonl", "It has 1 rows where 5 are listed.")
    ]


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_any_changed_byte_is_noticed_or_changes_nothing(at: int, by: int) -> None:
    content = bytearray(written())
    content[at % len(content)] ^= by
    archive, problems = open_archive(io.BytesIO(bytes(content)))
    assert (archive is None) == bool(problems)
    if archive:
        assert (archive.tables, list(archive.rows("person"))) == ({"person": 1, "talk": 0}, [TOM])


@given(st.binary(max_size=300))
def test_any_bytes_are_answered_in_words(content: bytes) -> None:
    assert refused(content) == [DAMAGED]
    assert refused(written()[: len(content)] + content) == [DAMAGED]


@pytest.mark.corpora
def test_no_file_of_others_is_taken_for_an_archive(shared: Path) -> None:
    tried = 0
    for path in shared.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for trial in (content, content + written()[-200:], packed({"manifest.json": content})):
                assert len(refused(trial)) == 1
            tried += 1
    assert tried
