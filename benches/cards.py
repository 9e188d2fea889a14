"""How many fields of business cards are read rightly, clean and as a phone's camera sees them.

``python -m benches.cards [FOLDER]``: the drawn cards, and those of a folder with pictures and truths as ../shared/data/bizcard/fieldkit has them.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import segno
from PIL import Image

from askwell.formats.business_card import Sight, cards_on
from askwell.formats.keys import phone_key
from askwell.formats.records import Labelled, PersonRecord
from askwell.formats.vcard import write_cards
from askwell.scanning.looking import look_at
from askwell.scanning.pages import Page, pages_in
from askwell.scanning.ways import Way, way_of
from benches.drawn_cards import HIGH, LAYOUTS, WIDE, Drawn, Layout, draw, missing_faces, photographed
from benches.fair_people import FOURTH
from benches.further_layouts import FURTHER, as_printed
from benches.further_people import THIRD
from benches.people_on_cards import FIRST, SECOND

FIELDS = ("name", "organisation", "title", "email", "phone", "kind", "website", "address")
_SETS = (
    ("first", FIRST, LAYOUTS),
    ("second", SECOND, LAYOUTS),
    ("third", THIRD, FURTHER),
    ("fourth", FOURTH, LAYOUTS | FURTHER),
)
_KINDS = {"mobilePhoneNumbers": "mobile", "workPhoneNumbers": "work", "faxNumbers": "fax"}
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
            if _plain(wanted) <= _plain(read[key]) and (key not in {"phone", "kind"} or wanted == read[key]):
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
        "kind": {f"{one.label} {phone_key(one.value, 'US')}" for one in record.phones},
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
    called = {key: values for key, values in expected.items() if key.endswith("Numbers")}
    numbers = {number for values in called.values() for number in values}
    kinds = {f"{_KINDS[key]} {number}" for key, values in called.items() for number in values}
    return found | ({"phone": numbers, "kind": kinds} if numbers else {})


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


def truth_of_drawn(card: Drawn) -> Truth:
    """Return the fields of a drawn card; what is no field on it is left out."""
    sites = {
        said for said in card.others if re.fullmatch(r"(?:www\.)?[a-z-]+\.(?:example|com)(?:/\S*)?", said)
    }
    numbers = [phone_key(re.sub(r"^[^+(\d]*", "", said), "US") for said in card.phones]
    found = {
        "name": {re.sub(r" \((?:she|he|they)/\w+\)$", "", card.name)},
        "title": {card.title},
        "organisation": {card.organisation} - {""},
        "email": set(card.emails),
        "phone": set(numbers),
        "kind": {f"{kind} {number}" for kind, number in zip(card.kinds, numbers, strict=False)},
        "website": sites,
        "address": {", ".join(card.address)} - {""},
    }
    return {key: values for key, values in found.items() if values}


def measure_drawn(
    cards: Sequence[Drawn], layouts: dict[str, Layout], way: Way | None, *, as_photo: bool
) -> Tally:
    """Return the tally of drawn cards, each in another layout; of the photos every second one is turned."""
    tally = Tally()
    turns = (0, 0, 0, 90, 180, 270)
    for at, said in enumerate(cards):
        layout = list(layouts)[at % len(layouts)]
        card = as_printed(said, layout)
        picture = draw(card, layout=layouts[layout], seed=at)
        if as_photo:
            picture = photographed([picture], seed=at, turn=turns[at % len(turns)])
        began = time.perf_counter()
        seen = look_at(Page(picture), way)
        found = cards_on(Sight(*seen.picture.size, seen.words, seen.codes))
        tally.seconds.append(time.perf_counter() - began)
        tally.add(f"{card.name} ({layout})", truth_of_drawn(card), found[0].record if found else None)
    return tally


def measure_codes(cards: Sequence[Drawn]) -> str:
    """Return how many cards with a vCard code on them, photographed askew, give the name and the mailbox that the code holds."""
    right = 0
    for at, card in enumerate(cards):
        record = PersonRecord(full_name=card.name, emails=tuple(map(Labelled, card.emails)))
        picture = draw(card, layout=LAYOUTS["stacked"], seed=at)
        picture.paste(_code(write_cards([record], "3.0")), (WIDE - 330, HIGH - 330))
        seen = look_at(Page(photographed([picture], seed=at, turn=(at % 4) * 90)), None)
        found = cards_on(Sight(*seen.picture.size, (), seen.codes))
        right += [one.record.full_name for one in found] == [card.name]
    return f"vCard codes: {right} of {len(cards)}"


def _code(said: bytes) -> Image.Image:
    made = BytesIO()
    segno.make(said, error="m", micro=False).save(made, kind="png", scale=6, border=4)
    return Image.open(made).convert("RGB").resize((300, 300), Image.Resampling.LANCZOS)


def tallies(folder: Path | None, way: Way | None) -> Iterator[tuple[str, Tally]]:
    """Give the tally of each set of pictures as soon as it is measured."""
    for name, cards, layouts in _SETS:
        for as_photo in (False, True):
            seen_as = "photo" if as_photo else "clean"
            yield f"drawn, {name}, {seen_as}", measure_drawn(cards, layouts, way, as_photo=as_photo)
    if folder:
        for ending in (".clean.png", ".photo.jpg"):
            yield ending, measure(folder, ending, way)


def main() -> None:
    """Print the table, a row as soon as it is known, and after it what was read otherwise."""
    way = way_of()
    if missing := missing_faces():
        print(f"Not on this machine, so another face is drawn: {', '.join(missing)}")
    print(f"| {way.name if way else 'no way to find words'} | {' | '.join(FIELDS)} | all |", flush=True)
    told = []
    for name, tally in tallies(Path(sys.argv[1]) if len(sys.argv) > 1 else None, way):
        print(tally.row(name), flush=True)
        told.append((name, tally))
    for name, tally in told:
        print(f"\n{name}: {sorted(tally.seconds)[len(tally.seconds) // 2]:.1f} s a picture in the middle")
        print(*tally.wrong, sep="\n", flush=True)
    print(measure_codes([*FIRST, *SECOND]))


if __name__ == "__main__":
    main()
