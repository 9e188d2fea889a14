"""A tiny release of the O*NET database in both of its text dialects, written by us."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from askwell.occupations.building import build
from askwell.occupations.unpacking import unpacked

WRITERS, NURSES, PLUMBERS = "27-3042.00", "29-1141.00", "47-2152.00"
INTERESTS = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")
OCCUPATIONS = [
    (WRITERS, "Technical Writers", "Write technical materials."),
    (NURSES, "Registered Nurses", "Assess patient health problems."),
    (PLUMBERS, "Plumbers and Pipefitters", "Install pipes."),
]
NOTE = "O*NET 29.3 Database\nMay 2025 Release\n"


def lines(*rows: tuple[object, ...], end: str = "\n") -> str:
    return end.join("\t".join(map(str, row)) for row in rows) + end


def tables(*, older: bool = False) -> dict[str, str]:
    """Return the tables by file name; ``older`` leaves out the columns of titles, and names files with underscores."""
    named = [] if older else ["Title"]
    gap = "_" if older else " "

    def with_title(code: str, *cells: object) -> tuple[object, ...]:
        title = next(title for key, title, _ in OCCUPATIONS if key == code)
        return (code, *([] if older else [title]), *cells)

    interests = [
        with_title(WRITERS, f"1.B.1.{letter}", name, "OI", *([] if older else ["Occupational Interests"]), value, "11/2023", "Analyst")
        for letter, name, value in zip("abcdef", INTERESTS, (1.5, 4.0, 5.5, 2.0, 2.5, 4.5), strict=True)
    ]  # fmt: skip
    scale = [] if older else ["Scale Name"]
    return {
        f"Occupation{gap}Data.txt": lines(("O*NET-SOC Code", "Title", "Description"), *OCCUPATIONS),
        f"Alternate{gap}Titles.txt": lines(
            ("O*NET-SOC Code", *named, "Alternate Title", "Short Title", "Source(s)"),
            with_title(WRITERS, "Medical Writer", "n/a", "08"),
            with_title(WRITERS, "Documentation Specialist", "n/a", "08"),
            with_title(NURSES, "Nurse", "n/a", "08"),
            with_title(PLUMBERS, "Plumber", "n/a", "08"),
            end="\r\n",
        ),
        "Interests.txt": lines(
            ("O*NET-SOC Code", *named, "Element ID", "Element Name", "Scale ID", *scale, "Data Value", "Date", "Domain Source"),
            *interests,
            with_title(WRITERS, "1.B.1.g", "First Interest High-Point", "IH", *(["x"] * len(scale)), "3.00", "11/2023", "Analyst"),
        ),
        "Skills.txt": lines(
            ("O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "Recommend Suppress"),
            (WRITERS, "2.A.1.c", "Writing", "IM", "4.5", "N"),
            (WRITERS, "2.A.1.c", "Writing", "LV", "5.1", "N"),
            (WRITERS, "2.A.1.e", "Mathematics", "IM", "1.9", "Y"),
        ),
        f"Related{gap}Occupations.txt": lines(
            ("O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"), (WRITERS, NURSES, "Primary-Short", 1)
        ),
        f"Task{gap}Statements.txt": lines(
            ("O*NET-SOC Code", "Task ID", "Task", "Task Type"), (WRITERS, 1, 'Say "no" plainly.', "Core")
        ),
        f"Job{gap}Zones.txt": lines(("O*NET-SOC Code", "Job Zone"), (WRITERS, 4)),
        f"Read{gap}Me.txt": NOTE,
    }  # fmt: skip


def zipped(files: Mapping[str, str]) -> bytes:
    """Return the files as one zip, in a folder as the official one has it."""
    whole = BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as bundle:
        for name, text in files.items():
            bundle.writestr(f"db_29_3_text/{name}", text)
    return whole.getvalue()


def install(home: Path) -> None:
    """Install the release in a home; its zip stays there as ``release.zip``."""
    source = home / "release.zip"
    source.write_bytes(zipped(tables()))
    with unpacked(source) as (onet, _):
        assert onet is not None
        build(home, onet, sha256="ab")
