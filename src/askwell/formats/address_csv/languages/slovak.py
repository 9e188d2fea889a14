"""What address books call their columns in Slovak."""

from askwell.formats.address_csv.language import Language

SLOVAK = Language(
    "Slovak",
    """
full: Celé meno, Zobrazované meno, Meno a priezvisko, Kontakt, Názov
given: Meno, Krstné meno
additional: Ďalšie meno, Druhé meno, Stredné meno
family: Priezvisko
prefix: Titul, Oslovenie, Titul pred menom
suffix: Prípona, Titul za menom
nickname: Prezývka
organisation: Spoločnosť, Firma, Organizácia, Zamestnávateľ
department: Oddelenie
job: Funkcia, Pozícia, Profesia, Povolanie, Pracovná funkcia, Pracovné zaradenie
birthday: Narodeniny, Dátum narodenia
birth_year: Rok narodenia
birth_month: Mesiac narodenia
birth_day: Deň narodenia
note: Poznámky, Poznámka, Komentár
categories: Kategórie, Kategória, Skupiny, Štítky
skip: typ, zobrazované meno, zobrazovaný názov, yomi, manažér*, nadriaden*, vytvoren*, zmenen*, pridan*, dátum, používateľ*, meno asistenta, vlastné
fax: fax*
email: email*, e mail*, mail
url: webová stránka, web*, www, url, profil, linkedin*
po_box: po box, poštová schránka, poštový priečinok
postal_code: psč
country: krajina oblasť, krajina, štát
region: okres, kraj, oblasť, región
city: mesto, obec
street: ulica
address: adresa
phone: telefón*, tel, mobil*, pager*, operátor, spätné volanie, telex, rádio*, isdn, autotelefón, číslo*
assistant: asistent*
pager: pager*, operátor
car: auto*
main: hlavn*, primárny telefón
mobile: mobil*
work: práca, práce, zamestnan*, pracovn*, kancelária
home: domov, domáce, domáci, bydlisko, súkromn*
other: in*, ďalš*
label: menovka, typ
value: hodnota
""",
)
