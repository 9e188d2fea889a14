"""Bringing a calendar from the address that she gave: only by http, within bounds, and what goes wrong is a sentence."""

import http.client
import ipaddress
import socket
import ssl
import time
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import (  # noqa: TID251  # only for an address that she gave and wants to be looked at
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from askwell.formats.icalendar.busy import LARGEST

PATIENCE = 10.0
LONGEST = 30.0
_PIECE = 1 << 16
_WEB = {"http": "http", "https": "https", "webcal": "https", "webcals": "https"}


class NotFetched(Exception):
    """The calendar did not come; the message says why and what to do."""


def as_web_address(text: str) -> str:
    """Return an address that can be fetched: ``webcal`` is read as ``https``. Raises NotFetched for any other kind."""
    parts = urlsplit(text.strip())
    scheme = _WEB.get(parts.scheme.casefold())
    if scheme is None or not parts.hostname:
        raise NotFetched("Write an address that begins with https:// or webcal://")
    return parts._replace(scheme=scheme).geturl()


def fetch(address: str, *, at_home: bool) -> bytes:
    """Return what stands at an address; at most 30 MB within half a minute. Raises NotFetched.

    Unless it is ``at_home``, for the owner of this machine, an address of the inner network is not asked: it could be used to look around there.
    """
    request = Request(  # noqa: S310  # http only, see as_web_address
        allowed(address, at_home=at_home), headers={"User-Agent": "askwell", "Accept": "text/calendar, */*;q=0.5"}
    )  # fmt: skip
    until = time.monotonic() + LONGEST
    try:
        with _opener(at_home=at_home).open(request, timeout=PATIENCE) as answer:
            return _read(answer, until)
    except HTTPError as no:
        no.close()
        raise NotFetched(_refused(no.code)) from no
    except (OSError, http.client.HTTPException, ValueError) as no:
        reason = getattr(no, "reason", no)
        raise NotFetched(f"The calendar could not be reached ({str(reason)[:200]}).") from no


def _refused(code: int) -> str:
    if code in {401, 403, 404, 410}:
        return f"The server has no calendar for this address any more ({code}). Copy the address anew."
    return f"The server answers {code}. It is tried again later."


def _read(answer: http.client.HTTPResponse, until: float) -> bytes:
    pieces, size = [], 0
    while piece := answer.read1(_PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise NotFetched("The calendar is larger than 30 MB. Take one without its oldest years.")
        if time.monotonic() > until:
            raise NotFetched("The calendar came too slowly. It is tried again later.")
    promised = answer.headers.get("Content-Length", "")
    if promised.isdigit() and int(promised) > size:
        raise NotFetched("The calendar came only in part. It is tried again later.")
    return b"".join(pieces)


class _Again(HTTPRedirectHandler):
    """Looks at each address to which a server leads on."""

    def __init__(self, *, at_home: bool) -> None:
        self._at_home = at_home

    def redirect_request(  # noqa: PLR0917  # so the library calls it
        self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> Request | None:
        """Return the request to go on with. Raises NotFetched."""
        address = allowed(newurl, at_home=self._at_home)
        return super().redirect_request(req, fp, code, msg, headers, address)


class _Checked(http.client.HTTPConnection):
    """Goes to the very address that was looked at: a name may mean another one when it is asked again."""

    def connect(self) -> None:
        """Connect. Raises NotFetched for the inner network."""
        self.sock = _connected(self.host, self.port, self.timeout)


class _CheckedSecurely(http.client.HTTPSConnection):
    """The same for https; the certificate is still that of the name."""

    def connect(self) -> None:
        """Connect. Raises NotFetched for the inner network."""
        plain = _connected(self.host, self.port, self.timeout)
        self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)


def _connected(host: str, port: int, patience: float | None) -> socket.socket:
    addresses, last = _public_addresses(host), OSError(f"{host} has no address")
    for address in addresses:
        try:
            return socket.create_connection((address, port), patience)
        except OSError as no:
            last = no
    raise last


class _Plainly(HTTPHandler):
    """Opens http at addresses that were looked at; what goes through the machine's proxy is resolved there."""

    def http_open(self, req: Request) -> http.client.HTTPResponse:
        """Return the answer."""
        return self.do_open(http.client.HTTPConnection if req.has_proxy() else _Checked, req)


class _Securely(HTTPSHandler):
    """The same for https."""

    def https_open(self, req: Request) -> http.client.HTTPResponse:
        """Return the answer."""
        through_proxy = bool(getattr(req, "_tunnel_host", None))
        return self.do_open(http.client.HTTPSConnection if through_proxy else _CheckedSecurely, req)


def _opener(*, at_home: bool) -> OpenerDirector:
    """Return what opens http and nothing else, through the machine's proxy if it has one."""
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        HTTPHandler() if at_home else _Plainly(),
        HTTPSHandler() if at_home else _Securely(),
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
        _Again(at_home=at_home),
    ):
        opener.add_handler(handler)
    return opener


def allowed(address: str, *, at_home: bool) -> str:
    """Return an address that may be asked. Raises NotFetched for another kind, and for the inner network unless ``at_home``."""
    web = as_web_address(address)
    host = urlsplit(web).hostname or ""
    if not at_home:
        _public_addresses(host)
    return web


def _public_addresses(host: str) -> list[str]:
    """Return the addresses of a host, in the order in which to try them. Raises NotFetched where one is of the inner network."""
    try:
        told = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError as no:
        raise NotFetched(f"There is no server {host}. Look at the address once more.") from no
    addresses = [str(one[4][0]).partition("%")[0] for one in told]
    if not all(ipaddress.ip_address(address).is_global for address in addresses):
        raise NotFetched("That address lies in the inner network of this server. Give a public one.")
    return addresses
