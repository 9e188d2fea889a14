"""The row of column names, found by its words wherever it stands and in whatever order it comes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.formats.linkedin.by_words import add_by_words, patterns
from askwell.formats.linkedin.kinds import find_other
from askwell.formats.linkedin.tables import letters
from askwell.formats.records import Problem
from askwell.formats.sheet import DELIMITERS, Row, rows
from askwell.formats.unrecognised import what_it_is
from askwell.naming.folding import folded

# The header names seen in exports and importers, letters only and accents folded. LinkedIn writes English as a rule;
# the other languages are matched in case it does not, and since people translate their sheets.
_NAMES = {
    "given": "firstname vorname prenom nombre nome voornaam givenname primeironome primernombre",
    "family": (
        "lastname nachname nom apellidos apellido cognome sobrenome achternaam familyname surname nomdefamille "
        "familienname primerapellido apelido ultimonome"
    ),
    "full": "fullname name nomcomplet nombrecompleto nomecompleto vollstandigername volledigenaam",
    "url": (
        "url profileurl profilurl publicprofileurl linkedinurl linkedinprofile profilelink urldelperfil urlduprofil "
        "urldoperfil urldelprofilo profielurl lienduprofil profillinkedin"
    ),
    "email": (
        "emailaddress email emailadresse adresseemail adressemail courriel correoelectronico "
        "direcciondecorreoelectronico direcciondeemail indirizzoemail indirizzodipostaelettronica enderecodeemail "
        "enderecoemail adressedemessagerie adressecourriel emailadres"
    ),
    "company": "company unternehmen firma entreprise societe empresa azienda societa bedrijf organization organisation",
    "position": "position poste jobtitle title puesto cargo posizione functie funktion titre fonction posicion posicao",
    "connected": (
        "connectedon verbundenam vernetztam verbundenseit vernetztseit datedeconnexion connectele connecteele "
        "connectedepuis enrelationdepuis fechadeconexion conectadoel conectadodesde datadicollegamento collegatoil "
        "conectadoem datadeconexao verbondenop verbondensinds connectiondate dateconnected"
    ),
}
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names.split()}
_WORDS = patterns(r"""
    connected: verknupf|verbund|verbind|vernetz|connexion|\bconnecte|\ben relation|\bkontakt\w* seit|kontaktdatum|hinzugefugt|\bajout
    url: profil & \burl|link|lien|adresse|seite|page
    email: \be ?mail|\bmail|courriel|messagerie|adresse electronique
    given: vorname|prenom|rufname
    family: nachname|familienname|zuname|nom de famille|patronyme
    company: unternehm|\bfirm|arbeitgeber|societe|entreprise|employeur
    position: position|jobtitel|\bstelle|berufsbez|funktion|fonction|\bposte\b|intitule|tatigkeit|metier
""")
_TRANSLATED = re.compile(r"\b(?:vornamen?|nachname|familienname|prenom|nom)\b")
_ENGLISH = re.compile(r"first ?name|connected ?on|last ?name|connection ?date|date ?connected", re.IGNORECASE)
_LONGEST_COLUMN_NAME = 60
_FEWEST_COLUMNS = 3
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Header:
    """Where each field stands, under which name, and whether its days lead with the day.

    That is so in every language but English; None is where the rows do not agree on it. It ``is_sure`` where a whole name
    that was seen says when somebody connected, and not a word in it.
    """

    row: Row
    delimiter: str
    columns: dict[str, int]
    day_first: bool | None
    is_sure: bool = False


def find_header(lines: Sequence[str]) -> Header | None:
    """Find the first row whose cells name a first and last name and something of LinkedIn's, wherever it stands.

    `lines` are the first ones of the file.
    """
    some = "\n".join(lines[:_LOOKED_AT])
    for delimiter in sorted(DELIMITERS, key=some.count, reverse=True):
        for row in rows(lines, delimiter):
            columns = _columns(row.cells)
            told = (
                add_by_words(columns, row.cells, _WORDS) if _TRANSLATED.search(folded(row.raw)) else columns
            )
            if _is_header(told):
                day_first, is_sure = not _ENGLISH.search(row.raw), "connected" in columns
                return Header(row, delimiter, told, day_first=day_first, is_sure=is_sure)
        if not some.count(delimiter):
            break
    return None


def _columns(cells: tuple[str, ...]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for at, cell in enumerate(cells):
        field = _FIELD_OF.get(letters(cell)) if len(cell) <= _LONGEST_COLUMN_NAME else None
        if field:
            columns.setdefault(field, at)
    return columns


def _is_header(columns: dict[str, int]) -> bool:
    named = "full" in columns or {"given", "family"} <= columns.keys()
    return named and bool(columns.keys() & {"connected", "url"}) and len(columns) >= _FEWEST_COLUMNS


def no_header(lines: Sequence[str]) -> Problem:
    """Say what the file is instead: another file of the same download, or something else altogether."""
    if other := find_other(lines):
        return Problem(
            f"row {other.header.number}",
            f"This looks like LinkedIn's {other.table.file}, which does not list your connections.",
            "Choose the file Connections.csv from the same download.",
            other.header.raw,
        )
    return what_it_is(lines)
