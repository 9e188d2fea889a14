"""When the machine itself is in trouble: a full disk or a busy database becomes a page, not a crash."""

import errno
from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

FULL = 507
BUSY = 503

_DISK_FULL = {
    "title": "Your disk is full",
    "sentence": "What you kept is safe. Free some space, go back and press the button again.",
}
_BUSY = {
    "title": "Your data is busy just now",
    "sentence": "Something else is writing to it. Go back and press the button again in a moment.",
}


class MachineTrouble:
    """Answers a full disk and a locked database in the house voice; the transaction has been rolled back by then."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Turn the two kinds of trouble into a page; leave every other fault alone."""
        if _is_full(exception):
            return render(request, "web/trouble.html", _DISK_FULL, status=FULL)
        if isinstance(exception, OperationalError) and "locked" in str(exception):
            return render(request, "web/trouble.html", _BUSY, status=BUSY)
        return None


def _is_full(exception: Exception) -> bool:
    if isinstance(exception, OSError):
        return exception.errno in {errno.ENOSPC, errno.EDQUOT}
    return isinstance(exception, OperationalError) and "full" in str(exception)
