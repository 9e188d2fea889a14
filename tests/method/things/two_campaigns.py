"""Thirteen campaigns of six talks each by nine hands, their notes as claims, and what they truly hold."""

import datetime as dt
import uuid
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path

from tests.method.guesses.judging import guess_of

from askwell.method.grounds import HOUSE, KIND, PLACE, ROLE, TIME, Ground
from askwell.method.roles import role_of
from askwell.method.sectors import kind_said
from askwell.method.times import Years, years_of

HERE = Path(__file__).parent
PURPOSES = {"J": "jobs", "O": "organisations", "V": "values", "F": "fit"}
STANCES = {"+": "for", "-": "against", "0": "open"}
FIELDS = {
    "A": "water treatment operator", "B": "paralegal", "C": "dental hygienist", "D": "supply chain analyst",
    "E": "electrician", "F": "public health data analyst", "G": "payroll clerk", "H": "veterinary technician",
    "I": "sterile processing technician", "J": "food safety and quality assurance",
    "K": "water treatment operator", "L": "paralegal",
    "M": "water treatment operator",
}  # fmt: skip
# Campaigns by the file that their notes are in, and by the file of their truth.
NOTES = {
    "AB": "two_campaigns.txt", "CD": "second_campaigns.txt", "EF": "third_campaigns.txt", "G": "fourth_campaign.txt",
    "H": "fifth_campaign.txt",
    "I": "sixth_campaign.txt",
    "J": "seventh_campaign.txt",
    "KL": "eighth_campaigns.txt",
    "M": "ninth_campaign.txt",
}  # fmt: skip
TRUTH = {
    "AB": "truth.txt",
    "CD": "second_truth.txt",
    "EF": "third_truth.txt",
    "G": "fourth_truth.txt",
    "H": "fifth_truth.txt",
    "I": "sixth_truth.txt",
    "J": "seventh_truth.txt",
    "KL": "eighth_truth.txt",
    "M": "ninth_truth.txt",
}
# Of the talks of 2024 no day is told; within a year of the last.
MONTHS = {2023: 3, 2024: 10, 2025: 3, 2026: 6}


@dataclass(frozen=True, kw_only=True)
class Teller:
    """Who spoke: the columns of a talk's first line."""

    campaign: str
    number: int
    title: str
    house: str
    kind: str
    region: str
    year: int


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One note with the marks of its writer; its theme and what it says itself of where and when are guessed."""

    ref: str
    person_id: uuid.UUID
    purpose: str
    stance: str
    topic: str
    text: str
    said_at: dt.datetime
    pk: uuid.UUID
    about: dict[str, str] = field(hash=False, compare=False)
    ground: Ground = field(hash=False, compare=False)


@cache
def claims(campaign: str, *, guessed: bool = False) -> list[Claim]:
    """Return the notes of a campaign, A to M, that help with a purpose and have a theme; with the writer's purposes and sides, or those ``guessed``."""
    both = _both(campaign)
    found, tellers = [], 0
    for row in (HERE.parent / "guesses" / NOTES[both]).read_text(encoding="utf-8").splitlines():
        if row.startswith("# talk:"):
            teller, line = _teller(row, tellers, both), 0
            tellers += 1
        elif not row.startswith("#"):
            line += 1
            if teller.campaign == campaign and (claim := _claim(row, teller, line, guessed=guessed)):
                found.append(claim)
    return found


def tellers(campaign: str) -> list[Teller]:
    """Return the six who spoke, in the order of their talks."""
    both = _both(campaign)
    rows = (HERE.parent / "guesses" / NOTES[both]).read_text(encoding="utf-8").splitlines()
    heads = [row for row in rows if row.startswith("# talk:")]
    spoke = [_teller(row, place, both) for place, row in enumerate(heads)]
    return [one for one in spoke if one.campaign == campaign]


def _both(campaign: str) -> str:
    return next(both for both in NOTES if campaign in both)


def _teller(row: str, place: int, both: str) -> Teller:
    _, _, title, house, kind, region, year = (part.strip() for part in row.split(";"))
    return Teller(
        campaign=both[place // 6], number=place % 6 + 1, title=title, house=house, kind=kind, region=region, year=int(year)
    )  # fmt: skip


def _claim(row: str, teller: Teller, line: int, *, guessed: bool) -> Claim | None:
    head, _, rest = row.partition(" | ")
    purpose, stance, _, question, kind = head.split()
    text = rest.partition(" ||")[0]
    said = guess_of(text, "" if question == "." else question, "lead" if kind == "l" else "said")
    helps = said.sense.purpose if guessed else PURPOSES.get(purpose[0])
    if purpose == "-" or not helps or kind == "v" or not said.sense.topic:
        return None
    side = {"neutral": "open"}.get(said.stance.stance, said.stance.stance) if guessed else STANCES[stance[0]]
    ref = f"{teller.campaign}{teller.number}:{line}"
    return Claim(
        ref=ref,
        person_id=uuid.uuid5(uuid.NAMESPACE_URL, ref[:2]),
        purpose=helps,
        stance=side,
        topic=said.sense.topic,
        text=text,
        said_at=dt.datetime(teller.year, MONTHS[teller.year], teller.number, tzinfo=dt.UTC),
        pk=uuid.uuid5(uuid.NAMESPACE_URL, ref),
        about=asdict(said.about),
        ground=_ground(teller, said.about.kind, said.about.role, said.about.place, said.about.time),
    )


def _ground(teller: Teller, kind: str, role: str, place: str, time: str) -> Ground:
    long_ago = teller.year < 2024
    own = {
        KIND: kind_said(teller.kind), ROLE: role_of(teller.title, field=FIELDS[teller.campaign]), PLACE: teller.region,
        TIME: "longer ago" if long_ago else "this year", HOUSE: teller.house,
    }  # fmt: skip
    told = {KIND: kind_said(kind), ROLE: role, PLACE: place, TIME: time}
    named = {segment: words for segment, words in told.items() if words}
    lately = Years(first=None, last=2024) if long_ago else Years(first=2025, last=None)
    years = years_of(time, said_in=teller.year) if time else lately
    return Ground(
        values={name: words for name, words in {**own, **named}.items() if words},
        named=list(named),
        years=years,
    )


def truth(campaign: str, sort: str) -> list[tuple[str, list[set[str]]]]:
    """Return what is truly there of a sort, "real", "false" or "segment", in a campaign: its name, and its notes (of a real one by side)."""
    rows = (HERE / TRUTH[_both(campaign)]).read_text(encoding="utf-8").splitlines()
    parts = [row.split(" | ") for row in rows if row.startswith(sort)]
    return [
        (name, [set(side.split()) for side in sides])
        for _, name, *sides in parts
        if sides[0].startswith(campaign)
    ]
