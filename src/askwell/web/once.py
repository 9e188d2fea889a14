"""What a form makes has its key before it is made: the page brings it, so that a form that is sent twice makes one thing.

Without JavaScript nothing else holds back a second press. Live notes have done so from the start (UX.md 9).
"""

import hashlib
import json
import uuid

from django.http import QueryDict
from uuid_utils.compat import uuid7

FIELD = "once"
_ASIDE = frozenset(["csrfmiddlewaretoken"])
_LOWEST_74 = (1 << 74) - 1
_FORM_OF_A_UUID7 = (7 << 76) | (2 << 62)


def fresh_key() -> uuid.UUID:
    """Return the key that a page hides in a form."""
    return uuid7()


def key_of(posted: QueryDict) -> uuid.UUID:
    """Return the key of what a form makes: the same one for the same form with the same words.

    Its time is that of the key that the page brought, all else comes of that key and of what was sent: who goes back and
    sends other words makes another thing. Of a form that brings none it is a new one.
    """
    try:
        brought = uuid.UUID(posted.get(FIELD, ""))
    except ValueError:
        return fresh_key()
    said = json.dumps(sorted((name, values) for name, values in posted.lists() if name not in _ASIDE))
    digest = int.from_bytes(hashlib.sha256(said.encode("utf-8", "surrogatepass")).digest()[:10], "big")
    rest = digest & _LOWEST_74
    low, high = rest & ((1 << 62) - 1), rest >> 62
    return uuid.UUID(int=(brought.int >> 80 << 80) | _FORM_OF_A_UUID7 | (high << 64) | low)
