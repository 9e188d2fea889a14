"""Addresses as people paste them from the line "To" of a mail: `Ana Lima <ana@x.example>, "Ng, Bo" <bo@x.example>`."""

import re
from collections.abc import Iterable, Iterator, Sequence

from askwell.formats.records import Labelled, PersonRecord, Problem
from askwell.formats.text_file import TextFile

_ADDRESS = r"[^\s@,;<>()\[\]\"']+@[^\s@,;<>()\[\]\"']+\.[^\s@,;<>()\[\]\"']+"
_ONE = re.compile(
    rf"""\s*(?:(?:to|cc|bcc|an|kopie|à|para)\s*:\s*)?
    (?:
        (?:"(?P<quoted>(?:[^"\\]|\\.)*+)"|(?P<plain>[^"<>,;@]*?(?:,[^"<>,;@]*?)?))\s*
        [<\[(]\s*(?:mailto:)?(?P<angled>{_ADDRESS})\s*[>\])]
        |(?:mailto:)?(?P<bare>{_ADDRESS})(?:\s*\((?P<behind>[^()]*)\))?
    )\s*(?:[,;]\s*|$)""",
    re.VERBOSE | re.IGNORECASE,
)
_SIGN = re.compile(r"^[\s>*•·-]+")
_LOOKED_AT = 50


def looks_like_addresses(lines: Sequence[str]) -> bool:
    """Whether every one of the first lines is made of e-mail addresses, with names or without, and one has a name."""
    said = [line for line in lines[:_LOOKED_AT] if line.strip()]
    return bool(said) and all(_pairs(line)[0] and not _pairs(line)[1] for line in said)


def people_in(file: TextFile) -> Iterator[PersonRecord | Problem]:
    """Give the people and the problems of a list of addresses that is read in pieces; a line at a time is held."""
    if file.refusal:
        yield file.refusal
        return
    yield from _people(file.lines())
    yield from file.problems


def _people(lines: Iterable[str]) -> Iterator[PersonRecord | Problem]:
    for number, line in enumerate(lines, 1):
        pairs, left = _pairs(line)
        for name, address in pairs:
            yield PersonRecord(
                full_name=name or address,
                emails=(Labelled(address),),
                place=f"line {number}",
                raw=f"{name} <{address}>" if name else address,
            )
        if left:
            reason = f"This is no email address: {left[:60]}"
            yield Problem(f"line {number}", reason, "Add the person by hand if it names one.", left[:500])


def _pairs(line: str) -> tuple[list[tuple[str, str]], str]:
    """Return the names and addresses of a line, and what stands in it that is neither."""
    text = _SIGN.sub("", line.removeprefix("\ufeff"))
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(text) and (match := _ONE.match(text, at)):
        name = match["quoted"] or match["plain"] or match["behind"] or ""
        address = match["angled"] or match["bare"]
        found.append((" ".join(name.replace("\\", "").split()).strip("'"), address.rstrip(".")))
        if match.end() == at:
            break
        at = match.end()
    return found, text[at:].strip(" ,;\t")
