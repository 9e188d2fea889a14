"""Leads a newcomer to the first visit from any page that needs a campaign."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from askwell.journey.purpose.queries import NoCampaign


class WelcomeFirst:
    """Answers NoCampaign, wherever a view raises it, with the first visit."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Turn NoCampaign into a redirect; leave every other fault alone."""
        del request
        return redirect("welcome") if isinstance(exception, NoCampaign) else None
