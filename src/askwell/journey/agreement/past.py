"""A talk that took place already, put in with its day: of somebody who is there, or together with whom it was."""

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
from askwell.journey.people.actions import add_to, change, make
from askwell.journey.people.actions.people import Known as Typed
from askwell.journey.people.forms.people import name_field, place_field, short_field
from askwell.journey.people.keying import organisation_key
from askwell.journey.people.models import Person
from askwell.journey.people.queries.organisations import organisation_names
from askwell.journey.people.queries.people import may_be_the_same
from askwell.journey.purpose.queries import current_campaign
from askwell.web.days import DayField
from askwell.web.notices import say

UNPROCESSABLE = 422
# A talk of which only the day is known is ordered as if it were at noon; no page says so.
NOON = dt.time(12)


class PastForm(forms.Form):
    """When it was, in the seeker's own time, and how long it took."""

    day = DayField(label="Which day was it?", needed="Say which day it was, for example 2026-03-20")
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


class PastWithForm(PastForm):
    """The same, and with whom, for somebody whom Askwell does not know yet."""

    full_name = name_field("With whom did you talk?")
    title = short_field("What this person does", help_text="As people say it, for example: nurse")
    organisation = place_field()
    field_order = ("full_name", "title", "organisation", "day", "time", "minutes", "how")


@require_http_methods(["GET", "POST"])
def talk_had(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Put in a talk that took place, then go to its notes."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    form = _asked(request, PastForm)
    if form.is_valid():
        return _kept(request, person, form.cleaned_data)
    return _page(request, form, person=person)


@require_http_methods(["GET", "POST"])
def talk_had_with(request: SeekerRequest) -> HttpResponse:
    """Put in a talk and with whom it was. Who may be there already is shown, to be chosen, before a second one is made.

    What was typed of somebody who is there is kept; where it is not what stands there, the page asks which holds.
    """
    form, houses = _asked(request, PastWithForm), organisation_names(request.seeker)
    if not form.is_valid():
        return _page(request, form, organisations=houses)
    said = form.cleaned_data
    alike = may_be_the_same(request.seeker, full_name=said["full_name"])
    chosen = next((person for person in alike if str(person.pk) == request.POST.get("with")), None)
    if chosen is None and alike and "anyway" not in request.POST:
        return _page(request, form, alike=alike, organisations=houses)
    if chosen and "holds" not in request.POST and (differs := _differs(chosen, said)):
        return _page(request, form, chosen=chosen, differs=differs, organisations=houses)
    if chosen:
        _add_what_was_typed(chosen, said, anew=request.POST.get("holds") == "typed")
    return _kept(request, chosen or _new(request, said), said)


def _differs(person: Person, said: dict[str, Any]) -> list[tuple[str, str]]:
    """Return what stands there of somebody and what was typed, where both say something and not the same."""
    house = person.organisation
    pairs = [(person.title, said["title"])]
    if house and organisation_key(said["organisation"]) not in {
        organisation_key(name) for name in (house.name, *house.other_names.splitlines())
    }:
        pairs.append((house.name, said["organisation"]))
    return [
        (there, typed)
        for there, typed in ((" ".join(one.split()), " ".join(two.split())) for one, two in pairs)
        if there and typed and there.casefold() != typed.casefold()
    ]


def _add_what_was_typed(person: Person, said: dict[str, Any], *, anew: bool) -> None:
    """Put what was typed on somebody who is there: where nothing stood, and with ``anew`` in place of what stood."""
    typed = Typed(title=said["title"], organisation=said["organisation"])
    if anew:
        change(person, now=timezone.now(), **{name: words for name, words in typed.items() if words})  # type: ignore[arg-type]  # both are texts
    else:
        add_to(person, now=timezone.now(), found=False, **typed)


def _new(request: SeekerRequest, said: dict[str, Any]) -> Person:
    return make(
        request.seeker, full_name=said["full_name"], title=said["title"], organisation=said["organisation"],
        found=False, now=timezone.now(),
    )  # fmt: skip


def _asked(request: SeekerRequest, form: type[PastForm]) -> PastForm:
    start = {"minutes": 20, "how": Talk.How.VIDEO}
    return form(request.POST or None, initial=start, zone=request.seeker.time_zone, now=timezone.now())


def _page(request: SeekerRequest, form: PastForm, **shown: Any) -> HttpResponse:
    status = UNPROCESSABLE if form.is_bound else 200
    return render(request, "agreement/past.html", {"form": form, **shown}, status=status)


def _kept(request: SeekerRequest, person: Person, said: dict[str, Any]) -> HttpResponse:
    talk = had(
        approach(current_campaign(request.seeker), person=person), started_at=said["started_at"],
        minutes=said["minutes"], time_zone=request.seeker.time_zone, how=said["how"], now=timezone.now(),
        day_only=not said["time"],
    )  # fmt: skip
    say(request, "Kept. Write down what you heard while you remember it.")
    return redirect("talk", talk.pk)
