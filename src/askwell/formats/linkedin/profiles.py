"""Addresses of LinkedIn profiles, and whose profile they are."""

import re
import unicodedata
from urllib.parse import unquote

_PROFILE = re.compile(
    r"(?:[a-z]+:)?/*(?:[\w-]+\.)*linkedin\.com/+(in|pub|profile/view)(?:/+|\?id=)([^?#]+)", re.IGNORECASE
)
_LANGUAGE = re.compile(r"/[a-z]{2}(?:[-_][a-z]{2})?$")


def profile_key(url: str) -> str:
    """Give the part of a LinkedIn profile address that says whose it is ("in/ada-lovelace"), or "" for any other address.

    Two addresses of one profile give the same key whatever their host, case, final slash, language,
    query or percent-encoding.
    """
    match = _PROFILE.match(url.strip())
    if not match:
        return ""
    kind = match[1].casefold()
    slug = unicodedata.normalize("NFC", unquote(match[2])).casefold().strip("/ ")
    if kind == "in":
        slug = _LANGUAGE.sub("", slug).split("/")[0]
    return f"{kind}/{slug}" if slug else ""
