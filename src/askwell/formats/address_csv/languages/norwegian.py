"""What address books call their columns in Norwegian."""

from askwell.formats.address_csv.language import Language

NORWEGIAN = Language(
    "Norwegian",
    """
full: Navn, Fullt navn, Visningsnavn, Kontaktperson
given: Fornavn
additional: Mellomnavn
family: Etternavn
prefix: Navneprefiks, Prefiks, Tittel foran navn
suffix: Suffiks, Etterstavelse
nickname: Kallenavn
organisation: Firma, Bedrift, Organisasjon, Arbeidsgiver, Firmanavn, Selskap
department: Avdeling
job: Stilling, Yrke, Jobbtittel, Stillingstittel, Rolle
title: Tittel
birthday: Fødselsdag, Fødselsdato, Bursdag
birth_year: Fødselsår
birth_month: Fødselsmåned
birth_day: Fødselsdagen
note: Notater, Notat, Merknader, Kommentarer
categories: Kategorier, Kategori, Grupper, Etiketter
skip: type, *type, visningsnavn*, yomi, leder*, opprettet*, endret*, lagt til, dato, egendefinert*, bruker*
fax: faks*, fax*
email: email*, e post*, epost*, mail, *epost
url: webside, nettsted, nettside, hjemmeside, web, url, profil, linkedin*
po_box: postboks
postal_code: postnummer, postnr
country: land område, land, *land
region: fylke, område, region, stat
city: poststed, sted, by
street: gate, vei, gateadresse
address: adresse, *adresse
phone: telefon*, tlf, mobil*, *telefon, personsøker, tilbakeringing, teleks, radio, isdn, *nummer
assistant: assistent*
pager: personsøker
car: bil*
main: hoved*
mobile: mobil*
work: arbeid, arbeids*, jobb*, firma, kontor
home: hjem*, privat
other: annen, annet, andre
label: etikett, type
value: verdi
""",
)
