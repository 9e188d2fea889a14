"""What the attributes of an entry mean: the fields of a person by the names that address books give them."""

from collections import defaultdict
from collections.abc import Iterable

from askwell.formats.ldif.entries import Entry
from askwell.formats.records import Address, Labelled

_EMAILS = ("mail", "mozillasecondemail", "mailalternateaddress", "rfc822mailbox")
_PHONES = {
    "telephonenumber": "work", "homephone": "home", "mobile": "mobile", "cellphone": "mobile", "pager": "pager",
    "pagerphone": "pager", "facsimiletelephonenumber": "fax", "fax": "fax", "telexnumber": "telex",
    "mobiletelephonenumber": "mobile", "hometelephonenumber": "home",
}  # fmt: skip
_URLS = {
    "labeleduri": "", "url": "", "homeurl": "home", "workurl": "work", "mozillahomeurl": "home",
    "mozillaworkurl": "work",
}  # fmt: skip
_WORK = {
    "street": "street", "streetaddress": "street", "mozillaworkstreet2": "extended", "l": "city", "locality": "city",
    "st": "region", "postalcode": "postal_code", "c": "country", "countryname": "country", "co": "country",
    "postofficebox": "po_box",
}  # fmt: skip
_HOME = {
    "mozillahomestreet": "street", "mozillahomestreet2": "extended", "mozillahomelocalityname": "city",
    "mozillahomestate": "region", "mozillahomepostalcode": "postal_code", "mozillahomecountryname": "country",
    "homepostaladdress": "street",
}  # fmt: skip
_SINGLE = {
    "cn": "full", "commonname": "full", "displayname": "display", "givenname": "given", "gn": "given", "sn": "family",
    "surname": "family", "mozillanickname": "nickname", "xmozillanickname": "nickname", "title": "title",
    "personaltitle": "prefix", "generationqualifier": "suffix", "o": "organisation", "organizationname": "organisation",
    "company": "organisation", "ou": "department", "department": "department", "description": "note", "notes": "note",
    "birthyear": "year", "birthmonth": "month", "birthday": "day", "uid": "uid", "entryuuid": "uid",
}  # fmt: skip
_SAYS_NOTHING = frozenset(
    {"dn", "version", "changetype", "objectclass", "modifytimestamp", "createtimestamp"}
)


def texts_in(entry: Entry) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Return the fields that hold one value each, and the attributes that have no field."""
    single: dict[str, str] = {}
    unknown: list[tuple[str, str]] = []
    elsewhere = (_EMAILS, _PHONES, _URLS, _WORK, _HOME)
    for name, values in entry.values.items():
        if name in _SAYS_NOTHING or any(name in kinds for kinds in elsewhere):
            continue
        for value in values:
            target = _SINGLE.get(name)
            if target and target not in single:
                single[target] = value
            elif not (target == "display" and value == single.get("full")):
                unknown.append((entry.names[name], value))
    if "full" in single and single.get("display") not in {None, single["full"]}:
        unknown.append(("displayName", single["display"]))
    return single, tuple(unknown)


def emails_in(entry: Entry) -> tuple[Labelled, ...]:
    """Return the email addresses; where there is a second one, the first is preferred."""
    several = bool(entry.values.get("mozillasecondemail"))
    found = [(name, one) for name in _EMAILS for one in entry.values.get(name, ()) if "@" in one]
    return _once(
        Labelled(one.removeprefix("mailto:"), preferred=several and at == 0 and name == "mail")
        for at, (name, one) in enumerate(found)
    )


def phones_in(entry: Entry) -> tuple[Labelled, ...]:
    """Return the numbers."""
    return _labelled(entry, _PHONES)


def urls_in(entry: Entry) -> tuple[Labelled, ...]:
    """Return the web addresses."""
    return _labelled(entry, _URLS)


def _labelled(entry: Entry, kinds: dict[str, str]) -> tuple[Labelled, ...]:
    values = ((label, one) for name, label in kinds.items() for one in entry.values.get(name, ()))
    return _once(Labelled(one.removeprefix("mailto:"), label) for label, one in values)


def _once(found: Iterable[Labelled]) -> tuple[Labelled, ...]:
    return tuple(dict.fromkeys(found))


def addresses_in(entry: Entry) -> tuple[Address, ...]:
    """Return the address at work and the one at home, where they say something."""
    return tuple(filter(None, (_address(entry, _WORK, "work"), _address(entry, _HOME, "home"))))


def _address(entry: Entry, parts: dict[str, str], label: str) -> Address | None:
    found: dict[str, list[str]] = defaultdict(list)
    for name, part in parts.items():
        found[part] += [value.replace("$", "\n") for value in entry.values.get(name, ())]
    said = {part: "\n".join(dict.fromkeys(values)) for part, values in found.items() if values}
    return Address(**said, label=label, preferred=False) if said else None


def birthday_in(said: dict[str, str]) -> str:
    """Return the birthday, of which each part has an attribute of its own."""
    year, month, day = (said.get(part, "") for part in ("year", "month", "day"))
    if not (year or month):
        return day
    return "-".join(part.zfill(2) for part in (year or "-", month, day) if part)
