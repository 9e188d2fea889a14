"""Renewing an access token at the address that its provider has for that (RFC 6749, section 6)."""

import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import (  # noqa: TID251  # only where she gave a refresh token, and only to the address beside it
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from askwell.mail.privacy import is_private

PATIENCE = 10.0
_LARGEST = 1 << 16
_BRIEFLY = 300
"""Seconds that a token is good for whose provider does not say so."""

_OVER = "invalid_grant"


class NotRenewed(Exception):
    """The token was not renewed; the message says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Renewed:
    """What the provider gave: the access token, for how many seconds, and a new refresh token where there is one."""

    access: str
    seconds: int
    refresh: str = ""


def renew(address: str, *, refresh: str, client: str, client_secret: str) -> Renewed:
    """Ask for a new access token. Raises NotRenewed; nothing that is secret stands in its message."""
    if not is_private(address):
        raise NotRenewed("The address that renews the token must begin with https://")
    said = {"grant_type": "refresh_token", "refresh_token": refresh, "client_id": client}
    if client_secret:
        said["client_secret"] = client_secret
    host = urlsplit(address).hostname
    request = Request(  # noqa: S310  # https, or this machine
        address,
        data=urlencode(said).encode(),
        headers={"User-Agent": "askwell", "Accept": "application/json"},
    )
    try:
        with _opener().open(request, timeout=PATIENCE) as answer:
            return _taken(_json(answer.read(_LARGEST)), host)
    except HTTPError as no:
        with no:
            raise NotRenewed(_why(_json(no.read(_LARGEST)), no.code, host)) from no
    except (OSError, http.client.HTTPException, ValueError) as no:
        reason = str(getattr(no, "reason", no))[:200]
        raise NotRenewed(f"The access token could not be renewed: {host} was not reached ({reason}).") from no


def _taken(said: dict[str, Any], host: str | None) -> Renewed:
    access, seconds, refresh = said.get("access_token"), said.get("expires_in"), said.get("refresh_token")
    if not isinstance(access, str) or not access:
        raise NotRenewed(
            f"The access token could not be renewed: {host} gave none. Look at the address again."
        )
    return Renewed(
        access=access,
        seconds=int(str(seconds)) if str(seconds).isdecimal() else _BRIEFLY,
        refresh=refresh if isinstance(refresh, str) else "",
    )


def _why(said: dict[str, Any], code: int, host: str | None) -> str:
    """Return in words why a provider said no (RFC 6749, section 5.2)."""
    if said.get("error") == _OVER:
        return f"{host} no longer takes the refresh token: it has ended or was revoked. Write a new one under Sending."
    told = said.get("error_description") or said.get("error") or f"it answers {code}"
    return f"The access token could not be renewed at {host}: {' '.join(str(told).split())[:200]}"


def _json(answer: bytes) -> dict[str, Any]:
    try:
        said = json.loads(answer)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _opener() -> OpenerDirector:
    """Return what opens http and follows nowhere else, through the machine's proxy if it has one."""
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(), HTTPHandler(), HTTPSHandler(), HTTPDefaultErrorHandler(), HTTPErrorProcessor(),
    ):  # fmt: skip
        opener.add_handler(handler)
    return opener
