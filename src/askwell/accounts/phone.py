"""A pass for a phone: it opens one talk for a quarter of an hour, and the session behind it reaches nothing else."""

import base64
import binascii
from dataclasses import dataclass
from uuid import UUID

from django.core.signing import BadSignature, TimestampSigner

from askwell.accounts.models import Seeker

PASS_SECONDS = 15 * 60
SESSION_SECONDS = 12 * 60 * 60
# The mark in the session of a phone that may see one talk only.
ONLY_TALK = "only_talk"
_ID = 16


@dataclass(frozen=True, kw_only=True)
class Pass:
    """Which talk of which seeker a phone may open."""

    seeker: UUID
    talk: UUID

    def owner(self) -> Seeker | None:
        """Return the seeker, if she is still here."""
        return Seeker.objects.filter(pk=self.seeker).first()


def _signer() -> TimestampSigner:
    return TimestampSigner(salt="askwell.accounts.phone")


def cut_pass(which: Pass) -> str:
    """Return the words of a pass, safe in an address; they open the talk for ``PASS_SECONDS``."""
    ids = base64.urlsafe_b64encode(which.seeker.bytes + which.talk.bytes)
    return _signer().sign(ids.decode().rstrip("="))


def read_pass(words: str) -> Pass | None:
    """Return what a pass opens, or nothing when it is not ours or too old."""
    try:
        ids = base64.urlsafe_b64decode(_signer().unsign(words, max_age=PASS_SECONDS) + "=")
    except (BadSignature, binascii.Error, ValueError):
        return None
    return Pass(seeker=UUID(bytes=ids[:_ID]), talk=UUID(bytes=ids[_ID:]))
