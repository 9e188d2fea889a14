"""Puts the seeker on each signed-in request and tells the time in her zone."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone


class SeekerOfRequest:
    """Sets ``request.seeker`` for a signed-in user and activates her time zone for the length of the request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        if not request.user.is_authenticated:
            return self.get_response(request)
        seeker = request.user.seeker
        request.seeker = seeker  # type: ignore[attr-defined]  # SeekerRequest declares it for the views
        with timezone.override(seeker.zone):
            return self.get_response(request)
