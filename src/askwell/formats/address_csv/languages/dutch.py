"""What address books call their columns in Dutch."""

from askwell.formats.address_csv.language import Language

DUTCH = Language(
    "Dutch",
    """
full: Naam, Volledige naam, Weergavenaam, Contactpersoon
given: Voornaam, Roepnaam
additional: Middelste naam, Tweede naam, Tussenvoegsel
family: Achternaam, Familienaam
prefix: Aanhef, Voorvoegsel
suffix: Achtervoegsel
nickname: Bijnaam
organisation: Bedrijf, Organisatie, Bedrijfsnaam, Werkgever
department: Afdeling
job: Functie, Beroep, Werktitel, Functietitel, Taak
title: Titel
birthday: Verjaardag, Geboortedatum
birth_year: Geboortejaar
birth_month: Geboortemaand
birth_day: Geboortedag
note: Notities, Aantekeningen, Opmerkingen, Opmerking, Notitie
categories: Categorieën, Categorie, Groepen, Labels
skip: type, *type, weergegeven naam, weergavenaam, yomi, manager, aangemaakt*, gewijzigd*, toegevoegd*, datum, overig, gebruiker*, schermnaam
fax: fax*
email: email*, e mail*, mail
url: webpagina, website, web, url, profiel, linkedin*
po_box: postbus
postal_code: postcode, *postcode
country: land regio, land, *land
region: provincie, *provincie, regio
city: plaats, *plaats, woonplaats, stad
street: straat, *straat
address: adres, *adres
phone: telefoon*, tel, mobiel*, *telefoon, gsm, pager*, piepernummer, semafoon, terugbellen, telex, radio, isdn, *nummer
assistant: assistent*
pager: pager*, piepernummer, semafoon
car: auto*
main: hoofd*
mobile: mobiel*, gsm
work: werk*, zakelijk*, bedrijf
home: huis*, thuis, privé, woonplaats
other: ander*, overig*
label: label, type
value: waarde
""",
)
