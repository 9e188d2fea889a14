"""The list of people, who knows whom, and one person with all that happened."""

import uuid
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.desk.people.by_voice import in_the_book
from askwell.desk.people.listing import BOOK, Wanted, book_holds, book_page, listing
from askwell.desk.people.mapping import introductions
from askwell.desk.people.page import person_page
from askwell.journey.people import actions
from askwell.journey.people.models import Circle, Import, Person
from askwell.journey.people.queries.duplicates import who_took_in
from askwell.journey.purpose.queries import current_campaign
from askwell.method.voices import VOICES
from askwell.method.wording import long_day
from askwell.web.notices import say

NOT_FOUND = 404
LONGEST_NOTE = 20_000
QUIET = "quiet"
MOST_SOURCES = 30


@require_GET
def people(request: SeekerRequest) -> HttpResponse:
    """Show the campaign's people with where things stand, or the address book behind them."""
    campaign = current_campaign(request.seeker)
    show, after = request.GET.get("show", ""), _key(request.GET.get("after", ""))
    now = timezone.localtime()
    voice = request.GET.get("voice", "") if request.GET.get("voice") in VOICES else ""
    found = listing(request.seeker, campaign, show=show, after=after, now=now, voice=voice)
    wanted = Wanted(
        words=request.GET.get("find", "").strip()[:200],
        circle=_key(request.GET.get("circle", "")),
        source=_key(request.GET.get("source", "")),
        quiet=request.GET.get("order") == QUIET,
    )
    nobody_chosen = not found.found and book_holds(request.seeker)
    if nobody_chosen and not voice:
        show = BOOK
    book, book_after = book_page(request.seeker, after=after, wanted=wanted) if show == BOOK else ([], None)
    shown = {
        "campaign": campaign,
        "listing": found,
        "show": show,
        "in_book": show == BOOK,
        "book_waits": nobody_chosen,
        "book": book,
        "voice": voice,
        "voices_in_book": in_the_book(request.seeker, voice=voice) if voice else [],
        "wanted": wanted,
        "looked_for": wanted != Wanted(),
        "circles": _circles(request) if show == BOOK else [],
        "sources": _sources(request) if show == BOOK else [],
        "older_url": _older(show, book_after if show == BOOK else found.after, voice, wanted),
        "newer_url": _at(show=show, voice=voice, **_asked_for(wanted)) if after else "",
        "now": now,
    }
    return render(request, "desk/people.html", shown)


@require_GET
def people_map(request: SeekerRequest) -> HttpResponse:
    """Draw who led to whom, and say the same as a list."""
    now = timezone.localtime()
    found = introductions(request.seeker, current_campaign(request.seeker), now=now)
    return render(request, "desk/map.html", {"trees": found.trees, "harvest": found.harvest, "now": now})


@require_GET
def person(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show one person; of someone who is gone, say so."""
    campaign = current_campaign(request.seeker)
    known = Person.objects.of(request.seeker).select_related("organisation").order_by()
    someone = known.filter(pk=pk).defer("search_text", "organisation__search_text").first()
    if someone is None and (stays := who_took_in(request.seeker, pk)):
        return redirect("person", stays.pk)
    if someone is None:
        return render(request, "desk/gone.html", status=NOT_FOUND)
    now = timezone.localtime()
    page = person_page(request.seeker, campaign, person=someone, now=now)
    return render(request, "desk/person.html", {"page": page, "person": someone, "now": now})


@require_POST
def person_note(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Add a line to what the seeker noted about a person, with the day; an empty one changes nothing."""
    someone = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    line = request.POST.get("note", "").strip()[:LONGEST_NOTE]
    if line:
        now = timezone.localtime()
        dated = f"{long_day(now.date(), today=now.date())}, {now.year}: {line}"
        if not someone.note.endswith(dated):  # pressed twice, it is noted once
            actions.change(someone, now=now, note=f"{someone.note}\n\n{dated}".strip())
        say(request, "Noted.")
    return redirect("person", pk)


def _key(text: str) -> uuid.UUID | None:
    """Return the key in an address; what is none counts as nothing said."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def _older(show: str, after: uuid.UUID | None, voice: str, wanted: Wanted) -> str:
    return _at(show=show, voice=voice, after=str(after), **_asked_for(wanted)) if after else ""


def _asked_for(wanted: Wanted) -> dict[str, str]:
    return {
        "find": wanted.words,
        "circle": str(wanted.circle or ""),
        "source": str(wanted.source or ""),
        "order": QUIET if wanted.quiet else "",
    }


def _circles(request: SeekerRequest) -> list[Circle]:
    return list(Circle.objects.of(request.seeker).order_by("key"))


def _sources(request: SeekerRequest) -> list[Import]:
    """Return the latest imports that brought somebody in."""
    done = Import.objects.of(request.seeker).filter(state__in=[Import.State.DONE, Import.State.STOPPED])
    return list(done.order_by("-id")[:MOST_SOURCES])


def _at(**asked: str) -> str:
    return f"{reverse('people')}?{urlencode({name: value for name, value in asked.items() if value})}"
