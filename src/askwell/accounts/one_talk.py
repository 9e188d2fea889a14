"""Holds whoever comes from outside to what was opened: a phone to its one talk, a friend to her page."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from askwell.accounts.phone import ONLY_TALK

# What a phone may ask for: these addresses for its own talk, and what it wrote or took, whose talk the view compares.
OF_ITS_TALK = {"live", "live_talk", "live_done"}
OF_ITS_OWN = {"line", "live_picture"}
# What anybody may ask for: the way in, the closed door, a script that names nobody, and the page of a friend.
WITHOUT_TALK = {"live_pass", "closed", "live_worker", "friend"}


class OneTalkOnly:
    """Refuses everything else to a session that came in by a phone's pass.

    At the address of the home network, and at that of friends, there is no other way in: whoever has no pass finds the
    door closed, and no session of the owner opens the house there. A friend's page opens wherever its secret is known.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: object, args: object, kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """Refuse what a phone may not see; leave everyone else alone."""
        del view, args
        talk = request.session.get(ONLY_TALK)
        if talk is None and not from_outside(request):
            return None
        name = request.resolver_match.url_name if request.resolver_match else None
        own = talk is not None and (
            name in OF_ITS_OWN or (name in OF_ITS_TALK and str(kwargs.get("pk")) == talk)
        )
        if own or name in WITHOUT_TALK:
            return None
        return render(request, "accounts/closed.html", {"outside": from_outside(request)}, status=403)


def from_outside(request: HttpRequest) -> bool:
    """Return whether a request came to an address that was opened to others."""
    opened = (settings.PHONE_ADDRESS, settings.FRIENDS_ADDRESS)
    return request.get_host() in {urlsplit(address).netloc for address in opened if address}
