"""What opens a mail server: an app password, or an access token of OAuth 2.0 that may renew itself.

Either is kept where secrets are, never in a row; so is the word that reading uses the token of sending.
"""

import datetime as dt
import json
from dataclasses import asdict, dataclass, fields, replace

from askwell.mail import renewing, secrets

_SOON = dt.timedelta(minutes=1)


class NoKey(Exception):
    """There is nothing that opens the server; the message says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Token:
    """An access token and, where it renews itself, what that takes (RFC 6749, section 6). ``ends_at`` is in ISO 8601."""

    access: str = ""
    ends_at: str = ""
    refresh: str = ""
    client: str = ""
    client_secret: str = ""
    address: str = ""

    def is_over(self, now: dt.datetime) -> bool:
        """Return whether it must be renewed before it is used."""
        return not self.ends_at or dt.datetime.fromisoformat(self.ends_at) <= now + _SOON


Key = str | Token
"""An app password ("" for none), or a token."""


def keep(name: str, key: Key) -> None:
    """Keep what opens a server under a name, instead of what did before. Raises OSError as ``secrets.keep`` does."""
    if isinstance(key, Token):
        secrets.keep(_of_token(name), json.dumps(asdict(key)))
        secrets.forget(name)
    else:
        secrets.keep(name, key)
        secrets.forget(_of_token(name))


def keep_as(name: str, other: str) -> None:
    """Let a name be opened by what is kept under another one, so that a token that is renewed is renewed for both."""
    secrets.keep(_of_token(name), json.dumps({"as": other}))
    secrets.forget(name)


def find(name: str) -> Key:
    """Return what is kept under a name; "" where nothing is."""
    said = _read(name)
    if "as" in said:
        said = _read(said["as"])
    known = {field.name for field in fields(Token)}
    if said:
        return Token(**{one: value for one, value in said.items() if one in known})
    return secrets.find(name)


def forget(name: str) -> None:
    """Forget what is kept under a name."""
    secrets.forget(_of_token(name))
    secrets.forget(name)


def ready(name: str, *, now: dt.datetime) -> Key:
    """Return what opens the server now: a token that has ended is renewed first, and kept. Raises NoKey."""
    key = find(name)
    if isinstance(key, str) or not key.refresh or not key.is_over(now):
        return key
    try:
        fresh = renewed(key, now=now)
    except NoKey:
        if (other := find(name)) == key:
            raise
        return other  # another worker renewed it in the same moment
    keep(_own(name), fresh)
    return fresh


def renewed(token: Token, *, now: dt.datetime) -> Token:
    """Return a token with a fresh access token, as its provider gives it. Raises NoKey."""
    try:
        got = renewing.renew(
            token.address, refresh=token.refresh, client=token.client, client_secret=token.client_secret
        )
    except renewing.NotRenewed as no:
        raise NoKey(str(no)) from no
    ends_at = (now + dt.timedelta(seconds=got.seconds)).isoformat()
    return replace(token, access=got.access, ends_at=ends_at, refresh=got.refresh or token.refresh)


def spent(name: str) -> None:
    """Note that a server no longer takes the token, so that it is renewed before it is used again."""
    key = find(name)
    if isinstance(key, Token) and key.refresh and key.ends_at:
        keep(_own(name), replace(key, ends_at=""))


def _own(name: str) -> str:
    """Return the name under which the token itself is kept."""
    return _read(name).get("as", name)


def _of_token(name: str) -> str:
    return f"{name} token"


def _read(name: str) -> dict[str, str]:
    try:
        said = json.loads(secrets.find(_of_token(name)) or "{}")
    except ValueError:
        return {}
    return {str(one): str(value) for one, value in said.items()} if isinstance(said, dict) else {}
