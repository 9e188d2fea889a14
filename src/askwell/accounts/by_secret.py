"""Rows that a visitor without a session opens by a secret; the house keeps only what the secret hashes to."""

import hashlib
import secrets
import uuid
from typing import Self

from askwell.accounts.rows import Row

# 128 bits: nobody guesses one, however many there are.
SECRET_BYTES = 16
LONGEST_SECRET = 64


def new_secret() -> str:
    """Return a new secret of 128 bits, as 22 letters that are safe in an address."""
    return secrets.token_urlsafe(SECRET_BYTES)


def key_of(secret: str) -> uuid.UUID:
    """Return the key of the row that a secret opens: the first 128 bits of its SHA-256."""
    return uuid.UUID(bytes=hashlib.sha256(secret.encode()).digest()[:16])


class RowBySecret(Row):
    """A row whose key is the hash of a secret that only the address given away holds.

    The key is no UUIDv7 like the others: it is what is looked up before a seeker is known, and so needs no index of its own.
    """

    class Meta:
        abstract = True

    @classmethod
    def opened_by(cls, secret: str) -> Self | None:
        """Return the row with its seeker, or None where the secret opens nothing."""
        if not secret or len(secret) > LONGEST_SECRET:
            return None
        opened: Self | None = cls.objects.filter(pk=key_of(secret)).select_related("seeker").first()  # type: ignore[assignment]  # the manager knows the base only
        return opened
