"""A talk that took place already, put in with its day: the page of it."""

import datetime as dt
import uuid
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.actions import had
from askwell.journey.agreement.forms import LONGEST
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import approach
from askwell.journey.people.models import Person
from askwell.journey.purpose.queries import current_campaign
from askwell.web.notices import say

UNPROCESSABLE = 422
# A talk of which only the day is known is ordered as if it were at noon; no page says so.
NOON = dt.time(12)


class PastForm(forms.Form):
    """When it was, in the seeker's own time, and how long it took."""

    day = forms.DateField(
        label="Which day was it?",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={
            "required": "Say which day it was, for example 2026-03-20",
            "invalid": "Write a day that exists, for example 2026-03-20",
        },
    )
    time = forms.TimeField(
        label="When did it begin?",
        required=False,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"invalid": "Write a time, for example 14:30"},
    )
    minutes = forms.IntegerField(
        label="How many minutes did it take?",
        min_value=1,
        max_value=LONGEST,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        error_messages={
            "required": "Say about how many minutes it took, for example 25",
            "invalid": "Say about how many minutes it took, for example 25",
            "min_value": "A talk takes at least a minute",
            "max_value": f"A talk of more than {LONGEST} minutes is a day. Write fewer",
        },
    )
    how = forms.ChoiceField(label="How did you talk?", choices=Talk.How.choices, widget=forms.RadioSelect)

    def __init__(self, *args: Any, zone: str, now: dt.datetime, **options: Any) -> None:
        """``zone`` is the one in which she tells the time."""
        super().__init__(*args, **options)
        self._zone, self._now = ZoneInfo(zone), now

    def clean(self) -> None:
        """Put day and time together into a moment that lies behind."""
        said = self.cleaned_data
        if not said.get("day"):
            return
        noon = dt.datetime.combine(said["day"], said.get("time") or NOON, tzinfo=self._zone)
        today = said["day"] == self._now.astimezone(self._zone).date()
        said["started_at"] = min(noon, self._now) if today and not said.get("time") else noon
        if said["started_at"] > self._now:
            self.add_error(
                "day", "That is still to come. Agree on the talk instead, or choose an earlier day"
            )


@require_http_methods(["GET", "POST"])
def talk_had(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Put in a talk that took place, then go to its notes."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    campaign, now, zone = current_campaign(request.seeker), timezone.now(), request.seeker.time_zone
    start = {"minutes": 20, "how": Talk.How.VIDEO}
    form = PastForm(request.POST or None, initial=start, zone=zone, now=now)
    if not form.is_valid():
        status = UNPROCESSABLE if form.errors else 200
        return render(request, "agreement/past.html", {"form": form, "person": person}, status=status)
    said = form.cleaned_data
    talk = had(
        approach(campaign, person=person), started_at=said["started_at"], minutes=said["minutes"],
        time_zone=zone, how=said["how"], now=now, day_only=not said["time"],
    )  # fmt: skip
    say(request, "Kept. Write down what you heard while you remember it.")
    return redirect("talk", talk.pk)
