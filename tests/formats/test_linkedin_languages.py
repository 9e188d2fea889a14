"""Invitations and messages of LinkedIn's download in other languages, and what their days mean there."""

import datetime as dt
import io

import pytest

from askwell.formats.linkedin.records import Invitation, Message
from askwell.formats.people_file import kind_of, open_people_file
from askwell.formats.records import PersonRecord, Problem

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


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("GESPRÄCHS-ID,TITEL DES GESPRÄCHS,VON,PROFIL-URL ABSENDER,AN,DATUM,BETREFF,INHALT,ORDNER", "messages"),
        ("Kennung der Unterhaltung,Absendername,Profillink des Absenders,Empfängername,Gesendet am,Nachrichtentext", "messages"),
        ("Identifiant de la conversation,Nom de l'expéditeur,Lien du profil de l'expéditeur,Nom du destinataire,Date d'envoi,Texte", "messages"),
        ("Name des Unternehmens,Jobtitel,Beschreibung der Stelle,Arbeitsort,Anfangsdatum,Enddatum", "positions"),
        ("Nom de l'employeur,Intitulé de la fonction,Description,Ville,Date de commencement,Date de fin", "positions"),
        ("Name der Hochschule,Anfangsdatum,Enddatum,Anmerkungen,Name des Abschlusses,Aktivitäten", "education"),
        ("Nom de l'université,Date de début,Date de fin,Commentaires,Intitulé du diplôme,Activités", "education"),
        ("Name des Absenders,Name des Empfängers,Versanddatum,Nachricht,Richtung der Einladung", "invitations"),
        ("Vorname,Familienname,Slogan im Profil,Über mich / Zusammenfassung,Branchenzweig", "profile"),
        ("Fähigkeiten", "skills"),
    ],
)  # fmt: skip
def test_a_file_is_known_by_words_in_the_names_of_its_columns(header: str, kind: str) -> None:
    row = ",".join("2024-02-01" if "dat" in cell.casefold() else "x" for cell in header.split(","))
    assert kind_of(f"{header}\n{row}\n".encode()) == f"linkedin_{kind}"


def test_the_senders_profile_is_found_under_any_order_of_its_words() -> None:
    (one,) = entries(
        "GESPRÄCHS-ID,VON,PROFIL-URL ABSENDER,AN,DATUM,INHALT\n"
        "1,Ana,https://www.linkedin.com/in/ana,Me,2024-02-01 10:00:00 UTC,Hallo\n"
    )
    assert isinstance(one, Message)
    assert (one.sender.profile_url, one.unknown) == ("https://www.linkedin.com/in/ana", ())


@pytest.mark.parametrize(
    "header",
    [
        "Vorname,Nachname,URL,E-Mail-Adresse,Firma,Jobtitel,Verknüpft am",
        "Vorname(n),Familienname,Link zum Profil,Mailadresse,Name des Unternehmens,Stellenbezeichnung,In Verbindung seit",
        "Prénom,Nom de famille,Lien vers le profil,Adresse électronique,Nom de l'entreprise,Intitulé du poste,Ajouté le",
    ],
)
def test_connections_are_known_by_words_in_the_names_of_their_columns(header: str) -> None:
    row = "Ana,Lima,https://www.linkedin.com/in/ana,ana@x.example,Mercy,Nurse,05.03.2024"
    (one,) = next(open_people_file("x.csv", io.BytesIO(f"{header}\n{row}\n".encode()))).items
    assert isinstance(one, PersonRecord)
    assert (one.full_name, one.profile_url, one.organisation, one.title, one.connected_on, one.unknown) == (
        "Ana Lima", "https://www.linkedin.com/in/ana", "Mercy", "Nurse", dt.date(2024, 3, 5), (),
    )  # fmt: skip
    assert [email.value for email in one.emails] == ["ana@x.example"]


def test_a_relation_of_google_is_no_connection() -> None:
    english = "Given Name,Family Name,E-mail 1 - Value,Relation 1 - Type,Relation 1 - Value"
    french = "Prénom,Nom,E-mail 1 - Libellé,E-mail 1 - Valeur,Relation 1 - Libellé,Relation 1 - Valeur"
    kinds = [kind_of(f"{header}\nAna,Lima,a@x.example,Spouse,Bo\n".encode()) for header in (english, french)]
    assert kinds == ["google_csv", "csv"]


@pytest.mark.parametrize(
    "header",
    [
        "Datum,Richtung,Betrag",
        "Betreff,Beginnt am,Endet am,Ort",
        "Vorname,Nachname,Firma,Position,Beginn,Ende,E-Mail",
    ],
)
def test_a_german_sheet_of_something_else_is_none_of_linkedins(header: str) -> None:
    assert not kind_of(f"{header}\na,b,c,d,e,f,g@x.example\n".encode()).startswith("linkedin")
