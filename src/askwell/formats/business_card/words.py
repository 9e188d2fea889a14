"""The words by which the lines of a card are told apart, in the languages in which cards are often printed."""

import re
import unicodedata

from askwell.naming.legal_forms import LEGAL_FORMS


def _these(text: str) -> frozenset[str]:
    return frozenset(text.split())


FAX = _these(
    "f fax telefax telefaks faks fx faksi faxi télécopie télécopieur 传真 傳真 팩스 ファックス ファクス"
)
MOBILE = _these(
    "m mob mobile mobil mobiltelefon mobilní mobilni mobilný mobilus mobiel mobiele c cell cellular cel cél cellulaire handy "
    "handphone hp natel gsm movil móvil móv mov celular cellulare portable port telemóvel telemovel tlm telm tlmv kom komórka komórkowy "
    "komorka cep matkapuhelin matkap whatsapp wa ponsel mobitel mobitell 手机 手機 携帯 携帯電話 移动 行動 휴대폰 휴대전화"
)
PAGER = _these("pager beeper pgr bip")
DEPARTMENT = re.compile(
    r"\b(department|dept\.?|division|faculty|abteilung|bereich|referat|fakultät|fachbereich|département|departamento|dipartimento|"
    r"reparto|afdeling|avdeling|avdelning|osasto|oddělení|odbor|odjel|dział|wydział|osztály|bölümü|facoltà|facultad|faculdade|faculté)\b"
    r"|部$|부서$",
    re.IGNORECASE,
)
_HOUSES = """
    inc llc llp lp pllc ltd limited gmbh mbh corp corporation company co plc ag sa sas sarl srl spa sl bv nv oy oyj ab kg kgaa ohg gbr ug ev mbb
    lda ltda pty pte pvt sdn bhd kft zrt nyrt bt sro doo dooel ood eood sia uab oü aps asa ehf hf kk eirl sti şti ccl snc scarl
    studio studios lab labs laboratory laboratories partners group foundation university institute college school academy hospital
    hospitals clinic clinics bank museum museums library libraries gallery theatre theater agency associates consultants solutions
    technologies services industries enterprises holdings holding ventures association federation union council ministry
    trust center centre works airlines pharmaceuticals therapeutics biosciences networks architects advisors church diocese
    observatory zoo orchestra hotel restaurant cafe café bakery brewery winery farm farms market markets store shop
    conservancy homes initiative collective cooperative coop league alliance society fund funds charity commission authority
    chamber bureau archive archives hospice pharmacy surgery chambers brothers bros sons publishers productions entertainment
    railways instruments chemicals builders roasters ledger journal times courier gazette herald tribune
    universität universidad université università universiteit universidade uniwersytet univerzita univerzitet egyetem
    yliopisto universitet university üniversitesi ülikool hochschule fachhochschule stiftung verein institut instituto istituto
    instytut ústav intézet fundación fundação fondation fondazione fundacja nadace stichting klinik klinika klinikum
    krankenhaus clínica clinique hôpital hopital ospedale szpital nemocnice sairaala sjukhus sygehus ziekenhuis hastanesi
    verlag werke banque banca banco museo musée muzeum múzeum museet agence agencia agenzia agência
    praxis kanzlei apotheke farmacia pharmacie laboratoire laboratorio laboratório théâtre teatro teatr divadlo
    bibliothèque biblioteca biblioteka bibliothek knihovna école ecole escuela scuola escola schule szkoła škola skole skola
    associazione asociación associação stowarzyszenie spolek mutual survey arkitekter architekten architekci architetti
    zentrum zentrale gemeinde ministerium behörde amt mairie ayuntamiento comune municipio gemeente kommun kommune câmara prefeitura
    centro verband verbund gesellschaft genossenschaft kirche kollektiv werkstatt atelier taller officina bottega ateliers
    architectes arquitectos arquitetos studija pracownia zakład zakłady przedsiębiorstwo společnost cooperativa
"""
_FIELDS = """
    systems consulting technology capital media press publishing books records motors logistics biotech energy software
    robotics design engineering construction realty properties insurance news research marketing communications
    development education health healthcare finance security analytics digital foods textiles travel tours tecnologia
    tecnología technologie technik elektronik turizam turismo tourisme lojistik logistik logistica logística consultoria
    consultoría conseil comunicación comunicação communication arquitectura arquitetura architecture heritage
"""
HOUSES = frozenset(_HOUSES.split()) | LEGAL_FORMS
# What a house is called by and what somebody may be the head of.
FIELDS = frozenset(_FIELDS.split())
ORGANISATIONS = HOUSES | FIELDS
# Endings of compound words: Klimazentrum, Meeresmuseum.
_ENDINGS = """
    zentrum institut verlag werke klinik verein verband stiftung gesellschaft museum theater universität hochschule schule
    ministerium bibliothek archiv krankenhaus apotheke werkstatt fabrik universitet universitetet museet sjukhus sykehus
    sairaala yliopisto ziekenhuis universiteit stichting
"""
HOUSE_ENDINGS = tuple(_ENDINGS.split())
LEGAL_FORM = re.compile(
    r"(?:\b(?:A/S|s\.\s?r\.\s?o|d\.\s?o\.\s?o|sp\. ?z ?o\. ?o|S\.\s?p\.\s?A|S\.\s?A(?:\.\s?S)?|S\.\s?[LC](?:\.\s?[PU])?|S\.\s?r\.\s?l|A\.\s?Ş|"
    r"B\.\s?V|N\.\s?V|a\.\s?s|C\.\s?V|L\.L\.C|L\.L\.P|P\.C|e\.\s?V|e\.\s?U|P/S|K/S)\b\.?|\bJSC)$",
    re.IGNORECASE,
)
WIDE_ORGANISATIONS = (
    "株式会社", "有限会社", "合同会社", "有限公司", "大学", "大學", "研究所", "公司", "집단", "集团", "集團", "銀行", "银行", "주식회사", "(주)",
    "대학교", "財団", "기금", "연구소", "재단", "(株)", "㈱", "(有)", "合資会社", "合名会社", "病院", "医院", "學院", "学院", "学校", "美術館", "博物館", "图书馆",
    "图書館", "出版社", "新聞社", "事務所", "法人", "協会", "协会", "商会", "工業", "製作所", "银行",
)  # fmt: skip
ADDRESS = re.compile(
    r"\b(street|str|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.|boulevard|blvd\.?|drive|dr\.?|suite|ste\.?|floor|fl\.|square|"
    r"p\.?\s?o\.? box|straße|strasse|str\.|platz|allee|rue|calle|avenida|via|viale|piazza|rua|place|way|court|plaza|"
    r"parkway|pkwy\.?|highway|hwy\.?|circle|court|passeig|caddesi|sokak|aleja|house|building|bldg\.?|unit|quai|chemin|paseo|carrera|corso|terrace|close|crescent|mews|"
    r"av\.|avda\.?|pza\.?|boulevard|blvd|bd\.|bulevardul|strada|ul\.|ulica|ulice|nám\.|náměstí|třída|utca|út|útja|tér|krt|cad\.|cd\.|sok\.|mah\.|"
    r"mahallesi|jalan|jl\.|lorong|marg|nagar|salai|largo|travessa|praça|piazzale|vicolo|lungotevere|contrada|località|"
    r"quartier|impasse|allée|route|esplanade|promenade|wharf|quay|row|gardens|park road|trail|turnpike|pike|loop|route|"
    r"katu|tie|torg|plads|gate|vei|veien|straße|hof|weg|ring|damm|markt|kaai|singel|kade|pl\.)(?!\w)"
    r"|\w+(?:straße|strasse|str\.|weg|gasse|platz|allee|ufer|damm|hof|markt|straat|laan|gracht|plein|singel|kade|gatan|vägen|torget|"
    r"gata|gaten|veien|gade|vej|plads|stræde|katu|kuja)\b|\bC/"
    r"|\b[^\W\d_]+(?:ring|kai|tie) \d{1,3}\w?\b(?![ -]\d)"
    r"|\b[^\W\d_]+-(?:ku|shi|cho|chome|dori|machi|gun|ken|dong|gu|ro|gil)\b"
    r"|[都道府県市区町村].*\d|〒|[시도군구로길].*\d|[省市路号].*\d",
    re.IGNORECASE,
)
# A code that is only ever a postal one: of Canada, the United Kingdom, the Netherlands, or behind a state of the USA.
SURE_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{4} ?[A-Z]{2}\b|,\s*[A-Z]{2} \d{5}\b|〒"
    r"|\d\w?\.?,\s*(?:[A-Z]{1,2}-)?(?:\d{4,6}(?:-\d{3})?|\d{3} \d{2}|\d{2}-\d{3}) [^\W\d_]|\bSingapore \d{6}\b"
    r"|\b[ACDEFHKNPRTVWXY]\d[\dW] [ACDEFHKNPRTVWXY\d]{4}\b|(?<![\d-])\d{5}-\d{3}(?![\d-])|\b(?:NSW|VIC|QLD|TAS|ACT) \d{4}\b|,\s*[^\W\d_]+ \d{6}\b"
)
# A line that is a town with its code.
TOWN = re.compile(
    r"^(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3})? [^\W\d_]|^\d{3} \d{2} [^\W\d_]|^\d{2}-\d{3} [^\W\d_]|,\s*[A-Z]{2} \d{5}\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|\b[A-Z]\d[A-Z] ?\d[A-Z]\d$|^\d{4} ?[A-Z]{2} [^\W\d_]|^[^\W\d_]+ \d{3}-\d{4}$"
    r"|\b[ACDEFHKNPRTVWXY]\d[\dW] [ACDEFHKNPRTVWXY\d]{4}$|\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT) \d{4}$"
)
# A town with its code behind it, as in South Africa, Australia and India; only beneath a street.
TOWN_FIRST = re.compile(r"^[^\W\d_]+(?: [^\W\d_]+){0,3} \d{4,6}$")
POSTCODE = re.compile(
    r"\b\d{5}(?:-\d{3,4})?\b|^\d{4}-\d{3} [^\W\d_]|^\d{2}-\d{3} [^\W\d_]|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{4} ?[A-Z]{2}\b"
    r"|^(?:[A-Z]{1,2}-)?\d{4,5} [^\W\d_]|\b\d{3}-\d{4}$|\b\d{3} \d{2}\b"
)
BUILDING = re.compile(
    r"\b(house|hall|building|tower|centre|center|campus|mill|wing|block|haus|gebäude)\b", re.IGNORECASE
)
CALLED = (
    FAX
    | MOBILE
    | PAGER
    | _these(
        "t tel tél telefon telephone téléphone teléfono telefono telefone phone ph p o d office direct work w main call "
        "tlf tfn tfno puh puhelin tālr telefoon text ext did dl off ofc bur bureau büro direkt durchwahl zentrale zentral "
        "växel tlm uff ufficio oficina escritório kancelář biuro iroda ofis switchboard desk landline reception toll free "
        "hotline home e 电话 電話 电 電 전화"
    )
)
REGISTERED = re.compile(
    r"\b(vat|ust|ust-id\w*|hrb|hra|amtsgericht|reg(?:istration|istered)?\.?\s*(?:no|number|nr)|siret|siren|rcs|nif|cif|"
    r"p\.?\s?iva|abn|kvk|btw|lic(?:en[cs]e)?\.?|iban|bic|ein|duns)\b",
    re.IGNORECASE,
)
PARTICLES = _these(
    "de la del della der den von van zu zur di da do dos das du le al el bin ibn y e of ter ten af"
)
NO_NAME = re.compile(
    r"\b(scan|connect|code|below|your|our|we|us|the|for|with|to|visit|follow|since|est\.?|and|&|tel|phone|fax|mobile|office|"
    r"direct|email|web|website|address|member|hours|open|monday|call|find|certified|licensed|established|founded|you|in|at|by|from|"
    r"votre|nous|pour|ihr|ihre|wir|seit|für|nuestro|su|desde|para|nossa|nosso|il|vostro|sinds|voor)\b",
    re.IGNORECASE,
)
TALKED_TO = re.compile(
    r"\b(your|our|you|we|us|my|votre|nos|notre|ihr|ihre|unser|unsere|nuestro|nuestra|nossa|nosso)\b",
    re.IGNORECASE,
)
SHARED_MAILBOXES = _these(
    "info contact office hello hi mail kontakt service support sales team admin reception enquiries inquiries post "
    "booking bookings orders press jobs careers pastor church parish parroquia pfarramt chef citas praxis studio shop store kanzlei buero büro sekretariat secretariat "
    "accueil bonjour hola hallo ciao oficina ufficio recepcion recepción atelier events marketing hr people help ask"
)
NO_HOUSE = re.compile(
    r"\b(scan|connect|code|below|your|our|we|us|visit|follow|since|est\.?|tel|phone|fax|mobile|direct|email|web|website|address|"
    r"member|hours|open|monday|call|find|certified|licensed|established|founded|seit|depuis|desde)\b",
    re.IGNORECASE,
)
PUBLIC_MAIL = _these(
    "gmail googlemail outlook hotmail live yahoo icloud me mac aol gmx web t-online proton protonmail mail qq 163 126 naver "
    "zoho fastmail posteo mailbox free orange wanadoo libero"
)


def is_wide(text: str) -> bool:
    """Tell whether a text is written in a script without capitals and without spaces between words."""
    return not text.isascii() and any(unicodedata.east_asian_width(sign) in "WF" for sign in text)


_MOST_LABEL_WORDS = 2
# What stands by itself before a number or an address, in a column of its own.
LABELS = CALLED | _these(
    "mail e-mail email web website www url site internet adresse address dirección indirizzo adres"
)


def is_label(line: str) -> bool:
    """Tell whether a line says only what stands beside it: "Mobile:", "T"."""
    said = re.split(r"[\s./:&|-]+", line.casefold().strip(" .:|"))
    return 0 < len(said) <= _MOST_LABEL_WORDS and all(word in LABELS for word in said)
