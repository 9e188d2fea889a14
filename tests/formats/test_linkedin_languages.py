"""Invitations and messages of LinkedIn's download in other languages, and what their days mean there."""

import datetime as dt
import io

import pytest

from askwell.formats.linkedin.records import Invitation, Message
from askwell.formats.people_file import open_people_file
from askwell.formats.records import Problem

INVITATIONS = (
    ("From,To,Sent At,Message,Direction", "OUTGOING", dt.date(2021, 3, 2)),
    ("De,À,Envoyée le,Message,Direction", "OUTGOING", dt.date(2021, 2, 3)),
    ("Von,An,Gesendet am,Nachricht,Richtung", "Ausgehend", dt.date(2021, 2, 3)),
    ("De,Para,Enviado el,Mensaje,Dirección", "Saliente", dt.date(2021, 2, 3)),
    ("De,Para,Enviado em,Mensagem,Direção", "Enviada", dt.date(2021, 2, 3)),
    ("Da,A,Inviato il,Messaggio,Direzione", "In uscita", dt.date(2021, 2, 3)),
    ("Van,Aan,Verzonden op,Bericht,Richting", "Uitgaand", dt.date(2021, 2, 3)),
)


def entries(text: str) -> list[object]:
    return [*next(open_people_file("x.csv", io.BytesIO(text.encode()))).entries]


@pytest.mark.parametrize(("header", "direction", "day"), INVITATIONS)
def test_a_day_of_an_invitation_is_read_in_the_language_of_its_header(
    header: str, direction: str, day: dt.date
) -> None:
    (one,) = entries(f"{header}\nMe,Luc Martin,03/02/2021 10:12,Hello,{direction}\n")
    assert isinstance(one, Invitation)
    assert (one.sent_on, one.direction, one.recipient.name) == (day, "outgoing", "Luc Martin")


def test_where_the_rows_do_not_agree_an_open_day_is_left_out_and_said() -> None:
    found = entries(
        "From,To,Sent At,Message,Direction\nMe,A,03/02/2021,Hi,OUTGOING\n"
        "Me,B,25/12/2020,Hi,OUTGOING\nMe,C,12/25/2020,Hi,OUTGOING\n"
    )
    assert [one.sent_on for one in found if isinstance(one, Invitation)] == [
        None,
        dt.date(2020, 12, 25),
        dt.date(2020, 12, 25),
    ]
    (doubt,) = [one for one in found if isinstance(one, Problem)]
    assert (doubt.reason, doubt.place) == ("This day can be read in two ways: 03/02/2021", "row 2")


@pytest.mark.parametrize(
    "header",
    [
        "ID de la conversation,De,À,Date,Contenu,Dossier",
        "ID de la conversación,De,Para,Fecha,Contenido,Carpeta",
        "ID da conversa,De,Para,Data,Conteúdo,Pasta",
        "ID conversazione,Da,A,Data,Contenuto,Cartella",
        "Gespreks-ID,Van,Aan,Datum,Inhoud,Map",
    ],
)
def test_messages_are_known_in_these_languages(header: str) -> None:
    (one,) = entries(f"{header}\n1,Ana,Me,2024-02-01 10:00:00 UTC,Hello,INBOX\n")
    assert isinstance(one, Message)
    assert (one.sender.name, one.to, one.content, one.on) == ("Ana", "Me", "Hello", dt.date(2024, 2, 1))
