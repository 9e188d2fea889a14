"""What every request and answer goes through: headers that keep a page to itself, and one kind of line end."""

import secrets
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, QueryDict

POLICY = (
    "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)


class SecureHeaders:
    """Gives each request a nonce (the name that Django 6 uses) and each answer its headers.

    ``Cache-Control: no-store`` keeps a page about other people out of the browser's cache on disk; a view
    that set its own is left alone.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        request.csp_nonce = secrets.token_urlsafe(16)  # type: ignore[attr-defined]  # the context processor reads it
        response = self.get_response(request)
        response.setdefault("Content-Security-Policy", POLICY.format(nonce=request.csp_nonce))  # type: ignore[attr-defined]  # set above
        response.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        )
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if not response.has_header("Cache-Control"):
            response["Cache-Control"] = "no-store"
        return response


class OneLineEnd:
    """Gives views what was typed with plain newlines.

    Browsers send each line of a text area with CR LF (HTML, "constructing the entry list"); a letter is split, searched and
    compared by plain newlines everywhere.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_: object) -> None:
        """Change the form that came, before any view reads it; the check against forgery has read it already."""
        if request.method == "POST" and any(
            "\r" in text for _, texts in request.POST.lists() for text in texts
        ):
            request.POST = _plain(request.POST)  # type: ignore[assignment]  # as immutable as the one that it replaces


def _plain(typed: QueryDict) -> QueryDict:
    plain = typed.copy()
    for name, texts in typed.lists():
        plain.setlist(name, [text.replace("\r\n", "\n").replace("\r", "\n") for text in texts])
    plain._mutable = False  # noqa: SLF001  # as Django does with a form that it has read
    return plain


def csp_nonce(request: HttpRequest) -> dict[str, str]:
    """Give templates the nonce of this request."""
    return {"csp_nonce": getattr(request, "csp_nonce", "")}
