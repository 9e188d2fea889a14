"""Who a message went to: names and profile addresses joined by commas, which names hold too."""

import re

from askwell.formats.linkedin.records import Correspondent

_BETWEEN_URLS = re.compile(r"\s*[,;]\s*(?=https?://|www\.)|\s+(?=https?://)", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_CREDENTIAL = re.compile(r"(?:[A-Z][\w.®-]*){1,3}\.?(?:\s\([A-Z-]+\))?|(?:Jr|Sr|Esq|I{2,3}|IV)\.?")
_LONGEST_CREDENTIAL = 12


def recipients_of(names: str, urls: str) -> tuple[Correspondent, ...]:
    """Pair the names and the addresses of a message's recipients, who are as many as there are addresses.

    "Ann Smith, PhD, Bo Ng" with two addresses are two people, since "PhD" is no name. Where that does not come out,
    the addresses are given without names. Without any address the names are one person, whatever commas they hold.
    """
    found = [url for url in _BETWEEN_URLS.split(urls.strip()) if _URL.fullmatch(url)]
    if not found:
        return (Correspondent(names, ""),) if names else ()
    if len(found) == 1:
        return (Correspondent(names, found[0]),)
    pieces = _joined([piece.strip() for piece in names.split(",") if piece.strip()], len(found))
    told = pieces if len(pieces) == len(found) else [""] * len(found)
    return tuple(Correspondent(name, url) for name, url in zip(told, found, strict=True))


def _joined(pieces: list[str], wanted: int) -> list[str]:
    """Put degrees and suffixes back to the names before them, if there are more pieces than people."""
    if len(pieces) <= wanted:
        return pieces
    joined: list[str] = []
    for piece in pieces:
        if joined and len(piece) <= _LONGEST_CREDENTIAL and _CREDENTIAL.fullmatch(piece):
            joined[-1] += f", {piece}"
        else:
            joined.append(piece)
    return joined
