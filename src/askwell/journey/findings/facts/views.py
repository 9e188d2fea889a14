"""The facts as a page."""

import uuid

from django.contrib.messages import WARNING
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.facts.actions import add_fact, put_right
from askwell.journey.findings.facts.forms import BY_WORDS, LONGEST, FactForm
from askwell.journey.findings.facts.queries import facts_by_kind, talks_that_tell
from askwell.journey.findings.models import Fact
from askwell.journey.purpose.queries import current_campaign
from askwell.journey.talk.reading import storable
from askwell.web.notices import say
from askwell.web.once import key_of

UNPROCESSABLE = 422
STATES = dict(Fact.State.choices)


@require_GET
def facts(request: SeekerRequest) -> HttpResponse:
    """Show what people told of hours, pay, titles and the like, side by side."""
    campaign = current_campaign(request.seeker)
    kinds = facts_by_kind(campaign)
    told = [kind for kind in kinds if kind.told]
    shown = {
        "kinds": told,
        "missing": [kind.name.lower() for kind in kinds if not kind.told],
        "states": Fact.State.choices,
        "longest": LONGEST,
        "by_words": BY_WORDS,
        "can_add": bool(told) or talks_that_tell(campaign).exists(),
    }
    return render(request, "findings/facts.html", shown)


@require_http_methods(["GET", "POST"])
def fact_new(request: SeekerRequest) -> HttpResponse:
    """Ask who told a fact, and then which; keep it with the talk in which it was told."""
    campaign = current_campaign(request.seeker)
    talks = talks_that_tell(campaign)
    if "talk" not in request.GET:
        return render(
            request, "findings/fact_who.html", {"talks": talks, "kind": request.GET.get("kind", "")}
        )
    talk = get_object_or_404(talks, pk=_key(request.GET["talk"]))
    form = FactForm(talk, request.POST or None, initial={"kind": request.GET.get("kind", "")})
    if not form.is_valid():
        shown = {"form": form, "talk": talk}
        return render(request, "findings/fact_new.html", shown, status=UNPROCESSABLE if form.errors else 200)
    said = form.cleaned_data
    add_fact(
        talk,
        kind=said["kind"],
        words=said["words"],
        note=form.note,
        key=key_of(request.POST),
        now=timezone.now(),
    )
    say(request, f"Kept: {said['words']}.")
    return redirect("facts")


@require_POST
def description(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Say what became of a job description: asked for, promised, received."""
    fact = get_object_or_404(Fact.objects.of(request.seeker).filter(kind="job_description"), pk=pk)
    state = request.POST.get("state", "")
    if state in STATES:
        fact.state = state
        fact.save(update_fields=["state"])
        say(request, f"Kept: {STATES[state].lower()}.")
    return redirect("facts")


@require_POST
def fact_right(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Say what a fact really is, or take it out. Its line stays as it is."""
    fact = get_object_or_404(Fact.objects.of(request.seeker), pk=pk)
    if request.POST.get("do") == "out":
        fact.delete()
        say(request, "Taken out. The note it came from stays." if fact.line_id else "Taken out.")
        return redirect("facts")
    words = " ".join(storable(request.POST.get("words", "")).split())
    if not words or len(words) > LONGEST:
        say(
            request, f"Nothing changed. Write it in 1 to {LONGEST} characters, or take it out.", level=WARNING
        )
    elif fact.kind in BY_WORDS:
        put_right(fact, words=words)
        say(request, f"Kept: {words}. It stands so everywhere.")
    return redirect("facts")


def _key(text: str) -> uuid.UUID | None:
    """Return the key in an address; what is none is nobody's."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
