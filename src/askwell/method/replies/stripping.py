"""Their own words: an answer without what it quotes or forwards and without the signature.

The marks of quoting are read by their shape and not by their words, so that a mail program in any language is understood: a line
with a date or an address that ends in a colon above quoted lines, a block of short header lines with an address in it, a
line of dashes around a few words.
"""

import re
from dataclasses import dataclass

from askwell.method.replies.signatures import without_signature

_ADDRESS = re.compile(r"[^\s<>\"'@]+@[^\s<>\"'@]+\.\w+")
_HEADER = re.compile(r"^[\s>|*_]*[^\W\d_][\w’'. /\-]{0,28}?[ \u00a0]?\*?[:\uff1a]\*?(?:\s|$)")
# The lines of an invitation that was pasted, where no line says who wrote a mail.
_OF_A_MEETING = re.compile(
    r"^[\s|*_]*(?:when|where|time|place|venue|location|wann|wo|ort|zeit|uhrzeit|quand|où|lieu|heure|cuándo|dónde|lugar|hora)\W*[:\uff1a]",
    re.IGNORECASE,
)
# The lines of a list of times: "Tue 3/18: 10 or 2".
_OF_A_DAY = re.compile(
    r"^[\s|*_]*(?:(?:the|on|next|this|in|a\s+week|two\s+weeks|am|den|le|el)\s+)*(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|to(?:day|morrow)"
    r"|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi"
    r"|vendredi)(?:[a-z]{0,6})\b)",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"^[\s|*_>]*(?:from|sent|to|von|gesendet|an|de|envoyé|à|enviado|para|da|inviato|a|van|verzonden|aan|från|fra|od|от)\W*[:\uff1a]",
    re.IGNORECASE,
)
_RULE = re.compile(r"^[\s>]*[-_=*]{3,}\s*[^\W_][^\n]{0,60}?\s*[-_=*]{3,}\s*$")
_RULE_IN_LINE = re.compile(r"^\s*-{3,}\s*[^\W_][^\n-]{2,60}-{3,}\s*\S")
_OPENS = re.compile(r"^\s*(?:On|Am|Le|El|Il|Op|Den|Em|W dniu|Dnia|Dne|El día)\b")
_BARE_RULE = re.compile(r"^[\s>]*[_\-=*]{10,}\s*$")
_DATED = re.compile(r"\d{1,2}[:.h]\d\d|\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2}")
_ENDS = re.compile(r"[:\uff1a]\s*$")
_WIDE = re.compile(r"[^\S\n]{40,}")
_LEAST_HEADERS = 3
_LONGEST_ATTRIBUTION = 320


@dataclass(frozen=True, slots=True)
class Stripped:
    """What they wrote themselves, what stood in their signature, and whether something was quoted or forwarded.

    ``mine`` are the quoted lines without their marks, as far as they are marked by ">".
    """

    said: str
    signature: str = ""
    quoted: bool = False
    mine: str = ""


def own_words(text: str) -> Stripped:
    """Return an answer's own words. A text that only forwards or quotes has none."""
    lines = _WIDE.sub("  ", text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    at = _first_quote(lines)
    own = lines[:at] + _between_quotes(lines[at:])
    kept = [line for line in own if not line.lstrip().startswith(">")]
    body, signature = without_signature(kept)
    marked = (line.lstrip(" >") for line in lines if line.lstrip().startswith(">"))
    mine = "\n".join(line for line in marked if not (_HEADER.match(line) or _OPENS.match(line)))
    return Stripped(
        "\n".join(body).strip(),
        "\n".join(signature).strip(),
        quoted=len(kept) < len(lines),
        mine=mine.strip(),
    )


def _first_quote(lines: list[str]) -> int:
    for at, line in enumerate(lines):
        if _RULE.match(line) and (
            _has_headers(lines, at + 1) or _ADDRESS.search(" ".join(lines[at : at + 6]))
        ):
            return at
        if _RULE_IN_LINE.match(line) and _ADDRESS.search(line):
            return at
        if _ENDS.search(line) and _headers_at(lines, _next_text(lines, at + 1)):
            return at
        if _headers_at(lines, at):
            return at - 1 if at and _BARE_RULE.match(lines[at - 1]) else at
        if (start := _attribution(lines, at)) is not None:
            return start
    return len(lines)


def _has_headers(lines: list[str], at: int) -> bool:
    return any(_HEADER.match(line) for line in lines[at : at + 3])


def _next_text(lines: list[str], at: int) -> int:
    while at < len(lines) and not lines[at].strip():
        at += 1
    return at


def _headers_at(lines: list[str], at: int) -> bool:
    """Return whether a block of headers begins here: three or more, blank lines between them or not, one with an address."""
    if at >= len(lines) or not _HEADER.match(lines[at]):
        return False
    block = [line for line in lines[at : at + 14] if line.strip(" >*")]
    run = 0
    while run < len(block) and (_HEADER.match(block[run]) or (run and _ADDRESS.search(block[run]))):
        run += 1
    of_times = any(_OF_A_MEETING.match(line) or _OF_A_DAY.match(line) for line in block[:run])
    if of_times and not any(_FROM.match(line) for line in block[:run]):
        return False
    found = " ".join(block[: run + 1])
    real = sum(bool(_HEADER.match(line)) for line in block[:run])
    return run >= _LEAST_HEADERS and real > 1 and bool(_ADDRESS.search(found) or _DATED.search(found))


def _attribution(lines: list[str], at: int) -> int | None:
    """Return where the words "On Monday Ann wrote:" begin, if they end on this line."""
    if not _ENDS.search(lines[at]):
        return None
    below = _next_text(lines, at + 1)
    quoted = below < len(lines) and lines[below].lstrip().startswith(">")
    for start in range(at, max(at - 4, -1), -1):
        if start < at and not lines[start].strip():
            return at if quoted else None
        if _OF_A_MEETING.match(lines[start]):
            return None
        joined = " ".join(lines[start : at + 1])
        if len(joined) > _LONGEST_ATTRIBUTION:
            break
        if _DATED.search(joined) and (quoted or _ADDRESS.search(joined) or _OPENS.match(joined)):
            return _opening(lines, start)
    return at if quoted else None


def _opening(lines: list[str], start: int) -> int:
    """Return where a wrapped attribution opens ("On", "Am", ...), at most three lines above."""
    for above in range(start, max(start - 4, -1), -1):
        if not lines[above].strip():
            break
        if _OPENS.match(lines[above]):
            return above
    return start


def _between_quotes(rest: list[str]) -> list[str]:
    """Return what was written between quoted lines; where none is marked by ">", all that follows is quoted."""
    marked = [at for at, line in enumerate(rest) if line.lstrip().startswith(">")]
    if not marked or _RULE.match(rest[0]) or _headers_at(rest, 0):
        return []
    return [line for line in rest[marked[0] :] if not line.lstrip().startswith(">")]
