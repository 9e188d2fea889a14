"""The private calendar, and its settings."""

import uuid

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from askwell.accounts.finding import seeker_with
from askwell.accounts.requests import SeekerRequest
from askwell.desk.feed import actions
from askwell.desk.feed.entries import days, talks
from askwell.desk.feed.models import Feed
from askwell.formats.icalendar import feed_of
from askwell.web.notices import say

A_QUARTER = 900


@require_safe
def feed(request: HttpRequest, key: uuid.UUID, secret: str) -> HttpResponse:
    """Give the calendar to whoever has its address; everything else finds nothing. Its address says that nobody need sign in."""
    now = timezone.now()
    seeker = seeker_with(key)
    row = actions.opened(seeker, secret, now=now) if seeker else None
    if seeker is None or row is None:
        raise Http404
    with timezone.override(seeker.zone):
        here, tell = timezone.localtime(now), request.build_absolute_uri
        content = feed_of(
            talks(seeker, with_names=row.with_names, absolute=tell, now=here),
            days(seeker, with_names=row.with_names, absolute=tell, now=here),
            name="Askwell",
        )
    answer = HttpResponse(content, content_type="text/calendar; charset=utf-8; method=PUBLISH")
    answer["Cache-Control"] = f"private, max-age={A_QUARTER}"
    answer["X-Robots-Tag"] = "noindex"
    return answer


@require_http_methods(["GET", "POST"])
def settings_feed(request: SeekerRequest) -> HttpResponse:
    """Cut an address, end it, or let one that came back go on. A new address is shown once, in the answer itself."""
    secret = ""
    match request.POST.get("do") if request.method == "POST" else None:
        case "new":
            secret = actions.cut_address(request.seeker, with_names="with_names" in request.POST)
        case "end":
            actions.end(request.seeker)
            say(request, "Ended. The address opens nothing any more.")
            return redirect("settings_feed")
        case "go_on":
            actions.go_on(request.seeker)
            say(request, "The address opens your calendar again.")
            return redirect("settings_feed")
    path = reverse("feed", args=[request.seeker.pk, secret]) if secret else ""
    address = request.build_absolute_uri(path) if path else ""
    shown = {
        "feed": Feed.objects.of(request.seeker).first(),
        "address": address,
        "webcal": f"webcal:{address.partition(':')[2]}" if address else "",
        "is_local": request.get_host().partition(":")[0] in {"127.0.0.1", "localhost"},
    }
    return render(request, "feed/feed.html", shown)
