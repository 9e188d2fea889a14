"""Mail addresses and numbers in the value of a property, which may hold several, or an address of its own kind (RFC 6068, 3966)."""

import re
from urllib.parse import unquote

from askwell.formats.dialling import numbers_in

_ANGLED = re.compile(r"<([^<>\s]+@[^<>\s]+)>")
_BETWEEN = re.compile(r"[;,\s]+")


def emails_in(value: str) -> list[str]:
    """Return the addresses of a value: one or several, with names beside them or `mailto:`; a value of something else as it is."""
    if angled := _ANGLED.findall(value):
        return list(dict.fromkeys(angled))
    if value.casefold().startswith("mailto:"):
        value = unquote(value[len("mailto:") :].partition("?")[0]).strip()
    pieces = [piece for piece in _BETWEEN.split(value) if piece]
    return (
        pieces
        if len(pieces) > 1 and all(0 < piece.find("@") < len(piece) - 1 for piece in pieces)
        else [value]
    )


def phones_in(value: str) -> list[str]:
    """Return the numbers of a value: one or several, or that of a `tel:` address with its extension."""
    if not value.casefold().startswith("tel:"):
        return numbers_in(value)
    number, *parameters = unquote(value[len("tel:") :]).split(";")
    said = {name.casefold(): text for name, _, text in (one.partition("=") for one in parameters)}
    context = said.get("phone-context", "")
    if context.startswith("+") and not number.startswith("+"):
        number = f"{context}-{number}"
    return [f"{number} ext. {said['ext']}" if said.get("ext") else number]
