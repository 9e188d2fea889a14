"""The headers that keep a page to itself: strict content security, no third party, no cache for private pages."""

import secrets
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

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


def csp_nonce(request: HttpRequest) -> dict[str, str]:
    """Give templates the nonce of this request."""
    return {"csp_nonce": getattr(request, "csp_nonce", "")}
