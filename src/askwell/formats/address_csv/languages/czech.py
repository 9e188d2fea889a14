"""What address books call their columns in Czech."""

from askwell.formats.address_csv.language import Language

CZECH = Language(
    "Czech",
    """
full: Celé jméno, Zobrazované jméno, Jméno a příjmení, Název, Kontakt
given: Jméno, Křestní jméno
additional: Další jméno, Druhé jméno, Prostřední jméno
family: Příjmení
prefix: Titul, Titul před jménem, Oslovení
suffix: Přípona, Titul za jménem
nickname: Přezdívka
organisation: Společnost, Firma, Organizace, Zaměstnavatel, Podnik
department: Oddělení
job: Funkce, Pozice, Profese, Povolání, Pracovní pozice, Název funkce
birthday: Narozeniny, Datum narození
birth_year: Rok narození
birth_month: Měsíc narození
birth_day: Den narození
note: Poznámky, Poznámka, Komentář
categories: Kategorie, Skupiny, Štítky
skip: typ, zobrazované jméno, zobrazovaný název, yomi, vedoucí*, nadřízen*, vytvořen*, změněn*, přidán*, datum, uživatel*, vlastní
fax: fax*
email: email*, e mail*, mail
url: webová stránka, web*, www, url, profil, linkedin*
po_box: po box, poštovní přihrádka
postal_code: psč, poštovní směrovací číslo
country: země oblast, země, stát, země region
region: kraj, okres, oblast
city: město, obec
street: ulice
address: adresa
phone: telefon*, tel, mobil*, pager*, zpětné volání, dálnopis, telex, rádio*, isdn, číslo*
assistant: asistent*
pager: pager*
car: auto*
main: hlavní, primární telefon
mobile: mobil*
work: práce, zaměstnání, pracovní, kancelář
home: domů, domov, domácí, bydliště, soukrom*
other: jin*, další
label: popisek, typ
value: hodnota
""",
)
