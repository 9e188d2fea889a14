"""Wanting the day's list by mail, and ending it."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.desk.digest.forms import DigestForm, as_form
from askwell.desk.digest.models import DailyDigest
from askwell.desk.digest.rounds import letter_of
from askwell.desk.today.queries import the_day
from askwell.journey.purpose.queries import current_campaign
from askwell.mail.accounts import account_of, can_send
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def settings_digest(request: SeekerRequest) -> HttpResponse:
    """Show how today's letter would read, and keep when it comes."""
    seeker, now = request.seeker, timezone.localtime()
    row = DailyDigest.objects.of(seeker).first()
    if request.method == "POST" and request.POST.get("do") == "end":
        DailyDigest.objects.of(seeker).delete()
        say(request, "No such letter comes any more. The same list stands on Today.")
        return redirect("settings_digest")
    start = as_form(row or DailyDigest(seeker=seeker), today=now.date())
    form = DigestForm(request.POST or None, initial=start)
    if form.is_valid():
        said = form.cleaned_data
        row = row or DailyDigest(seeker=seeker)
        row.hour, row.quiet_until = said["hour"], said["quiet_until"]
        row.quiet_days = "".join(sorted(said["quiet_days"]))
        row.save()
        say(request, "Kept. One letter a day at most, and none when there is nothing to do.")
        return redirect("settings_digest")
    shown = {
        "form": form,
        "row": row,
        "can_send": can_send(seeker),
        "account": account_of(seeker),
        "letter": letter_of(the_day(seeker, current_campaign(seeker), now=now), name=seeker.name, now=now),
    }
    return render(request, "digest/digest.html", shown, status=UNPROCESSABLE if form.errors else 200)
