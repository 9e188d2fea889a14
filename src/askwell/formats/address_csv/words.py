"""What the columns of address books are called, in the languages that people's programs speak.

Names are compared without case, accents, spaces and punctuation. The lists are the words on the screens of Google
Contacts, Outlook and Thunderbird, gathered by meaning and not by program, so that a mixture is understood as well.
"""

import unicodedata

_NAMES = {
    "full": (
        "name displayname fullname contactname contact anzeigename naytonimi nomcomplet nomaafficher "
        "nombrecompleto nombreparamostrar nomedeexibicao nomeexibicao nomecompleto nomevisualizzato "
        "weergavenaam 顯示名稱 姓名 표시이름"
    ),
    "given": (
        "firstname givenname first vorname prenom nombre nome primeironome imie meno krestnijmeno jmeno etunimi "
        "fornavn fornamn voornaam имя 名 名字 이름"
    ),
    "additional": (
        "middlename additionalname weiterevornamen zweitername deuxiemeprenom autresprenoms segundonombre "
        "secondonome nomedomeio segundonome drugieimie druhemeno stredniejmeno toinennimi mellomnavn mellannamn "
        "tweedenaam отчество 中間名"
    ),
    "family": (
        "lastname familyname surname last nachname familienname nomdefamille apellidos apellido cognome "
        "ultimonome sobrenome apelido nazwisko priezvisko prijmeni sukunimi etternavn efternavn efternamn "
        "achternaam фамилия 姓 姓氏 성"
    ),
    "prefix": "nameprefix prefix anrede namensprafix civilite salutation titel tytul oslovenie назва 稱謂",
    "suffix": "namesuffix suffix suffixe sufijo suffisso sufixo sufiks namenszusatz pripona 稱謂後綴",
    "nickname": "nickname spitzname surnom apodo soprannome apelidoinformal pseudonim prezyvka kutsumanimi 暱稱",
    "organisation": (
        "company companyname organization organisation organizationname employer firma unternehmen societe "
        "entreprise empresa organizacion azienda societa firmanavn foretag bedrijf spolocnost yritys organizacja "
        "компания организация 公司 회사"
    ),
    "department": (
        "department organizationdepartment abteilung departamento reparto oddzial dzial oddelenie osasto avdeling "
        "afdeling отдел 部門"
    ),
    "job": (
        "jobtitle organizationtitle position role occupation profession beruf funktion puesto cargo "
        "qualifica mansione poste fonction stanowisko funkcia pracovnafunkcia ammattinimi stilling befattning "
        "functie должность 職稱"
    ),
    "title": "title titre titolo titulo tratamento",
    "birthday": (
        "birthday birthdate dateofbirth geburtstag geburtsdatum anniversaire datedenaissance cumpleanos "
        "compleanno aniversario nascimento urodziny narodeniny syntymapaiva fodselsdag verjaardag "
        "деньрождения 生日"
    ),
    "note": (
        "notes note notizen comments kommentar remarques notas annotazioni anotacoes notatki poznamky muistiinpanot "
        "opmerkingen заметки 附註 備註"
    ),
    "categories": (
        "categories category labels label groupmembership groups group tags kategorien gruppen etiquettes "
        "groupes categorias categorie kategorie kategorieen luokat категории 類別"
    ),
    "birth_year": "birthyear geburtsjahr anneedenaissance syntymavuosi",
    "birth_month": "birthmonth geburtsmonat moisdenaissance syntymakuukausi",
    "birth_day": "birthday2 birthdayofmonth geburtstagstag jourdenaissance",
    "connected": "connectedon",
}
FIELD_OF = {name: field for field, names in _NAMES.items() for name in names.split()}

# Beginnings of words that say what a column holds; the first that fits counts, so the order matters.
_KINDS = (
    ("skip", "yomi phonetic manager assistant asistent assistent director type displayname"),
    ("fax", "fax faksi faks факс 傳真"),
    ("email", "email mail correo courriel messagerie posta sahkoposti почта 電子郵件 メール 이메일"),
    (
        "postal",
        ("postal postleitzahl plz zip zipcode codigopostal cap kodpocztowy psc postinumero postnummer postcode cep "
        "индекс 郵遞區號"),
    ),
    ("po_box", "pobox postfach boitepostale apartado casellapostale"),
    ("street", "street address strasse straße rue calle via rua ulica katu adresse direccion indirizzo endereco adres адрес улица 街"),
    ("city", "city ort stadt ville ciudad citta cidade miasto mesto kaupunki gemeente город 市鎮 市"),
    ("country", "country pays pais paese kraj krajina maa staat страна 國家地區 國家 国"),
    ("region", "state region bundesland kanton land departement provincia estado wojewodztwo okres laani область 縣市"),
    ("phone", ("phone mobile cell tel telefon telephone puhelin mobiltelefon portable movil movel celular handy "
              "komorkowy pager telex callback radio main particular телефон 電話 手機 전화")),
    ("url", "webpage website web url homepage internetseite linkedin sitio sito pagina strona webova сайт 網頁"),
)  # fmt: skip
_PLACES = (
    ("work", ("business work office company geschaftlich arbeit dienst professionnel bureau trabajo ufficio "
             "comercial sluzbowy praca prace praci tyo tyopaikan рабочий 商務 公司")),
    ("home", ("home private privat personal domicile domicilio casa residencial particular domowy domov "
             "koti kodin prive домашний 住家")),
    ("mobile", "mobile cell mobil handy portable movil movel celular komorkowy matka мобильный 手機 行動電話"),
    ("other", "other weiter andere autre otro altro outro inne iny muu другой 其他"),
)  # fmt: skip
KINDS = tuple((kind, tuple(words.split())) for kind, words in _KINDS)
PLACES = tuple((place, tuple(words.split())) for place, words in _PLACES)


def plain(text: str) -> str:
    """Return a column's name in words of plain small letters: "E-Mail-Adresse" is `e mail adresse`."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l").replace("ø", "o"))
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare).split())
