"""Trying a server out before its account is kept."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from django.utils import timezone

from askwell.mail.imap import CannotLook
from askwell.mail.keys import Key, NoKey, Token, renewed
from askwell.mail.smtp import NotSent

SECONDS_TO_TRY = 8


def tried(key: Key, *, by: Callable[[Key], AbstractContextManager[Any]]) -> tuple[Key, str]:
    """Return the key to keep, and what is wrong, or "" when the server let us in.

    A token that renews itself is renewed first, so that it is known to; ``by`` opens the server with a key.
    """
    now = timezone.now()
    try:
        if isinstance(key, Token) and key.refresh and key.is_over(now):
            key = renewed(key, now=now)
        with by(key):
            return key, ""
    except (NoKey, NotSent, CannotLook) as no:
        return key, str(no)
