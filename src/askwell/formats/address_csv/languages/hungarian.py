"""What address books call their columns in Hungarian."""

from askwell.formats.address_csv.language import Language

HUNGARIAN = Language(
    "Hungarian",
    """
full: Név, Teljes név, Megjelenítendő név, Kapcsolattartó
given: Utónév, Keresztnév
additional: Középső név, Második utónév
family: Vezetéknév, Családnév
prefix: Megszólítás, Előtag
suffix: Utótag
nickname: Becenév
organisation: Cég, Szervezet, Vállalat, Cégnév, Munkahely
department: Osztály, Részleg
job: Beosztás, Munkakör, Foglalkozás, Pozíció
birthday: Születésnap, Születési dátum, Születési idő
birth_year: Születési év
birth_month: Születési hónap
birth_day: Születési nap
note: Megjegyzések, Jegyzetek, Megjegyzés, Jegyzet
categories: Kategóriák, Kategória, Csoportok, Címkék
skip: típus*, típusa, megjelenítendő név, yomi, felettes*, vezető neve, létrehozva, módosítva, hozzáadva, dátum, felhasználó*, egyéni
fax: fax*
email: email*, e mail*, mail
url: weblap, weboldal, honlap, web, url, profil, linkedin*
po_box: postafiók, pf
postal_code: irányítószám
country: ország régió, ország
region: megye, állam, régió
city: város, település, helység
street: utca, közterület
address: cím, *cím, címe
phone: telefon*, tel, mobil*, személyhívó, visszahívás, telex, *telefon, szám, *szám
assistant: titkár*
pager: személyhívó
car: autó*
main: fő, elsődleges telefon
mobile: mobil*
work: munkahelyi, hivatali, céges, irodai
home: otthoni, lakcím, magán
other: egyéb, más
label: címke, típus
value: érték
""",
)
