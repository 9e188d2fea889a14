"""How an access token is shown to a mail server: XOAUTH2, or OAUTHBEARER (RFC 7628), whichever it knows."""

from collections.abc import Callable, Collection

from askwell.mail.keys import Key

Answer = Callable[..., str]
"""Given what the server says, or nothing for the first word."""

XOAUTH2, OAUTHBEARER = "XOAUTH2", "OAUTHBEARER"


def mechanism_of(known: Collection[str]) -> str:
    """Return by which of its ways a server is shown a token; "" where it knows neither."""
    return next((name for name in (XOAUTH2, OAUTHBEARER) if name in known), "")


def answers(mechanism: str, *, user: str, token: str, host: str, port: int) -> Answer:
    """Return what answers a server: the token first; then, when it says why not, what lets it end with its no."""
    bearer = f"auth=Bearer {token}\x01\x01"
    first, after = f"user={user}\x01{bearer}", ""
    if mechanism == OAUTHBEARER:
        name = user.replace("=", "=3D").replace(",", "=2C")
        first, after = f"n,a={name},\x01host={host}\x01port={port}\x01{bearer}", "\x01"
    left = [first]
    return lambda _said=None: left.pop() if left else after


def not_let_in(host: str, key: Key, told: str = "") -> str:
    """Return in words that a server did not take a password or a token; ``told`` is what it said itself."""
    if isinstance(key, str):
        return f"{host} did not accept the user name and password. {told}".strip()
    if key.refresh:
        return f"{host} did not accept the access token. It is renewed before the next try."
    return f"{host} did not accept the access token: it has ended, or is not for mail. Write a new one."


def no_tokens(host: str) -> str:
    """Return in words that a server knows passwords only."""
    return f"{host} takes no access tokens. Use an app password."
