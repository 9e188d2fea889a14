"""LinkedIn's Invitations.csv: who asked whom to connect, in which words, and when."""

from collections.abc import Iterator

from askwell.formats.linkedin.kinds import INVITATIONS
from askwell.formats.linkedin.moments import read_moment, why_no_day
from askwell.formats.linkedin.records import Correspondent, Direction, Invitation
from askwell.formats.linkedin.tables import TableRow, doubt, letters, read_table
from askwell.formats.records import Problem
from askwell.formats.text_file import TextFile

_DIRECTIONS: dict[str, Direction] = {
    "outgoing": "outgoing", "ausgehend": "outgoing", "gesendet": "outgoing", "sortant": "outgoing", "envoyee": "outgoing",
    "incoming": "incoming", "eingehend": "incoming", "erhalten": "incoming", "entrant": "incoming", "recue": "incoming",
    "saliente": "outgoing", "enviada": "outgoing", "inuscita": "outgoing", "inviato": "outgoing", "uitgaand": "outgoing",
    "entrante": "incoming", "recibida": "incoming", "recebida": "incoming", "inentrata": "incoming", "inkomend": "incoming",
}  # fmt: skip


def invitations_in(file: TextFile) -> Iterator[Invitation | Problem]:
    """Give the invitations and the problems of a file that is read in pieces; a row at a time is held."""
    for row in read_table(file, (INVITATIONS,)):
        if isinstance(row, Problem):
            yield row
        else:
            yield from _invitation(row)


def _invitation(row: TableRow) -> Iterator[Invitation | Problem]:
    sender = Correspondent(" ".join(row["sender"].split()), row["sender_url"])
    recipient = Correspondent(" ".join(row["to"].split()), row["recipient_url"])
    if not (sender.name or sender.profile_url or recipient.name or recipient.profile_url):
        reason = "This row names neither who invited nor who was invited."
        yield Problem(row.place, reason, "There is nothing to bring in.", row.raw)
        return
    at, on = read_moment(row["at"], day_first=row.day_first)
    yield Invitation(
        sender=sender,
        recipient=recipient,
        sent_at=at,
        sent_on=on,
        message=row["message"],
        direction=_DIRECTIONS.get(letters(row["direction"]), ""),
        place=row.place,
        raw=row.raw,
        unknown=row.unknown,
    )
    if row["at"] and on is None:
        yield doubt(row, why_no_day(row["at"]), "The invitation was kept without the date.")
