"""How many fields of business cards are read rightly, clean and as a phone's camera sees them: ``python -m benches.cards FOLDER``."""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from askwell.formats.business_card import Sight, cards_on
from askwell.formats.keys import phone_key
from askwell.formats.records import PersonRecord
from askwell.scanning.looking import look_at
from askwell.scanning.pages import pages_in
from askwell.scanning.ways import Way, way_of

FIELDS = ("name", "organisation", "title", "email", "phone", "website", "address")
Truth = dict[str, set[str]]


@dataclass(slots=True)
class Tally:
    """How many fields there were, how many were read exactly, and what was read otherwise."""

    there: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def add(self, name: str, truth: Truth, record: PersonRecord | None) -> None:
        """Hold one card against its truth."""
        read = as_fields(record)
        for key, wanted in truth.items():
            self.there[key] += 1
            if _plain(wanted) <= _plain(read[key]) and (key != "phone" or wanted == read[key]):
                self.right[key] += 1
            else:
                self.wrong.append(f"{name}: {key} is {sorted(wanted)}, read as {sorted(read[key])}")

    def row(self, name: str) -> str:
        """Return one row of the table."""
        cells = [f"{self.right[key]} of {self.there[key]}" if self.there[key] else "" for key in FIELDS]
        right, there = self.right.total(), self.there.total()
        return f"| {name} | {' | '.join(cells)} | {right / max(there, 1):.1%} of {there} |"


def _plain(values: set[str]) -> set[str]:
    """Return values with plain apostrophes and without the spaces that Chinese and Japanese print or not."""
    straight = (value.translate(str.maketrans("’“”", '\'""')) for value in values)
    return {re.sub(r"(?<=[\u2e80-\uffef]) (?=[\u2e80-\uffef])", "", value) for value in straight}


def as_fields(record: PersonRecord | None) -> Truth:
    """Return the fields of a record as they are compared; numbers in E.164."""
    if record is None:
        return {key: set() for key in FIELDS}
    return {
        "name": set() if record.is_organisation else {record.full_name},
        "organisation": {record.organisation},
        "title": {record.title},
        "email": {one.value for one in record.emails},
        "phone": {phone_key(one.value, "US") for one in record.phones},
        "website": {one.value for one in record.urls},
        "address": {one.value for one in record.addresses},
    }


def truth_of(expected: dict[str, list[str]]) -> Truth:
    """Return the fields of a truth file of the field kit."""
    names = {
        "fullName": "name",
        "organization": "organisation",
        "jobTitle": "title",
        "emailAddresses": "email",
        "websites": "website",
        "addresses": "address",
    }
    found = {names[key]: set(values) for key, values in expected.items() if key in names}
    numbers = {number for key, values in expected.items() if key.endswith("Numbers") for number in values}
    return found | ({"phone": numbers} if numbers else {})


def cards_in(path: Path, way: Way | None) -> Iterator[PersonRecord]:
    """Give the records of the cards on a picture."""
    for page in pages_in(path.read_bytes()):
        seen = look_at(page, way)
        sight = Sight(*seen.picture.size, seen.words, seen.codes)
        yield from (card.record for card in cards_on(sight))


def measure(folder: Path, ending: str, way: Way | None) -> Tally:
    """Return the tally of all pictures of a folder whose truth lies beside them."""
    tally = Tally()
    for path in sorted(folder.glob(f"*{ending}")):
        truth = json.loads((folder / f"{path.name.removesuffix(ending)}.json").read_text("utf-8"))
        began = time.perf_counter()
        records = list(cards_in(path, way))
        tally.seconds.append(time.perf_counter() - began)
        tally.add(path.name, truth_of(truth["expected"]), records[0] if records else None)
    return tally


def main() -> None:
    """Print the table for a folder of pictures with their truths."""
    folder = Path(sys.argv[1])
    way = way_of(sys.argv[2] if len(sys.argv) > 2 else "auto")  # noqa: PLR2004  # the second word
    print(f"| {way.name if way else 'no way'} | {' | '.join(FIELDS)} | all |")
    for ending in (".clean.png", ".photo.jpg"):
        tally = measure(folder, ending, way)
        print(tally.row(ending))
        print(*tally.wrong, sep="\n")
        if tally.seconds:
            print(f"seconds a picture: {sorted(tally.seconds)[len(tally.seconds) // 2]:.1f} in the middle")


if __name__ == "__main__":
    main()
