"""What address books call their columns in Danish."""

from askwell.formats.address_csv.language import Language

DANISH = Language(
    "Danish",
    """
full: Navn, Fulde navn, Vist navn, Kontaktperson
given: Fornavn
additional: Mellemnavn
family: Efternavn
prefix: Navnepræfiks, Tiltaleform, Præfiks
suffix: Suffiks
nickname: Kaldenavn, Øgenavn
organisation: Firma, Virksomhed, Organisation, Arbejdsgiver, Firmanavn
department: Afdeling
job: Stilling, Stillingsbetegnelse, Jobtitel, Erhverv, Profession, Rolle
title: Titel
birthday: Fødselsdag, Fødselsdato
birth_year: Fødselsår
birth_month: Fødselsmåned
birth_day: Fødselsdagen
note: Noter, Note, Bemærkninger, Kommentarer
categories: Kategorier, Kategori, Grupper, Etiketter
skip: type, *type, vist navn*, yomi, chef*, leder*, oprettet*, ændret*, tilføjet*, dato, brugerdefineret*, bruger*, skærmnavn
fax: fax*
email: email*, e mail*, mail, *mail
url: webside, websted, hjemmeside, web, url, profil, linkedin*
po_box: postboks
postal_code: postnummer, postnr
country: land område, land, *land
region: område, region, amt, stat
city: by, *by
street: gade, vej
address: adresse, *adresse
phone: telefon*, tlf, mobil*, *telefon, personsøger, tilbagekald, telex, radio, isdn, *nummer
assistant: assistent*
pager: personsøger
car: bil*
main: hoved*, primær telefon
mobile: mobil*
work: arbejde, arb, arbejds*, firma, kontor
home: priv, privat, hjem*
other: anden, andet, andre
label: etiket, type
value: værdi
""",
)
