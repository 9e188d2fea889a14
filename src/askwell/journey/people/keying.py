"""The one place that makes the key columns: under them two spellings of one name or address meet."""

import re

from askwell.formats.keys import email_key, name_key, phone_key
from askwell.formats.keys import organisation_key as folded_organisation
from askwell.journey.people.models import ContactPoint

LONGEST_KEY = 300
LONGEST_CIRCLE = 80
LONGEST_POINT = 500
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://(?:www\.)?")


def sort_key(full_name: str) -> str:
    """Return the folded name by which people are ordered and compared."""
    return name_key(full_name)[:LONGEST_KEY]


def organisation_key(name: str) -> str:
    """Return the folded name of an organisation, without legal forms."""
    return folded_organisation(name)[:LONGEST_KEY]


def circle_key(name: str) -> str:
    """Return the folded name of a circle."""
    return name_key(name)[:LONGEST_CIRCLE]


def point_key(kind: str, value: str, *, region: str) -> str:
    """Return an address, number or web page made comparable; "" for an e-mail address without an @.

    ``region`` is the two-letter country in which a number without a country code is dialled.
    """
    if kind == ContactPoint.Kind.EMAIL:
        return email_key(value)[:LONGEST_POINT]
    if kind == ContactPoint.Kind.PHONE:
        return phone_key(value, region)[:LONGEST_POINT]
    return _SCHEME.sub("", value.strip().casefold()).rstrip("/")[:LONGEST_POINT]
