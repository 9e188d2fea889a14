"""Which page of a list the address asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.http import HttpRequest

LAST = 9_999


def page_asked(request: HttpRequest) -> int:
    """Return the number in ``?page=``, at least 1; what is no number is the first page."""
    said = request.GET.get("page", "")
    return min(max(int(said), 1), LAST) if said.isascii() and said.isdigit() and len(said) < LAST else 1
