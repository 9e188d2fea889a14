"""An LDIF file read: the people of its entries, and what is in doubt about them."""

import re
from collections.abc import Iterator, Sequence

from askwell.formats.ldif.entries import Entry, entries_in
from askwell.formats.ldif.fields import (
    addresses_in,
    birthday_in,
    emails_in,
    phones_in,
    texts_in,
    urls_in,
)
from askwell.formats.linkedin import profile_key
from askwell.formats.records import Labelled, PersonRecord, Problem
from askwell.formats.text_file import TextFile

_BEGINS = re.compile(r"(?:version:\s*\d+|dn::?\s?\S.*)", re.IGNORECASE)
_ENTRY = re.compile(r"dn::?\s?.*=", re.IGNORECASE)
_GROUPS = frozenset({"groupofnames", "groupofuniquenames", "groupofurls", "mailgroup"})
_ORGANISATIONS = frozenset({"organization", "organizationalunit"})


def looks_like_ldif(lines: Sequence[str]) -> bool:
    """Whether the first line that is no comment begins an entry or says the version of LDIF."""
    said = [line for line in lines[:200] if line.strip() and not line.startswith("#")]
    if not said or not _BEGINS.fullmatch(said[0]):
        return False
    return bool(_ENTRY.match(said[0]) or (len(said) > 1 and _ENTRY.match(said[1])))


def people_in(file: TextFile) -> Iterator[PersonRecord | Problem]:
    """Give the people and the problems of an LDIF file that is read in pieces; an entry at a time is held."""
    if file.refusal:
        yield file.refusal
        return
    seen = False
    for entry in entries_in(file.lines()):
        if entry.values.keys() <= {"version"} and not entry.problems:
            continue
        seen = True
        yield from _read(entry)
    if not seen:
        yield Problem("the file", "There is no entry in this file.", "Export the address book again.")
    yield from file.problems


def _read(entry: Entry) -> Iterator[PersonRecord | Problem]:
    raw = "\n".join(entry.raw)
    classes = {name.casefold() for name in entry.values.get("objectclass", ())}
    if classes & _GROUPS:
        reason, do = "This entry is a list of people, not a person.", "Its people are read from their own entries."  # fmt: skip
        yield Problem(entry.place, reason, do, raw)
        return
    said, unknown = texts_in(entry)
    emails, phones, urls = emails_in(entry), phones_in(entry), urls_in(entry)
    spoken = " ".join(filter(None, map(said.get, ("prefix", "given", "family", "suffix"))))
    organisation = said.get("organisation", "")
    name = said.get("full") or said.get("display") or spoken or said.get("nickname") or organisation
    name = name or _stand_in(entry, raw, (*emails, *phones))
    if not name:
        reason = "This entry names nobody: it has no name, email address or phone number."
        yield Problem(entry.place, reason, "Add the person by hand if you know who it is.", raw)
        return
    yield PersonRecord(
        full_name=" ".join(name.split()), given_name=said.get("given", ""), family_name=said.get("family", ""),
        name_prefix=said.get("prefix", ""), name_suffix=said.get("suffix", ""), nickname=said.get("nickname", ""),
        title=said.get("title", ""), organisation=organisation, department=said.get("department", ""),
        is_organisation=bool(classes & _ORGANISATIONS) or (name == organisation and not spoken),
        emails=emails, phones=phones, urls=urls, addresses=addresses_in(entry),
        profile_url=next((url.value for url in urls if profile_key(url.value)), ""), birthday=birthday_in(said),
        note=said.get("note", ""), uid=said.get("uid", ""), place=entry.place, raw=raw, unknown=unknown,
    )  # fmt: skip
    yield from entry.problems


def _stand_in(entry: Entry, raw: str, reach: Sequence[Labelled]) -> str:
    """Return the address or number that stands in for a name, and note the doubt; "" where there is none."""
    if not reach:
        return ""
    reason = "This entry has no name, so the address stands in for one."
    entry.problems.append(
        Problem(entry.place, reason, "Write the name on the person's page.", raw, kept=True)
    )
    return reach[0].value
