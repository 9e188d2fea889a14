"""What address books call their columns in Swedish."""

from askwell.formats.address_csv.language import Language

SWEDISH = Language(
    "Swedish",
    """
full: Namn, Fullständigt namn, Visningsnamn, Kontakt
given: Förnamn
additional: Mellannamn
family: Efternamn
prefix: Namnprefix, Prefix
suffix: Suffix, Namnsuffix
nickname: Smeknamn
organisation: Företag, Organisation, Arbetsgivare, Företagsnamn
department: Avdelning
job: Befattning, Yrke, Arbetstitel, Roll, Jobbtitel
title: Titel
birthday: Födelsedag, Födelsedatum
birth_year: Födelseår
birth_month: Födelsemånad
birth_day: Födelsedagen
note: Anteckningar, Anteckning, Kommentarer, Kommentar
categories: Kategorier, Kategori, Grupper, Etiketter
skip: *typ, visningsnamn*, yomi, chef*, skapad*, ändrad*, tillagd*, datum, övrigt, användare*, skärmnamn
fax: fax*
email: email*, e post*, epost*, mail, *epost
url: webbsida, webbplats, hemsida, webb, url, profil, linkedin*
po_box: postbox, box
postal_code: postnummer, postnr
country: land region, land, *land
region: region, län, *län, delstat
city: ort, stad, *ort
street: gatuadress, gata
address: adress, *adress
phone: telefon*, tel, mobil*, *telefon, personsökare, motringning, telex, radio, isdn, *nummer
assistant: assistent*
pager: personsökare
car: bil*
main: huvud*, växel
mobile: mobil*
work: arbete, arbets*, jobb*, företag*, kontor
home: hem*, privat
other: annan, annat, övrig*
label: etikett, typ
value: värde
""",
)
