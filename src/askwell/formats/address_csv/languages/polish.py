"""What address books call their columns in Polish."""

from askwell.formats.address_csv.language import Language

POLISH = Language(
    "Polish",
    """
full: Imię i nazwisko, Pełna nazwa, Nazwa wyświetlana, Wyświetlana nazwa, Nazwa, Kontakt
given: Imię
additional: Drugie imię
family: Nazwisko
prefix: Tytuł, Prefiks, Zwrot grzecznościowy
suffix: Sufiks
nickname: Pseudonim, Przydomek, Ksywka
organisation: Firma, Organizacja, Nazwa firmy, Pracodawca
department: Dział, Oddział, Wydział
job: Stanowisko, Zawód, Funkcja, Rola
birthday: Urodziny, Data urodzenia
birth_year: Rok urodzenia
birth_month: Miesiąc urodzenia
birth_day: Dzień urodzenia
note: Notatki, Uwagi, Komentarz, Notatka
categories: Kategorie, Kategoria, Etykiety, Grupy
skip: typ, wyświetlana nazwa, nazwa wyświetlana, yomi, menedżer*, kierownik*, utworzon*, zmodyfikowan*, dodan*, data, użytkownik*, niestandardow*
fax: faks*, fax*
email: email*, e mail, poczta, poczty, mail
url: strona*, witryna, www, url, profil, linkedin*
po_box: skrytka*, skr
postal_code: kod pocztowy, kod
country: kraj region, kraj, państwo
region: województwo, region, stan, powiat
city: miasto, miejscowość
street: ulica
address: adres
phone: telefon*, tel, komórka, komórkowy, pager*, wywołanie*, teleks, radio*, isdn, numer*
assistant: asystent*
pager: pager*
car: samochod*
main: główny, podstawowy
mobile: komórk*, mobiln*
work: służbow*, praca, praca*, biur*, firm*
home: domow*, dom, prywatn*
other: inn*
label: etykieta, typ
value: wartość
""",
)
