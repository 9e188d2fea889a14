"""The text of a business card, line by line, turned into the person it names."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from askwell.formats.keys import organisation_key
from askwell.formats.linkedin import profile_key
from askwell.formats.records import Address, Labelled, PersonRecord

_LONGEST = 20_000
_MOST_LINES = 200
_EMAIL = re.compile(r"[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s|,;]+|(?<![@\w.-])(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,12}(?:/[^\s|,;]*)?(?![\w@])",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<!\S)@[\w.]{2,40}")
_PHONE = re.compile(
    r"(?:(?P<label>[^\W\d_][\w.-]*(?:\s[^\W\d_]\w*)?)\s*[.:]?\s*)?(?P<number>\(?\+?\(?\d[\d\s()./–-]{5,24}\d)(?P<ext>\s*(?:ext|x|#)\.?\s*\d{1,6})?",
    re.IGNORECASE,
)
_FAX = frozenset(["f", "fax", "telefax", "faks"])
_MOBILE = frozenset(
    [
        "m",
        "mob",
        "mobile",
        "mobil",
        "c",
        "cell",
        "cellular",
        "handy",
        "movil",
        "móvil",
        "portable",
        "cel",
        "手机",
        "手機",
        "携帯",
        "휴대폰",
    ]
)
_FEWEST_DIGITS = 7
_MOST_DIGITS = 15
_TITLE_WORDS = (
    "director manager engineer officer president chief head lead professor scientist researcher designer developer "
    "analyst consultant architect founder owner partner associate assistant coordinator specialist supervisor "
    "administrator executive advisor adviser counsel attorney lawyer editor writer journalist producer nurse physician "
    "doctor surgeon therapist teacher lecturer fellow dean strategist planner buyer agent broker representative "
    "technician accountant auditor ceo cto cfo coo cio vp svp evp chairman chair secretary treasurer principal "
    "photographer artist curator librarian pharmacist veterinarian recruiter trainer coach intern "
    "leiter leiterin geschäftsführer geschäftsführerin ingenieur ingenieurin berater beraterin vorstand "
    "directeur directrice ingénieur responsable gérant président conseiller gerente ingeniero directora jefe "
    "direttore ingegnere responsabile diretor engenheiro 部長 課長 社長 代表取締役 取締役 教授 经理 經理 总监 總監 工程师 대표 부장 과장 이사"
)  # fmt: skip
_TITLES = frozenset(_TITLE_WORDS.split())
_WIDE_TITLES = tuple(
    word for word in _TITLES if not word.isascii() and not unicodedata.name(word[0]).startswith("LATIN")
)
_DEPARTMENT = re.compile(
    r"\b(department|dept\.?|division|abteilung|département|departamento|reparto)\b|部$|부서$", re.IGNORECASE
)
_ORGANISATION_WORDS = (
    "inc llc ltd limited gmbh corp corporation company co plc ag sa sas srl bv nv oy kg pty studio studios labs lab "
    "systems partners group foundation university institute college school hospital clinic bank museum library "
    "agency associates consulting solutions technologies technology services industries holdings ventures capital "
    "media press society association council ministry trust center centre works universität universidad université "
    "hochschule stiftung verein institut fundación"
)
_ORGANISATIONS = frozenset(_ORGANISATION_WORDS.split())
_WIDE_ORGANISATIONS = (
    "株式会社",
    "有限公司",
    "大学",
    "大學",
    "研究所",
    "公司",
    "주식회사",
    "(주)",
    "대학교",
    "財団",
    "연구소",
)
_ADDRESS = re.compile(
    r"\b(street|st\.|avenue|ave\.?|road|rd\.?|lane|boulevard|blvd\.?|drive|suite|floor|square|p\.?\s?o\.? box|"
    r"straße|strasse|str\.|platz|allee|rue|calle|avenida|via|piazza|rua|place|way|court|plaza|parkway|highway|"
    r"house|building|unit)(?!\w)|\w+(?:straße|strasse|str\.|weg|gasse|platz)\b|[都道府県市区町村].*\d|〒|[시도군구로길].*\d|[省市路号].*\d",
    re.IGNORECASE,
)
_POSTCODE = re.compile(
    r"\b\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{4} ?[A-Z]{2}\b"
)
_PARTICLES = frozenset(
    [
        "de",
        "la",
        "del",
        "der",
        "den",
        "von",
        "van",
        "zu",
        "di",
        "da",
        "dos",
        "das",
        "du",
        "le",
        "al",
        "el",
        "bin",
        "ibn",
        "y",
        "e",
        "of",
        "ter",
        "ten",
    ]
)
_HONOURS = frozenset(
    [
        "dr",
        "dr.",
        "prof",
        "prof.",
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms.",
        "herr",
        "frau",
        "ing",
        "dipl.-ing.",
        "phd",
        "ph.d.",
        "md",
        "m.d.",
        "mba",
        "jr",
        "jr.",
        "sr",
        "sr.",
        "ii",
        "iii",
    ]
)
_MOST_NAME_WORDS = 6
_SLOGAN = re.compile(
    r"\b(scan|connect|code|below|your|our|we|the|for|with|to|visit|follow|since)\b", re.IGNORECASE
)


@dataclass(slots=True)
class _Card:
    emails: list[Labelled] = field(default_factory=list)
    phones: list[Labelled] = field(default_factory=list)
    urls: list[Labelled] = field(default_factory=list)
    handles: list[str] = field(default_factory=list)
    address: list[list[str]] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)


def read_card_text(text: str) -> PersonRecord | None:
    """Return the person of a card from its text, one line of the card a line, or nothing where it names nobody.

    What found no field is in `unknown` under "line". Numbers stay as they stand; the label is mobile, fax or work.
    """
    card = _Card()
    after_address = False
    for line in text[:_LONGEST].splitlines()[:_MOST_LINES]:
        bare = " ".join(line.split())
        if bare:
            after_address = _take(card, bare, after_address=after_address)
    hints = _hints(card)
    title = _first(card, [line for line in card.rest if _is_title(line)])
    department = _first(card, [line for line in card.rest if _DEPARTMENT.search(line)])
    name = _name(card, hints)
    organisation = _organisation(card, hints, named=bool(name))
    if not name and not organisation and (two := [line for line in card.rest if _looks_like_name(line)]):
        name = _first(card, two)
    whole = (
        name or organisation or (card.emails and card.emails[0].value) or (card.urls and card.urls[0].value)
    )
    if not whole:
        return None
    addresses = tuple(Address(street=", ".join(lines)) for lines in card.address)
    return PersonRecord(
        full_name=whole,
        title=title,
        organisation=organisation,
        department=department,
        is_organisation=not name and bool(organisation),
        emails=tuple(card.emails),
        phones=tuple(card.phones),
        urls=tuple(card.urls),
        addresses=addresses,
        profile_url=next((url.value for url in card.urls if profile_key(url.value)), ""),
        place="the card",
        raw=text,
        unknown=tuple(("line", line) for line in (*card.handles, *card.rest)),
    )


def _take(card: _Card, line: str, *, after_address: bool) -> bool:
    """Take what can be told by its shape out of a line, keep the rest; return whether it was part of an address."""
    left = line
    for pattern, found in ((_EMAIL, card.emails), (_URL, card.urls)):
        found += [
            Labelled(value.rstrip(".,)"))
            for value in pattern.findall(left)
            if "@" in value or _is_page(value)
        ]
        left = pattern.sub(" ", left)
    card.handles += _HANDLE.findall(left)
    left = _HANDLE.sub(" ", left)
    if not _is_address(left):
        left = _PHONE.sub(lambda match: _phone(card, match), left)
    left = re.sub(
        r"^(?:[A-Za-z]|e-?mail|web|tel|fax|www)\s*[:.]?\s*$", "", " ".join(left.split()), flags=re.IGNORECASE
    ).strip(" |·•,;")
    if not left:
        return False
    if _is_address(left) or (after_address and _POSTCODE.search(left)):
        if after_address and not re.match(r"\d", left) and card.address:
            card.address[-1].append(left)
        else:
            card.address.append([left])
        return not _POSTCODE.search(left)
    card.rest += [part for one in re.split(r"\s[|·•]\s", left) if (part := one.strip())]
    return False


def _is_page(value: str) -> bool:
    return "/" in value or value.rsplit(".", 1)[-1].casefold() not in {"d", "dr", "inc", "ltd"}


def _is_address(line: str) -> bool:
    return bool(
        re.search(r"\d", line) and (_ADDRESS.search(line) or re.search(r",.*\b[A-Z]{2} \d{5}\b", line))
    )


def _phone(card: _Card, match: re.Match[str]) -> str:
    digits = sum(character.isdigit() for character in match["number"])
    if not _FEWEST_DIGITS <= digits <= _MOST_DIGITS:
        return match[0]
    words = (match["label"] or "").casefold().replace(".", " ").split()
    label = "fax" if _FAX & set(words) else "mobile" if _MOBILE & set(words) else "work"
    card.phones.append(Labelled((match["number"] + (match["ext"] or "")).strip(), label))
    return " "


def _first(card: _Card, lines: Sequence[str]) -> str:
    if not lines:
        return ""
    card.rest.remove(lines[0])
    return lines[0]


def _words(line: str) -> list[str]:
    return [word.strip(".,()&").casefold() for word in re.split(r"[\s/,-]+", line) if word.strip(".,()&")]


def _is_title(line: str) -> bool:
    words = _words(line)
    named = bool(_TITLES & set(words)) or any(word in line for word in _WIDE_TITLES)
    return named and not (words[-1] in _ORGANISATIONS or _DEPARTMENT.search(line))


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if c.isalnum())


def _hints(card: _Card) -> tuple[str, list[str]]:
    """Return the mailbox's name, and the domains' first words, without marks."""
    local = _folded(card.emails[0].value.split("@")[0]) if card.emails else ""
    hosts = [email.value.split("@")[1] for email in card.emails]
    hosts += [
        re.sub(r"^\w+://|^www\.", "", url.value).split("/")[0]
        for url in card.urls
        if not profile_key(url.value)
    ]
    return local, [_folded(part) for host in hosts for part in host.removeprefix("www.").split(".")[:1]]


def _looks_like_name(line: str) -> bool:
    words = [word for word in line.split() if word.casefold() not in _HONOURS]
    wide = bool(words) and not line.isascii() and not any("LATIN" in unicodedata.name(c, "") for c in line)
    if not words or len(words) > _MOST_NAME_WORDS or any(c.isdigit() for c in line) or _SLOGAN.search(line):
        return False
    if wide:
        return len(line.replace(" ", "")) <= _MOST_NAME_WORDS and not any(
            word in line for word in _WIDE_ORGANISATIONS
        )
    if _ORGANISATIONS & set(_words(line)):
        return False
    return len(words) > 1 and all(
        word[0].isupper() or word.casefold() in _PARTICLES or not word[0].isascii() for word in words
    )


def _name(card: _Card, hints: tuple[str, list[str]]) -> str:
    local, domains = hints
    for at in range(len(card.rest) - 1):
        first, second = card.rest[at : at + 2]
        if first.isalpha() and second.isalpha() and local and _folded(first + second) == local:
            del card.rest[at : at + 2]
            return f"{first} {second}"
    scored = [
        (_name_score(line, at, local, domains), line)
        for at, line in enumerate(card.rest)
        if _looks_like_name(line)
    ]
    best = max(scored, default=(0, ""), key=lambda pair: pair[0])
    return _first(card, [best[1]]) if best[0] > 0 else ""


def _name_score(line: str, at: int, local: str, domains: list[str]) -> int:
    words = [_folded(word) for word in re.split(r"[\s-]+", line)]
    score = 2 if not line.isupper() else 0
    score += sum(3 for word in words if len(word) > 2 and word in local)  # noqa: PLR2004  # initials fit anything
    score += 1 if at == 0 else 0
    held = any(len(domain) > 3 and domain in _folded(line) for domain in domains)  # noqa: PLR2004  # as above
    return score - (4 if held and not any(word in local for word in words) else 0)


def _organisation(card: _Card, hints: tuple[str, list[str]], *, named: bool) -> str:
    domains = [domain for domain in hints[1] if domain]
    scored = []
    for line in card.rest:
        if _SLOGAN.search(line) and not _ORGANISATIONS & set(_words(line)):
            continue
        key = _folded(organisation_key(line))
        score = 3 if _ORGANISATIONS & set(_words(line)) or any(w in line for w in _WIDE_ORGANISATIONS) else 0
        score += (
            3
            if any(
                key in domain or domain in key or _folded(line.split()[0]) in domain
                for domain in domains
                if key
            )
            else 0
        )
        score += 1 if line.isupper() else 0
        scored.append((score, line))
    best = max(scored, default=(0, ""), key=lambda pair: pair[0])
    if best[0] > 0 and (named or best[0] > 1):
        return _first(card, [best[1]])
    return ""
