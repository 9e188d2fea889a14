"""The row of column names, found by its words wherever it stands and in whatever order it comes."""

import re
import unicodedata
from dataclasses import dataclass

from askwell.formats.records import Problem
from askwell.formats.sheet import Row, delimiter_of, rows

# The header names seen in exports and importers, letters only and accents folded. LinkedIn writes English;
# the other languages are matched in case it does not.
_NAMES = {
    "given": "firstname vorname prenom nombre nome voornaam givenname",
    "family": "lastname nachname nom apellidos apellido cognome sobrenome achternaam familyname surname",
    "full": "fullname name",
    "url": "url profileurl profilurl publicprofileurl linkedinurl linkedinprofile profilelink urldelperfil urlduprofil",
    "email": (
        "emailaddress email emailadresse adresseemail adressemail courriel correoelectronico "
        "direcciondecorreoelectronico indirizzoemail enderecodeemail emailadres"
    ),
    "company": "company unternehmen firma entreprise societe empresa azienda societa bedrijf organization organisation",
    "position": "position poste jobtitle title puesto cargo posizione functie funktion titre fonction",
    "connected": (
        "connectedon verbundenam vernetztam datedeconnexion connecteele fechadeconexion conectadoel "
        "datadicollegamento collegatoil conectadoem datadeconexao verbondenop connectiondate"
    ),
}
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names.split()}
_ENGLISH = re.compile(r"first ?name|connected ?on|last ?name", re.IGNORECASE)
_OTHER_FILES = {
    "conversationid": "messages.csv",
    "sentat": "Invitations.csv",
    "headline": "Profile.csv",
    "finishedon": "Positions.csv",
    "schoolname": "Education.csv",
    "applicationdate": "Job Applications.csv",
    "sharelink": "Shares.csv",
}
_LONGEST_COLUMN_NAME = 60
_FEWEST_COLUMNS = 3
_LOOKED_AT = 20_000


@dataclass(frozen=True, slots=True)
class Header:
    """Where each field stands, under which name, and whether its dates put the day first."""

    row: Row
    delimiter: str
    columns: dict[str, int]
    day_first: bool


def find_header(text: str) -> Header | None:
    """Find the first row whose cells name a first and last name and something of LinkedIn's, wherever it stands."""
    for delimiter in sorted((",", ";", "\t"), key=text[:_LOOKED_AT].count, reverse=True):
        for row in rows(text, delimiter):
            columns = _columns(row.cells)
            if _is_header(columns):
                return Header(row, delimiter, columns, day_first=not _ENGLISH.search(row.raw))
    return None


def _columns(cells: tuple[str, ...]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for at, cell in enumerate(cells):
        field = _FIELD_OF.get(_letters(cell)) if len(cell) <= _LONGEST_COLUMN_NAME else None
        if field:
            columns.setdefault(field, at)
    return columns


def _is_header(columns: dict[str, int]) -> bool:
    named = "full" in columns or {"given", "family"} <= columns.keys()
    return named and bool(columns.keys() & {"connected", "url"}) and len(columns) >= _FEWEST_COLUMNS


def _letters(cell: str) -> str:
    plain = unicodedata.normalize("NFKD", cell.casefold())
    return "".join(character for character in plain if character.isalnum())


def no_header(text: str) -> Problem:
    """Say what the file is instead, where another file of the same download can be told by its columns."""
    for row in rows(text[:_LOOKED_AT], delimiter_of(text[:_LOOKED_AT])):
        for cell in row.cells:
            if other := _OTHER_FILES.get(_letters(cell)):
                return Problem(
                    f"row {row.number}",
                    f"This looks like LinkedIn's {other}, which does not list your connections.",
                    "Choose the file Connections.csv from the same download.",
                    row.raw,
                )
    return Problem(
        "the file",
        "No row holds the column names First Name, Last Name and Connected On.",
        "Choose the file Connections.csv from LinkedIn's download, as LinkedIn made it.",
        text[:500],
    )
