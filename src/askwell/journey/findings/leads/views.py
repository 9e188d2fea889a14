"""Leads: what was heard, from whom, what next, and whom to tell first."""

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.leads import actions
from askwell.journey.findings.leads.forms import LeadForm
from askwell.journey.findings.models import Lead
from askwell.journey.purpose.queries import current_campaign
from askwell.method.leads import age_words
from askwell.web.notices import say
from askwell.web.once import key_of

UNPROCESSABLE = 422
SHOWN = 100


@require_GET
def leads(request: SeekerRequest) -> HttpResponse:
    """List the leads, open ones first, newest first."""
    heard = Lead.objects.of(request.seeker).select_related("said_by", "organisation")
    shown = {
        "open": heard.filter(closed_at=None)[:SHOWN],
        "closed": heard.filter(closed_at__isnull=False)[:SHOWN],
    }
    return render(request, "findings/leads.html", shown)


@require_http_methods(["GET", "POST"])
def lead_new(request: SeekerRequest) -> HttpResponse:
    """Write a lead down."""
    campaign = current_campaign(request.seeker)
    form = LeadForm(request.POST or None, seeker=request.seeker)
    if not form.is_valid():
        shown = {"form": form, "lead": None}
        return render(request, "findings/lead.html", shown, status=UNPROCESSABLE if form.errors else 200)
    actions.hear_of(
        request.seeker,
        campaign=campaign,
        heard_at=timezone.now(),
        key=key_of(request.POST),
        **form.cleaned_data,
    )
    say(request, "Written down. Nothing to do about it until you want to.")
    return redirect("leads")


def _apply(request: SeekerRequest, found: Lead) -> None:
    try:
        actions.apply(found, now=timezone.now())
    except actions.NotTold:
        say(request, "Tell them first: they should hear it from you, before anybody else does.")
    else:
        say(request, "Noted. From here on it is an application, and they know of it.")


@require_http_methods(["GET", "POST"])
def lead(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show one lead; change it, note that its source was told, let it go or take it up again."""
    found = get_object_or_404(Lead.objects.of(request.seeker).select_related("said_by", "talk"), pk=pk)
    match request.POST.get("do"):
        case "told":
            actions.tell(found, now=timezone.now())
            say(request, "Noted. Now it is an honest application.")
            return redirect("lead", pk)
        case "applied":
            _apply(request, found)
            return redirect("lead", pk)
        case "close":
            actions.close(found, now=timezone.now())
            say(request, "Let go. It stays on the list below.")
            return redirect("leads")
        case "reopen":
            actions.reopen(found)
            return redirect("lead", pk)
    form = LeadForm(request.POST or None, instance=found, seeker=request.seeker)
    if not form.is_valid():
        today = timezone.localdate()
        shown = {
            "form": form,
            "lead": found,
            "age": age_words((today - timezone.localtime(found.heard_at).date()).days),
        }
        return render(request, "findings/lead.html", shown, status=UNPROCESSABLE if form.errors else 200)
    form.save()
    say(request, "Saved.")
    return redirect("leads")
