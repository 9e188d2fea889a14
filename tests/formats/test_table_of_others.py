"""The address books of others: what was read from each, field by field, and held against what their own programs expect."""

import io
import re
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest

from askwell.formats.people_file import open_people_file
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.vcard import read_cards

pytestmark = pytest.mark.corpora

KINDS = ("linkedin", "vcard", "contacts_csv")
NO_DATA = {"place", "raw", "unknown"}
WRITTEN = re.compile(r"(FN|ORG|EMAIL|TEL)(?:;[^:]*)?:(?:tel:)?(.+)")
Told = tuple[str, list[str], list[str]]


def filled(person: PersonRecord) -> int:
    """Count the values that have a place of their own: each address and each number is one."""
    values = [getattr(person, field.name) for field in fields(person) if field.name not in NO_DATA]
    return sum(len(value) if isinstance(value, tuple) else bool(value) for value in values)


def counted(data: bytes, name: str) -> tuple[str, Counter[str]]:
    """Return the kind of a file, and how many people, rows, fields, fields of their own and problems it gives."""
    (reading,) = open_people_file(name, io.BytesIO(data))
    items = list(reading.entries if reading.summary else reading.items)
    people = [item for item in items if isinstance(item, PersonRecord)]
    problems = [item for item in items if isinstance(item, Problem)]
    assert all(problem.place and problem.reason and problem.what_to_do for problem in problems), name
    return reading.kind, Counter(
        people=len(people),
        rows=len(items) - len(people) - len(problems) or int(str(reading.summary.get("rows", 0))),
        fields=sum(map(filled, people)),
        kept=sum(len(person.unknown) for person in people),
        problems=len(problems),
    )


@pytest.mark.parametrize("folder", KINDS)
def test_each_file_is_told_of(shared: Path, folder: str) -> None:
    """Read every file and print what was found in it; where nothing was found, a problem says why."""
    total: Counter[str] = Counter()
    kinds = set()
    print(f"\n{'file':58} {'kind':22} people  rows fields  kept problems")
    for path in sorted(path for path in (shared / folder).rglob("*") if path.is_file()):
        name = path.relative_to(shared).as_posix()
        kind, found = counted(path.read_bytes(), name)
        print(
            f"{name:58} {kind:22} {found['people']:6} {found['rows']:5} {found['fields']:6} {found['kept']:5} {found['problems']:8}"
        )
        assert found["people"] or found["rows"] or found["problems"], name
        total += Counter(files=1) + found
        kinds.add(kind)
    print(f"{folder}: {dict(total)}")
    assert folder != "vcard" or kinds == {"vcard"}


def told(text: str) -> list[Told]:
    """Return of each card that a program wrote its name, addresses and numbers, found by nothing but the lines."""
    cards: list[dict[str, list[str]]] = []
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines():
        if line == "BEGIN:VCARD":
            cards.append({"FN": [], "ORG": [], "EMAIL": [], "TEL": []})
        elif match := WRITTEN.fullmatch(line):
            cards[-1][match[1]].append(re.sub(r"\\(.)", r"\1", match[2]).strip())
    return [((card["FN"] or card["ORG"])[0], sorted(card["EMAIL"]), sorted(card["TEL"])) for card in cards]


def read(people: list[PersonRecord]) -> list[Told]:
    return [
        (one.full_name, sorted(each.value for each in one.emails), sorted(each.value for each in one.phones))
        for one in people
    ]


def test_names_mail_and_phones_are_those_that_the_programs_of_others_expect(shared: Path) -> None:
    compared = 0
    for expected in sorted((shared / "vcard").rglob("*ref")):
        source = expected.with_name(expected.name.removeprefix("v4_0.").split(".vcf")[0] + ".vcf")
        people, _ = read_cards(source.read_bytes())
        wanted = told(expected.read_text("utf-8"))
        assert read(people) == wanted, expected.name
        compared += len(wanted)
    print(f"{compared} cards as their programs expect")
    assert compared == 11


@pytest.mark.parametrize("name", ["email", "gmail", "outlook", "tb_plain"])
def test_a_sheet_gives_the_people_of_the_cards_that_roundcube_makes_of_it(shared: Path, name: str) -> None:
    made = {}
    for ending in ("csv", "vcf"):
        path = shared / "contacts_csv" / "roundcube" / f"{name}.{ending}"
        (reading,) = open_people_file(path.name, io.BytesIO(path.read_bytes()))
        people = [item for item in reading.items if isinstance(item, PersonRecord)]
        # Roundcube leaves the box at the post office out.
        streets = [[address.parts[1:] for address in one.addresses] for one in people]
        made[ending] = (read(people), streets, [(one.organisation, one.title, one.note) for one in people])
    assert made["csv"] == made["vcf"]
    assert made["csv"][0]
