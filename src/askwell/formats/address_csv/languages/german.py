"""What address books call their columns in German."""

from askwell.formats.address_csv.language import Language

GERMAN = Language(
    "German",
    """
full: Name, Anzeigename, Vollständiger Name, Kontakt, Kontaktname, Ansprechpartner, Vor- und Nachname, Angezeigter Name
given: Vorname, Rufname, Vornamen
additional: Weitere Vornamen, Zweiter Vorname, Mittelname
family: Nachname, Familienname, Zuname
prefix: Anrede, Namenspräfix, Titel vor dem Namen
suffix: Suffix, Namenszusatz, Namenssuffix
nickname: Spitzname
organisation: Firma, Unternehmen, Organisation, Firmenname, Arbeitgeber, Name der Organisation, Name des Unternehmens, Betrieb
department: Abteilung, Abteilung der Organisation
job: Position, Beruf, Funktion, Berufsbezeichnung, Arbeitstitel, Stellung, Tätigkeit, Titel der Organisation, Stelle, Jobtitel, Rolle
title: Titel
birthday: Geburtstag, Geburtsdatum
birth_year: Geburtsjahr
birth_month: Geburtsmonat
birth_day: Tag der Geburt, Geburtstag (Tag)
note: Notizen, Notiz, Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Kommentar, Kommentare, Hinweis
categories: Kategorien, Kategorie, Gruppen, Gruppe, Labels, Schlagwörter
skip: typ, angezeigter name, yomi, vorgesetzt*, assistentin, name assistent, erstellt*, geändert*, hinzugefügt*, datum, vernetzt*, verbunden am, benutzer*, benutzerdef, messenger*, status, abrechnung*, konto, verzeichnis*
fax: fax*, telefax*
email: email*, e mail*, mail, mail adresse, mailadresse, elektronische post
url: web*, internet*, homepage, url, webseite, link, profil, linkedin*
po_box: postfach
postal_code: plz, postleitzahl
country: land region, land, staat, länder
region: bundesland*, region, kanton, bundesland kanton
city: ort, stadt, wohnort, gemeinde, *ort
street: straße*, strasse*, str, *strasse, *straße
address: adresse, anschrift, *adresse, *anschrift
phone: telefon*, tel, fon, *telefon, mobil*, handy*, rufnummer, telefonnummer, pager*, telex, isdn, rückmeldung, durchwahl, funk*, festnetz, whatsapp
assistant: assistent*
pager: pager*
car: auto*
main: haupt*, zentrale
mobile: mobil*, handy*, funk*
work: geschäft*, dienst*, arbeit*, büro, firma, beruflich
home: privat*, zuhause
other: weiter*, ander*, sonstige*
label: label, typ, bezeichnung
value: wert
""",
)
