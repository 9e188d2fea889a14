"""The words by which the lines of a card are told apart, in the languages in which cards are often printed."""

import re
import unicodedata


def _these(text: str, between: str | None = None) -> frozenset[str]:
    return frozenset(text.split(between))


FAX = _these("f fax telefax faks télécopie 传真 傳真 팩스 ファックス")
MOBILE = _these(
    "m mob mobile mobil mobiltelefon c cell cellular cel handy movil móvil celular cellulare portable "
    "手机 手機 携帯 휴대폰 휴대전화"
)
_TITLES = """
    director manager engineer officer president chief head lead leader professor scientist researcher designer developer
    analyst consultant architect founder cofounder co-founder owner partner associate assistant coordinator specialist
    supervisor administrator executive advisor adviser counsel attorney lawyer solicitor barrister editor writer journalist
    producer nurse physician doctor surgeon therapist teacher lecturer fellow dean strategist planner buyer agent broker
    representative technician accountant auditor ceo cto cfo coo cio cmo chro ciso vp svp evp avp chairman chairwoman chair
    secretary treasurer principal photographer artist curator librarian pharmacist veterinarian recruiter trainer coach
    intern trainee programmer animator illustrator translator interpreter chef baker plumber electrician carpenter mechanic
    builder gardener florist stylist barber pilot captain paramedic midwife dentist optometrist psychologist counselor
    counsellor biologist chemist physicist geologist economist statistician actuary historian archivist ranger inspector
    investigator detective commissioner ambassador minister mayor councillor senator judge clerk notary underwriter banker
    trader advisor controller comptroller bookkeeper receptionist operator merchandiser merchant marketer copywriter
    strategist evangelist facilitator mediator organizer organiser publicist columnist reporter correspondent publisher
    apprentice postdoc postdoctoral instructor tutor educator supervisor foreman surveyor estimator realtor instructor
    leiter leiterin geschäftsführer geschäftsführerin ingenieur ingenieurin berater beraterin vorstand direktor direktorin
    assistent assistentin entwickler entwicklerin referent referentin sachbearbeiter sachbearbeiterin rechtsanwalt
    rechtsanwältin steuerberater architektin inhaber inhaberin prokurist redakteur redakteurin arzt ärztin techniker
    directeur directrice ingénieur ingénieure responsable gérant gérante président présidente conseiller conseillère
    adjoint adjointe chargé chargée avocat avocate médecin infirmier infirmière comptable rédacteur rédactrice
    gerente ingeniero ingeniera directora jefe jefa presidente abogado abogada médico médica enfermero enfermera profesor
    profesora asesor asesora coordinador coordinadora arquitecto arquitecta consultor consultora
    direttore direttrice ingegnere responsabile avvocato dottore consulente architetto amministratore
    diretor diretora engenheiro engenheira gestor gestora coordenador coordenadora professora advogado advogada
    directeur adviseur medewerker hoofd verkoper ontwerper
"""
TITLES = frozenset(_TITLES.split())
# Endings of compound words and of trades: Projektleiterin, Radiologist.
TITLE_ENDINGS = (
    "leiter", "leiterin", "ingenieur", "ingenieurin", "berater", "beraterin", "direktor", "direktorin", "assistent",
    "assistentin", "entwickler", "entwicklerin", "führer", "führerin", "techniker", "technikerin", "meister", "meisterin",
    "ärztin", "arzt", "anwalt", "anwältin", "ologist", "ographer", "iatrist", "ician",
)  # fmt: skip
WIDE_TITLES = (
    "部長", "課長", "係長", "社長", "代表", "取締役", "主任", "教授", "研究員", "经理", "經理", "経理", "总监", "總監", "工程师", "工程師", "董事", "主管",
    "대표", "부장", "과장", "이사", "차장", "팀장", "연구원", "교수",
)  # fmt: skip
DEPARTMENT = re.compile(
    r"\b(department|dept\.?|division|faculty|abteilung|bereich|département|departamento|reparto|afdeling)\b"
    r"|部$|부서$",
    re.IGNORECASE,
)
_ORGANISATIONS = """
    inc llc llp ltd limited gmbh corp corporation company co plc ag sa sas srl sarl spa bv nv oy ab kg ug ev mbb lda pty studio
    studios labs lab laboratories systems partners group foundation university institute college school academy hospital
    clinic bank museum library gallery theatre theater agency associates consulting consultants solutions technologies
    technology services industries enterprises holdings holding ventures capital media press publishing books records
    society association federation union council ministry trust center centre works motors airlines logistics
    pharmaceuticals therapeutics biosciences biotech energy software networks robotics design architects engineering
    construction realty properties insurance advisors church diocese observatory zoo theatre orchestra hotel restaurant
    cafe café bakery brewery winery farm farms market markets store shop universität universidad université università
    universiteit universidade hochschule stiftung verein institut instituto fundación fundação fondation klinik krankenhaus
    verlag werke bank banque banca banco museo musée agence agencia
    praxis kanzlei laboratoire laboratorio théâtre teatro mutual survey roasters ledger journal news times
"""
ORGANISATIONS = frozenset(_ORGANISATIONS.split())
WIDE_ORGANISATIONS = (
    "株式会社", "有限会社", "合同会社", "有限公司", "大学", "大學", "研究所", "公司", "집단", "集团", "集團", "銀行", "银行", "주식회사", "(주)",
    "대학교", "財団", "기금", "연구소", "재단",
)  # fmt: skip
ADDRESS = re.compile(
    r"\b(street|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.|boulevard|blvd\.?|drive|dr\.?|suite|ste\.?|floor|fl\.|square|"
    r"p\.?\s?o\.? box|straße|strasse|str\.|platz|allee|rue|calle|avenida|via|viale|piazza|rua|place|way|court|plaza|"
    r"parkway|pkwy\.?|highway|hwy\.?|circle|court|passeig|caddesi|sokak|aleja|house|building|bldg\.?|unit|quai|chemin|paseo|carrera|corso|terrace|close|crescent|mews)(?!\w)"
    r"|\w+(?:straße|strasse|str\.|weg|gasse|platz|allee|ufer|damm|straat|laan|gracht|plein|gatan|vägen|gade|vej|katu)\b"
    r"|[都道府県市区町村].*\d|〒|[시도군구로길].*\d|[省市路号].*\d",
    re.IGNORECASE,
)
# A code that is only ever a postal one: of Canada, the United Kingdom, the Netherlands, or behind a state of the USA.
SURE_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{4} ?[A-Z]{2}\b|,\s*[A-Z]{2} \d{5}\b|〒"
    r"|\d\w?,\s*(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3})? [^\W\d_]"
)
# A line that is a town with its code.
TOWN = re.compile(
    r"^(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3})? [^\W\d_]|^\d{3} \d{2} [^\W\d_]|^\d{2}-\d{3} [^\W\d_]|,\s*[A-Z]{2} \d{5}\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|\b[A-Z]\d[A-Z] ?\d[A-Z]\d$|^\d{4} ?[A-Z]{2} [^\W\d_]|^[^\W\d_]+ \d{3}-\d{4}$"
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
    | _these(
        "t tel tél telefon telephone téléphone teléfono telefono telefone phone ph p o d office direct work w main call "
        "telemóvel telefoon text whatsapp ext 电话 電話 전화"
    )
)
COUNTRIES = _these(
    "usa,u.s.a.,united states,united states of america,uk,united kingdom,england,scotland,wales,ireland,canada,australia,"
    "new zealand,germany,deutschland,austria,österreich,switzerland,schweiz,suisse,france,belgium,belgique,belgië,netherlands,"
    "the netherlands,nederland,spain,españa,portugal,brazil,brasil,italy,italia,sweden,sverige,norway,norge,denmark,danmark,"
    "finland,suomi,poland,polska,japan,日本,china,中国,south korea,korea,대한민국,india,singapore,mexico,méxico,"
    "south africa,israel,turkey,türkiye,greece,czech republic,hungary,romania",
    ",",
)
REGISTERED = re.compile(
    r"\b(vat|ust|ust-id\w*|hrb|hra|amtsgericht|reg(?:istration|istered)?\.?\s*(?:no|number|nr)|siret|siren|rcs|nif|cif|"
    r"p\.?\s?iva|abn|kvk|btw|lic(?:en[cs]e)?\.?|iban|bic|ein|duns)\b",
    re.IGNORECASE,
)
PARTICLES = _these(
    "de la del della der den von van zu zur di da do dos das du le al el bin ibn y e of ter ten af"
)
HONOURS = _these(
    "dr prof professor mr mrs ms mx herr frau ing dipl.-ing dipl phd ph.d md m.d mba jr sr ii iii iv esq cpa pe rn fsa med rer nat habil hc mag bsc msc "
    "ma ba llm jd dds dvm mph cfa pmp aia faia he him she her they them"
)
NO_NAME = re.compile(
    r"\b(scan|connect|code|below|your|our|we|us|the|for|with|to|visit|follow|since|est\.?|and|&|tel|phone|fax|mobile|office|"
    r"direct|email|web|website|address|member|hours|open|monday|call|find|certified|licensed|established|founded)\b",
    re.IGNORECASE,
)
SHARED_MAILBOXES = _these(
    "info contact office hello hi mail kontakt service support sales team admin reception enquiries inquiries post "
    "booking bookings orders press jobs careers"
)
PUBLIC_MAIL = _these(
    "gmail googlemail outlook hotmail live yahoo icloud me mac aol gmx web t-online proton protonmail mail qq 163 126 naver "
    "zoho fastmail posteo mailbox free orange wanadoo libero"
)


def is_wide(text: str) -> bool:
    """Tell whether a text is written in a script without capitals and without spaces between words."""
    return not text.isascii() and any(unicodedata.east_asian_width(sign) in "WF" for sign in text)
