"""The first visit, and the campaign page where all of it can be changed."""

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.purpose import actions, forms
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign

UNPROCESSABLE = 422


def _status(*submitted: BaseForm) -> int:
    return UNPROCESSABLE if any(form.errors for form in submitted) else 200


@require_http_methods(["GET", "POST"])
def welcome(request: SeekerRequest) -> HttpResponse:
    """Page one of three: what she is curious about. Going back to it changes the campaign, never makes a second."""
    campaign = Campaign.objects.of(request.seeker).filter(ended_at=None).first()
    start = {"seeker_name": request.seeker.name}
    if campaign:
        start |= {"name": campaign.name, "kind": campaign.kind}
    form = forms.Curiosity(request.POST or None, initial=start)
    if not form.is_valid():
        return render(request, "purpose/welcome.html", {"form": form}, status=_status(form))
    said = form.cleaned_data
    request.seeker.name = said["seeker_name"]
    request.seeker.time_zone = said["zone"] or request.seeker.time_zone
    request.seeker.save(update_fields=["name", "time_zone"])
    if campaign:
        campaign.name, campaign.kind = said["name"], said["kind"]
        campaign.save(update_fields=["name", "kind"])
    else:
        actions.set_out(request.seeker, name=said["name"], kind=said["kind"], now=timezone.now())
    return redirect("welcome_purposes")


@require_http_methods(["GET", "POST"])
def welcome_purposes(request: SeekerRequest) -> HttpResponse:
    """Page two of three: what to find out, and who she is."""
    campaign = current_campaign(request.seeker)
    form = forms.Aims(request.POST or None, initial=forms.aims_of(campaign))
    if not form.is_valid():
        return render(
            request,
            "purpose/welcome_purposes.html",
            {"form": form, "campaign": campaign},
            status=_status(form),
        )
    actions.choose_purposes(campaign, purposes=form.cleaned_data["purposes"])
    actions.introduce_myself(
        campaign, introduction=form.cleaned_data["introduction"], appeal=form.cleaned_data["appeal"]
    )
    return redirect("welcome_first")


@require_http_methods(["GET", "POST"])
def campaign(request: SeekerRequest) -> HttpResponse:
    """Everything that the first visit asked, on one page, to be changed at any time."""
    under_way = current_campaign(request.seeker)
    before = under_way.name
    what = forms.CampaignForm(request.POST or None, instance=under_way)
    aims = forms.Aims(request.POST or None, initial=forms.aims_of(under_way))
    about = forms.AboutMe(request.POST or None, instance=request.seeker, prefix="me")
    if not all([what.is_valid(), aims.is_valid(), about.is_valid()]):
        shown = {"what": what, "aims": aims, "about": about, "has_errors": request.method == "POST"}
        return render(request, "purpose/campaign.html", shown, status=_status(what, aims, about))
    actions.call_otherwise(under_way, before=before)
    what.save()
    about.save()
    actions.choose_purposes(under_way, purposes=aims.cleaned_data["purposes"])
    actions.introduce_myself(
        under_way, introduction=aims.cleaned_data["introduction"], appeal=aims.cleaned_data["appeal"]
    )
    messages.success(request, "Saved. Your next letters will use it.")
    return redirect("campaign")
