"""One organisation beside others: rows and cells, and whose words stand in which."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from askwell.journey.findings.facts.queries import Told
from askwell.journey.findings.models import Claim, Lead
from askwell.journey.findings.voices import Speaker, said_about
from askwell.journey.people.models import Organisation, Person
from askwell.method.grounds import HOUSE, KIND
from askwell.method.guesses.abouts import kind_named
from askwell.method.purposes import Purpose
from askwell.method.roles import role_of, speaks_of_trade

OF_A_ROW = 3
TRADE = "the trade"
# What one compares houses by has a row of its own beneath those of the purposes: of a theme, and of the facts of that kind.
OWN_ROWS: Mapping[str, str] = {"culture": "Culture", "pay": "Pay", "hours": "Hours"}


@dataclass(frozen=True, kw_only=True)
class Said:
    """What somebody said: of ``whom`` where it is not of the place of its column; ``elsewhere`` says that she does not work there."""

    claim: Claim
    whom: str = ""
    elsewhere: bool = False

    @property
    def text(self) -> str:
        """Return the words."""
        return self.claim.text


@dataclass(frozen=True, kw_only=True)
class Cell:
    """The newest words about one organisation in one row, the facts told there, and how many more notes there are for which purpose."""

    claims: Sequence[Said] = ()
    facts: Sequence[Told] = ()
    more: Sequence[tuple[str, int]] = ()


@dataclass(frozen=True, kw_only=True)
class Place:
    """One organisation: who works there and told of it, who told of it from elsewhere, a cell for each row, and the leads there."""

    organisation: Organisation
    people: Sequence[Person]
    others: Sequence[Person]
    cells: Sequence[Cell]
    leads: Sequence[Lead]


@dataclass(frozen=True, kw_only=True)
class Places:
    """A page of organisations, those of whom most was said first, and what the rows are called."""

    rows: Sequence[str]
    columns: Sequence[Place]
    more: bool


def rows_of(used: Collection[str]) -> dict[str, str]:
    """Return the keys of the rows with what they are called: every purpose, and what houses are compared by where ``used`` has it."""
    own = {key: name for key, name in OWN_ROWS.items() if key in used}
    return {purpose.value: purpose.question for purpose in Purpose} | own


def row_of(claim: Claim, theme: str) -> str:
    """Return the key of the row in which a claim stands."""
    return theme if theme in OWN_ROWS else claim.purpose


def place_of(claim: Claim) -> object:
    """Return the key of the organisation that a claim is about: what it names, else where the speaker works."""
    return claim.about_organisation_id or claim.person.organisation_id


def cell(claims: Sequence[Claim], facts: Sequence[Told]) -> Cell:
    """Return the cell of the claims and facts of one row about one organisation."""
    rest = [claim.purpose for claim in claims[OF_A_ROW:]]
    return Cell(
        claims=[
            Said(claim=one, whom=_of_others(one), elsewhere=place_of(one) != one.person.organisation_id)
            for one in claims[:OF_A_ROW]
        ],
        facts=facts[:OF_A_ROW],
        more=[(purpose, rest.count(purpose)) for purpose in dict.fromkeys(rest)],
    )


def _of_others(claim: Claim) -> str:
    """Return of whom words are that are about no house, and not about the speaker's own: a kind of place, or the trade for who speaks of that."""
    speaker, said = Speaker.of(claim.person), said_about(claim)
    if said.get(HOUSE, ""):
        return ""
    kind = said.get(KIND, "") or kind_named(claim.text)
    if kind and kind != speaker.house_kind:
        return kind
    role = role_of(speaker.title)
    return TRADE if speaks_of_trade(speaker.title, role=role, house=speaker.organisation or "") else ""
